/**
 * What is done for the first time takes the browser several times as long as later: patterns are made, texts fetched, code
 * compiled. So an invented conversation is read, and the form shown to nobody, while the pointer is still on its way.
 */
import { render } from 'preact';
import { defaults } from '../settings/defaults.ts';
import type { Conversation } from '../thread/index.ts';
import type { FullCore } from '../ui/handover.ts';
import type { Translate } from '../ui/types.ts';
import { Writer } from '../ui/Writer.tsx';
import { rememberLastWords } from './words.ts';

const recruiter = { name: 'Ann Lee', address: 'ann.lee@northwind.example' };
const conversation: Conversation = {
  channel: 'email',
  subject: 'Interview: Engineer at Northwind',
  to: [recruiter],
  messages: [
    {
      from: recruiter,
      text: 'Hi Sam,\n\nThank you for applying for the Engineer role at Northwind. Your interview is booked for Thursday, 5 March at 14:00.\n\nKind regards,\nAnn Lee\nNorthwind',
    },
  ],
  draft: '',
};

const never = async () => false;

/** In steps for idle moments. */
export function* rehearse(core: FullCore, t: Translate): Generator<void, void> {
  const now = new Date();
  const facts = core.readFacts(conversation, now);
  yield;
  rememberLastWords();
  yield;
  const nowhere = document.createElement('div');
  render(
    <Writer
      t={t}
      core={core}
      facts={facts}
      settings={defaults}
      templates={[]}
      channel="email"
      now={now}
      target={{ kind: 'editor', hasDraft: false, subject: false }}
      loadWords={async () => {}}
      onInsert={async () => ({ ok: false, reason: 'not-taken', retry: false })}
      onCopy={never}
      onClose={() => {}}
      onLater={never}
      onReport={async () => ''}
      onOptions={() => {}}
    />,
    nowhere,
  );
  render(null, nowhere);
}

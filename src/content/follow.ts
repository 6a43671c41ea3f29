/** After an insertion: the record hears of it, of its being taken back and of its being sent; the guard looks once more. */
import type { Finding } from '../guard/index.ts';
import type { Message } from '../message/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Core, Made } from '../ui/types.ts';
import { ask } from './api.ts';
import { watchSending } from './send-watch.ts';
import type { Session } from './session.ts';

export interface Following {
  session: Session;
  core: Pick<Core, 'check'>;
  /** Null: it is the person's own draft, which they had checked, and the record knows nothing of it. */
  message: Message | null;
  made: Made;
  settings: Settings;
  /** Aborts when the extension was updated or removed, or when something else is inserted into the same editor. */
  signal: AbortSignal;
  /** A press on Send was held back, for this. */
  ask(finding: Finding): void;
  sent(): void;
}

/** True as long as there is something to watch; asked after each change of the page. */
export type GoesOn = () => boolean;

/** Watches over one insertion, or one checked draft, until it was sent or its editor was closed. */
export function follow({ session, core, message, made, settings, signal, ask: tell, sent }: Following): GoesOn {
  const enter = () => (settings.record && message ? record(session, message, made) : Promise.resolve(null));
  let entry = enter();
  const toRecord = (what: 'record.sent' | 'record.undone') =>
    void entry.then((id) => (id === null ? false : ask(what, id))).catch(() => {});
  session.onUndone = () => toRecord('record.undone');
  session.onRedone = () => {
    entry = enter();
  };
  const first = session.draftNow();
  const watch = watchSending(
    {
      document: session.body.ownerDocument,
      sends: (event) => session.sends(event),
      stops: () => (settings.lastLook ? stopsIn(session, core, made) : []),
      ask: tell,
      // An editor that is emptied, or filled with something else, has sent what it held.
      isGone: () => session.state() === 'editor-gone' || (first !== null && session.draftNow()?.text.trim() === ''),
      sent() {
        sent();
        toRecord('record.sent');
      },
    },
    signal,
  );
  return () => !signal.aborted && (session.isThere || watch.isWaiting());
}

function stopsIn(session: Session, core: Pick<Core, 'check'>, { facts, choices }: Made): Finding[] {
  const draft = session.draftNow();
  if (!draft) return [];
  const { language, channel } = choices;
  const context = { language, channel, scheduled: false, recipients: draft.recipients };
  return core.check(draft.text, facts, context).filter(({ severity }) => severity === 'stop');
}

/** The id of the entry; null: it could not be kept, which is no reason to stop anybody. */
async function record(session: Session, message: Message, { facts, choices }: Made): Promise<string | null> {
  const { intent, reason, stage, channel, language } = choices;
  const known = {
    company: facts.company?.value,
    role: facts.role?.value,
    person: facts.greet.map(({ value }) => value).join(', ') || undefined,
    subject: message.subject,
    text: message.text,
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  const url = session.body.ownerDocument.location.href;
  const insertion = { id: crypto.randomUUID(), intent, reason, stage, channel, language, url, ...given };
  // The background may have been put to sleep in the middle of it: told twice, it is recorded once.
  return ask('record.inserted', insertion)
    .catch(() => ask('record.inserted', insertion))
    .catch(() => null);
}

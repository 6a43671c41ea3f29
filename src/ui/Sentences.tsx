import { useId } from 'preact/hooks';
import type { Edits, Message, Move, Part } from '../message/index.ts';
import { moveNames } from './names.ts';
import { OWN_DRAFT } from './state.ts';
import type { TextKey, Translate } from './types.ts';

interface SentencesProps {
  t: Translate;
  /** As composed, before edits. */
  composed: Message;
  /** As it will be inserted. */
  shown: Message;
  edits: Edits;
  language: string;
  onEdit(part: Part, change: { off: boolean; text: string | null }): void;
  /** Back to our words. */
  onReset(move: Move): void;
}

/** Each sentence with what it is there for, to be left out or put into one's own words. */
export function Sentences({ t, composed, shown, edits, language, onEdit, onReset }: SentencesProps) {
  return (
    <ul class="sentences" aria-label={t('sentences')}>
      {composed.parts.map((part, index) => (
        <Sentence
          key={part.move}
          {...{ t, part, language, onEdit, onReset }}
          now={shown.parts.find(({ move }) => move === part.move)}
          isOff={edits[part.move]?.off === true}
          isFirst={index === 0}
        />
      ))}
    </ul>
  );
}

interface SentenceProps extends Pick<SentencesProps, 't' | 'language' | 'onEdit' | 'onReset'> {
  part: Part;
  /** As it stands in the message; absent: left out. */
  now: Part | undefined;
  isOff: boolean;
  /** Gets the focus when the sentences are opened. */
  isFirst: boolean;
}

/** A draft or a text of the person's own is one part, whatever it says. */
function namesOf({ key, move }: Part): { name: TextKey; why: TextKey } {
  if (key === OWN_DRAFT) return { name: 'draftMine', why: 'draftWhy' };
  return key?.startsWith('template ') ? { name: 'templatesText', why: 'templateTextWhy' } : moveNames[move];
}

/** Characters of a line of the box, about: for browsers that do not fit a box to its text by themselves. */
const lineLength = 58;

function Sentence({ t, part, now, isOff, isFirst, language, onEdit, onReset }: SentenceProps) {
  const why = useId();
  const { name, why: reason } = namesOf(part);
  const text = now?.text ?? part.text;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
  return (
    <li class="sentence">
      <div class="sentence-head">
        <label class="choice">
          <input
            type="checkbox"
            checked={!isOff}
            aria-describedby={why}
            onChange={(event) => onEdit(part, { off: !event.currentTarget.checked, text: now?.edited ? text : null })}
          />
          <span>{t(name)}</span>
        </label>
        <span id={why} class="soft small">
          {t(reason)}
        </span>
        {now?.edited && (
          <button type="button" class="button quiet small" onClick={() => onReset(part.move)}>
            {t('sentenceReset')}
          </button>
        )}
      </div>
      <textarea
        lang={language}
        dir="auto"
        rows={lines}
        data-focus={isFirst ? 'sentences' : undefined}
        disabled={isOff}
        aria-label={t('sentenceText', t(name))}
        value={text}
        onInput={(event) => onEdit(part, { off: false, text: event.currentTarget.value })}
      />
    </li>
  );
}

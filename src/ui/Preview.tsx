import type { ComponentChildren } from 'preact';
import type { Finding } from '../guard/index.ts';
import type { Message } from '../message/index.ts';
import { Icon } from './Icon.tsx';
import type { TextKey, Translate } from './types.ts';

interface PreviewProps {
  t: Translate;
  message: Message | null;
  /** What is marked in it. */
  findings: readonly Finding[];
  /** What is said in its place. */
  placeholder: TextKey;
  language: string;
  /** The words are being fetched, and the placeholder says so. */
  isLoading: boolean;
  /** To be read aloud, the phone in the other hand: in large type. */
  isSpoken: boolean;
  /** The subject that will be filled in; absent in replies. */
  subject: string | undefined;
  /** Absent where the subject is filled in by itself. */
  onCopySubject?: (() => void) | undefined;
  /** Above the text: the two kinds of phone script. */
  children?: ComponentChildren;
}

/** Letter for letter what will be inserted. */
export function Preview(props: PreviewProps) {
  const { t, message, findings, placeholder, language, isLoading, isSpoken, subject, onCopySubject, children } = props;
  return (
    <div class="sheet">
      {children}
      {subject !== undefined && (
        <p class="subject">
          <span class="soft">{t('writerSubject')}</span>{' '}
          <b lang={language} dir="auto">
            {subject}
          </b>
          {onCopySubject && (
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t('writerCopySubject')}
              title={t('writerCopySubject')}
              onClick={onCopySubject}
            >
              <Icon name="copy" />
            </button>
          )}
        </p>
      )}
      <section
        class={isSpoken ? 'preview spoken' : 'preview'}
        aria-label={t('writerPreview')}
        lang={message ? language : undefined}
        dir={message ? 'auto' : undefined}
        aria-busy={isLoading}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and the keyboard must reach it.
        tabIndex={0}
      >
        {message ? <Paragraphs text={message.text} findings={findings} /> : <p class="soft">{t(placeholder)}</p>}
      </section>
    </div>
  );
}

/** The blank lines stay in the text but are not drawn: paragraphs stand closer together than a blank line would put them. */
function Paragraphs({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const paragraphs = text.split('\n\n');
  let end = 0;
  return paragraphs.map((paragraph, index) => {
    const start = end;
    end += paragraph.length + 2;
    return (
      <p key={index}>
        <Marked text={paragraph} start={start} findings={findings} />
        {index < paragraphs.length - 1 && <span hidden>{'\n\n'}</span>}
      </p>
    );
  });
}

/** The words the guard speaks of are marked. `start`: where the piece stands in the whole text. */
function Marked({ text, start, findings }: { text: string; start: number; findings: readonly Finding[] }) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(finding.start - start, at), Math.min(finding.end - start, text.length)];
    if (from >= to) continue;
    pieces.push(text.slice(at, from));
    pieces.push(<mark class={finding.severity}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return [...pieces, text.slice(at)];
}

import type { ComponentChildren } from 'preact';
import type { Message } from '../message/index.ts';
import { Icon } from './Icon.tsx';
import type { TextKey, Translate } from './types.ts';

interface PreviewProps {
  t: Translate;
  message: Message | null;
  /** What is said in its place; null: nothing. */
  placeholder: TextKey | null;
  language: string;
  /** The words are being fetched, and the placeholder says so. */
  isLoading: boolean;
  /** The subject that will be filled in; absent in replies. */
  subject: string | undefined;
  /** Absent where the subject is filled in by itself. */
  onCopySubject?: (() => void) | undefined;
  /** Above the text: the two kinds of phone script. */
  children?: ComponentChildren;
}

/** Letter for letter what will be inserted. */
export function Preview(props: PreviewProps) {
  const { t, message, placeholder, language, isLoading, subject, onCopySubject, children } = props;
  return (
    <div class="sheet">
      {children}
      {subject !== undefined && (
        <p class="subject">
          <span class="soft">{t('writerSubject')}</span> <b lang={language}>{subject}</b>
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
        class="preview"
        aria-label={t('writerPreview')}
        lang={message ? language : undefined}
        dir={message ? 'auto' : undefined}
        aria-busy={isLoading}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and the keyboard must reach it.
        tabIndex={0}
      >
        {message ? <Paragraphs text={message.text} /> : placeholder && <p class="soft">{t(placeholder)}</p>}
      </section>
    </div>
  );
}

/** The blank lines stay in the text but are not drawn: paragraphs stand closer together than a blank line would put them. */
function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split('\n\n');
  return paragraphs.map((paragraph, index) => (
    <p key={index}>
      {paragraph}
      {index < paragraphs.length - 1 && <span hidden>{'\n\n'}</span>}
    </p>
  ));
}

/** Messages somebody wanted to sleep on, the due ones first. */
import { useState } from 'preact/hooks';
import type { Translate } from '../ui/types.ts';

export interface Kept {
  id: string;
  subject?: string | undefined;
  text: string;
  /** When to remind, ISO 8601. */
  at: string;
  url?: string | undefined;
}

interface KeptProps {
  t: Translate;
  kept: Kept[];
  now: Date;
  onCopy(text: string): Promise<boolean>;
  /** False: it is still kept. */
  onDrop(id: string): Promise<boolean>;
}

export function KeptMessages({ t, kept, now, onCopy, onDrop }: KeptProps) {
  const [gone, setGone] = useState<string[]>([]);
  const [copied, setCopied] = useState('');
  const [refused, setRefused] = useState('');
  const left = kept.filter(({ id }) => !gone.includes(id));
  if (left.length === 0) return null;
  return (
    <section class="card calm kept" aria-label={t('popupKept')}>
      <h2>{t('popupKept')}</h2>
      <ul>
        {left.map((item) => (
          <li key={item.id}>
            <p>
              <bdi>{firstWords(item.text)}</bdi>
            </p>
            <p class="soft small">
              {Date.parse(item.at) <= now.getTime()
                ? t('popupKeptDue')
                : t('popupKeptUntil', when(item.at, t('writerLocale')))}
            </p>
            <div class="buttons">
              <button
                type="button"
                class="button"
                onClick={async () => setCopied((await onCopy(item.text)) ? item.id : '')}
              >
                {copied === item.id ? t('writerCopied') : t('popupKeptCopy')}
              </button>
              {item.url && (
                <a class="button quiet" href={item.url} target="_blank" rel="noreferrer">
                  {t('popupKeptOpen')}
                </a>
              )}
              <button
                type="button"
                class="button quiet"
                onClick={async () => {
                  const dropped = await onDrop(item.id);
                  setRefused(dropped ? '' : item.id);
                  if (dropped) setGone((before) => [...before, item.id]);
                }}
              >
                {t('popupKeptDrop')}
              </button>
            </div>
            <div role="alert">{refused === item.id && <p class="card stop">{t('popupKeptDropFailed')}</p>}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first sentence after the greeting, to know it by. */
function firstWords(text: string): string {
  const paragraph = text.split('\n\n')[1] ?? text;
  return paragraph.length > 90 ? `${paragraph.slice(0, 88).trimEnd()}…` : paragraph;
}

function when(at: string, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(new Date(at));
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(at));
  return `${day}, ${time}`;
}

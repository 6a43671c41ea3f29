import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { search } from '../../decide/index.ts';
import type { TextKey, Translate } from '../../ui/types.ts';
import { Card, type CardId, wordsOfCard } from './Cards.tsx';

type TopicId = 'rude' | 'soon' | 'reason' | 'reapply' | 'unsure' | CardId;

interface Topic {
  id: TopicId;
  title: TextKey;
  /** What people call it, to be found by; never shown. */
  words: TextKey;
  /** What it says. */
  says: readonly TextKey[];
}

const questions: readonly Topic[] = [
  { id: 'rude', title: 'helpRude', words: 'helpRudeWords', says: ['helpRudeAnswer'] },
  { id: 'soon', title: 'helpSoon', words: 'helpSoonWords', says: ['helpSoonAnswer'] },
  { id: 'reason', title: 'helpReason', words: 'helpReasonWords', says: ['helpReasonAnswer'] },
  { id: 'reapply', title: 'helpReapply', words: 'helpReapplyWords', says: ['helpReapplyAnswer'] },
  { id: 'unsure', title: 'helpUnsure', words: 'helpUnsureWords', says: ['helpUnsureAnswer'] },
];
const cards: readonly (Topic & { id: CardId })[] = [
  { id: 'accepted', title: 'cardAccepted', words: 'cardAcceptedWords', says: wordsOfCard('accepted') },
  { id: 'benefits', title: 'cardBenefits', words: 'cardBenefitsWords', says: wordsOfCard('benefits') },
  { id: 'visa', title: 'cardVisa', words: 'cardVisaWords', says: wordsOfCard('visa') },
  { id: 'unfair', title: 'cardUnfair', words: 'cardUnfairWords', says: wordsOfCard('unfair') },
];
const topics = [...questions, ...cards];

/** Which topics answer what was typed, best first; all of them where nothing was. */
function find(query: string, t: Translate): Topic[] {
  const entries = topics.map(({ id, title, words, says }) => ({
    id,
    words: t(words),
    text: [title, ...says].map((key) => t(key)).join('\n'),
  }));
  return search(query, entries).flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
}

/** The questions people ask, and the cards, found by their own words. */
export function Help({ t }: { t: Translate }) {
  const id = useId();
  const [query, setQuery] = useState('');
  const found = find(query, t);
  const isAsked = query.trim() !== '';
  return (
    <>
      <p class="soft">{t('helpIntro')}</p>
      <search class="field">
        <label class="label" for={id}>
          {t('helpSearch')}
        </label>
        <p class="help" id={`${id}-example`}>
          {t('helpSearchExample')}
        </p>
        <input
          id={id}
          class="input"
          type="search"
          dir="auto"
          autocomplete="off"
          maxLength={200}
          aria-describedby={`${id}-example`}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="help" role="status">
          {isAsked && countWords(found.length, t)}
        </p>
      </search>
      <div class="topics">
        {(found.length > 0 ? found : topics).map(({ id: topic, title }) => (
          <details key={topic}>
            <summary>{t(title)}</summary>
            <Body t={t} id={topic} />
          </details>
        ))}
      </div>
    </>
  );
}

function countWords(count: number, t: Translate): string {
  if (count === 0) return t('helpNothing');
  return count === 1 ? t('helpFoundOne') : t('helpFound', String(count));
}

function Body({ t, id }: { t: Translate; id: TopicId }): ComponentChildren {
  const question = questions.find((topic) => topic.id === id);
  if (question) return question.says.map((key) => <p key={key}>{t(key)}</p>);
  const card = cards.find((topic) => topic.id === id);
  return card && <Card t={t} id={card.id} />;
}

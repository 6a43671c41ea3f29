import { AcceptedCard } from '../../ui/AcceptedCard.tsx';
import type { TextKey, Translate } from '../../ui/types.ts';

export type CardId = 'accepted' | 'benefits' | 'visa' | 'unfair';

/** Each is neutral information and what to look at: no advice, and no text to send. */
const contents: Record<Exclude<CardId, 'accepted'>, { intro: TextKey; look: readonly TextKey[] }> = {
  benefits: {
    intro: 'cardBenefitsIntro',
    look: ['cardBenefitsLetter', 'cardBenefitsCounts', 'cardBenefitsList'],
  },
  visa: {
    intro: 'cardVisaIntro',
    look: ['cardVisaTied', 'cardVisaStarted', 'cardVisaWho'],
  },
  unfair: {
    intro: 'cardUnfairIntro',
    look: ['cardUnfairNote', 'cardUnfairTime', 'cardUnfairWho'],
  },
};

/** The keys of everything a card says, to find it by. */
export const wordsOfCard = (id: CardId): readonly TextKey[] =>
  id === 'accepted'
    ? ['writerAcceptedIntro', 'writerAcceptedContract', 'writerAcceptedPhone', 'writerAcceptedWrite']
    : [contents[id].intro, ...contents[id].look];

export function Card({ t, id }: { t: Translate; id: CardId }) {
  if (id === 'accepted') return <AcceptedCard t={t} />;
  const { intro, look } = contents[id];
  return (
    <div class="card calm info">
      <p>{t(intro)}</p>
      <ul>
        {look.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </div>
  );
}

import { Icon } from './Icon.tsx';
import type { Translate } from './types.ts';

/** Instead of a message: leaving after having accepted is not a matter for a prepared text. */
export function AcceptedCard({ t }: { t: Translate }) {
  return (
    <section class="card warn accepted" aria-label={t('writerAcceptedTitle')}>
      <h2>
        <span class="accepted-icon">
          <Icon name="warn" />
        </span>
        {t('writerAcceptedTitle')}
      </h2>
      <p>{t('writerAcceptedIntro')}</p>
      <ul>
        <li>{t('writerAcceptedContract')}</li>
        <li>{t('writerAcceptedPhone')}</li>
        <li>{t('writerAcceptedWrite')}</li>
      </ul>
    </section>
  );
}

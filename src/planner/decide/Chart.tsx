import { useId } from 'preact/hooks';
import {
  type Aspect,
  type Decision,
  daysUntil,
  difference,
  type Fit,
  fits,
  standing,
  type Weights,
} from '../../decide/index.ts';
import { aspectList, inDays, roleName } from '../../ui/decide/words.ts';
import type { TextKey, Translate } from '../../ui/types.ts';

const countNames: Record<Fit, TextKey> = {
  good: 'decideChartGood',
  fair: 'decideChartFair',
  poor: 'decideChartPoor',
  unknown: 'decideChartUnknown',
};

interface ChartProps {
  t: Translate;
  now: Date;
  roles: Decision['roles'];
  weights: Weights;
}

/** A bar for each role, its numbers in words beside it, and in words what the others have over the one in question, and it over them. */
export function Chart({ t, now, roles, weights }: ChartProps) {
  const id = useId();
  const named = roles.map((role, at) => ({ ...role, name: roleName({ name: role.name, number: at + 1 }, t) }));
  const [first, ...others] = named;
  const say = (one: string, other: string, aspects: Aspect[]) =>
    aspects.length > 0 ? [t('decideBetter', one, other, aspectList(aspects, t))] : [];
  const differences = others.flatMap(({ name, fits: other }) => {
    const { better, worse } = difference(roles[0].fits, other, weights);
    return first ? [...say(first.name, name, better), ...say(name, first.name, worse)] : [];
  });
  return (
    <figure class="chart" aria-labelledby={id}>
      <Stripes />
      <figcaption>
        <h3 id={id}>{t('decideChart')}</h3>
        <p class="soft small">{t('decideChartHelp')}</p>
      </figcaption>
      <dl>
        {named.map(({ name, fits: judged, answerBy }, at) => {
          const days = daysUntil(answerBy, now);
          return (
            <div key={at}>
              <dt>
                <bdi>{name}</bdi>
                {days !== null && <span class="soft small"> {t('decideChartDue', inDays(days, t))}</span>}
              </dt>
              <dd>
                <Bar t={t} {...standing(judged, weights)} />
              </dd>
            </div>
          );
        })}
      </dl>
      {differences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </figure>
  );
}

/** Four kinds of filling, told apart by more than their colour. The bar shows nothing that the words do not say. */
function Bar({ t, count, share }: ReturnType<typeof standing> & { t: Translate }) {
  const shown = fits.filter((fit) => count[fit] > 0);
  if (shown.length === 0) return <span class="soft small">{t('decideChartNothing')}</span>;
  let from = 0;
  const parts = shown.map((fit) => {
    const part = { fit, x: `${from * 100}%`, width: `${share[fit] * 100}%` };
    from += share[fit];
    return part;
  });
  return (
    <>
      <svg class="bar" height="18" aria-hidden="true">
        {parts.map(({ fit, x, width }) => (
          <rect key={fit} class={`part-${fit}`} x={x} y="1" width={width} height="16" />
        ))}
      </svg>
      <span class="counts small">
        {shown.map((fit) => (
          <span key={fit}>
            <svg class="swatch" width="12" height="12" aria-hidden="true">
              <rect class={`part-${fit}`} x="1" y="1" width="10" height="10" />
            </svg>
            {t(countNames[fit], String(count[fit]))}
          </span>
        ))}
      </span>
    </>
  );
}

/** What every "so-so" is filled with. */
function Stripes() {
  return (
    <svg class="visually-hidden" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="decide-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="stripe" width="3" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

import type { Decision } from '../../decide/index.ts';
import { optionsOf } from '../Pick.tsx';
import type { TextKey, Translate } from '../types.ts';
import { Choice } from './Choice.tsx';
import { gutNames, sinceNames } from './names.ts';

type YesOrNo = 'open' | 'timeOnly' | 'settled';

const asked: Record<YesOrNo, TextKey> = {
  open: 'decideOpen',
  timeOnly: 'decideTimeOnly',
  settled: 'decideSettled',
};
const yesOrNo = { yes: 'decideYes', no: 'decideNo' } as const;
const shown = (answer: boolean | null) => (answer === null ? null : answer ? 'yes' : 'no');

interface QuestionsProps {
  t: Translate;
  decision: Decision;
  onChange(change: Partial<Decision>): void;
}

/** The question to the gut; once it is answered, four more that tell sure from unsure. */
export function Questions({ t, decision, onChange }: QuestionsProps) {
  return (
    <>
      <Choice
        question={t('decideGut')}
        options={optionsOf(gutNames, t)}
        value={decision.gut}
        onChange={(gut) => onChange({ gut })}
      />
      {decision.gut !== null && (
        <>
          <Choice
            question={t('decideSince')}
            options={optionsOf(sinceNames, t)}
            value={decision.since}
            onChange={(since) => onChange({ since })}
          />
          {(Object.keys(asked) as YesOrNo[]).map((key) => (
            <Choice
              key={key}
              question={t(asked[key])}
              options={optionsOf(yesOrNo, t)}
              value={shown(decision[key])}
              onChange={(answer) => onChange({ [key]: answer === 'yes' })}
            />
          ))}
        </>
      )}
    </>
  );
}

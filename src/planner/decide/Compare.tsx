import { useState } from 'preact/hooks';
import { blankRole, type Decision, limits, type Role } from '../../decide/index.ts';
import { roleName } from '../../ui/decide/words.ts';
import type { Translate } from '../../ui/types.ts';
import { Chart } from './Chart.tsx';
import { Table } from './Table.tsx';
import type { Change, Done } from './useDecision.ts';

interface CompareProps {
  t: Translate;
  now: Date;
  decision: Decision;
  onChange(change: Change, say?: Omit<Done, 'undo'>): void;
}

/** Two to five roles side by side: the table one fills in, and a chart of it. */
export function Compare({ t, now, decision, onChange }: CompareProps) {
  const { roles, weights } = decision;
  const [weighing, setWeighing] = useState(Object.keys(weights).length > 0);
  const isFull = roles.length >= limits.roles;
  const change = (at: number, step: (now: Role) => Partial<Role>) =>
    onChange((now) => ({
      roles: mapRoles(now.roles, (role, index) => (index === at ? { ...role, ...step(role) } : role)),
    }));
  const remove = (at: number) => {
    const [first, ...others] = roles;
    const name = roleName({ name: roles[at]?.name ?? '', number: at + 1 }, t);
    onChange(
      { roles: [first, ...others.filter((_, index) => index + 1 !== at)] },
      { text: 'decideRemoved', subs: [name] },
    );
  };
  const weigh = (on: boolean) => {
    setWeighing(on);
    if (!on && Object.keys(weights).length > 0) onChange({ weights: {} });
  };
  return (
    <>
      <p class="soft">{t('decideSideBySideHelp')}</p>
      {roles.length > 1 && (
        <>
          <Table
            t={t}
            roles={roles}
            weights={weighing ? weights : null}
            onRole={change}
            onRemove={remove}
            onWeights={(step) => onChange((now) => ({ weights: step(now.weights) }))}
          />
          <label class="choice">
            <input type="checkbox" checked={weighing} onChange={(event) => weigh(event.currentTarget.checked)} />
            <span>{t('decideWeigh')}</span>
          </label>
          <Chart t={t} now={now} roles={roles} weights={weights} />
        </>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={isFull}
          onClick={() => onChange(({ roles: [first, ...others] }) => ({ roles: [first, ...others, blankRole] }))}
        >
          {t('decideAddRole')}
        </button>
        {isFull && <p class="help">{t('decideMostRoles')}</p>}
      </div>
    </>
  );
}

type Roles = Decision['roles'];

function mapRoles([first, ...others]: Roles, step: (role: Role, index: number) => Role): Roles {
  return [step(first, 0), ...others.map((role, index) => step(role, index + 1))];
}

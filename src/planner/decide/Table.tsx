import type { ComponentChildren } from 'preact';
import {
  type Aspect,
  aspects,
  type Decision,
  type Fit,
  limits,
  type Offer,
  type Role,
  type Weight,
  type Weights,
} from '../../decide/index.ts';
import { aspectNames, fitNames, offerNames, weightNames } from '../../ui/decide/names.ts';
import { roleName } from '../../ui/decide/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { optionsOf } from '../../ui/Pick.tsx';
import type { Translate } from '../../ui/types.ts';

interface TableProps {
  t: Translate;
  roles: Decision['roles'];
  /** Null: everything counts alike, and it is not asked. */
  weights: Weights | null;
  onRole(at: number, step: (now: Role) => Partial<Role>): void;
  onRemove(at: number): void;
  onWeights(step: (now: Weights) => Weights): void;
}

/** A role in each column, what matters in each row; where there is no room, a card for each row. */
export function Table({ t, roles, weights, onRole, onRemove, onWeights }: TableProps) {
  const named = roles.map((role, at) => ({ role, at, name: roleName({ name: role.name, number: at + 1 }, t) }));
  const cells = (title: string, control: (role: Role, at: number, label: string) => ComponentChildren) =>
    named.map(({ role, at, name }) => (
      <Cell key={at} of={name}>
        {control(role, at, t('decideCell', title, name))}
      </Cell>
    ));
  return (
    <div class="scroll">
      <table class="roles">
        <caption class="visually-hidden">{t('decideTable')}</caption>
        <thead>
          <tr>
            <th class="nothing" scope="col">
              {t('decideAspect')}
            </th>
            {weights && (
              <th class="nothing" scope="col">
                {t('decideCounts')}
              </th>
            )}
            {named.map(({ role, at, name }) => (
              <th key={at} scope="col">
                <RoleHead
                  t={t}
                  number={at + 1}
                  name={role.name}
                  shown={name}
                  onName={(changed) => onRole(at, () => ({ name: changed }))}
                  onRemove={() => onRemove(at)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aspects.map((aspect) => (
            <tr key={aspect}>
              <th scope="row">{t(aspectNames[aspect])}</th>
              {weights && (
                <Cell of={t('decideCounts')}>
                  <WeightSelect t={t} aspect={aspect} weights={weights} onWeights={onWeights} />
                </Cell>
              )}
              {cells(t(aspectNames[aspect]), ({ fits }, at, label) => (
                <Select<Fit>
                  label={label}
                  none={t('decideFitNone')}
                  options={optionsOf(fitNames, t)}
                  value={fits[aspect]}
                  onPick={(fit) => onRole(at, (now) => ({ fits: withValue(now.fits, aspect, fit) }))}
                />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('decideOffer')}</th>
            {weights && <td class="nothing" />}
            {cells(t('decideOffer'), ({ offer }, at, label) => (
              <Select<Offer>
                label={label}
                none={t('decideFitNone')}
                options={optionsOf(offerNames, t)}
                value={offer ?? undefined}
                onPick={(picked) => onRole(at, () => ({ offer: picked ?? null }))}
              />
            ))}
          </tr>
          <tr>
            <th scope="row">{t('decideAnswerBy')}</th>
            {weights && <td class="nothing" />}
            {cells(t('decideAnswerBy'), ({ answerBy }, at, label) => (
              <input
                class="input"
                type="date"
                aria-label={label}
                value={answerBy ?? ''}
                onChange={({ currentTarget: { value } }) => onRole(at, () => ({ answerBy: value || null }))}
              />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** On a card, where no heading stands above it, the cell says itself whose it is; its control has both in its name. */
function Cell({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <td>
      <span class="whose" aria-hidden="true">
        <bdi>{of}</bdi>
      </span>
      {children}
    </td>
  );
}

interface RoleHeadProps {
  t: Translate;
  number: number;
  name: string;
  /** What it is called while it has no name. */
  shown: string;
  onName(name: string): void;
  onRemove(): void;
}

/** The first role is the one in question, and stays. */
function RoleHead({ t, number, name, shown, onName, onRemove }: RoleHeadProps) {
  return (
    <div class="role-head">
      <input
        class="input"
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label={t('decideRoleName', String(number))}
        maxLength={limits.name}
        placeholder={shown}
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
      />
      {number > 1 && (
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('decideRemoveRole', shown)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

interface WeightSelectProps {
  t: Translate;
  aspect: Aspect;
  weights: Weights;
  onWeights(step: (now: Weights) => Weights): void;
}

function WeightSelect({ t, aspect, weights, onWeights }: WeightSelectProps) {
  return (
    <Select<Weight>
      label={t('decideCountsFor', t(aspectNames[aspect]))}
      none={t('decideCountsUsual')}
      options={optionsOf(weightNames, t)}
      value={weights[aspect]}
      onPick={(weight) => onWeights((now) => withValue(now, aspect, weight))}
    />
  );
}

interface SelectProps<T extends string> {
  label: string;
  /** What is shown while nothing is picked, and picked to take it back. */
  none: string;
  options: readonly (readonly [T, string])[];
  value: T | undefined;
  onPick(value: T | undefined): void;
}

function Select<T extends string>({ label, none, options, value, onPick }: SelectProps<T>) {
  const pick = (picked: string) => onPick(options.find(([option]) => option === picked)?.[0]);
  return (
    <select
      class={`select fit-${value ?? 'none'}`}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => pick(event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** With the value of that aspect, or without one. */
function withValue<T>(values: Partial<Record<Aspect, T>>, aspect: Aspect, value: T | undefined) {
  const { [aspect]: _, ...others } = values as Record<Aspect, T>;
  return (value === undefined ? others : { ...others, [aspect]: value }) as Partial<Record<Aspect, T>>;
}

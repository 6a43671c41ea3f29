import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { limits, matters, type Role } from '../../decide/index.ts';
import { AdviceCard } from '../../ui/decide/AdviceCard.tsx';
import { Choice } from '../../ui/decide/Choice.tsx';
import { aspectNames, fitNames } from '../../ui/decide/names.ts';
import { Questions } from '../../ui/decide/Questions.tsx';
import { optionsOf } from '../../ui/Pick.tsx';
import type { Translate } from '../../ui/types.ts';
import { Compare } from './Compare.tsx';
import { Help } from './Help.tsx';
import { Kept } from './Kept.tsx';
import { Next } from './Next.tsx';
import { DoneLine, FailureLine, Notice } from './notes.tsx';
import type { DecideStore } from './types.ts';
import { useDecision } from './useDecision.ts';

interface DecideProps {
  t: Translate;
  now: Date;
  store: DecideStore;
}

/** The Decide tab: what one feels and knows, what that speaks for, and what to do about it. */
export function Decide({ t, now, store }: DecideProps) {
  const form = useDecision(store);
  const { decision, change } = form;
  const role = decision.roles[0];
  const changeRole = (step: (now: Role) => Partial<Role>) =>
    change(({ roles: [first, ...others] }) => ({ roles: [{ ...first, ...step(first) }, ...others] }));
  return (
    <div class="decide">
      <div class="wide notes">
        <Notice t={t} store={store} />
        <FailureLine t={t} failure={form.failure} />
      </div>
      <Section title={t('decideAsk')}>
        <p class="soft">{t('decideIntro')}</p>
        <RoleFields t={t} role={role} onChange={(changed) => changeRole(() => changed)} />
        <Questions t={t} decision={decision} onChange={change} />
      </Section>
      <div class="beside">
        <AdviceCard
          t={t}
          decision={decision}
          now={now}
          next={(outcome) => <Next t={t} outcome={outcome} copy={store.copy} onSay={form.tell} />}
        />
      </div>
      <Section title={t('decideMatters')}>
        <p class="soft">{t('decideMattersHelp')}</p>
        <div class="matters">
          {matters.map((aspect) => (
            <Choice
              key={aspect}
              question={t(aspectNames[aspect])}
              options={optionsOf(fitNames, t)}
              value={role.fits[aspect] ?? null}
              onChange={(fit) => changeRole((now) => ({ fits: { ...now.fits, [aspect]: fit } }))}
            />
          ))}
        </div>
      </Section>
      <Section title={t('decideSideBySide')} wide>
        <Compare t={t} now={now} decision={decision} onChange={change} />
      </Section>
      <Section title={t('decideKept')} wide>
        <Kept t={t} decision={decision} onKeep={(keep) => change({ keep })} onErase={form.erase} />
      </Section>
      <Section title={t('helpTitle')} wide>
        <Help t={t} />
      </Section>
      <DoneLine t={t} done={form.done} onDismiss={() => form.tell(null)} />
    </div>
  );
}

interface SectionProps {
  title: string;
  wide?: boolean;
  children: ComponentChildren;
}

function Section({ title, wide = false, children }: SectionProps) {
  const id = useId();
  return (
    <section class={wide ? 'card wide' : 'card'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function RoleFields({ t, role, onChange }: { t: Translate; role: Role; onChange(change: Partial<Role>): void }) {
  const id = useId();
  return (
    <div class="pairs">
      <div class="field">
        <label class="label" for={id}>
          {t('decideRoleLabel')}
        </label>
        <input
          id={id}
          class="input"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={limits.name}
          placeholder={t('decideRoleExample')}
          value={role.name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label class="label" for={`${id}-by`}>
          {t('decideAnswerByLabel')}
        </label>
        <input
          id={`${id}-by`}
          class="input"
          type="date"
          value={role.answerBy ?? ''}
          onChange={(event) => onChange({ answerBy: event.currentTarget.value || null })}
        />
      </div>
    </div>
  );
}

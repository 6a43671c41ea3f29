import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Keyboard, type Shortcuts } from '../ui/Keyboard.tsx';
import { Section } from '../ui/Section.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Translate } from '../ui/types.ts';

/** The switch of the button on LinkedIn, in the settings. */
interface LinkedinSwitch {
  /** Null: it cannot be told. */
  isOn(): Promise<boolean | null>;
  /** False: it could not be saved. */
  put(on: boolean): Promise<boolean>;
  /** Calls back after each change made elsewhere. */
  watch(callback: (on: boolean) => void, signal: AbortSignal): void;
}

export interface WelcomeProps {
  t: Translate;
  linkedin: LinkedinSwitch;
  shortcut: Shortcuts;
  openOptions(): void;
}

/** How it works, on one screen: shown once after the installation, and from the options whenever one likes. */
export function Welcome({ t, linkedin, shortcut, openOptions }: WelcomeProps) {
  const isFirefox = shortcut.way.browser === 'firefox';
  return (
    <main class="page">
      <header class="bar">
        <h1>
          <Icon name="mark" />
          {t('welcomeTitle')} <span class="soft">{t('name')}</span>
        </h1>
        <button type="button" class="button quiet" onClick={openOptions}>
          {t('optionsTitle')}
        </button>
      </header>
      <div class="card first">
        <p>{t('welcomeIntro')}</p>
        <div class="try">
          <a class="button primary" href="../practice/index.html" aria-describedby="try-help">
            {t('welcomeTry')}
          </a>
          <p class="help" id="try-help">
            {t('welcomeTryHelp')}
          </p>
        </div>
      </div>
      <div class="pairs">
        <Section title={t('welcomeWhere')}>
          <ButtonPicture t={t} />
          <p>{t('welcomeSites', t('button'))}</p>
          <p>{t('welcomeElsewhere')}</p>
        </Section>
        <Section title={t('welcomeReads')}>
          <p>{t('welcomeReadsOne')}</p>
          <p>
            <strong>{t('welcomeStays')}</strong> {t('welcomeRecord')}
          </p>
        </Section>
        <Section title={t('welcomeLinkedin')}>
          <OnLinkedin t={t} linkedin={linkedin} openOptions={openOptions} />
          <p class="small">{t('optionsLinkedinRules')}</p>
        </Section>
        <Section title={t('welcomeReach')}>
          <p>{t(isFirefox ? 'welcomePinFirefox' : 'welcomePinChromium', t('name'))}</p>
          <Keyboard t={t} shortcut={shortcut} />
        </Section>
      </div>
    </main>
  );
}

/** What to look for: nothing to press, and told in words below. */
function ButtonPicture({ t }: { t: Translate }) {
  return (
    <div class="picture" aria-hidden="true">
      <span class="send">{t('practiceSend')}</span>
      <span class="ours">
        <Icon name="mark" />
        {t('button')}
      </span>
    </div>
  );
}

type OnLinkedinProps = Pick<WelcomeProps, 't' | 'linkedin' | 'openOptions'>;

/** The switch itself; where the settings cannot be read, the way to them. */
function OnLinkedin({ t, linkedin, openOptions }: OnLinkedinProps) {
  /** Undefined: not known yet. */
  const [isOn, setOn] = useState<boolean | null | undefined>(undefined);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    linkedin.watch(setOn, signal);
    // A change that was heard of meanwhile is later than what was found.
    void linkedin.isOn().then((found) => signal.aborted || setOn((known) => (known === undefined ? found : known)));
    return () => controller.abort();
  }, [linkedin]);

  const put = async (wanted: boolean) => {
    setOn(wanted);
    const saved = await linkedin.put(wanted);
    setOutcome(saved ? 'saved' : 'failed');
    if (!saved) setOn(!wanted);
  };

  return (
    <>
      {isOn === null ? (
        <div class="field row">
          <p>{t('welcomeUnread')}</p>
          <button type="button" class="button" onClick={openOptions}>
            {t('optionsTitle')}
          </button>
        </div>
      ) : (
        <Switch
          label={t('optionsLinkedin')}
          help={t('optionsLinkedinHelp')}
          checked={isOn ?? true}
          onChange={(wanted) => void put(wanted)}
        />
      )}
      <p class="visually-hidden" role="status">
        {outcome === 'saved' && t('optionsSaved')}
      </p>
      <div role="alert">{outcome === 'failed' && <p class="card stop">{t('templatesNotSaved')}</p>}</div>
    </>
  );
}

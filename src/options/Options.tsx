import { useEffect, useState } from 'preact/hooks';
import type { Saved } from '../platform/storage.ts';
import { limits, type Settings } from '../settings/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { Keyboard } from '../ui/Keyboard.tsx';
import { lengthNames, reasonNames, toneNames } from '../ui/names.ts';
import { optionsOf } from '../ui/Pick.tsx';
import { Section } from '../ui/Section.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Translate } from '../ui/types.ts';
import { languageLabel } from './changes.ts';
import { Erase } from './Erase.tsx';
import { Files } from './Files.tsx';
import { SelectField, TextField } from './fields.tsx';
import { Notice } from './Notice.tsx';
import { Notifications } from './Notifications.tsx';
import { Status } from './Status.tsx';
import { Templates } from './Templates.tsx';
import type { Done, OptionsProps } from './types.ts';
import { type SettingsForm, useSettings } from './useSettings.ts';

/** The options page: the defaults of every message, saved as they are changed. */
export function Options(props: OptionsProps) {
  const { t, watch } = props;
  const form = useSettings(props.settings, props.save);
  const { show } = form;
  const [done, setDone] = useState<Done | null>(null);
  const [notErased, setNotErased] = useState(false);
  /** Texts of their own as last read; read anew after erasing, and after taking that back. */
  const [kept, setKept] = useState({ at: 0, found: props.store.found });
  const readAgain = async () => {
    form.show(await props.load());
    const found = await props.store.load();
    setKept(({ at }) => ({ at: at + 1, found }));
  };

  useEffect(() => {
    const controller = new AbortController();
    watch(show, controller.signal);
    return () => controller.abort();
  }, [watch, show]);

  const takeOver = (settings: Settings) => {
    const before = form.settings;
    form.change(settings);
    setDone({ text: 'optionsImported', undo: () => undoImport(before) });
  };
  const undoImport = (before: Settings) => {
    form.change(before);
    setDone({ text: 'optionsRestored' });
  };
  const erase = async () => {
    const outcome = await props.erase();
    setNotErased(!outcome.ok);
    if (!outcome.ok) return;
    await readAgain();
    setDone({ text: 'optionsErased', undo: () => undoErase(outcome.undo) });
  };
  const undoErase = async (undo: () => Promise<Saved>) => {
    const { ok } = await undo();
    await readAgain();
    setDone(ok ? { text: 'optionsRestored' } : { text: 'optionsNotRestored', undo: () => undoErase(undo) });
  };

  return (
    <main class="page">
      <header>
        <h1>
          <Icon name="mark" />
          {t('optionsTitle')} <span class="soft">{t('name')}</span>
        </h1>
        <Status t={t} state={form.state} onRetry={form.retry} />
      </header>
      <div class="intro">
        <p class="soft">{t('optionsIntro')}</p>
        <a class="button" href="../welcome/index.html">
          {t('welcomeTitle')}
        </a>
      </div>
      <Notice {...props} />
      <Section title={t('optionsYou')}>
        <You t={t} form={form} />
      </Section>
      <Section title={t('optionsMessages')}>
        <Messages t={t} form={form} languages={props.languages} />
      </Section>
      <Section title={t('templatesTitle')}>
        <Templates
          key={kept.at}
          t={t}
          store={{ ...props.store, found: kept.found }}
          languages={props.languages}
          usual={form.settings.language}
          download={props.download}
          onDone={setDone}
        />
      </Section>
      <Section title={t('optionsAround')}>
        <Around t={t} form={form} />
        <Notifications t={t} permission={props.notifications} />
      </Section>
      <Section title={t('optionsSites')}>
        <Sites t={t} form={form} />
      </Section>
      <Section title={t('optionsShortcut')}>
        <Keyboard t={t} shortcut={props.shortcut} />
      </Section>
      <Section title={t('optionsData')}>
        <Files
          t={t}
          settings={form.settings}
          languages={props.languages}
          exported={props.exported}
          download={props.download}
          onImport={takeOver}
          onSay={(text) => setDone({ text })}
        />
      </Section>
      <Section title={t('optionsEraseTitle')}>
        <Erase t={t} onErase={erase} />
        <div role="alert">{notErased && <p class="card stop">{t('optionsNotErased')}</p>}</div>
      </Section>
      <DoneLine t={t} done={done} onDismiss={() => setDone(null)} />
    </main>
  );
}

interface PartProps {
  t: Translate;
  form: SettingsForm;
}

function You({ t, form: { settings, change } }: PartProps) {
  return (
    <>
      <TextField
        label={t('optionsName')}
        help={t('optionsNameHelp')}
        value={settings.name}
        maxLength={limits.name}
        autocomplete="name"
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('optionsSignOff')}
        help={t('optionsSignOffHelp')}
        value={settings.signOff}
        maxLength={limits.signOff}
        autocomplete="off"
        onChange={(signOff) => change({ signOff })}
      />
    </>
  );
}

function Messages({ t, form: { settings, change }, languages }: PartProps & { languages: readonly string[] }) {
  return (
    <>
      <div class="pairs">
        <SelectField
          label={t('optionsReason')}
          value={settings.reason ?? ''}
          options={[['', t('optionsReasonAsk')], ...optionsOf(reasonNames, t)]}
          onChange={(reason) => change({ reason: reason === '' ? null : reason })}
        />
        <SelectField
          label={t('optionsLanguage')}
          value={settings.language}
          options={['thread', ...languages].map((language) => [language, languageLabel(language, t)])}
          onChange={(language) => change({ language })}
        />
        <SelectField
          label={t('writerTone')}
          value={settings.tone}
          options={optionsOf(toneNames, t)}
          onChange={(tone) => change({ tone })}
        />
        <SelectField
          label={t('writerLength')}
          value={settings.length}
          options={optionsOf(lengthNames, t)}
          onChange={(length) => change({ length })}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.stayInTouch}
          onChange={(event) => change({ stayInTouch: event.currentTarget.checked })}
        />
        <span>{t('writerStayInTouch')}</span>
      </label>
    </>
  );
}

/** What happens around a message: before it is sent, and afterwards. */
function Around({ t, form: { settings, change } }: PartProps) {
  return (
    <>
      <Switch
        label={t('optionsLastLook')}
        help={t('optionsLastLookHelp')}
        checked={settings.lastLook}
        onChange={(lastLook) => change({ lastLook })}
      />
      <Switch
        label={t('optionsRecord')}
        help={t('optionsRecordHelp')}
        checked={settings.record}
        onChange={(record) => change({ record })}
      />
    </>
  );
}

function Sites({ t, form: { settings, change } }: PartProps) {
  const { sites } = settings;
  return (
    <>
      <Switch
        label={t('optionsGmail')}
        help={t('optionsGmailHelp')}
        checked={sites.gmail}
        onChange={(gmail) => change({ sites: { ...sites, gmail } })}
      />
      <Switch
        label={t('optionsLinkedin')}
        help={t('optionsLinkedinHelp')}
        checked={sites.linkedin}
        onChange={(linkedin) => change({ sites: { ...sites, linkedin } })}
      >
        <div class="card calm rules">
          <p>{t('optionsLinkedinRules')}</p>
          <p>{t('optionsLinkedinCare')}</p>
        </div>
      </Switch>
    </>
  );
}

/** Stays at the lower edge of the window until it is dismissed or something else is done. */
function DoneLine({ t, done, onDismiss }: { t: Translate; done: Done | null; onDismiss(): void }) {
  return (
    <div class="done" role="status">
      {done && (
        <div class="toast">
          <span>{t(done.text)}</span>
          {done.undo && (
            <button type="button" class="button quiet" onClick={done.undo}>
              {t('optionsUndo')}
            </button>
          )}
          <button type="button" class="button quiet icon-only" aria-label={t('optionsDismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

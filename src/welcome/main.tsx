/** The page that says how it works: gives the component the browser. */
import { render } from 'preact';
import { openOptions } from '../platform/pages.ts';
import { currentShortcut, openShortcuts, shortcutWay } from '../platform/shortcut.ts';
import { loadSettings, onSettings, saveSettings } from '../platform/storage.ts';
import { screenDirection, screenLanguage, t } from '../platform/text.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { Welcome } from './Welcome.tsx';

document.documentElement.lang = screenLanguage();
document.documentElement.dir = screenDirection();
document.title = `${t('welcomeTitle')} – ${t('name')}`;

/** Null: the settings are not what they should be. The options page tells more. */
async function onLinkedin(): Promise<boolean | null> {
  const { settings, notice } = await loadSettings();
  return notice ? null : settings.sites.linkedin;
}

/** One after the other: the last press counts. */
let last: Promise<unknown> = Promise.resolve();

/** Beside whatever else was changed meanwhile. */
function putOnLinkedin(linkedin: boolean): Promise<boolean> {
  const put = last.then(async () => {
    const { settings } = await loadSettings();
    return (await saveSettings({ ...settings, sites: { ...settings.sites, linkedin } })).ok;
  });
  last = put;
  return put;
}

render(
  <Welcome
    t={t}
    linkedin={{
      isOn: onLinkedin,
      put: putOnLinkedin,
      watch: (callback, signal) => onSettings(({ sites }) => callback(sites.linkedin), signal),
    }}
    shortcut={{ way: shortcutWay(), current: currentShortcut, open: openShortcuts }}
    openOptions={openOptions}
  />,
  document.body,
);
keepFocus(document.body);

/** The options page: gives the components the browser. */
import { render } from 'preact';
import { languages } from '../message/index.ts';
import {
  allowNotifications,
  forbidNotifications,
  notificationsAllowed,
  onNotificationsAllowed,
} from '../platform/notify.ts';
import { eraseAll } from '../platform/record.ts';
import { currentShortcut, openShortcuts, shortcutWay } from '../platform/shortcut.ts';
import { asideText, dismissNotice, loadSettings, onSettings, saveSettings } from '../platform/storage.ts';
import { changeTemplates, dismissUnread, readTemplates, unreadText } from '../platform/templates.ts';
import { screenDirection, screenLanguage, t } from '../platform/text.ts';
import { version } from '../platform/version.ts';
import { exportFile } from '../settings/index.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { download } from './download.ts';
import { Options } from './Options.tsx';

async function start(): Promise<void> {
  document.documentElement.lang = screenLanguage();
  document.documentElement.dir = screenDirection();
  document.title = `${t('optionsTitle')} – ${t('name')}`;
  const written = languages();
  const [{ settings, notice }, found, allowed] = await Promise.all([
    loadSettings(written),
    readTemplates(),
    notificationsAllowed(),
  ]);
  render(
    <Options
      t={t}
      settings={settings}
      notice={notice}
      languages={written}
      save={saveSettings}
      watch={(callback, signal) => onSettings(callback, signal, written)}
      load={async () => (await loadSettings(written)).settings}
      erase={eraseAll}
      exported={(shown) => exportFile(shown, { version: version(), exportedAt: new Date() })}
      setAside={asideText}
      dismissNotice={dismissNotice}
      download={download}
      store={{ found, load: readTemplates, change: changeTemplates, unreadText, dismissUnread }}
      notifications={{
        allowed,
        allow: allowNotifications,
        forbid: forbidNotifications,
        watch: onNotificationsAllowed,
      }}
      shortcut={{ way: shortcutWay(), current: currentShortcut, open: openShortcuts }}
    />,
    document.body,
  );
  keepFocus(document.body);
}

void start();

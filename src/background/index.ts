/** The service worker (background script in Firefox). Listeners are registered at once, so that it may sleep in between. */
import { browser } from '../platform/browser.ts';
import { correctionsOf, keepCorrections } from '../platform/corrections.ts';
import { onMessage } from '../platform/messages.ts';
import { loadSettings, onSettings } from '../platform/storage.ts';
import { loadTemplates } from '../platform/templates.ts';
import { registerDecide } from './decide.ts';
import { registerLater } from './later.ts';
import { registerRecord } from './record.ts';
import { loadPanelInto, loadWordsFor, refreshOpenTabs } from './scripts.ts';
import { registerWelcome } from './welcome.ts';

onMessage('panel.load', ({ sender }) => loadPanelInto(sender));
onMessage('words.load', ({ sender, data }) => loadWordsFor(sender, String(data)));
onMessage('settings.get', () => loadSettings());
onMessage('templates.get', () => loadTemplates());
onMessage('corrections.get', ({ data }) => correctionsOf(data));
onMessage('corrections.keep', ({ data }) => keepCorrections(data.conversation, data.corrections));
onMessage('options.open', () => browser.runtime.openOptionsPage());
browser.runtime.onInstalled.addListener(() => void refreshOpenTabs());
// A change that came from another device ends a copy on this one, which the boot script would still go by.
onSettings(() => {}, new AbortController().signal);
registerLater();
registerRecord();
registerDecide();
registerWelcome();

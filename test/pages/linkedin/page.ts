/** The page's entry: runs in the documents that `serve.ts` answers with, the messaging frame included. */
import { claim } from '../gmail/dom.ts';
import type { Scenario } from '../shared/scenario.ts';
import { App } from './app.ts';
import { startLog } from './log.ts';

claim(document.documentElement);
const log = startLog();
const scenario = JSON.parse(document.getElementById('practice-scenario')?.textContent ?? '{}') as Scenario;
const app = new App(scenario, log, window !== window.top && location.pathname.startsWith('/preload'));
Object.assign(window, { practice: app.api() });
app.start();

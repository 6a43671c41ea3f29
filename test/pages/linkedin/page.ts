/** The page's entry: runs in the documents that `serve.ts` answers with, the messaging frame included. */
import { claim } from '../gmail/dom.ts';
import { mask } from '../shared/mask.ts';
import type { Scenario } from '../shared/scenario.ts';
import { App } from './app.ts';
import { startLog } from './log.ts';

const scenario = JSON.parse(document.getElementById('practice-scenario')?.textContent ?? '{}') as Scenario;
mask(scenario.renamed);
claim(document.documentElement);
const log = startLog();
const app = new App(scenario, log, window !== window.top && location.pathname.startsWith('/preload'));
Object.assign(window, { practice: app.api() });
app.start();

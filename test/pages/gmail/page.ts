/** The page's entry: runs in the document that `serve.ts` answers with. */
import { mask } from '../shared/mask.ts';
import type { Scenario } from '../shared/scenario.ts';
import { App } from './app.ts';
import { claim } from './dom.ts';
import { startLog } from './log.ts';

const scenario = JSON.parse(document.getElementById('practice-scenario')?.textContent ?? '{}') as Scenario;
mask(scenario.renamed);
claim(document.documentElement);
const log = startLog();
const app = new App(scenario, log);
window.practice = app.api();
app.start();

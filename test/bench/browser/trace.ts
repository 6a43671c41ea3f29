/** What the browser notes of its main threads: calls into scripts, events, frames. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../e2e/harness/index.ts';

export interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { type?: string; url?: string; functionName?: string; frame?: string } };
}

const CATEGORIES = ['blink.user_timing', 'devtools.timeline'];

/** Everything noted meanwhile, in all processes, oldest first. */
export async function traced(page: Page, run: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await run();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return traceEvents.sort((a, b) => a.ts - b.ts);
}

const isOurs = ({ args }: TraceEvent): boolean => args.data?.url?.startsWith('chrome-extension://') ?? false;
const calls = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'FireIdleCallback']);

/** How often one of our scripts ran in so many milliseconds in which nobody did anything. */
export async function wakeUps(browser: TestBrowser, milliseconds: number): Promise<number> {
  const [page] = await browser.driver.puppeteer.pages();
  if (!page) return Number.NaN;
  const events = await traced(page, () => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  return events.filter((event) => calls.has(event.name) && isOurs(event)).length;
}

/** Erases what somebody weighed, 30 days after the last change, also when nobody opens it any more. */
import { browser } from '../platform/browser.ts';
import { eraseDue, isDecisionKey } from '../platform/decide.ts';

const alarm = 'decide';

export function registerDecide(): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === alarm && follow()));
  // Alarms that were missed while the browser was closed, or lost with an update.
  browser.runtime.onStartup.addListener(() => void follow());
  browser.runtime.onInstalled.addListener(() => void follow());
  browser.storage.onChanged.addListener(
    (changes, area) => void (area === 'local' && Object.keys(changes).some(isDecisionKey) && follow()),
  );
}

/** One look after the other: an earlier one must not set the alarm of a decision that was kept or erased since. */
let last: Promise<void> = Promise.resolve();

/** Never rejects: the next change or start tries again. */
function follow(): Promise<void> {
  last = last.then(adjust).catch(() => {});
  return last;
}

async function adjust(): Promise<void> {
  const next = await eraseDue(new Date());
  if (next) browser.alarms.create(alarm, { when: next.getTime() });
  else await browser.alarms.clear(alarm);
}

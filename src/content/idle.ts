/** For what can wait until nobody waits for us any more: as many steps in one idle moment as it has room for. */
export function inIdleSteps(steps: Iterator<void>): void {
  requestIdleCallback((moment) => {
    do if (steps.next().done) return;
    while (moment.timeRemaining() > 0);
    inIdleSteps(steps);
  });
}

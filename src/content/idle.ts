/** For what can wait until nobody waits for us any more, once. */
export function whenIdle(run: () => void): void {
  requestIdleCallback(() => run());
}

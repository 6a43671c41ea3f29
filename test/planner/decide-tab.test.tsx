/** The short way, in the popup. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { blank, changed, type Decision } from '../../src/decide/index.ts';
import { DecideTab } from '../../src/popup/DecideTab.tsx';
import { now, t } from '../ui/fixtures.ts';

afterEach(cleanup);

function open(first: Decision = blank) {
  const actions = { onWrite: vi.fn(), onPlanner: vi.fn() };
  function Tab() {
    const [decision, setDecision] = useState(first);
    const onChange = (change: Partial<Decision>) => setDecision(changed(decision, change, now));
    return <DecideTab t={t} now={now} decision={decision} onChange={onChange} {...actions} />;
  }
  render(<Tab />);
  return actions;
}

test('leads from the first question to the message', () => {
  const { onWrite } = open();
  fireEvent.click(screen.getByRole('radio', { name: 'Like a conflict' }));
  expect(screen.getByRole('status').textContent).toBe('Sleep on it');
  expect(screen.queryByRole('button', { name: 'Write the withdrawal' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'For a while' }));
  expect(screen.getByRole('status').textContent).toBe('Withdraw');
  fireEvent.click(screen.getByRole('button', { name: 'Write the withdrawal' }));
  expect(onWrite.mock.calls).toEqual([['withdraw']]);
});

test('leads to the questions where something is open', () => {
  const { onWrite } = open({ ...blank, gut: 'mixed', open: true });
  fireEvent.click(screen.getByRole('button', { name: 'Write to ask' }));
  expect(onWrite.mock.calls).toEqual([['ask-first']]);
});

test('goes on in the planner', () => {
  const { onPlanner } = open();
  fireEvent.click(screen.getByRole('button', { name: 'More in the planner' }));
  expect(onPlanner).toHaveBeenCalledOnce();
});

import { describe, expect, it } from 'vitest';
import { type Action, reduce, type State, stateFrom } from '../../src/ui/state.ts';

const stateAfter = (state: Partial<State>, ...actions: Action[]): State =>
  actions.reduce(reduce, { ...stateFrom(), ...state });

describe('the state of the form', () => {
  it('keeps what was typed in every field, and an emptied field as empty', () => {
    const state = stateAfter(
      {},
      { type: 'type', field: 'role', value: 'Baker' },
      { type: 'type', field: 'to', value: 'Ann' },
      { type: 'type', field: 'role', value: '' },
    );
    expect(state.typed).toEqual({ role: '', to: 'Ann' });
  });

  it('starts from what was changed before', () => {
    const state = reduce(stateFrom({ corrections: { role: 'Baker' } }), { type: 'type', field: 'to', value: '' });
    expect(state.typed).toEqual({ role: 'Baker', to: '' });
    expect(stateFrom().typed).toEqual({});
  });

  it('lets the last choice win and keeps the others', () => {
    const state = stateAfter(
      {},
      { type: 'choose', choices: { tone: 'formal', variant: 2 } },
      { type: 'choose', choices: { tone: 'neutral' } },
    );
    expect(state.chosen).toEqual({ tone: 'neutral', variant: 2 });
  });

  const changes: Action[] = [
    { type: 'type', field: 'company', value: 'x' },
    { type: 'choose', choices: { length: 'short' } },
    { type: 'view', view: 'phone' },
    { type: 'edit', move: 'thanks', edit: null },
    { type: 'template', id: 'mine' },
  ];
  it.each(changes)('drops an open question and an old outcome once the text changes by $type', (change) => {
    const state = stateAfter({ asking: 'later', said: { kind: 'copied' } }, change);
    expect([state.asking, state.said]).toEqual([null, null]);
  });

  it('is busy from the start of an action to its end', () => {
    expect(stateAfter({}, { type: 'start' }).busy).toBe(true);
    expect(stateAfter({}, { type: 'start' }, { type: 'end', said: null }).busy).toBe(false);
    expect(stateAfter({}, { type: 'start' }, { type: 'ask', about: 'draft' })).toMatchObject({
      busy: false,
      asking: 'draft',
    });
  });

  it('ends the question with the answer and with Cancel', () => {
    expect(stateAfter({ asking: 'later' }, { type: 'cancel' }).asking).toBeNull();
    const said = { kind: 'stopped', reason: 'too-long' } as const;
    expect(stateAfter({ asking: 'draft' }, { type: 'start' }, { type: 'end', said })).toMatchObject({
      asking: null,
      said,
    });
  });
});

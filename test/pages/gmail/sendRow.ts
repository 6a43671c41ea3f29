/** The Send row, cell by cell in the measured order (Gmail facts §3). */
import { el, icon, onPress } from './dom.ts';
import { icons } from './icons.ts';
import type { Words } from './words.ts';

export interface SendRowActions {
  send(event: Event, by: 'click' | 'schedule'): void;
  toggleFormatting(): void;
  toggleConfidential(): void;
  discard(): void;
}

/** `table.IZ`, with `tr.btC` inside. */
export function sendRow(words: Words, act: SendRowActions): HTMLTableElement {
  const cells = [
    sendCell(words, act),
    formattingCell(words, act),
    el('td.gU.btB', {}, el('div')),
    toolsCell(act),
    discardCell(words, act),
  ];
  return el(
    'table.IZ',
    { role: 'group', cellpadding: 0 },
    el('colgroup', {}, ...cells.map(() => el('col'))),
    el('tbody', {}, el('tr.btC', {}, ...cells)),
  );
}

function sendCell(words: Words, act: SendRowActions): HTMLElement {
  const send = el(
    'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    {
      role: 'button',
      tabindex: 1,
      'aria-label': `${words.send} ‪(Ctrl-Enter)‬`,
      'data-tooltip': `${words.send} ‪(Ctrl-Enter)‬`,
    },
    words.send,
  );
  onPress(send, (event) => act.send(event, 'click'));
  return el('td.gU.Up', {}, el('div.btA', {}, el('div.dC', {}, send, ...moreSend(words, act))));
}

function moreSend(words: Words, act: SendRowActions): HTMLElement[] {
  const schedule = el('div.J-N', { role: 'menuitem', selector: 'scheduledSend' }, words.scheduleSend);
  const menu = el('div.J-M.practice-menu', { role: 'menu', hidden: true }, schedule);
  const arrow = el(
    'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
    { role: 'button', tabindex: 1, 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-label': words.moreSend },
    icon(icons.arrowDown),
  );
  onPress(arrow, () => {
    menu.hidden = !menu.hidden;
    arrow.setAttribute('aria-expanded', String(!menu.hidden));
  });
  schedule.addEventListener('click', (event) => act.send(event, 'schedule'));
  return [arrow, menu];
}

function formattingCell(words: Words, act: SendRowActions): HTMLElement {
  const toggle = el(
    'div.dv',
    { role: 'button', tabindex: 1, 'aria-label': words.formatting, 'aria-pressed': 'false' },
    icon(icons.format),
  );
  toggle.addEventListener('mousedown', (event) => event.preventDefault());
  onPress(toggle, () => {
    act.toggleFormatting();
    toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') === 'false'));
  });
  return el('td.oc.gU', {}, toggle);
}

/** Gmail folds these away when the row is short of room. All but the lock do nothing here. */
function toolsCell(act: SendRowActions): HTMLElement {
  const tools: [string, string][] = [
    ['Files', icons.attach],
    ['link', icons.link],
    ['emoji', icons.emoji],
    ['image', icons.image],
    ['locker', icons.locker],
    ['more', icons.more],
  ];
  const buttons = tools.map(([command, path]) => {
    const tool = el('div.wG.J-Z-I', { command, role: 'button', tabindex: 1, 'aria-label': command }, icon(path));
    if (command === 'locker') onPress(tool, () => act.toggleConfidential());
    return tool;
  });
  return el('td.a8X.gU', {}, el('div.bAK', {}, ...buttons));
}

function discardCell(words: Words, act: SendRowActions): HTMLElement {
  const discard = el(
    'div.oh.J-Z-I',
    { role: 'button', tabindex: 1, 'aria-label': words.discard, 'data-tooltip': words.discard },
    icon(icons.trash),
  );
  onPress(discard, () => act.discard());
  return el('td.gU.az5', {}, el('div.J-J5-Ji', {}, discard));
}

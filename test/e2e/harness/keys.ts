/** Keys by name, and what WebDriver calls them. */
import type { KeyInput } from 'puppeteer-core';

/** WebDriver's code points for keys that are no character. */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** "Control+Shift+z" → modifiers held in order, and the key pressed. "Mod" is Command on a Mac, else Control. */
function split(keys: string): { held: string[]; key: string } {
  const parts = keys
    .split('+')
    .map((part) => (part === 'Mod' ? (process.platform === 'darwin' ? 'Meta' : 'Control') : part));
  return { held: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}

/** For puppeteer's keyboard. */
export function chord(keys: string): { held: KeyInput[]; key: KeyInput } {
  return split(keys) as { held: KeyInput[]; key: KeyInput };
}

type KeyAction = { type: 'keyDown' | 'keyUp'; value: string };

/** For WebDriver's `input.performActions`. */
export function chordActions(keys: string): KeyAction[] {
  const { held, key } = split(keys);
  const codeOf = (name: string) => codes[name] ?? name;
  return [
    ...held.map((name): KeyAction => ({ type: 'keyDown', value: codeOf(name) })),
    ...strokes(codeOf(key)),
    ...held.toReversed().map((name): KeyAction => ({ type: 'keyUp', value: codeOf(name) })),
  ];
}

export function typingActions(text: string): KeyAction[] {
  return [...text].flatMap(strokes);
}

function strokes(value: string): KeyAction[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

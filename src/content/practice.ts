/**
 * What stands in for the boot script on our own practice page: the same button and the same panel. What the panel asks of
 * the background is answered here, and by this list alone: nothing done on the page is recorded, kept or remembered.
 */
import type { Messages } from '../platform/messages.ts';
import { loadWords } from '../platform/words.ts';
import { gmail } from '../sites/gmail/index.ts';
import type { Finder } from '../sites/site.ts';
import { type Ask, type Data, send } from './api.ts';
import type { Dress } from './dress.ts';
import { start } from './start.ts';

type Answers = { [Type in keyof Messages]?: (data: Data<Type>) => Promise<ReturnType<Messages[Type]>> };

const answers: Answers = {
  async 'settings.get'() {
    const loaded = await send('settings.get');
    return { ...loaded, settings: { ...loaded.settings, record: false } };
  },
  'templates.get': () => send('templates.get'),
  'options.open': () => send('options.open'),
  async 'words.load'(language) {
    await loadWords(language);
    return { ok: true };
  },
  'corrections.get': async () => null,
  'corrections.keep': async () => false,
  'later.of': async () => [],
};

const ask: Ask = async <Type extends keyof Messages>(type: Type, data?: Data<Type>) => {
  const answer: Answers[Type] = answers[type];
  if (!answer) throw new Error(`There is no ${type} on the practice page.`);
  return answer(data as Data<Type>);
};

/** The policy of our pages forbids style elements, and takes a sheet that is made by hand. */
const dress: Dress = (root, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
};

/** The page is built as Gmail is, but for Gmail's order of the focus, which would lift our button before all else. */
const finder: Finder = {
  ...gmail,
  place(editor) {
    const { tabIndex: _, ...place } = gmail.place(editor) ?? {};
    return 'parent' in place ? place : null;
  },
};

start(finder, { isWanted: async () => true, practice: { ask, dress } });

/** What an imported file would change, in words. */
import type { Settings } from '../settings/index.ts';
import { languageName, lengthNames, reasonNames, toneNames } from '../ui/names.ts';
import type { TextKey, Translate } from '../ui/types.ts';

export interface Change {
  name: string;
  before: string;
  after: string;
}

type Say = (settings: Settings, t: Translate) => string;

const onOff = (on: boolean, t: Translate) => t(on ? 'optionsOn' : 'optionsOff');

/** Every setting a person knows of, in the order of the page. */
const rows: [TextKey, Say][] = [
  ['optionsName', ({ name }, t) => name || t('optionsEmpty')],
  ['optionsSignOff', ({ signOff }, t) => signOff || t('optionsEmpty')],
  ['optionsReason', ({ reason }, t) => t(reason ? reasonNames[reason] : 'optionsReasonAsk')],
  ['writerTone', ({ tone }, t) => t(toneNames[tone])],
  ['writerLength', ({ length }, t) => t(lengthNames[length])],
  ['optionsLanguage', ({ language }, t) => languageLabel(language, t)],
  ['writerStayInTouch', ({ stayInTouch }, t) => onOff(stayInTouch, t)],
  ['optionsLastLook', ({ lastLook }, t) => onOff(lastLook, t)],
  ['optionsRecord', ({ record }, t) => onOff(record, t)],
  ['optionsGmail', ({ sites }, t) => onOff(sites.gmail, t)],
  ['optionsLinkedin', ({ sites }, t) => onOff(sites.linkedin, t)],
];

export function changesBetween(before: Settings, after: Settings, t: Translate): Change[] {
  return rows
    .map(([key, say]) => ({ name: t(key), before: say(before, t), after: say(after, t) }))
    .filter((change) => change.before !== change.after);
}

export function languageLabel(language: string, t: Translate): string {
  return language === 'thread' ? t('optionsLanguageThread') : languageName(language);
}

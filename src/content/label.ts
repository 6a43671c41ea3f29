/**
 * The words on the button, brought along: the first text that is asked of the browser costs a page 6 to 9 ms, as Chromium
 * then fetches all of them from another process and waits (docs/decisions/017-what-was-slow.md).
 */
import { button as de } from '../../assets/_locales/de/messages.json';
import { button as en } from '../../assets/_locales/en/messages.json';
import { button as es } from '../../assets/_locales/es/messages.json';
import { button as fr } from '../../assets/_locales/fr/messages.json';
import { button as it } from '../../assets/_locales/it/messages.json';
import { button as ja } from '../../assets/_locales/ja/messages.json';
import { button as nl } from '../../assets/_locales/nl/messages.json';
import { button as ptBR } from '../../assets/_locales/pt_BR/messages.json';

const labels = new Map(Object.entries({ de, en, es, fr, it, ja, nl, 'pt-BR': ptBR }));

/** @param language of the browser's interface, BCP 47; chosen as the browser chooses among `_locales`: whole, first part, English */
export function labelIn(language: string): string {
  return (labels.get(language) ?? labels.get(language.split('-')[0] ?? '') ?? en).message;
}

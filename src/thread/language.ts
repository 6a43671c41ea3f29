/** Which language a conversation is held in, for texts too short for the browser to be sure. */
import type { Conversation } from './index.ts';
import type { Letter } from './letters.ts';

/** Small words that fill a text in any register; a word common to several languages counts for each of them. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the and you for your to of with is we are have this that our be will it i us at by from as an if or my me was can would please thanks thank hi hello dear not',
  de: 'der die das und ich sie wir ist nicht für mit ihre ihren ihrer ihnen zu den auf eine einen einer du dein deine dich dir uns im von dem bei als auch sich wie oder vielen dank hallo guten tag',
  fr: 'à ça te elle il moi toi aussi salut le la les et vous nous pour votre vos de des une un est dans que je avec en du sur pas au aux notre nos ce cette qui merci bonjour êtes par plus tu ont été sont bonne suite',
  es: 'el la los las que de y en para por con una un es se su te tu hola gracias nos tenemos del al este esta lo le más como sobre ¿ buenos días',
  pt: 'o a os as que de e em para por com uma um é se seu sua não você obrigado obrigada olá nos temos do da dos das no na ao como sobre este esta bom dia',
  it: 'il la le lo gli i di che e per con una un è non in del della dei al alla sono ciao grazie tua tuo tuoi suo sua ti nel nella da si come questo buongiorno abbiamo stata stato nuove nuova offerte',
  nl: 'de het een en van ik je jij jou jouw voor met is op dat u uw wij we niet bij naar aan te om ben zijn heb hebben deze onze dit als ook hallo beste bedankt graag',
};
const WORD_LANGUAGES = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) WORD_LANGUAGES.set(word, [...(WORD_LANGUAGES.get(word) ?? []), language]);
}

/** Letters that occur in one of the languages alone, or nearly so. */
const LETTERS: [language: string, letters: RegExp][] = [
  ['de', /[äöüß]/g],
  ['es', /[ñ¿¡]/g],
  ['pt', /[ãõ]/g],
  ['fr', /[êèœ]|\b[cdjlmnqs]['’](?=\p{L})/gu],
  ['it', /[òì]|\b(?:dell|nell|all|un)['’](?=\p{L})/gu],
];
/** Scripts that settle the matter; Japanese before Chinese, as both share Han characters. */
const SCRIPTS: [language: string, script: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];
const SAMPLE = 1500;

function scores(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const add = (language: string, weight: number) => found.set(language, (found.get(language) ?? 0) + weight);
  for (const word of text.match(/[\p{L}¿]+/gu) ?? []) {
    const languages = WORD_LANGUAGES.get(word) ?? [];
    for (const language of languages) add(language, languages.length === 1 ? 2 : 1);
  }
  for (const [language, letters] of LETTERS) add(language, Math.min(text.match(letters)?.length ?? 0, 6));
  return found;
}

/** The language of a text; undefined when there is too little to go by. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters / 6) return language;
  }
  const [best, second] = [...scores(sample)].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 3 || best[1] === second?.[1]) return undefined;
  return best[0];
}

/** The site's own word first; then the newest message of theirs, then everything there is; English when nothing tells. */
export function readLanguage(c: Conversation, letters: Letter[]): string {
  const given = c.language?.trim();
  if (given && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(given)) return given;
  const theirs = letters.find((letter) => letter.from !== 'me');
  return (
    languageOf(theirs?.lines.join('\n') ?? '') ??
    languageOf([...letters.flatMap((letter) => letter.lines), c.subject ?? ''].join('\n')) ??
    'en'
  );
}

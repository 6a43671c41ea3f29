/**
 * Makes a value from a thread or a text box fit to stand in a sentence, or gives it up.
 * Whatever is not plainly a name, a role, a company or a closing line counts as unknown: better a general sentence than a broken one.
 */

const MAX_CHARACTERS = 80;
const MAX_NAME_WORDS = 5;
const MAX_ROLE_WORDS = 9;
const MAX_COMPANY_WORDS = 7;
const MAX_CLOSING_WORDS = 6;

/** Each with a twin for plain letters, which is ready at once: the one with Unicode's tables takes a millisecond. */
const NAME = [/^[a-z][a-z .'-]*$/i, /^\p{L}[\p{L}\p{M} .'’·-]*$/u] as const;
const TITLE = [/^[a-z0-9 .,:'&/+#()*-]*$/i, /^[\p{L}\p{M}\p{N} .,:'’&/+#()·*–—-]*$/u] as const;
const NOT_A_VALUE = /^(?:undefined|null|nan|n\/a|none|unknown|tbd|tba)$/i;

/** A person as addressed or signing: "Anna", "Frau Dr. Meier", "O'Neil", "田中様". */
export function cleanName(value: string | undefined): string | undefined {
  const [name = ''] = withoutBrackets(tidy(value)).split(/[,|]/);
  const text = calm(name.replace(/[\s"'“”:;!?-]+$/, ''), 3);
  return fits(text, NAME, MAX_NAME_WORDS) ? text : undefined;
}

/** A job title without gender marks and side notes in brackets. `notRole`: words that only occur in sentences. */
export function cleanRole(value: string | undefined, notRole: ReadonlySet<string>): string | undefined {
  const text = calm(title(withoutGender(tidy(value))));
  if (!fits(text, TITLE, MAX_ROLE_WORDS)) return undefined;
  return text.split(' ').some((word) => notRole.has(word.toLowerCase())) ? undefined : text;
}

/** An employer; a full stop stays only where it belongs to the name: "Acme Inc." */
export function cleanCompany(value: string | undefined): string | undefined {
  const line = tidy(value);
  const bare = title(line);
  const named = line.includes(`${bare}.`) && ABBREVIATED.test(`${bare}.`) ? `${bare}.` : bare;
  const company = named.includes(' ') ? calm(named) : named;
  return fits(company, TITLE, MAX_COMPANY_WORDS) ? company : undefined;
}

const ABBREVIATED = /(?:\b(?:Inc|Ltd|Co|Corp|Bros|Intl|Cie|Mfg|Assoc)|\.[a-z]+)\.$/i;

/** The person's own closing line, without the comma we put behind it. */
export function cleanClosing(value: string | undefined): string | undefined {
  const text = tidy(value).replace(/[,;\s]+$/, '');
  return fits(text, [/^[^<>[\]{}]*$/], MAX_CLOSING_WORDS) ? text : undefined;
}

/** How the thread wrote a time, on one line. */
export function cleanTime(value: string | undefined): string {
  return tidy(value);
}

function fits(text: string, shapes: readonly RegExp[], maxWords: number): boolean {
  return (
    text.length <= MAX_CHARACTERS &&
    shapes.some((shape) => shape.test(text)) &&
    /[a-z\u00c0-\uffff]/i.test(text) &&
    (text.length > 1 || text > '\u00ff') &&
    !NOT_A_VALUE.test(text) &&
    !/https?:|www\./i.test(text) &&
    text.split('(').length === text.split(')').length &&
    !/\S\(|[.,:'’&/*·–—-]{2}/.test(text.replace('.,', ',').replace(/\/-(?=[a-z\u00df-\u00ff])/g, '/')) &&
    text.split(' ').length <= maxWords
  );
}

/** One line of visible characters: no markup, no control, direction or zero-width marks, no emoji, no doubled punctuation. */
function tidy(value: string | undefined): string {
  const text = (typeof value === 'string' ? value : '')
    .slice(0, 1000)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return (PLAIN.test(text) ? text : visible(text))
    .replace(/ +/g, ' ')
    .replace(/ +(?=[,;:!?]|\.(?: |$))/g, '')
    .replace(/([.,;:!?/&'’·-])\1+/g, '$1')
    .replace(/\( +/g, '(')
    .replace(/ +\)/g, ')')
    .trim();
}

const PLAIN = /^[ -~]*$/;

function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(
      /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u20e3]|[\ufe00-\ufe0f]|\p{C}/gu,
      '',
    );
}

/** Cuts what follows a bar, drops square brackets, and trims marks that belong to the text around a title. */
function title(text: string): string {
  const [first = ''] = text.split(/ ?\| ?/);
  const words = collapse(first.replace(/ ?\[[^[\]]*\]/g, '').replace(/ ?\(\)/g, ''));
  if (/[<>{}[\]]/.test(words)) return '';
  return words
    .replace(/^(?:[\s"'“”„«»‘’,:;!?&/)*+#·–—-]|\.(?![a-z]))+/i, '')
    .replace(/[\s"'“”„«»‘’.,:;!?&/(*·–—-]+$/, '');
}

function withoutBrackets(text: string): string {
  return collapse(text.replace(/ ?(?:\([^()]*\)|\[[^[\]]*\])/g, ''));
}

/** "(m/w/d)", "(f/m/x)", "(all genders)": a note to the law, not part of the title. */
function withoutGender(text: string): string {
  return collapse(text.replace(/ ?\((?:[a-z](?: ?[/|,*] ?[a-z]\*?)+|all genders|gn)\)/gi, ''));
}

function collapse(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}

const SMALL = new Set(['OF', 'AND', 'FOR', 'THE', 'IN', 'TO', 'AT', 'DE', 'DER', 'DI', 'LA', 'VAN', 'VON', 'UND']);

/** Words that shout are lowered; short ones are kept, as they may be initials (HR, SQL), and so is a value that does not shout. */
function calm(text: string, shortest = 4): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word.toLowerCase() : lowered(word, shortest)))
    .join(' ');
}

/** "ANNE-MARIE" → "Anne-Marie", "O'NEIL" → "O'Neil". */
function lowered(word: string, shortest: number): string {
  if (word.length < shortest) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’/(.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** What a native reader would strike out: marks, spaces, and words of the other register or of English. */

type Flaw = [string, RegExp];

/** In every language. */
const COMMON: Flaw[] = [
  ['an open slot', /[[\]{}<>]/],
  ['a missing value', /undefined|\bnull\b|NaN|\[object/],
  ['a gap between words', / {2}|\t| \n|\n /],
  ['a doubled mark', /\.\.|,,|[,;:]\.|\?\?|!!|。。|、、/],
  ['an empty paragraph', /\n{3}|^\n|\n$/],
  ['a control or invisible character', /[^\P{C}\n]|[\u2028\u2029\u00a0]/u],
  ['an exclamation mark without need', /!.*!/s],
];

const TIGHT: Flaw = ['a space before a mark', / [,;:!?)]| \.(?!\p{L})/u];
const NO_THIN: Flaw = ['a thin space', /\u202f/];

const OWN: Record<string, Flaw[]> = {
  en: [TIGHT, NO_THIN, ['an exclamation mark', /!/], ['foreign quotes', /[«»„]/]],
  de: [
    TIGHT,
    NO_THIN,
    ['an exclamation mark', /!/],
    ['straight or English quotes', /["”«]/],
    ['a small greeting', /^[a-zäöü]/],
    ['a capital behind the greeting', /^[^\n]*,\n\n(?!(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L}))\p{Lu}/u],
    ['a capital for familiar address', /(?<=[\p{L},] )(?:Du|Dir|Dich|Deine?[mnrs]?|Euch|Eue?re?[mnrs]?)(?!\p{L})/u],
    ['a comma behind the closing', /Grü(?:ß|ss)en?,/],
    ['a clock without its word', /\d[:.]\d\d(?! Uhr)/],
    ['a gender', /Bewerber|Kandidat(?!ur)|Interessent|Kolleg|Ansprechpartner/],
    [
      'what everybody writes',
      /reiflicher Überlegung|teile ich .*hiermit|hiermit teile|bezüglich|zeitnah|Zukunft alles Gute/i,
    ],
  ],
  fr: [
    ['a mark without its thin space', /[^\u202f][;:!?»](?!\d)|«[^\u202f]/],
    ['a space before a comma or full stop', /[ \u202f][,.]/],
    ['a straight apostrophe or quote', /['"]/],
    ['a missing elision', /(?<!\p{L})(?:je|[mtsdn]e|l[ea]|que|[mts]a) (?=[aeiouàâéèêî])/iu],
    [
      'a word that agrees with the writer or the reader',
      /(?<!\p{L})(?:ravi|désolé|reconnaissant|heureu[sx]|honoré|touché|assuré|sûr|prêt|intéressé|(?:m|t|vous )[’]?(?:avoir|a(?:s|vez)?) (?:contacté|reçu|choisi|recommandé|invité|accueilli|retenu|sollicité|écouté|conduit|amené|aidé))e?s?(?!\p{L})/iu,
    ],
  ],
  es: [
    TIGHT,
    NO_THIN,
    ['a question without its opening mark', /(?:^|[.!\n])[^¿.!\n]*\?/],
    ['an exclamation without its opening mark', /(?:^|[.?\n])[^¡.?\n]*!/],
  ],
  pt: [TIGHT, NO_THIN, ['European spelling', /\b(?:facto|contacto|equipa|recrutadora)\b/i]],
  it: [
    TIGHT,
    NO_THIN,
    ['a wrong accent', /(?<!\p{L})(?:perchè|poichè|nè|sè|affinchè|benchè|finchè|pò|quì)(?!\p{L})|E'/u],
    ['a capital inside a word', /\p{Ll}L[aei](?!\p{L})/u],
    ['an article behind the greeting that kept its capital', /,\n\nL[ae] (?!ringrazi|sono)/],
    [
      'a word that agrees with the writer or the reader',
      /(?<!\p{L})(?:(?:liet|grat|content|onorat|dispiaciut|interessat|convint|lusingat)[oa]|(?:avermi|mi (?:ha|hai|avete)) (?:contattat|invitat|scelt|coinvolt|accolt|segnalat|selezionat|considerat)[oa]|ci siamo \p{L}+[ei]|sono stat[oa])(?!\p{L})/iu,
    ],
    ['what everybody writes', /attenta (?:riflessione|valutazione)|in bocca al lupo|con la presente|in merito a/i],
  ],
  nl: [
    TIGHT,
    NO_THIN,
    ['an exclamation mark', /!/],
    ['foreign quotes', /["„«»]/],
    ['a small greeting', /^\p{Ll}/u],
    [
      'a verb that does not agree',
      /(?<!\p{L})(?:(?:u|je) (?:hebben|zijn|kunnen|zouden|waren|spreken)|jullie (?:hebt|bent|kunt|zou|was|spreekt)|dat (?:u|je)(?!\p{L})[^,.;?]* (?:hebben|zijn|waren)|dat jullie [^,.;?]* (?:hebt|bent|was))(?!\p{L})/u,
    ],
    ['one phrase of thanks twice', /(bedankt daarvoor|dank (?:u|je|jullie) wel|hartelijk dank|graag bedank).*\1/isu],
    ['a friend in an office', /^Hoi (?:mevrouw|meneer|dr)/],
  ],
  ja: [
    ['a Western mark', /[,;:!?](?!\d)|(?<![A-Za-z0-9])\.(?![A-Za-z0-9])/],
    ['a space inside a sentence', /[\p{sc=Han}\p{sc=Hiragana}、。] (?=[\p{sc=Hiragana}、。])/u],
    ['a half-width kana', /[\uff61-\uff9f]/],
    ['a title twice', /(?:様|さん|氏|殿|先生) ?様/u],
    ['one title for two', /(?:^|\n)[^様。\n]+、[^様。\n]+様(?:\n|、)/u],
    ['a plain ending', /(?:だ|である|[うくつぬむる]|(?<!くださ)い|(?<!し)た)。/u],
    ['two apologies', /(?:申し訳|お詫び).*(?:申し訳|お詫び)/su],
    ['the same courtesy twice', /(誠に|よろしくお願い|お世話にな|末筆ながら|僭越ながら|幸甚).*\1/su],
    ['doubled politeness', /(?:拝見|拝読|お伺い|お送り)させて|おっしゃられ|ご覧になられ|お見えになられ/u],
    ['the written and the spoken "your company" mixed', /貴社.*御社|御社.*貴社/su],
  ],
};

/** Words that address the reader in the one way, and in the other; `many`: words that also several friends are addressed with. */
const REGISTER: Record<string, { formal: RegExp; informal: RegExp; many?: boolean }> = {
  de: {
    formal: /(?<=[\p{L},] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u,
    informal:
      /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|eure?[mnrs]?|hast|habt|kannst|könnt|musst|müsst|möchtet|(?:woll|könn|möch|hät)test|sollst|würdest|ihr(?= (?:mich|mir|euch|habt|seid)))(?!\p{L})/iu,
  },
  fr: {
    formal: /(?<!\p{L}|rendez-)(?:vous|votre|vos)(?!\p{L})/iu,
    informal: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|t[’'])(?!\p{L}|[’'])/iu,
    many: true,
  },
  es: {
    formal:
      /(?<!\p{L})(?:usted(?:es)?|les?|sus?|suyas?|puede|podría|recibirá|disculpe|cancele|quite|\p{L}+[aeií]r(?:les?|selo))(?!\p{L})/iu,
    informal: /(?<!\p{L})(?:tú|te|ti|tus?|tuyas?|contigo|has|puedes|podrías|hayas|tengas|\p{L}+[aeií]rtelo)(?!\p{L})/iu,
    many: true,
  },
  pt: {
    formal: /(?<!\p{L})(?:[oa] senhora?|(?:d|a|n|pel)[oa] senhora?)(?!\p{L})/iu,
    informal: /(?<!\p{L})(?:vocês?|te|ti|tua?s?|contigo)(?!\p{L})/iu,
  },
  it: {
    formal:
      /(?<!\p{L})(?:Lei|L[ae](?= (?!(?:mi[ae]|nostra|tua|vostra) )\p{Ll})|Suo|Sua|Suoi|Sue|può(?= dar)|Arrivederci)(?!\p{L})/u,
    informal: /(?<!\p{L})(?:tu|te|ti|tuo|tua|tuoi|tue|hai|puoi|potresti|avrai)(?!\p{L})/iu,
  },
  nl: {
    formal: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu,
    informal: /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu,
  },
};

/** Little English words that are no words of the other languages. */
const ENGLISH =
  /(?<![\p{L}’'-])(?:the|and|your?|with|would|thank|thanks|that|this|have|from|about|withdraw|withdrawing|application|role|regards|wishes|dear|hello)(?![\p{L}-])/iu;

/** What is wrong with a text in that language, in a few words each. `names`: the facts in it, which may be anything. */
export function flawsIn(language: string, text: string, names: readonly string[]): string[] {
  const flaws = [...COMMON, ...(OWN[language] ?? [])].filter(([, flaw]) => flaw.test(text)).map(([name]) => name);
  if (language !== 'en' && ENGLISH.test(without(text, names))) flaws.push('English');
  return flaws;
}

/** A word of the register that was not asked for; null: none. */
export function slipOf(
  language: string,
  text: string,
  formality: 'formal' | 'informal',
  isForMany: boolean,
): string | null {
  const register = REGISTER[language];
  if (!register || (formality === 'informal' && isForMany && register.many)) return null;
  const other = formality === 'formal' ? register.informal : register.formal;
  return other.exec(text)?.[0] ?? null;
}

function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, '')), text);
}

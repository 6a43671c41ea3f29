/** A telephone number of theirs, to call instead of writing. Rather none than a wrong one. */
import type { Conversation, Found, Person } from './index.ts';
import type { Letter } from './letters.ts';
import { folded } from './text.ts';
import { lowered } from './words.ts';

const NUMBER = /\+?\(?\d(?:[ .()–-]{0,3}\d|\/\d){6,19}/g;
/** Words right before a number, of lower case. */
const LABEL =
  /(?:^|[^\p{L}])(?:tel|t[eé]l[eéè]f\p{L}*|tél\p{L}*|phone(?: number)?|mobil\p{L}*|móvil|cell\p{L}*|celular|handy|portable|gsm|direct|direkt|durchwahl|office|[tmpdc]|[☎✆📞📱]|電話(?:番号)?|携帯(?:電話)?|直通)[\s.:|/()–-]*$/u;
const FAX_BEFORE = /fax|télécop|ファ|(?:^|[^\p{L}])f[\s.:]*$/u;
const FAX_AFTER = /^ ?\(fax/i;
/** Then the number is the reader's own. */
const YOURS = /\b(?:you|your|ihrer?|ihnen|dich|deine\p{L}*|vous|votre|tu|su|te|le|você|sua?|seu|uw?|je|jouw)\b|様/u;
const OURS =
  /\b(?:(?:call|reach|ring|text|phone) (?:me|us)|my (?:\p{L}+ )?(?:number|line|mobile|cell|phone)|mich (?:\p{L}+ ){0,2}unter|meine \p{L}*nummer|me joindre|mon (?:numéro|portable)|mi (?:número|móvil|teléfono)|llámame|meu (?:número|telefone|celular)|mio (?:numero|cellulare)|mijn (?:\p{L}+ )?(?:nummer|mobiel))\b[^.!?]{0,25}$/u;
/** From here on the numbers are those of a conference. */
const CONFERENCE = /dial.?in|einwahl|one.tap|meeting.?id|passcode|conference|zoom|webex|teams/;

const DIGITS = { least: 8, most: 15 };

/** Those of the people written to, the newest first; signatures before what stands in the text. */
export function findPhone(c: Conversation, letters: Letter[]): Found<string> | undefined {
  const theirs = letters.filter(({ from }) => from !== 'me' && isReader(c, from));
  const mine = digitsOf(
    letters
      .filter(({ from }) => from === 'me')
      .map(({ raw }) => raw)
      .join(),
  );
  const signed = theirs.flatMap(({ signature }) => upTo(signature.block));
  const said = theirs.flatMap((letter) => letter.sentences);
  return firstIn(signed, 'signature', mine) ?? firstIn(said, 'message', mine);
}

/** Whether somebody is among those written to; a message to nobody yet goes to whoever wrote. */
function isReader({ to }: Conversation, { address, name }: Person): boolean {
  if (!address && !name) return false;
  const isSame = (one: Person) =>
    one.address && address
      ? one.address.toLowerCase() === address.toLowerCase()
      : folded(one.name ?? '') === folded(name ?? '');
  return to.length === 0 || to.some(isSame);
}

function upTo(lines: string[]): string[] {
  const end = lines.findIndex((line) => CONFERENCE.test(lowered(line)));
  return end < 0 ? lines : lines.slice(0, end);
}

function firstIn(lines: string[], where: 'signature' | 'message', mine: string): Found<string> | undefined {
  for (const line of lines) {
    let from = 0;
    for (const { 0: value, index } of line.matchAll(NUMBER)) {
      const before = lowered(line.slice(from, index));
      from = index + value.length;
      const isNamed = where === 'message' ? OURS.test(before) : isLabelled(before, value);
      const isFax = FAX_BEFORE.test(before) || FAX_AFTER.test(line.slice(from));
      if (isNamed && !isFax && isNumber(value) && !mine.includes(digitsOf(value).slice(-8)))
        return { value, evidence: line, where };
    }
  }
  return undefined;
}

function isLabelled(before: string, value: string): boolean {
  return (LABEL.test(before) || value.startsWith('+')) && !YOURS.test(before);
}

function isNumber(value: string): boolean {
  const { length } = digitsOf(value);
  return length >= DIGITS.least && length <= DIGITS.most && value.split('(').length === value.split(')').length;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

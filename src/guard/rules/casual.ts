import { has } from '../languages/phrases.ts';
import type { Words } from '../languages/words.ts';
import { apart, type Hit, type Look, type Span, spansOf, withWords } from '../rule.ts';

/** Emoji that are shown as pictures, and faces made of signs. */
const FACES =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\u200d|\uFE0F|\p{Extended_Pictographic})*|(?<!\S)(?:[:;=]['’]?-?[)(DPp3*/|]+|<3|[xX]D+|\^\^)(?!\w)/gu;

/** Hiring keeps its letters: a tone for friends looks odd there, and so do two tones in one text. */
export const casual = withWords((look, words) => {
  const faces = spansOf(FACES, look.text).map(
    (span): Hit => ({ ...withSpace(span, look.text), severity: 'hint', key: 'guardEmoji', fix: '' }),
  );
  const slang = [
    ...look.sentences.flatMap(({ start, words: said }) =>
      spansOf(words.register.casual, said).map((span) => ({ start: start + span.start, end: start + span.end })),
    ),
    ...spansOf(words.register.careless, look.text),
  ].map((span): Hit => ({ ...span, severity: 'hint', key: 'guardCasual' }));
  return apart([...faces, ...slang, ...twoRegisters(look, words)]);
});

/** Formal and familiar address in one text. */
function twoRegisters({ sentences }: Look, { register }: Words): Hit[] {
  const familiar = sentences.find(({ words }) => has(register.familiar, words));
  if (!familiar || !sentences.some(({ words }) => has(register.formal, words))) return [];
  const [place] = spansOf(register.familiar, familiar.words);
  if (!place) return [];
  return [
    {
      start: familiar.start + place.start,
      end: familiar.start + place.end,
      severity: 'warn',
      key: 'guardTwoRegisters',
    },
  ];
}

/** A picture goes with the space before it. */
function withSpace({ start, end }: Span, text: string): Span {
  return text.charAt(start - 1) === ' ' ? { start: start - 1, end } : { start, end };
}

/** Random editor contents, as Gmail's and LinkedIn's editors hold them: text, formats, links, lists, signature, quote. */
import fc from 'fast-check';

export interface Content {
  /** What a person may have typed, and the empty lines after it. */
  own: string;
  /** Signature and quote. */
  kept: string;
  /** Both in one `<div dir="ltr">`, as Gmail has them in a draft that was opened again. */
  wrapped: boolean;
  /** A quote behind that wrapper, both in one more of them, as in a draft that was opened again and again. */
  behind?: string;
  /** What to do where something was typed. */
  mode: 'replace' | 'above';
  /** The message. */
  text: string;
  /** In an open shadow root, as LinkedIn's bubbles are. */
  inShadow: boolean;
}

export function sourceOf({ own, kept, wrapped, behind }: Content): string {
  const inner = wrapped ? `<div dir="ltr">${own}${kept}</div>` : own + kept;
  return behind === undefined ? inner : `<div dir="ltr">${inner}${behind}</div>`;
}

const word = fc.constantFrom(
  'hello',
  'Grüße',
  'こんにちは',
  'a&amp;b',
  '1 &lt; 2',
  'naïve',
  'שלום',
  '😀',
  'x',
  'a&nbsp;b',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const inline = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `<b>${text}</b>`) },
  { weight: 1, arbitrary: words.map((text) => `<a href="https://example.org/">${text}</a>`) },
  { weight: 1, arbitrary: words.map((text) => `<span style="color:red">${text}</span>`) },
);
const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const list = (items: string[]) => `<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`;
const block = fc.oneof(
  { weight: 4, arbitrary: line.map((text) => `<div>${text}</div>`) },
  { weight: 2, arbitrary: fc.constant('<div><br></div>') },
  { weight: 1, arbitrary: line.map((text) => `<div dir="ltr">${text}</div>`) },
  { weight: 1, arbitrary: lines.map(list) },
  { weight: 1, arbitrary: lines.map((items) => `<ol><li>one${list(items)}</li></ol>`) },
  { weight: 1, arbitrary: line.map((text) => `<blockquote>${text}</blockquote>`) },
  { weight: 1, arbitrary: line.map((text) => `<div style="text-align:center">${text}</div>`) },
);

/** Loose text first, as Gmail leaves it, or blocks only. */
const draft = fc.oneof(
  fc
    .tuple(line, fc.array(block, { maxLength: 4 }))
    .map(([first, rest]) => `${first}${rest.length > 0 ? rest.join('') : '<br>'}`),
  fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('')),
);
const gap = fc.constantFrom(
  '',
  '<br>',
  '<br><br>',
  '<div><br></div>',
  '<div dir="ltr"><br></div><br>',
  '<br clear="all"><div><br></div>',
);
const signature = fc.oneof(
  fc.constant(''),
  line.map((text) => `<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${text}</div>`),
  line.map(
    (text) =>
      `<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature"><div dir="ltr">${text}<br></div></div>`,
  ),
);
const quote = fc.oneof(
  fc.constant(''),
  line.map(
    (text) =>
      `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Monday Ann wrote:<br></div><blockquote class="gmail_quote" style="margin:0px">${text}<br>${text}</blockquote></div>`,
  ),
);
const message = fc.constantFrom(
  'One line only.',
  'Hi Ann,\n\nThank you for your time. I am withdrawing.\n\nBest,\nBob',
  'Dear Dr O’Neil,\n\nOne.\n\nTwo & three < four.\n\nKind regards,\nSam Rivera',
  'Hello,\n\n"Quoted", 100 % sure: ünï 😀 שלום.\n\nBob',
);
const mode = fc.constantFrom<Content['mode']>('replace', 'above');

const own = fc.tuple(fc.oneof(fc.constant(''), draft), gap).map(([typed, space]) => typed + space);

const richMail = fc.record({
  own,
  kept: fc.tuple(signature, quote).map(([signed, quoted]) => signed + quoted),
  wrapped: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  mode,
  text: message,
  inShadow: fc.constant(false),
});

/** In plain-text mode nothing is marked: a signature is known by its dashes, a quote by its angle brackets. */
const plainMail = fc.record({
  own,
  kept: fc.oneof(
    words.map((text) => `-- <br>${text}<br>`),
    words.map((text) => `On Monday Ann wrote:<br>&gt; ${text}<br>&gt; ${text}<br>`),
  ),
  wrapped: fc.constant(false),
  mode,
  text: message,
  inShadow: fc.constant(false),
});

/** Gmail's body. */
export const gmailContent: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: richMail },
  { weight: 1, arbitrary: plainMail },
);

/** LinkedIn's form: paragraphs only, nothing behind them, one empty line between two. */
export const linkedinContent: fc.Arbitrary<Content> = fc.record({
  own: fc.array(line, { maxLength: 3 }).map((typed) => paragraphs(typed.length > 0 ? typed : ['<br>'])),
  kept: fc.constant(''),
  wrapped: fc.constant(false),
  mode,
  text: message,
  inShadow: fc.boolean(),
});

const paragraphs = (typed: string[]) => typed.map((content) => `<p>${content}</p>`).join('<p><br></p>');

const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" width="16" height="10">';
const cell = line.map((content) => `<td>${content}</td>`);
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `<tr>${cells.join('')}</tr>`);
const nested = fc
  .tuple(lines, lines, fc.boolean())
  .map(([outer, inner, isLast]) =>
    isLast
      ? `<ul>${outer.map((text) => `<li>${text}</li>`).join('')}<li>x<ol>${inner.map((text) => `<li>${text}</li>`).join('')}</ol></li></ul>`
      : `<ol><li>x<ul><li>x<ul><li>${outer.join(' ')}</li></ul></li></ul></li>${inner.map((text) => `<li>${text}</li>`).join('')}</ol>`,
  );
const hardBlock = fc.oneof(
  block,
  nested,
  fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => `<table><tbody>${rows.join('')}</tbody></table>`),
  line.map((content) => `<div>${content} ${picture}</div>`),
  line.map((content) => `<div>${picture}${content}</div>`),
  line.map(
    (content) => `<div><a class="gmail_plusreply" href="mailto:ann@x.example" tabindex="-1">@Ann</a> ${content}</div>`,
  ),
  line.map((content) => `<div>${content} <span contenteditable="false">@Ann</span></div>`),
  line.map((content) => `<h2>${content}</h2>`),
  line.map((content) => `<div><div><div>${content}</div></div></div>`),
  line.map((content) => `<blockquote><div>${content}</div><ul><li>${content}</li></ul></blockquote>`),
);
const signed = signature.filter((source) => source !== '');
const quoted = quote.filter((source) => source !== '');

/** What Gmail's body may hold in the worst case: tables, pictures, lists in lists, mentions, wrappers in wrappers. */
export const hardContent: fc.Arbitrary<Content> = fc
  .record({
    own: fc
      .tuple(
        fc.oneof(line, hardBlock, hardBlock),
        fc.array(hardBlock, { maxLength: 3 }).map((blocks) => blocks.join('')),
        gap,
      )
      .map((parts) => parts.join('')),
    kept: fc.oneof(
      signed,
      fc.tuple(signed, quoted).map((parts) => parts.join('')),
    ),
    wrapped: fc.boolean(),
    behind: fc.option(quoted, { nil: undefined }),
    mode,
    text: message,
    inShadow: fc.constant(false),
  })
  .map(({ behind, ...content }) => (content.wrapped && behind !== undefined ? { ...content, behind } : content));

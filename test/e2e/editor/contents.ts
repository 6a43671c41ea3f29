/** Random editor contents, as Gmail's and LinkedIn's editors hold them: text, formats, links, lists, signature, quote. */
import fc from 'fast-check';

export interface Content {
  html: string;
  /** How many of the top-level nodes at the end must stay. */
  kept: number;
  hasDraft: boolean;
  mode: 'insert' | 'replace' | 'above';
  text: string;
}

const word = fc.constantFrom('hello', 'Grüße', 'こんにちは', 'a&amp;b', '1 &lt; 2', 'naïve', 'שלום', '😀', 'x');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const inline = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `<b>${text}</b>`) },
  { weight: 1, arbitrary: words.map((text) => `<a href="https://example.org/">${text}</a>`) },
  { weight: 1, arbitrary: words.map((text) => `<span style="color:red">${text}</span>`) },
);
const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  { weight: 4, arbitrary: line.map((text) => `<div>${text}</div>`) },
  { weight: 2, arbitrary: fc.constant('<div><br></div>') },
  { weight: 1, arbitrary: line.map((text) => `<div dir="ltr">${text}</div>`) },
  { weight: 1, arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map(list) },
  { weight: 1, arbitrary: line.map((text) => `<blockquote>${text}</blockquote>`) },
  { weight: 1, arbitrary: line.map((text) => `<div style="text-align:center">${text}</div>`) },
);
function list(lines: string[]): string {
  return `<ul>${lines.map((text) => `<li>${text}</li>`).join('')}</ul>`;
}

/** What a person typed: loose text first, as Gmail leaves it, or blocks only. */
const draft = fc.oneof(
  fc
    .tuple(line, fc.array(block, { maxLength: 4 }))
    .map(([first, rest]) => `${first}${rest.length ? rest.join('') : '<br>'}`),
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
  fc.constant({ html: '', nodes: 0 }),
  line.map((text) => ({
    html: `<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${text}</div>`,
    nodes: 1,
  })),
  line.map((text) => ({
    html: `<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature"><div dir="ltr">${text}<br></div></div>`,
    nodes: 3,
  })),
);
const quote = fc.oneof(
  fc.constant({ html: '', nodes: 0 }),
  line.map((text) => ({
    html: `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Monday Ann wrote:<br></div><blockquote class="gmail_quote" style="margin:0px">${text}<br>${text}</blockquote></div>`,
    nodes: 1,
  })),
);

const messageText = fc.constantFrom(
  'Hi Ann,\n\nThank you for your time. I am withdrawing.\n\nBest,\nBob',
  'Dear Dr O’Neil,\n\nOne.\n\nTwo & three < four.\n\nKind regards,\nSam Rivera',
  'Hello,\n\n"Quoted", 100 % sure: ünï 😀 שלום.\n\nBob',
  'One line only.',
);

/** Gmail's body. */
export const gmailContent: fc.Arbitrary<Content> = fc
  .tuple(
    fc.boolean(),
    draft,
    gap,
    signature,
    quote,
    messageText,
    fc.constantFrom('replace', 'above') as fc.Arbitrary<'replace' | 'above'>,
  )
  .map(([withDraft, typed, space, sign, quoted, text, mode]) => {
    const kept = sign.nodes + quoted.nodes;
    const zone = withDraft ? typed + space : space;
    const hasDraft = withDraft && !/^(<div( dir="ltr")?><br><\/div>|<br>)*$/.test(zone);
    return { html: zone + sign.html + quoted.html, kept, hasDraft, mode: hasDraft ? mode : 'insert', text };
  });

/** LinkedIn's form: paragraphs only, nothing behind them. */
export const linkedinContent: fc.Arbitrary<Content> = fc
  .tuple(
    fc.array(line, { maxLength: 3 }),
    messageText,
    fc.constantFrom('replace', 'above') as fc.Arbitrary<'replace' | 'above'>,
  )
  .map(([lines, text, mode]) => {
    const hasDraft = lines.length > 0;
    const html = hasDraft ? lines.map((content) => `<p>${content}</p>`).join('<p><br></p>') : '<p><br></p>';
    return { html, kept: 0, hasDraft, mode: hasDraft ? mode : 'insert', text };
  });

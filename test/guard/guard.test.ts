import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWords, type Context, check, type Finding, type Rule } from '../../src/guard/index.ts';
import { de } from '../../src/guard/languages/de.ts';
import type { Facts } from '../../src/thread/index.ts';
import { factsWith, found, unknown } from './facts.ts';

addWords('de', de);

const email: Context = { language: 'en', scheduled: false, channel: 'email' };

const look = (text: string, facts: Facts = unknown, context: Partial<Context> = {}) =>
  check(text, facts, { ...email, ...context });
/** What one rule says of a piece of text that leaves other things out. */
const ofRule = (rule: Rule, ...args: Parameters<typeof look>) =>
  look(...args).filter((finding) => finding.rule === rule);
const quotes = (findings: Finding[]) => findings.map(({ quote }) => quote);

const GOOD = `Hi Maya,

Thank you for the time you and Tom took to speak with me about the Data Engineer position. I have accepted another offer, so I would like to withdraw my application. I am sorry for the trouble this gives you with Thursday, 3 December at 14:00.

I hope we stay in touch.

Best wishes,
Ilse Berg`;

describe('a good text', () => {
  test.each<[string, string, Partial<Facts>]>([
    ['a whole message', GOOD, {}],
    [
      'a bracket of the role',
      'Thank you. I withdraw from the Engineer [Remote] role.',
      { role: found('Engineer [Remote]') },
    ],
    ['the usual gender tag', 'Meine Bewerbung als Entwickler [m/w/d] ziehe ich zurück.', {}],
    ['a note in brackets', 'As agreed [1], I withdraw [sic] from the process […]. Thanks.', {}],
    ['addresses and links', 'Maya <maya@northwind.example> and <https://northwind.example/jobs> and [a](b).', {}],
    ['sums of money', 'Somewhere between <50k and >60k was mentioned.', {}],
    ['a dividing line', 'Thank you.\n_______________\nIlse', {}],
    ['abbreviations', 'The QA, SAP FI/CO and AWS work, for HR and IT in the US, was clear to me. I see.', {}],
    [
      'a role in capitals',
      'Thank you. I withdraw from the BEST BUY manager role.',
      { company: found('BEST BUY'), role: found('manager') },
    ],
    ['one exclamation mark', 'Thank you so much!', {}],
    ['a Japanese year', '二〇〇六年からお世話になっております。', {}],
    ['an ellipsis', 'Then the … came.', {}],
    ['a greeting with a comma', 'Hello,\n\nI withdraw. Thank you.', {}],
  ])('%s: nothing is found', (_, text, facts) => {
    expect(look(text, factsWith({ greet: [], ...facts }))).toEqual([]);
  });
});

describe('an open slot stops', () => {
  test.each([
    ['I withdraw from the [Job Title] role.', '[Job Title]'],
    ['Dear [[name]], thanks.', '[[name]]'],
    ['The role at [ ] was great.', '[ ]'],
    ['the <job title> role', '<job title>'],
    ['work at <<company>>', '<<company>>'],
    ['Thank you, {first_name}.', '{first_name}'],
    ['Thank you, {{ name }}.', '{{ name }}'],
    ['Thank you, $\u007bname}.', '$\u007bname}'],
    ['Thank you, %FIRST_NAME%.', '%FIRST_NAME%'],
    ['Thank you, $NAME$.', '$NAME$'],
    ['the ____ role', '____'],
    ['at XXXX', 'XXXX'],
    ['○○様', '○○'],
    ['on DD/MM/YYYY', 'DD/MM/YYYY'],
    ['Lorem ipsum', 'Lorem ipsum'],
    ['the Job Title role', 'Job Title'],
    ['Best wishes,\nYour name', 'Your name'],
    ['Thank you (your name)', '(your name)'],
    ['I withdraw. Insert reason here', 'Insert reason here'],
    ['Thank you for the time at .', 'at .'],
    ['Dear ,\n\nI withdraw.', 'Dear ,'],
    ['Hi ,\n\nI withdraw.', 'Hi ,'],
  ])('%j', (text, slot) => {
    const findings = ofRule('placeholder', text);
    expect(quotes(findings)).toEqual([slot]);
    expect(findings[0]).toMatchObject({ rule: 'placeholder', severity: 'stop' });
  });

  test('in other languages too, where it can be seen without words', () => {
    expect(quotes(look('Cordialement,\n[Prénom Nom]', unknown, { language: 'fr' }))).toEqual(['[Prénom Nom]']);
    expect(quotes(look('Dear ,', unknown, { language: 'xx' }))).toEqual([]);
  });

  test.each<[string, Partial<Facts>]>([
    ['at [Company]', { company: found('[Company]') }],
    ['at [Acme]', { company: found('[Acme]') }],
    ['at Firm [Name]', { company: found('Firm [Name]') }],
  ])('even when it was read as a fact: %s', (text, facts) => {
    expect(look(text, factsWith(facts))).toMatchObject([{ rule: 'placeholder' }]);
  });

  test('says which', () => {
    expect(look(`[${'n'.repeat(60)}]`)[0]?.why).toBe(`“[${'n'.repeat(58)}…” is still open: fill it in or take it out.`);
  });
});

describe('the greeting', () => {
  const maya = factsWith({ greet: [found('Maya', 'Maya Okafor')] });

  test.each<[string, string, string]>([
    ['Hi Tom,\n\nThank you.', 'Tom', 'Maya'],
    ['Hi Tom, thanks for your time. I withdraw.', 'Tom', 'Maya'],
    ['Dear Mr. Castle,\n\nThank you.', 'Mr. Castle', 'Maya'],
    ['Hello Tom thank you for your time last week.', 'Tom', 'Maya'],
    ['Good morning Anne-Marie van der Berg\n\nThank you.', 'Anne-Marie van der Berg', 'Maya'],
    ['Subject: Withdrawal\n\nHi Tom!\n', 'Tom', 'Maya'],
  ])('%j names somebody else, and the right name is offered', (text, quote, fix) => {
    expect(look(text, maya)).toMatchObject([{ rule: 'wrong-name', severity: 'warn', quote, fix }]);
  });

  test.each([
    'Hi Maya,',
    'Hi maya,',
    'Dear Ms. Okafor,',
    'Dear Maya Okafor:',
    'Hi Maya, thanks for your time.',
    'Hi Maya. Thanks for your time.',
    'Hi Maya, Thanks for it!',
    'Hi May,',
    'Hi all,',
    'Hi Maya and team,',
    'Hello there,',
    'Dear Hiring Manager,',
    'Dear Sir or Madam,',
    'Dear Northwind,',
    'Hello,\n\nTom was very kind.',
    'Thank you, Tom.',
  ])('%j is right', (text) => {
    expect(look(text, maya)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['a short form', 'Bob', 'Robert'],
    ['another short form', 'Joe', 'Joseph'],
    ['a beginning', 'Jen', 'Jennifer'],
    ['an umlaut', 'Jürgen', 'Juergen'],
    ['an accent', 'Zoé', 'ZOE'],
    ['an apostrophe', 'O’Neil', "O'Neil"],
  ])('%s is the same name', (_, written, name) => {
    expect(look(`Hi ${written},`, factsWith({ greet: [found(name)] }))).toEqual([]);
  });

  test('may use any name of the recipients', () => {
    const recipients = [{ name: 'Okafor, Margaret', address: 'peggy@northwind.example' }];
    expect(look('Hi Peggy,', maya, { recipients })).toEqual([]);
    expect(look('Hi Margaret,', maya, { recipients })).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['Hi Maya,', 'Ms. Okafor', 'Ms. Okafor'],
    ['Dear Ms. Okafor,', 'Maya', 'Maya'],
    ['Hi Maya,', 'Frau Okafor', 'M. Okafor'],
    ['Hi Maya,', 'Okafor', 'm.okafor@northwind.example'],
  ])('%j may well be %s: nobody knows the whole name', (text, value, evidence) => {
    const recipients = evidence.includes('@') ? [{ address: evidence }] : [];
    expect(look(text, factsWith({ greet: [found(value, evidence)] }), { channel: 'linkedin', recipients })).toEqual([]);
  });

  test('with two names, finds the one that is wrong and cannot know what is right', () => {
    const two = factsWith({ greet: [found('Maya'), found('Lena')] });
    const findings = look('Hi Maya and Tom,', two);
    expect(quotes(findings)).toEqual(['Tom']);
    expect(findings[0]?.fix).toBeUndefined();
    expect(findings[0]?.why).toBe('The greeting says Tom, but this goes to Maya, Lena.');
  });

  test('is not judged when nobody is known, or only in another script', () => {
    expect(look('Hi Tom,', unknown)).toEqual([]);
    expect(look('Dear Tanaka-san,', factsWith({ greet: [found('田中様')] }))).toEqual([]);
  });
});

describe('recipients', () => {
  const to = (...addresses: string[]) => addresses.map((address) => ({ address }));

  test.each<[string, Finding['severity'], ...string[]]>([
    ['nobody reads it', 'stop', 'no-reply@northwind.example'],
    ['nobody reads it, in capitals', 'stop', ' NoReply@Northwind.example '],
    ['nobody reads it, with a prefix', 'stop', 'jobs-noreply@linkedin.com'],
    ['nobody reads it, in German', 'stop', 'bitte-nicht-antworten@firma.example'],
    ['a machine', 'stop', 'notifications@northwind.example'],
    ['an applicant system', 'stop', 'northwind@us.greenhouse-mail.io'],
    ['an applicant system below its maker', 'stop', 'northwind@hire.lever.co'],
    ['an applicant system that passes mail on', 'warn', 'a1b2@reply.smartrecruiters.com'],
  ])('%s', (_, severity, address) => {
    expect(look('', unknown, { recipients: to(address) })).toMatchObject([{ rule: 'wrong-recipient', severity }]);
  });

  test.each([
    'maya@northwind.example',
    'maya@greenhouse.io',
    'noreen@northwind.example',
    'jobs@northwind.example',
    'Maya',
  ])('%s is somebody', (address) => {
    expect(look('', unknown, { recipients: to(address) })).toEqual([]);
  });

  test('a machine beside a person is only worth a warning', () => {
    const findings = look('', unknown, { recipients: to('maya@northwind.example', 'no-reply@northwind.example') });
    expect(findings.map(({ severity, key }) => [severity, key])).toEqual([
      ['warn', 'guardNoReply'],
      ['warn', 'guardSeveral'],
    ]);
  });

  test('several are worth a question, and a milder one when all of them are greeted', () => {
    const recipients = [{ name: 'Maya Okafor' }, { address: 'tom.lund@northwind.example' }];
    expect(look('Hi Maya,', unknown, { recipients })).toMatchObject([{ severity: 'warn', subs: ['2'] }]);
    expect(look('Hi Maya and Tom,', unknown, { recipients })).toMatchObject([{ severity: 'hint', subs: ['2'] }]);
  });

  test('the same address or name twice is one', () => {
    expect(look('', unknown, { recipients: [{ name: 'Maya' }, { name: 'Maya' }] })).toEqual([]);
    expect(look('', unknown, { recipients: [{ name: 'Maya' }, { name: 'Tom' }] })).toHaveLength(1);
    expect(look('', unknown, { recipients: to('maya@northwind.example', 'Maya@northwind.example') })).toEqual([]);
  });

  test('none is worth a hint in an e-mail, and nothing where it is not known', () => {
    expect(look('', unknown, { recipients: [] })).toMatchObject([{ severity: 'hint', key: 'guardNoRecipient' }]);
    expect(look('', unknown, { recipients: [], channel: 'linkedin' })).toEqual([]);
    expect(look('', unknown)).toEqual([]);
    expect(look('', unknown, { recipients: to('no-reply@a.example'), channel: 'phone' })).toEqual([]);
  });
});

describe('an interview that is called off', () => {
  const scheduled = { scheduled: true };

  test.each([
    'Thanks for the slot on Monday. I have decided to withdraw my application.',
    'Please cancel our call on Monday.',
    'I’m dropping out, so I won’t be dialling in.',
    'I will not be able to come on Monday.',
  ])('without a word about it: %j', (text) => {
    const [finding] = ofRule('missing-apology', text, unknown, scheduled);
    expect(finding).toMatchObject({ severity: 'hint', fix: `${finding?.quote} I’m sorry for the inconvenience.` });
    expect(ofRule('missing-apology', text, unknown)).toEqual([]);
  });

  test.each([
    'I am sorry, but I withdraw my application.',
    'I withdraw my application, with apologies for the short notice.',
    'I withdraw, and I know this means trouble for your plans.',
    'Could you tell me more about the team before Monday?',
  ])('with one, or not at all: %j', (text) => {
    expect(ofRule('missing-apology', text, unknown, scheduled)).toEqual([]);
  });

  test('is left alone in a language without data', () => {
    expect(look('Jag drar tillbaka min ansökan (withdraw).', unknown, { ...scheduled, language: 'sv' })).toEqual([]);
  });
});

describe('shouting', () => {
  test.each([
    ['Thank you!!! Bye', '!!!', '!'],
    ['ありがとうございます！！', '！！', '！'],
    ['You were SO kind.', 'SO', 'so'],
    ['THANK YOU SO MUCH for it.', 'THANK YOU SO MUCH', 'Thank you so much'],
    ['And I REALLY withdraw.', 'I REALLY', 'I really'],
  ])('%j', (text, quote, fix) => {
    expect(ofRule('shouting', text)).toMatchObject([{ severity: 'hint', quote, fix }]);
  });

  test('a whole text in capitals is one finding', () => {
    const text = '  THANK YOU FOR YOUR TIME. I HAVE DECIDED TO WITHDRAW.\n';
    expect(quotes(look(text))).toEqual([text.trim()]);
  });
});

test('the most urgent comes first', () => {
  const text = 'Hi Tom,\n\nThanks!! I withdraw from [role].';
  expect(look(text, factsWith()).map(({ rule }) => rule)).toEqual(['placeholder', 'wrong-name', 'shouting']);
});

test('a text of nothing but faults does not give an endless list', () => {
  expect(look('[a] '.repeat(1000))).toHaveLength(20);
});

const nasty = fc.constantFrom(
  '[',
  ']',
  '<',
  '>',
  '{',
  '}',
  '_',
  '!',
  'X',
  '\n',
  ' ',
  '.',
  ',',
  'Dear ',
  'Hi ',
  'Tom',
  'and',
  'SO ',
  '%',
  '$',
  '○',
  '@',
  '\u202e',
  '😀',
  '\ud83d',
  'withdraw',
  'of ',
  'Your name',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(nasty, { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const anyPerson = fc.record({ name: anyText, address: anyText }, { requiredKeys: [] });
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({ greet: fc.array(anyText, { maxLength: 3 }), role: anyText, company: anyText, evidence: anyText })
  .map(({ greet, role, company, evidence }) =>
    factsWith({ greet: greet.map((name) => found(name, evidence)), role: found(role), company: found(company) }),
  );
const anyContext: fc.Arbitrary<Context> = fc.record(
  {
    language: fc.oneof(fc.constantFrom('en', 'en-GB', 'de', ''), fc.string()),
    scheduled: fc.boolean(),
    channel: fc.constantFrom('email', 'linkedin', 'phone', 'voicemail'),
    recipients: fc.array(anyPerson, { maxLength: 4 }),
  },
  { requiredKeys: ['language', 'scheduled', 'channel'] },
);

test('whatever the text, every finding points at its own words', () => {
  fc.assert(
    fc.property(anyText, anyFacts, anyContext, (text, facts, context) => {
      for (const { start, end, quote, why, rule } of check(text, facts, context)) {
        expect(quote).toBe(text.slice(start, end));
        expect(start >= 0 && end <= text.length && start <= end).toBe(true);
        expect(start < end || rule === 'wrong-recipient').toBe(true);
        expect(why).not.toMatch(/\$\d/);
      }
    }),
    { numRuns: 1000 },
  );
}, 30_000);

test.each(['[', '<', '{', '_ ', 'A ', 'Dear ', 'at  ', 'Hi Tom ', '!', 'x@', 'X', '[a'])(
  'a long row of %j takes no longer than its length explains',
  (piece) => {
    const text = `Hi ${piece.repeat(200_000)}`;
    const recipients = [{ name: text, address: `${text}@a.example` }];
    expect(
      check(text, factsWith({ greet: [found(text)] }), { ...email, scheduled: true, recipients }).length,
    ).toBeLessThan(90);
  },
);

/** A text for each reason that has none above; the fault is in one sentence, and what a fix makes of it where there is one. */
const oneFault: Record<string, [text: string, facts?: Facts]> = {
  guardOtherPerson: ['Hi Ellen,\n\nI withdraw. Thank you, Graham.'],
  guardWrongRole: ['Thank you. I withdraw from the Tax Adviser role.', factsWith({ greet: [] })],
  guardWrongCompany: ['Thank you. I withdraw from the process at Kestrel.', factsWith({ greet: [] })],
  guardNoDecision: ['Thank you. I have accepted another offer.'],
  guardUndecided: ['Thank you. I might withdraw my application.'],
  guardCriticism: ['Thank you. I withdraw. The interview was chaotic.'],
  guardComparesOffers: ['Thank you. I withdraw. The other offer is better than yours.'],
  guardNamesEmployer: ['Thank you. I withdraw and have accepted an offer at Kestrel Energy.'],
  guardOverexplaining: [
    'Thank you. I withdraw. My husband is ill, our landlord wants us out by June, and since the bank gives us no loan we will live with my parents.',
  ],
  guardDemands: ['Thank you. I withdraw. I expect you to refund my ticket.'],
  guardNoThanks: ['I withdraw my application.'],
  guardOverApology: ['Thank you. I am sorry, but I withdraw. I apologise again.'],
  guardCasual: ['Thank you. I am gonna withdraw.'],
  guardEmoji: ['Thank you 🙏 I withdraw.'],
};
describe('each fault is found for its own reason, and nothing beside it', () => {
  test.each(Object.entries(oneFault))('%s', (key, [text, facts = unknown]) => {
    expect(look(text, facts).map((finding) => finding.key)).toEqual([key]);
  });

  test.each([
    ['guardCriticism', 'Thank you. I withdraw.'],
    ['guardComparesOffers', 'Thank you. I withdraw.'],
    ['guardNoThanks', 'I withdraw my application. Thank you for your time and consideration.'],
    ['guardOverApology', 'Thank you. I am sorry, but I withdraw.'],
    ['guardEmoji', 'Thank you I withdraw.'],
  ])('%s: its fix leaves nothing to find', (key, mended) => {
    const [text = ''] = oneFault[key] ?? [];
    const [finding] = look(text);
    const { start, end, fix } = finding as Finding;
    expect(text.slice(0, start) + fix + text.slice(end)).toBe(mended);
    expect(look(mended)).toEqual([]);
  });

  test('a text that is meant as something else is not measured as a withdrawal', () => {
    const asking = 'Hi Maya,\n\nI am not sure yet whether to withdraw. Which days are on site?';
    expect(look(asking, unknown, { intent: 'ask-first' })).toEqual([]);
    expect(look(asking, unknown, { intent: 'withdraw' }).map(({ rule }) => rule)).toEqual(['undecided', 'no-thanks']);
  });

  test('two registers in one text are one too many', () => {
    const words = 'Sehr geehrte Frau Neumayr,\n\nich danke dir. Ich ziehe meine Bewerbung zurück.';
    expect(look(words, unknown, { language: 'de' })).toMatchObject([{ key: 'guardTwoRegisters', quote: 'dir' }]);
  });
});

describe('the sentences', () => {
  const screen: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = JSON.parse(
    readFileSync(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'),
  );
  const asShown = (key: string, subs: string[] = []) => {
    const { message, placeholders = {} } = screen[key] ?? { message: `${key} is missing` };
    return message.replace(
      /\$(\w+)\$/g,
      (_, name) => subs[Number(placeholders[name.toLowerCase()]?.content[1]) - 1] ?? '',
    );
  };
  const everyFinding = [
    ...look('Hi Tom,\n\nSO kind!! [Name]', factsWith(), { recipients: [] }),
    ...look('Sehr geehrte Frau Neumayr,\nich danke dir.', unknown, { language: 'de' }),
    ...look('Dear ,\nI withdraw', unknown, {
      scheduled: true,
      recipients: [{ address: 'no-reply@a.example' }, { address: 'b@hire.lever.co' }],
    }),
    ...Object.values(oneFault).flatMap(([text, facts = unknown]) => look(text, facts)),
  ];

  test('are those on screen', () => {
    expect(new Set(everyFinding.map(({ key }) => key)).size).toBe(
      Object.keys(screen).filter((key) => key.startsWith('guard')).length,
    );
    for (const { key, subs, why } of everyFinding) expect(why).toBe(asShown(key ?? '', subs));
  });
});

import { describe, expect, it } from 'vitest';
import { type Choices, compose, type Move } from '../../src/message/index.ts';
import type { Facts } from '../../src/thread/index.ts';
import { BOOKED, CHANNELS, found, KNOWN, moves, partOf, REASONS, STAGES, TONES, UNKNOWN, USUAL } from './people.ts';

function write(choices: Partial<Choices> = {}, facts: Facts = KNOWN) {
  return compose(facts, { ...USUAL, ...choices });
}

const VARIANTS = [0, 1, 2, 3, 4, 5, 6, 7];

describe('the moves of a withdrawal', () => {
  const cases: [string, Partial<Choices>, Facts, Move[]][] = [
    [
      'an e-mail after applying',
      {},
      KNOWN,
      ['greeting', 'thanks', 'decision', 'appreciation', 'keep-in-touch', 'closing', 'name'],
    ],
    [
      'an e-mail with a booked interview',
      { stage: 'scheduled' },
      BOOKED,
      ['greeting', 'thanks', 'decision', 'apology', 'release', 'appreciation', 'keep-in-touch', 'closing', 'name'],
    ],
    [
      'an e-mail after an assignment was agreed',
      { stage: 'assignment' },
      KNOWN,
      ['greeting', 'thanks', 'decision', 'apology', 'release', 'appreciation', 'keep-in-touch', 'closing', 'name'],
    ],
    [
      'a formal e-mail, which ends with good wishes',
      { tone: 'formal' },
      KNOWN,
      ['greeting', 'thanks', 'decision', 'appreciation', 'keep-in-touch', 'wish', 'closing', 'name'],
    ],
    [
      'an e-mail without keeping in touch',
      { stayInTouch: false },
      KNOWN,
      ['greeting', 'thanks', 'decision', 'appreciation', 'wish', 'closing', 'name'],
    ],
    [
      'a felt-off e-mail, which keeps no contact whatever was chosen',
      { reason: 'felt-off' },
      KNOWN,
      ['greeting', 'thanks', 'decision', 'appreciation', 'wish', 'closing', 'name'],
    ],
    [
      'a short e-mail',
      { length: 'short' },
      KNOWN,
      ['greeting', 'thanks', 'decision', 'keep-in-touch', 'closing', 'name'],
    ],
    [
      'a short e-mail with a booked interview',
      { length: 'short', stage: 'scheduled' },
      BOOKED,
      ['greeting', 'thanks', 'decision', 'apology', 'release', 'keep-in-touch', 'closing', 'name'],
    ],
    [
      'a LinkedIn message, which is not signed',
      { channel: 'linkedin' },
      KNOWN,
      ['greeting', 'thanks', 'decision', 'appreciation', 'keep-in-touch', 'closing'],
    ],
    [
      'a formal LinkedIn message, which is',
      { channel: 'linkedin', tone: 'formal' },
      KNOWN,
      ['greeting', 'thanks', 'decision', 'appreciation', 'keep-in-touch', 'closing', 'name'],
    ],
    [
      'a phone script, which says who is calling and thanks twice',
      { channel: 'phone' },
      KNOWN,
      ['greeting', 'name', 'thanks', 'decision', 'appreciation', 'keep-in-touch', 'closing'],
    ],
    [
      'a voicemail about a booked interview',
      { channel: 'voicemail', stage: 'scheduled' },
      BOOKED,
      ['greeting', 'name', 'thanks', 'decision', 'apology', 'release', 'keep-in-touch', 'closing'],
    ],
    [
      'an e-mail from somebody whose name is not known',
      {},
      UNKNOWN,
      ['greeting', 'thanks', 'decision', 'appreciation', 'keep-in-touch', 'closing'],
    ],
  ];
  it.each(cases)('%s', (_, choices, facts, expected) => {
    for (const variant of VARIANTS) expect(moves(write({ ...choices, variant }, facts))).toEqual(expected);
  });

  it('stays away from an offer that was accepted', () => {
    expect(write({ stage: 'accepted' })).toEqual({ parts: [], text: '' });
  });
});

describe('the decision', () => {
  const acts: [string, Partial<Choices>, Facts, RegExp][] = [
    ['withdraws an application', {}, KNOWN, /withdraw(ing)? my application/],
    ['declines an invitation too', { stage: 'invited' }, KNOWN, /declin(e|ing) the invitation and withdraw(ing)? my/],
    ['leaves a process that is under way', { stage: 'final' }, KNOWN, /withdraw(ing)? from the process/],
    ['declines an offer', { stage: 'offer' }, KNOWN, /declin(e|ing) the offer/],
    ['declines an offer as an intent of its own', { intent: 'decline-offer' }, KNOWN, /declin(e|ing) the offer/],
    [
      'names no application where there was none',
      { channel: 'linkedin' },
      { ...KNOWN, sourced: found(true) },
      /withdraw(ing)? from consideration/,
    ],
  ];
  it.each(acts)('%s', (_, choices, facts, expected) => {
    for (const reason of REASONS) {
      for (const variant of VARIANTS) {
        expect(partOf(write({ ...choices, reason, variant }, facts), 'decision')).toMatch(expected);
      }
    }
  });

  it('does not withdraw an application when it declines an offer', () => {
    for (const variant of VARIANTS) {
      const { text, subject } = write({ stage: 'offer', variant });
      expect(`${subject} ${text}`).not.toMatch(/withdraw/i);
    }
  });

  const reasons: [Choices['reason'], RegExp][] = [
    ['other-offer', /accepted another offer/],
    ['not-the-fit', /goals/],
    ['pausing', /search|break from looking/],
    ['pay', /salary/],
    ['location', /location|travel/],
    ['staying', /stay|remain|current (job|position|employer)/],
    ['slow-process', /plans|tim(e|ing)/],
    ['personal', /personal/i],
  ];
  it.each(reasons)('gives the reason: %s', (reason, expected) => {
    for (const tone of TONES) {
      for (const variant of VARIANTS) expect(partOf(write({ reason, tone, variant }), 'decision')).toMatch(expected);
    }
  });

  it('gives no reason when something felt off', () => {
    for (const tone of TONES) {
      for (const variant of VARIANTS) {
        const felt = partOf(write({ reason: 'felt-off', tone, variant }), 'decision');
        expect(felt).not.toMatch(/because|reason|felt|fit|goal|salary|location|offer|since /i);
      }
    }
  });

  it('names neither employer nor pay when there is another offer', () => {
    for (const variant of VARIANTS) expect(write({ variant }).text).not.toMatch(/salary|pay|better|more money/i);
  });
});

describe('a withdrawal because something felt off', () => {
  it('never promises to keep in touch', () => {
    for (const stage of STAGES) {
      for (const channel of CHANNELS) {
        for (const tone of TONES) {
          for (const variant of VARIANTS) {
            const { text } = write({ reason: 'felt-off', stage, channel, tone, variant, stayInTouch: true });
            expect(text).not.toMatch(/touch|connect|contact|paths|future|hear from|again when|later/i);
          }
        }
      }
    }
  });

  it('wishes the team well in writing', () => {
    for (const channel of ['email', 'linkedin'] as const) {
      expect(moves(write({ reason: 'felt-off', channel }))).toContain('wish');
    }
  });
});

describe('thanks', () => {
  const cases: [string, Partial<Choices>, Facts, RegExp][] = [
    ['for being considered', {}, KNOWN, /consider|application/],
    ['for the invitation', { stage: 'invited' }, KNOWN, /interview/],
    ['for the conversation itself', { stage: 'interviewed' }, KNOWN, /conversation|talk|speak/],
    ['for the offer', { stage: 'offer' }, KNOWN, /offer|chose/],
    [
      'for reaching out, when they wrote first on LinkedIn',
      { channel: 'linkedin', stage: 'scheduled' },
      { ...BOOKED, sourced: found(true) },
      /reaching out|thinking of me|hear from you|wrote to me|message|contact/,
    ],
  ];
  it.each(cases)('%s', (_, choices, facts, expected) => {
    for (const tone of TONES) {
      for (const variant of VARIANTS) {
        const thanks = partOf(write({ ...choices, tone, variant }, facts), 'thanks');
        expect(thanks).toMatch(expected);
        expect(thanks).toMatch(/thank|grateful/i);
        expect(thanks).toContain('the Data Engineer');
      }
    }
  });

  it('says it twice at most', () => {
    for (const channel of CHANNELS) {
      for (const stage of STAGES) {
        for (const variant of VARIANTS) {
          const { text } = write({ channel, stage, variant });
          expect(text.match(/thank/gi)?.length ?? 0, text).toBeLessThanOrEqual(2);
        }
      }
    }
  });
});

describe('a booked interview', () => {
  it('is apologized for once, and its slot is named and given back', () => {
    for (const tone of TONES) {
      for (const variant of VARIANTS) {
        const message = write({ stage: 'scheduled', tone, variant }, BOOKED);
        expect(message.text.match(/sorry|apolog/gi), message.text).toHaveLength(1);
        expect(partOf(message, 'release')).toContain('Thursday, December 3 at 2 PM');
      }
    }
  });

  it('is apologized for in whatever stage it was found', () => {
    expect(moves(write({ stage: 'final' }, BOOKED))).toContain('apology');
  });

  it('is called off without its time when that cannot be told', () => {
    for (const text of [
      '',
      'tomorrow at 10',
      'the slot we discussed on the phone the other day, remember?',
      '<b>14:00</b>',
    ]) {
      const message = write({ stage: 'scheduled' }, { ...KNOWN, interview: found({ text }) });
      expect(partOf(message, 'release')).toMatch(/(our|the) interview/i);
    }
  });

  it('is called off at short notice on the last day only', () => {
    const apology = (noticeHours: number) => partOf(write({ stage: 'scheduled', noticeHours }, BOOKED), 'apology');
    expect(apology(23)).toMatch(/notice|close to the time/);
    expect(apology(24)).not.toMatch(/notice|close to the time/);
    expect(apology(-1)).not.toMatch(/notice|close to the time/);
  });

  it('is the only thing there is an apology for', () => {
    for (const stage of ['applied', 'invited', 'interviewed', 'final', 'offer'] as const) {
      expect(write({ stage }).text).not.toMatch(/sorry|apolog|regret|unfortunately/i);
    }
  });
});

describe('how people are addressed', () => {
  const cases: [string, Partial<Choices>, string[], string][] = [
    ['a warm mail', {}, ['Maya'], 'Hi Maya,'],
    ['a neutral mail', { tone: 'neutral' }, ['Maya'], 'Hello Maya,'],
    ['a formal mail', { tone: 'formal' }, ['Maya'], 'Dear Maya,'],
    ['a title keeps its formality', {}, ['Ms. Chen'], 'Hello Ms. Chen,'],
    ['a full name keeps its formality', {}, ['Laura Eder'], 'Hello Laura Eder,'],
    ['a title in a neutral mail', { tone: 'neutral' }, ['Dr Okafor'], 'Dear Dr Okafor,'],
    ['two people', {}, ['Maya', 'Tom'], 'Hi Maya and Tom,'],
    ['three people', {}, ['Maya', 'Tom', 'Ines'], 'Hi Maya, Tom, and Ines,'],
    ['three people in Britain', { language: 'en-GB' }, ['Maya', 'Tom', 'Ines'], 'Hi Maya, Tom and Ines,'],
    ['the same person twice', {}, ['Maya', 'Maya'], 'Hi Maya,'],
    ['many people', {}, ['Maya', 'Tom', 'Ines', 'Ade'], 'Hi everyone,'],
    ['many people formally', { tone: 'formal' }, ['Maya', 'Tom', 'Ines', 'Ade'], 'Dear all,'],
    ['nobody known', {}, [], 'Hi there,'],
    ['nobody known, formally', { tone: 'formal' }, [], 'Hello,'],
    ['an address instead of a name', {}, ['jobs@northwind.example'], 'Hi there,'],
    ['a placeholder instead of a name', {}, ['[Name]'], 'Hi there,'],
    ['a formal call', { tone: 'formal', channel: 'phone' }, ['Maya'], 'Hello Maya,'],
  ];
  it.each(cases)('%s', (_, choices, names, expected) => {
    expect(partOf(write(choices, { ...KNOWN, greet: names.map(found) }), 'greeting')).toBe(expected);
  });

  it('a call from somebody unknown still begins with a whole sentence', () => {
    expect(write({ channel: 'phone' }, { ...UNKNOWN, greet: [found('Maya')] }).text).toMatch(/^Hi Maya\. \p{Lu}/u);
  });
});

describe('the end', () => {
  it('puts the name under the closing', () => {
    expect(write().text).toMatch(/,\nJonas Weber$/);
  });

  it('leaves the comma out when no name follows', () => {
    expect(write({}, { ...KNOWN, myName: found('') }).text).toMatch(/\n\n[A-Z][a-z ]+$/);
  });

  const closings: [string, string][] = [
    ['With thanks', 'With thanks,\nJonas Weber'],
    ['With thanks,', 'With thanks,\nJonas Weber'],
    ['Cheers!', 'Cheers!\nJonas Weber'],
  ];
  it.each(closings)("uses the person's own closing line %j", (signOff, expected) => {
    expect(write({ signOff }).text.endsWith(`\n\n${expected}`)).toBe(true);
  });

  it.each(['', '   ', '[closing]', 'x'.repeat(300)])('uses ours instead of %j', (signOff) => {
    expect(write({ signOff }).text).toBe(write().text);
  });

  it('says nothing written on the phone', () => {
    expect(write({ channel: 'phone', signOff: 'With thanks' }).text).not.toContain('With thanks');
  });
});

describe('the subject', () => {
  it('is there for e-mail only, says what it is, and names role and person', () => {
    for (const variant of VARIANTS) {
      expect(write({ variant }).subject).toMatch(/withdrawal.*Data Engineer.*– Jonas Weber/i);
      expect(write({ variant, stage: 'offer' }).subject).toMatch(/declin/i);
    }
    for (const channel of ['linkedin', 'phone', 'voicemail'] as const) {
      expect(write({ channel })).not.toHaveProperty('subject');
    }
  });

  it('stands without role and name', () => {
    for (const variant of VARIANTS) expect(write({ variant }, UNKNOWN).subject).toMatch(/^[A-Z][a-z ]+[a-z]$/);
  });
});

describe('language', () => {
  it('falls back to English', () => {
    for (const language of ['xx', '', '!!', 'xx-GB']) expect(write({ language }).text).toBe(write().text);
  });

  it('spells and dates as the region does', () => {
    const choices = { stage: 'scheduled', tone: 'formal' } as const;
    const texts = (language: string) =>
      VARIANTS.map((variant) => write({ ...choices, language, variant }, BOOKED).text);
    expect(texts('en-US').join()).toMatch(/Thursday, December 3/);
    expect(texts('en-US').join()).not.toMatch(/apologise|Yours sincerely/);
    expect(texts('en-GB').join()).toMatch(/Thursday 3 December/);
    expect(texts('en-GB').join()).not.toMatch(/apologize|\nSincerely/);
    expect(texts('en_gb')).toEqual(texts('en-GB'));
  });
});

describe('the other intents', () => {
  const cases: [Choices['intent'], Move[], RegExp][] = [
    ['ask-first', ['greeting', 'thanks', 'question'], /\?|ask what/],
    ['confirm-call', ['greeting', 'thanks', 'decision'], /phone|call|spoke/],
    ['thank-referrer', ['greeting', 'thanks', 'decision'], /recommend|referring|good word|put my name forward/],
    ['stand-firm', ['greeting', 'thanks', 'decision'], /decision|mind is made up/],
    ['reconnect', ['greeting', 'thanks', 'question'], /looking/],
    ['reverse', ['greeting', 'decision', 'question', 'appreciation'], /mistake|regret|too quickly/],
  ];
  it.each(cases)('%s says what it is for', (intent, first, expected) => {
    for (const tone of TONES) {
      for (const variant of VARIANTS) {
        const message = write({ intent, tone, variant });
        expect(moves(message).slice(0, first.length)).toEqual(first);
        expect(message.text).toMatch(expected);
        expect(message.subject).toMatch(/^[A-Z].{5,}/);
      }
    }
  });

  it('asks what one is unsure about, and withdraws nothing', () => {
    expect(write({ intent: 'ask-first', reason: 'pay' }).text).toMatch(/salary/);
    expect(write({ intent: 'ask-first', reason: 'location' }).text).toMatch(/on site|home/);
    for (const reason of REASONS) expect(write({ intent: 'ask-first', reason }).text).not.toMatch(/withdraw/);
  });

  it('confirms a call in writing, wherever it was asked for', () => {
    for (const channel of ['email', 'phone', 'voicemail'] as const) {
      expect(write({ intent: 'confirm-call', channel })).toEqual(write({ intent: 'confirm-call' }));
    }
  });
});

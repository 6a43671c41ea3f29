import { describe, expect, it } from 'vitest';
import { factsOf, me, NOW } from './build.ts';

const at = (texts: Parameters<typeof factsOf>[0], now = NOW) => factsOf(texts, {}, now).interview?.value.at;

describe('an interview', () => {
  it.each([
    ['confirmed', 'Your interview is confirmed for Thursday, March 5 at 2:30 PM.', '2026-03-05T14:30:00-05:00'],
    [
      'confirmed, told to object if it does not suit',
      'I have scheduled your interview for Thursday, March 5 at 2:30 PM. Let me know if this does not work for you.',
      '2026-03-05T14:30:00-05:00',
    ],
    ['with a zone of its own', 'Your interview is booked for March 5, 2026 at 2 PM PST.', '2026-03-05T14:00:00-08:00'],
    [
      'with a zone in words',
      'Your interview is booked for March 5, 2026 at 2 PM Central time.',
      '2026-03-05T14:00:00-06:00',
    ],
    [
      'looked forward to',
      'Looking forward to speaking with you on Thursday at 10am about the role.',
      '2026-03-05T10:00:00-05:00',
    ],
    ['in fields', 'Interview details\n\nDate: Thursday, March 5, 2026\nTime: 10:30 AM', '2026-03-05T10:30:00-05:00'],
    [
      'at an hour that must be an afternoon',
      'Your interview is confirmed for Thursday at 2:30.',
      '2026-03-05T14:30:00-05:00',
    ],
    ['at noon', 'Your interview is confirmed for Thursday at noon.', '2026-03-05T12:00:00-05:00'],
    [
      'confirmed with the Dutch word for a deadline',
      'Je gesprek is bevestigd voor donderdag 5 maart om 14:00.',
      '2026-03-05T14:00:00-05:00',
    ],
  ])('is booked when %s', (_, text, expected) => {
    expect(at([text])).toBe(expected);
  });

  it.each([
    ['only asked about', 'Would Thursday at 2pm work for an interview?'],
    [
      'one of several times',
      'For the interview we have:\n- Thursday, March 5 at 2pm\n- Friday, March 6 at 3pm\nPick one and I will confirm.',
    ],
    [
      'an invitation with a question',
      'We invite you to an interview on Thursday at 2pm. Please let me know if this works.',
    ],
    ['a day without an hour', 'Your interview is confirmed for Thursday.'],
    ['a deadline', 'Your interview is confirmed. Please send the forms by Thursday at 2pm.'],
    ['a Dutch deadline', 'Je gesprek is bevestigd. Stuur het formulier voor donderdag 5 maart 14:00 terug.'],
    ['a first working day', 'You did well in the interview. Start date: Monday, March 9 at 9:00 AM'],
    ['a date that does not exist', 'Your interview is confirmed for February 30 at 2pm.'],
    ['a length of time', 'Your interview is confirmed and takes 45 minutes on the day.'],
  ])('is not booked when it is %s', (_, text) => {
    expect(factsOf([text]).interview).toBeUndefined();
  });

  it('is booked when I agree to the one time they offered', () => {
    expect(
      at(['Could you do Thursday at 2pm for the interview?', me('Thursday at 2pm works for me, thank you.')]),
    ).toBe('2026-03-05T14:00:00-05:00');
    expect(at(['Could you do Thursday at 2pm for the interview?', me('That works great, thank you.')])).toBe(
      '2026-03-05T14:00:00-05:00',
    );
  });

  it('follows the newest word', () => {
    const booked = 'Your interview is confirmed for Thursday, March 5 at 2pm.';
    expect(at([booked, 'I have moved your interview to Friday, March 6 at 3pm.'])).toBe('2026-03-06T15:00:00-05:00');
    for (const later of [
      'I am sorry, we have to cancel the interview.',
      'Unfortunately we will not be moving forward with your application.',
      'Could you do Friday, March 6 at 3pm instead?',
      me('Something came up, I need to reschedule the interview.'),
    ]) {
      expect(factsOf([booked, later]).interview, JSON.stringify(later)).toBeUndefined();
    }
    expect(at([booked, 'Attached is the map for your interview.'])).toBe('2026-03-05T14:00:00-05:00');
  });

  it('that is over makes the stage "interviewed"', () => {
    const texts = ['Your interview is confirmed for Thursday, March 5 at 2pm.'];
    expect(factsOf(texts).stage?.value).toBe('scheduled');
    const later = factsOf(texts, {}, new Date('2026-03-06T12:00:00-05:00'));
    expect(later.interview).toBeUndefined();
    expect(later.stage?.value).toBe('interviewed');
  });

  it('without a date on its message keeps the words and no guessed day', () => {
    const found = factsOf([
      { from: { name: 'Maya Lindgren' }, at: '', text: 'Your interview is confirmed for Thursday at 2pm.' },
    ]).interview;
    expect(found?.value).toEqual({ text: 'Thursday at 2pm' });
  });

  it('without a known offset has a local time', () => {
    const text = 'Your interview is confirmed for Thursday at 2pm.';
    const found = factsOf([{ from: { name: 'Maya Lindgren' }, at: '2026-03-02T09:00:00Z', text }]).interview;
    expect(found?.value.at).toBe('2026-03-05T14:00:00');
  });
});

/** What the thread says of the interview on that Monday: its time, or nothing, and the stage. */
const told = (texts: Parameters<typeof factsOf>[0], rest: Parameters<typeof factsOf>[1] = {}, now = NOW) => {
  const { interview, stage } = factsOf(texts, { subject: 'Northfold: Data Analyst', ...rest }, now);
  return [interview?.value.at ?? interview?.value.text ?? null, stage?.value ?? null];
};
const THURSDAY = '2026-03-05T14:00:00-05:00';
const FRIDAY = '2026-03-06T15:00:00-05:00';
const booked = 'Your interview is confirmed for Thursday, March 5 at 2pm.';

describe('an interview that was moved or called off', () => {
  it.each<[string, Parameters<typeof factsOf>[0], (string | null)[]]>([
    [
      'moved in one sentence',
      [
        'The interview originally scheduled for Thursday, March 5 at 2pm has been rescheduled to Friday, March 6 at 3pm.',
      ],
      [FRIDAY, 'scheduled'],
    ],
    [
      'moved from one time to another',
      ['We had to move your interview from Thursday, March 5 at 2pm to Friday, March 6 at 3pm. Sorry!'],
      [FRIDAY, 'scheduled'],
    ],
    [
      'cancelled in one sentence',
      ['Your interview scheduled for Thursday, March 5 at 2pm has been cancelled.'],
      [null, null],
    ],
    ['cancelled after it was booked', [booked, 'We are sorry, but we have to cancel the interview.'], [null, null]],
    [
      'cancelled, and booked anew later',
      [
        booked,
        'We have to postpone your interview, sorry.',
        'Your interview is now scheduled for Friday, March 6 at 3pm.',
      ],
      [FRIDAY, 'scheduled'],
    ],
    [
      'booked with the offer to move it',
      ['Your interview is confirmed for Thursday, March 5 at 2pm; if you need to reschedule, just call.'],
      [THURSDAY, 'scheduled'],
    ],
    [
      'booked, and how to move it told later',
      [booked, 'If you need to reschedule your interview, just reply.'],
      [THURSDAY, 'scheduled'],
    ],
    [
      'put off by me',
      [booked, me('I am so sorry, I cannot make Thursday. Could we find another time?')],
      [null, 'invited'],
    ],
    [
      'in German',
      [
        'Leider müssen wir das Vorstellungsgespräch vom Donnerstag, 5. März um 14 Uhr auf Freitag, 6. März um 15 Uhr verschieben.',
      ],
      [FRIDAY, 'scheduled'],
    ],
    ['in French', ['Votre entretien prévu le jeudi 5 mars à 14h est annulé. Nous en sommes désolés.'], [null, null]],
    [
      'in Spanish',
      ['La entrevista del jueves 5 de marzo a las 14:00 se ha aplazado al viernes 6 de marzo a las 15:00.'],
      [FRIDAY, 'scheduled'],
    ],
    ['in Japanese', ['3月5日(木) 14:00の面接は中止となりました。申し訳ございません。'], [null, null]],
  ])('%s', (_, texts, expected) => {
    expect(told(texts)).toEqual(expected);
  });

  it.each<[string, string, (string | null)[]]>([
    ['invitation', 'Invitation: Interview, Northfold @ Thu Mar 5, 2026 2pm - 3pm (EST)', [THURSDAY, 'scheduled']],
    ['update', 'Updated invitation: Interview @ Fri Mar 6, 2026 3pm - 4pm (EST)', [FRIDAY, 'scheduled']],
    ['cancellation', 'Canceled event: Interview @ Thu Mar 5, 2026 2pm - 3pm (EST)', [null, null]],
    ['cancellation in German', 'Abgesagt: Vorstellungsgespräch @ Do 5. März 2026 14:00', [null, null]],
  ])('by a calendar: %s', (_, subject, expected) => {
    expect(told(['You have been invited by maya.lindgren@northfold.example to attend an event.'], { subject })).toEqual(
      expected,
    );
  });
});

describe('several interviews', () => {
  it.each<[string, Parameters<typeof factsOf>[0], (string | null)[]]>([
    [
      'one over and the next one booked',
      [
        'Your interview is confirmed for Friday, February 20, 2026 at 2pm.',
        'Thank you for speaking with us. Your second interview is confirmed for Thursday, March 5 at 2pm.',
      ],
      [THURSDAY, 'scheduled'],
    ],
    [
      'one over and one ahead in the same mail',
      [
        'Your first interview was confirmed for Monday, March 2, 2026 at 8am. Your second interview is confirmed for Thursday, March 5, 2026 at 2pm.',
      ],
      [THURSDAY, 'scheduled'],
    ],
    [
      'one over and the next one asked for',
      [
        'Your interview is confirmed for Friday, February 20, 2026 at 2pm.',
        'It went well! Could you do Thursday, March 5 at 2pm for a second interview?',
      ],
      [null, 'invited'],
    ],
    [
      'one over and an invitation without a time',
      [
        'Thank you for talking to us. We would like to move forward; please send your availability for a second interview.',
      ],
      [null, 'invited'],
    ],
    [
      'one over and nothing since',
      ['Your interview is confirmed for Friday, February 20, 2026 at 2pm.', me('Thank you, see you then.')],
      [null, 'interviewed'],
    ],
    [
      'one over and a last round booked',
      ['Thank you for the interview. Your final round is confirmed for Thursday, March 5 at 2pm.'],
      [THURSDAY, 'scheduled'],
    ],
    [
      'one over, then an assignment',
      ['Thank you for the interview. Please complete the take-home exercise by Friday.'],
      [null, 'assignment'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(told(texts)).toEqual(expected);
  });

  it('the nearest of two that are booked is the one', () => {
    expect(
      told([
        'Your interview with Ada is confirmed for Thursday, March 5 at 2pm. Your interview with Ben is confirmed for Friday, March 6 at 3pm.',
      ])[0],
    ).toBe(THURSDAY);
  });

  it('a link to choose a time is an invitation, not a booking', () => {
    expect(told(['We would like to interview you. Please pick a time here: https://cal.example/maya'])).toEqual([
      null,
      'invited',
    ]);
  });

  it('a time to be confirmed by me is not booked yet', () => {
    expect(
      told(['We would like to meet you for an interview on Thursday, March 5 at 2pm. Please confirm the time.'])[0],
    ).toBeNull();
    expect(
      factsOf([
        'Gern würden wir Sie am Donnerstag, 5. März um 14 Uhr zum Gespräch treffen. Bitte bestätigen Sie den Termin.',
      ]).interview,
    ).toBeUndefined();
  });
});

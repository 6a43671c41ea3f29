import { describe, expect, it } from 'vitest';
import { nameInAddress, readAddress } from '../../src/thread/address.ts';
import { readName } from '../../src/thread/name.ts';

describe('a display name', () => {
  it.each([
    ['Anna Weber', 'Anna', 'Weber'],
    ['Weber, Anna', 'Anna', 'Weber'],
    ['van den Berg, Joris', 'Joris', 'van den Berg'],
    ['ANNA WEBER', 'Anna', 'Weber'],
    ['anna weber', 'Anna', 'Weber'],
    ["SEÁN O'BRIEN", 'Seán', "O'Brien"],
    ['Anna Weber, PhD', 'Anna', 'Weber'],
    ['Dr. Anna Weber', 'Anna', 'Weber'],
    ['Anna Weber (she/her)', 'Anna', 'Weber'],
    ['✨ Anna Weber ✨', 'Anna', 'Weber'],
    ['"Anna Weber"', 'Anna', 'Weber'],
    ['Anna from Acme', 'Anna', undefined],
    ['Anna Weber | Talent @ Acme', 'Anna', 'Weber'],
    ['Anna Weber - Acme', 'Anna', 'Weber'],
    ['Anna Weber via Acme Careers', 'Anna', 'Weber'],
    ['Maria de la Cruz', 'Maria', 'de la Cruz'],
    ['Jean-Luc Moreau', 'Jean-Luc', 'Moreau'],
    ['\u202eAnna\u202c We\u200bber', 'Anna', 'Weber'],
    ['李 小龍', '小龍', '李'],
  ])('%s: given and family name', (shown, given, family) => {
    expect(readName(shown)).toMatchObject({ ...(given && { given }), ...(family && { family }) });
    expect(readName(shown)?.family).toBe(family);
  });

  it.each([
    'Acme Talent Team',
    'Acme GmbH',
    'Recruiting',
    'no-reply',
    'HR Department',
    '採用担当',
    'J. S.',
    '12345',
    '<b>Anna</b>',
    '{{first_name}}',
    '[Name]',
    'anna@acme.example',
    'https://acme.example',
    'Senior Engineer',
    'x'.repeat(400),
    '',
    '   ',
  ])('that is none: %s', (shown) => {
    expect(readName(shown)).toBeUndefined();
  });
});

describe('an address', () => {
  it.each([
    ['anna@mail.acme.co.uk', 'acme'],
    ['jobs@acme.example', 'acme'],
    ['hr@northfold.gov.example', 'northfold'],
  ])('%s belongs to %s', (address, label) => {
    expect(readAddress(address)?.label).toBe(label);
  });

  it('of a free-mail house or an applicant system names no employer', () => {
    for (const address of ['a@gmail.com', 'a@us.greenhouse-mail.io', 'a@myworkday.com', 'a@hire.lever.co']) {
      expect(readAddress(address)?.shared, address).toBe(true);
    }
    expect(readAddress('a@acme.example')?.shared).toBe(false);
  });

  it('spells a name only when it plainly does', () => {
    expect(nameInAddress('anna.weber@acme.example')?.full).toBe('Anna Weber');
    for (const address of [
      'aweber@acme.example',
      'talent.team@acme.example',
      'no.reply@acme.example',
      'a.weber@acme.example',
      'anna.weber@greenhouse.io',
      'x',
      undefined,
    ]) {
      expect(nameInAddress(address), address).toBeUndefined();
    }
  });
});

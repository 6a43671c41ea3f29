import { describe, expect, it } from 'vitest';
import { cleanCompany, cleanName, cleanRole } from '../../src/message/clean.ts';

const NOT_A_ROLE = new Set(['we', 'looking', 'our']);

describe('a name', () => {
  it.each([
    'Anna',
    "O'Neil",
    "D'Angelo",
    'van der Berg',
    'Anne-Marie',
    'J. R. Smith',
    'Frau Dr. Meier',
    'José',
    '田中様',
    '김',
    'JJ',
  ])('%s is taken as it is', (name) => expect(cleanName(name)).toBe(name));

  it.each([
    [' Anna  Berg ', 'Anna Berg'],
    ['Anna\nBerg', 'Anna Berg'],
    ['<b>Anna</b>', 'Anna'],
    ['Anna 🌸', 'Anna'],
    ['An\u200bna\u202e', 'Anna'],
    ['Anna (she/her)', 'Anna'],
    ['Anna Berg, PhD', 'Anna Berg'],
    ['Anna,', 'Anna'],
    ['ANNA', 'Anna'],
    ["ANNE-MARIE O'NEIL", "Anne-Marie O'Neil"],
    ['Jean\u2011Luc', 'Jean-Luc'],
  ])('%j becomes %j', (value, expected) => expect(cleanName(value)).toBe(expected));

  it.each(['', '  ', 'x', '[Name]', '{name}', 'anna@northwind.example', 'user4711', 'undefined', 'x'.repeat(300)])(
    '%j is not one',
    (value) => expect(cleanName(value)).toBeUndefined(),
  );
});

describe('a role', () => {
  it.each([
    'Data Engineer',
    'C++ Developer',
    'C#',
    'Senior .NET Developer',
    'R&D Engineer',
    'UI/UX Designer',
    'Software Engineer I',
    'US Sales Manager',
    'Product Manager, Growth (New York)',
    'Engineer: Distributed Systems',
    'データエンジニア',
  ])('%s is taken as it is', (role) => expect(cleanRole(role, NOT_A_ROLE)).toBe(role));

  it.each([
    ['Data Engineer (m/w/d)', 'Data Engineer'],
    ['Data Engineer (all genders)', 'Data Engineer'],
    ['Data Engineer [Remote]', 'Data Engineer'],
    ['Data Engineer | Berlin', 'Data Engineer'],
    ['Data Engineer , Backend', 'Data Engineer, Backend'],
    ['Data Engineer.', 'Data Engineer'],
    ['“Data Engineer”', 'Data Engineer'],
    ['HEAD OF SALES', 'Head of Sales'],
    ['SENIOR SQL DEVELOPER', 'Senior SQL Developer'],
  ])('%j becomes %j', (value, expected) => expect(cleanRole(value, NOT_A_ROLE)).toBe(expected));

  it.each([
    'We are looking for an engineer',
    '{role}',
    '<script>alert(1)</script>',
    'https://northwind.example',
    'one two three four five six seven eight nine ten',
    'Engineer (Backend',
  ])('%j is not one', (value) => expect(cleanRole(value, NOT_A_ROLE)).toBeUndefined());
});

describe('a company', () => {
  it.each(['Acme Inc.', 'Acme, Inc.', 'Foo S.p.A.', 'AT&T', 'IKEA', '3M', 'Booking.com', 'Northwind (Berlin)'])(
    '%s is taken as it is',
    (company) => expect(cleanCompany(company)).toBe(company),
  );

  it.each([
    ['Northwind.', 'Northwind'],
    ['Acme Inc..', 'Acme Inc.'],
    ['Yahoo!', 'Yahoo'],
    ['Northwind™', 'Northwind'],
    ['NORTHWIND TRADERS', 'Northwind Traders'],
    ['Northwind | Careers', 'Northwind'],
  ])('%j becomes %j', (value, expected) => expect(cleanCompany(value)).toBe(expected));

  it.each(['', '-', '<Company>', '[Company]', 'none'])('%j is not one', (value) => {
    expect(cleanCompany(value)).toBeUndefined();
  });
});

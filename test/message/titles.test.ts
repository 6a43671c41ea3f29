import { describe, expect, it } from 'vitest';
import { titleOf } from '../../src/message/titles.ts';

describe('the title a person is greeted with', () => {
  const cases: [string, { titled: boolean; gender: string; bare: string }][] = [
    ['Anna', { titled: false, gender: 'none', bare: 'Anna' }],
    ['Laura Eder', { titled: false, gender: 'none', bare: 'Laura Eder' }],
    ['Ms. Chen', { titled: true, gender: 'female', bare: 'Chen' }],
    ['Frau Dr. Meier', { titled: true, gender: 'female', bare: 'Dr. Meier' }],
    ['Herrn Weber', { titled: true, gender: 'male', bare: 'Weber' }],
    ['Dr. Okafor', { titled: true, gender: 'none', bare: 'Dr. Okafor' }],
    ['Madame Martin', { titled: true, gender: 'female', bare: 'Martin' }],
    ['M. Lefèvre', { titled: true, gender: 'male', bare: 'Lefèvre' }],
    ['Sra. García', { titled: true, gender: 'female', bare: 'García' }],
    ['Doña Carmen', { titled: true, gender: 'female', bare: 'Carmen' }],
    ['Dott.ssa Rossi', { titled: true, gender: 'female', bare: 'Dott.ssa Rossi' }],
    ['Dott. Bianchi', { titled: true, gender: 'male', bare: 'Dott. Bianchi' }],
    ['de heer Jansen', { titled: true, gender: 'male', bare: 'Jansen' }],
    ['mevrouw De Vries', { titled: true, gender: 'female', bare: 'De Vries' }],
    ['田中様', { titled: true, gender: 'none', bare: '田中' }],
    ['田中 健一さん', { titled: true, gender: 'none', bare: '田中 健一' }],
    ['様', { titled: false, gender: 'none', bare: '様' }],
    ['Frau', { titled: false, gender: 'none', bare: 'Frau' }],
    ['de Vries', { titled: false, gender: 'none', bare: 'de Vries' }],
    ['', { titled: false, gender: 'none', bare: '' }],
  ];
  it.each(cases)('of %j', (name, expected) => expect(titleOf(name)).toEqual(expected));
});

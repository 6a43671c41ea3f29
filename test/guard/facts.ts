import type { Facts, Found } from '../../src/thread/index.ts';

export function found<T>(value: T, evidence = String(value)): Found<T> {
  return { value, evidence, where: 'message' };
}

/** A thread about a post as a data engineer, greeting Maya. */
export function factsWith(changed: Partial<Facts> = {}): Facts {
  return {
    hiring: true,
    language: 'en',
    greet: [found('Maya')],
    role: found('Data Engineer'),
    company: found('Northwind'),
    ...changed,
  };
}

/** A thread of which nothing is known. */
export const unknown: Facts = { hiring: false, language: 'en', greet: [] };

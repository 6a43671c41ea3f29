// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultScenario, sam } from '../shared/scenario.ts';
import { gmailResponse } from './serve.ts';

const now = new Date(2026, 10, 24, 9, 30);

describe('the server', () => {
  const answer = (url: string) => gmailResponse(new URL(url), defaultScenario(now));

  it('answers the mailbox of any account under a policy like Gmail’s, and nothing else', () => {
    const page = answer('https://mail.google.com/mail/u/1/#inbox');
    expect(page?.status).toBe(200);
    expect(page?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(page?.body).toContain(sam.address);
    expect(answer('https://mail.google.com/favicon.ico')).toBeNull();
    expect(answer('https://mail.google.com/practice/page.js')?.body).toContain('practice');
    expect(answer('https://example.com/mail/u/0/')).toBeNull();
  });

  it('lets no conversation break out of the shell', () => {
    const scenario = defaultScenario(now, { me: { name: '</script><b>', address: '"><b>' } });
    const page = gmailResponse(new URL('https://mail.google.com/mail/u/0/'), scenario);
    expect(page?.body).not.toContain('<b>');
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '../shared/scenario.ts';
import { linkedinResponse } from './serve.ts';

const now = new Date(2026, 10, 24, 9, 30);

describe('the server', () => {
  const answer = (url: string) => linkedinResponse(new URL(url), defaultScenario(now));

  it.each(['/messaging/thread/northwind/', '/messaging/', '/in/maya/', '/feed/', '/preload/?_bprMode=vanilla'])(
    'answers %s under a policy like LinkedIn’s',
    (path) => {
      const page = answer(`https://www.linkedin.com${path}`);
      expect(page?.status).toBe(200);
      expect(page?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(page?.headers['content-security-policy']).toContain('trusted-types default jSecure');
      expect(page?.body).toContain('Maya Lindqvist');
    },
  );

  it.each(['https://www.linkedin.com/favicon.ico', 'https://www.linkedin.com/inbox', 'https://example.com/feed/'])(
    'does not answer %s',
    (url) => expect(answer(url)).toBeNull(),
  );

  it('serves the script that every document asks for', () => {
    expect(answer('https://www.linkedin.com/practice/page.js')?.body).toContain('interop-outlet');
  });

  it('lets no conversation break out of the shell', () => {
    const scenario = defaultScenario(now, { me: { name: '</script><b>' }, language: '"><b>' });
    expect(linkedinResponse(new URL('https://www.linkedin.com/feed/'), scenario)?.body).not.toContain('<b>');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { browserIn, censoredPath, type ReportedPlace, reportOf } from '../../src/content/report.ts';

const place: ReportedPlace = {
  site: 'gmail',
  editor: undefined,
  hasButton: false,
  doubts: [],
  unreadable: false,
  trouble: undefined,
  known: new Set(['M9']),
};

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'de';
});

describe('a report', () => {
  it.each([
    ['/mail/u/0/', '/mail/u/0/'],
    ['/in/maya-lindqvist/', '/in/…/'],
    ['/messaging/thread/2-YWJj/', '/messaging/thread/…/'],
    ['/mail/u/0/d/AEoRXRTx/', '/mail/u/0/d/…/'],
  ])('tells of the address %s only %s', (path, told) => expect(censoredPath(path)).toBe(told));

  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156 on Linux',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2',
      'Edge 156 on Windows',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153 on Mac OS X'],
    ['', 'Another browser on another system'],
  ])('names the browser of %s', (userAgent, told) => expect(browserIn(userAgent)).toBe(told));

  it('says what was found, what is doubted, and how the page is built', () => {
    const root = document.createElement('div');
    const body = document.createElement('div');
    root.className = 'M9 Maya';
    body.textContent = 'Dear Maya';
    root.append(body);
    document.body.append(root);
    const text = reportOf(document, '1.2.3', {
      ...place,
      editor: { body, root },
      hasButton: true,
      doubts: [{ about: 'recipients', because: 'they-differ' }],
      trouble: 'button-removed',
    });
    const lines = text.split('\n');
    expect(lines[0]).toBe('Withdraw Gracefully 1.2.3');
    expect(lines).toContain('Page language: de, ltr');
    expect(lines).toContain('Editor: found; button: placed');
    expect(lines).toContain('Doubt about recipients: they-differ');
    expect(lines).toContain('Trouble: button-removed');
    expect(lines.some((line) => /^ +div\.M9\.~\w+$/.test(line))).toBe(true);
    expect(lines.some((line) => /^ +div ← editor$/.test(line))).toBe(true);
    expect(text).not.toContain('Maya');
  });

  it('describes what looks like an editor where none was found', () => {
    const form = document.createElement('form');
    form.append(document.createElement('textarea'));
    document.body.append(form);
    const text = reportOf(document, '1.2.3', place);
    expect(text).toContain('Editor: not found; button: not placed');
    expect(text).toMatch(/\n +form\n +textarea ← editor$/);
  });

  it('says so where there is nothing to write in', () => {
    expect(reportOf(document, '1.2.3', place)).toMatch(/There is nothing to write in\.$/);
  });
});

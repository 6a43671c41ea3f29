import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { descriptionOf, headingsOf, type Listing, languages, listingOf, sections } from '../tools/listing.ts';

const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
const all = (listing: Listing) =>
  [listing.name, listing.summary, descriptionOf(listing), listing.news, ...listing.captions].join('\n');

/** How many members a union of strings has. */
function membersOf(file: string, union: string): number {
  const [, body = ''] = readFileSync(file, 'utf8').match(new RegExp(`export type ${union} =([^;]+);`)) ?? [];
  return [...body.matchAll(/'[^']+'/g)].length;
}

/** What may be counted in a listing, as the build has it. */
const counts = [
  readdirSync('src/message/locales').length,
  membersOf('src/message/index.ts', 'Reason'),
  membersOf('src/message/index.ts', 'Tone'),
  membersOf('src/guard/index.ts', 'Rule'),
].sort((one, other) => one - other);

describe.each(languages)('the listing in %s', (language) => {
  const listing = listingOf(language);
  const texts = JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8'));

  it('has every section, in order, with something in it', () => {
    expect(headingsOf(language)).toEqual(
      sections.map((section) => (section === 'News of' ? `News of ${version}` : section)),
    );
    expect(Object.entries(listing).filter(([, text]) => text.length === 0)).toEqual([]);
  });

  it('says of itself what the manifest says', () => {
    expect(listing.name).toBe(texts.name.message);
    expect(listing.summary).toBe(texts.description.message);
  });

  it('is as short as the stores ask', () => {
    expect(listing.name.length).toBeLessThanOrEqual(45);
    expect(listing.summary.length).toBeLessThanOrEqual(132);
    expect(descriptionOf(listing).length).toBeGreaterThan(250);
    expect(descriptionOf(listing).length).toBeLessThanOrEqual(10_000);
    expect(listing.news.length).toBeLessThanOrEqual(500);
    expect(listing.captions.filter((caption) => caption.length > 132)).toEqual([]);
  });

  it('is plain text, which is all that Chrome shows', () => {
    expect(all(listing)).not.toMatch(/<[a-z/]|\*\*|__|`|\]\(|https?:/);
  });

  it('has as many features and captions as the English one', () => {
    const english = listingOf('en');
    const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(lines(listing.features)).toBe(lines(english.features));
    expect(lines(listing.features)).toBeGreaterThan(5);
    expect(listing.captions.length).toBe(english.captions.length);
  });

  it('names no number that the build does not have', () => {
    const named = [...descriptionOf(listing).matchAll(/\d+/g)].map(([number]) => Number(number));
    expect(named.sort((one, other) => one - other)).toEqual(counts);
  });

  it('names the buttons as they are on screen', () => {
    for (const key of ['writerInsert', 'toastUndo'])
      expect(all(listing).toLowerCase()).toContain(texts[key].message.toLowerCase());
  });

  it('praises nothing and compares itself with nobody', () => {
    const praise =
      /\b(best|leading|unique|perfect|amazing|easiest|fastest|bester?|einzigartig|perfekt|meilleure?s?|unique|parfaite?|mejor(es)?|perfect[oa]|(?<!pensar )melhor(es)?|perfeit[oa]|miglior[ei]?|uniek|perfecte?)\b|最高|最強|完璧|世界一|業界|No\.? ?1\b/i;
    expect(all(listing)).not.toMatch(praise);
  });
});

it.each(languages.filter((language) => language !== 'en'))(
  'the listing in %s has no English left in it',
  (language) => {
    const text = all(listingOf(language)).replaceAll('Withdraw Gracefully', '');
    expect(text).not.toMatch(/\b(the|and|your|you|with|which|never|when|nothing)\b/i);
  },
);

describe('what the stores’ forms are told', () => {
  const forms = readFileSync('assets/store/FORMS.md', 'utf8');
  const section = forms.split(/^## /m).find((part) => part.startsWith('Permissions')) ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)`( \(optional\))? *\| (.+) \|$/gm)];

  it.each(['chrome', 'firefox'])('justifies each permission of the build for %s and no other', (build) => {
    const manifest = JSON.parse(readFileSync(`dist/${build}/manifest.json`, 'utf8'));
    const named = (isOptional: boolean) =>
      rows.filter(([, , optional]) => Boolean(optional) === isOptional).map(([, name]) => name);
    expect(named(false).sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
    expect(named(true)).toEqual(manifest.optional_permissions);
  });

  it('justifies each in as many letters as Chrome’s form takes', () => {
    expect(rows.filter(([, , , why = '']) => why.trim().length < 40 || why.trim().length > 1000)).toEqual([]);
  });

  it('promises of the policy what the manifest has', () => {
    const { content_security_policy: policy } = JSON.parse(readFileSync('manifest.json', 'utf8'));
    for (const directive of ["default-src 'none'", "connect-src 'none'"]) {
      expect(forms).toContain(directive);
      expect(policy.extension_pages).toContain(directive);
    }
  });
});

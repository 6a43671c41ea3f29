import type { Check, Hit, Look } from '../rule.ts';
import { namesPerson } from './wrong-name.ts';

type Recipient = NonNullable<Look['context']['recipients']>[number];

/** About the recipients and not about any words. */
const nowhere = { start: 0, end: 0 };

/** Mailboxes that nobody reads, in the words of several languages. */
const NOBODY =
  /(?:^|[._+-])(?:(?:do|does)[._-]?not[._-]?reply|no[._-]?reply|no[._-]?response|nicht[._-]?antworten|keine[._-]?antwort|ne[._-]?pas[._-]?repondre|no[._-]?(?:responder|contestar)|nao[._-]?responda|non[._-]?rispondere|geen[._-]?antwoord|mailer-daemon|postmaster|bounces?|auto[._-]?reply|automated|notifications?|alerts?)(?:$|[._+-])/;

/** Domains from which applicant systems send, and under which no people have their mailboxes. */
const SYSTEMS =
  /(?:^|\.)(?:greenhouse-mail\.io|teamtailor-mail\.com|workablemail\.com|myworkday(?:jobs)?\.com|applytojob\.com|taleo\.net|successfactors\.(?:com|eu)|sapsf\.(?:com|eu)|brassring\.com|avature\.net|umantis\.com|recruiteemail\.com)$/;
/** Makers of applicant systems: people work there too, so only what is below their domain counts. */
const MAKERS =
  /\.(?:greenhouse\.io|lever\.co|ashbyhq\.com|smartrecruiters\.com|icims\.com|jobvite\.com|bamboohr\.com|workable\.com|teamtailor\.com|recruitee\.com|personio\.(?:de|com)|breezy\.hr|pinpointhq\.com|softgarden\.(?:io|de)|prescreen\.io|onlyfy\.io|join\.com)$/;
/** An applicant system may pass on what comes to such an address. */
const PASSES_ON = /(?:^|[._+-])(?:reply|inbound)(?:$|[._+-])/;

/** A withdrawal is for a person, and for that person alone. */
export const wrongRecipient: Check = (look) => {
  const { channel, recipients } = look.context;
  if (!recipients || (channel !== 'email' && channel !== 'linkedin')) return [];
  if (channel === 'email' && recipients.length === 0) {
    return [{ ...nowhere, severity: 'hint', key: 'guardNoRecipient' }];
  }
  return [...nobodies(recipients), ...several(recipients, look)];
};

/** Only a warning when a person reads it as well. */
function nobodies(recipients: readonly Recipient[]): Hit[] {
  const reachesPerson = recipients.some((recipient) => !whyNobody(recipient));
  return recipients.flatMap((recipient) => {
    const key = whyNobody(recipient);
    if (!key) return [];
    const address = addressOf(recipient);
    const mild = reachesPerson || (key === 'guardApplicantSystem' && PASSES_ON.test(address.replace(/[@]/, '.')));
    return [{ ...nowhere, severity: mild ? 'warn' : 'stop', key, subs: [address] }];
  });
}

function whyNobody(recipient: Recipient): 'guardNoReply' | 'guardApplicantSystem' | null {
  const address = addressOf(recipient);
  const at = address.lastIndexOf('@');
  if (at < 1) return null;
  if (NOBODY.test(address.slice(0, at))) return 'guardNoReply';
  const domain = address.slice(at + 1);
  return SYSTEMS.test(domain) || MAKERS.test(domain) ? 'guardApplicantSystem' : null;
}

/** Once everybody is greeted by name it is plainly meant, and a hint is enough. */
function several(recipients: readonly Recipient[], look: Look): Hit[] {
  const different = new Map(recipients.map((recipient) => [addressOf(recipient) || recipient.name, recipient]));
  if (different.size < 2) return [];
  const meant = [...different.values()].every((recipient) => namesPerson(look, recipient));
  const severity = meant ? 'hint' : 'warn';
  return [{ ...nowhere, severity, key: 'guardSeveral', subs: [String(different.size)] }];
}

/** Cut, so that the patterns stay quick whatever a page says. */
function addressOf({ address }: Recipient): string {
  return (address ?? '').slice(0, 320).trim().toLowerCase();
}

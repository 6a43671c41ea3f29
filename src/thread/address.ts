/** What an e-mail address tells: whose domain it is, whether a person reads it, and sometimes a name. */
import { type Name, readName } from './name.ts';
import { wordSet } from './words.ts';

const isFreeMail = wordSet(
  'gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac aol gmx web t-online freenet proton protonmail pm hey fastmail zoho mail posteo laposte orange free wanadoo sfr libero virgilio tiscali uol bol terra ziggo kpnmail xs4all qq 163 naver yandex ezweb docomo ziplip email example family',
);
/** Applicant systems, job boards and assessment platforms: their domain names neither a person nor the employer. */
const isApplicantSystem = wordSet(
  'greenhouse lever ashbyhq ashby workday myworkday myworkdayjobs smartrecruiters icims jobvite taleo successfactors workable workablemail breezy breezyhr bamboohr teamtailor personio recruitee jazzhr jazz applytojob bullhorn avature eightfold gem phenom oraclecloud sapsf adp cbdr paylocity paycor rippling dover hireflix hirevue codility hackerrank codesignal calendly goodtime indeed indeedemail linkedin xing glassdoor monster stepstone ziprecruiter hired otta wellfound angel welcometothejungle infojobs gupy inhire recrut kenoby vagas softgarden rexx-systems concludis umantis onlyfy d-vinci hire talentsoft cornerstoneondemand pinpointhq comeet homerun r-agent doda wantedly bizreach green-japan herp hrmos en-japan mynavi rikunabi jobcan google-calendar zoom amazonses sendgrid mailgun mailchimp groups',
);
const isFunction = wordSet(
  'reply noreply donotreply notif* mailer daemon bounce job jobs career careers hr recruit* hiring talent talents people team hello hi hola hallo ciao bonjour kontakt contacto contato contatto accueil reception segreteria team equipo service info contact office support help admin apply application applications bewerb* karriere personal candidat* rh rrhh seleccion emploi interview interviews schedul* assessment assessments staff campus university news* alert alerts update updates offer offers aid resume* postmaster saiyo jinji sales marketing billing',
);

export interface Mailbox {
  /** What stands before the @, lower case. */
  local: string;
  /** The label that names the owner of the domain: "acme" of "mail.acme.co.uk". */
  label: string;
  /** A free-mail house, an applicant system or a job board: the domain names no employer. */
  shared: boolean;
  /** An applicant system or job board. */
  system: boolean;
  /** A mailbox of a function ("jobs@") or a machine. */
  impersonal: boolean;
  /** Nobody reads it: "no-reply@" and its like. */
  machine: boolean;
}

/** The parts of an address; undefined when it is none. */
export function readAddress(raw: string | undefined): Mailbox | undefined {
  if (!raw || raw.length > 254) return undefined;
  const [local = '', domain = '', ...rest] = raw.trim().toLowerCase().split('@');
  const labels = domain.split('.').filter(Boolean);
  if (!local || rest.length > 0 || labels.length < 2 || !/^[\p{L}\p{N}.-]+$/u.test(domain)) return undefined;
  let owner = labels.length - 2;
  // "acme.co.uk", "acme.com.br": the second level is a category.
  if (owner > 0 && /^(?:co|com|org|net|ac|or|ne|gov|edu|nhs)$/.test(labels[owner] ?? '')) owner--;
  const label = labels[owner] ?? '';
  const parts = [label, ...label.split('-')];
  const system = parts.some(isApplicantSystem);
  const machine = /no.?reply|do.?not.?reply|notif|mailer|bounce|alert/.test(local);
  const impersonal = machine || local.split(/[^\p{L}]+/u).some(isFunction);
  return { local, label, system, shared: system || parts.some(isFreeMail), impersonal, machine };
}

/** The name an address clearly spells, as in "anna.lee@"; undefined for mailboxes, initials and anything else. */
export function nameInAddress(raw: string | undefined): Name | undefined {
  const mailbox = readAddress(raw);
  if (!mailbox || mailbox.system || mailbox.impersonal) return undefined;
  const parts = mailbox.local.replace(/\+.*$/, '').split(/[._]/);
  if (parts.length !== 2 || !parts.every((part) => /^\p{L}{3,14}$|^\p{L}{3,10}-\p{L}{3,10}$/u.test(part)))
    return undefined;
  return readName(parts.join(' '));
}

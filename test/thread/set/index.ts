/** The project's own labelled conversations. */
import { abroad } from './abroad.ts';
import { englishMail } from './english-mail.ts';
import { everydayMail } from './everyday-mail.ts';
import { greetings } from './greetings.ts';
import { linkedin } from './linkedin.ts';
import { notHiring } from './not-hiring.ts';
import { notHiringMore } from './not-hiring-more.ts';
import { otherLanguages } from './other-languages.ts';
import { short } from './short.ts';

export const ownSet = [
  ...englishMail,
  ...everydayMail,
  ...linkedin,
  ...otherLanguages,
  ...abroad,
  ...greetings,
  ...short,
  ...notHiring,
  ...notHiringMore,
];

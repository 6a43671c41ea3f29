/** The project's own labelled conversations. */
import { abroad } from './abroad.ts';
import { englishMail } from './english-mail.ts';
import { everydayMail } from './everyday-mail.ts';
import { fourth } from './fourth.ts';
import { greetings } from './greetings.ts';
import { linkedin } from './linkedin.ts';
import { notHiring } from './not-hiring.ts';
import { notHiringAgain } from './not-hiring-again.ts';
import { notHiringMore } from './not-hiring-more.ts';
import { otherLanguages } from './other-languages.ts';
import { plain } from './plain.ts';
import { short } from './short.ts';
import { third } from './third.ts';

export const ownSet = [
  ...englishMail,
  ...everydayMail,
  ...linkedin,
  ...otherLanguages,
  ...abroad,
  ...greetings,
  ...short,
  ...plain,
  ...notHiring,
  ...notHiringMore,
  ...notHiringAgain,
  ...third,
  ...fourth,
];

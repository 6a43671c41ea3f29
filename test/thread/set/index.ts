/** The project's own labelled conversations. */
import { abroad } from './abroad.ts';
import { englishMail } from './english-mail.ts';
import { everydayMail } from './everyday-mail.ts';
import { linkedin } from './linkedin.ts';
import { notHiring } from './not-hiring.ts';
import { otherLanguages } from './other-languages.ts';

export const ownSet = [...englishMail, ...everydayMail, ...linkedin, ...otherLanguages, ...abroad, ...notHiring];

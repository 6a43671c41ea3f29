/** The practice page: only the mail. The button and the panel come from the scripts that a site gets, too. */
import { render } from 'preact';
import { screenDirection, screenLanguage, t } from '../platform/text.ts';
import { practiceMail } from './mail.ts';
import { Practice } from './Practice.tsx';

document.documentElement.lang = screenLanguage();
document.documentElement.dir = screenDirection();
document.title = `${t('practiceTitle')} – ${t('name')}`;
render(<Practice t={t} mail={practiceMail(t, new Date())} />, document.body);

import Quill from 'quill';
import style from 'quill/dist/quill.snow.css';
import { addStyle, type Mount } from './mounted.ts';

/** Quill 2, as applicant portals and LinkedIn's Recruiter have it. Its own undo stack. */
export const mount: Mount = (parent) => {
  addStyle(parent, style);
  const quill = new Quill(parent, { theme: 'snow' });
  return {
    body: quill.root,
    lines: () => quill.getText().replace(/\n$/, '').split('\n'),
    load(lines) {
      quill.setText(`${lines.join('\n')}\n`, 'silent');
      quill.history.clear();
    },
  };
};

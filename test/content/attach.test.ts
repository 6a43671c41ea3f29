import { beforeEach, describe, expect, it } from 'vitest';
import { keepAttached } from '../../src/content/attach.ts';
import type { Button } from '../../src/content/button.ts';
import type { Editor, Finder } from '../../src/sites/site.ts';

/** A site with nothing but `<section>`s, each an editor with a row for the button. */
const finder: Finder = {
  name: 'gmail',
  shadowRoots: () => [],
  find: (scope) =>
    [...scope.querySelectorAll('section')].map((root) => ({ root, body: root.querySelector('p') as HTMLElement })),
  place: ({ root }) => {
    const parent = root.querySelector('footer');
    return parent && { parent, before: null, compact: parent.classList.contains('narrow') };
  },
  dark: () => false,
};

let made: Button[] = [];
function makeButton(_editor: Editor): Button {
  const outer = document.createElement('i');
  const button: Button = {
    outer,
    anchor: outer,
    look: (_dark, compact) => void outer.toggleAttribute('data-compact', compact),
    say: () => {},
    remove: () => outer.remove(),
  };
  made.push(button);
  return button;
}

function addEditor(withRow = true): HTMLElement {
  const section = document.createElement('section');
  section.append(document.createElement('p'));
  if (withRow) section.append(document.createElement('footer'));
  document.body.append(section);
  return section;
}
const buttons = () => [...document.querySelectorAll('i')];

describe('one button for each editor', () => {
  beforeEach(() => {
    document.body.replaceChildren();
    made = [];
  });

  it('is added once however often the page is looked at', () => {
    addEditor();
    addEditor();
    const attachments = keepAttached(finder, makeButton);
    for (let look = 0; look < 5; look++) attachments.update([document]);
    expect(buttons()).toHaveLength(2);
    expect(made).toHaveLength(2);
  });

  it('waits for its row', () => {
    const section = addEditor(false);
    const attachments = keepAttached(finder, makeButton);
    attachments.update([document]);
    expect(buttons()).toHaveLength(0);
    section.append(document.createElement('footer'));
    attachments.update([document]);
    expect(buttons()).toHaveLength(1);
  });

  it('comes back when the row is built anew', () => {
    const section = addEditor();
    const attachments = keepAttached(finder, makeButton);
    attachments.update([document]);
    section.querySelector('footer')?.replaceWith(document.createElement('footer'));
    attachments.update([document]);
    expect(buttons()).toHaveLength(1);
    expect(section.querySelector('footer i')).not.toBeNull();
  });

  it('moves along with an editor that is moved', () => {
    const section = addEditor();
    const attachments = keepAttached(finder, makeButton);
    attachments.update([document]);
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(section);
    attachments.update([document]);
    expect(buttons()).toHaveLength(1);
    expect(made).toHaveLength(1);
  });

  it('goes with its editor', () => {
    const section = addEditor();
    const attachments = keepAttached(finder, makeButton);
    attachments.update([document]);
    section.querySelector('p')?.remove();
    section.remove();
    attachments.update([document]);
    expect(attachments.editors()).toHaveLength(0);
  });

  it('stops fighting a page that keeps removing it', () => {
    addEditor();
    const attachments = keepAttached(finder, makeButton);
    for (let round = 0; round < 200; round++) {
      attachments.update([document]);
      for (const button of buttons()) button.remove();
    }
    expect(made.length).toBeLessThanOrEqual(50);
    expect(attachments.gaveUp()).toBe(true);
  });

  it('turns into an icon when the row becomes narrow', () => {
    const section = addEditor();
    const attachments = keepAttached(finder, makeButton);
    attachments.update([document]);
    section.querySelector('footer')?.classList.add('narrow');
    attachments.restyle();
    expect(buttons()[0]?.hasAttribute('data-compact')).toBe(true);
  });

  it('leaves nothing behind when it ends', () => {
    addEditor();
    const attachments = keepAttached(finder, makeButton);
    attachments.update([document]);
    attachments.clear();
    expect(buttons()).toHaveLength(0);
  });
});

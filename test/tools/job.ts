/** The main job, done the way a person would do it: press the button, pick a reason, press Insert. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type FrameView, waitFor } from '../e2e/harness/index.ts';

export interface Done {
  /** Name on screen → what was read; empty when unknown. */
  facts: [string, string][];
  /** What the preview promised. */
  message: string;
  screenshots: string[];
}

const fields = ['To', 'Role', 'Company', 'Your name', 'Interview time'];

/**
 * @param frame where the editor is
 * @param name begins the names of the screenshots
 * @throws Error with a sentence when a step does not come about, or when the editor does not hold what was promised
 */
export async function doMainJob(frame: FrameView, name: string, folder: string): Promise<Done> {
  const { panel } = frame;
  await frame.open();
  await panel.find('radio', 'Accepted another offer').click();
  const facts: [string, string][] = [];
  for (const field of fields) facts.push([field, await panel.find('textbox', field).value()]);
  const message = await panel.find('region', 'Preview').content();
  const open = await screenshot(frame, path.join(folder, `${name}-panel.png`));
  await panel.find('button', 'Insert').click();
  await panel.find('button', 'Undo').appears();
  await waitFor(
    async () => (await editorTexts(frame)).some((text) => sameWords(text, message)),
    'the message to stand in the editor',
  );
  const inserted = await screenshot(frame, path.join(folder, `${name}-inserted.png`));
  return { facts, message, screenshots: [open, inserted] };
}

async function screenshot(frame: FrameView, file: string): Promise<string> {
  await writeFile(file, await frame.page.screenshot());
  return file;
}

/** What stands in each message editor, those in open shadow roots of the page included. */
function editorTexts(frame: FrameView): Promise<string[]> {
  return frame.evaluate((document) => {
    const scopes: ParentNode[] = [document];
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) scopes.push(element.shadowRoot);
    const editors = scopes.flatMap((scope) => [...scope.querySelectorAll<HTMLElement>('[contenteditable="true"]')]);
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, with its line breaks
    return editors.map((editor) => editor.innerText);
  });
}

/** Line breaks are drawn differently everywhere: only the words count here. */
function sameWords(text: string, message: string): boolean {
  const words = (given: string) => given.replace(/\s+/g, ' ').trim();
  return words(text).includes(words(message));
}

/** The toolbar popup: the same form, for the editor used last in the active tab, or for copying anywhere. */
import { render } from 'preact';
import { copyText } from '../platform/clipboard.ts';
import { readDecision, saveDecision } from '../platform/decide.ts';
import { dropKept, keepForLater, keptMessages } from '../platform/later.ts';
import { openOptions, openPlanner } from '../platform/pages.ts';
import { entryById, readRecord } from '../platform/record.ts';
import { loadSettings } from '../platform/storage.ts';
import { loadTemplates } from '../platform/templates.ts';
import { screenDirection, screenLanguage, t } from '../platform/text.ts';
import { loadWords } from '../platform/words.ts';
import { currentCore } from '../ui/handover.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import type { Core } from '../ui/types.ts';
import { findActiveEditor, pageReport } from './active-editor.ts';
import { Popup } from './Popup.tsx';
import { purposeOf } from './purpose.ts';

/** Milliseconds a page may take to answer; after that the form is for copying. */
const patience = 4000;

const nothingAfter = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds));

async function start(core: Core): Promise<void> {
  document.documentElement.lang = screenLanguage();
  document.documentElement.dir = screenDirection();
  document.documentElement.classList.toggle('alone', location.search !== '');
  document.title = t('name');
  const editorInTime = Promise.race([findActiveEditor(), nothingAfter(patience)]);
  const now = new Date();
  const [editor, { settings, notice }, kept, templates, purpose, { decision }, { entries }] = await Promise.all([
    editorInTime,
    loadSettings(),
    keptMessages(),
    loadTemplates(),
    purposeOf(location.href, entryById),
    readDecision(now),
    readRecord(),
  ]);
  render(
    <Popup
      t={t}
      core={core}
      editor={editor}
      settings={settings}
      templates={templates}
      notice={notice}
      kept={kept}
      now={now}
      purpose={purpose}
      decision={decision}
      onDecision={(changed) => void saveDecision(changed)}
      entries={entries}
      onPlanner={openPlanner}
      onReport={() => pageReport().catch(() => t('reportNoPage'))}
      onOptions={openOptions}
      onCopy={copyText}
      onLater={keepForLater}
      onDrop={dropKept}
      loadWords={loadWords}
    />,
    document.body,
  );
  keepFocus(document.body);
}

// The page loads it first (`index.html`).
const core = currentCore();
if (core) void start(core);

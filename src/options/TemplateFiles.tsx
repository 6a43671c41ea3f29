import type { Template } from '../message/index.ts';
import { importTemplates, MAX_TEMPLATES_FILE, type TemplatesImport } from '../settings/index.ts';
import { FilePick } from '../ui/FilePick.tsx';
import { Question } from '../ui/Question.tsx';
import type { TextKey, Translate } from '../ui/types.ts';
import { quoted } from './quoted.ts';
import { isSame } from './useTemplates.ts';

/** Why a file is not taken over. */
export const importProblems: Record<Extract<TemplatesImport, { ok: false }>['reason'], TextKey> = {
  'not-json': 'optionsImportNotJson',
  'not-ours': 'templatesImportNotOurs',
  'too-big': 'optionsImportTooBig',
  newer: 'optionsImportNewer',
  damaged: 'optionsImportDamaged',
};

/** Lets the person pick a file of texts. */
export function PickFile({ t, onFile }: { t: Translate; onFile(file: File): void }) {
  return (
    <FilePick label={t('templatesImport')} accept=".json,application/json" isQuiet focusName="import" onFile={onFile} />
  );
}

interface OfferProps {
  t: Translate;
  here: readonly Template[];
  offered: readonly Template[];
  onAnswer(isYes: boolean): void;
}

/** Asks whether to take over the texts of a file, and tells which ones would be replaced. */
export function Offer({ t, here, offered, onAnswer }: OfferProps) {
  return (
    <Question
      t={t}
      title={t('templatesImportQuestion')}
      yes={{ label: t('templatesImportUse'), onYes: () => onAnswer(true) }}
      onCancel={() => onAnswer(false)}
    >
      <ul class="plain">
        {offered.map((one) => {
          const old = here.find(({ id }) => id === one.id);
          return (
            <li key={one.id}>
              <bdi>{one.title}</bdi>
              {old && !isSame(one, old) && <span class="soft"> {t('templatesImportReplaces', quoted(old.title))}</span>}
            </li>
          );
        })}
      </ul>
    </Question>
  );
}

/** What is in the file they picked. Never rejects. */
export async function readFile(file: File): Promise<TemplatesImport> {
  // Four bytes a character at most: a file over that need not be opened at all.
  if (file.size > MAX_TEMPLATES_FILE * 4) return { ok: false, reason: 'too-big' };
  try {
    return importTemplates(await file.text());
  } catch {
    // It was moved or locked between choosing and reading.
    return { ok: false, reason: 'not-json' };
  }
}

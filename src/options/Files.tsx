import { useRef, useState } from 'preact/hooks';
import { type ImportProblem, MAX_FILE, parseImport, type Settings } from '../settings/index.ts';
import { FilePick } from '../ui/FilePick.tsx';
import { Question } from '../ui/Question.tsx';
import type { TextKey, Translate } from '../ui/types.ts';
import { changesBetween } from './changes.ts';

const problems: Record<ImportProblem, TextKey> = {
  'not-json': 'optionsImportNotJson',
  'not-ours': 'optionsImportNotOurs',
  'too-big': 'optionsImportTooBig',
  newer: 'optionsImportNewer',
  damaged: 'optionsImportDamaged',
};

interface FilesProps {
  t: Translate;
  settings: Settings;
  languages: readonly string[];
  exported(settings: Settings): string;
  download(name: string, text: string): void;
  onImport(settings: Settings): void;
  /** What just happened, to be told. */
  onSay(key: TextKey): void;
}

/** Settings out to a file, and back in once the person has seen what that changes. */
export function Files({ t, settings, languages, exported, download, onImport, onSay }: FilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [offered, setOffered] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<ImportProblem | null>(null);

  const read = async (file: File) => {
    // Four bytes a character at most: a file over that need not be opened at all.
    const outcome =
      file.size > MAX_FILE * 4 ? { ok: false as const, reason: 'too-big' as const } : await parsed(file, languages);
    setOffered(outcome.ok ? outcome.settings : null);
    setProblem(outcome.ok ? null : outcome.reason);
  };
  const close = () => {
    setOffered(null);
    input.current?.focus();
  };
  return (
    <>
      <p class="help">{t('optionsDataHelp')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            download('withdraw-gracefully-settings.json', exported(settings));
            onSay('optionsExported');
          }}
        >
          {t('optionsExport')}
        </button>
        <FilePick
          label={t('optionsImport')}
          accept=".json,application/json"
          field={input}
          onFile={(file) => void read(file)}
        />
      </div>
      <div role="alert">{problem && <p class="card warn">{t(problems[problem])}</p>}</div>
      {offered && (
        <Offer
          t={t}
          before={settings}
          after={offered}
          onYes={() => {
            onImport(offered);
            close();
          }}
          onCancel={close}
        />
      )}
    </>
  );
}

async function parsed(file: File, languages: readonly string[]) {
  try {
    return parseImport(await file.text(), languages);
  } catch {
    // It was moved or locked between choosing and reading.
    return { ok: false as const, reason: 'not-json' as const };
  }
}

interface OfferProps {
  t: Translate;
  before: Settings;
  after: Settings;
  onYes(): void;
  onCancel(): void;
}

function Offer({ t, before, after, onYes, onCancel }: OfferProps) {
  const changes = changesBetween(before, after, t);
  if (changes.length === 0) return <Question t={t} title={t('optionsImportSame')} onCancel={onCancel} />;
  return (
    <Question t={t} title={t('optionsImportChanges')} yes={{ label: t('optionsImportUse'), onYes }} onCancel={onCancel}>
      <dl class="changes">
        {changes.map((change) => (
          <div key={change.name}>
            <dt>{change.name}</dt>
            <dd>
              <del>
                <bdi>{change.before}</bdi>
              </del>{' '}
              <ins>
                <bdi>{change.after}</bdi>
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </Question>
  );
}

import type { Choices } from '../message/index.ts';
import { type OpenChoices, primary } from './choices.ts';
import { languageName, lengthNames, stageNames, toneNames } from './names.ts';
import { optionsOf, Pick } from './Pick.tsx';
import type { Translate } from './types.ts';

interface StyleRowProps {
  t: Translate;
  choices: OpenChoices;
  languages: readonly string[];
  onChoose(choices: Partial<Choices>): void;
}

/** Where the process stands, and how the message sounds. */
export function StyleRow({ t, choices, languages, onChoose }: StyleRowProps) {
  const { stage, tone, length, language, stayInTouch } = choices;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a wrapping row in every browser.
    <div class="style" role="group" aria-label={t('writerStyle')}>
      <Pick
        label={t('writerStage')}
        value={stage}
        options={optionsOf(stageNames, t)}
        onPick={(picked) => onChoose({ stage: picked })}
      />
      <Pick
        label={t('writerTone')}
        value={tone}
        options={optionsOf(toneNames, t)}
        onPick={(picked) => onChoose({ tone: picked })}
      />
      <Pick
        label={t('writerLength')}
        value={length}
        options={optionsOf(lengthNames, t)}
        onPick={(picked) => onChoose({ length: picked })}
      />
      <Pick
        label={t('writerLanguage')}
        value={primary(language)}
        options={languages.map((code) => [code, languageName(code)] as const)}
        onPick={(picked) => onChoose({ language: picked })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={stayInTouch}
          onChange={(event) => onChoose({ stayInTouch: event.currentTarget.checked })}
        />
        <span>{t('writerStayInTouch')}</span>
      </label>
    </div>
  );
}

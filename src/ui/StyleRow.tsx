import type { Address, Choices, Template } from '../message/index.ts';
import type { Formality } from '../thread/index.ts';
import { type OpenChoices, primary } from './choices.ts';
import { intentNames, languageName, lengthNames, stageNames, toneNames } from './names.ts';
import { optionsOf, Pick } from './Pick.tsx';
import { OWN_DRAFT } from './state.ts';
import type { Translate } from './types.ts';

interface StyleRowProps {
  t: Translate;
  choices: OpenChoices;
  languages: readonly string[];
  /** The two ways to address the reader in that language, and the one in use; null: there is no choice. */
  address: (Address & { used: Formality }) | null;
  templates: readonly Template[];
  /** Id of the text of the person's own that is used; null: ours. */
  template: string | null;
  /** Such a text is shown, which has a tone, length and language already. */
  isOwn: boolean;
  onTemplate(id: string | null): void;
  onChoose(choices: Partial<Choices>): void;
}

/** Where the process stands, and how the message sounds; or a text of the person's own. */
export function StyleRow(props: StyleRowProps) {
  const { t, choices, templates, template, onChoose } = props;
  const { intent, stage } = choices;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a wrapping row in every browser.
    <div class="style" role="group" aria-label={t('writerStyle')}>
      {(templates.length > 0 || template !== null) && (
        <Pick
          label={t('templatePick')}
          value={template ?? ''}
          options={[
            ['', t('templateOurs')],
            ...(template === OWN_DRAFT ? [[OWN_DRAFT, t('draftMine')] as const] : []),
            ...templates.map(({ id, title }) => [id, title] as const),
          ]}
          onPick={(picked) => props.onTemplate(picked || null)}
        />
      )}
      <Pick
        label={t('writerIntent')}
        value={intent}
        options={optionsOf(intentNames, t)}
        onPick={(picked) => onChoose({ intent: picked })}
      />
      <Pick
        label={t('writerStage')}
        value={stage}
        options={optionsOf(stageNames, t)}
        onPick={(picked) => onChoose({ stage: picked })}
      />
      {!props.isOwn && <Sound {...props} />}
    </div>
  );
}

/** How a message of ours sounds. */
function Sound({ t, choices, languages, address, onChoose }: StyleRowProps) {
  const { tone, length, language, stayInTouch } = choices;
  return (
    <>
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
      {address && (
        <Pick
          label={t('writerAddress')}
          value={address.used}
          options={[
            ['formal', address.formal],
            ['informal', address.informal],
          ]}
          onPick={(picked) => onChoose({ formality: picked })}
        />
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={stayInTouch}
          onChange={(event) => onChoose({ stayInTouch: event.currentTarget.checked })}
        />
        <span>{t('writerStayInTouch')}</span>
      </label>
    </>
  );
}

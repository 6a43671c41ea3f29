import { useId } from 'preact/hooks';
import { AcceptedCard } from './AcceptedCard.tsx';
import { Actions } from './Actions.tsx';
import { Announcements } from './Announcements.tsx';
import { ChannelAdvice } from './ChannelAdvice.tsx';
import { ChannelGroup } from './ChannelGroup.tsx';
import { DraftQuestion } from './DraftQuestion.tsx';
import { FactFields } from './FactFields.tsx';
import { Findings } from './Findings.tsx';
import { fieldsOf } from './facts.ts';
import { Head } from './Head.tsx';
import { Icon } from './Icon.tsx';
import { LaterQuestion } from './LaterQuestion.tsx';
import { languageName, moreReasons, templateFactNames } from './names.ts';
import { Outcome } from './Outcome.tsx';
import { Answers, CallLink } from './PhoneCard.tsx';
import { PhoneTabs } from './PhoneTabs.tsx';
import { Preview } from './Preview.tsx';
import { ReasonGroup } from './ReasonGroup.tsx';
import { Report, useReport } from './Report.tsx';
import { Sentences } from './Sentences.tsx';
import { StyleRow } from './StyleRow.tsx';
import { timeUntil } from './times.ts';
import type { Core, TextKey, Translate, WriterProps } from './types.ts';
import { type Form, useWriter } from './useWriter.ts';

interface PartProps {
  props: WriterProps;
  form: Form;
  checksId: string;
}

/**
 * The form: facts, reason, style, the finished message, and what to do with it. Fills its container, which gives the
 * width, a role and a name; `data-autofocus` marks what has the focus first.
 */
export function Writer(props: WriterProps) {
  const form = useWriter(props);
  const checksId = useId();
  const { t, notice } = props;
  const isAccepted = form.choices.stage === 'accepted';
  const report = useReport(props.onReport, form.root);
  if (report.text !== null)
    return (
      <div class="writer" ref={form.root}>
        <Head t={t} onReport={undefined} onOptions={props.onOptions} onClose={props.onClose} />
        <Report t={t} text={report.text} onCopy={props.onCopy} onBack={report.close} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys pressed on the controls inside.
    <div class="writer" ref={form.root} onKeyDown={form.onKeyDown}>
      <Head t={t} onReport={report.open} onOptions={props.onOptions} onClose={props.onClose} />
      <div class="body">
        {notice && (
          <p class="card calm" role="status">
            {notice}
          </p>
        )}
        <Questions props={props} form={form} checksId={checksId} />
        {isAccepted ? <AcceptedCard t={t} /> : <Answer props={props} form={form} checksId={checksId} />}
      </div>
      <div class="foot">
        <Announcements t={t} form={form} />
        <Outcome t={t} said={form.state.said} now={props.now} onCopy={form.copyText} />
        {!isAccepted && !form.state.asking && <Actions props={props} form={form} checksId={checksId} />}
        {!isAccepted && form.state.asking === 'later' && (
          <LaterQuestion
            t={t}
            now={props.now}
            interviewAt={form.facts.interview?.value.at}
            busy={form.state.busy}
            onKeep={form.keep}
            onCancel={form.cancel}
          />
        )}
        {!isAccepted && form.state.asking === 'draft' && (
          <DraftQuestion t={t} busy={form.state.busy} onAnswer={form.insertAs} onCancel={form.cancel} />
        )}
      </div>
    </div>
  );
}

/** What the message depends on. On the phone only how it sounds, so that all there is to say is in sight. */
function Questions({ props: { t, core, facts, settings, templates, now }, form }: PartProps) {
  const { state, choices } = form;
  const interviewAt = form.facts.interview?.value.at;
  return (
    <>
      {!form.facts.hiring && <p class="card calm">{t('writerNotHiring')}</p>}
      {!form.isCard && (
        <>
          <FactFields
            t={t}
            fields={fieldsOf(facts, settings.name, state.typed)}
            interviewIn={timeUntil(interviewAt, now, t('writerLocale'))}
            onType={form.type}
          />
          <ReasonGroup
            t={t}
            reason={choices.reason}
            more={state.moreReasons ?? moreReasons.some((reason) => reason === choices.reason)}
            onChoose={(reason) => form.choose({ reason })}
            onMore={form.showMore}
          />
        </>
      )}
      <StyleRow
        t={t}
        choices={choices}
        languages={core.languages()}
        address={form.address}
        templates={templates}
        template={form.template?.id ?? null}
        isOwn={form.isOwn}
        onTemplate={form.useTemplate}
        onChoose={form.choose}
      />
      {state.missing !== null && (
        <p class="card calm" role="status">
          {t('writerWordsMissing', languageName(state.missing))}
        </p>
      )}
    </>
  );
}

/** The text, and what to look at in it. */
function Answer({ props: { t, core, target }, form, checksId }: PartProps) {
  const { state, choices, shown } = form;
  const isSpoken = state.view !== 'message';
  const channel = choices.channel === 'linkedin' ? 'linkedin' : 'email';
  return (
    <>
      {target.kind === 'none' && (
        <ChannelGroup t={t} channel={isSpoken ? 'phone' : channel} onChoose={form.chooseChannel} />
      )}
      {form.callsOff && !isSpoken && (
        <ChannelAdvice t={t} choices={choices} onScript={() => form.show('phone', 'tab')} />
      )}
      {form.composed && shown && state.editing && !isSpoken && (
        <Sentences
          t={t}
          composed={form.composed}
          shown={shown}
          edits={state.edits}
          language={form.language}
          onEdit={form.edit}
          onReset={form.resetEdit}
        />
      )}
      {isSpoken && <CallLink t={t} phone={form.facts.phone} />}
      <Preview
        t={t}
        message={shown}
        findings={form.findings}
        placeholder={placeholderOf(form)}
        language={form.language}
        isLoading={!form.isReady}
        isSpoken={isSpoken}
        subject={form.subject}
        onCopySubject={target.kind === 'none' ? form.copySubject : undefined}
      >
        {isSpoken && (
          <PhoneTabs t={t} view={state.view} isFirst={form.isCard} onView={(view) => form.show(view, 'tab')} />
        )}
      </Preview>
      <TemplateNote t={t} form={form} />
      <div class="below">
        {shown && (
          <div class="wording">
            <span class="soft small">
              {form.limit === undefined || isSpoken
                ? lengthOf(t, core, shown.text, form.language, isSpoken)
                : t('writerCharacters', String(shown.text.length), String(form.limit))}
            </span>
            {!isSpoken && (
              <button
                type="button"
                class="button quiet small"
                aria-expanded={state.editing}
                data-focus="edit"
                onClick={() => form.showSentences(!state.editing)}
              >
                {t(state.editing ? 'sentencesDone' : 'sentencesEdit')}
              </button>
            )}
            {!form.template && (
              <button type="button" class="button quiet small" onClick={form.another}>
                <Icon name="again" />
                {t('writerAnother')}
              </button>
            )}
          </div>
        )}
        {shown && form.isTooLong && (
          <p class="card stop" role="status">
            {t('writerTooLong', String(shown.text.length), String(form.limit))}
          </p>
        )}
        {!isSpoken && (shown || form.findings.length > 0) && (
          <Findings t={t} id={checksId} findings={form.findings} isUnsigned={form.isUnsigned} onFix={form.fix} />
        )}
      </div>
      {isSpoken && shown && <Answers t={t} answers={form.answers} language={form.language} />}
    </>
  );
}

/** Why a text of the person's own is not shown. */
function TemplateNote({ t, form: { unfilled } }: { t: Translate; form: Form }) {
  if (!unfilled) return null;
  const names = unfilled.reason === 'missing' ? unfilled.facts.map((fact) => t(templateFactNames[fact])) : [];
  return (
    <p class="card calm" role="status">
      {names.length > 0 ? t('templateNeeds', names.join(', ')) : t('templateFaulty')}
    </p>
  );
}

/** What the preview says as long as there is no message. */
function placeholderOf({ isReady, unfilled }: Form): TextKey {
  if (!isReady) return 'writerWordsLoading';
  return unfilled ? 'templateWaits' : 'writerChooseReason';
}

/** Said calmly: words a second, or characters where those are counted. */
const pace = { words: 2.5, letters: 6 };

/** How long the text is, in what its readers count, and how long it takes to say, in steps of five seconds. */
function lengthOf(t: WriterProps['t'], core: Core, text: string, language: string, isSpoken: boolean): string {
  const isInLetters = core.isUnspaced(language);
  const count = core.wordCount(text, language);
  const seconds = Math.max(5, Math.round(count / (isInLetters ? pace.letters : pace.words) / 5) * 5);
  if (isSpoken) return t(isInLetters ? 'writerSpokenLetters' : 'writerSpoken', String(count), String(seconds));
  if (isInLetters) return t('writerLetters', String(count));
  return count === 1 ? t('writerWordsOne') : t('writerWords', String(count));
}

import { Icon } from './Icon.tsx';
import type { WriterProps } from './types.ts';
import type { Form } from './useWriter.ts';

interface ActionsProps {
  props: WriterProps;
  form: Form;
  /** Id of the list that says why Insert waits. */
  checksId: string;
}

/** One primary action: Insert where there is an editor, else Copy. */
export function Actions({ props: { t, target, onLater }, form, checksId }: ActionsProps) {
  const { shown, state } = form;
  const isSpoken = state.view !== 'message';
  const hasEditor = target.kind === 'editor';
  const isInsertable = hasEditor && !isSpoken;
  const isConfirmable = isSpoken && form.callsOff;
  return (
    <div class="buttons">
      {isInsertable && (
        <button
          type="button"
          class="button primary"
          disabled={!form.canInsert}
          aria-busy={state.busy}
          aria-describedby={form.isStopped ? checksId : undefined}
          aria-keyshortcuts="Control+Enter"
          data-focus="insert"
          onClick={form.insert}
        >
          {t('writerInsert')}
        </button>
      )}
      {isConfirmable && (
        <button type="button" class="button primary" onClick={form.confirmCall}>
          {t('phoneConfirm')}
        </button>
      )}
      <button
        type="button"
        class={isInsertable || isConfirmable ? 'button' : 'button primary'}
        disabled={!shown}
        data-focus={isInsertable ? undefined : 'insert'}
        onClick={form.copyText}
      >
        {t('writerCopy')}
      </button>
      {isInsertable && (
        <button
          type="button"
          class="button quiet"
          disabled={!shown}
          data-focus="phone"
          onClick={() => form.show('phone', 'tab')}
        >
          {t('writerPhone')}
        </button>
      )}
      {!isSpoken && !form.isDraft && (target.kind === 'none' || target.hasDraft) && (
        <button type="button" class="button quiet" onClick={form.checkDraft}>
          {t('draftCheck')}
        </button>
      )}
      {hasEditor && isSpoken && (
        <button type="button" class="button quiet" onClick={() => form.show('message', 'phone')}>
          <Icon name="back" />
          {t('writerPhoneBack')}
        </button>
      )}
      {onLater && !isSpoken && (
        <button type="button" class="button quiet" disabled={!shown} data-focus="later" onClick={form.askLater}>
          {t('laterButton')}
        </button>
      )}
    </div>
  );
}

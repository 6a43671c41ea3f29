import { useRef, useState } from 'preact/hooks';
import { Question } from '../ui/Question.tsx';
import type { Translate } from '../ui/types.ts';

/** Erases after asking. Undo is offered where things are told, see `Options`. */
export function Erase({ t, onErase }: { t: Translate; onErase(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <div class="field row">
        <p class="help">{t('optionsEraseHelp')}</p>
        <button
          ref={button}
          type="button"
          class="button stop"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {t('optionsErase')}
        </button>
      </div>
      {asking && (
        <Question
          t={t}
          title={t('optionsEraseQuestion')}
          yes={{
            label: t('optionsEraseYes'),
            stop: true,
            onYes() {
              close();
              onErase();
            },
          }}
          onCancel={close}
        />
      )}
    </>
  );
}

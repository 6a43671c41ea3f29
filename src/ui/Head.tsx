import { Icon, type IconName } from './Icon.tsx';
import type { Translate } from './types.ts';

interface HeadProps {
  t: Translate;
  onOptions: (() => void) | undefined;
  onClose: (() => void) | undefined;
}

/** The title, and the ways out of here. No `header`: in a dialog over a page that would be a second banner of the page. */
export function Head({ t, onOptions, onClose }: HeadProps) {
  return (
    <div class="head">
      <Icon name="mark" />
      <h1>{t('writerTitle')}</h1>
      {onOptions && <IconButton name="options" label={t('writerOptions')} onClick={onOptions} />}
      {onClose && <IconButton name="close" label={t('writerClose')} onClick={onClose} />}
    </div>
  );
}

function IconButton({ name, label, onClick }: { name: IconName; label: string; onClick(): void }) {
  return (
    <button type="button" class="button quiet icon-only" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}

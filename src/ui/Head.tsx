import { Icon, type IconName } from './Icon.tsx';
import type { Translate } from './types.ts';

interface HeadProps {
  t: Translate;
  onReport: (() => void) | undefined;
  onOptions: (() => void) | undefined;
  onClose: (() => void) | undefined;
}

/** The title, and the ways out of here. No `header`: in a dialog over a page that would be a second banner of the page. */
export function Head({ t, onReport, onOptions, onClose }: HeadProps) {
  return (
    <div class="head">
      <Icon name="mark" />
      <h1>{t('writerTitle')}</h1>
      {onReport && <IconButton name="flag" label={t('reportButton')} focus="report" onClick={onReport} />}
      {onOptions && <IconButton name="options" label={t('writerOptions')} onClick={onOptions} />}
      {onClose && <IconButton name="close" label={t('writerClose')} onClick={onClose} />}
    </div>
  );
}

interface IconButtonProps {
  name: IconName;
  label: string;
  /** What the focus is given back by. */
  focus?: string;
  onClick(): void;
}

function IconButton({ name, label, focus, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button quiet icon-only"
      aria-label={label}
      title={label}
      data-focus={focus}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}

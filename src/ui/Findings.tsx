import type { Finding } from '../guard/index.ts';
import { Icon } from './Icon.tsx';
import type { Translate } from './types.ts';

interface FindingsProps {
  t: Translate;
  id: string;
  findings: readonly Finding[];
  /** The message ends without a name, because none is known. */
  isUnsigned: boolean;
  onFix(finding: Finding): void;
}

/** What to look at again, the gravest first. */
export function Findings({ t, id, findings, isUnsigned, onFix }: FindingsProps) {
  return (
    <ul class="findings" id={id} aria-label={t('writerFindings')}>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.start} ${finding.quote}`} class={`finding ${finding.severity}`}>
          <Icon name={finding.severity} />
          <span>{finding.key ? t(finding.key, ...(finding.subs ?? [])) : finding.why}</span>
          {finding.fix !== undefined && (
            <button type="button" class="button quiet small" onClick={() => onFix(finding)}>
              {finding.fix === '' ? t('writerFixRemove') : t('writerFix', finding.fix)}
            </button>
          )}
        </li>
      ))}
      {isUnsigned && (
        <li class="finding hint">
          <Icon name="hint" />
          <span>{t('writerUnsigned')}</span>
        </li>
      )}
      {findings.length === 0 && !isUnsigned && (
        <li class="finding fine">
          <Icon name="check" />
          <span>{t('writerNothingToCheck')}</span>
        </li>
      )}
    </ul>
  );
}

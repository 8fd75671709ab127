import { useState } from 'preact/hooks';
import type { ArticleReport } from '../../src/contract/messages.ts';
import { type MessageKey, t } from '../platform/words.ts';
import { reportText } from './report-text.ts';

interface CopyReportProps {
  report: ArticleReport;
  address?: string;
  /** Puts text on the clipboard; says whether it did. */
  onCopy(text: string): Promise<boolean>;
}

/** For a reader who finds a name wrong or missing: a report to send by themselves, for we send nothing. */
export function CopyReport({ report, address, onCopy }: CopyReportProps) {
  const [said, setSaid] = useState<MessageKey>();
  const copy = async () => setSaid((await onCopy(reportText(report, address))) ? 'reportCopied' : 'reportNotCopied');
  return (
    <section class="report" aria-labelledby="report">
      <p id="report" class="soft small">
        {t('reportAsk')}
      </p>
      <button type="button" class="button" data-action="report" onClick={copy}>
        {t('reportCopy')}
      </button>
      <p class="soft small" role="status">
        {said && t(said)}
      </p>
    </section>
  );
}

import { useState } from 'react';
import { Check, ClipboardCopy, RotateCw } from 'lucide-react';
import notice from './notice.module.css';
import buttons from './buttons.module.css';

/** What may be passed on of something that went wrong: nothing of what was looked at. */
export interface FaultReport {
  /** What was asked: the name of a question, or of a part of the page. */
  readonly question: string;
  readonly code: string;
}

const writeReport = ({ question, code }: FaultReport): string =>
  [
    `Crosstrack: ${question}`,
    `Code: ${code}`,
    `When: ${new Date().toISOString()}`,
    `Browser: ${navigator.userAgent}`,
  ].join('\n');

/** What went wrong in a sentence, a way to try again, and a way to tell somebody of it. */
export const FaultNotice = ({
  title,
  advice,
  report,
  onRetry,
}: {
  readonly title: string;
  readonly advice: string;
  readonly report: FaultReport;
  readonly onRetry: () => void;
}) => {
  const [copied, setCopied] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(writeReport(report));
      setCopied('done');
    } catch {
      setCopied('failed');
    }
  };
  const text = { idle: 'Copy what happened', done: 'Copied', failed: 'Copying is not allowed here' }[copied];
  return (
    <div className={notice.notice} role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.button} onClick={onRetry}>
          <RotateCw aria-hidden="true" /> Try again
        </button>
        <button type="button" className={buttons.quiet} onClick={() => void copy()}>
          {copied === 'done' ? <Check aria-hidden="true" /> : <ClipboardCopy aria-hidden="true" />}
          <span aria-live="polite">{text}</span>
        </button>
      </div>
    </div>
  );
};

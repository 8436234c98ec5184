import { useState } from 'preact/hooks';
import type { TrailReport } from '../../records/verify';
import { verifyExport } from '../../records/verify-export';
import { attempt } from '../attempt';
import { t } from '../words';
import { lines } from './lines';
import { Report } from './report';

/** Largest export that is read into a page, in bytes; a trail of a hundred thousand records is about half as large. */
const LARGEST = 500_000_000;

/** Verifies an export that somebody else made. The file is read here and goes nowhere. */
export function VerifyFile() {
  const [report, setReport] = useState<{ name: string; found: TrailReport } | null>(null);
  const read = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    void attempt(async () => {
      if (file.size > LARGEST) throw new Error(t('verifyFile.large', { name: file.name }));
      setReport({ name: file.name, found: verifyExport(lines(await file.text())) });
      input.value = '';
    });
  };
  return (
    <>
      <label class="button">
        {t('verifyFile.choose')}
        <input class="unseen" type="file" accept=".jsonl,.json,.txt" onChange={(event) => read(event.currentTarget)} />
      </label>
      {report && (
        <div class="foreign">
          <h2>{t('verifyFile.of', { name: report.name })}</h2>
          <Report of={report.found} />
        </div>
      )}
    </>
  );
}

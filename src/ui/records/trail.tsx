import { useState } from 'preact/hooks';
import { verifyTrail } from '../../records/export';
import type { TrailReport } from '../../records/verify';
import { attempt } from '../attempt';
import { t } from '../words';
import { download } from './download';
import { Report } from './report';
import { VerifyFile } from './verify-file';

/** What can be done with the whole trail: verify it, take it along, verify somebody else's. */
export function Trail() {
  const [report, setReport] = useState<TrailReport | null>(null);
  const [busy, setBusy] = useState(false);
  const verify = async () => {
    setBusy(true);
    setReport((await attempt(verifyTrail)) ?? null);
    setBusy(false);
  };
  return (
    <section class="trail">
      <div class="row">
        <button type="button" class="primary" disabled={busy} onClick={() => void verify()}>
          {t(busy ? 'trail.verifying' : 'trail.verify')}
        </button>
        <button type="button" onClick={() => attempt(() => download(new Date()))}>
          {t('trail.export')}
        </button>
        <VerifyFile />
      </div>
      {report && <Report of={report} />}
    </section>
  );
}

import { exportTrail } from '../../records/export';
import { saveFile } from '../save-file';

/** Saves the whole trail as JSON Lines, named after the day. */
export async function download(now: Date): Promise<void> {
  const parts: string[] = [];
  for await (const line of exportTrail(now.toISOString())) parts.push(line);
  saveFile(`tidewaiter-trail-${now.toISOString().slice(0, 10)}.jsonl`, 'application/jsonl', parts);
}

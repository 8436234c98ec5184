import { exportTrail } from '../../records/export';

/** Saves the whole trail as JSON Lines, named after the day. */
export async function download(now: Date): Promise<void> {
  const parts: string[] = [];
  for await (const line of exportTrail(now.toISOString())) parts.push(line);
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `tidewaiter-trail-${now.toISOString().slice(0, 10)}.jsonl`;
  link.click();
  URL.revokeObjectURL(address);
}

/** A random id of a document. `crypto.randomUUID` is missing on pages served over plain http. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

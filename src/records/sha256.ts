import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of UTF-8 text, in lower-case hex. Not `crypto.subtle`: that one answers asynchronously, and an IndexedDB
 * transaction commits itself while anything but the database is awaited.
 */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}

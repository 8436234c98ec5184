import { type OpenBuffer, openBuffer } from '../knowledge/buffer';
import { packaged } from '../network/packaged';
import type { Texts } from '../trade/texts';
import { createWording, type Wording } from '../wording/wording';

let opened: Promise<OpenBuffer> | null = null;

/** The knowledge that ships with the extension, opened once by whichever part of a page asks first. */
export function knowledge(): Promise<OpenBuffer> {
  opened ??= packaged('/knowledge.bin').then(openBuffer);
  return opened;
}

/** Says verdicts that were recorded earlier, in the languages of the phrase book. */
export async function wording(): Promise<Wording> {
  const { json } = await knowledge();
  const texts: Texts = { en: json('texts/en'), ja: json('texts/ja') };
  return createWording(texts);
}

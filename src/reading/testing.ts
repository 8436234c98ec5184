import type { Field } from '../trade/field';
import { BUNDLED } from './bundled';
import { Lexicon } from './lexicon';
import { createReader, type Reader, type ReaderOptions } from './reader';

/** For tests: a document with this body. */
export function pageOf(body: string): Document {
  const page = document.implementation.createHTMLDocument('');
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  page.body.replaceChildren(...parsed.body.childNodes);
  return page;
}

/** For tests: a reader with English and Japanese. */
export function readerOf(page: Document, options: Partial<ReaderOptions> = {}): Reader {
  return createReader(page, { lexicon: new Lexicon(BUNDLED), ...options });
}

/** For tests: the fields of a page as `role=value`, in document order. */
export function rolesOf(body: string): string[] {
  return told(readerOf(pageOf(body)).read().fields);
}

export function told(fields: readonly Field[]): string[] {
  return fields.map(({ role, value }) => `${role}=${value}`);
}

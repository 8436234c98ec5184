// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { type Followed, follow } from './follow';
import { pageOf, readerOf } from './testing';

let followed: Followed | undefined;
afterEach(() => followed?.stop());

const PAGE = `
  <form id="head" role="none"><input aria-label="Search" type="search"><button>Go</button></form>
  <form id="booking"><label>Consignee <input value="Nordkai"></label><label>Port of discharge <input value="Nampo"></label></form>
  <label>Port of loading <input form="far" value="Dalian"></label>
  <form id="far"><button>Book</button></form>
  <form id="all"><label>Vessel <input value="Aurora"></label>
    <div role="search"><button id="find">Find</button></div><button id="book">Book</button></form>`;

/** Submits forms of the page by these buttons; the ids of forms that counted as the shipment. */
function sent(submits: [form: string, by?: string][]): string[] {
  document.body.replaceChildren(...pageOf(PAGE).body.childNodes);
  const forms: string[] = [];
  followed = follow(document, readerOf(document), {
    onDelta: () => undefined,
    onSubmit: ({ form }) => forms.push(form.id),
  });
  for (const [form, by] of submits) {
    const submitter = by ? document.getElementById(by) : null;
    const event = new Event('submit', { bubbles: true, cancelable: true });
    document.getElementById(form)!.dispatchEvent(Object.assign(event, { submitter }));
  }
  return forms;
}

test('a form with fields of the shipment is a submitted shipment', () => {
  expect(sent([['booking']])).toEqual(['booking']);
});

test('a search box beside the booking submits nothing', () => {
  expect(sent([['head']])).toEqual([]);
});

test('fields that belong to a form from elsewhere on the page count', () => {
  expect(sent([['far']])).toEqual(['far']);
});

test('in a form around the whole page the search button books nothing, the other one does', () => {
  expect(sent([['all', 'find']])).toEqual([]);
  expect(sent([['all', 'book']])).toEqual(['all']);
});

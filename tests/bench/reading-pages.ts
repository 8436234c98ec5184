/** Pages for measuring, built in the browser: deterministic, of the given size. */

const BLOCKS: [string, string[]][] = [
  ['Shipper', ['Company name', 'Street', 'City', 'Postal code', 'Country', 'Phone', 'E-mail']],
  ['Consignee', ['Company name', 'Street', 'City', 'Postal code', 'Country', 'Phone', 'E-mail']],
  ['Routing', ['Port of loading', 'Port of discharge', 'Place of delivery', 'Vessel', 'Voyage', 'ETD']],
];
const COLUMNS = ['Description of goods', 'HS code', 'Quantity', 'Gross weight', 'Unit price', 'Remarks'];
const ELSEWHERE: [string, string[]][] = [
  ['Wiki settings', ['Theme colour', 'Sidebar width', 'Font', 'Page slug', 'Tab size', 'Revision limit']],
  ['Game server', ['Arena', 'Max players', 'Difficulty', 'Respawn time', 'Tick rate', 'Welcome text']],
];

/** A booking of `fields` fields: blocks of labelled inputs in the usual markups, and one large table of goods. */
export function tradePage(fields: number): string {
  return page(BLOCKS, fields, true);
}

/** As many controls, none of which is a trade field. */
export function otherPage(fields: number): string {
  return page(ELSEWHERE, fields, false);
}

/** Prose: neither controls nor pairs of label and value. */
export function prosePage(paragraphs: number): string {
  const out = ['<article>'];
  for (let i = 0; i < paragraphs; i++)
    out.push(
      `<h2>Chapter ${i}</h2><p>In the <em>year</em> ${1800 + i} the tide waiter rowed out to the brig at anchor, before a single cask had left her, and sat down on the hatch.</p>`,
    );
  return `${out.join('')}</article>`;
}

function page(blocks: [string, string[]][], fields: number, table: boolean): string {
  const out: string[] = [];
  let n = 0;
  const inTable = table ? Math.floor(fields / 2) : 0;
  for (let b = 0; n < fields - inTable; b++) {
    const [title, labels] = blocks[b % blocks.length]!;
    out.push(`<section class="card"><div class="card-header"><h3>${title}</h3></div><div class="card-body">`);
    for (const label of labels) {
      if (n >= fields - inTable) break;
      n++;
      if (n % 3 === 0)
        out.push(
          `<div class="row"><label for="f${n}">${label}</label><div><input id="f${n}" name="in_${n}" type="text"></div></div>`,
        );
      else if (n % 3 === 1)
        out.push(
          `<div class="row"><div class="l">${label}</div><div class="i"><input name="x[${n}]" class="form-control"></div></div>`,
        );
      else out.push(`<div class="row"><label>${label} <input id="g${n}" data-field="v${n}"></label></div>`);
    }
    out.push('</div></section>');
  }
  if (inTable) out.push(`<table><thead><tr>${COLUMNS.map((each) => `<th>${each}</th>`).join('')}</tr></thead><tbody>`);
  for (; n < fields; ) {
    out.push('<tr>');
    for (let c = 0; c < COLUMNS.length && n < fields; c++, n++) out.push(`<td><input name="items[${n}]"></td>`);
    out.push('</tr>');
  }
  if (inTable) out.push('</tbody></table>');
  return out.join('');
}

import fc from 'fast-check';

/** Any text: every code point, lone surrogates too. (The library's own arbitrary of all characters takes seconds to set up.) */
export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }),
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0, max: 0x3fff }),
    ),
    { maxLength: 60 },
  )
  .map((codes) =>
    codes.map((code) => (code <= 0xffff ? String.fromCharCode(code) : String.fromCodePoint(code))).join(''),
  );

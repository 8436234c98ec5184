/** How the languages of trade papers write Russian letters: `Нижний Тагил` is Nischni, Nijni, Nizjni, Niżnij, Nizhny or Nijniy Tagil. */
const BASE: Record<string, string> = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщъыьэюяёіў'].map((letter, i) => [
    letter,
    'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya yo i u'.split(' ')[i]!.replace('_', ''),
  ]),
);
const LANGUAGES: Record<string, string>[] = [
  {},
  { й: 'i' },
  { в: 'w', ж: 'sch', з: 's', й: 'i', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', ю: 'ju', я: 'ja', ё: 'jo' },
  { ж: 'j', й: 'i', у: 'ou', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia', ё: 'io' },
  { в: 'w', ж: 'z', й: 'j', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ю: 'ju', я: 'ja', ё: 'jo' },
  { ж: 'z', й: 'j', х: 'ch', ц: 'c', ч: 'c', ш: 's', щ: 'sc', ю: 'ju', я: 'ja', ё: 'jo' },
  { ж: 'zj', й: 'j', у: 'oe', х: 'ch', ч: 'tsj', ш: 'sj', щ: 'sjtsj', ю: 'joe', я: 'ja', ё: 'jo' },
  { ж: 'j', х: 'h', ц: 'ts', ч: 'c', ш: 's', щ: 's' },
];

/** Latin spellings of a Cyrillic name of a town, in the ways of eight languages, marks left out; none for other scripts. */
export function latinSpellings(name: string): string[] {
  const lower = name.toLowerCase();
  if (!/^[а-яёіў\s-]+$/.test(lower)) return [];
  const spelled = LANGUAGES.flatMap((own) => {
    const letters = { ...BASE, ...own };
    const whole = [...lower].map((letter) => letters[letter] ?? letter).join('');
    // Nizhniy and Nizhny, Nischnij and Nischni: the ending of adjectives is shortened.
    const endings = lower.replace(/(?:ий|ый)(?=$|[\s-])/g, '\u0000');
    const short = (end: string) =>
      [...endings].map((letter) => (letter === '\u0000' ? end : (letters[letter] ?? letter))).join('');
    return [whole, short('y'), short('i')];
  });
  return [...new Set(spelled)].filter((one) => one.length > 4);
}

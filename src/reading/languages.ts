/** Which lexicons a script calls for. Han alone may be Chinese of either kind or Japanese. */
const BY_SCRIPT: [RegExp, string[]][] = [
  [/[\u3041-\u30ff]/, ['ja']],
  [/[\uac00-\ud7af]/, ['ko']],
  [/[\u3400-\u9fff]/, ['zh-Hans', 'zh-Hant', 'ja']],
  [/[\u0400-\u052f]/, ['ru', 'uk']],
  [/[\u0600-\u06ff]/, ['ar', 'fa']],
  [/[\u0e00-\u0e7f]/, ['th']],
];
/** Languages in Latin letters, which can be mistaken for each other. */
export const LATIN = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'tr', 'vi', 'id', 'pl'];
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|for|name|number|date|address|country|city|port|search|please|select|phone|price|details)\b/i;

/**
 * The languages that a page's labels call for and that are not loaded yet. Latin ones by what the page claims to be in, and all of them when
 * its labels do not look English: pages often claim English and are not.
 */
export function calledFor(texts: readonly string[], claimed: string, loaded: readonly string[]): string[] {
  const all = texts.join('\n').slice(0, 20_000);
  const wanted = BY_SCRIPT.filter(([script]) => script.test(all)).flatMap(([, languages]) => languages);
  const claim = claimed.toLowerCase().split('-')[0] ?? '';
  if (LATIN.includes(claim)) wanted.push(claim);
  const latin = texts.filter((text) => /[a-z]{3}/i.test(text));
  const english = latin.filter((text) => ENGLISH_WORDS.test(text));
  const foreign = /[äöüßéèêàçñãõøłąęğışığđơưạ]/i.test(all);
  if (latin.length > 2 && (foreign || english.length * 5 < latin.length)) wanted.push(...LATIN);
  return [...new Set(wanted)].filter((language) => !loaded.includes(language));
}

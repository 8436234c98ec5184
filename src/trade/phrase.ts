/**
 * Words that are not said yet: a key of the phrase book and what goes into it. Verdicts hold phrases, never prose, so that
 * they can be replayed years later and shown in any language.
 *
 * A parameter is inserted as quoted text. Wording renders some kinds by their prefix: `country:KP`, `role:port.discharge`,
 * `family:passenger-car`, `fuel:diesel`, `money:13500000 JPY`, `day:2026-11-24`, `key:` for another phrase of the book, `text:` what somebody typed, told as a
 * quotation and never read for the other prefixes. Several are joined by `|` (`country:KP|RU`). The parameter `also` holds further sentences (`key:doubt.phone-only`) that follow the text.
 */
export interface Phrase {
  key: string;
  params?: Record<string, string | number>;
}

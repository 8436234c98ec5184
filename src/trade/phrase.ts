/**
 * Words that are not said yet: a key of the phrase book and what goes into it. Verdicts hold phrases, never prose, so that
 * they can be replayed years later and shown in any language.
 *
 * A parameter is inserted as quoted text. Wording renders three kinds by their prefix: `country:KP`, `role:port.discharge`,
 * `family:passenger-car`; several are joined by `|` (`country:KP|RU`).
 */
export interface Phrase {
  key: string;
  params?: Record<string, string | number>;
}

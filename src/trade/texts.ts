/** The phrase book: language → key → text with `{parameters}`. Rules, detectors, families and the verdict's own words share it. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

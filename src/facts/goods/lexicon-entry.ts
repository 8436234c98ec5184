/** What a word of the lexicon means, as the section `lexicon-entries` holds it. */
export interface LexiconEntry {
  /**
   * `loose-make` and `code` count only beside another sign of a vehicle. `context` words change what stands near them: `accessory` and `for`
   * make it a part, `toy` a toy, `paper` printed matter; behind `with` stand attributes; `order` words before "for" make no
   * part of what follows; `none` is a phrase that holds a word and is not meant.
   */
  is: 'make' | 'loose-make' | 'model' | 'code' | 'family' | 'brand' | 'context';
  /** The make, model, family, brand or kind of context. */
  id: string;
  make?: string;
  kind?: 'car' | 'truck' | 'motorcycle';
  luxury?: boolean;
  fuel?: string;
  /** HS heading that the word names. */
  heading?: string;
  /** The family that a brand's goods are of, when nothing else is said. */
  family?: string;
  /** A brand's name that is of its family whatever else is said. */
  sure?: boolean;
  /** The word means the family in most contexts, not in all. */
  unsure?: boolean;
}

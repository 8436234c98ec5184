import type { Section } from '../../src/knowledge/buffer';
import { cached } from './cached';
import { datesMaker } from './dates';
import { makeDesignations } from './designations';
import { detectorSections } from './detectors';
import { gapsMaker } from './gaps';
import { makeFamilies } from './goods';
import { makeLexicon } from './lexicon';
import { makeGazetteer, makePlaceTables } from './places';
import { publishersMaker } from './publishers';
import { ratesMaker } from './rates';
import { rulesMaker } from './rules';
import { textsMaker } from './texts';
import { makeVehicles } from './vehicles';

/** Each maker reads one kind of data under `assets/` (or a build-time package) and gives the sections made of it. */
export type Maker = () => Section[] | Promise<Section[]>;

export const makers: Maker[] = [
  datesMaker,
  rulesMaker,
  textsMaker,
  gapsMaker,
  ratesMaker,
  detectorSections,
  makeDesignations,
  cached('gazetteer', ['assets/places', 'scripts/knowledge/gazetteer', 'src/facts/places', 'src/text'], makeGazetteer),
  makePlaceTables,
  makeFamilies,
  makeLexicon,
  makeVehicles,
  publishersMaker,
];

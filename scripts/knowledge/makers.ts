import type { Section } from '../../src/knowledge/buffer';
import { detectorSections } from './detectors';

/** Each maker reads one kind of data under `assets/` (or a build-time package) and gives the sections made of it. */
export type Maker = () => Section[] | Promise<Section[]>;

export const makers: Maker[] = [detectorSections];

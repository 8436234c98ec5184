import type { Place } from '../../../src/facts/tables';
import { fold } from '../../../src/text/fold';

/** Places and their names while they are gathered. */
export interface Book {
  places: Place[];
  names: Map<string, number[]>;
  /** Enters a place under its names, folded; names that fold to nothing or to one letter are left out. */
  add(place: Place, names: Iterable<string>): void;
  /** The readings of a name so far. */
  readings(name: string): Place[];
}

/** An empty book. The same country is not entered twice under one name: whoever comes first knows better. */
export function newBook(): Book {
  const places: Place[] = [];
  const names = new Map<string, number[]>();
  const enter = (key: string, index: number) => {
    const held = names.get(key) ?? [];
    const place = places[index]!;
    // Singapore and Hong Kong are countries and ports: both readings stay.
    const isTown = place.kind === 'port' || place.kind === 'city';
    const same = held.find((at) => {
      const other = places[at]!;
      const sameGround = (other.territory ?? other.country) === (place.territory ?? place.country);
      return sameGround && !(isTown && other.kind === 'country' && place.country !== 'KP');
    });
    if (same === undefined) names.set(key, [...held, index]);
    // A port, or a town of our own list, is as large as the town that the gazetteer has under its name: homonyms are weighed against it.
    else if (place.kind === 'city' && !places[same]!.territory && place.population > places[same]!.population)
      places[same] = { ...places[same]!, population: place.population };
  };
  return {
    places,
    names,
    add(place, forms) {
      const index = places.push(place) - 1;
      for (const form of forms) {
        const key = form.startsWith('@') ? form : fold(form);
        if (key.length > 1 && key.length <= 80) enter(key, index);
      }
    },
    readings: (name) => (names.get(fold(name)) ?? []).map((at) => places[at]!),
  };
}

import { familiesSchema } from '../../src/facts/families.schema';
import { readYaml } from './yaml-file';

/** What a family of a rule's line stands for: itself and every family within it, and the tariff codes that mean them. */
export interface FamilyReach {
  families: string[];
  hs: string[];
  except: string[];
}

/** Looks a family up by its id; null when there is none of that name. */
export type Families = (family: string) => FamilyReach | null;

/** The families of `assets/goods/families.yaml`, spread out. */
export function readFamilies(file = 'assets/goods/families.yaml'): Families {
  const all = readYaml(file, familiesSchema).value;
  return (family) => {
    const own = all[family];
    if (!own) return null;
    const families = Object.keys(all).filter((id) => id === family || all[id]?.within?.includes(family));
    return {
      families,
      hs: families.flatMap((id) => all[id]?.hs ?? []),
      except: families.length === 1 ? (own.except ?? []) : [],
    };
  };
}

import type { Interval } from '../../trade/interval';
import type { Fuel } from '../facts';

interface Says {
  cc?: Interval;
  fuel?: Fuel[];
}

const INFINITE = Number.POSITIVE_INFINITY;
const over = (min: number, max: number): Interval => ({ min, max, above: true });
/** Gas in an engine with spark ignition counts as petrol in the tariff. */
const SPARK: Fuel[] = ['petrol', 'gas'];

/** What subheadings of headings 8702, 8703, 8704 and 8711 say about engine and drive. Source: HS 2022, wording of the subheadings. */
const SUBHEADINGS: Record<string, Says> = {
  '870210': { fuel: ['diesel'] },
  '870220': { fuel: ['diesel-hybrid', 'diesel-plugin'] },
  '870230': { fuel: ['petrol-hybrid', 'petrol-plugin'] },
  '870240': { fuel: ['electric'] },
  '870321': { cc: over(0, 1000), fuel: SPARK },
  '870322': { cc: over(1000, 1500), fuel: SPARK },
  '870323': { cc: over(1500, 3000), fuel: SPARK },
  '870324': { cc: over(3000, INFINITE), fuel: SPARK },
  '870331': { cc: over(0, 1500), fuel: ['diesel'] },
  '870332': { cc: over(1500, 2500), fuel: ['diesel'] },
  '870333': { cc: over(2500, INFINITE), fuel: ['diesel'] },
  '870340': { fuel: ['petrol-hybrid'] },
  '870350': { fuel: ['diesel-hybrid'] },
  '870360': { fuel: ['petrol-plugin'] },
  '870370': { fuel: ['diesel-plugin'] },
  '870380': { fuel: ['electric', 'fuel-cell'] },
  '870390': { fuel: ['other', 'fuel-cell'] },
  '870421': { fuel: ['diesel'] },
  '870422': { fuel: ['diesel'] },
  '870423': { fuel: ['diesel'] },
  '870431': { fuel: SPARK },
  '870432': { fuel: SPARK },
  '870441': { fuel: ['diesel-hybrid', 'diesel-plugin'] },
  '870442': { fuel: ['diesel-hybrid', 'diesel-plugin'] },
  '870443': { fuel: ['diesel-hybrid', 'diesel-plugin'] },
  '870451': { fuel: ['petrol-hybrid', 'petrol-plugin'] },
  '870452': { fuel: ['petrol-hybrid', 'petrol-plugin'] },
  '870460': { fuel: ['electric'] },
  '871110': { cc: over(0, 50) },
  '871120': { cc: over(50, 250) },
  '871130': { cc: over(250, 500) },
  '871140': { cc: over(500, 800) },
  '871150': { cc: over(800, INFINITE) },
  '871160': { fuel: ['electric'] },
};

/** What a tariff code says about engine and drive; nothing for a code that says neither. */
export function vehicleOfCode(digits: string): Says {
  return SUBHEADINGS[digits.slice(0, 6)] ?? {};
}

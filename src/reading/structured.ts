import type { Role } from '../trade/roles';

/** schema.org properties of vehicles, their offers, and parcels. Source: schema.org Vehicle, Offer, ParcelDelivery. */
const PROPERTIES: Record<string, Role> = {
  brand: 'vehicle.make',
  manufacturer: 'vehicle.make',
  model: 'vehicle.model',
  vehiclemodeldate: 'vehicle.year',
  productiondate: 'vehicle.year',
  datevehiclefirstregistered: 'vehicle.year',
  vehicleidentificationnumber: 'vehicle.vin',
  fueltype: 'vehicle.fuel',
  mileagefromodometer: 'vehicle.mileage',
  enginedisplacement: 'vehicle.engine',
  vehicleengine: 'vehicle.engine',
  price: 'goods.value',
  pricecurrency: 'goods.currency',
  itemcondition: 'goods.condition',
  trackingnumber: 'document.reference',
};
const TYPES =
  /(?:^|\/)(?:Vehicle|Car|Motorcycle|MotorizedBicycle|BusOrCoach|Truck|Product|IndividualProduct|ParcelDelivery)$/;
const LONGEST_BLOCK = 200_000;
const DEEPEST = 8;

/** What a page says of itself for machines. It gives roles to the visible texts that say the same; nothing invisible becomes a field. */
export interface Structured {
  /** Visible text, lower case → role and the property that says so. */
  values: ReadonlyMap<string, { role: Role; property: string }>;
  /** Whether elements carry `itemprop` of a vehicle or a parcel. */
  microdata: boolean;
}

/** Reads JSON-LD blocks and looks for microdata. Broken JSON is skipped: pages have it. */
export function structuredData(root: ParentNode): Structured {
  const values = new Map<string, { role: Role; property: string }>();
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_BLOCK) continue;
    try {
      collect(JSON.parse(text), false, values, 0);
    } catch {}
  }
  return { values, microdata: hasMicrodata(root) };
}

/** Whether elements below carry microdata of a vehicle or a parcel. Shadow roots are looked into each by itself. */
export function hasMicrodata(root: ParentNode): boolean {
  return [...root.querySelectorAll('[itemtype]')].some((el) => TYPES.test(el.getAttribute('itemtype') ?? ''));
}

/** The role of an `itemprop`, or null. */
function roleOfProperty(property: string): Role | null {
  const key = property.toLowerCase();
  return Object.hasOwn(PROPERTIES, key) ? (PROPERTIES[key] ?? null) : null;
}

function collect(
  node: unknown,
  inside: boolean,
  out: Map<string, { role: Role; property: string }>,
  depth: number,
): void {
  if (depth > DEEPEST || node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node.slice(0, 50)) collect(each, inside, out, depth + 1);
    return;
  }
  const record = node as Record<string, unknown>;
  const of = inside || [record['@type']].flat().some((type) => typeof type === 'string' && TYPES.test(type));
  for (const [property, value] of Object.entries(record)) {
    const role = of ? roleOfProperty(property) : null;
    if (role) for (const text of textsOf(value)) out.set(text.toLowerCase(), { role, property });
    collect(value, of, out, depth + 1);
  }
}

/** The text of a value: itself, or the name or value of what it points to. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value).trim()].filter(Boolean);
  if (value === null || typeof value !== 'object') return [];
  const { name, value: inner } = value as Record<string, unknown>;
  return [name, inner].filter((each) => typeof each === 'string' || typeof each === 'number').map(String);
}

/** Text that its markup names: `<span itemprop="fuelType">Diesel</span>`. Null for what says nothing of a vehicle, or holds more than text. */
export function propertyOf(el: Element): { label: string; value: string; how: 'data'; role: Role } | null {
  const label = el.getAttribute('itemprop');
  const role = label ? roleOfProperty(label) : null;
  const value = role && !el.firstElementChild ? (el.textContent ?? '').trim().slice(0, 200) : '';
  return label && role && value ? { label, value, how: 'data', role } : null;
}

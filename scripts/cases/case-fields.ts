import type { Role } from '../../src/trade/roles';

/** An acceptance case: what was typed, and the verdict that a careful officer would give. */
export interface Case {
  id: string;
  title?: string;
  fields: Record<string, string>;
  expected: {
    level: string;
    acceptLevels: string[];
    mustMention: string[];
    mustNotMention: string[];
    jurisdictions: string[];
  };
}

/** Which role a case's key stands for; `site` is context and no field. */
const ROLE_OF: Record<string, Role> = {
  shipper: 'shipper.name',
  shipperCountry: 'shipper.country',
  consignee: 'consignee.name',
  consigneeAddress: 'consignee.address',
  consigneeCountry: 'consignee.country',
  notify: 'notify.name',
  endUser: 'endUser.name',
  phone: 'consignee.phone',
  portOfLoading: 'port.loading',
  portOfDischarge: 'port.discharge',
  transshipment: 'port.transshipment',
  placeOfDelivery: 'place.delivery',
  destinationCountry: 'country.destination',
  vessel: 'vessel.name',
  imo: 'vessel.imo',
  containerNo: 'container.number',
  goods: 'goods.description',
  hsCode: 'goods.hsCode',
  quantity: 'goods.quantity',
  value: 'goods.value',
  currency: 'goods.currency',
  make: 'vehicle.make',
  model: 'vehicle.model',
  year: 'vehicle.year',
  engineCc: 'vehicle.engine',
  fuel: 'vehicle.fuel',
  vin: 'vehicle.vin',
};

/** A case's fields by role, and whose user it is. A key that is a role already is kept. */
export function fieldsOf(fields: Case['fields']): { fields: Record<string, string>; exportFrom: string | null } {
  const { exportFrom = null, site: _, ...typed } = fields;
  return {
    exportFrom,
    fields: Object.fromEntries(Object.entries(typed).map(([key, value]) => [ROLE_OF[key] ?? key, value])),
  };
}

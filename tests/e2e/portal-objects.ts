import type { Role } from '../../src/trade/roles';

/** Where a person would type a role's value on a practice portal: a control, and the step that it stands on. */
export interface PortalObject {
  path: string;
  /** Presses to get from one step to the next; null for a page without steps. */
  next: string | null;
  /** Role → [step, CSS selector; ` >>> ` goes through a shadow root or a frame]. */
  fields: Partial<Record<Role, [number, string]>>;
  submit: string;
}

const cell = (n: number) => `#ctl00_cph_t${String(n).padStart(2, '0')}`;

export const BOOKING: PortalObject = {
  path: 'booking/',
  next: '#nx',
  submit: '#sb',
  fields: {
    'shipper.name': [0, cell(1)],
    'shipper.country': [0, cell(2)],
    'shipper.address': [0, cell(3)],
    'consignee.name': [0, cell(11)],
    'consignee.country': [0, cell(12)],
    'consignee.address': [0, cell(13)],
    'consignee.phone': [0, cell(14)],
    'endUser.name': [0, cell(15)],
    'notify.name': [0, cell(21)],
    'notify.country': [0, cell(22)],
    'notify.address': [0, cell(23)],
    'port.loading': [1, cell(31)],
    'port.discharge': [1, cell(32)],
    'port.transshipment': [1, cell(33)],
    'place.delivery': [1, cell(34)],
    'country.destination': [1, cell(35)],
    'date.departure': [1, cell(36)],
    'vessel.name': [1, cell(37)],
    'vessel.imo': [1, cell(38)],
    'goods.description': [2, cell(41)],
    'goods.hsCode': [2, cell(42)],
    'goods.quantity': [2, cell(43)],
    'goods.weight': [2, cell(44)],
    'goods.value': [2, cell(46)],
    'goods.currency': [2, '#ctl00_cph_d41'],
    'container.number': [2, cell(47)],
    'vehicle.make': [2, cell(51)],
    'vehicle.model': [2, cell(52)],
    'vehicle.year': [2, cell(53)],
    'vehicle.vin': [2, cell(54)],
    'vehicle.engine': [2, cell(55)],
    'vehicle.fuel': [2, cell(56)],
  },
};

export const CUSTOMS: PortalObject = {
  path: 'customs/',
  next: null,
  submit: '#lodge',
  fields: {
    'shipper.name': [0, '[name=box2_name]'],
    'shipper.address': [0, '[name=box2_addr]'],
    'shipper.country': [0, '[name=box2_ctry]'],
    'consignee.name': [0, '[name=box8_name]'],
    'consignee.address': [0, '[name=box8_addr]'],
    'consignee.country': [0, '[name=box8_ctry]'],
    'consignee.phone': [0, '[name=box8_tel]'],
    'notify.name': [0, '[name=np_name]'],
    'notify.address': [0, '[name=np_addr]'],
    'country.destination': [0, '[name=box17]'],
    incoterm: [0, '[name=box20]'],
    'port.loading': [0, '[name=pol]'],
    'port.transshipment': [0, '[name=pot]'],
    'port.discharge': [0, '[name=pod]'],
    'vessel.name': [0, '[name=box21]'],
    'vessel.imo': [0, '[name=imo_no]'],
    'goods.currency': [0, '[name=box22]'],
    'goods.description': [0, '[name=item1_desc]'],
    'goods.hsCode': [0, '[name=item1_cc]'],
    'country.origin': [0, '[name=item1_orig]'],
    'goods.weight': [0, '[name=item1_net]'],
    'goods.quantity': [0, '[name=item1_pcs]'],
    'goods.value': [0, '[name=item1_price]'],
    'document.code': [0, '[name=item1_doc]'],
    'vehicle.vin': [0, '[name=item1_vin]'],
    'vehicle.make': [0, '[name=veh_make]'],
    'vehicle.model': [0, '[name=veh_model]'],
    'vehicle.year': [0, '[name=veh_year]'],
    'vehicle.engine': [0, '[name=veh_cc]'],
    'vehicle.fuel': [0, '[name=veh_fuel]'],
  },
};

export const VEHICLE_LISTING: PortalObject = {
  path: 'vehicles/edit.html',
  next: null,
  submit: '.primary',
  fields: {
    'vehicle.make': [0, '#f_maker'],
    'vehicle.model': [0, '#f_name'],
    'vehicle.year': [0, '#f_year'],
    'vehicle.vin': [0, '#f_chassis'],
    'vehicle.engine': [0, '#f_cc'],
    'vehicle.fuel': [0, '#f_fuel'],
    'vehicle.mileage': [0, '#f_km'],
    'goods.hsCode': [0, '#f_hs'],
    'goods.description': [0, '#f_text'],
    'goods.value': [0, '#f_price'],
    'goods.currency': [0, '#f_cur'],
    'shipper.name': [0, '#f_seller'],
    'shipper.country': [0, '#f_seller_c'],
    'consignee.name': [0, '#f_buyer'],
    'consignee.address': [0, '#f_buyer_a'],
    'consignee.country': [0, '#f_buyer_c'],
    'port.loading': [0, '#f_pol'],
    'port.discharge': [0, '#f_pod'],
  },
};

export const FRAMED: PortalObject = {
  path: 'framed/',
  next: null,
  submit: '#order',
  fields: {
    'shipper.name': [0, 'cs-party[mode=open] >>> [name=cnor_name]'],
    'shipper.address': [0, 'cs-party[mode=open] >>> [name=cnor_addr]'],
    'shipper.country': [0, 'cs-party[mode=open] >>> [name=cnor_country]'],
    'consignee.name': [0, 'cs-party[mode=closed] >>> [name=cnee_name]'],
    'consignee.address': [0, 'cs-party[mode=closed] >>> [name=cnee_addr]'],
    'consignee.country': [0, 'cs-party[mode=closed] >>> [name=cnee_country]'],
    'port.loading': [0, 'cs-route >>> [name=pol]'],
    'port.transshipment': [0, 'cs-route >>> [name=pot]'],
    'port.discharge': [0, 'cs-route >>> [name=pod]'],
    'vessel.name': [0, 'cs-route >>> [name=vsl]'],
    'vessel.imo': [0, 'cs-route >>> [name=imo]'],
    'goods.description': [0, 'iframe >>> [name=f1]'],
    'goods.hsCode': [0, 'iframe >>> [name=f2]'],
    'goods.quantity': [0, 'iframe >>> [name=f3]'],
    'goods.value': [0, 'iframe >>> [name=f4]'],
    'goods.currency': [0, 'iframe >>> [name=f5]'],
  },
};

/** What every kit's page offers: the same small booking form in the words of one trade. */
export const COUNTRIES = ['Germany', 'Japan', 'Kenya'];
export const PORTS = ['Hamburg', 'Mombasa', 'Yokohama'];
export const GOODS = ['Ball bearings', 'Machine tools', 'Timber'];
export const LABELS = {
  name: 'Consignee name',
  country: 'Country of destination',
  port: 'Port of discharge',
  date: 'ETD',
  goods: 'Description of goods',
  value: 'Customs value',
};

/** Codes stand behind what is shown, as they do in portals. */
export const coded = (labels: readonly string[]) =>
  labels.map((label) => ({ value: label.slice(0, 2).toUpperCase(), label }));

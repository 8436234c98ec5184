import type { Item } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { Stated } from '../facts';
import { entriesOf } from './item-entries';

const EDGE = '(?<![\\p{L}])';
const END = '(?![\\p{L}])';
const WORDS: ['new' | 'used' | 'damaged', RegExp][] = [
  [
    'damaged',
    new RegExp(
      `${EDGE}(?:damaged|salvage|wrecked|accident(?:ed)?|non-?runner|not running|for parts|flood(?:ed)?|crashed|битый|аварийн\\p{L}*|поврежд\\p{L}*|unfall\\p{L}*|defekt|accidenté|siniestrado|incidentata|hasarlı|kazalı|uszkodzon\\p{L}*)${END}|事故車|事故车|事故歷|故障車|水没|報廢|报废|사고차|침수|破損`,
      'u',
    ),
  ],
  [
    'used',
    new RegExp(
      `${EDGE}(?:used|second[- ]?hand|pre-?owned|preowned|secondhand|ex-?japan|refurbished|б ?/ ?у|подержан\\p{L}*|бывш\\p{L}* в употреблении|с пробегом|gebraucht\\p{L}*|d'occasion|occasion|usado|usada|de segunda mano|seminuevo|usat[oaie]|tweedehands|gebruikt\\p{L}*|ikinci el|używan\\p{L}*|вживан\\p{L}*|مستعمل\\p{L}*|دست دوم|کارکرده|bekas|đã qua sử dụng)${END}|中古|二手|旧车|舊車|중고|มือสอง|ใช้แล้ว`,
      'u',
    ),
  ],
  [
    'new',
    new RegExp(
      `${EDGE}(?:new|brand[- ]new|unused|zero km|0 ?km|нов(?:ый|ая|ое|ые|ых)|neu\\p{L}{0,2}|neuwagen|neuf|neuve|nuevo|nueva|novo|nova|nuov[oa]|nieuw\\p{L}?|sıfır|yeni|now[yae]|جديد|صفر کیلومتر|baru|mới)${END}|新車|新品|全新|새차|신차|신품|ใหม่`,
      'u',
    ),
  ],
];

/** New, used or damaged: from the field for it, else from the description. */
export function readCondition(item: Item): Stated<'new' | 'used' | 'damaged'> | null {
  for (const role of ['goods.condition', 'goods.description'] as const) {
    for (const entry of entriesOf(item, role)) {
      const text = entry.value.slice(0, 2000).toLowerCase();
      const found = WORDS.find(([, words]) => words.test(text));
      if (!found) continue;
      const at = found[1].exec(text)!;
      return {
        is: found[0],
        certainty: role === 'goods.condition' ? 'strong' : 'medium',
        evidence: evidenceOf(entry, item.index, at.index, at.index + at[0].length),
      };
    }
  }
  return null;
}

import type { Fuel, ItemFacts, Stated } from '../facts/facts';
import type { Interval } from '../trade/interval';
import type { Role } from '../trade/roles';
import { type Answer, NO, open, type Reason, type Unasked, yes } from './answer';
import { isOnLine, within } from './bounds';
import type { Bounds, CompiledLine } from './rule';

/** The conditions of a line that only a vehicle can meet: engine, fuel, seats, clearance. */
export function vehicleAnswers(line: CompiledLine, item: ItemFacts): Answer[] {
  const answers: Answer[] = [];
  if (line.engineCc) answers.push(engineAnswer(line.engineCc, line.disputed === true, item));
  if (line.fuel) answers.push(fuelAnswer(line.fuel, item));
  if (line.seats) answers.push(hidden('seats', line.seats, item.vehicle?.seats ?? null));
  if (line.groundClearanceMm)
    answers.push(hidden('groundClearanceMm', line.groundClearanceMm, item.vehicle?.groundClearanceMm ?? null));
  if (line.grossMassT) answers.push(hidden('grossMassT', line.grossMassT, null));
  return answers;
}

/** `2,998 cc`, or `1,501 to 3,000 cc`, as a value of the phrase book. */
export function ccText({ min, max, above }: Interval): string {
  const low = above ? min + 1 : min;
  if (low === max) return String(max);
  if (max === Number.POSITIVE_INFINITY) return `≥ ${low}`;
  return low <= 0 ? `≤ ${max}` : `${low}–${max}`;
}

const sizeReason =
  (key: 'fact.engine' | 'fact.engine-of-model') =>
  ({ is, evidence }: Stated<Interval>): Reason => ({ fact: { key, params: { cc: ccText(is) } }, evidence });
const engineReason = sizeReason('fact.engine');
const modelReason = sizeReason('fact.engine-of-model');

/**
 * Statements that contradict each other decide nothing, unless all of them meet the line; when only some do, somebody must look.
 */
function engineAnswer(bounds: Bounds, disputed: boolean, item: ItemFacts): Answer {
  const engines = item.vehicle?.engines ?? [];
  const size = item.vehicle?.engineCc ?? null;
  const meeting = engines.filter((one) => within(one.is, bounds) === 'yes').map(engineReason);
  if (!size) {
    if (engines.length === 0) return isBattery(item) ? NO : modelAnswer(bounds, item);
    if (meeting.length === 0) return NO;
    return meeting.length === engines.length
      ? yes(meeting.slice(0, 2))
      : yes(meeting.slice(0, 2), 'statements-disagree');
  }
  if (disputed && isOnLine(size, bounds)) return yes(engines.slice(0, 1).map(engineReason), 'on-the-line');
  const truth = within(size, bounds);
  if (truth === 'yes') return yes((meeting.length > 0 ? meeting : engines.map(engineReason)).slice(0, 2));
  return truth === 'no' ? NO : open(['vehicle.engine'], engines.slice(0, 1).map(engineReason));
}

/** With no size stated, a model whose every engine meets the line is a reason to look; one whose engines do not is none to be silent. */
function modelAnswer(bounds: Bounds, { vehicle }: ItemFacts): Answer {
  const built = vehicle?.builtCc;
  if (built && within(built.is, bounds) === 'yes') return yes([modelReason(built)], 'engine-of-model');
  return open(['vehicle.engine']);
}

/** A vehicle that can only be electric has no engine size to ask for. */
function isBattery({ vehicle }: ItemFacts): boolean {
  const fuel = vehicle?.fuel ?? [];
  return fuel.length > 0 && fuel.every(isElectric);
}

const isElectric = (fuel: Fuel) => fuel === 'electric' || fuel === 'fuel-cell';

function fuelAnswer(wanted: readonly Fuel[], item: ItemFacts): Answer {
  const stated = item.vehicle?.fuels ?? [];
  const fuel = item.vehicle?.fuel ?? [];
  const reasons = stated
    .filter(({ is }) => is.some((one) => wanted.includes(one)))
    .slice(0, 2)
    .map(
      ({ is, evidence }): Reason => ({
        fact: { key: 'fact.fuel', params: { fuel: `fuel:${is.join('|fuel:')}` } },
        evidence,
      }),
    );
  if (fuel.length === 0) {
    if (stated.length === 0) return open(['vehicle.fuel']);
    const meets = stated.some(({ is }) => is.every((one) => wanted.includes(one)));
    return meets ? yes(reasons, 'statements-disagree') : NO;
  }
  if (fuel.every((one) => wanted.includes(one))) return yes(reasons);
  return fuel.some((one) => wanted.includes(one)) ? open(['vehicle.fuel'], reasons) : NO;
}

/** A condition that no form has a field for: known from the words at best, otherwise asked. */
function hidden(what: Unasked, bounds: Bounds, value: Interval | null): Answer {
  const truth = value ? within(value, bounds) : 'open';
  if (truth === 'open') return open(['goods.description'] satisfies Role[], [], what);
  return truth === 'yes' ? yes([]) : NO;
}

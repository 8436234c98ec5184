import type { Field, FieldGroup } from '../trade/field';
import type { Candidate } from './candidate';
import type { Decision } from './decide';

/** The field that a decided spot is told as. */
export function fieldOf(
  { spot, signs }: Candidate,
  decision: Decision,
  id: string,
  selector: string,
  group: FieldGroup,
): Field {
  const el = spot.el as HTMLInputElement;
  const field: Field = {
    id,
    role: decision.role,
    value: decision.shown.value,
    label: signs.visible[0]?.text ?? '',
    selector,
    frame: 0,
    group,
    confidence: Math.round(decision.confidence * 100) / 100,
    why: decision.why,
    editable: spot.kind !== 'text' && !el.disabled && !el.readOnly,
  };
  if (decision.shown.code !== undefined) field.code = decision.shown.code;
  return field;
}

/** Whether two tellings of a field say the same. */
export function same(a: Field, b: Field): boolean {
  return (
    a.value === b.value &&
    a.code === b.code &&
    a.role === b.role &&
    a.label === b.label &&
    a.selector === b.selector &&
    a.group.shipment === b.group.shipment &&
    a.group.item === b.group.item &&
    a.group.section === b.group.section
  );
}

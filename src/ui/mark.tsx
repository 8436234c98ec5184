import { SHAPES, type Mark as Stands } from './tokens/shapes';
import { t } from './words';

/** The shape of a level. Decoration: the level always stands beside it in words. */
export function Mark({ of, size = 16 }: { of: Stands; size?: number }) {
  return (
    <svg class={`mark ${of}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[of]} fill-rule="evenodd" />
    </svg>
  );
}

/** A level as a tag: shape and word in its colour. */
export function LevelTag({ of }: { of: Stands }) {
  return (
    <span class={`level-tag ${of}`}>
      <Mark of={of} size={13} />
      {t(`level.${of}`)}
    </span>
  );
}

import type { ComponentChildren } from 'preact';
import { Mark } from './mark';
import type { Mark as Stands } from './tokens/shapes';

/** The verdict at a glance: level by shape, colour and words, and one line beneath. */
export function Banner({
  of,
  headline,
  children,
}: {
  of: Stands | 'idle';
  headline: string;
  children?: ComponentChildren;
}) {
  return (
    <section class={`banner ${of}`} aria-live="polite">
      {of !== 'idle' && <Mark of={of} size={26} />}
      <div>
        <h1>{headline}</h1>
        {children}
      </div>
    </section>
  );
}

/** `true` when both types are the same, key for key, optional ones included; otherwise the two are shown side by side. */
export type Same<Schema, Wire> =
  (<T>() => T extends Plain<Schema> ? 1 : 2) extends <T>() => T extends Plain<Wire> ? 1 : 2
    ? true
    : { schema: Plain<Schema>; wire: Plain<Wire> };

/** A type written out, so that aliases and intersections compare by what they hold. */
type Plain<T> = T extends readonly (infer E)[] ? Plain<E>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

/** Compiles only when the schema and the plain type agree: the wire types reach the page, the schemas must not. Does nothing. */
export const agree = <_Agreed extends true>(): void => undefined;

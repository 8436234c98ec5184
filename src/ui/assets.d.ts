/** Texts of one room in one language, flat; see `modules/yaml.ts`. */
declare module '*.yaml' {
  const texts: Record<string, string>;
  export default texts;
}

/** A style sheet as text, to be adopted by a shadow root. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** The part of the `edtf` package that is used here; it ships no types of its own. */
declare module 'edtf' {
  export function parse(text: string, constraints?: { level?: number; types?: readonly string[] }): unknown;
}

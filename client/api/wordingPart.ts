/** A part of a sentence of the server's: the `WordingPart` scalar, as its description in the SDL says. */
export type WordingPart = { readonly text: string; readonly clause?: string } & (
  | { readonly kind: 'TEXT' }
  | { readonly kind: 'RECORD'; readonly record: string }
  | { readonly kind: 'NAME' }
  | { readonly kind: 'DATES'; readonly from: string | null; readonly to: string | null; readonly open: boolean }
  | { readonly kind: 'DAYS'; readonly days: number }
  | { readonly kind: 'NUMBER'; readonly number: number }
);

/** A sentence of the server's in its parts. */
export interface WordingParts {
  readonly parts: readonly WordingPart[];
}

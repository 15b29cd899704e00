/** The package's own types are not among what it exports. */
declare module 'tinykeys' {
  /** Listens to key presses such as `$mod+k`; answers with what ends it. */
  export const tinykeys: (
    target: Window | HTMLElement,
    bindings: Readonly<Record<string, (event: KeyboardEvent) => void>>,
  ) => () => void;
}

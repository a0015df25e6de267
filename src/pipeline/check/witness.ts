/** Is told, before it happens, that a check looks at what not every check looks at; both relative to the workspace. */
export interface Witness {
  readonly onPrevious: (folder: string) => void;
  readonly onEvidence: (names: readonly string[]) => void;
}

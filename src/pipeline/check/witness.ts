/** Is told, before it happens, that a check looks at what not every check looks at; paths are the workspace’s own. */
export interface Witness {
  readonly onPrevious: (folder: string) => void;
  /** Files and folders right below the workspace. */
  readonly onEvidence: (names: readonly string[]) => void;
  /** Files outside all folders that a workspace has. */
  readonly onStrays: () => void;
}

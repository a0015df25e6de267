export interface TableColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /**
   * Where the table is too wide for the terminal, what a row is about (`label`) gets a line of its own above the row,
   * with what is remarked on it (`note`) behind.
   */
  readonly role?: 'label' | 'note' | undefined;
}

/** A cell's text and, apart from it, how it is coloured, so that colour never moves a column. */
export interface TableCell {
  readonly text: string;
  readonly style?: (text: string) => string;
}

export type TableRow = readonly TableCell[];

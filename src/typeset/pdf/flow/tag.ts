/** An element of the structure tree (ISO 32000-1, 14.8). Text hangs on leaves only. */
export interface Tag {
  readonly role: TagRole;
  readonly children: Tag[];
  readonly attributes?: TagAttributes;
}

export type TagRole =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  | 'Link';

export interface TagAttributes {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly columns?: number;
  readonly rows?: number;
}

export function tag(role: TagRole, children: Tag[] = [], attributes?: TagAttributes): Tag {
  return attributes ? { role, children, attributes } : { role, children };
}

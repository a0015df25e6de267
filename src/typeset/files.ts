/** The four styles of one typeface, as TrueType or OpenType files. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

/** A file that rides along in the PDF. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly description: string;
  /** What it is to the document (AFRelationship, ISO 19005-3, 6.8); `Source` without it. */
  readonly relationship?: 'Source' | 'Data' | 'Supplement';
  /** ISO day of the file's last change. */
  readonly modified: string;
}

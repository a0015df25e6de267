/** The document as the dialect means it: blocks and components, before any measure or place is known. */

export type Align = 'left' | 'center' | 'right';

export interface TextInline {
  readonly kind: 'text';
  /** NFC; white space is single U+0020, save runs of U+00A0, which are blanks to be filled in. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Name of the heading in this document that the text leads to. */
  readonly link?: string;
}

/** `<br>` or a hard break. */
interface BreakInline {
  readonly kind: 'break';
}

export type Inline = TextInline | BreakInline;
export type Rich = readonly Inline[];

interface Placed {
  /** 1-based line of the Markdown text. */
  readonly line: number;
}

export interface Paragraph extends Placed {
  readonly kind: 'paragraph';
  readonly text: Rich;
  /** Absent: justified, with first-line indent. */
  readonly align?: Align;
}

export interface Heading extends Placed {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: Rich;
}

export interface List extends Placed {
  readonly kind: 'list';
  /** First number of an ordered list; null for a list of dashes. */
  readonly start: number | null;
  readonly items: readonly (readonly FlowBlock[])[];
}

export interface HeadCell {
  readonly text: Rich;
  /** 0-based. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface Table extends Placed {
  readonly kind: 'table';
  readonly aligns: readonly Align[];
  readonly head: readonly (readonly HeadCell[])[];
  /** Row of column numbers and formulas, part of the head. */
  readonly numbers: readonly Rich[] | null;
  readonly body: readonly (readonly Rich[])[];
  /** Relative widths asked for by the author, one a column. */
  readonly widths: readonly number[] | null;
}

export interface Figure extends Placed {
  readonly kind: 'figure';
  readonly source: string;
  readonly alternative: string;
}

/** A short centred rule. */
interface Rule extends Placed {
  readonly kind: 'rule';
}

export type FlowBlock = Paragraph | Heading | List | Table | Figure | Rule;

export interface Letterhead extends Placed {
  readonly kind: 'letterhead';
  readonly agency: Rich;
  readonly motto: Rich;
  readonly number: Rich;
  readonly date: Rich;
}

export interface DraftMark extends Placed {
  readonly kind: 'draft-mark';
  readonly text: Rich;
}

/** Type of document and what it is about. */
export interface Title extends Placed {
  readonly kind: 'title';
  readonly name: Rich;
  readonly abstract: readonly Rich[];
  readonly ruled: boolean;
}

export interface Addressees extends Placed {
  readonly kind: 'addressees';
  readonly lead: Rich;
  readonly items: readonly Rich[];
}

export interface Signature extends Placed {
  readonly kind: 'signature';
  readonly recipients: Rich;
  readonly signer: Rich;
}

export interface AppendixTitle extends Placed {
  readonly kind: 'appendix-title';
  readonly name: Rich;
  /** The appendix' own title, then the line that says what it belongs to. */
  readonly lines: readonly Rich[];
  readonly ruled: boolean;
}

export type Block = FlowBlock | Letterhead | DraftMark | Title | Addressees | Signature | AppendixTitle;

/** The report itself, or one appendix: pages with numbers of their own. */
export interface Part {
  readonly appendix: boolean;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

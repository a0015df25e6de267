/** A layout profile: every measure of the page, as a rule lays it down. Lengths are in points, sizes of letters too. */
export interface LayoutProfile {
  readonly name: string;
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: { readonly portrait: Margins; readonly landscape: Margins };
  readonly pageNumber: PageNumberPlace;
  readonly body: BodyMeasures;
  readonly list: ListMeasures;
  readonly letterhead: LetterheadMeasures;
  readonly draftMark: DraftMarkMeasures;
  readonly title: TitleMeasures;
  readonly addressees: AddresseesMeasures;
  readonly signature: SignatureMeasures;
  readonly appendix: AppendixMeasures;
  readonly table: TableMeasures;
  readonly figure: FigureMeasures;
  readonly rule: RuleMeasures;
}

export interface Margins {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

interface PageNumberPlace {
  readonly size: number;
  readonly place: 'top-center' | 'bottom-right';
  /** From the page's edge to the near edge of the line. */
  readonly fromEdge: number;
}

interface BodyMeasures {
  readonly size: number;
  /** Distance of lines; 1 is the font's own, "dòng đơn". */
  readonly lineSpacing: number;
  readonly firstLineIndent: number;
  readonly paragraphSpacing: number;
  readonly headingSpacing: number;
  /** Lines of a paragraph that stay together at a page break. */
  readonly linesAtBreak: number;
  /** Widest gap between words, in letter sizes; a line that would need more stays ragged. */
  readonly widestGap: number;
}

interface ListMeasures {
  /** What stands before an item, by depth; deeper ones take the last. */
  readonly dashes: readonly string[];
  /** Further indent of each depth. */
  readonly indentPerLevel: number;
}

interface RuleMeasures {
  readonly weight: number;
  /** Share of the line of text above that a short rule takes. */
  readonly share: number;
  /** From the text to the rule. */
  readonly gap: number;
}

interface LetterheadMeasures {
  /** Share of the text width that the agency's column takes. */
  readonly agencyShare: number;
  readonly agencySize: number;
  readonly nationSize: number;
  readonly mottoSize: number;
  readonly numberSize: number;
  readonly dateSize: number;
  readonly lineSpacing: number;
  /** Between the names and the line of number and date. */
  readonly rowGap: number;
}

interface DraftMarkMeasures {
  readonly size: number;
  readonly spaceAbove: number;
  readonly paddingAcross: number;
  readonly paddingDown: number;
}

interface TitleMeasures {
  readonly nameSize: number;
  readonly abstractSize: number;
  readonly spaceAbove: number;
  readonly spaceBelow: number;
}

interface AddresseesMeasures {
  readonly size: number;
  readonly spaceAbove: number;
  readonly spaceBelow: number;
}

interface SignatureMeasures {
  /** Share of the text width that the recipients take: more than the least where they then need fewer lines. */
  readonly recipientsShare: { readonly least: number; readonly most: number };
  readonly recipientsTitleSize: number;
  readonly recipientsSize: number;
  readonly signerSize: number;
  readonly lineSpacing: number;
  readonly spaceAbove: number;
  /** Between the columns. */
  readonly gutter: number;
  /** Least room between position and name for the picture of the signature. */
  readonly room: number;
  /** Width of the picture of the signature. */
  readonly pictureWidth: number;
  /** Side of the agency's seal, which covers a third of the signature from the left. */
  readonly sealSize: number;
  readonly initials: InitialsMeasures;
}

/** Fields for the initials of those who checked the report. */
interface InitialsMeasures {
  readonly width: number;
  readonly height: number;
  /** A line that leaves less than this behind it has its field below. */
  readonly least: number;
  /** From the last word. */
  readonly gap: number;
  /** Kept free at the paper's edge. */
  readonly fromEdge: number;
}

interface AppendixMeasures {
  readonly nameSize: number;
  readonly titleSize: number;
  readonly noteSize: number;
  readonly spaceBelow: number;
  /** Text of an appendix. */
  readonly bodySize: number;
  /** A last page that is filled to no more than this share is saved where tighter tables can. */
  readonly shortPageShare: number;
}

export interface TableMeasures {
  /** Sizes of letters to try, largest first: the first in which no word has to be broken is taken. */
  readonly sizes: readonly number[];
  /** Unless rows would take more lines than this on average: then smaller letters are. */
  readonly linesPerRow: number;
  readonly lineSpacing: number;
  /** Between a cell's text and its sides, in letter sizes. */
  readonly paddingAcross: number;
  readonly paddingDown: number;
  readonly border: number;
  readonly spaceAbove: number;
  readonly spaceBelow: number;
  /** Rows up to this share of the page's height are not divided between pages. */
  readonly wholeRowShare: number;
  /** Rows that stay together at the beginning and at the end of a table. */
  readonly rowsAtBreak: number;
  /** Unless they are higher than this share of the page: then much of it would stay empty. */
  readonly lowRowShare: number;
  /** A head is repeated on later pages if it takes no more than this share of their height. */
  readonly repeatedHeadShare: number;
  /** What may be tried, in this order, when an appendix would end with little on a page of its own. */
  readonly tighter: readonly Partial<TableMeasures>[];
}

interface FigureMeasures {
  /** Largest share of the page's height. */
  readonly heightShare: number;
  readonly spacing: number;
}

import type { FieldMark } from '../flow/strip.ts';
import type { PdfDocument, PdfElement, PdfReference } from './pdfkit.ts';

/** Bit 3 of an annotation's flags: it is printed (PDF/A wants it so). */
const printed = 4;
/** Value of `Q`: centred text. */
const centred = 1;
/** What a number or a date is filled in with. */
const digits = '0123456789';
/** What the information of a signature may be made of: every letter of Vietnamese. */
const letters = [
  ' ABCDEFGHIJKLMNOPQRSTUVWXYZ.,:;+-/()&@\'"?',
  'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
].flatMap((row) => [row, row.toLowerCase()]);

/**
 * Prepares the document for fields. pdfkit's own forms ask viewers to draw the fields, which PDF/A forbids, so
 * the dictionary is built here. What a field may be filled in with is encoded in the styles that fields use:
 * whoever fills one in finds its glyphs by the `ToUnicode` of the fonts in `DR`.
 */
export function openForm(document: PdfDocument): void {
  const fonts: Record<string, PdfReference> = {};
  for (const face of fieldFaces) {
    const font = document.font(face)._font;
    font.encode(face === 'regular' ? digits + letters.join('') : digits);
    fonts[font.id] = font.ref();
  }
  const form = document.ref({ Fields: [], DR: { Font: fonts } });
  document._acroform = { fonts: {}, defaultFont: fieldFaces[0] };
  document._root.data.AcroForm = form;
}

const fieldFaces = ['regular', 'italic'] as const;

/** Draws an empty field on the current page and hangs it on its element. */
export function drawField(document: PdfDocument, element: PdfElement, mark: FieldMark): void {
  const { x, y, width, height, name, label } = mark;
  // pdfkit keeps the transformation of the page that was added last.
  document._ctm = [1, 0, 0, -1, 0, document.page.height];
  document.annotate(x, y, width, height, {
    Subtype: 'Widget',
    T: new String(name),
    TU: new String(label),
    F: printed,
    AP: { N: emptyAppearance(document, mark) },
    ...(mark.type === 'signature'
      ? { FT: 'Sig' }
      : { FT: 'Tx', Q: centred, DA: new String(defaultAppearance(document, mark)) }),
    structParent: element,
  });
  const widget = document.page.annotations.at(-1);
  const form = document._root.data.AcroForm;
  if (widget && isForm(form)) form.data.Fields.push(widget);
}

function defaultAppearance(document: PdfDocument, { italic, size }: FieldMark): string {
  const { id } = document.font(italic ? 'italic' : 'regular')._font;
  return `/${id} ${size} Tf 0 g`;
}

/** Every field shows nothing until it is filled in or signed. */
function emptyAppearance(document: PdfDocument, { type, width, height }: FieldMark): PdfReference {
  const appearance = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  });
  appearance.end(type === 'text' ? '/Tx BMC EMC' : 'q Q');
  return appearance;
}

function isForm(value: unknown): value is { data: { Fields: PdfReference[] } } {
  return typeof value === 'object' && value !== null && 'data' in value;
}

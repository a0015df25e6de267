import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfStream, PdfString } from '@libpdf/core';
import { pdfTime } from '../words/time.ts';
import { dictAt, type OpenedPdf, textAt } from './open-pdf.ts';

export interface Reservation {
  readonly field: PdfDict;
  readonly appearance: PdfStream;
  /** The signer's name as in the certificate. */
  readonly name: string;
  readonly at: Date;
  /** Octets kept free for the CMS. */
  readonly room: number;
}

/** A file with an appended revision that waits for its signature. */
export interface ReservedPdf {
  readonly bytes: Buffer;
  /** Offset of the `<` before the hex digits, and behind the `>` after them. */
  readonly gapStart: number;
  readonly gapEnd: number;
}

const widest = 9_999_999_999;
/** Bits of `SigFlags`: there are signatures, and the file must only be appended to (ISO 32000-1, 12.7.2). */
const signedAppendOnly = 3;

/** Puts an empty signature into the field and writes the change as an appended revision. */
export async function reserveSignature(
  { bytes, pdf, form }: OpenedPdf,
  reservation: Reservation,
): Promise<ReservedPdf> {
  const { field, appearance, room } = reservation;
  field.set('V', pdf.context.register(signatureDictionary(reservation)));
  field.set('AP', PdfDict.of({ N: pdf.context.register(appearance) }));
  form?.set('SigFlags', PdfNumber.of(signedAppendOnly));
  const saved = Buffer.from(await pdf.save({ incremental: true }));
  const empty = `<${'0'.repeat(2 * room)}>`;
  const gapStart = saved.indexOf(empty, bytes.length, 'latin1');
  const gapEnd = gapStart + empty.length;
  writeByteRange(saved, bytes.length, { gapStart, gapEnd });
  return { bytes: saved, gapStart, gapEnd };
}

/** The dictionary of a PAdES baseline signature (EN 319 142-1, 6.3). */
function signatureDictionary({ name, at, room }: Reservation): PdfDict {
  return PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: PdfArray.of(...[0, widest, widest, widest].map((value) => PdfNumber.of(value))),
    Contents: PdfString.fromBytes(new Uint8Array(room)),
    M: PdfString.fromString(pdfTime(at)),
    Name: PdfString.fromString(name),
  });
}

/** In place: the offsets are known only once the file is written. */
function writeByteRange(
  bytes: Buffer,
  from: number,
  { gapStart, gapEnd }: Pick<ReservedPdf, 'gapStart' | 'gapEnd'>,
): void {
  const placeholder = `[0 ${widest} ${widest} ${widest}]`;
  const range = `[0 ${gapStart} ${gapEnd} ${bytes.length - gapEnd}]`;
  bytes.write(range.padEnd(placeholder.length), bytes.indexOf(placeholder, from, 'latin1'), 'latin1');
}

/** Everything but the gap: what is signed. */
export function coveredBytes({ bytes, gapStart, gapEnd }: ReservedPdf): Buffer {
  return Buffer.concat([bytes.subarray(0, gapStart), bytes.subarray(gapEnd)]);
}

/** The file with the signature in the gap; `null` when it does not fit. */
export function fillGap({ bytes, gapStart, gapEnd }: ReservedPdf, cms: Uint8Array): Uint8Array | null {
  const hex = Buffer.from(cms).toString('hex');
  if (hex.length > gapEnd - gapStart - 2) return null;
  const filled = Buffer.from(bytes);
  filled.write(hex, gapStart + 1, 'latin1');
  return new Uint8Array(filled);
}

export function isUnsigned(pdf: PDF, field: PdfDict): boolean {
  return !field.has('V') || (dictAt(pdf, field.get('V')) === null && textAt(pdf, field, 'V') === null);
}

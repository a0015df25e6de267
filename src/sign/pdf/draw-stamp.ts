import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfStream } from '@libpdf/core';
import { problem, type SignProblem } from '../problem.ts';
import type { OpenedPdf } from './open-pdf.ts';
import { type ReportFont, readReportFont } from './report-font.ts';
import { wrapText } from './wrap-text.ts';

/** A picture as PNG; the name is for messages. */
export interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Stamp {
  /** The signature in blue, or the agency's seal in red; fills the field, above the lines. */
  readonly picture: Picture | null;
  /** Information under the picture. */
  readonly lines: readonly string[];
  /** Where the lines stand: without a picture the agency's go above the approver's, which its field overlaps. */
  readonly place: 'top' | 'foot';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Upright, 10 pt, as all of the report in Times New Roman or its equal (ND30 Phụ lục I, II.8). */
const letterSize = 10;
const uprightFont = 'F1';
const lineHeight = 11.5;
/** So far the seal's field reaches over the signer's position, which stays legible: 5 mm. */
const overPosition = (5 * 72) / 25.4;

/** What a signed field shows. */
export function drawStamp({ pdf, form }: OpenedPdf, stamp: Stamp, size: Size): PdfStream | SignProblem {
  const font = form && readReportFont(pdf, form, uprightFont);
  const words = font ? setWords(font, stamp, size) : noWords;
  const room = { width: size.width, height: size.height - words.height };
  const picture = stamp.picture && placePicture(pdf, stamp.picture, { ...room, from: words.height });
  if (picture !== null && 'problem' in picture) return picture;
  const resources: Record<string, PdfObject> = { ...words.resources, ...picture?.resources };
  return PdfStream.fromDict(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: PdfArray.of(...[0, 0, size.width, size.height].map((value) => PdfNumber.of(value))),
      Resources: PdfDict.of(resources),
    },
    new TextEncoder().encode(`q ${[picture?.content, words.content].filter(Boolean).join(' ')} Q`),
  );
}

interface Part {
  readonly content: string;
  readonly resources: Record<string, PdfObject>;
}

type Words = Part & { readonly height: number };

const noWords: Words = { content: '', resources: {}, height: 0 };

/** Centred rows at the foot or the top of the field. */
function setWords(font: ReportFont, { lines, place }: Stamp, { width, height }: Size): Words {
  if (lines.length === 0) return noWords;
  const widthOf = (text: string): number => font.widthOf(text) * letterSize;
  const rows = lines.flatMap((line) => wrapText(line, width, widthOf));
  const from = place === 'top' ? height - overPosition - rows.length * lineHeight : 0;
  const shown = rows.map((row, index) => {
    const x = Math.max(0, (width - widthOf(row)) / 2);
    const y = from + (rows.length - 1 - index) * lineHeight + font.descent * letterSize;
    return `1 0 0 1 ${x.toFixed(3)} ${y.toFixed(3)} Tm ${font.encode(row)} Tj`;
  });
  return {
    content: `BT 0 g /${font.name} ${letterSize} Tf ${shown.join(' ')} ET`,
    resources: { Font: PdfDict.of({ [font.name]: font.reference }) },
    height: rows.length * lineHeight,
  };
}

/** As large as the room allows, in its middle. */
function placePicture(
  pdf: PDF,
  { name, bytes }: Picture,
  room: Size & { readonly from: number },
): Part | SignProblem {
  const image = readPicture(pdf, bytes);
  if (image === null) return problem('picture-unreadable', { file: name });
  const scale = Math.min(room.width / image.width, room.height / image.height);
  const width = image.width * scale;
  const height = image.height * scale;
  const x = (room.width - width) / 2;
  const y = room.from + (room.height - height) / 2;
  const matrix = [width, 0, 0, height, x, y].map((value) => value.toFixed(3)).join(' ');
  return { content: `q ${matrix} cm /I Do Q`, resources: { XObject: PdfDict.of({ I: image.ref }) } };
}

function readPicture(pdf: PDF, bytes: Uint8Array): ReturnType<PDF['embedPng']> | null {
  try {
    return pdf.embedPng(bytes);
  } catch {
    return null;
  }
}

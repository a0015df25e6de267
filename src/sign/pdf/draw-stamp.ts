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
  /**
   * Where the lines stand: without a picture the agency's go above the approver's, which its field overlaps. Initials
   * go beside the text that they follow, in letters as small as it takes.
   */
  readonly place: 'top' | 'foot' | 'beside';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Upright, 10 pt, as all of the report in Times New Roman or its equal (ND30 Phụ lục I, II.8). */
const letterSize = 10;
const uprightFont = 'F1';
/** Distance of lines, in letter sizes. */
const lineSpacing = 1.15;
const millimetre = 72 / 25.4;
/** So far the seal's field reaches over the signer's position, which stays legible. */
const overPosition = 5 * millimetre;
/** So far it reaches over the approver's own lines and name. */
const overName = 13 * millimetre;
/** Sizes to try, the largest first: a long name takes smaller letters. Initials are small from the start. */
const sizes: Readonly<Record<Stamp['place'], readonly number[]>> = {
  foot: [letterSize],
  top: [letterSize, 9.5, 9, 8.5, 8, 7.5, 7],
  beside: [8, 7.5, 7, 6.5, 6, 5.5, 5],
};

/** What a signed field shows. */
export function drawStamp({ pdf, form }: OpenedPdf, stamp: Stamp, size: Size): PdfStream | SignProblem {
  const font = form && readReportFont(pdf, form, uprightFont);
  const words = font ? setWords(font, stamp, size) : noWords;
  const room = { width: size.width, height: size.height - words.height };
  const isBeside = stamp.place === 'beside';
  const picture =
    stamp.picture && placePicture(pdf, stamp.picture, { ...room, from: words.height, isBeside });
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

/** Rows at the foot or the top of the field, centred; initials in its middle, from the left. */
function setWords(font: ReportFont, { lines, place }: Stamp, size: Size): Words {
  if (lines.length === 0) return noWords;
  const reserved = place === 'top' ? overPosition + overName : 0;
  const room = { width: size.width, height: size.height - reserved };
  const { letters, rows } = chooseLetters(font, lines, { room, sizes: sizes[place] });
  const lineHeight = lineSpacing * letters;
  const height = rows.length * lineHeight;
  const from = { top: size.height - overPosition - height, foot: 0, beside: (size.height - height) / 2 };
  const shown = rows.map((row, index) => {
    const free = Math.max(0, size.width - font.widthOf(row) * letters);
    const x = place === 'beside' ? 0 : free / 2;
    const y = from[place] + (rows.length - 1 - index) * lineHeight + font.descent * letters;
    return `1 0 0 1 ${x.toFixed(3)} ${y.toFixed(3)} Tm ${font.encode(row)} Tj`;
  });
  return {
    content: `BT 0 g /${font.name} ${letters} Tf ${shown.join(' ')} ET`,
    resources: { Font: PdfDict.of({ [font.name]: font.reference }) },
    height,
  };
}

interface Letters {
  readonly letters: number;
  readonly rows: readonly string[];
}

/** The first size in which all rows fit into the room, or the last. */
function chooseLetters(
  font: ReportFont,
  lines: readonly string[],
  { room, sizes }: { readonly room: Size; readonly sizes: readonly number[] },
): Letters {
  const tries = sizes.map((letters): Letters => {
    const widthOf = (text: string): number => font.widthOf(text) * letters;
    return { letters, rows: lines.flatMap((line) => wrapText(line, room.width, widthOf)) };
  });
  const fits = ({ letters, rows }: Letters): boolean =>
    rows.length * letters * lineSpacing <= room.height &&
    rows.every((row) => font.widthOf(row) * letters <= room.width);
  return tries.find(fits) ?? tries.at(-1) ?? { letters: letterSize, rows: [] };
}

/** As large as the room allows, in its middle; initials at its left. */
function placePicture(
  pdf: PDF,
  { name, bytes }: Picture,
  room: Size & { readonly from: number; readonly isBeside: boolean },
): Part | SignProblem {
  const image = readPicture(pdf, bytes);
  if (image === null) return problem('picture-unreadable', { file: name });
  const scale = Math.min(room.width / image.width, room.height / image.height);
  const width = image.width * scale;
  const height = image.height * scale;
  const x = room.isBeside ? 0 : (room.width - width) / 2;
  const y = room.from + (room.height - height) / 2;
  const matrix = [width, 0, 0, height, x, y].map((value) => value.toFixed(3)).join(' ');
  return { content: `q ${matrix} cm /I Do Q`, resources: { XObject: PdfDict.of({ I: image.ref }) } };
}

/** Where a PNG says how many bits a sample has. */
const depthAt = 24;

function readPicture(pdf: PDF, bytes: Uint8Array): ReturnType<PDF['embedPng']> | null {
  // Of sixteen bits the library draws each half as a dot of its own.
  if (bytes[depthAt] === 16) return null;
  try {
    return pdf.embedPng(bytes);
  } catch {
    return null;
  }
}

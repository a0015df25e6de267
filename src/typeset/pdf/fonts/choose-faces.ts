import type { FontFiles } from '../../files.ts';
import { openPdfkit } from '../drawing/pdfkit.ts';
import { type Face, faces } from './font-set.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why no typeface could be made of the files. Plain data; texts are the caller's. */
export type FontFault =
  /** No font at all, or one that cannot be read; `subject` is the file. */
  | { readonly code: 'unreadable-font'; readonly subject: string }
  /** Its licence forbids embedding (OpenType `fsType`), without which there is no PDF/A. */
  | { readonly code: 'not-embeddable'; readonly subject: string }
  /** The family has no file of this style. */
  | { readonly code: 'missing-face'; readonly subject: string; readonly face: Face }
  /** Complete families, of which there must be one. */
  | { readonly code: 'several-families'; readonly subject: string };

export type ChosenFaces =
  | { readonly family: string; readonly files: FontFiles }
  | { readonly fault: FontFault };

interface NamedFace extends NamedFile {
  readonly family: string;
  readonly face: Face;
  readonly embeddable: boolean;
}

/** Finds the four styles of the one typeface among font files, by the names and marks inside them. */
export function chooseFaces(files: readonly NamedFile[]): ChosenFaces {
  const read = files.map(readFace);
  const unreadable = files.find((_, index) => read[index] === null);
  if (unreadable) return { fault: { code: 'unreadable-font', subject: unreadable.name } };
  const named = read.flatMap((one) => one ?? []);
  const families = [...new Set(named.map(({ family }) => family))];
  const complete = families.filter((family) => missingFaces(named, family).length === 0);
  const [family, ...others] = complete;
  if (family === undefined) {
    const most = families.toSorted(
      (a, b) => missingFaces(named, a).length - missingFaces(named, b).length,
    )[0];
    const face = missingFaces(named, most ?? '')[0] ?? 'regular';
    return { fault: { code: 'missing-face', subject: most ?? '', face } };
  }
  if (others.length > 0) return { fault: { code: 'several-families', subject: complete.join(', ') } };
  const forbidden = named.find((one) => one.family === family && !one.embeddable);
  if (forbidden) return { fault: { code: 'not-embeddable', subject: forbidden.name } };
  return { family, files: filesOf(named, family) };
}

function missingFaces(named: readonly NamedFace[], family: string): Face[] {
  return faces.filter((face) => !named.some((one) => one.family === family && one.face === face));
}

function filesOf(named: readonly NamedFace[], family: string): FontFiles {
  const bytesOf = (face: Face): Uint8Array => {
    const found = named.find((one) => one.family === family && one.face === face);
    if (!found) throw new Error(`the family ${family} has no ${face}`);
    return found.bytes;
  };
  return {
    regular: bytesOf('regular'),
    bold: bytesOf('bold'),
    italic: bytesOf('italic'),
    boldItalic: bytesOf('boldItalic'),
  };
}

/** What fontkit reads of a font's own tables. */
interface FontTables {
  readonly familyName: string;
  readonly head: { readonly macStyle: { readonly bold: boolean; readonly italic: boolean } };
  readonly 'OS/2'?: {
    readonly fsSelection: { readonly bold: boolean; readonly italic: boolean };
    readonly fsType: { readonly noEmbedding: boolean };
  };
}

/** Null if the bytes are no TrueType or OpenType font of one face. */
function readFace({ name, bytes }: NamedFile): NamedFace | null {
  const font = openFont(bytes);
  if (!isFontTables(font)) return null;
  const style = font['OS/2']?.fsSelection ?? font.head.macStyle;
  const upright: Face = style.bold ? 'bold' : 'regular';
  const slanted: Face = style.bold ? 'boldItalic' : 'italic';
  return {
    name,
    bytes,
    family: font.familyName,
    face: style.italic ? slanted : upright,
    embeddable: font['OS/2']?.fsType.noEmbedding !== true,
  };
}

function openFont(bytes: Uint8Array): unknown {
  try {
    return openPdfkit({ font: null, autoFirstPage: false }).font(bytes)._font.font;
  } catch {
    return null;
  }
}

function isFontTables(font: unknown): font is FontTables {
  return typeof font === 'object' && font !== null && 'familyName' in font && 'head' in font;
}

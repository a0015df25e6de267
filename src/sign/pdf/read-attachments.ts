import { inflateSync } from 'node:zlib';
import { PdfArray, type PdfDict, PdfName, PdfStream, PdfString } from '@libpdf/core';
import { isProblem, type SignProblem } from '../problem.ts';
import { dictAt, type OpenedPdf, openPdf, refuseDamage, resolve, textAt } from './open-pdf.ts';
import { declaresAttachments, type ReportMark, readReportMark } from './read-report-mark.ts';

/** A file inside a PDF (ISO 32000-1, 7.11.4). */
export interface AttachedFile {
  /** As a reader shows it. */
  readonly name: string;
  readonly description: string;
  /** `null` where it cannot be read. */
  readonly bytes: Uint8Array | null;
  /** `ambiguous`: readers may take different files for it. */
  readonly fault: 'damaged' | 'too-large' | 'ambiguous' | null;
}

export interface Attachments {
  readonly report: ReportMark | null;
  /** The file says of itself that files are attached (PDF/A-3). */
  readonly declared: boolean;
  /** In the order of the list that readers show. */
  readonly files: readonly AttachedFile[];
  /** The list itself is damaged, or has more entries than any report needs: some may be missing here. */
  readonly isCut: boolean;
}

export interface AttachmentLimits {
  /** Octets of one file once unpacked. */
  readonly file: number;
  /** Octets of all files together. */
  readonly total: number;
  readonly count: number;
}

const megabyte = 1024 * 1024;

const usual: AttachmentLimits = { file: 16 * megabyte, total: 128 * megabyte, count: 20_000 };

/** Reads every file attached to a PDF. Never throws over a file's content, and unpacks no more than the limits. */
export async function readAttachments(
  bytes: Uint8Array,
  limits: AttachmentLimits = usual,
): Promise<Attachments | SignProblem> {
  return refuseDamage(async () => {
    const opened = await openPdf(bytes);
    if (isProblem(opened)) return opened;
    const names = dictAt(opened.pdf, opened.catalog.get('Names'));
    const list = { specs: [], seen: new Set<PdfDict>(), isCut: false, limit: limits.count };
    if (names?.get('EmbeddedFiles')) collect(opened, { node: names.get('EmbeddedFiles'), depth: 0, list });
    let left = limits.total;
    const files = list.specs.map((spec) => {
      const file = tryFile(opened, spec, Math.min(limits.file, left));
      left -= file.bytes?.length ?? 0;
      return file;
    });
    const declared = declaresAttachments(opened);
    return { report: readReportMark(opened), declared, files, isCut: list.isCut };
  });
}

interface Spec {
  readonly key: string;
  readonly value: ReturnType<PdfArray['at']>;
}

interface List {
  readonly specs: Spec[];
  readonly seen: Set<PdfDict>;
  readonly limit: number;
  isCut: boolean;
}

interface Branch {
  readonly node: Spec['value'];
  readonly depth: number;
  readonly list: List;
}

const deepest = 16;

/** Walks a name tree (ISO 32000-1, 7.9.6). One that leads back to itself, or too deep, is cut off there. */
function collect(opened: OpenedPdf, { node, depth, list }: Branch): void {
  const dict = dictAt(opened.pdf, node);
  if (dict === null || list.seen.has(dict) || depth > deepest) {
    list.isCut = true;
    return;
  }
  list.seen.add(dict);
  const names = resolve(opened.pdf, dict.get('Names'));
  const pairs = names instanceof PdfArray ? names.toArray() : [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    if (list.specs.length >= list.limit) {
      list.isCut = true;
      return;
    }
    const key = resolve(opened.pdf, pairs[index]);
    list.specs.push({ key: key instanceof PdfString ? key.asString() : '', value: pairs[index + 1] });
  }
  if (pairs.length % 2 === 1) list.isCut = true;
  const kids = resolve(opened.pdf, dict.get('Kids'));
  if (!(kids instanceof PdfArray)) return;
  for (const kid of kids) collect(opened, { node: kid, depth: depth + 1, list });
}

/** What the library throws over one entry is damage to that file alone. */
function tryFile(opened: OpenedPdf, spec: Spec, most: number): AttachedFile {
  try {
    return readFile(opened, spec, most);
  } catch (error) {
    if (error instanceof Error && /^(\w*ParseError|StructureError)$/.test(error.name))
      return { name: spec.key, description: '', bytes: null, fault: 'damaged' };
    throw error;
  }
}

function readFile({ pdf }: OpenedPdf, { key, value }: Spec, most: number): AttachedFile {
  const dict = dictAt(pdf, value);
  if (dict === null) return { name: key, description: '', bytes: null, fault: 'damaged' };
  const [plain, unicode] = ['F', 'UF'].map((name) => textAt(pdf, dict, name));
  const described = { name: unicode ?? plain ?? key, description: textAt(pdf, dict, 'Desc') ?? '' };
  const embedded = dictAt(pdf, dict.get('EF'));
  const [first, second] = ['F', 'UF'].map((name) => resolve(pdf, embedded?.get(name)));
  const differs = plain !== null && unicode !== null && plain !== unicode;
  if (differs || (first && second && first !== second))
    return { ...described, bytes: null, fault: 'ambiguous' };
  const stream = first ?? second;
  if (!(stream instanceof PdfStream)) return { ...described, bytes: null, fault: 'damaged' };
  const unpacked = unpack({ pdf }, stream, most);
  return typeof unpacked === 'string'
    ? { ...described, bytes: null, fault: unpacked }
    : { ...described, bytes: unpacked, fault: null };
}

/** The octets of a stream, stored as they are or deflated once: nothing that makes these files writes others. */
function unpack(
  { pdf }: Pick<OpenedPdf, 'pdf'>,
  stream: PdfStream,
  most: number,
): Uint8Array | 'damaged' | 'too-large' {
  const filter = resolve(pdf, stream.get('Filter'));
  const filters = filter instanceof PdfArray ? filter.toArray() : filter === null ? [] : [filter];
  const [only] = filters.map((one) => resolve(pdf, one));
  const isPlain = filters.length === 0 && !stream.has('F');
  if (isPlain) return stream.data.length > most ? 'too-large' : stream.data;
  const isDeflated = filters.length === 1 && only instanceof PdfName && only.value === 'FlateDecode';
  if (!isDeflated || stream.has('DecodeParms') || stream.has('F')) return 'damaged';
  try {
    return inflateSync(stream.data, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}

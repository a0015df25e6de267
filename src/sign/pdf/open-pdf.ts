import { PDF, PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import { problem, type SignProblem } from '../problem.ts';

export interface OpenedPdf {
  readonly bytes: Uint8Array;
  readonly pdf: PDF;
  readonly catalog: PdfDict;
  readonly form: PdfDict | null;
  /** Fields of the form by their full names. */
  readonly fields: ReadonlyMap<string, PdfDict>;
}

/** Opens a PDF as it stands, without repairing anything: what a lenient reader mends, another may read differently. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | SignProblem> {
  if (!startsAsPdf(bytes)) return problem('not-pdf');
  if (!endsAsPdf(bytes)) return problem('truncated');
  const pdf = await load(bytes);
  if (typeof pdf === 'string') return problem('truncated', { detail: pdf });
  if (pdf.isEncrypted || pdf.context.info.trailer.has('Encrypt')) return problem('encrypted');
  const catalog = pdf.context.catalog.getDict();
  const form = dictAt(pdf, catalog.get('AcroForm'));
  const fields = new Map<string, PdfDict>();
  collectFields(pdf, { list: form?.get('Fields'), parent: '', fields, depth: 0 });
  if (pdf.warnings.length > 0) return problem('truncated', { detail: pdf.warnings[0] ?? '' });
  return { bytes, pdf, catalog, form, fields };
}

/** Follows a reference. */
export function resolve(pdf: PDF, value: PdfObject | null | undefined): PdfObject | null {
  return value instanceof PdfRef ? pdf.context.resolve(value) : (value ?? null);
}

export function dictAt(pdf: PDF, value: PdfObject | null | undefined): PdfDict | null {
  const found = resolve(pdf, value);
  return found instanceof PdfDict ? found : null;
}

export function textAt(pdf: PDF, dict: PdfDict, key: string): string | null {
  return dict.getString(key, (ref) => resolve(pdf, ref))?.asString() ?? null;
}

/** Numbers of an array such as a rectangle; empty for anything else. */
export function numbersAt(pdf: PDF, dict: PdfDict | null, key: string): readonly number[] {
  const list = resolve(pdf, dict?.get(key));
  if (!(list instanceof PdfArray)) return [];
  return list.toArray().map((one) => {
    const number = resolve(pdf, one);
    return number !== null && 'value' in number && typeof number.value === 'number'
      ? number.value
      : Number.NaN;
  });
}

async function load(bytes: Uint8Array): Promise<PDF | string> {
  try {
    return await PDF.load(bytes, { lenient: false });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Branch {
  readonly list: PdfObject | undefined;
  readonly parent: string;
  readonly fields: Map<string, PdfDict>;
  readonly depth: number;
}

function collectFields(pdf: PDF, { list, parent, fields, depth }: Branch): void {
  const entries = resolve(pdf, list);
  if (!(entries instanceof PdfArray) || depth > 8) return;
  for (const entry of entries) {
    const field = dictAt(pdf, entry);
    if (field === null) continue;
    const own = textAt(pdf, field, 'T');
    const name = [parent, own].filter((part) => part !== null && part !== '').join('.');
    if (own !== null && !fields.has(name)) fields.set(name, field);
    collectFields(pdf, { list: field.get('Kids'), parent: name, fields, depth: depth + 1 });
  }
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

function endsAsPdf(bytes: Uint8Array): boolean {
  return /%%EOF[\r\n]*$/.test(Buffer.from(bytes.subarray(-16)).toString('latin1'));
}

/** Objects are read when they are first needed: what the library throws then is damage to the file, no bug. */
export async function refuseDamage<T>(work: () => Promise<T>): Promise<T | SignProblem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && /^(\w*ParseError|StructureError)$/.test(error.name))
      return problem('truncated', { detail: error.message });
    throw error;
  }
}

import { PDF, type PdfDict, type PdfObject, PdfRef, PdfString } from '@libpdf/core';

/** Somebody's attempt on a signed file: loads it, changes it, appends the change as any PDF tool would. */
export async function forge(
  bytes: Uint8Array,
  change: (tools: ForgeTools) => void | Promise<void>,
): Promise<Uint8Array> {
  const pdf = await PDF.load(new Uint8Array(bytes));
  const resolve = (value: PdfObject | undefined): PdfObject | null =>
    value instanceof PdfRef ? pdf.context.resolve(value) : (value ?? null);
  const form = pdf.context.catalog.getDict().getDict('AcroForm', resolve);
  const field = (name: string): PdfDict => {
    const list = form?.getArray('Fields', resolve)?.toArray() ?? [];
    const found = list
      .map((one) => resolve(one) as PdfDict)
      .find((one) => one.getString('T')?.asString() === name);
    if (!found) throw new Error(`no field ${name}`);
    return found;
  };
  await change({ pdf, catalog: pdf.context.catalog.getDict(), field, resolve });
  return pdf.save({ incremental: true });
}

interface ForgeTools {
  readonly pdf: PDF;
  readonly catalog: PdfDict;
  readonly field: (name: string) => PdfDict;
  readonly resolve: (value: PdfObject | undefined) => PdfObject | null;
}

/** The report with values in fields of its form. */
export function fillIn(bytes: Uint8Array, values: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return forge(bytes, ({ field }) => {
    for (const [name, value] of Object.entries(values)) field(name).set('V', PdfString.fromString(value));
  });
}

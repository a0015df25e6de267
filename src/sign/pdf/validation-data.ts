import { PdfArray, PdfDict, PdfName, PdfStream } from '@libpdf/core';
import type { Evidence } from '../revocation/evidence.ts';
import { dictAt, type OpenedPdf, resolve } from './open-pdf.ts';

export interface ValidationData extends Evidence {
  readonly certificates: readonly Uint8Array[];
}

const keys = { certificates: 'Certs', lists: 'CRLs', answers: 'OCSPs' } as const;
const kinds = ['certificates', 'lists', 'answers'] as const;

/** Appends a revision with what a later check needs (`DSS`, EN 319 142-1, 5.4.2); what is there already stays. */
export async function appendValidationData(opened: OpenedPdf, data: ValidationData): Promise<Uint8Array> {
  const { pdf, catalog } = opened;
  const present = dictAt(pdf, catalog.get('DSS'));
  const store = new PdfDict([[PdfName.of('Type'), PdfName.of('DSS')]]);
  for (const kind of kinds) {
    const kept = resolve(pdf, present?.get(keys[kind]));
    const known = readStreams(opened, kind);
    const added = data[kind].filter(
      (bytes, index) =>
        !known.some((one) => Buffer.compare(one, bytes) === 0) && isFirst(data[kind], bytes, index),
    );
    const references = added.map((bytes) => pdf.context.register(new PdfStream([], bytes)));
    const all = [...(kept instanceof PdfArray ? kept.toArray() : []), ...references];
    if (all.length > 0) store.set(keys[kind], PdfArray.of(...all));
  }
  catalog.set('DSS', pdf.context.register(store));
  return pdf.save({ incremental: true });
}

function isFirst(list: readonly Uint8Array[], bytes: Uint8Array, index: number): boolean {
  return list.findIndex((one) => Buffer.compare(one, bytes) === 0) === index;
}

/** The validation data of a file; empty without any. */
export function readValidationData(opened: OpenedPdf): ValidationData {
  return {
    certificates: readStreams(opened, 'certificates'),
    lists: readStreams(opened, 'lists'),
    answers: readStreams(opened, 'answers'),
  };
}

function readStreams({ pdf, catalog }: OpenedPdf, kind: (typeof kinds)[number]): readonly Uint8Array[] {
  const list = resolve(pdf, dictAt(pdf, catalog.get('DSS'))?.get(keys[kind]));
  if (!(list instanceof PdfArray)) return [];
  return list
    .toArray()
    .map((one) => resolve(pdf, one))
    .filter((one) => one instanceof PdfStream)
    .map((stream) => stream.getDecodedData());
}

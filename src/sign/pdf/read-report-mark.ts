import { PdfStream } from '@libpdf/core';
import { type OpenedPdf, resolve } from './open-pdf.ts';

/** What a report says about itself in its metadata. */
export interface ReportMark {
  /** `draft`, `approved` or `issued`. */
  readonly state: string;
  /** Digest of the content that was signed off. */
  readonly digest: string;
  /** Head of the chain of sign-offs. */
  readonly signoffHead: string;
}

/** Reads cchc's own properties from the XMP packet; `null` when there are none. */
export function readReportMark({ pdf, catalog }: Pick<OpenedPdf, 'pdf' | 'catalog'>): ReportMark | null {
  const metadata = resolve(pdf, catalog.get('Metadata'));
  if (!(metadata instanceof PdfStream)) return null;
  const text = new TextDecoder().decode(metadata.getDecodedData());
  const property = (name: string): string =>
    new RegExp(`<cchc:${name}>([^<]*)</cchc:${name}>`).exec(text)?.[1] ?? '';
  const mark = { state: property('state'), digest: property('digest'), signoffHead: property('signoffHead') };
  return mark.state === '' ? null : mark;
}

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

type Metadata = Pick<OpenedPdf, 'pdf' | 'catalog'>;

/** Reads cchc's own properties from the XMP packet; `null` when there are none. */
export function readReportMark(opened: Metadata): ReportMark | null {
  const text = readPacket(opened);
  const property = (name: string): string =>
    new RegExp(`<cchc:${name}>([^<]*)</cchc:${name}>`).exec(text)?.[1] ?? '';
  const mark = { state: property('state'), digest: property('digest'), signoffHead: property('signoffHead') };
  return mark.state === '' ? null : mark;
}

/** Whose report it is, as XML writes it; empty where nobody is named. */
export function readAgency(opened: Metadata): string {
  return /<dc:creator>.*?<rdf:li>([^<]*)<\/rdf:li>/s.exec(readPacket(opened))?.[1]?.trim() ?? '';
}

/** Is the file PDF/A-3, as reports are only if files are attached to them? */
export function declaresAttachments(opened: Metadata): boolean {
  return readPacket(opened).includes('<pdfaid:part>3</pdfaid:part>');
}

function readPacket({ pdf, catalog }: Metadata): string {
  const metadata = resolve(pdf, catalog.get('Metadata'));
  return metadata instanceof PdfStream ? new TextDecoder().decode(metadata.getDecodedData()) : '';
}

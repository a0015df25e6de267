import type { PDF, PdfDict } from '@libpdf/core';
import { type Cms, readCms } from '../cms/read-cms.ts';
import { dictAt, numbersAt, type OpenedPdf, textAt } from '../pdf/open-pdf.ts';
import { readPdfTime } from '../words/time.ts';
import { type VerifyFinding, verifyFinding } from './verify-finding.ts';

/** A signed field as it stands in the file. */
export interface FoundSignature {
  readonly field: string;
  /** End of the bytes that it claims to cover. */
  readonly end: number;
  readonly cms: Cms | null;
  /** All of the bytes up to the end but its own value. */
  readonly covered: Uint8Array;
  /** What the signature dictionary says, signed but by the signer's own clock. */
  readonly claimedTime: Date | null;
  readonly findings: readonly VerifyFinding[];
}

/** Every signed field, in the order in which the revisions were appended. */
export function findSignatures({ pdf, fields, bytes }: OpenedPdf): readonly FoundSignature[] {
  const found: FoundSignature[] = [];
  for (const [field, dict] of fields) {
    const value = dict.getName('FT')?.value === 'Sig' ? dictAt(pdf, dict.get('V')) : null;
    if (value !== null) found.push(readSignature(pdf, { bytes, field, value }));
  }
  return found.sort((one, other) => one.end - other.end);
}

interface Place {
  readonly bytes: Uint8Array;
  readonly field: string;
  readonly value: PdfDict;
}

function readSignature(pdf: PDF, { bytes, field, value }: Place): FoundSignature {
  const [start, gapStart = 0, gapEnd = 0, rest = 0, ...more] = numbersAt(pdf, value, 'ByteRange');
  const end = gapEnd + rest;
  const isRange =
    start === 0 && more.length === 0 && gapStart > 0 && gapStart < gapEnd && rest > 0 && end <= bytes.length;
  const base = { field, end: isRange ? end : 0, claimedTime: readPdfTime(textAt(pdf, value, 'M') ?? '') };
  const nothing = { ...base, cms: null, covered: new Uint8Array() };
  if (!isRange) return { ...nothing, findings: [verifyFinding('range-wrong')] };
  const contents = readContents(bytes.subarray(gapStart, gapEnd));
  const covered = Buffer.concat([bytes.subarray(0, gapStart), bytes.subarray(gapEnd, end)]);
  const findings = kindFindings(value);
  const own = value.getString('Contents')?.bytes;
  if (contents === null || own === undefined || Buffer.compare(own, contents.all) !== 0)
    return { ...nothing, covered, findings: [...findings, verifyFinding('contents-wrong')] };
  const cms = readCms(contents.cms);
  if (cms === null) findings.push(verifyFinding('cms-wrong'));
  return { ...base, cms, covered, findings };
}

function kindFindings(value: PdfDict): VerifyFinding[] {
  const kind = value.getName('SubFilter')?.value ?? '';
  if (kind === 'ETSI.CAdES.detached') return [];
  return [verifyFinding(kind === 'adbe.pkcs7.detached' ? 'kind-older' : 'kind-unknown', { kind })];
}

/**
 * The value between its angle brackets: hexadecimal in one case of letters, one value of DER, then zeros only.
 * Whatever else could stand in the gap would go unseen, since no signature covers it.
 */
function readContents(gap: Uint8Array): { readonly all: Uint8Array; readonly cms: Uint8Array } | null {
  const text = Buffer.from(gap).toString('latin1');
  if (!/^<(?:[\da-f]{2})+>$/.test(text) && !/^<(?:[\dA-F]{2})+>$/.test(text)) return null;
  const all = Buffer.from(text.slice(1, -1), 'hex');
  const length = lengthOfFirst(all);
  if (length === null || all.subarray(length).some((octet) => octet !== 0)) return null;
  return { all, cms: all.subarray(0, length) };
}

/** Octets of the DER value at the beginning. */
function lengthOfFirst(bytes: Uint8Array): number | null {
  const first = bytes[1] ?? 0x80;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 4) return null;
  const value = bytes.subarray(2, 2 + count).reduce((sum, octet) => sum * 256 + octet, 0);
  const length = 2 + count + value;
  return length <= bytes.length ? length : null;
}

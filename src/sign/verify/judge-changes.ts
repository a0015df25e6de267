import { type PDF, type PdfDict, PdfStream } from '@libpdf/core';
import { drawDigits } from '../pdf/fill-field.ts';
import { dictAt, numbersAt, type OpenedPdf, textAt } from '../pdf/open-pdf.ts';
import { issueFields, signingFields } from '../pdf/report-fields.ts';
import { type Change, compareDocuments } from './compare-documents.ts';
import { type VerifyFinding, verifyFinding } from './verify-finding.ts';

/** What was appended between two states of a file. */
export interface AppendedChanges {
  readonly findings: readonly VerifyFinding[];
  /** Anything at all that a reader could reach. */
  readonly any: boolean;
}

/**
 * Judges what was appended behind a signature. Allowed are: the next signature's own field, number and date
 * under the agency's signature, and validation data (`DSS`).
 * @param signed the field whose signature covers the later state, or `null` when none does.
 */
export function judgeChanges(before: OpenedPdf, after: OpenedPdf, signed: string | null): AppendedChanges {
  const changes = compareDocuments(before, after);
  const findings = changes.flatMap((change) => judgeChange(change, after, signed) ?? []);
  const filled = changes.some(({ path }) => isIssueField(path));
  if (filled && signed !== signingFields.agency) findings.push(verifyFinding('issue-unsigned'));
  return { findings: withoutRepeats(findings), any: changes.length > 0 };
}

function judgeChange({ path }: Change, after: OpenedPdf, signed: string | null): VerifyFinding | null {
  const [root, name = '', key = ''] = path;
  if (root === 'field' && path.length === 3 && (key === 'V' || key === 'AP')) {
    if (name === signed) return null;
    if (isIssueField(path)) return isFilledHonestly(after, name) ? null : verifyFinding('issue-shows-other');
  }
  const text = path.join('/');
  if (text === 'catalog/DSS') return null;
  if (text === 'catalog/AcroForm/SigFlags' && signed !== null) return null;
  return verifyFinding(wordFor(path), { path: text, field: name });
}

function isIssueField([root, name]: readonly string[]): boolean {
  return root === 'field' && issueFields.some((field) => field === name);
}

/** What the field shows is what it says: nothing but the digits, drawn as they are drawn here. */
function isFilledHonestly({ pdf, form, fields }: OpenedPdf, name: string): boolean {
  const field = fields.get(name);
  const value = field && textAt(pdf, field, 'V');
  const expected = form && field && value ? drawDigits(pdf, { form, field, value }) : null;
  const appearances = dictAt(pdf, field?.get('AP'));
  const shown = dictAt(pdf, appearances?.get('N'));
  if (expected === null || !(shown instanceof PdfStream) || appearances?.size !== 1) return false;
  const box = numbersAt(pdf, expected, 'BBox');
  const isPlaced = numbersAt(pdf, shown, 'BBox').every(
    (one, index) => Math.abs(one - (box[index] ?? 0)) < 0.001,
  );
  const isDrawn = Buffer.compare(shown.getDecodedData(), expected.data) === 0;
  return isDrawn && isPlaced && !shown.has('Matrix') && fontOf(pdf, shown) === fontOf(pdf, expected);
}

/** The one font of an appearance, as `F1 35 0 R`. */
function fontOf(pdf: PDF, appearance: PdfDict): string {
  const fonts = dictAt(pdf, dictAt(pdf, appearance.get('Resources'))?.get('Font'));
  return [...(fonts ?? [])].map(([key, value]) => `${key.value} ${value}`).join();
}

function wordFor([root, name = '']: readonly string[]) {
  if (root === 'field') return 'change-field' as const;
  if (root === 'Info' || name === 'Metadata') return 'change-metadata' as const;
  if (name === 'AcroForm') return 'change-form' as const;
  if (name === 'Pages') return 'change-page' as const;
  return 'change-other' as const;
}

/** One sentence for all the places that it would say the same about. */
function withoutRepeats(findings: readonly VerifyFinding[]): VerifyFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, values }) => {
    const key = code === 'change-field' ? `${code} ${values.field}` : code;
    return !seen.has(key) && seen.add(key);
  });
}

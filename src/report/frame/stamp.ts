import type { Signer } from '../../domain/plan.ts';
import type { DocumentNumber } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import { spellDay } from '../format/date.ts';
import type { Stamp } from '../report-model.ts';

/** Blank to be filled in by hand: no-break spaces keep their width. */
const blank = (width: number): string => '\u00A0'.repeat(width);

/** What approval and issue put on the report; the plan's signer stands there until somebody has approved. */
export function buildStamp(
  approval: Signer | null,
  issue: DocumentNumber | null,
  frame: { signer: Signer; year: string },
): Stamp {
  const day = issue && spellDay(issue.date);
  const signer = approval ?? frame.signer;
  const lines = signer.authority === null ? [signer.position] : [signer.authority, signer.position];
  return {
    state: approval === null ? 'draft' : issue === null ? 'approved' : 'issued',
    draft: approval === null,
    number: issue === null ? blank(8) : twoDigits(issue.number),
    day: day?.date ?? blank(6),
    month: day?.month ?? blank(6),
    year: day?.year ?? frame.year,
    authority: lines.map((line) => line.toUpperCase()),
    signer: signer.name,
  };
}

import type { ReportSettings } from '../../domain/plan.ts';
import { tidy } from '../../domain/text.ts';
import type { ReportContext } from '../report-context.ts';
import type { Letterhead, Line } from '../report-model.ts';

export function buildLetterhead({ plan, period }: ReportContext): Letterhead {
  const { agency, report } = plan;
  return {
    parent: agency.parent === null ? [] : [agency.parent],
    agency: agency.letterhead,
    symbol: report.symbol,
    place: agency.place,
    // A year's report may well be due in January of the next.
    year: (period.reportDue ?? period.to).slice(0, 4),
    name: agency.name,
  };
}

/** One addressee stands on the line of `Kính gửi:`; several stand below, `;` after each, a full stop after the last. */
export function addresseesOf({ addressees }: ReportSettings): readonly Line[] {
  if (addressees.length === 1) return [{ text: bare(addressees[0] ?? ''), alone: true }];
  return punctuated(addressees).map((text) => ({ text, alone: false }));
}

/** Nơi nhận: `Như trên` first where there is Kính gửi, where it is kept last. */
export function recipientsOf({ addressees, recipients, archive }: ReportSettings): readonly string[] {
  const asAbove = 'Như trên';
  const own = recipients.map(bare).filter((one) => one !== asAbove && !one.startsWith('Lưu'));
  const kept =
    archive === null ? recipients.map(bare).filter((one) => one.startsWith('Lưu')) : [keptAt(archive)];
  return punctuated([...(addressees.length > 0 ? [asAbove] : []), ...own, ...kept]);
}

/** Căn cứ, each with `;`, the last one with a full stop. */
export function basesOf({ bases }: ReportSettings): readonly string[] {
  return punctuated(bases);
}

function keptAt(archive: string): string {
  return archive.startsWith('Lưu') ? bare(archive) : `Lưu: ${bare(archive)}`;
}

function punctuated(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${bare(line)}${index === lines.length - 1 ? '.' : ';'}`);
}

function bare(line: string): string {
  return tidy(line)
    .replace(/^- /, '')
    .replace(/[\s.;,]+$/, '');
}

import type { Issuance } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import { printDay } from '../../report/format/date.ts';
import type { Revision } from '../../signoff/revisions.ts';
import type { Notice } from '../notice.ts';

/** Number and date of a revision, what it replaces, who decided that and why, the numbers before; as sentences. */
export function revisionFacts(
  { issue, reopening }: Revision,
  replaced: readonly Revision[],
  symbol: string,
): readonly Notice[] {
  const facts: Notice[] = [];
  if (issue !== null) {
    const { vi, en } = numberOf(issue, symbol);
    facts.push({ vi: `Đã phát hành: ${vi}.`, en: `Issued: ${en}.` });
  }
  if (reopening !== null) {
    const { vi, en } = numberOf(reopening.replaces, symbol);
    const { name, position, reason } = reopening;
    facts.push({
      vi: `Thay thế Báo cáo ${vi}: ${reason} (${position} ${name}).`,
      en: `Replaces the report ${en}: ${reason} (${position} ${name}).`,
    });
  }
  if (replaced.length > 1) {
    const numbers = replaced.flatMap((one) => one.issue ?? []).map(({ number }) => twoDigits(number));
    facts.push({
      vi: `Các số đã cấp trước đó: ${numbers.join(', ')}.`,
      en: `Numbers before: ${numbers.join(', ')}.`,
    });
  }
  return facts;
}

function numberOf({ number, date }: Pick<Issuance, 'number' | 'date'>, symbol: string): Notice {
  return {
    vi: `số ${twoDigits(number)}/${symbol} ngày ${printDay(date)}`,
    en: `number ${twoDigits(number)}/${symbol} of ${date}`,
  };
}

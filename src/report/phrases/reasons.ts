import { add, compare, type Rational } from '../../domain/rational.ts';
import { tidy, withoutStop } from '../../domain/text.ts';
import { namedWords } from '../../domain/words-of-units.ts';
import { printNumber } from '../format/number.ts';
import type { ReportContext, ScoredIndicator } from '../report-context.ts';

interface CountedReason {
  readonly text: string;
  readonly count: Rational;
  readonly unit: string;
}

/**
 * The units' reasons with the number of cases that each explains, the weightiest first: `chờ giám định (22 hồ sơ);
 * …`. Empty where no unit gave one.
 */
export function reasonsInWords(context: ReportContext, own: ScoredIndicator | null): string {
  if (own === null) return '';
  return collectReasons(context, own.indicator.id)
    .toSorted((a, b) => compare(b.count, a.count))
    .map(({ text, count, unit }) => `${text} (${`${printNumber(count, 'prose')} ${unit}`.trim()})`)
    .join('; ');
}

/** What the units wrote about an indicator, each with the unit's name: `… (Phòng Người có công)`. */
export function explanationsInWords({ plan, submissions }: ReportContext, indicatorId: string): string {
  const written = submissions.map(({ unit, indicators }) => ({
    unit,
    text: indicators[indicatorId]?.explanation ?? null,
  }));
  return namedWords(plan, written);
}

/** Reasons given by several units or quarters in the same words are one. */
function collectReasons(context: ReportContext, indicatorId: string): readonly CountedReason[] {
  const byText = new Map<string, CountedReason>();
  for (const submission of context.submissions) {
    for (const reason of submission.indicators[indicatorId]?.reasons ?? []) {
      const text = withoutStop(tidy(reason.text));
      const unit = context.plan.measures[reason.measure]?.unit ?? '';
      const key = `${reason.measure}\n${text}`;
      const known = byText.get(key);
      byText.set(key, { text, unit, count: known ? add(known.count, reason.count) : reason.count });
    }
  }
  return [...byText.values()];
}

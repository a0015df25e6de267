import type { Scorecard } from '../../domain/scorecard.ts';
import { twoDigits } from '../../domain/text.ts';
import { saysNothing } from '../../domain/words-of-units.ts';
import type { Notice } from '../notice.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { officePath } from '../workspace-paths.ts';

/**
 * Units wrote of difficulties or proposals, which reach the report through the office's own words, and the office has
 * written none. Where it has, what it left out is its decision.
 */
export function unheardWords(
  { workspace, officeTexts }: ReadyWorkspace,
  { period, units }: Scorecard,
): readonly Notice[] {
  if (officeTexts[period.id]) return [];
  const counted = new Set(
    units.flatMap(({ unit, quarters }) =>
      quarters
        .filter(({ status }) => status === 'handed-in' || status === 'late')
        .map((one) => `${one.quarter} ${unit}`),
    ),
  );
  const speaking = workspace.submissions.filter(
    ({ period: quarter, unit, difficulties, proposals }) =>
      counted.has(`${quarter} ${unit}`) &&
      [difficulties, proposals].some((words) => words !== null && !saysNothing(words)),
  );
  const count = new Set(speaking.map(({ unit }) => unit)).size;
  if (count === 0) return [];
  const path = officePath(period.id);
  return [
    {
      vi: `Khó khăn, đề xuất của ${twoDigits(count)} đơn vị chưa có trong báo cáo, vì chưa có lời văn của Văn phòng (${path}). Đề nghị chạy: cchc draft --period ${period.id}`,
      en: `What ${count} unit(s) wrote of difficulties and proposals is not in the report: the office has no words of its own yet (${path}). Run: cchc draft --period ${period.id}`,
    },
  ];
}

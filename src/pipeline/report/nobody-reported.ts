import type { Scorecard } from '../../domain/scorecard.ts';
import { quarterAndYear } from '../../report/format/period-name.ts';
import type { Notice } from '../notice.ts';
import { folders } from '../workspace-paths.ts';

/** Quarters of which no unit has sent anything: more likely a wrong period or folder than a report to be made. */
export function nobodyReported({ period, units }: Scorecard): readonly Notice[] {
  const standings = units.flatMap(({ quarters }) => quarters);
  const silent = period.quarters.flatMap((quarter) => {
    const expected = standings.filter((one) => one.quarter === quarter && one.status !== 'not-expected');
    const sent = expected.filter(({ did }) => did === 'handed-in' || did === 'late');
    return expected.length === 0 || sent.length > 0 ? [] : [{ quarter, count: `0/${expected.length}` }];
  });
  if (silent.length === 0) return [];
  const list = (words: (quarter: string) => string) =>
    silent.map(({ quarter, count }) => `${words(quarter)} (${count})`).join(', ');
  const folder = silent.length === 1 ? `${folders.submissions}/${silent[0]?.quarter}` : folders.submissions;
  return [
    {
      vi: `${folder} – CẢNH BÁO: chưa có đơn vị nào gửi báo cáo ${list(quarterAndYear)}; báo cáo lập ra không có số liệu của thời gian đó. Đề nghị xem lại kỳ báo cáo, thư mục, và đôn đốc các đơn vị.`,
      en: `${folder} – WARNING: no unit has reported for ${list(String)}, so that the report has no figures of that time. Check the period and the folder, and remind the units.`,
    },
  ];
}

import type { Scorecard } from '../../domain/scorecard.ts';
import { quarterAndYear } from '../../report/format/period-name.ts';
import type { Notice } from '../notice.ts';
import { folders } from '../workspace-paths.ts';

/** Quarters of which no unit has sent anything: more likely a wrong period or folder than a report to be made. */
export function nobodyReported({ period, units }: Scorecard): readonly Notice[] {
  const standings = units.flatMap(({ quarters }) => quarters);
  return period.quarters.flatMap((quarter): Notice[] => {
    const expected = standings.filter((one) => one.quarter === quarter && one.status !== 'not-expected');
    const sent = expected.filter(({ did }) => did === 'handed-in' || did === 'late');
    if (expected.length === 0 || sent.length > 0) return [];
    const folder = `${folders.submissions}/${quarter}`;
    const count = `0/${expected.length}`;
    return [
      {
        vi: `${folder} – CẢNH BÁO: chưa có đơn vị nào gửi báo cáo ${quarterAndYear(quarter)} (${count} đơn vị), báo cáo lập ra không có số liệu của quý này. Đề nghị xem lại kỳ báo cáo, thư mục, và đôn đốc các đơn vị.`,
        en: `${folder} – WARNING: no unit has reported for ${quarter} (${count} units), so that the report has no figures of that quarter. Check the period and the folder, and remind the units.`,
      },
    ];
  });
}

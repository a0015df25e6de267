import type { UnitQuarter, UnitStanding } from '../../domain/scorecard.ts';
import { printCount } from '../format/number.ts';
import { quarterName } from '../format/period-name.ts';
import { joinClauses, joinSentences, withoutStop } from '../format/text.ts';
import type { ReportContext } from '../report-context.ts';

interface Standing extends UnitQuarter {
  readonly name: string;
}

/** How many units have reported, which are late or missing, and which were left out: as the office chose to show it. */
export function punctualityInWords(context: ReportContext): string {
  const standings = context.scorecard.units.flatMap(({ name, quarters }: UnitStanding) =>
    quarters.filter((one) => one.status !== 'not-expected').map((one): Standing => ({ ...one, name })),
  );
  if (standings.length === 0) return '';
  const several = context.period.quarters.length > 1;
  const handedIn = several ? turnsHandedIn(standings) : unitsHandedIn(context, standings);
  return joinSentences([joinClauses([handedIn, absent(context, standings)]), excluded(standings)]);
}

/** `13/13 đơn vị gửi báo cáo; 01 đơn vị chậm 01 ngày (Trung tâm Bảo trợ xã hội)`. */
function unitsHandedIn(context: ReportContext, standings: readonly Standing[]): string {
  const handedIn = standings.filter(isHandedIn);
  const late = standings.filter((one) => one.status === 'late');
  const counted = `${printCount(handedIn.length)}/${printCount(standings.length)} đơn vị gửi báo cáo`;
  return late.length === 0 ? counted : `${counted}; ${lateInWords(late, named(context))}`;
}

function lateInWords(late: readonly Standing[], withNames: boolean): string {
  const days = new Set(late.map((one) => one.daysLate));
  const [only] = days;
  const alike = days.size === 1 && only !== undefined;
  const names = late.map((one) => (alike ? one.name : `${one.name}: ${printCount(one.daysLate)} ngày`));
  const words = `${printCount(late.length)} đơn vị chậm${alike ? ` ${printCount(only)} ngày` : ''}`;
  return withNames ? `${words} (${names.join('; ')})` : words;
}

/** Over several quarters: `51/52 lượt báo cáo đã gửi, trong đó 50/52 lượt đúng hạn`. */
function turnsHandedIn(standings: readonly Standing[]): string {
  const all = printCount(standings.length);
  const handedIn = standings.filter(isHandedIn).length;
  const late = standings.filter((one) => one.status === 'late').length;
  const inTime = `đúng hạn ${printCount(handedIn - late)}/${all} lượt`;
  return `${printCount(handedIn)}/${all} lượt báo cáo của các đơn vị đã gửi, trong đó ${inTime}`;
}

function absent(context: ReportContext, standings: readonly Standing[]): string {
  const missing = standings.filter((one) => one.status === 'missing' || one.status === 'returned');
  if (missing.length === 0) return '';
  const several = context.period.quarters.length > 1;
  if (!named(context)) {
    const counted = `${printCount(missing.length)} ${several ? 'lượt báo cáo' : 'đơn vị'} chưa gửi`;
    return `số liệu trong Báo cáo này chưa bao gồm ${counted}${several ? '' : ' báo cáo'}`;
  }
  const names = missing.map(
    (one) => `${one.name} (${several ? `${quarterName(one.quarter)}: ` : ''}${whyMissing(one)})`,
  );
  return `số liệu trong Báo cáo này chưa bao gồm ${names.join(', ')}`;
}

function whyMissing(standing: Standing): string {
  return standing.status === 'returned' ? 'báo cáo đã trả lại để hoàn thiện' : 'chưa gửi báo cáo';
}

function excluded(standings: readonly Standing[]): string | null {
  const reasons = new Map(
    standings
      .filter((one) => one.status === 'excluded')
      .map((one) => [one.name, one.reason === null ? '' : ` (${withoutStop(one.reason)})`]),
  );
  if (reasons.size === 0) return null;
  const names = [...reasons].map(([name, reason]) => `${name}${reason}`);
  return `Không tính số liệu của ${names.join(', ')}`;
}

function isHandedIn(standing: Standing): boolean {
  return standing.status === 'handed-in' || standing.status === 'late';
}

function named(context: ReportContext): boolean {
  return context.plan.report.latecomers === 'named';
}

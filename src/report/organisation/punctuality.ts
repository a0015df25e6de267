import type { UnitQuarter, UnitStanding } from '../../domain/scorecard.ts';
import { decapitalise, joinClauses, joinSentences } from '../../domain/text.ts';
import { printCount, printOutOf } from '../format/number.ts';
import { quarterName } from '../format/period-name.ts';
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
  return joinSentences([joinClauses([handedIn, absent(context, standings)]), leftOut(context, standings)]);
}

/** `13/13 đơn vị gửi báo cáo; 01 đơn vị chậm 01 ngày (Trung tâm Bảo trợ xã hội)`. */
function unitsHandedIn(context: ReportContext, standings: readonly Standing[]): string {
  const handedIn = standings.filter(isHandedIn);
  const late = standings.filter((one) => one.did === 'late');
  const counted = `${printOutOf(handedIn.length, standings.length)} đơn vị gửi báo cáo`;
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
  const all = standings.length;
  const handedIn = standings.filter(isHandedIn).length;
  const late = standings.filter((one) => one.did === 'late').length;
  const inTime = `đúng hạn ${printOutOf(handedIn - late, all)} lượt`;
  return `${printOutOf(handedIn, all)} lượt báo cáo của các đơn vị đã gửi, trong đó ${inTime}`;
}

/** Those left out are told of apart, whether they reported or not. */
function absent(context: ReportContext, standings: readonly Standing[]): string {
  const missing = standings.filter((one) => one.status === 'missing' || one.status === 'returned');
  if (missing.length === 0) return '';
  if (missing.length === standings.length && missing.every(({ status }) => status === 'missing')) {
    return 'Báo cáo này chưa có số liệu của đơn vị nào';
  }
  const several = context.period.quarters.length > 1;
  if (!named(context)) {
    const counted = `${printCount(missing.length)} ${several ? 'lượt báo cáo' : 'đơn vị'} chưa gửi`;
    return `số liệu trong Báo cáo này chưa bao gồm ${counted}${several ? '' : ' báo cáo'}`;
  }
  const names = missing.map((one) => `${one.name} (${inQuarter(context, one)}${stateInWords(one)})`);
  return `số liệu trong Báo cáo này chưa bao gồm ${names.join(', ')}`;
}

/** `Không tính số liệu của Phòng Dạy nghề (đã gửi báo cáo; lý do: số liệu đang kiểm tra)`. */
function leftOut(context: ReportContext, standings: readonly Standing[]): string | null {
  const excluded = standings.filter((one) => one.status === 'excluded');
  if (excluded.length === 0) return null;
  const names = [...new Set(excluded.map(({ name }) => name))].map((name) => {
    const own = excluded.filter((one) => one.name === name);
    const states = own.map((one) => `${inQuarter(context, one)}${stateInWords(one)}`);
    const reason = own.at(-1)?.reason ?? null;
    return `${name} (${joinClauses([...states, reason === null ? null : `lý do: ${decapitalise(reason)}`])})`;
  });
  return `Không tính số liệu của ${names.join(', ')}`;
}

function inQuarter({ period }: ReportContext, { quarter }: Standing): string {
  return period.quarters.length > 1 ? `${quarterName(quarter)}: ` : '';
}

function stateInWords(standing: Standing): string {
  if (isHandedIn(standing)) return 'đã gửi báo cáo';
  return standing.did === 'returned' ? 'báo cáo đã trả lại để hoàn thiện' : 'chưa gửi báo cáo';
}

function isHandedIn({ did }: Standing): boolean {
  return did === 'handed-in' || did === 'late';
}

function named(context: ReportContext): boolean {
  return context.plan.report.latecomers === 'named';
}

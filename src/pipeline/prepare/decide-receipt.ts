import type { Day } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Submission } from '../../domain/submission.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import type { Receipt } from '../../domain/workspace.ts';
import { printDay } from '../../report/format/date.ts';
import { readDayOption } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export interface ReceiveOptions {
  readonly period: string;
  readonly unit: string;
  /** The day on which the report came in. */
  readonly date?: string;
  readonly accept?: true;
  /** Why it is returned. */
  readonly return?: string;
  /** Indicators whose `không áp dụng` is accepted. */
  readonly notApplicable?: readonly string[];
}

export interface Desk {
  readonly plan: Plan;
  readonly quarter: Period;
  /** The unit's entry so far. */
  readonly entry: Receipt | null;
  /** `null` where there is no valid one. */
  readonly submission: Submission | null;
  readonly today: Day;
}

/**
 * The unit's new entry in the register. What came in keeps its day when it is accepted or returned later, since
 * lateness is measured by it; after a return another report comes in on a day of its own. Why the one before was
 * returned stays in the register.
 * @throws UsageError for options that contradict each other, the register or the report.
 */
export function decideReceipt(desk: Desk, options: ReceiveOptions): Receipt {
  refuseContradictions(options);
  const open = desk.entry?.state === 'returned' ? null : desk.entry;
  if (open !== null) refuseTwice(open, options);
  else if (desk.entry !== null) refuseUnsaidDay(desk, desk.entry, options);
  const received =
    options.date === undefined ? (open?.received ?? desk.today) : readDayOption('--date', options.date);
  if (options.return !== undefined) {
    const reason = options.return.normalize('NFC').replace(/\s+/g, ' ').trim();
    return { received, state: 'returned', reason, notApplicable: [], digest: null };
  }
  const notApplicable =
    options.notApplicable === undefined
      ? (open?.notApplicable ?? [])
      : acceptedClaims(desk, options.notApplicable);
  const kept = { state: open?.state ?? 'received', digest: open?.digest ?? null } as const;
  const decided = options.accept ? { state: 'accepted' as const, digest: digestOf(desk, options) } : kept;
  return { received, reason: desk.entry?.reason ?? null, notApplicable, ...decided };
}

function refuseContradictions(options: ReceiveOptions): void {
  if (options.return === undefined) return;
  if (options.accept || options.notApplicable !== undefined) {
    throw new UsageError(
      'Ghi --return hoặc --accept, một trong hai; --not-applicable chỉ dùng khi không trả lại.',
      'Give --return or --accept, one of the two; --not-applicable only where nothing is returned.',
    );
  }
  if (options.return.trim() === '') {
    throw new UsageError(
      'Trả lại thì phải nêu lý do: --return "lý do".',
      'Returning needs a reason: --return "why".',
    );
  }
}

/** A report that is on the desk already is not received a second time, or its day would be lost. */
function refuseTwice({ received, state }: Receipt, options: ReceiveOptions): void {
  const decides = options.accept || options.return !== undefined || options.notApplicable !== undefined;
  if (decides || options.date !== undefined) return;
  const accepted = state === 'accepted';
  throw new UsageError(
    `Sổ đã ghi: nhận ngày ${printDay(received)}${accepted ? ', đã chấp nhận' : ''}. Thêm --accept, --return "lý do", hoặc --date để sửa ngày nhận.`,
    `On record already: received ${received}${accepted ? ', accepted' : ''}. Add --accept, --return "why", or --date to mend the day.`,
  );
}

/** After the closing date, today's would make a unit late, or one that has sent nothing, without anybody saying so. */
function refuseUnsaidDay({ quarter, today }: Desk, { received }: Receipt, options: ReceiveOptions): void {
  if (options.date !== undefined || today <= quarter.closes) return;
  const [first, closes, now] = [received, quarter.closes, today].map(printDay);
  throw new UsageError(
    `Báo cáo nhận ngày ${first} đã trả lại; hôm nay (${now}) sau ngày khóa số liệu ${closes}, nhận hôm nay thì tính là chưa gửi. Ghi rõ ngày nhận: --date ${first} giữ ngày nhận lần đầu, hoặc ngày nhận lại.`,
    `The report received ${received} was returned; today (${today}) is after the closing date ${quarter.closes}, and what comes in today counts as missing. Say which day holds: --date ${received} keeps the first, or give the day on which it came again.`,
  );
}

function acceptedClaims({ plan, submission }: Desk, ids: readonly string[]): readonly string[] {
  for (const id of ids) {
    const indicator = indicatorsOf(plan).find((one) => one.id === id);
    if (!indicator?.mayBeNotApplicable) {
      const allowed = indicatorsOf(plan).flatMap((one) => (one.mayBeNotApplicable ? [one.id] : []));
      throw new UsageError(
        `Kế hoạch không cho phép không áp dụng chỉ tiêu “${id}”. Được phép: ${allowed.join(', ') || 'không có chỉ tiêu nào'}.`,
        `The plan does not let indicator “${id}” be not applicable. It lets: ${allowed.join(', ') || 'none'}.`,
      );
    }
    if (submission?.notApplicable[id] === undefined) {
      throw new UsageError(
        `Báo cáo của đơn vị không ghi không áp dụng chỉ tiêu “${id}” ở mục notApplicable.`,
        `The unit's report does not claim indicator “${id}” under notApplicable.`,
      );
    }
  }
  return [...new Set(ids)];
}

function digestOf({ submission }: Desk, { period, unit }: ReceiveOptions): string {
  if (submission !== null) return submission.digest;
  throw new UsageError(
    `Chưa có báo cáo ${period} của ${unit} để chấp nhận: submissions/${period}/${unit}.yaml.`,
    `There is no report of ${unit} for ${period} to accept: submissions/${period}/${unit}.yaml.`,
  );
}

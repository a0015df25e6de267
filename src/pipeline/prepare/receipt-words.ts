import { type Day, daysBetween } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/register.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Receipt } from '../../domain/workspace.ts';
import { printDay } from '../../report/format/date.ts';
import { printCount } from '../../report/format/number.ts';
import type { Notice } from '../notice.ts';

export interface Entry {
  readonly quarter: Period;
  readonly unit: Unit;
  /** What the register said before; `null` for a first entry. */
  readonly before: Receipt | null;
  readonly receipt: Receipt;
  /** The report as the program reads it; `null` where it is not there or has errors. */
  readonly submission: Submission | null;
  /** Where the report lies, or should. */
  readonly file: string;
  readonly isThere: boolean;
  readonly today: Day;
}

/** What was written, and whatever of it an officer might not expect. */
export function receiptWords(path: string, entry: Entry): Notice {
  const parts = [
    recorded(path, entry),
    otherDay(entry),
    dayToCome(entry),
    otherContent(entry),
    withoutContent(entry),
    openClaims(entry),
    afterClosing(entry),
  ];
  const said = parts.flatMap((part) => part ?? []);
  return { vi: said.map(({ vi }) => vi).join(' '), en: said.map(({ en }) => en).join(' ') };
}

function recorded(path: string, { quarter, unit, receipt }: Entry): Notice {
  const states = {
    received: { vi: 'đã nhận', en: 'received' },
    accepted: { vi: 'chấp nhận', en: 'accepted' },
    returned: { vi: `trả lại: ${receipt.reason}`, en: `returned: ${receipt.reason}` },
  };
  const state = states[receipt.state];
  const day = inTime(quarter, receipt.received);
  const late = day.days === 0 ? { vi: '', en: '' } : { vi: ` (${day.vi})`, en: ` (${day.en})` };
  const claims = receipt.notApplicable.join(', ');
  return {
    vi: `${path}: ${unit.name}, nhận ngày ${printDay(receipt.received)}${late.vi}, ${state.vi}${claims && `; không áp dụng: ${claims}`}.`,
    en: `${path}: ${unit.name}, came in ${receipt.received}${late.en}, ${state.en}${claims && `; not applicable: ${claims}`}.`,
  };
}

/** The day decides between in time and late, so that no other one takes its place unsaid. */
function otherDay({ quarter, before, receipt }: Entry): Notice | null {
  if (before === null || before.received === receipt.received) return null;
  const [old, now] = [inTime(quarter, before.received), inTime(quarter, receipt.received)];
  const [from, to] = [before.received, receipt.received];
  const change = {
    vi: `Ngày nhận đã đổi: trước là ${printDay(from)} (${old.vi}), nay là ${printDay(to)} (${now.vi}).`,
    en: `The day of receipt has changed: it was ${from} (${old.en}), it is ${to} (${now.en}).`,
  };
  if (before.state !== 'returned') return change;
  return {
    vi: `${change.vi} Báo cáo trước đã trả lại: ${before.reason}. Muốn giữ ngày nhận lần đầu thì ghi thêm --date ${printDay(from)}.`,
    en: `${change.en} The report before was returned: ${before.reason}. To keep the first day, repeat with --date ${from}.`,
  };
}

function dayToCome({ receipt, today }: Entry): Notice | null {
  if (receipt.received <= today) return null;
  return {
    vi: `Ngày nhận sau hôm nay (${printDay(today)}): đề nghị kiểm tra lại.`,
    en: `The day of receipt is after today (${today}): check it.`,
  };
}

/** What came on paper, or cannot be read, has no figures yet. */
function withoutContent({ receipt, submission, file, isThere }: Entry): Notice | null {
  if (receipt.state === 'returned' || submission !== null) return null;
  return isThere
    ? {
        vi: `Tệp ${file} còn lỗi (cchc validate): số liệu của đơn vị chưa được tính.`,
        en: `${file} has errors (cchc validate): the unit's figures do not count yet.`,
      }
    : {
        vi: `Chưa có tệp ${file}: số liệu của đơn vị chưa được tính.`,
        en: `There is no ${file}: the unit's figures do not count yet.`,
      };
}

/** `không áp dụng` holds once the office accepts it; nothing else asks for that decision. */
function openClaims({ receipt, submission }: Entry): Notice | null {
  const claimed = Object.keys(submission?.notApplicable ?? {});
  const open = claimed.filter((id) => !receipt.notApplicable.includes(id));
  if (receipt.state === 'returned' || open.length === 0) return null;
  const all = open.join(', ');
  const accept = `--not-applicable ${[...receipt.notApplicable, ...open].join(' ')}`;
  return {
    vi: `Đơn vị ghi không áp dụng chỉ tiêu ${all}, chưa được chấp nhận: đơn vị vẫn được tính ở chỉ tiêu ấy. Chấp nhận thì thêm ${accept}.`,
    en: `The unit claims that indicator ${all} does not apply, which is not accepted: it still counts there. To accept, add ${accept}.`,
  };
}

function otherContent({ before, receipt }: Entry): Notice | null {
  const isAnew = before?.state === 'accepted' && receipt.state === 'accepted' && before.digest !== null;
  if (!isAnew || before.digest === receipt.digest) return null;
  return {
    vi: 'Nội dung mới thay nội dung đã chấp nhận trước đây.',
    en: 'The new content takes the place of the one accepted before.',
  };
}

/** Without `--as-of`, a report looks from the closing date. */
function afterClosing({ quarter, receipt }: Entry): Notice | null {
  if (receipt.received <= quarter.closes) return null;
  return {
    vi: `Nhận sau ngày khóa số liệu (${printDay(quarter.closes)}): báo cáo ${quarter.id} tính là đơn vị chưa gửi, trừ khi lập với --as-of từ ngày nhận trở đi.`,
    en: `This is after the closing date (${quarter.closes}): the report of ${quarter.id} counts the unit as missing unless it is made with --as-of that day or later.`,
  };
}

function inTime({ due }: Period, received: Day): Notice & { readonly days: number } {
  const days = due === null ? 0 : Math.max(0, daysBetween(due, received));
  if (days === 0) return { days, vi: 'đúng hạn', en: 'in time' };
  return { days, vi: `chậm ${printCount(days)} ngày`, en: `${days} day(s) late` };
}

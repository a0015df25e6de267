import { join } from 'node:path';
import { type Finding, isError } from '../../diagnostics/diagnostic.ts';
import type { Day } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { replaceUnchanged } from '../../files/replace-unchanged.ts';
import { writeAtomically } from '../../files/write-files.ts';
import { addReceipt } from '../../forms/add-receipt.ts';
import { printDay } from '../../report/format/date.ts';
import { quarterAndYear } from '../../report/format/period-name.ts';
import { keptPath } from '../../review/acceptance/review-acceptance.ts';
import { reviewWorkspace } from '../../review/review-workspace.ts';
import { writeContent } from '../../validate/submission/accepted-content.ts';
import { checkSurroundings } from '../check/check-surroundings.ts';
import { findQuarter, findReporting } from '../find-period.ts';
import type { Notice } from '../notice.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { vietnamTime } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { folders, receiptsLock } from '../workspace-paths.ts';
import { decideReceipt, type ReceiveOptions } from './decide-receipt.ts';
import { mayBeAcceptedAnew } from './may-be-accepted-anew.ts';
import { type Entry, receiptWords } from './receipt-words.ts';

export type { ReceiveOptions };

export type Reception =
  | { readonly kind: 'written'; readonly path: string; readonly message: Notice }
  /** Nothing was written: these errors are in the way. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[]; readonly message: Notice };

/**
 * Writes into the office's register that a unit's report came in, was accepted or returned.
 * @throws UsageError for an unknown unit or quarter, contradicting options, or a report that is not there.
 */
export async function receiveSubmission(
  opened: ReadyWorkspace,
  options: ReceiveOptions,
  now: Date,
): Promise<Reception> {
  const { plan } = opened.workspace;
  const quarter = findQuarter(plan, options.period);
  const unit = findReporting(plan, options.unit, quarter);
  const path = pathOf(opened, `${folders.receipts}/${quarter.id}`);
  const file = pathOf(opened, `${folders.submissions}/${quarter.id}/${unit.id}`);
  const today = vietnamTime(now).slice(0, 10);
  const around = options.accept ? await checkSurroundings(opened, (one) => one === file) : [];
  const before = opened.workspace.receipts[quarter.id]?.[unit.id] ?? null;
  const isLocked = before?.state === 'accepted' && !mayBeAcceptedAnew(opened, quarter, today);
  const broken = errorsIn([...opened.findings, ...around], [path, ...(options.accept ? [file] : [])]).filter(
    ({ code }) => code !== 'changed-after-acceptance' || isLocked,
  );
  if (broken.length > 0) return refused(broken, isLocked);
  const submission = opened.workspace.submissions.find((one) => one.file === file) ?? null;
  const receipt = decideReceipt({ plan, quarter, entry: before, submission, today }, options);
  refuseEarly(quarter, receipt.received);
  const isThere = opened.sources.has(file);
  const entry = { quarter, unit, before, receipt, submission, file, isThere, today };
  if (isLocked && receipt.state === 'returned') throw locked(entry);
  const wrong = options.accept ? errorsIn(reviewed(opened.workspace, entry), [file]) : [];
  if (wrong.length > 0) return refused(wrong, isLocked);
  const head = headOf(opened.workspace, quarter);
  const text = opened.sources.get(path)?.text ?? null;
  const content = addReceipt(text, head, { unit: unit.id, receipt });
  if (options.accept && submission) {
    await writeAtomically(join(opened.root, keptPath(submission)), writeContent(submission));
  }
  const expected = new Map([[path, text]]);
  const done = await replaceUnchanged(opened.root, { path, content, lock: receiptsLock, expected });
  if (done.kind !== 'written') return overtaken(path);
  return { kind: 'written', path, message: receiptWords(path, entry) };
}

/** The file as it is there, `.yml` or capitals included; as the program names it where there is none. */
function pathOf({ sources, findings }: ReadyWorkspace, name: string): string {
  const there = [...sources.keys(), ...findings.map(({ at }) => at.file)];
  return there.find((path) => path.replace(/\.ya?ml$/i, '') === name) ?? `${name}.yaml`;
}

function errorsIn(findings: readonly Finding[], files: readonly string[]): readonly Finding[] {
  return findings.filter((finding) => isError(finding) && files.includes(finding.at.file));
}

/** @param isLocked the report can no longer be returned. */
function refused(findings: readonly Finding[], isLocked: boolean): Reception {
  const remedy = isLocked
    ? { vi: '', en: '' }
    : {
        vi: ' Báo cáo của đơn vị còn lỗi thì trả lại bằng --return "lý do".',
        en: ' A report with errors may be returned with --return "why".',
      };
  return {
    kind: 'refused',
    findings,
    message: {
      vi: `Chưa ghi sổ: phải sửa các lỗi trên.${remedy.vi}`,
      en: `Nothing was recorded: mend the errors above.${remedy.en}`,
    },
  };
}

/** Two runs at once: one writes, the other is told, so that no entry is lost. */
function overtaken(path: string): Reception {
  return {
    kind: 'refused',
    findings: [],
    message: {
      vi: `${path}: một lần chạy khác đang ghi hoặc vừa ghi sổ này. Chưa ghi gì; đề nghị chạy lại lệnh. Nếu không có lệnh nào đang chạy, xóa tệp ${receiptsLock}.`,
      en: `${path}: another run is writing or has just written to this register. Nothing was recorded; repeat the command. If no command is running, remove ${receiptsLock}.`,
    },
  };
}

function refuseEarly(quarter: Period, received: Day): void {
  if (received >= quarter.from) return;
  throw new UsageError(
    `Ngày nhận ${printDay(received)} trước ngày đầu của kỳ số liệu ${quarter.id} (${printDay(quarter.from)}).`,
    `The day of receipt, ${received}, is before the data window of ${quarter.id} begins (${quarter.from}).`,
  );
}

/** What was accepted is the quarter's figures: to return it would take them out of every later report as well. */
function locked({ quarter: { id, closes }, unit }: Entry): UsageError {
  return new UsageError(
    `Báo cáo ${id} của ${unit.name} đã chấp nhận; sau ngày khóa số liệu (${printDay(closes)}) không trả lại được nữa. Đơn vị ghi số đúng ở mục “corrections” của báo cáo quý sau. Báo cáo của quý đã phát hành mà phải thay thế thì mở lại trước: cchc reopen.`,
    `The report of ${unit.name} for ${id} was accepted; after the closing date (${closes}) it can no longer be returned. The unit writes a correction in the next quarter's report. Where an issued report of the quarter is to be replaced, open that again first: cchc reopen.`,
  );
}

/** What the figures of the quarter say against each other; what is accepted as not applicable is taken as such. */
function reviewed(workspace: Workspace, { quarter, unit, receipt }: Entry): readonly Finding[] {
  const ofQuarter = { ...workspace.receipts[quarter.id], [unit.id]: receipt };
  const receipts = { ...workspace.receipts, [quarter.id]: ofQuarter };
  return reviewWorkspace({ ...workspace, receipts }, [quarter.id]);
}

function headOf({ plan }: Workspace, quarter: Period): string {
  const office = plan.units.find(({ id }) => id === plan.agency.office)?.name ?? plan.agency.office;
  const due = quarter.due === null ? '' : ` Hạn gửi: ${printDay(quarter.due)}.`;
  return [
    `# Sổ nhận báo cáo ${quarterAndYear(quarter.id)} của ${office}.${due}`,
    '# received: ngày nhận; state: received (đã nhận), returned (trả lại, kèm reason), accepted (chấp nhận).',
    `plan: ${plan.id}`,
    `period: ${quarter.id}`,
    '',
  ].join('\n');
}

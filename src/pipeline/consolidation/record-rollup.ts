import { join } from 'node:path';
import type { RollupSettings } from '../../domain/rollup.ts';
import { type Confirmation, type Issuance, isIssuance, type Reopening } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import { writeAtomically } from '../../files/write-files.ts';
import { printDay } from '../../report/format/date.ts';
import { chainEntry } from '../../signoff/chain-entries.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import { confirmationsOf, nextStep } from '../../signoff/stand-of-report.ts';
import type { Notice } from '../notice.ts';
import { readDayOption, vietnamTime } from '../options.ts';
import type { Refusal } from '../signoff/append-entry.ts';
import { chooseStep, refuseSamePerson } from '../signoff/choose-step.ts';
import { readNumber, refuseTooEarly } from '../signoff/given-number.ts';
import { readDecision } from '../signoff/read-decision.ts';
import { type GivenPerson, readPerson } from '../signoff/read-person.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import type { AssembledRollup } from './assemble-rollup.ts';
import { type RollupRecords, recordPath, writeRollupRecord } from './rollup-records.ts';

export type Recorded =
  | {
      readonly kind: 'written';
      /** From the folder of the file that heads the reports. */
      readonly path: string;
      readonly message: Notice;
      readonly notices: readonly Notice[];
      /** As it is now. */
      readonly records: RollupRecords;
    }
  | Refusal;

/** What is recorded about a report over several departments. */
export interface Recording {
  readonly settings: RollupSettings;
  readonly records: RollupRecords;
  readonly assembled: AssembledRollup;
  readonly now: Date;
}

/**
 * One person's confirmation of the report as it is now, kept with the content.
 * @throws UsageError as `cchc signoff` does.
 */
export async function confirmRollup(
  { settings, records, assembled, now }: Recording,
  given: GivenPerson & { readonly step?: string },
): Promise<Recorded> {
  const { record } = records;
  refuseIssued(records);
  const { digest, json } = assembled.content;
  const next = nextStep(record.entries, settings.signoff, digest);
  if (next === null) throw allDone(record.period);
  const step = chooseStep(settings.signoff, next, { ...given, period: record.period });
  const signer = step === settings.signoff.at(-1) ? settings.report.signer : null;
  const { person, notices } = readPerson({ step, signer, record: recordPath(records) }, given);
  const { entries } = currentRevision(record.entries);
  refuseSamePerson(step, person, confirmationsOf(entries, settings.signoff, digest));
  const copy = `${records.folder}/${record.period}.${digest.replace('sha256:', '').slice(0, 12)}.json`;
  await writeAtomically(join(records.root, copy), `${json}\n`);
  const after = chainEntry<Confirmation>(record, {
    step: step.step,
    ...person,
    at: vietnamTime(now),
    asOf: assembled.to,
    content: digest,
    excluded: {},
    inputs: null,
    chosen: {},
  });
  return write(records, after, {
    notices,
    message: {
      vi: `Đã ghi: ${step.label}, báo cáo tổng hợp kỳ ${record.period}, ${person.position} ${person.name}.`,
      en: `Recorded: ${step.label}, consolidated report of ${record.period}, ${person.position} ${person.name}.`,
    },
  });
}

/**
 * Number and date of the approved report.
 * @throws UsageError as `cchc issue` does.
 */
export async function issueRollup(
  { records, assembled, now }: Recording,
  given: { readonly number: string; readonly date: string },
): Promise<Recorded> {
  const { record } = records;
  const number = readNumber(given.number);
  const date = readDayOption('--date', given.date);
  refuseTooEarly({ id: record.period, to: assembled.to }, date);
  refuseIssued(records);
  refuseUnlessApproved(assembled, record.period);
  refuseUsedNumber(records, number, date.slice(0, 4));
  const after = chainEntry<Issuance>(record, {
    step: 'issued',
    number,
    date,
    program: version,
    at: vietnamTime(now),
    content: assembled.content.digest,
  });
  return write(records, after, {
    notices: [],
    message: {
      vi: `Đã ghi: báo cáo tổng hợp kỳ ${record.period} phát hành số ${twoDigits(number)} ngày ${printDay(date)}.`,
      en: `Recorded: consolidated report of ${record.period}, issued as number ${twoDigits(number)} of ${date}.`,
    },
  });
}

/**
 * Begins a report that replaces the issued one (ND30 Điều 18).
 * @throws UsageError when nothing has been issued, or the person or reason is not named.
 */
export async function reopenRollup(
  { records, now }: Pick<Recording, 'records' | 'now'>,
  given: { readonly reason: string; readonly by: string },
): Promise<Recorded> {
  const { record } = records;
  const decision = readDecision(given);
  const { issue } = currentRevision(record.entries);
  if (issue === null) {
    throw new UsageError(
      `Báo cáo tổng hợp kỳ ${record.period} chưa phát hành nên không có gì để thay thế.`,
      `The consolidated report of ${record.period} has not been issued, so there is nothing to replace.`,
    );
  }
  const after = chainEntry<Reopening>(record, {
    step: 'reopened',
    ...decision,
    replaces: { number: issue.number, date: issue.date },
    at: vietnamTime(now),
    content: issue.content,
  });
  return write(records, after, {
    notices: [],
    message: {
      vi: `Đã mở lại: báo cáo tổng hợp mới kỳ ${record.period} thay thế Báo cáo số ${twoDigits(issue.number)}, bản đã phát hành giữ nguyên. Các bước xác nhận làm lại từ đầu.`,
      en: `Reopened: a new consolidated report of ${record.period} will replace number ${twoDigits(issue.number)}, whose files stay. The steps of the sign-off begin again.`,
    },
  });
}

async function write(
  records: RollupRecords,
  after: RollupRecords['record'],
  said: { readonly message: Notice; readonly notices: readonly Notice[] },
): Promise<Recorded> {
  const refused = await writeRollupRecord(records, after);
  if (refused !== null) return refused;
  return { kind: 'written', path: recordPath(records), ...said, records: { ...records, record: after } };
}

function refuseIssued({ record }: RollupRecords): void {
  const { issue } = currentRevision(record.entries);
  if (issue === null) return;
  const number = twoDigits(issue.number);
  throw new UsageError(
    `Báo cáo tổng hợp kỳ ${record.period} đã phát hành, số ${number} ngày ${printDay(issue.date)}. Sai sót về nội dung thì lập báo cáo thay thế: --reopen "lý do" --by "họ tên, chức vụ".`,
    `The consolidated report of ${record.period} has been issued as number ${number} of ${issue.date}. Where its content is wrong, replace it: --reopen "why" --by "name, position".`,
  );
}

function allDone(period: string): UsageError {
  return new UsageError(
    `Nội dung báo cáo tổng hợp kỳ ${period} đã qua mọi bước xác nhận. Bước tiếp theo là cấp số, ngày: --issue SỐ --date NGÀY.`,
    `The consolidated report of ${period} has passed every step. Give it its number next: --issue NUMBER --date DAY.`,
  );
}

function refuseUnlessApproved({ standing }: AssembledRollup, period: string): void {
  if (standing.state !== 'draft') return;
  const changed = standing.stale
    ? { vi: ' Nội dung đã thay đổi sau khi duyệt.', en: ' It has changed since it was approved.' }
    : { vi: '', en: '' };
  throw new UsageError(
    `Nội dung hiện nay của báo cáo tổng hợp kỳ ${period} chưa được duyệt.${changed.vi} Đề nghị xác nhận trước: --signoff.`,
    `The present content of the consolidated report of ${period} is not approved.${changed.en} Confirm it first: --signoff.`,
  );
}

/** Numbers run within a calendar year (ND30 Phụ lục I, II.3.a). */
function refuseUsedNumber({ all }: RollupRecords, number: number, year: string): void {
  const used = all.flatMap(({ period, entries }) =>
    entries.filter(isIssuance).map((issue) => ({ period, issue })),
  );
  const same = used.find(({ issue }) => issue.number === number && issue.date.startsWith(year));
  if (same === undefined) return;
  const printed = twoDigits(number);
  throw new UsageError(
    `Số ${printed} năm ${year} đã cấp cho báo cáo tổng hợp kỳ ${same.period}, ngày ${printDay(same.issue.date)}. Đề nghị hỏi Văn thư rồi ghi số đúng.`,
    `Number ${printed} of ${year} was given to the consolidated report of ${same.period} on ${same.issue.date}. Ask the registry and give the right one.`,
  );
}

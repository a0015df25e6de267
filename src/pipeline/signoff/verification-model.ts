import { isError } from '../../diagnostics/diagnostic.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { printDay } from '../../report/format/date.ts';
import { printCount, printOrdinal } from '../../report/format/number.ts';
import { periodName } from '../../report/format/period-name.ts';
import type { Notice } from '../notice.ts';
import { type ChangeInWords, changeInWords } from './change-in-words.ts';
import { revisionFacts } from './revision-facts.ts';
import type { CheckedFile } from './verify-files.ts';
import type { StepStanding, Verification } from './verify-period.ts';

/** A verification in words, ready to be laid out. */
export interface VerificationModel {
  readonly title: Notice;
  readonly steps: readonly StepRow[];
  /** Number and date, what this report replaces. */
  readonly facts: readonly Notice[];
  readonly changes: readonly ChangeInWords[];
  readonly inputs: readonly { readonly file: string; readonly change: Notice }[];
  readonly files: readonly { readonly path: string; readonly words: Notice; readonly isGood: boolean }[];
  readonly conclusion: Notice;
  readonly holds: boolean;
}

interface StepRow {
  readonly label: string;
  readonly who: string;
  readonly when: Notice;
  readonly standing: 'holds' | 'stale' | 'open';
}

export function verificationModel(done: Verification, plan: Plan): VerificationModel {
  const period = plan.periods.find(({ id }) => id === done.period);
  return {
    title: titleOf(done, period),
    steps: done.steps.map(stepRow),
    facts: revisionFacts(done.revision, done.replaced, plan.report.symbol),
    changes: done.changes.map(changeInWords),
    inputs: (done.inputs ?? []).map(({ file, change }) => ({ file, change: inputWords[change] })),
    files: done.files.map(fileRow),
    conclusion: conclusionOf(done),
    holds: holds(done),
  };
}

/** Does what was confirmed still stand, and is nothing wrong with record, copies and reports? */
export function holds({ verdict, findings }: Verification): boolean {
  return verdict === 'holds' && !findings.some(isError);
}

function titleOf({ period, revision }: Verification, plan: Period | undefined): Notice {
  const name = plan === undefined ? period : periodName(plan);
  const again = revision.number === 1 ? '' : `, thay thế lần thứ ${printOrdinal(revision.number - 1)}`;
  const inEnglish = revision.number === 1 ? '' : `, replacement ${revision.number - 1}`;
  return {
    vi: `Xác nhận nội dung báo cáo ${name}${again}`,
    en: `Sign-off of the report, ${period}${inEnglish}`,
  };
}

function stepRow({ label, confirmation, holds: isGood }: StepStanding): StepRow {
  if (confirmation === null) return { label, who: '', when: { vi: '', en: '' }, standing: 'open' };
  const { authority, position, name, at } = confirmation;
  return {
    label,
    who: [authority, position, name].filter((part) => part !== null).join(' '),
    when: {
      vi: `${at.slice(11, 16)} ngày ${printDay(at.slice(0, 10))}`,
      en: `${at.slice(0, 10)} ${at.slice(11, 16)}`,
    },
    standing: isGood ? 'holds' : 'stale',
  };
}

const inputWords = {
  changed: { vi: 'đã sửa', en: 'changed' },
  added: { vi: 'mới có', en: 'new' },
  removed: { vi: 'không còn', en: 'gone' },
} as const;

function fileRow({ path, result }: CheckedFile): VerificationModel['files'][number] {
  const words = {
    same: { vi: 'khớp với sổ và từng chữ với nội dung đã xác nhận', en: 'agrees, word by word' },
    matches: { vi: 'khớp với sổ', en: 'agrees with the record' },
    unrecorded: {
      vi: 'khớp với sổ; số, ngày trên tệp chưa được ghi vào sổ (cchc issue)',
      en: 'agrees with the record, which does not have its number and date yet (cchc issue)',
    },
    differs: { vi: 'không khớp', en: 'does not agree' },
    unsigned: { vi: 'bản dự thảo, không đối chiếu', en: 'a draft, not compared' },
  }[result];
  return { path, words, isGood: result !== 'differs' };
}

function conclusionOf(done: Verification): Notice {
  const open = done.steps.filter(({ holds: isGood }) => !isGood).map(({ label }) => label);
  switch (done.verdict) {
    case 'stale':
      return {
        vi: `Các xác nhận KHÔNG còn giá trị: nội dung đã thay đổi${placesOf(done).vi} sau khi xác nhận. ${remedyOf(done).vi}`,
        en: `The confirmations do NOT hold: the content has changed${placesOf(done).en} since. ${remedyOf(done).en}`,
      };
    case 'unconfirmed':
      return {
        vi: 'Báo cáo thay thế chưa có xác nhận nào. Bước tiếp theo: cchc signoff.',
        en: 'Nobody has confirmed the replacing report yet. Next: cchc signoff.',
      };
    case 'altered':
      return {
        vi: 'Sổ xác nhận không còn dùng được: không xác nhận nào có giá trị cho đến khi khôi phục sổ.',
        en: 'The record cannot be relied on: no confirmation holds until it is restored.',
      };
    case 'unknown':
      return {
        vi: 'Các xác nhận KHÔNG còn giá trị: tệp đầu vào có lỗi nên không lập lại được nội dung đã xác nhận.',
        en: 'The confirmations do NOT hold: input files have errors, so that the content cannot be made anew.',
      };
    case 'holds':
      return holds(done) ? goodConclusion(open) : faultyConclusion;
  }
}

/** Without the copy of what was confirmed nobody can count them. */
function placesOf({ changes }: Verification): Notice {
  return changes.length === 0
    ? { vi: '', en: '' }
    : { vi: ` ở ${printCount(changes.length)} chỗ`, en: ` in ${changes.length} place(s)` };
}

function remedyOf({ revision }: Verification): Notice {
  return revision.issue === null
    ? {
        vi: 'Báo cáo là DỰ THẢO; đề nghị xác nhận lại từ đầu.',
        en: 'The report is a draft; confirm it anew.',
      }
    : {
        vi: 'Bản đã phát hành giữ nguyên; đề nghị khôi phục tệp đầu vào, hoặc lập báo cáo thay thế (cchc reopen).',
        en: 'The issued report stays; put the input files back, or replace the report (cchc reopen).',
      };
}

function goodConclusion(open: readonly string[]): Notice {
  return open.length === 0
    ? { vi: 'Các xác nhận còn giá trị.', en: 'The confirmations hold.' }
    : {
        vi: `Các xác nhận đã ghi còn giá trị; còn bước: ${open.join(', ')}.`,
        en: `What is confirmed holds; steps to come: ${open.join(', ')}.`,
      };
}

const faultyConclusion: Notice = {
  vi: 'Nội dung không thay đổi sau khi xác nhận, nhưng sổ hoặc tệp báo cáo có vấn đề nêu trên.',
  en: 'The content has not changed since it was confirmed, but record or reports have the faults above.',
};

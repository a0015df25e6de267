import { computeScorecard } from '../../attainment/compute-scorecard.ts';
import { type Finding, isError, type Waived } from '../../diagnostics/diagnostic.ts';
import { neutralise } from '../../diagnostics/neutralise.ts';
import { readPeriodId } from '../../domain/period.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { quarterAndYear } from '../../report/format/period-name.ts';
import { unitResults } from '../../report/unit-results.ts';
import type { Notice } from '../notice.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { folders } from '../workspace-paths.ts';

/** What was found in the files asked for, and whether that is as severe as was asked for. */
export interface Outcome {
  /** All that were checked, also those that cannot be read. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
  readonly failed: boolean;
}

export function isSubmission(file: string): boolean {
  return file.startsWith(`${folders.submissions}/`);
}

/** One verdict a file when one is asked for, else one for all. It says “no” exactly when the check has failed. */
export function verdictsOn({ workspace }: OpenedWorkspace, outcome: Outcome): readonly Notice[] {
  if (workspace === null) return [planBroken(outcome)];
  const [only] = outcome.files;
  return outcome.files.length === 1 && only !== undefined
    ? [verdictOn(workspace, only, outcome)]
    : [verdictOnAll(outcome)];
}

function planBroken({ findings }: Outcome): Notice {
  const errors = findings.filter(isError).length;
  return {
    vi: `Kế hoạch (plan.yaml) còn ${two(errors)} lỗi phải sửa; chưa kiểm tra được báo cáo của đơn vị.`,
    en: `The plan (plan.yaml) has ${errors} error(s) to mend; no submission could be checked.`,
  };
}

function verdictOn(workspace: Workspace, file: string, outcome: Outcome): Notice {
  const whose = ownerOf(workspace, file);
  const found = countsInWords(outcome);
  if (outcome.failed) {
    const unsendable = isSubmission(file)
      ? { vi: ' Chưa gửi được.', en: ' Cannot be sent yet.' }
      : { vi: '', en: '' };
    return {
      vi: `${whose.vi}: ${found.vi}.${unsendable.vi}`,
      en: `${whose.en}: ${found.en}.${unsendable.en}`,
    };
  }
  if (!isSubmission(file)) return { vi: `${whose.vi}: ${found.vi}.`, en: `${whose.en}: ${found.en}.` };
  const submission = workspace.submissions.find((one) => one.file === file);
  const results = submission ? resultsOf(workspace, submission) : '';
  return {
    vi: `${whose.vi}: ${found.vi}. Gửi được.${results === '' ? '' : ` Kết quả: ${results}`}`,
    en: `${whose.en}: ${found.en}. Can be sent.${results === '' ? '' : ` Results: ${results}`}`,
  };
}

/** Whose file it is, by its name and folder: a broken file says nothing certain itself. */
function ownerOf({ plan }: Workspace, file: string): Notice {
  const [, quarter = '', name = ''] = /([^/]+)\/([^/]+)\.ya?ml$/i.exec(file) ?? [];
  const unit = plan.units.find(({ id }) => id === name);
  return unit && isSubmission(file) && readPeriodId(quarter)
    ? { vi: `Báo cáo của ${unit.name} ${quarterAndYear(quarter)}`, en: `Report of ${unit.name}, ${quarter}` }
    : { vi: neutralise(file), en: neutralise(file) };
}

function resultsOf(workspace: Workspace, submission: Submission): string {
  const quarter = workspace.plan.periods.find(({ id }) => id === submission.period);
  if (!quarter) return '';
  const scorecard = computeScorecard(workspace, quarter, { asOf: quarter.closes, excluded: new Map() });
  return unitResults(workspace.plan, scorecard, submission.unit);
}

function verdictOnAll(outcome: Outcome): Notice {
  const { files } = outcome;
  const submissions = files.every(isSubmission);
  const found = countsInWords(outcome);
  return {
    vi: `Đã kiểm tra ${files.length} ${submissions ? 'báo cáo' : 'tệp'}: ${found.vi}.`,
    en: `Checked ${files.length} ${submissions ? 'submissions' : 'files'}: ${found.en}.`,
  };
}

/** `còn 02 lỗi phải sửa trong 01 tệp, 01 cảnh báo, 01 nội dung được chấp thuận ngoại lệ`. */
function countsInWords({ files, findings, waived, failed }: Outcome): Notice {
  const errors = findings.filter(isError);
  const warnings = findings.length - errors.length;
  const faulty = new Set(errors.map(({ at }) => at.file)).size;
  const inFiles =
    files.length > 1 ? { vi: ` trong ${two(faulty)} tệp`, en: ` in ${faulty} file(s)` } : { vi: '', en: '' };
  const refused = failed && errors.length === 0;
  const parts: readonly (Notice | null)[] = [
    errors.length > 0
      ? {
          vi: `còn ${two(errors.length)} lỗi phải sửa${inFiles.vi}`,
          en: `${errors.length} error(s) to mend${inFiles.en}`,
        }
      : { vi: 'không có lỗi', en: 'no errors' },
    warnings === 0
      ? null
      : {
          vi: `${refused ? 'còn ' : ''}${two(warnings)} cảnh báo${refused ? ' phải xử lý' : ''}`,
          en: `${warnings} warning(s)${refused ? ' to settle' : ''}`,
        },
    waived.length === 0
      ? null
      : { vi: `${two(waived.length)} nội dung được chấp thuận ngoại lệ`, en: `${waived.length} waived` },
  ];
  const join = (language: 'vi' | 'en'): string =>
    parts.flatMap((part) => (part === null ? [] : [part[language]])).join(', ');
  return { vi: join('vi'), en: join('en') };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

import { computeScorecard } from '../../attainment/compute-scorecard.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { neutralise } from '../../diagnostics/neutralise.ts';
import { readPeriodId } from '../../domain/period.ts';
import type { Submission } from '../../domain/submission.ts';
import { twoDigits } from '../../domain/text.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { planFile } from '../../files/read-files.ts';
import { quarterAndYear } from '../../report/format/period-name.ts';
import { unitResults } from '../../report/unit-results.ts';
import type { Notice } from '../notice.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { folders, waiversFile } from '../workspace-paths.ts';
import { countsInWords, type Found, type Outcome, unreadIn } from './counts-in-words.ts';

export function isSubmission(file: string): boolean {
  return file.startsWith(`${folders.submissions}/`);
}

/** One verdict a file when one is asked for, else one for all. It says “no” exactly when the check has failed. */
export function verdictsOn(opened: OpenedWorkspace, found: Found): readonly Notice[] {
  const { workspace } = opened;
  const outcome = { ...found, unread: unreadIn(opened, workspace ? found.files : [planFile]) };
  if (workspace === null) return [planBroken(outcome)];
  // A file that is gone was not checked, and is all the same what was found to be wrong.
  const gone = new Set(found.findings.filter(isError).map(({ at }) => at.file));
  const [only, ...others] = outcome.files.length > 0 ? outcome.files : gone;
  return only !== undefined && others.length === 0
    ? [verdictOn(workspace, only, outcome)]
    : [verdictOnAll(outcome)];
}

/** Where only other files were asked for: with an error in the office's waivers nothing is let pass, in none of them. */
export function notLetPass(
  { workspace, findings }: OpenedWorkspace,
  isCovered: (file: string) => boolean,
): readonly Notice[] {
  const errors = findings.filter((one) => one.at.file === waiversFile && isError(one)).length;
  if (workspace === null || errors === 0 || isCovered(waiversFile)) return [];
  return [
    {
      vi: `Tệp ${waiversFile} còn ${twoDigits(errors)} lỗi nên chưa nội dung nào được chấp thuận ngoại lệ. Đề nghị xem: cchc validate ${waiversFile}`,
      en: `${waiversFile} has ${errors} error(s), so nothing is let pass. See: cchc validate ${waiversFile}`,
    },
  ];
}

function planBroken({ findings, unread }: Outcome): Notice {
  const errors = findings.filter(isError).length;
  const least = unread.length > 0 ? { vi: 'ít nhất ', en: 'at least ' } : { vi: '', en: '' };
  return {
    vi: `Kế hoạch (plan.yaml) còn ${least.vi}${twoDigits(errors)} lỗi phải sửa; chưa kiểm tra được báo cáo của đơn vị.`,
    en: `The plan (plan.yaml) has ${least.en}${errors} error(s) to mend; no submission could be checked.`,
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

import { printCount } from '../format/number.ts';
import type { ReportContext } from '../report-context.ts';

/** What the figures themselves show to be wanting: where the office wrote nothing, this is said instead. */
interface Shortfalls {
  readonly missedTargets: readonly string[];
  readonly slowTargets: readonly string[];
  /** Not judged yet, because units have not reported. */
  readonly openTargets: readonly string[];
  readonly slowTasks: readonly string[];
}

function shortfallsOf({ scorecard }: ReportContext): Shortfalls {
  const targets = scorecard.targets;
  return {
    missedTargets: targets.filter((one) => one.judgement === 'not-met').map((one) => one.number),
    openTargets: targets.filter((one) => one.judgement === 'undetermined').map((one) => one.number),
    slowTargets: targets.filter((one) => one.progress === 'behind').map((one) => one.number),
    slowTasks: scorecard.tasks.filter((one) => one.state === 'behind' || one.overdue).map((one) => one.id),
  };
}

/** `02 chỉ tiêu chưa đạt (8, 9); 01 nhiệm vụ chậm tiến độ (5.2)`. */
export function shortfallsInWords(context: ReportContext): string {
  const { missedTargets, slowTargets, openTargets, slowTasks } = shortfallsOf(context);
  const told = [
    counted(missedTargets, 'chỉ tiêu chưa đạt'),
    counted(slowTargets, 'chỉ tiêu chậm tiến độ'),
    counted(openTargets, 'chỉ tiêu chưa đủ số liệu để đánh giá'),
    counted(slowTasks, 'nhiệm vụ chậm tiến độ'),
  ].filter((part) => part !== '');
  return told.length === 0 ? 'không có chỉ tiêu chưa đạt, nhiệm vụ chậm tiến độ' : `còn ${told.join('; ')}`;
}

/** What has to be made good, one point each; the last one is always true. */
export function remedies(context: ReportContext): readonly string[] {
  const { missedTargets, slowTargets, openTargets, slowTasks } = shortfallsOf(context);
  return [
    about(openTargets, (which) => `Đôn đốc các đơn vị gửi đủ số liệu để đánh giá ${which}.`),
    about(missedTargets, (which) => `Khắc phục tồn tại, hạn chế để hoàn thành ${which}.`),
    about(slowTargets, (which) => `Đẩy nhanh tiến độ thực hiện ${which}.`),
    about(slowTasks, (which) => `Hoàn thành ${which} đang chậm tiến độ.`, 'nhiệm vụ'),
    'Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ của Kế hoạch.',
  ].filter((point) => point !== '');
}

function counted(numbers: readonly string[], words: string): string {
  return numbers.length === 0 ? '' : `${printCount(numbers.length)} ${words} (${numbers.join(', ')})`;
}

/** About `chỉ tiêu 7`, or `các chỉ tiêu 7, 8`. */
function about(
  numbers: readonly string[],
  sentence: (which: string) => string,
  noun: 'chỉ tiêu' | 'nhiệm vụ' = 'chỉ tiêu',
): string {
  if (numbers.length === 0) return '';
  return sentence(`${numbers.length === 1 ? '' : 'các '}${noun} ${numbers.join(', ')}`);
}

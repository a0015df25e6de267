import { type Period, quarterBefore } from '../domain/period.ts';
import type { Indicator, Plan } from '../domain/plan.ts';
import { correctableBy } from '../domain/questions.ts';
import { add, one, whole } from '../domain/rational.ts';
import type { Unit } from '../domain/register.ts';
import { indicatorsOf, measuresOf } from '../domain/taking-part.ts';
import type { Workspace } from '../domain/workspace.ts';
import type { FormOutline } from './form-outline.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * What a report may hold besides its figures, as commented lines that are right once the sign # before them, and
 * nothing else, is removed: nobody has to look up how a reason or a correction is written.
 */
export function statementExamples(plan: Plan, unit: Unit, outline: FormOutline): string {
  const asked = outline.groups.flatMap(({ questions }) => questions.map(({ measure }) => measure));
  const measures = new Set(asked.map(({ id }) => id));
  const concerned = indicatorsOf(plan).filter(
    (indicator) => judges(unit, indicator) || measuresOf(indicator).some((id) => measures.has(id)),
  );
  const reasoned = plan.checks.find((check) => check.kind === 'reasonsFor' && measures.has(check.measure));
  const counted = asked.find(({ type }) => type === 'count')?.id;
  const measure = reasoned?.kind === 'reasonsFor' ? reasoned.measure : counted;
  const first = concerned.find((one) => measure !== undefined && measuresOf(one).includes(measure));
  const id = (first ?? concerned[0])?.id;
  if (id === undefined) return '';
  return [
    `# Giải trình khi chưa đạt, nguyên nhân, tài liệu kiểm chứng, theo chỉ tiêu: ${concerned.map(({ id }) => id).join(', ')}.`,
    '# Cần mục nào thì bỏ dấu # ở đầu các dòng của mục ấy rồi ghi:',
    '#indicators:',
    `#  "${id}":`,
    '#    explanation: nguyên nhân, biện pháp, thời hạn khắc phục',
    ...(measure === undefined ? [] : reasonLines(measure)),
    '#    evidence:',
    ...evidenceLines,
    ...concerned.filter((one) => judges(unit, one)).flatMap((one) => judgementLines(one.id, one.id === id)),
    ...notApplicableLines(concerned),
  ].join('\n');
}

/** Only what the plan allows. */
function notApplicableLines(concerned: readonly Indicator[]): readonly string[] {
  const allowed = concerned.filter(({ mayBeNotApplicable }) => mayBeNotApplicable).map(({ id }) => id);
  const [first] = allowed;
  return first === undefined
    ? []
    : [
        `# Chỉ tiêu không thuộc nhiệm vụ của đơn vị (Kế hoạch cho phép với chỉ tiêu: ${allowed.join(', ')}):`,
        '#notApplicable:',
        `#  "${first}": lý do`,
      ];
}

function judges(unit: Unit, { formula }: Indicator): boolean {
  return formula.kind === 'qualitative' && formula.judgedBy === unit.id;
}

function reasonLines(measure: string): readonly string[] {
  return [
    '#    reasons:  # số lượng theo từng nguyên nhân; measure là tên dòng số liệu',
    `#      - { measure: ${measure}, count: 2, text: nguyên nhân thứ nhất }`,
    `#      - { measure: ${measure}, count: 1, text: nguyên nhân thứ hai }`,
  ];
}

function judgementLines(id: string, isShown: boolean): readonly string[] {
  return [
    ...(isShown ? [] : [`#  "${id}":`]),
    '#    judgement: met  # met (đạt), not-met (chưa đạt), in-progress (đang thực hiện)',
  ];
}

/** A file is named by where it lies, which no form can know. */
const evidenceLines: readonly string[] = [
  '#      - tên tài liệu, ví dụ thống kê trích từ hệ thống nào, ngày nào',
  '#      - { number: 12/BC-ABC, date: 14/3/2020 }  # số, ngày văn bản',
  '#      #- { file: evidence/ten-tep.pdf }  # tệp gửi kèm trong thư mục evidence',
];

/** Below the first task's result. */
export const taskExamples: readonly string[] = [
  '    #evidence:  # tài liệu kiểm chứng, nếu có: bỏ dấu # rồi ghi; nhiệm vụ khác cũng vậy',
  '    #  - tên tài liệu',
  '    #  - { number: 12/BC-ABC, date: 14/3/2020 }',
];

export function otherExamples(workspace: Workspace, unit: Unit, quarter: Period): string {
  return [
    ...correctionLines(workspace, unit, quarter),
    '# Nếu có, bỏ dấu # và ghi:',
    '#difficulties: khó khăn, vướng mắc',
    '#proposals: đề xuất, kiến nghị',
  ].join('\n');
}

/** A count of the quarter before, as it was reported where that is known. */
function correctionLines({ plan, submissions }: Workspace, unit: Unit, quarter: Period): readonly string[] {
  const before = plan.periods.find(({ id }) => id === quarterBefore(quarter.id));
  const counts = before ? correctableBy(plan, unit.id, { of: before, on: quarter }) : [];
  const count = counts.find(({ measure, about }) => measure.type === 'count' && about.id === unit.id);
  if (!before || !count) return [];
  const { id } = count.measure;
  const report = submissions.find((one) => one.period === before.id && one.unit === unit.id);
  const reported = report?.answers[unit.id]?.[id]?.answer;
  const from = reported?.kind === 'number' ? reported.value : whole(20);
  const [was, is] = [from, add(from, one)].map((value) => writeAnswer({ kind: 'number', value }));
  return [
    '# Số liệu quý trước phải điều chỉnh (from: số đã báo cáo, to: số đúng), ví dụ:',
    '#corrections:',
    `#  - { period: ${before.id}, measure: ${id}, from: ${was}, to: ${is}, reason: lý do }`,
  ];
}

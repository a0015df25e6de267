import type { Answer, Measure } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Place } from '../../src/domain/place.ts';
import type { Check, Indicator, Plan, Task } from '../../src/domain/plan.ts';
import { parseDecimal, rational, whole } from '../../src/domain/rational.ts';
import type { Unit } from '../../src/domain/register.ts';
import type { IndicatorStatement, Submission } from '../../src/domain/submission.ts';
import type { Receipts, Workspace } from '../../src/domain/workspace.ts';

/** Plans and submissions for tests, in as few words as the cases need. All units are of kind `phong`, set `moiDonVi`. */

const quarterDays: Record<string, readonly [string, string, string]> = {
  Q1: ['-03-14', '-03-16', '-03-19'],
  Q2: ['-06-14', '-06-16', '-06-19'],
  Q3: ['-09-14', '-09-16', '-09-19'],
  Q4: ['-12-14', '-12-16', '-12-19'],
};
const starts = ['-12-15', '-03-15', '-06-15', '-09-15'];

function quartersOfYear(year: number): readonly Period[] {
  return Object.entries(quarterDays).map(([name, [to, due, closes]], index) => ({
    id: `${year}-${name}`,
    kind: 'quarter',
    year,
    quarters: [`${year}-${name}`],
    from: `${index === 0 ? year - 1 : year}${starts[index]}`,
    to: `${year}${to}`,
    due: `${year}${due}`,
    closes: `${year}${closes}`,
    reportDue: null,
  }));
}

export function periodsOfYear(year: number): readonly Period[] {
  const quarters = quartersOfYear(year);
  const composite = (id: string, kind: Period['kind'], count: number): readonly Period[] => {
    const [first, last] = [quarters[0], quarters[count - 1]];
    if (!first || !last) return [];
    const ids = quarters.slice(0, count).map((quarter) => quarter.id);
    return [{ ...last, id, kind, quarters: ids, from: first.from }];
  };
  return [
    ...quarters,
    ...composite(`${year}-6M`, 'half-year', 2),
    ...composite(`${year}-9M`, 'nine-months', 3),
    ...composite(`${year}`, 'year', 4),
  ];
}

export function unit(id: string, parts: Partial<Unit> = {}): Unit {
  const head = { name: 'Nguyễn Văn A', position: 'Trưởng phòng' };
  return { id, name: `Đơn vị ${id}`, kind: 'phong', head, from: null, to: null, successor: null, ...parts };
}

export function measure(id: string, parts: Partial<Measure> = {}): Measure {
  return {
    id,
    label: id,
    unit: '',
    type: 'count',
    choices: [],
    rollUp: 'sum',
    askedOf: ['moiDonVi'],
    reportedBy: {},
    printed: true,
    mayBeUnplanned: false,
    asked: null,
    prefill: null,
    note: null,
    ...parts,
  };
}

export function indicator(parts: Partial<Indicator> & Pick<Indicator, 'id' | 'formula'>): Indicator {
  return {
    label: `Chỉ tiêu ${parts.id}`,
    unit: '',
    concept: null,
    level: null,
    levelLabel: null,
    impliedLevel: false,
    aspiration: false,
    judged: { kind: 'each-period' },
    basis: null,
    milestones: {},
    mayBeNotApplicable: false,
    explainWhenMissed: false,
    evidence: false,
    result: null,
    resultOfYear: null,
    pending: null,
    note: null,
    ...parts,
  };
}

/** `atLeast('90%')`, `atLeast('2')`. */
export const atLeast = (written: string) => level('atLeast', written);
export const atMost = (written: string) => level('atMost', written);
export const equal = (written: string) => level('equal', written);

function level<Compare extends string>(compare: Compare, written: string) {
  return { compare, ...amount(written) };
}

export function amount(written: string) {
  const value = parseDecimal(written.replace('%', '')) ?? whole(0);
  const isRate = written.endsWith('%');
  return isRate
    ? { kind: 'ratio' as const, value: rational(value.n, value.d * 100n) }
    : { kind: 'number' as const, value };
}

export interface PlanParts {
  readonly year?: number;
  readonly units: readonly Unit[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly tasks?: readonly Task[];
  readonly checks?: readonly Check[];
  readonly totals?: Plan['totals'];
  readonly periods?: readonly Period[];
}

export function planOf(parts: PlanParts): Plan {
  const year = parts.year ?? 2020;
  return {
    id: `KH-${year}`,
    year,
    previous: null,
    document: { type: 'Kế hoạch', number: '1/KH', date: `${year}-01-02`, issuer: 'Sở', about: 'CCHC' },
    agency: {
      parent: null,
      letterhead: [],
      name: 'Sở',
      shortName: 'Sở',
      place: '',
      office: parts.units[0]?.id ?? '',
    },
    report: {
      symbol: '',
      subject: '',
      abbreviations: [],
      addressees: [],
      bases: [],
      basis: null,
      request: null,
      recipients: [],
      archive: null,
      signer: { authority: null, position: '', name: '' },
      latecomers: 'named',
      profile: 'nd30',
      charts: [],
      templates: null,
    },
    signoff: [],
    periods: parts.periods ?? periodsOfYear(year),
    reports: [],
    kinds: { phong: 'Phòng' },
    sets: { moiDonVi: { id: 'moiDonVi', label: 'Mọi đơn vị', kinds: ['phong'], units: [] } },
    units: parts.units,
    measures: Object.fromEntries(parts.measures.map((one) => [one.id, one])),
    totals: parts.totals ?? {},
    sections: [],
    purposes: [],
    requirements: [],
    targets: targetsOf(parts.indicators),
    taskGroups: parts.tasks ? [{ number: '1', title: 'Nhóm 1', tasks: parts.tasks }] : [],
    organisation: [],
    checks: parts.checks ?? [],
    appendices: [],
  };
}

/** Indicators `10.1` and `10.2` make target 10. */
function targetsOf(indicators: readonly Indicator[]): Plan['targets'] {
  const numbers = [...new Set(indicators.map((one) => one.id.split('.')[0] ?? ''))];
  return numbers.map((number) => ({
    number,
    text: `Chỉ tiêu ${number}`,
    indicators: indicators.filter((one) => one.id.split('.')[0] === number),
  }));
}

/** An answer as an officer would write it. */
export type Written = number | bigint | string | boolean | readonly [number: string, date: string];

function answerOf(written: Written): Answer {
  if (typeof written === 'number' || typeof written === 'bigint')
    return { kind: 'number', value: whole(written) };
  if (typeof written === 'boolean') return { kind: 'yesNo', value: written };
  if (typeof written !== 'string')
    return { kind: 'document', number: written[0], date: written[1], file: null };
  if (written === 'không') return { kind: 'none' };
  if (written === 'chưa có kế hoạch') return { kind: 'unplanned' };
  return { kind: 'choice', value: written };
}

export type Answers = Readonly<Record<string, Written>>;

export interface SubmissionParts
  extends Partial<Omit<Submission, 'answers' | 'notApplicable' | 'indicators'>> {
  /** Answers about others, by unit. */
  readonly about?: Readonly<Record<string, Answers>>;
  readonly notApplicable?: readonly string[];
  readonly indicators?: Readonly<Record<string, Partial<IndicatorStatement>>>;
}

/** Each answer stands on a line of its own, the first on line 10. */
export function submission(
  unitId: string,
  period: string,
  own: Answers,
  parts: SubmissionParts = {},
): Submission {
  const { about = {}, notApplicable = [], indicators = {}, ...rest } = parts;
  const file = `submissions/${period}/${unitId}.yaml`;
  let line = 9;
  const next = (): Place => {
    line += 1;
    return { file, line, column: 3, endLine: line, endColumn: 9 };
  };
  const place = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([id, written]) => [id, { answer: answerOf(written), at: next() }]),
    );
  const person = { name: 'Trần Thị B', position: 'Chuyên viên' };
  const all = Object.entries({ [unitId]: own, ...about }).map(
    ([id, answers]) => [id, place(answers)] as const,
  );
  return {
    file,
    plan: 'KH-2020',
    period,
    unit: unitId,
    reporter: person,
    head: person,
    answers: Object.fromEntries(all),
    notApplicable: Object.fromEntries(notApplicable.map((id) => [id, { value: 'lý do', at: next() }])),
    indicators: Object.fromEntries(
      Object.entries(indicators).map(([id, one]) => [
        id,
        { at: next(), explanation: null, reasons: [], evidence: [], judgement: null, rate: null, ...one },
      ]),
    ),
    tasks: {},
    corrections: [],
    difficulties: null,
    proposals: null,
    digest: '',
    ...rest,
  };
}

export function correction(
  period: string,
  parts: { measure: string; about: string; from: Written; to: Written },
): Submission['corrections'][number] {
  const at = { file: 'correction', line: 1, column: 1, endLine: 1, endColumn: 9 };
  return { ...parts, at, period, from: answerOf(parts.from), to: answerOf(parts.to), reason: 'nhập sót' };
}

export function receipt(received: string, parts: Partial<Receipts[string]> = {}): Receipts[string] {
  return { received, state: 'accepted', reason: null, notApplicable: [], digest: null, ...parts };
}

export function workspaceOf(
  plan: Plan,
  submissions: readonly Submission[],
  parts: Partial<Workspace> = {},
): Workspace {
  return { plan, submissions, receipts: {}, previous: null, ...parts };
}

import { rateOf } from '../../domain/figure.ts';
import type { Signer } from '../../domain/plan.ts';
import type { ConceptScore, Rollup, RollupSettings } from '../../domain/rollup.ts';
import type { Figure } from '../../domain/scorecard.ts';
import type { DocumentNumber } from '../../domain/signoff.ts';
import { asSentence, capitalise, decapitalise, joinSentences } from '../../domain/text.ts';
import { endAppendix } from '../appendices/end-appendix.ts';
import { type ComparisonTable, legendOf } from '../comparison-table.ts';
import { sayIn } from '../explain/say.ts';
import { printDay } from '../format/date.ts';
import { printFraction, printNumber, printOutOf } from '../format/number.ts';
import { rateInProse, roundRate } from '../format/rate.ts';
import { addresseesOf, basesOf, recipientsOf } from '../frame/letterhead.ts';
import { replacementWords } from '../frame/opening.ts';
import { buildStamp } from '../frame/stamp.ts';
import type { ReportAppendix, ReportModel, ReportTable, TextSection } from '../report-model.ts';
import {
  absentDepartments,
  conceptLabel,
  conceptTable,
  departmentTable,
  howItIsAdded,
  nameOfPeriod,
  sharedConcepts,
} from './build-rollup.ts';
import {
  apartWords,
  coverageOf,
  isMet,
  levelText,
  nameOf,
  partVerdict,
  totalVerdict,
} from './rollup-words.ts';

/** The report over several departments: framed like any other report, with sections of paragraphs. */
export type RollupReport = Omit<ReportModel, 'sections'> & {
  readonly sections: readonly TextSection[];
};

const say = sayIn('vi');

/** What the sign-off record puts on the report. */
export interface RollupStamp {
  readonly approval: Signer | null;
  readonly issue: DocumentNumber | null;
  /** The issued report that this one replaces; `null` for a period's first. */
  readonly replaces: DocumentNumber | null;
}

/** The report of an agency above several departments. */
export function buildRollupReport(
  rollup: Rollup,
  settings: RollupSettings,
  { approval, issue, replaces }: RollupStamp,
): RollupReport {
  const { agency, report } = settings;
  const subject = `tổng hợp kết quả thực hiện ${report.subject} ${nameOfPeriod(rollup)}`;
  const asOf =
    rollup.departments
      .map(({ figures }) => figures?.scorecard.asOf ?? '')
      .toSorted()
      .at(-1) ?? '';
  const year = asOf.slice(0, 4);
  const request = report.request === null ? '' : `, ${report.request.replace(/[\s.;,/]+$/, '')}`;
  const replacement = replaces === null ? '' : ` ${replacementWords(settings, replaces).sentence}.`;
  return {
    // It is of no one plan.
    plan: '',
    period: rollup.period,
    kind: rollup.kind,
    asOf,
    profile: report.profile,
    documentTitle: `Báo cáo ${subject}`,
    letterhead: {
      parent: agency.parent === null ? [] : [agency.parent],
      agency: agency.letterhead,
      symbol: report.symbol,
      place: agency.place,
      year,
      name: agency.name,
    },
    abstract: [capitalise(subject)],
    addressees: addresseesOf(report),
    bases: basesOf(report),
    opening: [
      ...(report.basis === null ? [] : [asSentence(report.basis)]),
      `${agency.name} báo cáo ${subject} như sau:`,
    ],
    sections: [sourcesSection(rollup), resultsSection(rollup, settings)],
    closing: `Trên đây là Báo cáo ${subject} của ${agency.name}${request}.${replacement}/.`,
    recipients: recipientsOf(report),
    appendices: appendicesOf(rollup, settings),
    stamp: buildStamp(approval, issue, { signer: report.signer, year }),
  };
}

function sourcesSection(rollup: Rollup): TextSection {
  const present = rollup.departments.flatMap(({ name, figures }) =>
    figures === null ? [] : [{ name, ...figures }],
  );
  const absent = absentDepartments(rollup, say);
  const sources = present.map(({ name, scorecard: { period, units } }) => {
    const expected = units.filter(({ quarters }) => quarters.some(({ status }) => status !== 'not-expected'));
    const late = expected.filter(({ quarters }) =>
      quarters.some(({ status }) => status === 'missing' || status === 'returned' || status === 'excluded'),
    );
    const window = `số liệu từ ngày ${printDay(period.from)} đến ngày ${printDay(period.to)}`;
    return `${name}: ${printOutOf(expected.length - late.length, expected.length)} đơn vị đã gửi đủ báo cáo, ${window}`;
  });
  const count = printOutOf(present.length, rollup.departments.length);
  return {
    holds: 'text',
    heading: 'I. SỐ LIỆU TỔNG HỢP',
    paragraphs: [
      `Có ${count} cơ quan có số liệu.${absent.length === 0 ? '' : ` Chưa có: ${absent.join('; ')}.`}`,
      ...sources.map(asSentence),
    ],
  };
}

function resultsSection(rollup: Rollup, { labels }: RollupSettings): TextSection {
  const added = rollup.concepts.filter(({ total }) => total !== null).length;
  const summary = `Tổng hợp ${printOutOf(added, rollup.concepts.length)} chỉ tiêu chung của các cơ quan. ${howItIsAdded(say)}`;
  return {
    holds: 'text',
    heading: 'II. KẾT QUẢ CÁC CHỈ TIÊU CHUNG',
    paragraphs: [
      summary,
      ...rollup.concepts.map(
        (score, index) => `${index + 1}. ${conceptWords(rollup, score, conceptLabel(score, labels))}`,
      ),
    ],
  };
}

function conceptWords(rollup: Rollup, score: ConceptScore, label: string): string {
  const result = score.apart === null ? totalWords(score) : apartWords(say, score.apart);
  // Departments without any figures are named once, above.
  const silent = score.missing.filter((index) => rollup.departments[index]?.absence === null);
  return joinSentences([
    `${label}: ${result}${coverageWords(score)}`,
    silent.length === 0 ? null : `Chưa gồm ${silent.map((index) => nameOf(rollup, index)).join('; ')}`,
    levelsInWords(rollup, score),
  ]);
}

/** Of how many departments the figure is; where there is none, of how many it is known that there is none. */
function coverageWords(score: ConceptScore): string {
  const { known, all } = coverageOf(score);
  const state = score.apart === null ? (score.total?.state ?? 'no-data') : 'value';
  if (state === 'value') return `, số liệu của ${printOutOf(known, all)} cơ quan`;
  return state === 'no-data' || state === 'unplanned' ? '' : ` (${printOutOf(known, all)} cơ quan)`;
}

const nothingWords: Readonly<Partial<Record<Figure['state'], string>>> = {
  'no-activity': 'không phát sinh',
  'not-applicable': 'không áp dụng',
  'not-asked': 'chưa đến kỳ báo cáo số liệu',
  unplanned: 'chưa có kế hoạch để tính tỷ lệ',
};

function totalWords({ total, level, parts }: ConceptScore): string {
  const unit = parts[0]?.indicator.unit ?? '';
  if (total === null || total.numerator === null) {
    return nothingWords[total?.state ?? 'no-data'] ?? 'chưa có số liệu';
  }
  const rate = rateOf(total);
  const amount = printNumber(total.numerator, 'prose');
  if (total.denominator === null) return `${amount} ${unit}`;
  const share = rate === null ? '' : ` (${rateInProse(roundRate(rate, level))})`;
  return `${printFraction(total.numerator, total.denominator)} ${unit}${share}`;
}

/** One level for all with its verdict; else each department's own, with its own verdict. */
function levelsInWords(rollup: Rollup, score: ConceptScore): string {
  const unit = score.parts[0]?.indicator.unit ?? '';
  if (!score.levelsDiffer && score.judgement !== null) {
    return `Mức ${levelText(say, score.level, unit)}: ${decapitalise(totalVerdict(say, score))}`;
  }
  const met = score.parts.filter(({ judgement }) => isMet(judgement)).length;
  const own = score.parts.map((part) => {
    const level = levelText(say, part.indicator.level, part.indicator.unit);
    return `${nameOf(rollup, part.department)}${level === '' ? '' : ` ${level}`} (${decapitalise(partVerdict(say, part))})`;
  });
  const opening = score.levelsDiffer
    ? `Mức của các cơ quan khác nhau`
    : `Đạt ${printOutOf(met, score.parts.length)} cơ quan`;
  return `${opening}: ${own.join('; ')}`;
}

function appendicesOf(rollup: Rollup, { labels }: RollupSettings): readonly ReportAppendix[] {
  const overview = conceptTable(rollup, say, labels);
  const details = sharedConcepts(rollup).map((score, index) =>
    asReportTable(`${index + 1}. ${conceptLabel(score, labels)}`, departmentTable(rollup, score, say)),
  );
  const period = nameOfPeriod(rollup).toUpperCase();
  const lastWords = { ofTables: 'số liệu tổng hợp từ báo cáo của các cơ quan', ofCharts: '' };
  const all = endAppendix(
    {
      name: details.length === 0 ? 'Phụ lục' : 'Phụ lục I',
      title: [`KẾT QUẢ CÁC CHỈ TIÊU CHUNG ${period}`],
      orientation: 'landscape',
      tables: [asReportTable('', overview)],
      charts: [],
    },
    lastWords,
  );
  const title = [`KẾT QUẢ THEO CƠ QUAN ${period}`];
  const sideBySide = endAppendix(
    {
      name: 'Phụ lục II',
      title,
      orientation: 'landscape',
      tables: details,
      charts: [],
    },
    lastWords,
  );
  return details.length === 0 ? [all] : [all, sideBySide];
}

function asReportTable(title: string, table: ComparisonTable): ReportTable {
  return {
    title,
    unit: '',
    groups: [],
    columns: table.columns,
    numbers: [],
    rows: table.rows.map((row) => row.map(({ text }) => text)),
    total: [],
    note: legendOf([table], say),
  };
}

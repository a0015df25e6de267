import { rateOf } from '../../domain/figure.ts';
import { readPeriodId } from '../../domain/period.ts';
import type { Indicator } from '../../domain/plan.ts';
import type { ConceptScore, Rollup } from '../../domain/rollup.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { cellSigns, rateCell } from '../appendices/cells.ts';
import { type ComparisonCell, type ComparisonTable, cell, legendOf } from '../comparison-table.ts';
import { type Language, type Say, sayIn } from '../explain/say.ts';
import { figureWords } from '../explain/value-words.ts';
import { periodName } from '../format/period-name.ts';
import {
  absenceWords,
  apartWords,
  coverageOf,
  isMet,
  levelText,
  nameOf,
  partVerdict,
  sharedLevelText,
  totalVerdict,
} from './rollup-words.ts';

/** Several departments side by side: every string final, verdicts' codes left for their colour. */
export interface RollupModel {
  readonly title: string;
  readonly concepts: ComparisonTable;
  /** One table for each concept of more than one department: those that have it, and those that may. */
  readonly details: readonly { readonly title: string; readonly table: ComparisonTable }[];
  /** Departments without figures, each with the reason. */
  readonly absent: readonly string[];
  readonly note: string;
  readonly legend: string;
}

export interface RollupWords {
  readonly language: Language;
  /** What the office calls a concept; else it bears the first department's label. */
  readonly labels: Readonly<Record<string, string>>;
}

export function buildRollup(rollup: Rollup, { language, labels }: RollupWords): RollupModel {
  const say = sayIn(language);
  const concepts = conceptTable(rollup, say, labels);
  const details = sharedConcepts(rollup).map((score) => ({
    title: conceptLabel(score, labels),
    table: departmentTable(rollup, score, say),
  }));
  return {
    title: say(`Tổng hợp ${nameOfPeriod(rollup)}`, `Consolidated ${rollup.period}`),
    concepts,
    details,
    absent: absentDepartments(rollup, say),
    note: howItIsAdded(say),
    legend: legendOf([concepts, ...details.map(({ table }) => table)], say),
  };
}

/** Where departments can be set side by side: what one alone has stands in the table of all. */
export function sharedConcepts({ concepts }: Rollup): readonly ConceptScore[] {
  return concepts.filter(({ parts }) => parts.length > 1);
}

export function conceptLabel({ concept, parts }: ConceptScore, labels: RollupWords['labels']): string {
  return labels[concept] ?? parts[0]?.indicator.label ?? concept;
}

export function nameOfPeriod({ period }: Rollup): string {
  const read = readPeriodId(period);
  return read === null ? period : periodName(read);
}

export function absentDepartments({ departments }: Rollup, say: Say): readonly string[] {
  return departments.flatMap(({ name, absence }) =>
    absence === null ? [] : [`${name} (${absenceWords(say, absence)})`],
  );
}

export function howItIsAdded(say: Say): string {
  return say(
    'Tỷ lệ chung bằng tổng tử số chia tổng mẫu số của các cơ quan, không phải trung bình các tỷ lệ.',
    'A common rate is the sum of numerators over the sum of denominators, never an average of rates.',
  );
}

/** All concepts, one a row. */
export function conceptTable(rollup: Rollup, say: Say, labels: RollupWords['labels']): ComparisonTable {
  const [left, right] = ['left', 'right'] as const;
  const columns = [
    { label: say('STT', 'No.'), align: left },
    { label: say('Chỉ tiêu', 'Concept'), align: left },
    { label: say('Cơ quan có số liệu', 'Departments'), align: right },
    { label: say('Kết quả', 'Result'), align: right },
    { label: say('Tỷ lệ (%)', 'Rate (%)'), align: right },
    { label: say('Mức', 'Level'), align: left },
    { label: say('Đánh giá', 'Judgement'), align: left },
    { label: say('Cơ quan đạt', 'Departments that met it'), align: right },
  ];
  const rows = rollup.concepts.map((score, index): readonly ComparisonCell[] => {
    const { known, all } = coverageOf(score);
    const [first] = score.parts;
    const met = score.parts.filter(({ judgement }) => isMet(judgement)).length;
    return [
      cell(String(index + 1)),
      cell(conceptLabel(score, labels)),
      cell(`${known}/${all}`),
      cell(score.total === null ? '' : figureWords(score.total)),
      cell(first && score.total ? rateText(score.total, { ...first.indicator, level: score.level }) : ''),
      cell(sharedLevelText(say, score)),
      cell(score.apart === null ? totalVerdict(say, score) : apartWords(say, score.apart), score.judgement),
      cell(`${met}/${score.parts.length}`),
    ];
  });
  return { columns, rows };
}

export function departmentTable(rollup: Rollup, score: ConceptScore, say: Say): ComparisonTable {
  const [left, right] = ['left', 'right'] as const;
  const columns = [
    { label: say('Cơ quan', 'Department'), align: left },
    { label: say('Kết quả', 'Result'), align: right },
    { label: say('Tỷ lệ (%)', 'Rate (%)'), align: right },
    { label: say('Mức', 'Level'), align: left },
    { label: say('Đánh giá', 'Judgement'), align: left },
    { label: say('Đơn vị đã báo cáo', 'Units reported'), align: right },
  ];
  const own = score.parts.map((part): readonly ComparisonCell[] => [
    cell(nameOf(rollup, part.department)),
    cell(part.indicator.formula.kind === 'qualitative' ? '' : figureWords(part.figure)),
    cell(rateText(part.figure, part.indicator)),
    cell(levelText(say, part.indicator.level, part.indicator.unit)),
    cell(partVerdict(say, part), part.judgement),
    cell(`${part.coverage.reported}/${part.coverage.expected}`),
  ]);
  const absent = rollup.departments.flatMap(({ name, absence }): ComparisonTable['rows'] =>
    absence === null
      ? []
      : [[name, cellSigns.noData, '', '', absenceWords(say, absence), ''].map((text) => cell(text))],
  );
  return { columns, rows: [...own, ...absent] };
}

function rateText(figure: Figure, { formula, level }: Pick<Indicator, 'formula' | 'level'>): string {
  if (formula.kind !== 'ratio' && formula.kind !== 'share') return '';
  return figure.state === 'not-asked' ? '' : rateCell(figure, rateOf(figure), level);
}

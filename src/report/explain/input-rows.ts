import type { ExplainedInput, ExplainedUnit, Explanation } from '../../domain/explanation.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { cellSigns } from '../appendices/cells.ts';
import { quarterName } from '../format/period-name.ts';
import { unitName } from '../report-context.ts';
import type { InputTable } from './explanation-model.ts';
import type { Say } from './say.ts';
import { answerWords, figureWords, stateWords } from './value-words.ts';

type Row = InputTable['rows'][number];

/** Every unit with what it wrote, where, and the sum; remarks only where there are any. */
export function inputTable(plan: Plan, explanation: Explanation, say: Say): InputTable {
  const isNumber = explanation.formula.kind === 'ratio' || explanation.formula.kind === 'count';
  const rows: readonly Row[] = [
    ...explanation.units.flatMap((unit) => [
      unitRow(plan, unit, say),
      ...unit.inputs.map((input) => inputRow(plan, { unit, input }, say)),
    ]),
    { kind: 'total', cells: [say('Cộng', 'Sum'), '', figureWords(explanation.figure), '', ''] },
  ];
  const hasRemarks = rows.some(({ cells }) => cells[4] !== '');
  return {
    columns: [
      { label: say('Đơn vị, số liệu', 'Unit, measure'), align: 'left' },
      { label: say('Quý', 'Quarter'), align: 'left' },
      { label: say('Giá trị', 'Value'), align: isNumber ? 'right' : 'left' },
      { label: say('Ở tệp', 'File'), align: 'left' },
      ...(hasRemarks ? [{ label: say('Ghi chú', 'Remarks'), align: 'left' as const }] : []),
    ],
    rows: hasRemarks ? rows : rows.map(({ kind, cells }) => ({ kind, cells: cells.slice(0, 4) })),
  };
}

function unitRow(plan: Plan, { unit, name, figure }: ExplainedUnit, say: Say): Row {
  if (figure !== null) {
    return { kind: 'unit', cells: [name, '', figureWords(figure), '', unitRemark(figure, say)] };
  }
  const successor = plan.units.find(({ id }) => id === unit)?.successor;
  const holder = successor ? unitName(plan, successor) : say('đơn vị kế thừa', 'its successor');
  return { kind: 'unit', cells: [name, '', '', '', say(`tính cho ${holder}`, `counts for ${holder}`)] };
}

/** Of a ratio whose two sides different units report, a unit has one side. */
function unitRemark(figure: Figure, say: Say): string {
  const { state, numerator, denominator } = figure;
  if (state === 'value' && numerator === null && denominator !== null)
    return say('chỉ có mẫu số', 'denominator only');
  return stateWords(say, figure);
}

function inputRow(
  plan: Plan,
  { unit, input }: { readonly unit: ExplainedUnit; readonly input: ExplainedInput },
  say: Say,
): Row {
  const measure = plan.measures[input.measure];
  const nothing = input.state === 'not-applicable' ? cellSigns.notApplicable : cellSigns.noData;
  const value = input.answer === null ? nothing : answerWords(say, input.answer, measure);
  const { at } = input;
  const place = at === null ? '' : say(`${at.file}, dòng ${at.line}`, `${at.file}, line ${at.line}`);
  const label = `– ${measure?.label ?? input.measure}`;
  return { kind: 'input', cells: [label, input.quarter, value, place, remarks(plan, { unit, input }, say)] };
}

function remarks(
  plan: Plan,
  { unit, input }: { readonly unit: ExplainedUnit; readonly input: ExplainedInput },
  say: Say,
): string {
  const { correction } = input;
  const reporter = unitName(plan, input.reporter);
  const parts = [
    input.state === 'missing' ? say('chưa báo cáo', 'not reported') : '',
    input.reporter === unit.unit ? '' : say(`do ${reporter} báo cáo`, `reported by ${reporter}`),
    correction === null
      ? ''
      : say(
          `điều chỉnh ở báo cáo ${quarterName(correction.carriedBy)}`,
          `corrected in ${correction.carriedBy}`,
        ),
    claimWords(input.claim, say),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function claimWords(claim: ExplainedInput['claim'], say: Say): string {
  if (claim === null) return '';
  return claim === 'accepted'
    ? say('không áp dụng, đã được chấp nhận', 'not applicable, accepted')
    : say('ghi không áp dụng, chưa được chấp nhận', 'claimed not applicable, not accepted');
}

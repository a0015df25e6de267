import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { sayDay } from '../../diagnostics/say-day.ts';
import { type Period, readPeriodId } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { quartersOf } from '../../domain/questions.ts';
import type { Unit } from '../../domain/register.ts';
import type { ScalarNode } from '../../load/node.ts';
import { nodeAt, placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { suggest } from '../suggest.ts';
import { suggestQuarter } from '../suggest-quarter.ts';
import { quarterLabel } from './quarter-label.ts';

/** Whose report it is and of which quarter, as far as the file or its name says. */
export interface Header {
  readonly unit: Unit | null;
  readonly quarter: Period | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads plan, unit and period and holds them against the file's name and folder. Where the text names an
 * unknown unit or period, the name of the file or folder helps out, so that the rest can still be checked.
 */
export function readHeader(plan: Plan, source: Source): Header {
  const named = unitOfFile(plan, source.file);
  const folder = quarterOfFolder(plan, source.file);
  const unitNode = written(source, 'unit');
  const periodNode = written(source, 'period');
  const unit = plan.units.find(({ id }) => id === textOf(unitNode)) ?? null;
  const quarter = quarterNamed(plan, textOf(periodNode));
  const unitFindings =
    unitNode && !unit
      ? [unknownUnit(plan, source, unitNode)]
      : unit
        ? checkName(source, unit.id, unitNode)
        : [];
  const periodFindings =
    periodNode && !quarter
      ? [unknownPeriod(plan, source, periodNode)]
      : quarter && periodNode
        ? checkFolder(source, quarter, periodNode)
        : [];
  const header = { unit: unit ?? named, quarter: quarter ?? folder };
  const findings = [...checkPlan(plan, source), ...unitFindings, ...periodFindings];
  return { ...header, findings: findings.length > 0 ? findings : checkReporting(plan, source, header) };
}

function written(source: Source, key: string): ScalarNode | null {
  const node = nodeAt(source.root, [key]);
  return node?.kind === 'scalar' && node.value !== null ? node : null;
}

function textOf(node: ScalarNode | null): string {
  return node ? cleanText(node.written) : '';
}

function quarterNamed(plan: Plan, id: string): Period | null {
  return plan.periods.find((period) => period.id === id && period.kind === 'quarter') ?? null;
}

function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
}

function folderOf(file: string): string {
  return file.split('/').at(-2) ?? '';
}

function unitOfFile(plan: Plan, file: string): Unit | null {
  const name = withoutCopyMark(nameOf(file));
  return plan.units.find(({ id }) => id === name) ?? null;
}

function quarterOfFolder(plan: Plan, file: string): Period | null {
  return quarterNamed(plan, folderOf(file));
}

/** `a (1)`, `a - Copy`, `a - Bản sao`: what mail programs and desktops make of `a`. */
export function withoutCopyMark(name: string): string {
  return name.normalize('NFC').replace(/(\s*\(\d+\)|\s*-\s*(Copy|Bản sao).*|\s+copy\d*)$/i, '');
}

function checkPlan(plan: Plan, source: Source): readonly Finding[] {
  const node = written(source, 'plan');
  if (!node || textOf(node) === plan.id) return [];
  const values = { written: textOf(node), plan: plan.id };
  return [
    finding('unknown-plan', placeIn(source, node.range), { values, fix: { ...node.range, text: plan.id } }),
  ];
}

function unknownUnit(plan: Plan, source: Source, node: ScalarNode): Finding {
  const suggestion =
    suggest(
      textOf(node),
      plan.units.map((unit) => unit.id),
    ) ??
    plan.units.find((unit) => unit.name === textOf(node))?.id ??
    '';
  const name = plan.units.find((unit) => unit.id === suggestion)?.name ?? '';
  const values = { written: textOf(node), plan: plan.id, suggestion, name };
  const fix = suggestion === '' ? null : { ...node.range, text: suggestion };
  return finding('unknown-unit', placeIn(source, node.range), { values, fix });
}

function unknownPeriod(plan: Plan, source: Source, node: ScalarNode): Finding {
  const quarters = plan.periods.filter((period) => period.kind === 'quarter').map((period) => period.id);
  const meant = suggestQuarter(textOf(node));
  const suggestion = meant !== null && quarters.includes(meant) ? meant : '';
  const values = { written: textOf(node), plan: plan.id, suggestion, allowed: quarters.join(', ') };
  const fix = suggestion === '' ? null : { ...node.range, text: suggestion };
  return finding('unknown-period', placeIn(source, node.range), { values, fix });
}

function checkName(source: Source, unit: string, node: ScalarNode | null): readonly Finding[] {
  const name = nameOf(source.file).normalize('NFC');
  if (name === unit || !node) return [];
  const at = placeIn(source, node.range);
  const values = { name: `${name}.yaml`, wanted: `${unit}.yaml` };
  return withoutCopyMark(name) === unit
    ? [finding('file-copy', { file: source.file }, { values })]
    : [finding('file-name-differs', at, { values })];
}

/** A folder named like another period contradicts what the file says; any other is merely the wrong place. */
function checkFolder(source: Source, quarter: Period, node: ScalarNode): readonly Finding[] {
  const [folder, top] = [folderOf(source.file), source.file.split('/')[0] ?? ''];
  const [wanted, parent] = [`${top}/${quarter.id}`, source.file.split('/').slice(0, -1).join('/')];
  if (parent === wanted) return [];
  const at = placeIn(source, node.range);
  if (readPeriodId(folder) && parent === `${top}/${folder}`)
    return [finding('folder-differs', at, { values: { folder, period: quarter.id } })];
  return [finding('file-misplaced', at, { values: { folder: parent, wanted } })];
}

function checkReporting(
  plan: Plan,
  source: Source,
  { unit, quarter }: Pick<Header, 'unit' | 'quarter'>,
): readonly Finding[] {
  const node = written(source, 'period');
  if (!unit || !quarter || !node || quartersOf(plan, unit).includes(quarter)) return [];
  const values = {
    name: unit.name,
    period: quarterLabel(quarter.id),
    from: unit.from !== null && unit.from > quarter.to ? sayDay(unit.from) : '',
    to: unit.to !== null && unit.to < quarter.to ? sayDay(unit.to) : '',
    successor: plan.units.find(({ id }) => id === unit.successor)?.name ?? '',
  };
  return [finding('unit-not-reporting', placeIn(source, node.range), { values })];
}

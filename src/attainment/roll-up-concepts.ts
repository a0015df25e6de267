import { figureOf, stateOfNone } from '../domain/figure.ts';
import type { Indicator, Level } from '../domain/plan.ts';
import { divide, equals, isZero, multiply, type Rational, sumOf } from '../domain/rational.ts';
import type { ConceptPart, ConceptScore, RollupDepartment } from '../domain/rollup.ts';
import type { Figure, Judgement } from '../domain/scorecard.ts';
import { indicatorsOf } from '../domain/taking-part.ts';
import { judge } from './judging/judge.ts';
import { levelOf } from './judging/level.ts';

/**
 * What departments share, concept by concept. A rate is the ratio of the sums of all; departments without figures
 * leave the total partial, since their plans may have the concept too.
 */
export function rollUpConcepts(departments: readonly RollupDepartment[]): readonly ConceptScore[] {
  const parts = departments.flatMap(partsOf);
  const concepts = [...new Set(parts.map(({ indicator }) => indicator.concept ?? ''))];
  const absent = departments.flatMap(({ figures }, index) => (figures === null ? [index] : []));
  return concepts.map((concept) => {
    const own = parts.filter(({ indicator }) => indicator.concept === concept);
    return scoreConcept(concept, own, absent);
  });
}

function partsOf({ figures }: RollupDepartment, department: number): readonly ConceptPart[] {
  if (figures === null) return [];
  const { plan, scorecard } = figures;
  return indicatorsOf(plan).flatMap((indicator) => {
    const score = scorecard.indicators[indicator.id];
    if (indicator.concept === null || score === undefined) return [];
    const { basis, judgement, coverage } = score;
    const figure = basis === 'period' ? score.inPeriod : score.toDate;
    const judged = { ...indicator, level: levelInPrint(indicator) };
    return [{ department, indicator: judged, figure, basis, judgement, coverage }];
  });
}

function scoreConcept(
  concept: string,
  parts: readonly ConceptPart[],
  absent: readonly number[],
): ConceptScore {
  const unknown = parts.filter(({ figure }) => isUnknown(figure)).map(({ department }) => department);
  const missing = [...new Set([...absent, ...unknown])].sort((a, b) => a - b);
  const apart = apartFor(parts);
  const total = apart === null ? addUp(parts, missing.length > 0) : null;
  const levels = parts.map(({ indicator }) => indicator.level);
  const [first = null] = levels;
  const levelsDiffer = levels.some((level) => !isSameLevel(level, first));
  const level = levelsDiffer ? null : first;
  const judgement = total === null ? null : judgeTotal(total, level, parts);
  return { concept, parts, total, apart, level, levelsDiffer, judgement, missing };
}

/** The level that a rate is judged by, whether the plan writes it or implies it. */
function levelInPrint(indicator: Indicator): Level | null {
  const isRate = indicator.formula.kind === 'ratio' || indicator.formula.kind === 'share';
  return isRate ? levelOf(indicator) : indicator.level;
}

function isUnknown({ state }: Figure): boolean {
  return state === 'no-data' || state === 'unplanned';
}

function apartFor(parts: readonly ConceptPart[]): ConceptScore['apart'] {
  const differ = (of: (part: ConceptPart) => string): boolean => new Set(parts.map(of)).size > 1;
  if (differ(({ indicator }) => indicator.formula.kind)) return 'formula';
  const kind = parts[0]?.indicator.formula.kind;
  if (kind === 'qualitative' || kind === 'document') return 'words';
  if (differ(({ indicator }) => indicator.unit.normalize('NFC').toLowerCase())) return 'unit';
  return differ(({ basis }) => basis) ? 'basis' : null;
}

/** Sums of numerators and denominators; nothing arisen adds nothing, what is not known leaves the sum partial. */
function addUp(parts: readonly ConceptPart[], isAnyMissing: boolean): Figure {
  const figures = parts.map(({ figure }) => figure);
  const known = figures.filter(({ state }) => state === 'value');
  const partial = isAnyMissing || figures.some((figure) => figure.partial);
  if (known.length === 0)
    return figureOf(stateOfNone(new Set(figures.map(({ state }) => state))), { partial });
  const numerator = sumOf(known.flatMap((figure) => figure.numerator ?? []));
  const denominators = known.flatMap((figure) => figure.denominator ?? []);
  const denominator = denominators.length === 0 ? null : sumOf(denominators);
  // Where units are missing from what is nothing so far, it is not known how much it will be a part of.
  const isOpen = isAnyMissing || figures.some((figure) => figure.partial && figure.state !== 'value');
  const bounds = isOpen ? { lowest: null, highest: null } : boundsOf(known, denominator);
  return figureOf('value', { numerator, denominator, partial, ...bounds });
}

/** The lowest and highest rate that units still missing can make of it. */
function boundsOf(
  known: readonly Figure[],
  denominator: Rational | null,
): Pick<Figure, 'lowest' | 'highest'> {
  if (denominator === null || isZero(denominator)) return { lowest: null, highest: null };
  const bound = (side: 'lowest' | 'highest'): Rational | null => {
    const amounts = known.map((figure) => {
      const own = figure[side];
      return own && figure.denominator ? multiply(own, figure.denominator) : null;
    });
    const all = amounts.flatMap((amount) => amount ?? []);
    return all.length === known.length ? divide(sumOf(all), denominator) : null;
  };
  return { lowest: bound('lowest'), highest: bound('highest') };
}

function isSameLevel(a: Level | null, b: Level | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && a.compare === b.compare && equals(a.value, b.value);
}

/**
 * Judged as a department is. A level in numbers is one department's; only a rate can be asked of all of them together.
 * What one of them is not judged by yet, all together are not.
 */
function judgeTotal(total: Figure, level: Level | null, parts: readonly ConceptPart[]): Judgement | null {
  const [first] = parts;
  if (first === undefined || level?.kind !== 'ratio') return null;
  const isPending = parts.some(({ judgement }) => judgement === 'in-progress');
  const circumstances = { isPending, isIrrevocable: false, stated: null };
  return judge({ ...first.indicator, level }, total, circumstances).judgement;
}

import type { Day } from '../domain/day.ts';
import { figureOf } from '../domain/figure.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Plan } from '../domain/plan.ts';
import type { Figure, FigurePair, IndicatorScore, Judgement } from '../domain/scorecard.ts';
import { limitsEachQuarter } from '../domain/taking-part.ts';
import type { Comparisons } from './compare-earlier.ts';
import type { IndicatorFigures } from './figures/gathering.ts';
import { indicatorFigures } from './figures/indicator-figures.ts';
import { statedJudgement } from './figures/qualitative-figures.ts';
import { basisOf, isIrrevocable, isOfTheYear, isPending } from './judging/circumstances.ts';
import { judge, type Verdict } from './judging/judge.ts';
import { neededFor } from './judging/level.ts';
import { progressOf } from './judging/progress.ts';
import type { Ledger } from './ledger/ledger.ts';
import { type SpanPair, spansOf } from './ledger/span.ts';

export interface Look {
  readonly period: Period;
  readonly asOf: Day;
}

/** Both values of one indicator, and the judgement of the one that the report judges. */
export function scoreIndicator(
  ledger: Ledger,
  indicator: Indicator,
  look: Look,
): Omit<IndicatorScore, keyof Comparisons> {
  const spans = spansOf(ledger.plan, look.period);
  const inPeriod = indicatorFigures(ledger, indicator, spans.inPeriod);
  const toDate =
    spans.toDate === spans.inPeriod ? inPeriod : indicatorFigures(ledger, indicator, spans.toDate);
  const basis = basisOf(ledger.plan, indicator, look.period);
  const [judged, other] = basis === 'period' ? [inPeriod, toDate] : [toDate, inPeriod];
  const judgeOne = ({ figure }: IndicatorFigures) => verdictOn(ledger, indicator, figure, { look, spans });
  const quarterly = byQuarter(ledger, indicator);
  const each = look.period.quarters.map((quarter) => quarterly[quarter] ?? notAsked);
  const { judgement, why } =
    limitsEachQuarter(indicator) && each.length > 1
      ? worstOf(each.map((figure) => verdictOn(ledger, indicator, figure, { look, spans })))
      : judgeOne(judged);
  return {
    id: indicator.id,
    inPeriod: inPeriod.figure,
    toDate: toDate.figure,
    basis,
    judgement,
    why,
    otherJudgement: hasOneVerdict(ledger.plan, indicator)
      ? null
      : differing(judgeOne(other).judgement, judgement),
    progress: judgement === 'in-progress' ? progressOf(indicator, toDate.figure, spans.toDate.last.id) : null,
    needed: neededFor(ledger.plan, indicator, judged.figure),
    missing: judged.owedBy,
    coverage: judged.coverage,
    notApplicable: judged.notApplicable,
    byUnit: pairUp(inPeriod.byUnit, toDate.byUnit),
    byQuarter: quarterly,
  };
}

function verdictOn(
  ledger: Ledger,
  indicator: Indicator,
  figure: Figure,
  { look, spans }: { look: Look; spans: SpanPair },
): Verdict {
  const { formula } = indicator;
  return judge(indicator, figure, {
    isPending: isPending(ledger.plan, indicator, look),
    isIrrevocable: isIrrevocable(ledger.plan, indicator),
    stated:
      formula.kind === 'qualitative' ? statedJudgement(ledger, { indicator, formula }, spans.toDate) : null,
  });
}

/** What is of the year, and a number of which the plan says whether it limits the period or the year so far. */
function hasOneVerdict(plan: Plan, indicator: Indicator): boolean {
  return isOfTheYear(plan, indicator) || (indicator.formula.kind === 'count' && indicator.basis !== null);
}

/** From worst to best; where nothing arose in a quarter, the others decide. */
const judgements: readonly Judgement[] = [
  'not-met',
  'undetermined',
  'in-progress',
  'met',
  'exceeded',
  'no-activity',
];

/** Each quarter must keep to the level by itself: so many a quarter, which no sum of quarters is held against. */
function worstOf(verdicts: readonly Verdict[]): Verdict {
  const [worst] = verdicts.toSorted(
    (a, b) => judgements.indexOf(a.judgement) - judgements.indexOf(b.judgement),
  );
  if (worst === undefined) throw new Error('a period without quarters');
  const isCompared = worst.why === 'compared' || worst.why === 'certain';
  return isCompared ? { ...worst, why: 'by-quarter' } : worst;
}

/** The other value's verdict, where it is one and says something else. */
function differing(other: Judgement, judged: Judgement): Judgement | null {
  const isVerdict = other === 'met' || other === 'not-met' || other === 'exceeded';
  return isVerdict && other !== judged ? other : null;
}

function byQuarter(ledger: Ledger, indicator: Indicator): Readonly<Record<string, Figure>> {
  return Object.fromEntries(
    ledger.quarters.map((quarter) => [
      quarter.id,
      indicatorFigures(ledger, indicator, spansOf(ledger.plan, quarter).inPeriod).figure,
    ]),
  );
}

const notAsked: Figure = figureOf('not-asked');

function pairUp(
  inPeriod: Readonly<Record<string, Figure>>,
  toDate: Readonly<Record<string, Figure>>,
): Readonly<Record<string, FigurePair>> {
  const units = Object.keys({ ...toDate, ...inPeriod });
  return Object.fromEntries(
    units.map((unit) => [unit, { inPeriod: inPeriod[unit] ?? notAsked, toDate: toDate[unit] ?? notAsked }]),
  );
}

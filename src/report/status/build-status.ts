import type { Day } from '../../domain/day.ts';
import { rateOf } from '../../domain/figure.ts';
import type { Judgement, UnitQuarter } from '../../domain/scorecard.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import type { Receipt, Workspace } from '../../domain/workspace.ts';
import { numberCell, rateCell } from '../appendices/cells.ts';
import { levelLabel } from '../appendices/level-label.ts';
import { type Language, type Say, sayIn } from '../explain/say.ts';
import { englishVerdicts, verdictWords } from '../explain/verdict-words.ts';
import { printDay } from '../format/date.ts';
import { periodName } from '../format/period-name.ts';
import { figureOn, type ReportContext, scoredIndicator } from '../report-context.ts';
import { targetSummary } from '../targets/target-summary.ts';

/** The overview of a period for a terminal: figures and words formatted, states left as codes to be coloured. */
export interface StatusModel {
  readonly period: string;
  readonly units: readonly UnitRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly summary: string;
}

export interface UnitRow extends UnitQuarter {
  readonly unit: string;
  readonly name: string;
  /** Why a report that the register, or its file, shows to be in by that day counts as missing all the same. */
  readonly flaw: 'errors' | 'no-file' | null;
  /** What the register says of the report; `null` where it says nothing. */
  readonly receipt: Receipt['state'] | null;
  /** The day of receipt as printed; empty where there is none. */
  readonly receivedOn: string;
}

export interface IndicatorRow {
  readonly id: string;
  readonly label: string;
  readonly level: string;
  readonly done: string;
  readonly total: string;
  readonly rate: string;
  readonly judgement: Judgement;
  readonly verdict: string;
  readonly partial: boolean;
}

export function buildStatus(
  context: ReportContext,
  { faulty = new Set(), receipts }: Pick<Workspace, 'faulty' | 'receipts'>,
  language: Language,
): StatusModel {
  const say = sayIn(language);
  const { asOf, units } = context.scorecard;
  const indicators = indicatorsOf(context.plan).flatMap(({ id }) => indicatorRow(context, id, say));
  return {
    period: say(periodName(context.period), context.period.id),
    units: units.flatMap(({ unit, name, quarters }) =>
      quarters.map((quarter) => ({
        ...quarter,
        unit,
        name,
        flaw: flawOf(quarter, asOf, faulty.has(`${quarter.quarter} ${unit}`)),
        receipt: receipts[quarter.quarter]?.[unit]?.state ?? null,
        receivedOn: quarter.received === null ? '' : say(printDay(quarter.received), quarter.received),
      })),
    ),
    indicators,
    summary: say(targetSummary(context), countsInEnglish(indicators)),
  };
}

/** None of a report that came after the day, which was missing then whatever it holds. */
function flawOf({ status, received }: UnitQuarter, asOf: Day, isFaulty: boolean): UnitRow['flaw'] {
  if (status !== 'missing' || (received !== null && received > asOf)) return null;
  if (isFaulty) return 'errors';
  return received === null ? null : 'no-file';
}

function indicatorRow(context: ReportContext, id: string, say: Say): readonly IndicatorRow[] {
  const scored = scoredIndicator(context, id);
  if (scored === null) return [];
  const { indicator, score } = scored;
  const figure = figureOn(score, score.basis);
  const hasTotal = indicator.formula.kind === 'ratio' || indicator.formula.kind === 'share';
  const isWords = indicator.formula.kind === 'qualitative';
  return [
    {
      id,
      label: indicator.label,
      level: levelLabel(indicator, score),
      done: isWords ? '' : numberCell(figure, figure.numerator),
      total: hasTotal ? numberCell(figure, figure.denominator) : '',
      // What missing units leave open has no rate yet: it would look like a result.
      rate: hasTotal ? rateCell(figure, score.why === 'open' ? null : rateOf(figure), indicator.level) : '',
      judgement: score.judgement,
      verdict: verdictWords(say, score, indicator.aspiration),
      partial: figure.partial && score.judgement !== 'undetermined',
    },
  ];
}

/** The report's own summary is one sentence of a Vietnamese document; in English its counts will do. */
function countsInEnglish(rows: readonly IndicatorRow[]): string {
  const counts = new Map<Judgement, number>();
  for (const { judgement } of rows) counts.set(judgement, (counts.get(judgement) ?? 0) + 1);
  return [...counts].map(([judgement, count]) => `${englishVerdicts[judgement]}: ${count}`).join('; ');
}

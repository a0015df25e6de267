import { relative, resolve, sep } from 'node:path';
import { parseDay } from '../../domain/day.ts';
import type { Plan } from '../../domain/plan.ts';
import { type ChosenPresentation, type Confirmation, isConfirmation } from '../../domain/signoff.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import type { Presentation } from '../report/assemble-report.ts';
import type { ScoreOptions } from '../score-period.ts';

/** What a command says of a report. What it does not say is as it was; `false`: without, whatever was before. */
export interface Choices {
  readonly period: string;
  readonly asOf?: string;
  readonly exclude?: readonly string[] | false;
  readonly reason?: string;
  readonly charts?: boolean;
  /** Relative to where the command runs. */
  readonly templates?: string | false;
  readonly text?: string | false;
}

export interface KeptChoices extends ScoreOptions, Presentation {
  /** A reworded Markdown in place of the program's words, relative to where the command runs. */
  readonly text?: string;
  /** What the record is to keep of them. */
  readonly chosen: ChosenPresentation;
  /** Options of the command that differ from the last confirmation of the present revision. */
  readonly unlike: readonly string[];
}

type Surroundings = Pick<OpenedWorkspace, 'start' | 'root' | 'workspace' | 'signoffs'>;

/**
 * What a command says of a report, and for the rest what the last confirmation said: from which day it looks, which
 * units it leaves out, charts, templates, reworded text. Who replaces an issued report looks at the figures anew, but
 * presents them as before. Where nobody has chosen anything, the plan provides.
 */
export function keepChoices<T extends Choices>(
  opened: Surroundings,
  given: T,
): Omit<T, keyof Choices> & KeptChoices {
  const { period, asOf, exclude, reason, charts, templates, text, ...rest } = given;
  const before = lastOf(opened, period);
  const chosen: ChosenPresentation = {
    ...before.presented?.chosen,
    ...(charts !== undefined && { charts }),
    ...(templates !== undefined && { templates: templates ? fromRoot(opened, templates) : '' }),
  };
  const words = keptText(opened, text, before.confirmed);
  const { text: _, ...shown } = chosen;
  return {
    ...rest,
    period,
    ...keptScoring({ asOf, exclude, reason }, before.confirmed),
    ...presentationOf(opened, shown),
    ...(words !== undefined && { text: fromStart(opened, words) }),
    chosen: words === undefined ? shown : { ...shown, text: words },
    unlike: before.confirmed === undefined ? [] : unlikeBefore(opened, given, before.confirmed),
  };
}

interface Before {
  /** The last confirmation of the present revision. */
  readonly confirmed: Confirmation | undefined;
  /** The last one of any. */
  readonly presented: Confirmation | undefined;
}

function lastOf({ signoffs }: Surroundings, period: string): Before {
  const entries = signoffs[period]?.entries ?? [];
  return {
    confirmed: currentRevision(entries).entries.findLast(isConfirmation),
    presented: entries.findLast(isConfirmation),
  };
}

function keptText({ start, root }: Surroundings, text: Choices['text'], before: Confirmation | undefined) {
  if (text === undefined) return before?.chosen.text;
  return text === false ? undefined : fromRoot({ start, root }, text);
}

type Scoring = { readonly [K in 'asOf' | 'exclude' | 'reason']: Choices[K] | undefined };

function keptScoring(
  { asOf, exclude, reason }: Scoring,
  before: Confirmation | undefined,
): Omit<ScoreOptions, 'period'> {
  const day = asOf ?? before?.asOf;
  const left = exclude ?? Object.keys(before?.excluded ?? {});
  const why = exclude === undefined ? (reason ?? Object.values(before?.excluded ?? {})[0]) : reason;
  return {
    ...(day !== undefined && { asOf: day }),
    ...(left !== false && left.length > 0 && { exclude: left }),
    ...(why !== undefined && { reason: why }),
  };
}

function presentationOf(opened: Surroundings, { charts, templates }: ChosenPresentation): Presentation {
  const folder = templates ?? opened.workspace?.plan.report.templates ?? '';
  return {
    ...(charts !== undefined && { charts }),
    ...(folder !== '' && { templates: fromStart(opened, folder) }),
  };
}

/** The options that say something else than what was confirmed, as they are written. */
function unlikeBefore(opened: Surroundings, given: Choices, before: Confirmation): readonly string[] {
  const { asOf, exclude, reason, charts, templates, text } = given;
  const kept = presentationOf(opened, before.chosen);
  const left = Object.keys(before.excluded);
  const hasOtherReason = Object.values(before.excluded).some((why) => why !== reason);
  const options: readonly (readonly [differs: boolean, option: string])[] = [
    [asOf !== undefined && (parseDay(asOf) ?? asOf) !== before.asOf, `--as-of ${asOf}`],
    [exclude === false && left.length > 0, '--no-exclude'],
    [exclude !== false && exclude !== undefined && !isSame(exclude, left), `--exclude ${exclude || ''}`],
    [exclude !== false && reason !== undefined && hasOtherReason, `--reason ${reason}`],
    [
      charts !== undefined && charts !== hasCharts(opened, given.period, kept),
      charts ? '--charts' : '--no-charts',
    ],
    [templates === false && kept.templates !== undefined, '--no-templates'],
    [
      typeof templates === 'string' && !isSamePath(opened, templates, kept.templates),
      `--templates ${templates}`,
    ],
    [text === false && before.chosen.text !== undefined, '--no-text'],
    [typeof text === 'string' && fromRoot(opened, text) !== before.chosen.text, `--text ${text}`],
  ];
  return options.flatMap(([differs, option]) => (differs ? option : []));
}

function hasCharts({ workspace }: Surroundings, period: string, { charts }: Presentation): boolean {
  const plan: Plan | undefined = workspace?.plan;
  const kind = plan?.periods.find(({ id }) => id === period)?.kind;
  return charts ?? plan?.report.charts.some((one) => one === kind) ?? false;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function isSamePath(opened: Surroundings, some: string, other: string | undefined): boolean {
  return other !== undefined && fromRoot(opened, some) === fromRoot(opened, other);
}

function fromRoot({ start, root }: Pick<Surroundings, 'start' | 'root'>, path: string): string {
  return relative(root, resolve(start, path)).split(sep).join('/') || '.';
}

function fromStart({ start, root }: Surroundings, path: string): string {
  return relative(start, resolve(root, path)) || '.';
}

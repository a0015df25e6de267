import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FigurePair, IndicatorScore, Scorecard } from '../../src/domain/scorecard.ts';
import { openWorkspace } from '../../src/pipeline/open-workspace.ts';
import { writeAnswer } from '../../src/review/write-number.ts';
import { scorecardOf, written } from './read-scorecard.ts';

/**
 * Each folder is a small plan, what the units wrote, and the scorecard expected by hand in `scorecard.yaml`: by period,
 * only what the case is about. `~` marks a figure from which something is missing.
 */
interface Expected {
  readonly indicators?: Readonly<Record<string, ExpectedIndicator>>;
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly corrections?: readonly string[];
}

interface ExpectedIndicator {
  readonly units?: Readonly<Record<string, string>>;
}

const folder = 'test/cases/attainment';

describe.each(readdirSync(folder))('%s', async (name) => {
  const expected: Record<string, Expected> = parse(
    readFileSync(join(folder, name, 'scorecard.yaml'), 'utf8'),
  );
  const opened = await openWorkspace(join(folder, name));

  // Whose report is missing is what some of the cases are about.
  it('is a valid workspace', () =>
    expect(opened?.findings.filter(({ code }) => code !== 'submission-missing')).toEqual([]));

  it.each(Object.entries(expected))('%s', (period, card) => {
    if (!opened?.workspace) throw new Error('no workspace');
    expect(plainly(scorecardOf(opened.workspace, period), card)).toEqual(card);
  });
});

/** The scorecard in the words of the expected one, as far as that speaks. */
function plainly(card: Scorecard, { indicators, figures, corrections }: Expected): Expected {
  const of = <From, To>(
    wanted: Readonly<Record<string, To>>,
    from: Readonly<Record<string, From>>,
    say: (one: From, as: To) => unknown,
  ) =>
    Object.fromEntries(
      Object.entries(wanted).map(([id, as]) => {
        const one = from[id];
        return [id, one === undefined ? 'absent' : say(one, as)];
      }),
    );
  return {
    ...(indicators && { indicators: of(indicators, card.indicators, sayScore) as Expected['indicators'] }),
    ...(figures && { figures: of(figures, card.figures, sayPair) }),
    ...(corrections && { corrections: card.corrections.map(sayCorrection) }),
  } as Expected;
}

function sayScore(score: IndicatorScore, expected: ExpectedIndicator): unknown {
  const all: Record<string, unknown> = {
    ...sayPair(score),
    judgement: score.judgement,
    otherJudgement: score.otherJudgement,
    progress: score.progress,
    missing: score.missing,
    needed: score.needed === null ? null : Number(score.needed.n),
    units: Object.fromEntries(
      Object.keys(expected.units ?? {}).map((unit) => [unit, plain(written(score.byUnit[unit]?.inPeriod))]),
    ),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
}

function sayPair(pair: FigurePair): { inPeriod: unknown; toDate: unknown } {
  return { inPeriod: plain(written(pair.inPeriod)), toDate: plain(written(pair.toDate)) };
}

/** YAML reads a bare count as a number. */
function plain(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function sayCorrection({ period, about, measure, from, to }: Scorecard['corrections'][number]): string {
  return [period, about, measure, writeAnswer(from), writeAnswer(to)].join(' ');
}

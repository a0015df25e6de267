import type { Rollup, RollupSettings } from '../../domain/rollup.ts';
import { exactJson } from '../../report/exact-json.ts';
import type { Language } from '../../report/explain/say.ts';
import { buildRollup, conceptLabel, type RollupModel } from '../../report/rollup/build-rollup.ts';

export type { RollupModel };

export interface RollupTexts {
  readonly language: Language;
  readonly settings: RollupSettings | null;
}

/** The tables for a terminal. */
export function rollupTables(rollup: Rollup, { language, settings }: RollupTexts): RollupModel {
  return buildRollup(rollup, { language, labels: settings?.labels ?? {} });
}

/** Exact figures for programs, as `schemas/consolidation.schema.json` describes them: each department by its name. */
export function rollupJson(
  { period, departments, concepts }: Rollup,
  settings: RollupSettings | null,
): unknown {
  const nameOf = (index: number): string => departments[index]?.name ?? '';
  return exactJson({
    period,
    departments: departments.map(({ name, figures, absence }) => ({
      name,
      plan: figures?.plan.id ?? null,
      absence,
    })),
    concepts: concepts.map((score) => ({
      ...score,
      label: conceptLabel(score, settings?.labels ?? {}),
      missing: score.missing.map(nameOf),
      parts: score.parts.map(({ department, indicator, ...part }) => ({
        department: nameOf(department),
        indicator: indicator.id,
        level: indicator.level,
        ...part,
      })),
    })),
  });
}

import { join, resolve } from 'node:path';
import { composeRollup } from '../../compose/compose-markdown.ts';
import type { Rollup, RollupSettings } from '../../domain/rollup.ts';
import { readFonts, readTemplates } from '../../files/program-files.ts';
import { writeAtomically } from '../../files/write-files.ts';
import { exactJson } from '../../report/exact-json.ts';
import type { Language } from '../../report/explain/say.ts';
import { buildRollup, conceptLabel, type RollupModel } from '../../report/rollup/build-rollup.ts';
import { buildRollupReport } from '../../report/rollup/build-rollup-report.ts';
import { digestContent } from '../../signoff/digest-content.ts';
import { typesetPdf } from '../../typeset/typeset-pdf.ts';
import type { Notice } from '../notice.ts';

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

/** Writes the report over all departments as `tong-hop-<period>.md` and `.pdf`; nothing unless all could be made. */
export async function writeRollupReport(
  rollup: Rollup,
  settings: RollupSettings,
  {
    start,
    out,
    formats,
  }: { readonly start: string; readonly out: string; readonly formats: readonly ('md' | 'pdf')[] },
): Promise<{ readonly written: readonly string[]; readonly notices: readonly Notice[] }> {
  const report = buildRollupReport(rollup, settings);
  const { digest } = digestContent(report);
  const markdown = composeRollup(report, await readTemplates(), { digest, signoffHead: null });
  const notices: Notice[] = [];
  const files: { path: string; content: string | Uint8Array }[] = [];
  for (const format of formats) {
    const path = join(out, `tong-hop-${rollup.period}.${format}`);
    if (format === 'md') {
      files.push({ path, content: markdown });
    } else {
      const { pdf, problems } = await typesetPdf(markdown, { fonts: await readFonts() });
      files.push({ path, content: pdf });
      notices.push(
        ...problems.map(({ code, line, subject }) => ({
          vi: `Bản Markdown, dòng ${line} – CẢNH BÁO: không dàn trang được “${subject}” (${code}).`,
          en: `Markdown, line ${line} – WARNING: could not typeset “${subject}” (${code}).`,
        })),
      );
    }
  }
  for (const { path, content } of files) await writeAtomically(resolve(start, path), content);
  return { written: files.map(({ path }) => path), notices };
}

import { type Code, type Finding, isError } from './diagnostic.ts';
import { worstFirst } from './worst-first.ts';

export interface Divided {
  /** Those to be shown in full, in the order in which they came. */
  readonly shown: readonly Finding[];
  /** The others by code: errors before warnings, the most frequent first. */
  readonly rest: readonly Rest[];
}

/** Findings of one code that are counted only. */
export interface Rest {
  readonly code: Code;
  readonly severity: Finding['severity'];
  readonly count: number;
  /** In how many files. */
  readonly files: number;
}

/**
 * Which findings a reader sees in full when there are more than `most`: no warning before the last error, of every
 * code one before the second of any, then of every file. The others are counted.
 */
export function divideFindings(findings: readonly Finding[], most: number): Divided {
  const chosen = new Set(findings.length > most ? everyCodeFirst(findings).slice(0, most) : findings);
  const counts = new Map<Code, { severity: Finding['severity']; count: number; files: Set<string> }>();
  for (const finding of findings.filter((one) => !chosen.has(one))) {
    const { code, severity, at } = finding;
    const before = counts.get(code) ?? { severity, count: 0, files: new Set<string>() };
    counts.set(code, { ...before, count: before.count + 1, files: before.files.add(at.file) });
  }
  const rest = [...counts].map(([code, { files, ...one }]) => ({ code, ...one, files: files.size }));
  return { shown: findings.filter((one) => chosen.has(one)), rest: rest.sort(errorsAndManyFirst) };
}

function everyCodeFirst(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<Code>();
  const ranked = worstFirst(findings).map((finding) => {
    const again = seen.has(finding.code);
    seen.add(finding.code);
    return { finding, rank: (isError(finding) ? 0 : 2) + (again ? 1 : 0) };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ finding }) => finding);
}

function errorsAndManyFirst(a: Rest, b: Rest): number {
  const severity = Number(b.severity === 'error') - Number(a.severity === 'error');
  return severity || b.count - a.count || (a.code < b.code ? -1 : 1);
}

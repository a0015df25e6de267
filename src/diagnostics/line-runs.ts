/** Fewer in a row are as short one by one. */
const shortestRun = 4;

/** Lines for a sentence, in their order and each once: `3, 7, 17–25`. */
export function lineRuns(lines: readonly number[]): string {
  const runs: number[][] = [];
  for (const line of [...new Set(lines)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === line - 1) last.push(line);
    else runs.push([line]);
  }
  return runs
    .flatMap((run) => (run.length < shortestRun ? run.map(String) : [`${run[0]}–${run.at(-1)}`]))
    .join(', ');
}

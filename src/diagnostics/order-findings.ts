import { type Finding, hasPlace } from './diagnostic.ts';

/** Total order: by file, place (whole files first), code, values. The same findings always come out the same. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

function sortKey({ at, code, values }: Finding): readonly (string | number)[] {
  const place = hasPlace(at) ? [at.line, at.column, at.endLine, at.endColumn] : [0, 0, 0, 0];
  return [at.file, ...place, code, JSON.stringify(Object.entries(values).sort())];
}

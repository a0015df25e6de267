import { type Code, type Finding, hasPlace } from '../diagnostics/diagnostic.ts';
import type { Place } from '../domain/place.ts';
import { placeIn, type Source } from '../load/source.ts';

/** Something may seem to be missing only because what follows the break was misread. */
const unsure = new Set<Code>([
  'missing-key',
  'keys-missing',
  'measure-missing',
  'measures-missing',
  'list-wrong-length',
]);

/**
 * Of a file whose YAML breaks off, only what stands above the line of the break is known for certain; the
 * break's own finding comes from reading the file. Nor is anything said about a value that could not be taken over.
 */
export function knownDespiteBreak(source: Source, findings: readonly Finding[]): readonly Finding[] {
  const { brokenAt } = source;
  const refused = source.refused.map((range) => placeIn(source, range));
  const judged = findings.filter(({ at }) => !refused.some((place) => hasPlace(at) && samePlace(at, place)));
  if (brokenAt === null) return judged;
  const { line } = placeIn(source, { start: brokenAt, end: brokenAt });
  return judged.filter(({ at, code }) => !hasPlace(at) || (at.endLine < line && !unsure.has(code)));
}

function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
}

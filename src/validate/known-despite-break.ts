import { type Code, type Finding, hasPlace } from '../diagnostics/diagnostic.ts';
import { placeIn, type Source } from '../load/source.ts';

/** Something may seem to be missing only because what follows the break was misread. */
const unsure = new Set<Code>([
  'missing-key',
  'measure-missing',
  'value-missing',
  'answer-missing',
  'list-wrong-length',
]);

/**
 * Of a file whose YAML breaks off, only what stands above the line of the break is known for certain; the
 * break's own finding comes from reading the file.
 */
export function knownDespiteBreak(source: Source, findings: readonly Finding[]): readonly Finding[] {
  const { brokenAt } = source;
  if (brokenAt === null) return findings;
  const { line } = placeIn(source, { start: brokenAt, end: brokenAt });
  return findings.filter(({ at, code }) => !hasPlace(at) || (at.endLine < line - 1 && !unsure.has(code)));
}

import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { placeIn, type Source } from '../../load/source.ts';

const modeline = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;

/** The line that tells an editor which schema explains the file: that of its own unit, where it lies. */
export function checkModeline(source: Source, unit: string): readonly Finding[] {
  const found = modeline.exec(source.text);
  const written = found?.[1];
  // A file in the wrong place has its finding, and with it this line is right again.
  const isPlaced = source.file.split('/').length === 3;
  if (!found || written === undefined || !isPlaced || /^https?:/.test(written)) return [];
  const wanted = `../../schemas/${unit}.schema.json`;
  if (written === wanted) return [];
  const start = found.index + found[0].length - written.length;
  const range = { start, end: start + written.length };
  const fix = { ...range, text: wanted };
  return [finding('modeline-differs', placeIn(source, range), { values: { written, wanted }, fix })];
}

import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import type { SourceNode } from '../load/node.ts';
import { placeIn, type Source } from '../load/source.ts';

/** Under these stand answers and names, beside which the form itself puts comments. */
const answers = new Set(['measures', 'about']);

/**
 * `Thiếu người #1 ưu tiên`: what stands behind ` #` is a comment and would not be printed. A sign that a letter or
 * figure follows at once was meant as text more often than as a comment.
 */
export function checkCutTexts(source: Source): readonly Finding[] {
  if (!source.text.includes(' #') || source.root.kind !== 'map') return [];
  return [...source.root.entries].flatMap(([key, node]) => (answers.has(key) ? [] : cutIn(source, node)));
}

function cutIn(source: Source, node: SourceNode): readonly Finding[] {
  if (node.kind === 'map') return [...node.entries.values()].flatMap((child) => cutIn(source, child));
  if (node.kind === 'seq') return node.items.flatMap((child) => cutIn(source, child));
  if (node.quoted || typeof node.value !== 'string') return [];
  const cut = /^[ \t]+#(?=[\p{L}\p{N}])[^\r\n]*/u.exec(source.text.slice(node.range.end));
  if (!cut) return [];
  const range = { start: node.range.start, end: node.range.end + cut[0].trimEnd().length };
  const behind = { start: range.end - cut[0].trim().length, end: range.end };
  const values = {
    written: source.text.slice(node.range.start, node.range.end),
    lost: source.text.slice(behind.start, behind.end),
    fixed: JSON.stringify(source.text.slice(range.start, range.end)),
  };
  return [finding('text-cut-short', placeIn(source, behind), { values })];
}

import type { ReportProblem } from '../problem.ts';
import type { Part } from './document.ts';
import { anchorName } from './rich.ts';

/** Reports every link that leads to no heading of the document. */
export function checkLinks(parts: readonly Part[], report: ReportProblem): void {
  const blocks = parts.flatMap((part) => part.blocks);
  const names = new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'heading') return anchorName(block.text);
      return block.kind === 'appendix-title' ? anchorName(block.name) : [];
    }),
  );
  for (const block of blocks) {
    for (const subject of new Set(linksIn(block)))
      if (!names.has(subject)) report({ code: 'unknown-link', line: block.line, subject });
  }
}

/** Links stand in texts, and texts wherever a block may have them. */
function linksIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'link' in value && typeof value.link === 'string' ? [value.link] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}

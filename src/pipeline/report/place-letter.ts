import { readPeriodId } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import { planFile } from '../../files/read-files.ts';
import type { ScalarNode, SourceNode } from '../../load/node.ts';
import { placeIn, type Source } from '../../load/source.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { folders, officePath, waiversFile } from '../workspace-paths.ts';

/** Of a letter that stands in many places the first few are named. */
const most = 3;

/**
 * Where a letter that cannot be printed was written, among what a period's report is made from: in the Markdown nobody
 * should correct it. Of several places those whose words stand in the Markdown; comments are not printed at all.
 */
export function placesOfLetter(
  { sources }: Pick<OpenedWorkspace, 'sources'>,
  { period, markdown }: { readonly period: string; readonly markdown: string },
  letter: string,
): readonly Place[] {
  const quarters = readPeriodId(period)?.quarters ?? [];
  const isUsed = (file: string): boolean =>
    [planFile, officePath(period), waiversFile].includes(file) ||
    quarters.some((quarter) => file.startsWith(`${folders.submissions}/${quarter}/`));
  const files = [...sources.values()].filter(({ file, text }) => isUsed(file) && text.includes(letter));
  const found = files.flatMap((source) => placesIn(source, letter));
  const printed = found.filter(({ words }) => markdown.includes(words));
  return (printed.length > 0 ? printed : found).slice(0, most).map(({ at }) => at);
}

interface Found {
  readonly at: Place;
  /** The letter with what stands on its line before and behind it, as far as no sign could be written otherwise. */
  readonly words: string;
}

function placesIn(source: Source, letter: string): readonly Found[] {
  return scalarsOf(source.root).flatMap(({ range }) => {
    const text = source.text.slice(range.start, range.end);
    const index = text.indexOf(letter);
    if (index < 0) return [];
    const start = range.start + index;
    const before = /[\p{L}\p{N} ]*$/u.exec(text.slice(0, index))?.[0].trimStart() ?? '';
    const behind = /^[\p{L}\p{N} ]*/u.exec(text.slice(index + letter.length))?.[0].trimEnd() ?? '';
    const at = placeIn(source, { start, end: start + letter.length });
    return [{ at, words: before.slice(-12) + letter + behind.slice(0, 12) }];
  });
}

function scalarsOf(node: SourceNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  return (node.kind === 'seq' ? node.items : [...node.entries.values()]).flatMap(scalarsOf);
}

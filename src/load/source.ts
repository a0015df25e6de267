import type { Place } from '../domain/place.ts';
import type { Range, SourceNode } from './node.ts';
import { placeOf } from './place-of.ts';

/** A parsed file that can say where each value stands. Plain data. */
export interface Source {
  /** As the workspace names it, with `/`. */
  readonly file: string;
  /** The user's own text, without a byte order mark. */
  readonly text: string;
  /** Offsets at which lines begin. */
  readonly lineStarts: readonly number[];
  readonly root: SourceNode;
  /** Where the line above the first fault of the YAML itself begins: from there on all may be misread. `null` for none. */
  readonly brokenAt: number | null;
  /** Values that could not be taken over and have their finding: nothing else is to be said about them. */
  readonly refused: readonly Range[];
}

/** The place of a range in the user's text. */
export function placeIn(source: Source, range: Range): Place {
  return placeOf(source, range);
}

export type Path = readonly (string | number)[];

/** The node at a path of keys and indexes; `null` when there is none. */
export function nodeAt(root: SourceNode, path: Path): SourceNode | null {
  let node: SourceNode | null = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step)) ?? null;
    else if (node?.kind === 'seq' && typeof step === 'number') node = node.items[step] ?? null;
    else return null;
  }
  return node;
}

/** The place of the value at a path; of its nearest existing parent's key where it is absent. */
export function locate(source: Source, path: Path): Place {
  const node = nodeAt(source.root, path);
  if (node) return placeIn(source, node.range);
  for (let length = path.length - 1; length > 0; length -= 1) {
    const parent = nodeAt(source.root, path.slice(0, length));
    if (parent) return placeIn(source, parent.key ?? parent.range);
  }
  return placeIn(source, headOf(source.root));
}

/** Where to point when something is missing inside a node: its key, or the first thing in it. */
export function headOf(node: SourceNode): Range {
  if (node.key) return node.key;
  const first = node.kind === 'map' ? [...node.entries.values()][0] : undefined;
  return first?.key ?? { start: node.range.start, end: Math.min(node.range.end, node.range.start + 1) };
}

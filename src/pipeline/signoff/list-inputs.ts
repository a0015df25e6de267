import { posix, relative, resolve, sep } from 'node:path';
import { digestContent, digestText } from '../../signoff/digest-content.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { folders } from '../workspace-paths.ts';

/** Hash of each input file, by its path in the workspace. */
export type InputHashes = Readonly<Record<string, string>>;

/** An office's own templates by name, and their folder relative to the start. */
export interface OwnTemplates {
  readonly folder: string | undefined;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * The files that a report is made from, with their hashes, as canonical JSON. Kinds of line ends do not count:
 * they change with the machine.
 */
export function listInputs(
  { sources, start, root }: Pick<OpenedWorkspace, 'sources' | 'start' | 'root'>,
  { folder = '', texts }: OwnTemplates,
): {
  readonly hashes: InputHashes;
  readonly json: string;
  readonly digest: string;
} {
  const read = [...sources].filter(([path]) => !path.startsWith(`${folders.signoffs}/`));
  const beside = relative(root, resolve(start, folder)).split(sep).join('/');
  const inputs = [
    ...read.map(([path, { text }]) => [path, text] as const),
    ...Object.entries(texts).map(([name, text]) => [posix.join(beside, name), text] as const),
  ];
  const hashes = Object.fromEntries(
    inputs.map(([path, text]) => [path, digestText(text.replace(/\r\n/g, '\n'))]),
  );
  return { hashes, ...digestContent(hashes) };
}

export interface InputChange {
  readonly file: string;
  readonly change: 'changed' | 'added' | 'removed';
}

/** Input files that are not as they were in a list; `null` without a list. */
export function inputChanges(
  now: InputHashes,
  before: InputHashes | undefined,
): readonly InputChange[] | null {
  if (before === undefined) return null;
  const files = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return files.flatMap((file): InputChange[] => {
    if (before[file] === now[file]) return [];
    if (before[file] === undefined) return [{ file, change: 'added' }];
    return [{ file, change: now[file] === undefined ? 'removed' : 'changed' }];
  });
}

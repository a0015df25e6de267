import { resolve } from 'node:path';
import { type FoundFile, planFile, readInside, readYamlBelow } from '../files/read-files.ts';
import { folders, isLater, officePath, waiversFile } from './workspace-paths.ts';

/** Text that stands for a file, as an editor holds it before it is saved; `file` is absolute. */
export interface UnsavedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const kinds = ['plan', 'waivers', 'submissions', 'receipts', 'office', 'signoffs'] as const;

/** The files of one workspace by what they hold, each in the order of its path; at most one plan and one of waivers. */
export type WorkspaceFiles = Readonly<Record<(typeof kinds)[number], readonly FoundFile[]>>;

/**
 * @param through a period: files of later quarters are passed over; `null` for all.
 * @param unsaved takes the place of its file, or joins the others where there is none yet.
 */
export async function readWorkspaceFiles(
  root: string,
  through: string | null,
  unsaved: UnsavedFile | null,
): Promise<WorkspaceFiles> {
  const isWanted = (path: string): boolean => !isLater(path, through);
  const single = async (path: string) => [await readInside(root, path)].flatMap((file) => file ?? []);
  const [plan, waivers, submissions, receipts, office, signoffs] = await Promise.all([
    single(planFile),
    single(waiversFile),
    readYamlBelow(root, folders.submissions, isWanted),
    readYamlBelow(root, folders.receipts, isWanted),
    readYamlBelow(root, folders.office, (path) => through === null || path === officePath(through)),
    readYamlBelow(root, folders.signoffs),
  ]);
  const files: WorkspaceFiles = { plan, waivers, submissions, receipts, office, signoffs };
  return unsaved === null ? files : putIn(files, root, unsaved);
}

function putIn(files: WorkspaceFiles, root: string, { file, bytes }: UnsavedFile): WorkspaceFiles {
  const path = file.slice(resolve(root).length + 1).replaceAll('\\', '/');
  const kind =
    path === planFile
      ? 'plan'
      : path === waiversFile
        ? 'waivers'
        : kinds.find((one) => path.startsWith(`${one}/`));
  if (kind === undefined) return files;
  const others = files[kind].filter((one) => one.path !== path);
  const all = [...others, { path, bytes }].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...files, [kind]: all };
}

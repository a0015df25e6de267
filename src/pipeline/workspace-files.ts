import { posix, resolve } from 'node:path';
import { type FoundFile, isYaml, planFile, readInside, readYamlBelow } from '../files/read-files.ts';
import { folders, isLater, officePath, waiversFile } from './workspace-paths.ts';

/** Text that stands for a file, as an editor holds it before it is saved; `file` is absolute. */
export interface UnsavedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const kinds = ['plan', 'waivers', 'submissions', 'receipts', 'office', 'signoffs'] as const;

type Kind = (typeof kinds)[number];

/** The files of one workspace by what they hold, each in the order of its path; at most one plan and one of waivers. */
export type WorkspaceFiles = Readonly<Record<Kind, readonly FoundFile[]>>;

/**
 * @param through a period: files of later quarters are passed over; `null` for all.
 * @param unsaved takes the place of its file, or joins the others where there is none yet.
 */
export async function readWorkspaceFiles(
  root: string,
  through: string | null,
  unsaved: UnsavedFile | null,
): Promise<WorkspaceFiles> {
  const single = async (path: string) => [await readInside(root, path)].flatMap((file) => file ?? []);
  const below = (kind: Exclude<Kind, 'plan' | 'waivers'>) =>
    readYamlBelow(root, folders[kind], (path) => isWanted(kind, path, through));
  const [plan, waivers, submissions, receipts, office, signoffs] = await Promise.all([
    single(planFile),
    single(waiversFile),
    below('submissions'),
    below('receipts'),
    below('office'),
    below('signoffs'),
  ]);
  const files: WorkspaceFiles = { plan, waivers, submissions, receipts, office, signoffs };
  return unsaved === null ? files : putIn(files, root, unsaved);
}

/** The same choice among files at hand; what is none of them is passed over. */
export function sortFiles(files: readonly FoundFile[], through: string | null): WorkspaceFiles {
  const sorted = [...files].sort(byPath);
  const of = (kind: Kind) =>
    sorted.filter(({ path }) => kindOf(path) === kind && isWanted(kind, path, through));
  return {
    plan: of('plan'),
    waivers: of('waivers'),
    submissions: of('submissions'),
    receipts: of('receipts'),
    office: of('office'),
    signoffs: of('signoffs'),
  };
}

/** The files in a folder, by their paths within it. */
export function filesBelow(files: readonly FoundFile[], folder: string): readonly FoundFile[] {
  const prefix = posix.join(folder, '/');
  return files.flatMap((file) =>
    file.path.startsWith(prefix) ? { ...file, path: file.path.slice(prefix.length) } : [],
  );
}

function kindOf(path: string): Kind | undefined {
  if (path === planFile) return 'plan';
  if (path === waiversFile) return 'waivers';
  return kinds.find((one) => path.startsWith(`${one}/`) && isYaml(path));
}

function isWanted(kind: Kind, path: string, through: string | null): boolean {
  if (kind === 'office') return through === null || path === officePath(through);
  return kind === 'signoffs' || !isLater(path, through);
}

function putIn(files: WorkspaceFiles, root: string, { file, bytes }: UnsavedFile): WorkspaceFiles {
  const path = file.slice(resolve(root).length + 1).replaceAll('\\', '/');
  const kind = kindOf(path);
  if (kind === undefined) return files;
  const others = files[kind].filter((one) => one.path !== path);
  return { ...files, [kind]: [...others, { path, bytes }].sort(byPath) };
}

function byPath(one: FoundFile, other: FoundFile): number {
  return one.path < other.path ? -1 : 1;
}

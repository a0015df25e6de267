import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Stray } from '../../files/find-strays.ts';
import { isYaml, listFilesBelow, readInside } from '../../files/read-files.ts';
import { checkUncounted, type UnreadFile } from '../../validate/across/check-uncounted.ts';
import { claimsOf } from '../../validate/across/claims.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { folders, isCopyPath } from '../workspace-paths.ts';
import { isDocument, straysOf } from './strays.ts';

/** Reports that nothing reads: files of another ending among the submissions, and such as lie elsewhere. */
export async function uncountedIn(
  opened: OpenedWorkspace,
  isWanted: (path: string) => boolean,
): Promise<readonly Finding[]> {
  const { root, workspace, sources, findings } = opened;
  if (workspace === null) return [];
  const { files, unsearched } = straysOf(root);
  const others = [...(await unreadOfOffice(root, files, isWanted)), ...notSearched(unsearched)];
  const listed = await listFilesBelow(root, folders.submissions);
  const among = await Promise.all(
    listed.filter((path) => !isYaml(path) && isWanted(path)).map((path) => unread(root, path)),
  );
  const strays = files
    .filter(({ path }) => isWanted(path))
    .map(({ path, bytes }) => ({ path, text: asText(bytes) }));
  if (among.length + strays.length === 0) return others;
  const isSubmission = (path: string): boolean => path.startsWith(`${folders.submissions}/`) && isYaml(path);
  const read = [...sources.values()].filter(({ file }) => isSubmission(file));
  const refused = findings.map(({ at }) => at.file).filter(isSubmission);
  const claims = claimsOf(workspace.plan, {
    paths: [
      ...new Set([...read.map(({ file }) => file), ...refused.filter((path) => listed.includes(path))]),
    ],
    sources: read,
    valid: workspace.submissions,
  });
  return [...others, ...checkUncounted(workspace.plan, [...among, ...strays], claims)];
}

/** Registers and words of the office under another ending, a second plan or list of waivers: read by nobody. */
async function unreadOfOffice(
  root: string,
  strays: readonly Stray[],
  isWanted: (path: string) => boolean,
): Promise<readonly Finding[]> {
  const below = await Promise.all(
    [folders.receipts, folders.office, folders.signoffs].map((folder) => listFilesBelow(root, folder)),
  );
  const twins = strays.flatMap(({ path }) => (/^(plan|waivers)\b[^/]*$/i.test(path) ? [path] : []));
  return [...below.flat().filter((path) => !isOwn(path)), ...twins]
    .filter(isWanted)
    .map((file) => finding('office-file-not-read', { file }, { values: {} }));
}

/** A report that got there would be missed by everybody. */
function notSearched(unsearched: readonly string[]): readonly Finding[] {
  const [first] = unsearched;
  if (first === undefined) return [];
  const folder = `${unsearched.slice(0, 3).join(', ')}${unsearched.length > 3 ? ', …' : ''}`;
  return [finding('folders-not-searched', { file: first }, { values: { folder } })];
}

/** YAML, and what the program itself keeps beside it. */
function isOwn(path: string): boolean {
  return isYaml(path) || isCopyPath(path) || /^receipts\/[^/]+\/[^/]+\.json$/.test(path);
}

async function unread(root: string, path: string): Promise<UnreadFile> {
  if (isDocument(path)) return { path, text: '' };
  const found = await readInside(root, path);
  return { path, text: found === null ? '' : asText(found.bytes) };
}

/** Only its letters of ASCII are looked at. */
function asText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

import { join } from 'node:path';
import { type ContentCache, digestOf } from '../../files/content-cache.ts';
import { planFile } from '../../files/read-files.ts';
import { keep, recall } from '../../files/remember.ts';
import { type Extent, surveyFolder } from '../../files/survey-folder.ts';
import { folders, waiversFile } from '../workspace-paths.ts';
import { isDocument, straysOf } from './strays.ts';
import type { Validation } from './validation.ts';
import type { Witness } from './witness.ts';

/** What every check of a workspace looks at; of what is named as evidence it is asked only whether it is there. */
const workspaceFiles: Extent = {
  names: [
    planFile,
    waiversFile,
    ...[folders.submissions, folders.receipts, folders.office, folders.signoffs, folders.forms, 'schemas'],
  ],
  isContent: (path) => !isDocument(path),
};

/** Something else that a check looked at, and how it was right before. */
interface Look {
  readonly what: 'previous' | 'evidence' | 'strays';
  readonly names: readonly string[];
  readonly digest: string | null;
}

interface Kept {
  readonly validation: Validation;
  readonly looks: readonly Look[];
}

/**
 * The result of an earlier check that was asked the same while everything it looked at was as it is now; else what
 * `check` gives, which is kept if everything stood still meanwhile.
 */
export async function recallCheck(
  cache: ContentCache,
  { root, asked }: { readonly root: string; readonly asked: string },
  check: (witness: Witness) => Promise<Validation | null>,
): Promise<Validation | null> {
  const own = surveyFolder(root, workspaceFiles);
  const name = { kind: 'check', key: `${own} ${asked}` };
  const kept = own === null ? null : recall<Kept>(cache, name);
  if (kept?.value.looks.every((look) => isStill(root, look))) return kept.value.validation;
  const looks: Look[] = [];
  const note = (what: Look['what'], names: readonly string[]): void => {
    looks.push({ what, names, digest: survey(root, { what, names }) });
  };
  const validation = await check({
    onPrevious: (folder) => note('previous', [folder]),
    onEvidence: (names) => note('evidence', names),
    onStrays: () => note('strays', []),
  });
  const stoodStill = own !== null && looks.every((look) => isStill(root, look));
  if (validation !== null && stoodStill && surveyFolder(root, workspaceFiles) === own)
    keep<Kept>(cache, name, { validation, looks });
  return validation;
}

function survey(root: string, { what, names }: Pick<Look, 'what' | 'names'>): string | null {
  if (what === 'previous') return surveyFolder(join(root, ...names), workspaceFiles);
  if (what === 'evidence') return surveyFolder(root, { names, isContent: () => false });
  const { files, unsearched } = straysOf(root);
  return digestOf(JSON.stringify([files.map(({ path, bytes }) => [path, digestOf(bytes)]), unsearched]));
}

function isStill(root: string, look: Look): boolean {
  return look.digest !== null && survey(root, look) === look.digest;
}

import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { orderFindings } from '../../diagnostics/order-findings.ts';
import type { Plan } from '../../domain/plan.ts';
import { listFilesBelow, readYamlBelow } from '../../files/read-files.ts';
import { parseSource } from '../../load/parse-source.ts';
import {
  checkEvidenceFiles,
  filesNamedIn,
  type NamedFile,
} from '../../validate/across/check-evidence-files.ts';
import { checkForm } from '../../validate/across/check-forms.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { prepareSchemas } from '../prepare/write-schemas.ts';
import { folders } from '../workspace-paths.ts';
import { uncountedIn } from './uncounted-files.ts';
import type { Witness } from './witness.ts';

/**
 * What stands around the reports: evidence that is named, schemas and forms made of the plan, files passed over,
 * sign-off records with what is kept beside them.
 * @param witness told, before it happens, where else is looked.
 */
export async function checkSurroundings(
  opened: OpenedWorkspace,
  isWanted: (path: string) => boolean,
  witness: Partial<Witness> = {},
): Promise<readonly Finding[]> {
  const { root, workspace, sources } = opened;
  if (workspace === null) return [];
  const { plan } = workspace;
  const submissions = [...sources.values()].filter(
    ({ file, text }) => file.startsWith(`${folders.submissions}/`) && isWanted(file) && text.includes('file'),
  );
  const named = submissions.flatMap((source) => filesNamedIn(plan, source));
  const tops = [...new Set(named.map(({ path }) => path.split('/')[0] ?? ''))];
  witness.onEvidence?.(tops);
  witness.onStrays?.();
  const found = await Promise.all([
    evidenceOf(root, named, tops),
    uncountedIn(opened, isWanted),
    isWanted('schemas/') ? schemasOf(root, plan) : [],
    formsOf(root, plan, isWanted),
    recordsOf(opened, isWanted),
  ]);
  return orderFindings(found.flat().filter(({ at }) => isWanted(at.file)));
}

async function evidenceOf(
  root: string,
  named: readonly NamedFile[],
  tops: readonly string[],
): Promise<readonly Finding[]> {
  const listed = await Promise.all(tops.map((top) => listFilesBelow(root, top)));
  return checkEvidenceFiles(named, listed.flat());
}

/** Hashes of records and copies are only made where they are asked for. */
async function recordsOf(
  opened: OpenedWorkspace,
  isWanted: (path: string) => boolean,
): Promise<readonly Finding[]> {
  const files = await listFilesBelow(opened.root, folders.signoffs);
  if (!files.some(isWanted)) return [];
  const { checkRecords } = await import('./check-records.ts');
  return checkRecords(opened, { files, isWanted });
}

/** Where the workspace has schemas at all. */
async function schemasOf(root: string, plan: Plan): Promise<readonly Finding[]> {
  if ((await listFilesBelow(root, 'schemas')).length === 0) return [];
  const files = await prepareSchemas(root, plan);
  return files.flatMap(({ path, unit, current }) =>
    current ? [] : [finding('schema-behind-plan', { file: path }, { values: { name: unit.name, more: '' } })],
  );
}

async function formsOf(
  root: string,
  plan: Plan,
  isWanted: (path: string) => boolean,
): Promise<readonly Finding[]> {
  const files = await readYamlBelow(root, folders.forms, isWanted);
  return files.flatMap(({ path, bytes }) => {
    const { source } = parseSource(path, bytes);
    return source ? checkForm(plan, source) : [];
  });
}

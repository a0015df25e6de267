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

/**
 * What stands around the reports: evidence that is named, schemas and forms made of the plan, files passed over.
 * @param onEvidence told what is about to be looked for evidence in: files and folders right below the workspace.
 */
export async function checkSurroundings(
  { root, workspace, sources }: OpenedWorkspace,
  isWanted: (path: string) => boolean,
  onEvidence: (names: readonly string[]) => void = () => {},
): Promise<readonly Finding[]> {
  if (workspace === null) return [];
  const { plan } = workspace;
  const submissions = [...sources.values()].filter(
    ({ file, text }) => file.startsWith(`${folders.submissions}/`) && isWanted(file) && text.includes('file'),
  );
  const named = submissions.flatMap((source) => filesNamedIn(plan, source));
  const tops = [...new Set(named.map(({ path }) => path.split('/')[0] ?? ''))];
  onEvidence(tops);
  const found = await Promise.all([
    evidenceOf(root, named, tops),
    passedOver(root),
    isWanted('schemas/') ? schemasOf(root, plan) : [],
    formsOf(root, plan, isWanted),
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

async function passedOver(root: string): Promise<readonly Finding[]> {
  const paths = await listFilesBelow(root, folders.submissions);
  return paths
    .filter((path) => !/\.ya?ml$/i.test(path))
    .map((path) => {
      const name = path.split('/').at(-1) ?? '';
      const guess = /^(.*\.ya?ml)\.\w+$/i.exec(name)?.[1] ?? '';
      return finding('file-not-read', { file: path }, { values: { guess } });
    });
}

/** Where the workspace has schemas at all. */
async function schemasOf(root: string, plan: Plan): Promise<readonly Finding[]> {
  if ((await listFilesBelow(root, 'schemas')).length === 0) return [];
  const files = await prepareSchemas(root, plan);
  return files.flatMap(({ path, unit, current }) =>
    current ? [] : [finding('schema-behind-plan', { file: path }, { values: { name: unit.name } })],
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

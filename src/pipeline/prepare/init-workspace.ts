import { join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Plan } from '../../domain/plan.ts';
import { readStarter } from '../../files/program-files.ts';
import { isFile, planFile, readIfThere } from '../../files/read-files.ts';
import { writeIfAbsent } from '../../files/write-files.ts';
import { makeNextPlan } from '../../forms/next-year/make-next-plan.ts';
import { parseSource } from '../../load/parse-source.ts';
import type { Source } from '../../load/source.ts';
import { readPlan } from '../../validate/read-plan.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { UsageError } from '../usage-error.ts';
import { folders } from '../workspace-paths.ts';
import { prepareSchemas } from './write-schemas.ts';

export interface StartedWorkspace {
  /** The new workspace's folder, absolute. */
  readonly root: string;
  readonly files: readonly { readonly path: string; readonly isNew: boolean }[];
  /** Lines of the plan that ask to be looked at. */
  readonly reviews: number;
  /** What the plan check says of the new plan. */
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * An empty workspace with a sample plan that explains itself.
 * @throws UsageError when there is a plan already, or the year is none.
 */
export async function startWorkspace(root: string, year: string): Promise<StartedWorkspace> {
  if (!/^2\d{3}$/.test(year)) {
    throw new UsageError(
      `--year ${year}: không phải một năm. Ghi như 2021.`,
      `--year ${year}: not a year. Write it as 2021.`,
    );
  }
  const starter = await readStarter();
  const text = starter.plan
    .replaceAll('{{year}}', year)
    .replaceAll('{{yearBefore}}', String(Number(year) - 1));
  return writeWorkspace(root, { text, reviews: 0 }, starter);
}

/**
 * Next year's workspace out of this year's, whose plan is valid.
 * @throws UsageError when there is a plan already.
 */
export async function startNextYear(
  root: string,
  from: OpenedWorkspace & { readonly workspace: { readonly plan: Plan } },
): Promise<StartedWorkspace> {
  const file = await readIfThere(from.root, planFile);
  const text = new TextDecoder().decode(file?.bytes);
  const previous = relative(root, from.root).split(sep).join('/');
  return writeWorkspace(root, makeNextPlan(text, from.workspace.plan, previous), await readStarter());
}

async function writeWorkspace(
  root: string,
  { text, reviews }: { readonly text: string; readonly reviews: number },
  starter: Awaited<ReturnType<typeof readStarter>>,
): Promise<StartedWorkspace> {
  if (await isFile(join(root, planFile))) {
    throw new UsageError(
      `${root} đã có ${planFile}; không ghi đè. Đề nghị chọn thư mục khác: cchc init <thư mục>.`,
      `${root} has a ${planFile} already, which is not overwritten. Choose another folder: cchc init <folder>.`,
    );
  }
  const { source, findings: unread } = parseSource(planFile, new TextEncoder().encode(text));
  const { plan, findings } = source ? readPlan(source) : { plan: null, findings: [] };
  const schemas = plan === null ? [] : await prepareSchemas(root, plan);
  const wanted = [
    { path: planFile, text },
    { path: '.gitattributes', text: starter.gitattributes },
    { path: 'schemas/plan.schema.json', text: starter.planSchema },
    ...schemas,
    ...[folders.submissions, folders.receipts, folders.office, 'evidence'].map((folder) => ({
      path: `${folder}/.gitkeep`,
      text: '',
    })),
  ];
  const files = [];
  for (const { path, text: content } of wanted)
    files.push({ path, isNew: await writeIfAbsent(resolve(root, path), content) });
  return {
    root,
    files,
    reviews,
    findings: [...unread, ...findings],
    sources: new Map(source ? [[planFile, source]] : []),
  };
}

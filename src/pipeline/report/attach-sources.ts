import { readPeriodId } from '../../domain/period.ts';
import { type FoundFile, planFile, readIfThere, readYamlBelow } from '../../files/read-files.ts';
import type { Attachment } from '../../typeset/files.ts';
import { folders, officePath, signoffPath } from '../workspace-paths.ts';

interface Sort {
  readonly relationship: NonNullable<Attachment['relationship']>;
  readonly description: string;
}

/** What each folder's files are to the report (AFRelationship, ISO 19005-3, 6.8). */
const sorts: Readonly<Record<string, Sort>> = {
  [planFile]: { relationship: 'Data', description: 'Kế hoạch: chỉ tiêu, nhiệm vụ, đơn vị, kỳ' },
  [folders.submissions]: { relationship: 'Data', description: 'Báo cáo của đơn vị' },
  [folders.receipts]: { relationship: 'Data', description: 'Sổ nhận báo cáo' },
  [folders.office]: { relationship: 'Source', description: 'Lời văn của Văn phòng' },
  [folders.signoffs]: { relationship: 'Supplement', description: 'Sổ xác nhận' },
};

/**
 * Everything that the report of a period is made from, to be kept inside its archive copy: the plan, what units
 * handed in from the year's beginning, receipts, the office's words, the sign-off record, and the Markdown itself.
 * @param modified ISO day that all of them carry, so that the same content gives the same file.
 */
export async function attachSources(
  root: string,
  report: { readonly period: string; readonly markdown: string; readonly modified: string },
): Promise<readonly Attachment[]> {
  const { period, markdown, modified } = report;
  const quarters = readPeriodId(period)?.quarters ?? [];
  const last = quarters.at(-1) ?? period;
  const until = (path: string): boolean => (/\d{4}-Q[1-4]/.exec(path)?.[0] ?? last) <= last;
  const files = [
    await readIfThere(root, planFile),
    ...(await readYamlBelow(root, folders.submissions, until)),
    ...(await readYamlBelow(root, folders.receipts, until)),
    await readIfThere(root, officePath(period)),
    await readIfThere(root, signoffPath(period)),
  ].flatMap((file) => (file === null || file.refusal ? [] : file));
  const text: Attachment = {
    name: `${period}.md`,
    bytes: new TextEncoder().encode(markdown),
    mediaType: 'text/markdown',
    description: 'Nội dung báo cáo, dạng Markdown',
    relationship: 'Source',
    modified,
  };
  return [text, ...files.map((file) => toAttachment(file, modified))];
}

/** Viewers take a `/` in the name of an attached file for a folder, and some refuse it. */
function toAttachment({ path, bytes }: FoundFile, modified: string): Attachment {
  const [folder = ''] = path.split('/');
  const { relationship, description } = sorts[folder] ?? { relationship: 'Data', description: path };
  const name = path.replaceAll('/', '_');
  return { name, bytes, mediaType: 'application/yaml', description, relationship, modified };
}

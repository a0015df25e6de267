import { readPeriodId } from '../../domain/period.ts';
import { type FoundFile, planFile, readIfThere, readYamlBelow } from '../../files/read-files.ts';
import type { Attachment } from '../../typeset/files.ts';
import { folders, officePath, signoffPath } from '../workspace-paths.ts';
import type { AssembledReport } from './assemble-report.ts';
import type { ReportWords } from './choose-words.ts';

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

/** What is attached besides the files of the workspace. */
export interface ComposedFrom {
  readonly assembled: Pick<AssembledReport, 'model' | 'ownTemplates'>;
  readonly words: Pick<ReportWords, 'markdown'>;
}

/**
 * Everything that the report of a period is made from, to be kept inside its archive copy: the plan, what units
 * handed in from the year's beginning, receipts, the office's words and templates, the sign-off record, and the
 * Markdown itself. All carry the report's day, so that the same content gives the same file.
 */
export async function attachSources(
  root: string,
  period: string,
  { assembled, words }: ComposedFrom,
): Promise<readonly Attachment[]> {
  const { model, ownTemplates } = assembled;
  const modified = model.asOf;
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
  const encoder = new TextEncoder();
  const source = { relationship: 'Source', modified } as const;
  const text: Attachment = {
    ...source,
    name: `${period}.md`,
    bytes: encoder.encode(words.markdown),
    mediaType: 'text/markdown',
    description: 'Nội dung báo cáo, dạng Markdown',
  };
  const templates = Object.entries(ownTemplates).map(([name, template]) => ({
    ...source,
    name,
    bytes: encoder.encode(template),
    mediaType: 'text/plain',
    description: 'Tệp mẫu riêng của cơ quan',
  }));
  return [text, ...files.map((file) => toAttachment(file, modified)), ...templates];
}

/** Viewers take a `/` in the name of an attached file for a folder, and some refuse it. */
function toAttachment({ path, bytes }: FoundFile, modified: string): Attachment {
  const [folder = ''] = path.split('/');
  const { relationship, description } = sorts[folder] ?? { relationship: 'Data', description: path };
  const name = path.replaceAll('/', '_');
  return { name, bytes, mediaType: 'application/yaml', description, relationship, modified };
}

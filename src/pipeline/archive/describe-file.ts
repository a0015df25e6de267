import { planFile } from '../../files/read-files.ts';
import type { Attachment } from '../../typeset/files.ts';
import { folders, waiversFile } from '../workspace-paths.ts';
import { listFile } from './archive-list.ts';

/** Where an office's own templates stand among the attached files. */
export const templateFolder = 'templates';

interface Sort {
  readonly relationship: NonNullable<Attachment['relationship']>;
  readonly description: string;
}

/** What the files are to the report (AFRelationship, ISO 19005-3, 6.8), by their folder or name. */
const sorts: Readonly<Record<string, Sort>> = {
  [listFile]: { relationship: 'Supplement', description: 'Cách lập báo cáo và danh mục tệp đính kèm' },
  [planFile]: { relationship: 'Data', description: 'Kế hoạch: chỉ tiêu, nhiệm vụ, đơn vị, kỳ' },
  [waiversFile]: { relationship: 'Data', description: 'Chấp thuận ngoại lệ' },
  [folders.submissions]: { relationship: 'Data', description: 'Báo cáo của đơn vị' },
  [folders.receipts]: { relationship: 'Data', description: 'Sổ nhận báo cáo' },
  [folders.office]: { relationship: 'Source', description: 'Lời văn của Văn phòng' },
  [folders.signoffs]: { relationship: 'Supplement', description: 'Sổ xác nhận' },
  [folders.reports]: { relationship: 'Source', description: 'Nội dung báo cáo, dạng Markdown' },
  [templateFolder]: { relationship: 'Source', description: 'Tệp mẫu riêng của cơ quan' },
};

const lastYear: Sort = { relationship: 'Data', description: 'Số liệu năm trước' };
const picture: Sort = { relationship: 'Source', description: 'Hình trong báo cáo' };
const content: Sort = { relationship: 'Source', description: 'Nội dung để xác nhận, dạng JSON' };

const between = ' – ';

/** A file as it is attached; the description leads with its path, since the name is flat. */
export function describeFile(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  { name, modified }: { readonly name: string; readonly modified: string },
): Attachment {
  const { relationship, description } = sortOf(path);
  const ending = /\.\w+$/.exec(path)?.[0] ?? '';
  const mediaType = mediaTypes[ending] ?? 'text/plain';
  return { name, bytes, mediaType, description: `${path}${between}${description}`, relationship, modified };
}

/** The path that a description leads with; `null` where it has none. */
export function pathIn(description: string): string | null {
  const end = description.lastIndexOf(between);
  return end <= 0 ? null : description.slice(0, end);
}

function sortOf(path: string): Sort {
  const [folder = ''] = path.split('/');
  if (folder === folders.signoffs && path.endsWith('.json')) return content;
  if (folder === folders.reports && !path.endsWith('.md')) return picture;
  return sorts[folder] ?? lastYear;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.md': 'text/markdown',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

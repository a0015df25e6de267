import { resolve } from 'node:path';
import { isFile, isFolder } from '../../files/read-files.ts';
import type { Notice } from '../notice.ts';
import { inWorkspace, type OpenedWorkspace } from '../open-workspace.ts';
import { folders } from '../workspace-paths.ts';
import type { ValidateOptions } from './validation.ts';

/** A path that was asked for. */
interface Wanted {
  readonly path: string;
  /** As the workspace names it. */
  readonly inside: string;
  readonly exists: boolean;
  readonly covers: (file: string) => boolean;
}

export async function readWanted(
  opened: OpenedWorkspace,
  path: string,
  { unsaved }: ValidateOptions,
): Promise<Wanted> {
  const absolute = resolve(opened.start, path);
  const inside = inWorkspace(opened, path);
  const covers = (file: string): boolean => inside === '' || file === inside || file.startsWith(`${inside}/`);
  return {
    path,
    inside,
    exists:
      unsaved?.file === absolute ||
      (await isFile(absolute)) ||
      (await isFolder(absolute)) ||
      isRefused(opened, inside),
    covers,
  };
}

/** Something is there under this name, but was not read: a link that leaves the workspace, a pipe. */
export function isRefused({ findings }: OpenedWorkspace, file: string): boolean {
  return findings.some(({ at, code }) => at.file === file && code.startsWith('file-'));
}

export const noSubmissions: Notice = {
  vi: 'Chưa có báo cáo nào của đơn vị trong thư mục submissions: không có gì để kiểm tra.',
  en: 'There is no submission in the folder submissions: nothing to check.',
};

/**
 * Paths where nothing was met with; of those that are not there, also nothing wrong: a file that is gone and should
 * be there is checked, in a way.
 */
export function notMet(
  wanted: readonly Wanted[],
  { checked, met }: { readonly checked: readonly string[]; readonly met: readonly string[] },
): readonly Notice[] {
  return wanted.filter(({ exists, covers }) => !(exists ? met : checked).some(covers)).map(nothingAt);
}

function nothingAt({ path, inside, exists }: Wanted): Notice {
  if (!exists)
    return {
      vi: `${path}: không có tệp hay thư mục này. Đề nghị xem lại tên.`,
      en: `${path}: there is no such file or folder. Look again at the name.`,
    };
  if (inside.startsWith(`${folders.forms}/`))
    return {
      vi: `${path}: đây là biểu mẫu, chưa phải báo cáo. Điền xong, đề nghị chép vào thư mục ${folders.submissions}/<quý> rồi kiểm tra ở đó.`,
      en: `${path}: this is a form, not yet a report. When it is filled in, copy it to ${folders.submissions}/<quarter> and check it there.`,
    };
  return {
    vi: `${path}: không có tệp báo cáo nào ở đây để kiểm tra.`,
    en: `${path}: there is no file here to check.`,
  };
}

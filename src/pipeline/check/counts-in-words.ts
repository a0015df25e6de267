import { type Finding, isError, type Waived } from '../../diagnostics/diagnostic.ts';
import { twoDigits } from '../../domain/text.ts';
import { placeIn } from '../../load/source.ts';
import type { Notice } from '../notice.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';

/** What was found in the files asked for, and whether that is as severe as was asked for. */
export interface Found {
  /** All that were checked, also those that cannot be read. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
  readonly failed: boolean;
}

export interface Outcome extends Found {
  readonly unread: readonly Unread[];
}

/** A file of which nothing could be judged from a line on; `1`: nothing at all. */
interface Unread {
  readonly file: string;
  readonly from: number;
}

/** Those that break off. Once they are mended, more may come to light. In an empty file there is nothing to read. */
export function unreadIn(
  { sources, findings }: OpenedWorkspace,
  files: readonly string[],
): readonly Unread[] {
  const isEmpty = (file: string) =>
    findings.some(({ at, code }) => code === 'file-empty' && at.file === file);
  return files.flatMap((file) => {
    const source = sources.get(file);
    if (!source) return isEmpty(file) ? [] : [{ file, from: 1 }];
    const { brokenAt } = source;
    return brokenAt === null
      ? []
      : [{ file, from: placeIn(source, { start: brokenAt, end: brokenAt }).line }];
  });
}

/** `còn 02 lỗi phải sửa trong 01 tệp, 01 cảnh báo, 01 nội dung được chấp thuận ngoại lệ`. */
export function countsInWords(outcome: Outcome): Notice {
  const parts = [errorsIn(outcome), uncheckedIn(outcome), warningsIn(outcome), waivedIn(outcome)];
  const join = (language: 'vi' | 'en'): string =>
    parts.flatMap((part) => (part === null ? [] : [part[language]])).join(', ');
  return { vi: join('vi'), en: join('en') };
}

function errorsIn({ files, findings, unread }: Outcome): Notice {
  const errors = findings.filter(isError);
  if (errors.length === 0) return { vi: 'không có lỗi', en: 'no errors' };
  const faulty = new Set(errors.map(({ at }) => at.file)).size;
  const inFiles =
    files.length > 1
      ? { vi: ` trong ${twoDigits(faulty)} tệp`, en: ` in ${faulty} file(s)` }
      : { vi: '', en: '' };
  const least = unread.length > 0 ? { vi: 'ít nhất ', en: 'at least ' } : { vi: '', en: '' };
  return {
    vi: `còn ${least.vi}${twoDigits(errors.length)} lỗi phải sửa${inFiles.vi}`,
    en: `${least.en}${errors.length} error(s) to mend${inFiles.en}`,
  };
}

function uncheckedIn({ files, unread }: Outcome): Notice | null {
  const [first] = unread;
  if (!first) return null;
  if (files.length > 1)
    return {
      vi: `${twoDigits(unread.length)} tệp chưa đọc được hết nên phần ấy chưa kiểm tra`,
      en: `${unread.length} file(s) could not be read to the end, so that part is unchecked`,
    };
  if (first.from <= 1)
    return { vi: 'nội dung chưa đọc được nên chưa kiểm tra', en: 'it could not be read, so it is unchecked' };
  return {
    vi: `từ dòng ${first.from} trở đi chưa đọc được nên chưa kiểm tra`,
    en: `from line ${first.from} on it could not be read, so that part is unchecked`,
  };
}

function warningsIn({ findings, failed }: Outcome): Notice | null {
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  const refused = failed && errors === 0;
  return warnings === 0
    ? null
    : {
        vi: `${refused ? 'còn ' : ''}${twoDigits(warnings)} cảnh báo${refused ? ' phải xử lý' : ''}`,
        en: `${warnings} warning(s)${refused ? ' to settle' : ''}`,
      };
}

function waivedIn({ waived }: Outcome): Notice | null {
  return waived.length === 0
    ? null
    : { vi: `${twoDigits(waived.length)} nội dung được chấp thuận ngoại lệ`, en: `${waived.length} waived` };
}

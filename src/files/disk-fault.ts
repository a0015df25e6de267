/** Why the system would not read or write a file, in words, and which one. */
export interface DiskFault {
  readonly vi: string;
  readonly en: string;
}

const reasons: Readonly<Record<string, DiskFault>> = {
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã hết dung lượng được cấp', en: 'the disk quota is used up' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  EACCES: { vi: 'không có quyền', en: 'permission denied' },
  EPERM: { vi: 'không có quyền', en: 'permission denied' },
  EISDIR: { vi: 'ở đó có một thư mục cùng tên', en: 'there is a folder of that name' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'part of the path is not a folder' },
  EEXIST: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'part of the path is not a folder' },
  EFBIG: { vi: 'tệp lớn hơn mức được phép', en: 'the file is larger than allowed' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  EMFILE: { vi: 'mở quá nhiều tệp cùng lúc', en: 'too many open files' },
  EIO: { vi: 'ổ đĩa có lỗi', en: 'the disk reports an error' },
};

/** What a failed reading or writing means for people; `null` where the error is no fault of the disk. */
export function diskFault(error: unknown): DiskFault | null {
  if (!(error instanceof Error)) return null;
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) return null;
  const place = dest ?? path ?? '';
  return {
    vi: `không đọc hoặc ghi được ${place}: ${reason.vi}`,
    en: `could not read or write ${place}: ${reason.en}`,
  };
}

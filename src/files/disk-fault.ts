interface InWords {
  readonly vi: string;
  readonly en: string;
}

/** Why the system would not read or write, in words. */
interface DiskFault extends InWords {
  /** What people can do about it, as a sentence. */
  readonly remedy: InWords;
}

const makeRoom: InWords = {
  vi: 'Đề nghị dọn chỗ trên đĩa hoặc ghi ra chỗ khác, rồi chạy lại.',
  en: 'Free some space, or write elsewhere, and run it again.',
};
const elsewhere: InWords = {
  vi: 'Đề nghị ghi ra thư mục khác, hoặc xin quyền đọc, ghi ở đó, rồi chạy lại.',
  en: 'Use another folder, or ask for permission there, and run it again.',
};
const closeIt: InWords = {
  vi: 'Đề nghị đóng tệp ấy ở chương trình khác (hoặc ghi ra thư mục khác), rồi chạy lại.',
  en: 'Close the file in the other program (or write elsewhere), and run it again.',
};
const otherName: InWords = {
  vi: 'Đề nghị xem lại đường dẫn, rồi chạy lại.',
  en: 'Check the path, and run it again.',
};
const again: InWords = {
  vi: 'Đề nghị chạy lại; nếu vẫn vậy, báo người quản trị máy.',
  en: 'Run it again; if it stays so, tell who looks after the machine.',
};

const reasons: Readonly<Record<string, DiskFault>> = {
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full', remedy: makeRoom },
  EDQUOT: { vi: 'đã hết dung lượng được cấp', en: 'the disk quota is used up', remedy: makeRoom },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only', remedy: elsewhere },
  EACCES: { vi: 'không có quyền', en: 'permission denied', remedy: elsewhere },
  // Windows says so of a file that a reader or word processor holds open.
  EPERM: {
    vi: 'không có quyền, hoặc tệp đang mở ở chương trình khác',
    en: 'permission denied, or another program has the file open',
    remedy: closeIt,
  },
  EBUSY: {
    vi: 'tệp đang mở ở chương trình khác',
    en: 'another program has the file open',
    remedy: closeIt,
  },
  EISDIR: { vi: 'ở đó có một thư mục cùng tên', en: 'there is a folder of that name', remedy: otherName },
  ENOTDIR: {
    vi: 'một phần của đường dẫn không phải là thư mục',
    en: 'part of the path is not a folder',
    remedy: otherName,
  },
  EEXIST: {
    vi: 'một phần của đường dẫn không phải là thư mục',
    en: 'part of the path is not a folder',
    remedy: otherName,
  },
  EFBIG: { vi: 'tệp lớn hơn mức được phép', en: 'the file is larger than allowed', remedy: makeRoom },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long', remedy: otherName },
  EMFILE: { vi: 'mở quá nhiều tệp cùng lúc', en: 'too many open files', remedy: again },
  EIO: { vi: 'ổ đĩa có lỗi', en: 'the disk reports an error', remedy: again },
};

/** Of a file that was to be written: nothing can be made in that place. Of one to be read the program is at fault. */
const noSuchPlace: DiskFault = {
  vi: 'ở đó không tạo được tệp hay thư mục nào',
  en: 'no file or folder can be made there',
  remedy: elsewhere,
};

/** What a failed reading or writing means for people, and of which file; `null` where the error is no fault of the disk. */
export function diskFault(error: unknown): DiskFault | null {
  if (!(error instanceof Error)) return null;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const reason = code === 'ENOENT' && dest !== undefined ? noSuchPlace : reasons[code];
  if (reason === undefined) return null;
  const place = dest ?? path ?? '';
  return {
    vi: `không đọc hoặc ghi được ${place}: ${reason.vi}`,
    en: `could not read or write ${place}: ${reason.en}`,
    remedy: reason.remedy,
  };
}

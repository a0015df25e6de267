import { resolve } from 'node:path';
import { readFonts } from '../../files/program-files.ts';
import { readFolder } from '../../files/read-office-files.ts';
import type { FontFiles } from '../../typeset/files.ts';
import type { FontFault } from '../../typeset/pdf/fonts/choose-faces.ts';
import { FaultyFile, UsageError } from '../usage-error.ts';

/**
 * The four styles to set with: those that come with the program, or an office's own licensed ones.
 * @param folder of `--font-dir`, relative to `start`.
 * @throws UsageError when there is no such folder; FaultyFile when its files are not one whole typeface.
 */
export async function chooseFonts(start: string, folder: string | undefined): Promise<FontFiles> {
  if (folder === undefined) return readFonts();
  const files = await readFolder(resolve(start, folder), /\.(?:ttf|otf)$/i);
  if (files === null || files.length === 0) {
    throw new UsageError(
      `--font-dir ${folder}: không có thư mục này, hoặc trong đó không có tệp phông chữ (.ttf, .otf).`,
      `--font-dir ${folder}: there is no such folder, or no font file (.ttf, .otf) in it.`,
    );
  }
  const { chooseFaces } = await import('../../typeset/pdf/fonts/choose-faces.ts');
  const chosen = chooseFaces(files);
  if ('fault' in chosen) throw describeFault(folder, chosen.fault);
  return chosen.files;
}

const faceNames = {
  regular: { vi: 'đứng, thường', en: 'regular' },
  bold: { vi: 'đứng, đậm', en: 'bold' },
  italic: { vi: 'nghiêng, thường', en: 'italic' },
  boldItalic: { vi: 'nghiêng, đậm', en: 'bold italic' },
} as const;

function describeFault(folder: string, fault: FontFault): FaultyFile {
  const { subject } = fault;
  switch (fault.code) {
    case 'unreadable-font':
      return new FaultyFile(
        `${folder}/${subject} – LỖI: không phải tệp phông chữ TrueType hoặc OpenType một kiểu.`,
        `${folder}/${subject} – ERROR: not a TrueType or OpenType font of one face.`,
      );
    case 'not-embeddable':
      return new FaultyFile(
        `${folder}/${subject} – LỖI: giấy phép của phông chữ không cho nhúng vào tệp PDF, nên không lưu trữ lâu dài được.`,
        `${folder}/${subject} – ERROR: the font's licence forbids embedding, which an archival PDF needs.`,
      );
    case 'missing-face':
      return new FaultyFile(
        `${folder} – LỖI: phông “${subject}” thiếu kiểu ${faceNames[fault.face].vi}. Cần đủ bốn kiểu: đứng, đậm, nghiêng, nghiêng đậm.`,
        `${folder} – ERROR: “${subject}” lacks its ${faceNames[fault.face].en}. All four styles are needed.`,
      );
    case 'several-families':
      return new FaultyFile(
        `${folder} – LỖI: có nhiều phông đủ bốn kiểu (${subject}). Đề nghị chỉ để một phông trong thư mục.`,
        `${folder} – ERROR: several complete typefaces (${subject}). Keep one in the folder.`,
      );
  }
}

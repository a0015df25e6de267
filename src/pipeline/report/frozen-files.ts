import { join, resolve } from 'node:path';
import { readIfThere } from '../../files/read-files.ts';
import { writeAtomically } from '../../files/write-files.ts';
import { type FileProvenance, markdownProvenance, pdfProvenance } from '../../typeset/read-provenance.ts';
import type { Notice } from '../notice.ts';

/** `2020-Q1.pdf`; what replaces an issued report has files of its own, `2020-Q1.r2.pdf`. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

export interface Destination {
  /** `folder` is relative to it. */
  readonly root: string;
  readonly folder: string;
  readonly files: readonly ReportFile[];
}

/**
 * An issued report is frozen: the same bytes may be written again, others never take its place. What the file
 * itself says decides, whatever has become of the record. `null`: all may be written.
 */
export async function frozenFile({ root, folder, files }: Destination): Promise<Notice | null> {
  for (const { name, bytes } of files) {
    const there = await readIfThere(resolve(root, folder), name);
    const isSame = there !== null && Buffer.from(bytes).equals(there.bytes);
    if (there !== null && !isSame && provenanceOf(name, there.bytes)?.state === 'issued') {
      const path = join(folder, name);
      return {
        vi: `${path}: báo cáo đã phát hành, không được ghi đè; bản lập bây giờ đã khác. Đề nghị ghi bản mới vào thư mục khác (--out <thư mục>), hoặc mở lại để thay thế: cchc reopen.`,
        en: `${path}: an issued report is never overwritten, and what would be written now differs. Write it elsewhere (--out <folder>), or replace the report: cchc reopen.`,
      };
    }
  }
  return null;
}

/** Writes each file whole; their paths, relative to the root. */
export async function writeFiles({ root, folder, files }: Destination): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    await writeAtomically(resolve(root, path), bytes);
    written.push(path);
  }
  return written;
}

/** What a report's file says of itself; `null` when it is none of this program's. */
export function provenanceOf(name: string, bytes: Uint8Array): FileProvenance | null {
  return name.endsWith('.md') ? markdownProvenance(new TextDecoder().decode(bytes)) : pdfProvenance(bytes);
}

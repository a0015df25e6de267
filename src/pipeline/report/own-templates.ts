import { resolve } from 'node:path';
import { readTemplates } from '../../files/program-files.ts';
import { readFolder } from '../../files/read-office-files.ts';
import { closest } from '../closest.ts';
import { FaultyFile, UsageError } from '../usage-error.ts';

/** Template by file name: those that come with the program, and an office's own, which replace them by name. */
export interface Templates {
  readonly builtIn: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, string>>;
}

const ending = '.md.hbs';

/**
 * @param folder relative to `start`; without it there are only the program's.
 * @throws UsageError when there is no such folder, no template in it, or one that nothing would ever use; FaultyFile
 * for one that is no text.
 */
export async function readOwnTemplates(start: string, folder: string | undefined): Promise<Templates> {
  const builtIn = await readTemplates();
  if (folder === undefined) return { builtIn, own: {} };
  const files = await readFolder(resolve(start, folder), /\.md\.hbs$/);
  if (files === null || files.length === 0) throw noTemplates(folder);
  const texts = files.map(({ name, bytes }) => [name, decode(bytes, `${folder}/${name}`)] as const);
  const own: Readonly<Record<string, string>> = Object.fromEntries(texts);
  refuseUnused(folder, { builtIn, own });
  return { builtIn, own };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FaultyFile(
      `${file} – LỖI: không phải văn bản UTF-8. Đề nghị lưu lại tệp mẫu với bảng mã UTF-8.`,
      `${file} – ERROR: this is not UTF-8 text. Save the template as UTF-8.`,
    );
  }
}

function noTemplates(folder: string): UsageError {
  return new UsageError(
    `Thư mục tệp mẫu ${folder} (--templates, report.templates ở plan.yaml, hoặc như khi xác nhận): không có thư mục này, hoặc trong đó không có tệp mẫu *${ending}.`,
    `Templates ${folder} (--templates, report.templates in plan.yaml, or as confirmed): there is no such folder, or no template *${ending} in it.`,
  );
}

/** A file that neither replaces a template of the program nor is called by one has a misspelt name. */
function refuseUnused(folder: string, { builtIn, own }: Templates): void {
  const texts = Object.values({ ...builtIn, ...own });
  const kinds = ['quarter', 'half-year', 'nine-months', 'year'].map((kind) => `report-${kind}${ending}`);
  const known = [...Object.keys(builtIn), ...kinds];
  for (const file of Object.keys(own)) {
    const name = file.slice(0, -ending.length);
    const called = texts.some((text) => text.includes(`> ${name}`) || text.includes(`>${name}`));
    if (called || known.includes(file)) continue;
    const near = closest(file, known);
    throw new UsageError(
      `${folder}/${file}: không thay cho tệp mẫu nào và không tệp mẫu nào gọi đến.${near ? ` Có phải “${near}”?` : ''}`,
      `${folder}/${file}: replaces no template and none calls it.${near ? ` Did you mean “${near}”?` : ''}`,
    );
  }
}

import type { TemplateError } from '../../compose/template-error.ts';
import { closest } from '../closest.ts';
import type { Notice } from '../notice.ts';

/** Where and why a template cannot be used, and the name that was probably meant. */
export function describeTemplateError(
  error: TemplateError,
  { folder, known }: { readonly folder: string | undefined; readonly known: readonly string[] },
): Notice {
  const { template, line, subject } = error;
  const file = folder === undefined ? template : `${folder}/${template}`;
  const place = { vi: line === null ? '' : `, dòng ${line}`, en: line === null ? '' : `, line ${line}` };
  if (subject === null) {
    const [reason = ''] = error.message.replace(`${template}: `, '').split('\n');
    return {
      vi: `${file}${place.vi} – LỖI: không đọc được tệp mẫu (${reason}).\n  Đề nghị kiểm tra các dấu {{ }}; mỗi {{#…}} phải có {{/…}} của nó.`,
      en: `${file}${place.en} – ERROR: the template cannot be read (${reason}).\n  Check the {{ }}; every {{#…}} needs its {{/…}}.`,
    };
  }
  const near = closest(subject, known);
  return {
    vi: `${file}${place.vi} – LỖI: không có tên “${subject}”.${near ? ` Có phải “${near}”?` : ''}\n  Chưa ghi gì. Đề nghị sửa tệp mẫu.`,
    en: `${file}${place.en} – ERROR: there is no name “${subject}”.${near ? ` Did you mean “${near}”?` : ''}\n  Nothing was written. Correct the template.`,
  };
}

/** Every name of a value made of plain data, wherever it stands, for suggestions. */
export function namesIn(value: unknown): readonly string[] {
  const names = new Set<string>();
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    for (const [name, inner] of Object.entries(one)) {
      if (!Array.isArray(one)) names.add(name);
      walk(inner);
    }
  };
  walk(value);
  return [...names];
}

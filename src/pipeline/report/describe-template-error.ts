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
    const [said = ''] = error.message.replace(`${template}: `, '').split('\n');
    const { vi, en } = reasonOf(said);
    return {
      vi: `${file}${place.vi} – LỖI: không dùng được tệp mẫu: ${vi}\n  Chưa ghi gì. Đề nghị sửa tệp mẫu.`,
      en: `${file}${place.en} – ERROR: the template cannot be used: ${en}\n  Nothing was written. Correct the template.`,
    };
  }
  const near = closest(subject, known);
  return {
    vi: `${file}${place.vi} – LỖI: không có tên “${subject}”.${near ? ` Có phải “${near}”?` : ''}\n  Chưa ghi gì. Đề nghị sửa tệp mẫu.`,
    en: `${file}${place.en} – ERROR: there is no name “${subject}”.${near ? ` Did you mean “${near}”?` : ''}\n  Nothing was written. Correct the template.`,
  };
}

/** What Handlebars says, or a helper, in words for who wrote the template. */
function reasonOf(said: string): Notice {
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(said) ?? [];
  if (opened !== undefined) {
    return {
      vi: `mở bằng {{#${opened}}} nhưng đóng bằng {{/${closed}}}.`,
      en: `{{#${opened}}} is closed by {{/${closed}}}.`,
    };
  }
  if (said.startsWith('Parse error')) {
    return {
      vi: 'viết sai giữa các dấu {{ }}, hoặc một {{#…}} thiếu {{/…}} của nó.',
      en: 'something between {{ }} is miswritten, or a {{#…}} lacks its {{/…}}.',
    };
  }
  if (said.startsWith('Maximum call stack')) {
    return { vi: 'tệp mẫu gọi lại chính nó ({{> …}}).', en: 'the template calls itself ({{> …}}).' };
  }
  if (said.startsWith('not a text')) {
    return {
      vi: 'tên này là một danh sách hoặc một nhóm, không in thành chữ được. Ghi tên ở trong nó ({{letterhead.name}}), hoặc từng phần tử bằng {{#each …}}.',
      en: 'this name is a list or a group and prints as no text. Name what is in it ({{letterhead.name}}), or take each item with {{#each …}}.',
    };
  }
  return { vi: `${said}.`, en: `${said}.` };
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

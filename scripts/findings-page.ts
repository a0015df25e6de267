import { readFileSync } from 'node:fs';
import { catalogue } from '../src/diagnostics/catalogue/catalogue.ts';
import type { Example, Severity } from '../src/diagnostics/catalogue/entry.ts';
import type { Code } from '../src/diagnostics/diagnostic.ts';
import { generalMessage } from '../src/diagnostics/general-message.ts';
import { entryOf, isCode } from '../src/diagnostics/message.ts';
import { isWaivable } from '../src/diagnostics/waivable.ts';

const severities: Readonly<Record<Severity, { vi: string; en: string }>> = {
  error: { vi: 'LỖI', en: 'Error' },
  warning: { vi: 'CẢNH BÁO', en: 'Warning' },
};

/** Where the example stands, and whether it is text of a YAML file. */
const places: Readonly<Partial<Record<Example['of'], string>>> = {
  plan: 'Trong `plan.yaml`',
  receipts: 'Trong sổ nhận báo cáo',
  office: 'Trong lời văn của Văn phòng',
  waivers: 'Trong `waivers.yaml`',
  folder: 'Trong thư mục',
  bytes: 'Nội dung tệp',
  archive: 'Trong bản lưu trữ',
};

/** The reference page of all codes, `docs/findings.md`: what `cchc explain` prints, in both languages. */
export function findingsPage(): string {
  const codes = Object.keys(catalogue).filter(isCode);
  return `${[
    '<!-- Do chương trình lập từ danh mục mã: npm run docs -->',
    '# Mã lỗi và cảnh báo',
    `${codes.length} mã mà \`cchc validate\` báo. Lỗi thì phải sửa mới gửi được; cảnh báo thì nên xem lại. Lệnh \`cchc explain <mã>\` in cùng nội dung. Chữ trong dấu < > là chỗ ghi giá trị cụ thể. Ví dụ đều là giả định; kiểm thử làm đúng như ví dụ sai trong tệp mẫu, thư mục mẫu và đòi đúng mã ấy, không mã nào khác.`,
    '## Một lỗi che những gì',
    'Các lỗi ở những chỗ khác nhau được báo riêng từng lỗi. Một lỗi chỉ được báo một lần, nên có lỗi che chỗ không thể xét được nữa:',
    readFileSync('docs/what-a-fault-hides.md', 'utf8').trim(),
    '## Các mã',
    ...codes.map(section),
  ].join('\n\n')}\n`;
}

function section(code: Code): string {
  const { severity, example } = entryOf(code);
  const { vi, en } = severities[severity];
  const place = places[example.of];
  return [
    `### ${code}`,
    `**${vi}: ${escapeMarks(generalMessage(code, 'vi').title)}.** ${body(code, 'vi')}`,
    `*${en}: ${escapeMarks(generalMessage(code, 'en').title)}.* ${body(code, 'en')}`,
    ...(isWaivable(code) ? ['Được chấp thuận ngoại lệ bằng `waivers.yaml`. *May be waived.*'] : []),
    `${place === undefined ? 'Sai' : `${place}, sai`}:`,
    fence(example.bad),
    'Đúng:',
    fence(example.good),
  ].join('\n\n');
}

function body(code: Code, language: 'vi' | 'en'): string {
  const { detail, remedy } = generalMessage(code, language);
  return escapeMarks([detail, remedy].filter((text) => text !== '').join(' '));
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_<>[\]#|]/g, '\\$&');
}

function fence(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

import { type Finding, isError } from '../diagnostic.ts';
import { type Language, messageOf } from '../message.ts';
import { worstFirst } from '../worst-first.ts';
import { placeText } from './place-text.ts';

/** GitHub takes a summary of at most 1 MiB a step; so many rows stay far below. */
const mostRows = 200;

const words = {
  vi: {
    heading: 'Kết quả kiểm tra báo cáo của đơn vị',
    columns: 'Mức | Tệp | Nội dung | Đề nghị',
    error: 'LỖI',
    warning: 'CẢNH BÁO',
    more: (count: number) => `Còn ${count} nội dung khác, xem nhật ký của bước này.`,
  },
  en: {
    heading: 'Check of the units’ submissions',
    columns: 'Severity | File | What | What to do',
    error: 'ERROR',
    warning: 'WARNING',
    more: (count: number) => `${count} more in the log of this step.`,
  },
} as const;

/** The job's summary in Markdown: the verdict, then every finding as a row, worst first. */
export function summariseForGithub(
  findings: readonly Finding[],
  { verdicts, language }: { readonly verdicts: readonly string[]; readonly language: Language },
): string {
  const say = words[language];
  const shown = worstFirst(findings).slice(0, mostRows);
  const rows = shown.map((finding) => {
    const { title, detail, remedy } = messageOf(finding, language);
    const severity = isError(finding) ? `**${say.error}**` : say.warning;
    const what = [`${title}.`, detail].filter(Boolean).join(' ');
    const cells = [placeText(finding.at, language), `${what} (${finding.code})`, remedy].map(cell);
    return `| ${[severity, ...cells].join(' | ')} |`;
  });
  const table = rows.length === 0 ? [] : [`| ${say.columns} |`, '|---|---|---|---|', ...rows, ''];
  const more = findings.length > shown.length ? [say.more(findings.length - shown.length), ''] : [];
  return [`### ${say.heading}`, '', ...verdicts.flatMap((text) => [cell(text), '']), ...table, ...more].join(
    '\n',
  );
}

/** Text of a submission inside a table: no sign of it may become Markdown or HTML. */
function cell(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&@]/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/\s*\n\s*/g, '<br>');
}

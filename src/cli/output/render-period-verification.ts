import type { VerificationModel } from '../../pipeline/signoff/verification-model.ts';
import type { CommandContext } from '../command-context.ts';
import type { Bilingual } from '../language.ts';
import { changeLines } from './render-changes.ts';
import { renderTable } from './table/render-table.ts';
import type { TableCell } from './table/table.ts';

const standings = {
  holds: { vi: 'còn giá trị', en: 'holds' },
  stale: { vi: 'không còn giá trị', en: 'does not hold' },
  open: { vi: 'chưa xác nhận', en: 'to come' },
} as const;

/** A verification for a terminal: who confirmed what, what changed since, which files agree, and the verdict last. */
export function renderVerification(context: CommandContext, model: VerificationModel): string {
  const { say, outColours } = context;
  const verdict = model.holds ? outColours.green : outColours.red;
  return [
    outColours.bold(say(model.title)),
    stepsTable(context, model),
    model.facts.map(say).join('\n'),
    section(
      context,
      { vi: 'Nội dung đã thay đổi', en: 'What has changed' },
      changeLines(context, model.changes),
    ),
    section(
      context,
      { vi: 'Tệp đầu vào đã thay đổi', en: 'Input files that have changed' },
      inputLines(context, model),
    ),
    section(
      context,
      { vi: 'Đối chiếu báo cáo với sổ', en: 'Reports held against the record' },
      fileLines(context, model),
    ),
    verdict(say(model.conclusion)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function stepsTable({ say, outColours, width }: CommandContext, { steps }: VerificationModel): string {
  const styles = { holds: outColours.green, stale: outColours.red, open: outColours.dim };
  const heads: readonly Bilingual[] = [
    { vi: 'Bước', en: 'Step' },
    { vi: 'Người xác nhận', en: 'Confirmed by' },
    { vi: 'Lúc', en: 'At' },
    { vi: 'Giá trị', en: 'Standing' },
  ];
  const rows = steps.map(({ label, who, when, standing }): TableCell[] => [
    { text: label },
    { text: who },
    { text: say(when) },
    { text: say(standings[standing]), style: styles[standing] },
  ]);
  return renderTable(
    heads.map((head, index) => ({ head: say(head), role: index === 0 ? 'label' : undefined })),
    rows,
    width,
  );
}

function section({ say, outColours }: CommandContext, title: Bilingual, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [outColours.bold(say(title)), ...lines].join('\n');
}

function inputLines({ say }: CommandContext, { inputs }: VerificationModel): readonly string[] {
  return inputs.map(({ file, change }) => `- ${file}: ${say(change)}`);
}

function fileLines({ say, outColours }: CommandContext, { files }: VerificationModel): readonly string[] {
  return files.map(({ path, words, isGood }) => {
    const style = isGood ? outColours.green : outColours.red;
    return `- ${path}: ${style(say(words))}`;
  });
}

import type { UnitQuarter } from '../../domain/scorecard.ts';
import type { Status, StatusModel } from '../../pipeline/figures/status.ts';
import type { CommandContext } from '../command-context.ts';
import type { Bilingual } from '../language.ts';
import { judgementStyle, type Style } from './judgement-style.ts';
import { renderTable } from './table/render-table.ts';
import type { TableCell } from './table/table.ts';

const unitStatus: Record<UnitQuarter['status'], { vi: string; en: string; style: Style }> = {
  'handed-in': { vi: 'đã gửi', en: 'handed in', style: (colours) => colours.green },
  late: { vi: 'gửi chậm', en: 'late', style: (colours) => colours.yellow },
  missing: { vi: 'chưa gửi', en: 'missing', style: (colours) => colours.red },
  returned: { vi: 'đã trả lại', en: 'returned', style: (colours) => colours.red },
  excluded: { vi: 'không tính', en: 'excluded', style: (colours) => colours.dim },
  'not-expected': { vi: 'không thuộc diện báo cáo', en: 'not expected', style: (colours) => colours.dim },
};

const flawed = {
  errors: { vi: 'đã gửi, có lỗi', en: 'handed in, with errors' },
  'no-file': { vi: 'đã ghi sổ nhận, chưa có tệp', en: 'on record, but there is no file' },
};

const registered = {
  accepted: { vi: 'đã chấp nhận', en: 'accepted' },
  received: { vi: 'chưa chấp nhận', en: 'not accepted yet' },
  nothing: { vi: 'chưa ghi sổ nhận', en: 'not in the register' },
};

/** The period's overview for a terminal: its report, units, indicators, the count of judgements. */
export function renderStatus(context: CommandContext, { model, report }: Omit<Status, 'json'>): string {
  const title = context.say({ vi: `Kết quả ${model.period}`, en: `Results, ${model.period}` });
  const tables = [unitsTable(context, model), indicatorsTable(context, model)];
  const head = [context.outColours.bold(title), ...report.map(context.say)].join('\n');
  return [head, ...tables, model.summary].join('\n\n');
}

function unitsTable(context: CommandContext, { units }: StatusModel): string {
  const { outColours, say, width } = context;
  const several = new Set(units.map(({ quarter }) => quarter)).size > 1;
  const columns = [
    { head: say({ vi: 'Đơn vị', en: 'Unit' }), role: 'label' as const },
    ...(several ? [{ head: say({ vi: 'Quý', en: 'Quarter' }) }] : []),
    { head: say({ vi: 'Báo cáo', en: 'Report' }) },
  ];
  const rows = units.map((row): TableCell[] => [
    { text: row.name },
    ...(several ? [{ text: row.quarter }] : []),
    { text: unitText(context, row), style: unitStatus[row.status].style(outColours) },
  ]);
  return renderTable(columns, rows, width);
}

function unitText({ say }: CommandContext, row: StatusModel['units'][number]): string {
  const { status, daysLate, reason, flaw } = row;
  const days = status === 'late' ? say({ vi: ` ${daysLate} ngày`, en: ` by ${daysLate} day(s)` }) : '';
  const remarks = remarksOn(row).map(say).join(', ');
  const behind = remarks === '' ? '' : ` (${remarks})`;
  return `${say(flaw === null ? unitStatus[status] : flawed[flaw])}${days}${behind}${reason === null ? '' : `: ${reason}`}`;
}

/** When the report came, and of one that counts whether the office has accepted it. */
function remarksOn({
  status,
  receivedOn,
  receipt,
  flaw,
}: StatusModel['units'][number]): readonly Bilingual[] {
  const cameLater = status === 'missing' && flaw === null;
  const day = cameLater
    ? { vi: `đến sau, ngày ${receivedOn}`, en: `came later, on ${receivedOn}` }
    : { vi: `nhận ngày ${receivedOn}`, en: `received ${receivedOn}` };
  const counts = status === 'handed-in' || status === 'late';
  const state = receipt === 'accepted' || receipt === 'received' ? receipt : 'nothing';
  return [...(receivedOn === '' ? [] : [day]), ...(counts ? [registered[state]] : [])];
}

function indicatorsTable(context: CommandContext, { indicators }: StatusModel): string {
  const { outColours, say, width } = context;
  const right = 'right' as const;
  const columns = [
    { head: say({ vi: 'STT', en: 'No.' }) },
    { head: say({ vi: 'Chỉ tiêu', en: 'Indicator' }), role: 'label' as const },
    { head: say({ vi: 'Mức Kế hoạch', en: 'Level' }) },
    { head: say({ vi: 'Thực hiện', en: 'Done' }), align: right },
    { head: say({ vi: 'Tổng số', en: 'Of' }), align: right },
    { head: say({ vi: 'Tỷ lệ (%)', en: 'Rate (%)' }), align: right },
    { head: say({ vi: 'Đánh giá', en: 'Judgement' }) },
  ];
  const rows = indicators.map((row): TableCell[] => [
    { text: row.id },
    { text: row.label },
    { text: row.level },
    { text: row.done },
    { text: row.total },
    { text: row.rate },
    { text: verdictText(context, row), style: judgementStyle[row.judgement](outColours) },
  ]);
  return renderTable(columns, rows, width);
}

function verdictText({ say }: CommandContext, row: StatusModel['indicators'][number]): string {
  return `${row.verdict}${row.partial ? say({ vi: ' (tạm tính)', en: ' (provisional)' }) : ''}`;
}

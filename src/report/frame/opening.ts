import type { Agency, ReportSettings } from '../../domain/plan.ts';
import type { DocumentNumber } from '../../domain/signoff.ts';
import { asSentence, capitalise, twoDigits } from '../../domain/text.ts';
import { printDay } from '../format/date.ts';
import { outlookName, periodName } from '../format/period-name.ts';
import { renderWords } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import type { ReportContext } from '../report-context.ts';

/** `Kết quả thực hiện công tác … quý I năm 2020`. */
export function subjectAndPeriod({ plan, period }: ReportContext): string {
  return `kết quả thực hiện ${plan.report.subject} ${periodName(period)}`;
}

/** Trích yếu: what was done, then what lies ahead. */
export function buildAbstract(context: ReportContext): readonly string[] {
  return [`${capitalise(subjectAndPeriod(context))},`, outlookName(context.period)];
}

/**
 * Who reports what, and of which days; after the one sentence that stands for the legal bases, where the plan has it.
 * What the office writes stands before.
 */
export function buildOpening(context: ReportContext): readonly string[] {
  const { plan, period, office } = context;
  const window = `số liệu từ ngày ${printDay(period.from)} đến ngày ${printDay(period.to)}`;
  const sentence = `${plan.agency.name} báo cáo ${subjectAndPeriod(context)} (${window}) như sau:`;
  const written = office?.opening ?? null;
  return [
    ...(written === null
      ? []
      : [asSentence(renderWords(written, slotValues({ context, own: null, style: 'prose' })))]),
    ...withBasis(plan.report.basis, sentence),
  ];
}

/** A basis that ends in a full stop is a sentence of its own, else it opens this one. */
function withBasis(basis: string | null, sentence: string): readonly string[] {
  if (basis === null) return [sentence];
  return basis.endsWith('.') ? [basis, sentence] : [`${basis.replace(/[\s,;]+$/, '')}, ${sentence}`];
}

/**
 * The report's last words, which end `./.`: that all has been said and, of a report made instead of an issued one,
 * which one it replaces (ND30 Điều 18).
 */
export function buildClosing(context: ReportContext, replaces: DocumentNumber | null): string {
  const { agency, report } = context.plan;
  const request = report.request === null ? '' : `, ${report.request.replace(/[\s.;,/]+$/, '')}`;
  const said = `Trên đây là Báo cáo ${subjectAndPeriod(context)} của ${agency.name}${request}.`;
  return `${said}${replaces === null ? '' : ` ${replacementWords(context.plan, replaces).sentence}.`}/.`;
}

/** The sentence that a replacing report says, and how it names the other one. */
export function replacementWords(
  {
    agency,
    report,
  }: { readonly agency: Pick<Agency, 'name'>; readonly report: Pick<ReportSettings, 'symbol'> },
  { number, date }: DocumentNumber,
): { readonly sentence: string; readonly replaced: string } {
  const replaced = `số ${twoDigits(number)}/${report.symbol} ngày ${printDay(date)}`;
  return { sentence: `Báo cáo này thay thế Báo cáo ${replaced} của ${agency.name}`, replaced };
}

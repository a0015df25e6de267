import type { Section } from '../../domain/plan.ts';
import { asSentence, capitalise, joinSentences } from '../../domain/text.ts';
import { printCount, printOutOf } from '../format/number.ts';
import { periodName } from '../format/period-name.ts';
import { renderWords } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import { planReference, type ReportContext } from '../report-context.ts';
import type { TextSection } from '../report-model.ts';
import { headingOf } from '../section-heading.ts';

/** Purposes or requirements in short: the office's words, else a plain sentence. */
export function buildTextSection(context: ReportContext, section: Section): TextSection {
  const written = section.holds === 'purposes' ? context.office?.purposes : context.office?.requirements;
  const plain = section.holds === 'purposes' ? purposesInWords(context) : requirementsInWords(context);
  const words = written ? renderWords(written, slotValues({ context, own: null, style: 'prose' })) : plain;
  return { holds: 'text', heading: headingOf(section), paragraphs: [asSentence(words)] };
}

function purposesInWords(context: ReportContext): string {
  const { plan, period } = context;
  const purposes = `${countOf(plan.purposes)} mục đích của ${planReference(plan)}`;
  return joinSentences([
    `${capitalise(plan.report.subject)} ${periodName(period)} được triển khai theo đúng ${purposes.trim()}`,
    period.kind === 'year' ? attainmentInWords(context) : null,
  ]);
}

/** In a year's report, how far the purposes were reached. */
function attainmentInWords({ scorecard, period }: ReportContext): string {
  const met = scorecard.targets.filter(
    ({ judgement }) => judgement === 'met' || judgement === 'exceeded',
  ).length;
  return `Đến hết năm ${period.year}, ${printOutOf(met, scorecard.targets.length)} chỉ tiêu của Kế hoạch đạt`;
}

function requirementsInWords({ plan }: ReportContext): string {
  return `Việc triển khai bảo đảm ${`${countOf(plan.requirements)} yêu cầu`.trim()} của ${plan.document.type}`;
}

function countOf(items: readonly string[]): string {
  return items.length === 0 ? 'các' : printCount(items.length);
}

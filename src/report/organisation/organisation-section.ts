import type { Waived } from '../../diagnostics/diagnostic.ts';
import { asSentence, capitalise, decapitalise } from '../../domain/text.ts';
import { letterMark } from '../format/letters.ts';
import { outlookName } from '../format/period-name.ts';
import { fromRoman, toRoman } from '../format/roman.ts';
import { renderWords } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import type { ReportContext } from '../report-context.ts';
import type { OrganisationSection, ReportItem, ReportPoint } from '../report-model.ts';
import { headingOf } from '../section-heading.ts';
import { punctualityInWords } from './punctuality.ts';
import { hasOfficeRole, roleItems } from './role-items.ts';
import { remedies, shortfallsInWords } from './shortfalls.ts';
import { waivedInWords } from './waived-item.ts';

type Unnumbered = Omit<ReportItem, 'number'>;

/**
 * The roles, then what every report ends with: what was let pass, shortcomings, tasks ahead, proposals. A plan without a section for
 * roles gets one of the report's own, under the next number.
 */
export function buildOrganisationSection(
  context: ReportContext,
  waived: readonly Waived[],
): OrganisationSection {
  const section = context.plan.sections.find((one) => one.holds === 'organisation') ?? ownSection(context);
  const roles = roleItems(context);
  const following = [
    ...unitsReporting(context),
    ...letPass(context, waived),
    ...assessment(context),
    tasksAhead(context),
    ...proposals(context),
  ];
  const items = following.map((item, index) => ({ ...item, number: String(roles.length + index + 1) }));
  return { holds: 'organisation', heading: headingOf(section), items: [...roles, ...items] };
}

function ownSection({ plan }: ReportContext) {
  const last = Math.max(0, ...plan.sections.map((section) => fromRoman(section.number)));
  return { number: toRoman(last + 1), reportTitle: 'ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ TRỌNG TÂM' };
}

function unitsReporting(context: ReportContext): readonly Unnumbered[] {
  const words = punctualityInWords(context);
  if (hasOfficeRole(context) || words === '') return [];
  return [{ title: 'Tình hình gửi báo cáo', text: decapitalise(words), points: [] }];
}

function letPass(context: ReportContext, waived: readonly Waived[]): readonly Unnumbered[] {
  const points = pointsOf(waivedInWords(context, waived));
  return points.length === 0 ? [] : [{ title: 'Nội dung được chấp thuận ngoại lệ', text: '', points }];
}

/** A quarter's report names shortcomings; longer ones, and an office that wrote more, assess: strengths to lessons. */
function assessment(context: ReportContext): readonly Unnumbered[] {
  const { office } = context;
  const shortcomings = fill(context, office?.shortcomings ?? null) ?? shortfallsInWords(context);
  const assessed = [office?.strengths, office?.causes, office?.lessons].some((words) => words);
  if (context.period.kind === 'quarter' && !assessed) {
    const title = office?.shortcomings ? 'Tồn tại, hạn chế và nguyên nhân' : 'Tồn tại, hạn chế';
    return [{ title, text: asSentence(shortcomings), points: [] }];
  }
  const parts: readonly (readonly [string, string | null])[] = [
    ['Ưu điểm', fill(context, office?.strengths ?? null)],
    ['Tồn tại, hạn chế', shortcomings],
    ['Nguyên nhân', fill(context, office?.causes ?? null)],
    ['Bài học kinh nghiệm', fill(context, office?.lessons ?? null)],
  ];
  const told = parts.flatMap(([title, text]) => (text === null ? [] : [`${title}: ${text}`]));
  return [{ title: 'Đánh giá chung', text: '', points: pointsOf(told) }];
}

function tasksAhead(context: ReportContext): Unnumbered {
  const written = (context.office?.nextTasks ?? []).flatMap((task) => fill(context, task) ?? []);
  const points = pointsOf(written.length > 0 ? written : remedies(context));
  return { title: capitalise(outlookName(context.period)), text: '', points };
}

function proposals(context: ReportContext): readonly Unnumbered[] {
  const written = (context.office?.proposals ?? []).flatMap((text) => fill(context, text) ?? []);
  const title = 'Đề xuất, kiến nghị';
  if (written.length === 0) return [];
  if (written.length === 1) return [{ title, text: asSentence(written[0] ?? ''), points: [] }];
  return [{ title, text: '', points: pointsOf(written) }];
}

function pointsOf(texts: readonly string[]): readonly ReportPoint[] {
  return texts.map((text, index) => ({
    mark: texts.length === 1 ? '' : letterMark(index),
    text: asSentence(text),
  }));
}

function fill(context: ReportContext, words: string | null): string | null {
  return words === null ? null : renderWords(words, slotValues({ context, own: null, style: 'prose' }));
}

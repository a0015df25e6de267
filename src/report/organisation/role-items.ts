import type { Role } from '../../domain/plan.ts';
import { belongsTo } from '../../domain/register.ts';
import { asSentence, joinSentences } from '../../domain/text.ts';
import { renderPhrase, renderWords } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import type { ReportContext } from '../report-context.ts';
import type { ReportItem } from '../report-model.ts';
import { punctualityInWords } from './punctuality.ts';

/** One item a role of the plan: what was done; the office's also says who has reported. */
export function roleItems(context: ReportContext): readonly ReportItem[] {
  const { organisation } = context.plan;
  const office = organisation.find((role) => isOfficeAlone(context, role));
  return organisation.map((role) => ({
    number: role.number,
    title: role.name,
    text: joinSentences([roleResult(context, role), role === office ? punctualityInWords(context) : null]),
    points: [],
  }));
}

/** Is there a role that says who has reported? */
export function hasOfficeRole(context: ReportContext): boolean {
  return context.plan.organisation.some((role) => isOfficeAlone(context, role));
}

function isOfficeAlone({ plan }: ReportContext, role: Role): boolean {
  const office = plan.units.find((unit) => unit.id === plan.agency.office);
  return office !== undefined && role.units.some((id) => belongsTo(plan, office, id));
}

function roleResult(context: ReportContext, role: Role): string {
  const values = slotValues({ context, own: null, style: 'prose' });
  const words = context.office?.roles[role.number];
  if (words !== undefined) return renderWords(words, values);
  const phrase = role.result === null ? null : renderPhrase(role.result, values);
  return asSentence(phrase ?? 'thực hiện nhiệm vụ được giao tại Kế hoạch');
}

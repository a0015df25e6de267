import { explainIndicator } from '../../attainment/explain-indicator.ts';
import type { Plan } from '../../domain/plan.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { exactJson } from '../../report/exact-json.ts';
import { buildExplanation } from '../../report/explain/build-explanation.ts';
import type { ExplanationModel } from '../../report/explain/explanation-model.ts';
import type { Language } from '../../report/explain/say.ts';
import { contextOf } from '../../report/report-context.ts';
import { type ScoreOptions, scorePeriod } from '../score-period.ts';
import { UsageError } from '../usage-error.ts';

export type { ExplanationModel };

export interface ExplainOptions extends ScoreOptions {
  /** Id of the indicator. */
  readonly explain: string;
}

/**
 * How an indicator came to its figure and judgement: words for people, exact data for programs.
 * @throws UsageError for an unknown indicator, period or day.
 */
export function explainFigure(
  workspace: Workspace,
  options: ExplainOptions,
  language: Language,
): { readonly model: ExplanationModel; readonly json: unknown } {
  const { scorecard } = scorePeriod(workspace, options);
  const explanation = explainIndicator(workspace, scorecard, options.explain);
  const context = contextOf({ workspace, scorecard, officeText: null });
  const model = explanation && buildExplanation(context, explanation, language);
  if (explanation === null || model === null) throw unknownIndicator(workspace.plan, options.explain);
  return { model, json: exactJson(explanation) };
}

function unknownIndicator(plan: Plan, id: string): UsageError {
  const ids = indicatorsOf(plan)
    .map((indicator) => indicator.id)
    .join(', ');
  return new UsageError(
    `Kế hoạch ${plan.id} không có chỉ tiêu thành phần “${id}”. Các chỉ tiêu thành phần: ${ids}.`,
    `Plan ${plan.id} has no indicator “${id}”. Its indicators: ${ids}.`,
  );
}

import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Answer } from '../../domain/measure.ts';
import type { Place } from '../../domain/place.ts';
import type { Indicator } from '../../domain/plan.ts';
import type { Submission } from '../../domain/submission.ts';
import { indicatorsOf, measuresOf } from '../../domain/taking-part.ts';
import type { Books } from '../books.ts';
import { submissionsOf } from '../submissions-of.ts';

/** Whoever claims a result names what proves it, where the plan asks for it. A document proves itself. */
export function evidence(books: Books): readonly Finding[] {
  return indicatorsOf(books.ledger.plan)
    .filter((indicator) => indicator.evidence)
    .flatMap((indicator) => submissionsOf(books).flatMap((submission) => unproven(indicator, submission)));
}

function unproven(indicator: Indicator, submission: Submission): readonly Finding[] {
  const claim = claimIn(indicator, submission);
  const statement = submission.indicators[indicator.id];
  if (claim === null || (statement && statement.evidence.length > 0)) return [];
  const values = { target: indicator.id, label: indicator.label };
  return [finding('claim-without-evidence', statement?.at ?? claim, { values })];
}

/** The first answer, about itself or others, by which the indicator rises. */
function claimIn(indicator: Indicator, submission: Submission): Place | null {
  const { formula } = indicator;
  const statement = submission.indicators[indicator.id];
  if (formula.kind === 'qualitative') return statement?.judgement === 'met' ? statement.at : null;
  const rising = formula.kind === 'ratio' ? formula.numerator : measuresOf(indicator);
  const counts = formula.kind === 'share' ? formula.counts : [];
  const answers = Object.values(submission.answers).flatMap((about) =>
    rising.flatMap((id) => about[id] ?? []),
  );
  return answers.find(({ answer }) => isClaim(answer, counts))?.at ?? null;
}

function isClaim(answer: Answer, counts: readonly string[]): boolean {
  if (answer.kind === 'number') return answer.value.n > 0n;
  if (answer.kind === 'yesNo') return answer.value;
  return answer.kind === 'choice' && (counts.length === 0 || counts.includes(answer.value));
}

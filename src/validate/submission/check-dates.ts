import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { sayDay } from '../../diagnostics/say-day.ts';
import type { Period } from '../../domain/period.ts';
import type { Submission } from '../../domain/submission.ts';
import { whereOf } from './answer-context.ts';
import type { AskedByUnit } from './asked-measures.ts';

/** A date or a document after the data window cannot be part of this quarter: most often a mistyped year. */
export function checkDates(
  answers: Submission['answers'],
  asked: AskedByUnit,
  quarter: Period,
): readonly Finding[] {
  return Object.entries(answers).flatMap(([about, byMeasure]) =>
    Object.entries(byMeasure).flatMap(([id, { answer, at }]) => {
      const question = asked.get(about)?.get(id);
      const day = answer.kind === 'date' ? answer.value : answer.kind === 'document' ? answer.date : null;
      if (!question || day === null || day <= quarter.to) return [];
      const values = { ...whereOf(question), written: sayDay(day), to: sayDay(quarter.to) };
      return [finding('date-after-window', at, { values })];
    }),
  );
}

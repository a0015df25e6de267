import type { Judgement, Progress } from '../../domain/scorecard.ts';
import { verdict } from '../targets/judgement-words.ts';
import type { Say } from './say.ts';

/** Also the words of a count of verdicts. */
export const englishVerdicts: Readonly<Record<Judgement, string>> = {
  exceeded: 'Exceeded',
  met: 'Met',
  'in-progress': 'In progress',
  undetermined: 'Not enough data',
  'not-met': 'Not met',
  'no-activity': 'No activity',
};

const englishProgress: Readonly<Record<Progress, string>> = {
  ahead: 'ahead',
  'on-course': 'on course',
  behind: 'behind',
};

/** A verdict in either language, without a full stop. */
export function verdictWords(
  say: Say,
  { judgement, progress }: { readonly judgement: Judgement; readonly progress: Progress | null },
  aspiration: boolean,
): string {
  const pace = progress === null ? '' : `, ${englishProgress[progress]}`;
  return say(verdict(judgement, progress, aspiration), `${englishVerdicts[judgement]}${pace}`);
}

import type { Place } from '../../domain/place.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Submission } from '../../domain/submission.ts';
import { targetOf } from '../target-of.ts';
import { type Leaf, leavesOf } from './content-leaves.ts';

/** One thing that is not as it was; `…` where it was, or is, not there. */
export interface Change {
  /** Number of the indicator that a figure belongs to; `''` for all else. */
  readonly target: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** `null` where nothing of it is left to point at. */
  readonly at: Place | null;
}

/** What a report says now against the content that was kept, figures first, each group in the order of the file. */
export function changesSince(
  plan: Plan,
  submission: Submission,
  { kept, now }: { readonly kept: unknown; readonly now: unknown },
): readonly Change[] {
  const [before, after] = [leavesOf(kept), leavesOf(now)];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const changed = keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const leaf = is ?? was;
    if (!leaf || was?.words === is?.words) return [];
    const isFigure = leaf.path[0] === 'answers';
    return [{ isFigure, ...describe(plan, submission, leaf), from: was?.words ?? '…', to: is?.words ?? '…' }];
  });
  return changed
    .toSorted((a, b) => Number(b.isFigure) - Number(a.isFigure) || (a.at?.line ?? 0) - (b.at?.line ?? 0))
    .map(({ isFigure: _, ...change }) => change);
}

function describe(
  plan: Plan,
  submission: Submission,
  { path }: Leaf,
): Pick<Change, 'target' | 'label' | 'at'> {
  const [block = '', id = '', measure = ''] = path;
  if (block !== 'answers') return { target: '', label: path.join(' '), at: placeOf(submission, block, id) };
  const label = plan.measures[measure]?.label ?? measure;
  const about = id === submission.unit ? '' : `, ${plan.units.find((unit) => unit.id === id)?.name ?? id}`;
  const at = submission.answers[id]?.[measure]?.at ?? null;
  return { target: targetOf(plan, measure), label: `${label}${about}`, at };
}

/** Persons, difficulties and proposals have no place of their own. */
function placeOf(submission: Submission, block: string, id: string): Place | null {
  switch (block) {
    case 'notApplicable':
    case 'indicators':
    case 'tasks':
      return submission[block][id]?.at ?? null;
    case 'corrections':
      return submission.corrections[Number(id)]?.at ?? null;
    default:
      return null;
  }
}

import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Check, Plan } from '../../domain/plan.ts';
import { compare } from '../../domain/rational.ts';
import type { Books, Touched } from '../books.ts';
import { placeInputs } from '../place-inputs.ts';
import { writeDifference } from '../write-number.ts';
import { writePlaces } from '../write-places.ts';
import { describeSum, readSum, type WrittenSum } from '../written-sum.ts';

type Comparison = Extract<Check, { kind: 'equal' | 'within' }>;

/** Two sums of one unit that must be equal, or of which the first must not exceed the second. */
export function identities(books: Books): readonly Finding[] {
  return books.ledger.plan.checks.flatMap((check) =>
    check.kind === 'equal' || check.kind === 'within'
      ? books.touched.flatMap((one) => compareSums(books, check, one))
      : [],
  );
}

function compareSums({ ledger }: Books, check: Comparison, one: Touched): readonly Finding[] {
  const left = readSum(ledger, check.left, one);
  const right = readSum(ledger, check.right, one);
  if (left === null || right === null) return [];
  const order = compare(left.value, right.value);
  if (order === 0 || (check.kind === 'within' && order < 0)) return [];
  return [
    check.kind === 'equal'
      ? unequal(ledger.plan, check, { left, right })
      : exceeding(ledger.plan, check, { left, right }),
  ];
}

interface Sides {
  readonly left: WrittenSum;
  readonly right: WrittenSum;
}

function unequal(plan: Plan, check: Comparison, { left, right }: Sides): Finding {
  const { at, related } = placeInputs([...left.inputs, ...right.inputs]);
  return finding('figures-not-equal', at, {
    values: {
      target: check.indicator ?? '',
      left: describeSum(plan, check.left, left),
      right: describeSum(plan, check.right, right),
      difference: writeDifference(left.value, right.value),
      rule: check.label ?? '',
      lines: writePlaces([at, ...related]),
    },
    related,
  });
}

function exceeding(plan: Plan, check: Comparison, { left, right }: Sides): Finding {
  const { at, related } = placeInputs([...left.inputs, ...right.inputs]);
  return finding('part-exceeds-whole', at, {
    values: {
      target: check.indicator ?? '',
      part: describeSum(plan, check.left, left),
      whole: describeSum(plan, check.right, right),
      difference: writeDifference(left.value, right.value),
      rule: check.label ?? '',
      lines: writePlaces([at, ...related]),
    },
    related,
  });
}

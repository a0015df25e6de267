import type { Place } from '../domain/place.ts';
import type { Input } from './written-sum.ts';

const nowhere: Place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Where a finding about several figures stands: at the first that is corrected, else at the first; the others beside it. */
export function placeInputs(inputs: readonly Pick<Input, 'at' | 'isCorrected'>[]): {
  readonly at: Place;
  readonly related: readonly Place[];
} {
  const first = inputs.find((input) => input.isCorrected) ?? inputs[0];
  return {
    at: first?.at ?? nowhere,
    related: inputs.filter((input) => input !== first).map((input) => input.at),
  };
}

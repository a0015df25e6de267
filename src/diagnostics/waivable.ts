import { handingInFaults } from './catalogue/handing-in-faults.ts';
import { review } from './catalogue/review.ts';
import { waiverFaults } from './catalogue/waiver-faults.ts';
import type { Code } from './diagnostic.ts';
import { entryOf } from './message.ts';

/**
 * May the office let it pass? A warning always. Of errors only those that leave the files in use: what figures say
 * against each other, and what stands around the reports; with any other there is nothing to let pass. Nothing
 * about waivers themselves.
 */
export function isWaivable(code: Code): boolean {
  if (Object.hasOwn(waiverFaults, code) || code === 'period-file-twice') return false;
  const leavesFiles = Object.hasOwn(review, code) || Object.hasOwn(handingInFaults, code);
  return leavesFiles || entryOf(code).severity === 'warning';
}

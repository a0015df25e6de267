import { answerFaults } from './answer-faults.ts';
import { archiveFaults } from './archive-faults.ts';
import { countFaults } from './count-faults.ts';
import { countWordFaults } from './count-word-faults.ts';
import type { Entry } from './entry.ts';
import { fileFaults } from './file-faults.ts';
import { handingInFaults } from './handing-in-faults.ts';
import { issuedFaults } from './issued-faults.ts';
import { officeFaults } from './office-faults.ts';
import { placeFaults } from './place-faults.ts';
import { planFaults } from './plan-faults.ts';
import { planNameFaults } from './plan-name-faults.ts';
import { recordFaults } from './record-faults.ts';
import { review } from './review.ts';
import { structureFaults } from './structure-faults.ts';
import { submissionFaults } from './submission-faults.ts';
import { waiverFaults } from './waiver-faults.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Every code with its severity, texts and example. A code that is not here does not compile. */
export const catalogue = {
  ...fileFaults,
  ...placeFaults,
  ...yamlFaults,
  ...structureFaults,
  ...countFaults,
  ...countWordFaults,
  ...answerFaults,
  ...submissionFaults,
  ...planFaults,
  ...planNameFaults,
  ...officeFaults,
  ...handingInFaults,
  ...waiverFaults,
  ...recordFaults,
  ...issuedFaults,
  ...archiveFaults,
  ...review,
} as const satisfies Record<string, Entry>;

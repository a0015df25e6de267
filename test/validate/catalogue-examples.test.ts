import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue/catalogue.ts';
import type { Entry, Sample } from '../../src/diagnostics/catalogue/entry.ts';
import { review } from '../../src/diagnostics/catalogue/review.ts';
import { findingsInText, type SampleName, samples } from './sample-workspace.ts';

const names: Partial<Record<Sample, SampleName>> = {
  submission: 'submission',
  plan: 'plan',
  receipts: 'receipts',
  office: 'office',
  waivers: 'waivers',
};

describe('the samples are without fault', () => {
  test.each(Object.values(samples))('$path', ({ path, text }) => {
    expect(findingsInText(path, text)).toEqual([]);
  });
});

// The examples of the rules that compare figures are executed where those rules are tested; so are waivers that
// have expired or are not needed, since that is against findings.
const executed = Object.entries<Entry>(catalogue)
  .filter(([code]) => !Object.hasOwn(review, code) && !['waiver-expired', 'waiver-unused'].includes(code))
  .flatMap(([code, entry]) => {
    const name = names[entry.example.of];
    return name ? [{ code, ...entry.example, sample: samples[name] }] : [];
  });

test('almost every code has an example that can be executed', () => {
  expect(executed.length).toBeGreaterThan(85);
});

test.each(executed)(
  'the bad example of $code gives that finding and no other',
  ({ code, good, bad, sample }) => {
    expect(sample.text).toContain(good);
    const found = findingsInText(
      sample.path,
      sample.text.replace(good, () => bad),
    );
    expect(found.map((finding) => finding.code)).toEqual([code]);
  },
);

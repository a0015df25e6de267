import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/diagnostics/catalogue/review.ts';
import { messageOf } from '../../src/diagnostics/message.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { parseSource } from '../../src/load/parse-source.ts';
import { reviewWorkspace } from '../../src/review/review-workspace.ts';
import { readSubmission } from '../../src/validate/read-submission.ts';
import { openExample } from '../support/open-example.ts';

/** In which report of the example year each catalogue example stands. */
const reports: Readonly<Record<keyof typeof review, string>> = {
  'figures-not-equal': '2020-Q1/phong-nguoi-co-cong',
  'part-exceeds-whole': '2020-Q1/phong-nguoi-co-cong',
  'opening-differs': '2020-Q2/phong-nguoi-co-cong',
  'running-total-falls': '2020-Q2/van-phong',
  'fact-withdrawn': '2020-Q4/tt-bao-tro-xa-hoi',
  'control-total-differs': '2020-Q1/van-phong',
  'reasons-do-not-add-up': '2020-Q1/phong-nguoi-co-cong',
  'figure-jumps': '2020-Q2/phong-nguoi-co-cong',
  'missed-without-explanation': '2020-Q2/phong-nguoi-co-cong',
  'claim-without-evidence': '2020-Q1/phong-nguoi-co-cong',
  'rate-differs': '2020-Q1/phong-nguoi-co-cong',
  'correction-from-differs': '2020-Q2/phong-nguoi-co-cong',
};

const root = 'examples/293-kh-2020';

describe('the example year', async () => {
  const { workspace } = await openExample(root);

  it('is without fault', () => expect(reviewWorkspace(workspace)).toEqual([]));

  // One wrong number may break two rules: the opening figure of a quarter also stands in its identity.
  it.each(Object.entries(review))('with the bad example of %s has that finding', (code, { example }) => {
    const file = `submissions/${Object.entries(reports).find(([id]) => id === code)?.[1]}.yaml`;
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(example.good);
    const broken = read(
      workspace.plan,
      file,
      text.replace(example.good, () => example.bad),
    );
    const submissions = workspace.submissions.map((one) => (one.file === file ? broken : one));
    const findings = reviewWorkspace({ ...workspace, submissions }).filter(({ at }) => at.file === file);
    expect(findings.map((finding) => finding.code)).toContain(code);
    for (const finding of findings) {
      const words = Object.values(messageOf(finding, 'vi')).join(' ');
      expect(words).not.toMatch(/undefined|null|NaN|\{|\}/);
      // What the plan and the report say stays Vietnamese; what the program says does not.
      const english = Object.values(messageOf(finding, 'en')).join(' ');
      expect(english).not.toMatch(/dòng \d|quý [IV]|tệp khác|ngày \d/);
    }
  });
});

function read(plan: Plan, file: string, text: string): Submission {
  const { source } = parseSource(file, new TextEncoder().encode(text));
  const read = source && readSubmission(plan, source);
  if (!read?.submission) throw new Error(`the bad example cannot be read: ${JSON.stringify(read?.findings)}`);
  return read.submission;
}

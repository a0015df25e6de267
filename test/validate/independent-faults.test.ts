import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts';
import { type Finding, hasPlace } from '../../src/diagnostics/diagnostic.ts';
import { breakingFaults } from './combinations/breaking-faults.ts';
import { edited, type FaultKind, type FaultPlace } from './combinations/fault-place.ts';
import { unmark } from './combinations/marked-text.ts';
import { aboutFaults, officeFaults, receiptFaults, waiverFaults } from './combinations/other-faults.ts';
import { planFaults } from './combinations/plan-faults.ts';
import { submissionFaults } from './combinations/submission-faults.ts';
import { findingsInText, samples } from './sample-workspace.ts';

const tables = [
  { sample: samples.submission, places: submissionFaults, runs: 90 },
  { sample: samples.plan, places: planFaults, runs: 20 },
  { sample: samples.about, places: aboutFaults, runs: 20 },
  { sample: samples.receipts, places: receiptFaults, runs: 20 },
  { sample: samples.office, places: officeFaults, runs: 20 },
  { sample: samples.waivers, places: waiverFaults, runs: 20 },
];

test('the tables hold more than a hundred codes, more than sixty of them in one file', () => {
  const codesIn = (places: readonly FaultPlace[]) => new Set(places.flat().map(({ code }) => code)).size;
  expect(codesIn(submissionFaults)).toBeGreaterThanOrEqual(60);
  expect(codesIn([...tables.flatMap(({ places }) => places), breakingFaults])).toBeGreaterThan(100);
});

describe('each fault alone gives its code at its place, and nothing else', () => {
  const breaking = { sample: samples.submission, places: [breakingFaults] };
  test.each(
    [...tables, breaking].flatMap(({ sample, places }) => places.flat().map((kind) => ({ sample, kind }))),
  )('$sample.path: $kind.code $kind.edits', ({ sample, kind }) => {
    const { text, expected } = spoil(sample.text, [kind]);
    expect(foundIn(sample.path, text)).toEqual(expected);
  });
});

describe.each(tables)('$sample.path', ({ sample, places, runs }) => {
  test('faults at different places give one finding each where they stand, in any combination', () => {
    fc.assert(
      fc.property(someOf(places), layouts, (kinds, layout) => {
        const { text, expected } = spoil(sample.text, kinds, layout);
        expect(foundIn(sample.path, text)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});

test('of a file whose YAML breaks off, what stands above the line of the break is found all the same', () => {
  // What seems to be missing may stand below the break.
  const sure = submissionFaults.map((kinds) => kinds.filter(({ code }) => !/missing$|^missing-/.test(code)));
  fc.assert(
    fc.property(someOf(sure), fc.constantFrom(...breakingFaults), layouts, (kinds, broken, layout) => {
      const [good = ''] = Object.keys(broken.edits);
      const above = kinds.filter((kind) => Object.keys(kind.edits).every((piece) => isAbove(piece, good)));
      const { text, expected } = spoil(samples.submission.text, [...above, broken], layout);
      const [last, ...others] = expected.toReversed();
      const known = others.toReversed().filter((one) => lineOf(one) < lineOf(last) - 1);
      expect(foundIn(samples.submission.path, text)).toEqual([...known, last]);
    }),
    { numRuns: 40 },
  );
});

test('corrections remove the findings that offer them, and nothing else changes', () => {
  fc.assert(
    fc.property(someOf(submissionFaults), (kinds) => {
      const { text } = spoil(samples.submission.text, kinds);
      const found = findingsInText(samples.submission.path, text);
      const left = findingsInText(samples.submission.path, corrected(text, found)).map(({ code }) => code);
      expect(left).toEqual(found.filter(({ fix }) => fix === null).map(({ code }) => code));
    }),
    { numRuns: 40 },
  );
});

/** As `--fix` does it: what one correction had to leave to another is found again. */
function corrected(text: string, found: readonly Finding[]): string {
  const once = applyFixes(text, found).text;
  return applyFixes(once, findingsInText(samples.submission.path, once)).text;
}

/** How a text is laid out without change of meaning: line ends, a byte order mark, comment lines above. */
const layouts = fc.record({
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  above: fc.nat({ max: 3 }),
});

type Layout = typeof layouts extends fc.Arbitrary<infer One> ? One : never;

/** At most one kind of fault for each of some places. */
function someOf(places: readonly FaultPlace[]): fc.Arbitrary<readonly FaultKind[]> {
  const usable = places.filter((kinds) => kinds.length > 0);
  return fc
    .subarray(
      usable.map((_, index) => index),
      { minLength: 1 },
    )
    .chain((chosen) => fc.tuple(...chosen.map((index) => fc.constantFrom(...(usable[index] ?? [])))));
}

function spoil(good: string, kinds: readonly FaultKind[], layout?: Layout) {
  const { end, mark, above } = layout ?? { end: '\n', mark: '', above: 0 };
  const [first = '', ...rest] = edited(good, kinds).split('\n');
  const notes = Array.from({ length: above }, (_, index) => `# ghi chú ${index} 😀`);
  const { text, places } = unmark(mark + [first, ...notes, ...rest].join(end));
  const order = kinds.toSorted((a, b) => firstMark(good, a) - firstMark(good, b));
  return { text, expected: places.map((place, index) => `${order[index]?.code} ${place}`) };
}

/** Where in the good text the marked edit of a fault stands. */
function firstMark(good: string, { edits }: FaultKind): number {
  const [piece = ''] = Object.entries(edits).find(([, bad]) => bad.includes('⟦')) ?? [];
  return good.indexOf(piece);
}

function isAbove(piece: string, other: string): boolean {
  const { text } = samples.submission;
  return text.indexOf(piece) + piece.length <= text.indexOf(other);
}

function foundIn(path: string, text: string): readonly string[] {
  return findingsInText(path, text).map(written);
}

function written({ code, at }: Finding): string {
  return `${code} ${hasPlace(at) ? `${at.line}:${at.column}-${at.endLine}:${at.endColumn}` : '-'}`;
}

function lineOf(finding = ''): number {
  return Number(/ (\d+):/.exec(finding)?.[1]);
}

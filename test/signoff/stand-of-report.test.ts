import { describe, expect, it } from 'vitest';
import type { Confirmation, Issuance, SignoffRecord } from '../../src/domain/signoff.ts';
import { brokenLink, chainEntry, headOf } from '../../src/signoff/chain-entries.ts';
import { nextStep, standOfReport } from '../../src/signoff/stand-of-report.ts';

const steps = [
  { step: 'checked', label: 'Kiểm tra nội dung', position: null, samePerson: false },
  { step: 'approved', label: 'Duyệt', position: null, samePerson: false },
];
const empty: SignoffRecord = { plan: 'P', period: '2020-Q1', entries: [] };
const confirm = (record: SignoffRecord, step: string, content: string) =>
  chainEntry<Confirmation>(record, {
    step,
    content,
    name: 'Nguyễn Văn A',
    position: 'GIÁM ĐỐC',
    authority: null,
    at: '2020-03-19T16:30:00+07:00',
    asOf: '2020-03-19',
    excluded: {},
    inputs: null,
    chosen: {},
  });
const issue = (record: SignoffRecord, content: string) =>
  chainEntry<Issuance>(record, {
    step: 'issued',
    content,
    number: 45,
    program: null,
    date: '2020-03-20',
    at: '2020-03-20T08:00:00+07:00',
  });

describe('how far a report has come', () => {
  it('is a draft until the last step has confirmed this very content', () => {
    const checked = confirm(empty, 'checked', 'sha256:a');
    expect(standOfReport(checked.entries, steps, 'sha256:a').state).toBe('draft');
    expect(nextStep(checked.entries, steps, 'sha256:a')?.step).toBe('approved');
    const approved = confirm(checked, 'approved', 'sha256:a');
    expect(standOfReport(approved.entries, steps, 'sha256:a').state).toBe('approved');
    expect(nextStep(approved.entries, steps, 'sha256:a')).toBeNull();
  });

  it('falls back to draft, and says so, when the content changes', () => {
    const approved = confirm(confirm(empty, 'checked', 'sha256:a'), 'approved', 'sha256:a');
    const standing = standOfReport(approved.entries, steps, 'sha256:b');
    expect(standing).toMatchObject({ state: 'draft', stale: true, approval: null, issue: null });
    expect(nextStep(approved.entries, steps, 'sha256:b')?.step).toBe('checked');
  });

  it('is issued only for the content that got the number', () => {
    const approved = confirm(confirm(empty, 'checked', 'sha256:a'), 'approved', 'sha256:a');
    const issued = issue(approved, 'sha256:a');
    expect(standOfReport(issued.entries, steps, 'sha256:a')).toMatchObject({
      state: 'issued',
      issue: { number: 45 },
    });
    expect(standOfReport(issued.entries, steps, 'sha256:b').state).toBe('draft');
  });
});

it('a rewritten record confirms nothing', () => {
  const [first, second] = confirm(confirm(empty, 'checked', 'sha256:a'), 'approved', 'sha256:a').entries;
  if (!first || !second) throw new Error('two entries were made');
  const rewritten = [{ ...first, content: 'sha256:b' }, second];
  expect(standOfReport(rewritten, steps, 'sha256:a')).toMatchObject({
    state: 'draft',
    approval: null,
    brokenAt: 1,
  });
});

describe('the chain of entries', () => {
  const chain = issue(confirm(confirm(empty, 'checked', 'sha256:a'), 'approved', 'sha256:a'), 'sha256:a');

  it('holds as written', () => {
    expect(brokenLink(chain.entries)).toBe(-1);
    expect(chain.entries[0]?.previous).toBe('none');
    expect(headOf(chain.entries)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('shows an entry changed, taken out or put elsewhere', () => {
    const [first, second, third] = chain.entries;
    if (!first || !second || !third) throw new Error('three entries were made');
    expect(brokenLink([{ ...first, content: 'sha256:b' }, second, third])).toBe(1);
    expect(brokenLink([first, third])).toBe(1);
    expect(brokenLink([second, first, third])).toBe(0);
  });
});

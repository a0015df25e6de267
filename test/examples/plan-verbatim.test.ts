import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface PlanText {
  readonly sections: readonly { readonly number: string; readonly title: string; readonly holds: string }[];
  readonly purposes: readonly string[];
  readonly requirements: readonly string[];
  readonly targets: readonly {
    readonly number: string;
    readonly text: string;
    readonly indicators: unknown[];
  }[];
  readonly tasks: readonly {
    readonly number: string;
    readonly title: string;
    readonly paragraph?: { readonly text: string };
    readonly tasks?: readonly { readonly number: string; readonly text: string }[];
  }[];
  readonly organisation: readonly { readonly number: string; readonly name: string; readonly text: string }[];
  readonly conclusion: string;
}

const plan = parse(read('../../examples/293-kh-2020/plan.yaml')) as PlanText;
const published = oneSpace(read('../fixtures/plan-293.txt'));

describe('plan 293/KH as data', () => {
  it('holds the 10 targets, 22 numbered tasks and one paragraph of the document', () => {
    const tasks = plan.tasks.flatMap((group) => group.tasks ?? []);
    expect(plan.targets.map((target) => target.number)).toEqual('1 2 3 4 5 6 7 8 9 10'.split(' '));
    expect(plan.targets.flatMap((target) => target.indicators)).toHaveLength(13);
    expect(plan.tasks.map((group) => group.tasks?.length ?? 0)).toEqual([4, 2, 5, 2, 3, 2, 4, 0]);
    expect(tasks).toHaveLength(22);
    expect(plan.tasks.filter((group) => group.paragraph)).toHaveLength(1);
    expect([plan.purposes.length, plan.requirements.length, plan.organisation.length]).toEqual([3, 5, 3]);
  });

  it('says from I to ./. what the document says, word for word and nothing else', () => {
    const from = published.indexOf('I. MỤC ĐÍCH');
    expect(from).toBeGreaterThan(0);
    expect(wordsOf(plan)).toBe(published.slice(from));
  });
});

/** The document from section I on, put together again from the data. */
function wordsOf(text: PlanText): string {
  const bodies: Record<string, readonly string[]> = {
    purposes: text.purposes.map((purpose, index) => `${index + 1}. ${purpose}`),
    requirements: text.requirements.map((requirement, index) => `${index + 1}. ${requirement}`),
    targets: text.targets.map((target) => `${target.number}. ${target.text}`),
    tasks: text.tasks.flatMap((group) => [
      `${group.number}. ${group.title}`,
      ...(group.tasks ?? []).map((task) => `${task.number}. ${task.text}`),
      ...(group.paragraph ? [group.paragraph.text] : []),
    ]),
    organisation: text.organisation.map((role) => `${role.number}. ${role.name}: ${role.text}`),
  };
  const sections = text.sections.flatMap((section) => [
    `${section.number}. ${section.title}`,
    ...(bodies[section.holds] ?? []),
  ]);
  return oneSpace([...sections, text.conclusion].join(' '));
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** Runs of white space, no-break spaces included, as one space. */
function oneSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

import type { Finding } from '../../../diagnostics/diagnostic.ts';
import type { Source } from '../../../load/source.ts';
import { checkPhrase } from '../../check-phrase.ts';
import type { PlanNames } from '../plan-names.ts';
import { childOf, selectNodes, textOf } from '../select-nodes.ts';

const phrases: readonly (readonly [pattern: string, own: boolean])[] = [
  ['targets.*.indicators.*.result', true],
  ['targets.*.indicators.*.resultOfYear', true],
  ['targets.*.indicators.*.pending', true],
  ['targets.*.indicators.*.note', true],
  ['tasks.*.tasks.*.result', false],
  ['tasks.*.paragraph.result', false],
  ['organisation.*.result', false],
];

/** Phrases name figures that there are; those of a task that says the same as an indicator, its own figures too. */
export function checkPhrases(source: Source, names: PlanNames): readonly Finding[] {
  return phrases.flatMap(([pattern, own]) =>
    selectNodes(source.root, pattern).flatMap(({ node, path }) => {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') return [];
      const borrowed = childOf(path.at(-2), 'sameAs') !== undefined;
      return checkPhrase(source, node, { ...names, own: own || borrowed, choicesOf: choicesOf(source) });
    }),
  );
}

function choicesOf(source: Source): (measure: string) => readonly string[] {
  return (id) => {
    const measure = childOf(childOf(source.root, 'measures'), id);
    const type = textOf(childOf(measure, 'type'));
    if (!measure || type !== 'choice') return ['có', 'không'];
    return selectNodes(measure, 'choices.*').map(({ key }) => key);
  };
}

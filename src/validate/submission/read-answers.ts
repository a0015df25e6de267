import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PlacedAnswer, Submission } from '../../domain/submission.ts';
import type { MapNode, SourceNode } from '../../load/node.ts';
import { headOf, nodeAt, placeIn, type Source } from '../../load/source.ts';
import { fold, suggest } from '../suggest.ts';
import { type Asked, whereOf } from './answer-context.ts';
import { type AskedByUnit, excusedBy } from './asked-measures.ts';
import { readAnswer } from './read-answer.ts';
import { tellMissing } from './tell-missing.ts';

type Answers = Record<string, PlacedAnswer>;

interface Context {
  readonly plan: Plan;
  readonly source: Source;
  readonly unit: string;
  readonly asked: AskedByUnit;
}

interface Block {
  readonly node: MapNode;
  readonly asked: ReadonlyMap<string, Asked>;
  /** Measures that `notApplicable` takes away, with where it says so. */
  readonly excused: ReadonlySet<string>;
}

/** All answers of a submission, about the unit itself and about others, or why they cannot be used. */
export function readAnswers(context: Context): {
  answers: Submission['answers'];
  findings: readonly Finding[];
} {
  const answers: Record<string, Answers> = {};
  const findings: Finding[] = [];
  const take = (about: string, block: Block): void => {
    const read = readBlock(context, block);
    answers[about] = read.answers;
    findings.push(...read.findings);
  };
  const own = nodeAt(context.source.root, ['measures']);
  if (own?.kind === 'map')
    take(context.unit, { node: own, asked: askedAbout(context, context.unit), excused: excused(context) });
  const about = nodeAt(context.source.root, ['about']);
  const others: MapNode['entries'] = about?.kind === 'map' ? about.entries : new Map();
  for (const [unit, node] of others) {
    const asked = askedAbout(context, unit);
    if (unit === context.unit || asked.size === 0)
      findings.push(notAskedAbout(context, node, { unit, taken: others }));
    else if (node.kind === 'map') take(unit, { node, asked, excused: new Set() });
  }
  return { answers, findings };
}

function askedAbout({ asked }: Context, unit: string): ReadonlyMap<string, Asked> {
  return asked.get(unit) ?? new Map();
}

function excused({ plan, source }: Context): ReadonlySet<string> {
  const node = nodeAt(source.root, ['notApplicable']);
  return excusedBy(plan, new Set(node?.kind === 'map' ? node.entries.keys() : []));
}

function readBlock(context: Context, block: Block): { answers: Answers; findings: readonly Finding[] } {
  const { node, asked } = block;
  const answers: Answers = {};
  const findings: Finding[] = [];
  for (const [key, value] of node.entries) {
    const question = asked.get(key);
    const taken = isEmpty(value) ? [] : notApplicableYetAnswered(context, value, { question, key, block });
    if (!question) findings.push(strangeMeasure(context, value, { key, block }));
    else if (block.excused.has(key)) findings.push(...taken);
    else {
      const { answer, findings: faults } = readAnswer({ source: context.source, asked: question }, value);
      if (answer) answers[key] = answer;
      findings.push(...faults);
    }
  }
  return { answers, findings: [...findings, ...missingIn(context, block)] };
}

function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function notApplicableYetAnswered(
  context: Context,
  value: SourceNode,
  { question, key, block }: { question: Asked | undefined; key: string; block: Block },
): readonly Finding[] {
  if (!question || !block.excused.has(key)) return [];
  const reason = nodeAt(context.source.root, ['notApplicable', question.target]);
  const related = reason ? [placeIn(context.source, headOf(reason))] : [];
  const at = placeIn(context.source, value.range);
  return [finding('not-applicable-but-answered', at, { values: whereOf(question), related })];
}

function missingIn(context: Context, block: Block): readonly Finding[] {
  const { node, asked } = block;
  const strange = strangeIn(context, block);
  const meant = new Set(strange.map((key) => suggest(key, asked.keys()) ?? byLabel(key, asked)));
  const renamed = renamedIn(context, block);
  const outside = context.source.root.kind === 'map' ? context.source.root.entries : new Map();
  const missing = absentIn(block).filter((id) => !meant.has(id) && id !== renamed && !outside.has(id));
  return tellMissing(
    context.source,
    node,
    missing.flatMap((key) => asked.get(key) ?? []),
  );
}

function absentIn({ node, asked, excused }: Block): readonly string[] {
  return [...asked.keys()].filter((id) => !node.entries.has(id) && !excused.has(id));
}

/** Names that no measure of the plan has. */
function strangeIn({ plan }: Context, { node, asked }: Block): readonly string[] {
  return [...node.entries.keys()].filter((key) => !asked.has(key) && !Object.hasOwn(plan.measures, key));
}

/**
 * What the one strange line stands for: the one line that is missing, whatever it is called, or of several the one
 * whose name is part of its own; `null` where that is not clear.
 */
function renamedIn(context: Context, block: Block): string | null {
  const [strange, ...more] = strangeIn(context, block);
  if (strange === undefined || more.length > 0) return null;
  const absent = absentIn(block);
  const within = absent.filter((id) => fold(strange).includes(fold(id)));
  const [meant, ...others] = absent.length === 1 ? absent : within;
  return others.length === 0 ? (meant ?? null) : null;
}

/** A key that is not asked here: of another unit or quarter, or of nobody. */
function strangeMeasure(
  context: Context,
  value: SourceNode,
  { key, block }: { key: string; block: Block },
): Finding {
  const { plan, source } = context;
  const { asked, node } = block;
  const range = value.key ?? value.range;
  const at = placeIn(source, range);
  const known = Object.hasOwn(plan.measures, key) ? plan.measures[key] : undefined;
  if (known) return finding('measure-not-asked', at, { values: { key, label: known.label } });
  const near = suggest(key, asked.keys()) ?? byLabel(key, asked);
  const suggestion = near ?? renamedIn(context, block) ?? '';
  const label = asked.get(suggestion)?.measure.label ?? '';
  // Where the right name stands already, correcting the wrong one would make two of it.
  const certain = near !== null && !node.entries.has(near);
  const fix = certain ? { ...range, text: suggestion } : null;
  return finding('unknown-measure', at, { values: { key, suggestion, label }, fix });
}

function byLabel(key: string, asked: ReadonlyMap<string, Asked>): string | null {
  const label = suggest(
    key,
    [...asked.values()].map((question) => question.measure.label),
  );
  return [...asked].find(([, question]) => question.measure.label === label)?.[0] ?? null;
}

function notAskedAbout(
  { plan, source, asked, unit: self }: Context,
  node: SourceNode,
  { unit, taken }: { unit: string; taken: MapNode['entries'] },
): Finding {
  const range = node.key ?? node.range;
  const at = placeIn(source, range);
  const known = plan.units.find((one) => one.id === unit);
  if (known) return finding('about-not-allowed', at, { values: { unit, name: known.name } });
  const suggestion =
    suggest(
      unit,
      [...asked.keys()].filter((id) => id !== self),
    ) ?? '';
  const name = plan.units.find((one) => one.id === suggestion)?.name ?? '';
  const fix = suggestion === '' || taken.has(suggestion) ? null : { ...range, text: suggestion };
  return finding('unknown-unit', at, { values: { written: unit, plan: plan.id, suggestion, name }, fix });
}

import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { parseDay, writeDay } from '../../domain/day.ts';
import type { ScalarNode } from '../../load/node.ts';
import { placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { suggestDay } from '../suggest-day.ts';
import type { SchemaView } from './schema-view.ts';
import { type Choice, choicesOf, chosen, writeChoices } from './value-labels.ts';

interface Expected {
  readonly view: SchemaView;
  readonly key: string;
}

interface Judged {
  readonly source: Source;
  readonly node: ScalarNode;
  readonly label: string;
  readonly written: string;
}

/** Why a single value is not as the schema says; empty when it is. */
export function explainScalar(source: Source, node: ScalarNode, { view, key }: Expected): readonly Finding[] {
  const judged = { source, node, label: view.title ?? key, written: cleanText(node.written) };
  const allowed = view.const === undefined ? view.enum : [view.const];
  if (allowed)
    return allowed.includes(judged.written) ? [] : [notAmong(judged, choicesOf(allowed.map(String), view))];
  if (typeof view.type === 'object') return explainEither(judged, view);
  switch (view.type) {
    case 'boolean':
      return typeof node.value === 'boolean' ? [] : [notAmong(judged, truths)];
    case 'integer':
    case 'number':
      return explainNumber(judged, view);
    case 'string':
      return explainText(judged, view);
    default:
      return [];
  }
}

const truths: readonly Choice[] = [
  { id: 'true', label: 'có' },
  { id: 'false', label: 'không' },
];

function notAmong({ source, node, label, written }: Judged, choices: readonly Choice[]): Finding {
  const meant = chosen(written, choices);
  const suggestion = meant?.id ?? '';
  const values = { label, written, suggestion, allowed: writeChoices(choices) };
  const fix = meant?.certain ? { ...node.range, text: suggestion } : null;
  return finding('not-among', placeIn(source, node.range), { values, fix });
}

function explainNumber({ source, node, label, written }: Judged, view: SchemaView): readonly Finding[] {
  const { value } = node;
  const fits =
    typeof value === 'number' &&
    (view.type === 'number' || Number.isInteger(value)) &&
    value >= (view.minimum ?? value) &&
    value <= (view.maximum ?? value);
  return fits
    ? []
    : [finding('number-expected', placeIn(source, node.range), { values: { label, written } })];
}

/** A number or a text, such as the id of a period: the number within its bounds, the text by its pattern. */
function explainEither({ source, node, label, written }: Judged, view: SchemaView): readonly Finding[] {
  const { value } = node;
  const fits =
    typeof value === 'number'
      ? Number.isInteger(value) && value >= (view.minimum ?? value) && value <= (view.maximum ?? value)
      : typeof value === 'string' && new RegExp(view.pattern ?? '').test(written);
  return fits
    ? []
    : [
        finding('name-not-allowed', placeIn(source, node.range), {
          values: { written, label, ...exampleIn(view) },
        }),
      ];
}

function explainText(judged: Judged, view: SchemaView): readonly Finding[] {
  const { source, node, label, written } = judged;
  const at = placeIn(source, node.range);
  if (isDay(view)) {
    return written === ''
      ? [finding('value-missing', at, { values: { label, key: '' } })]
      : explainDay(judged, view);
  }
  if (typeof node.value !== 'string') {
    const fix = { ...node.range, text: JSON.stringify(node.written) };
    const values = { label, written, read: String(node.value), fixed: fix.text };
    return [finding('text-expected', at, { values, fix })];
  }
  // Dots where a name is asked were left over from a paper form.
  const isBlank = written === '' || (view.pattern !== undefined && /^[.…_?\s]+$/.test(written));
  if (!isBlank && (view.pattern === undefined || new RegExp(view.pattern).test(written))) return [];
  if (isBlank && view.pattern === undefined) return [];
  if (isBlank) return [finding('value-missing', at, { values: { label, key: '' } })];
  return [finding('name-not-allowed', at, { values: { written, label, ...exampleIn(view) } })];
}

export function exampleIn({ examples = [] }: SchemaView): { example: string } {
  return { example: examples[0] ?? '' };
}

function isDay(view: SchemaView): boolean {
  return view.format === 'date' || (view.pattern?.includes('{4}-[0-9]{2}-') ?? false);
}

/** A unit may write a day in the officers' way; what the office and the program keep is written year first. */
function explainDay({ source, node, label, written }: Judged, view: SchemaView): readonly Finding[] {
  const yearFirst = view.format === 'date';
  const day = parseDay(written);
  if (day !== null && (/^\d{4}-/.test(written) || !yearFirst)) return [];
  const meant = day ?? suggestDay(written);
  const fixed = meant === null ? '' : yearFirst ? meant : writeDay(meant);
  const example = yearFirst ? '2020-03-14' : '14/3/2020';
  const fix = meant === null ? null : { ...node.range, text: fixed };
  const values = { where: label, written, fixed, example };
  return [finding('date-unreadable', placeIn(source, node.range), { values, fix })];
}

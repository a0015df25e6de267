import { isMap, isScalar, isSeq, type Node, type Range } from 'yaml';
import { holderOn } from '../../domain/lineage.ts';
import type { Unit } from '../../domain/register.ts';
import { lineStart, nextLine, type TextEdit } from './text-edit.ts';

/** The register of the plan at hand, and the first day of the next plan's windows. */
export interface Register {
  readonly units: readonly Unit[];
  readonly begins: string;
}

/**
 * Takes units out that end before the next year begins, wherever the plan names them: their successor stands for
 * them, once in a list. A unit that nobody succeeds stays where it is all that is named.
 */
export function dropEndedUnits(root: Node | null, text: string, register: Register): readonly TextEdit[] {
  const heirs = heirsOf(register);
  if (heirs.size === 0 || !isMap(root)) return [];
  return root.items.flatMap(({ key, value }) => {
    const isRegister = isScalar(key) && key.value === 'units' && isSeq(value);
    return isRegister
      ? dropFromRegister(value.items as readonly Node[], text, heirs)
      : dropReferences(value as Node | null, text, { heirs, field: isScalar(key) ? String(key.value) : '' });
  });
}

type Heirs = ReadonlyMap<string, string | null>;

function heirsOf({ units, begins }: Register): Heirs {
  const ended = units.filter(({ to }) => to !== null && to < begins);
  return new Map(
    ended.map((unit) => {
      const holder = holderOn(units, unit, begins);
      return [unit.id, ended.includes(holder) ? null : holder.id];
    }),
  );
}

function dropFromRegister(items: readonly Node[], text: string, heirs: Heirs): readonly TextEdit[] {
  return items.flatMap((item, index) => {
    const id = isMap(item) ? String(item.get('id')) : '';
    return heirs.has(id) ? [removal(items, index, text)] : [];
  });
}

const naming = /^(units|askedOf|reportedBy|lead|others|of|judgedBy|office|successor)$/;

interface Where {
  readonly heirs: Heirs;
  /** The nearest key above. */
  readonly field: string;
}

function dropReferences(node: Node | null, text: string, where: Where): readonly TextEdit[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      // Inside `reportedBy: { set: unit }` the field is still who reports.
      const field = where.field === 'reportedBy' ? 'reportedBy' : name;
      return dropReferences(value as Node | null, text, { ...where, field });
    });
  }
  if (isSeq(node)) return dropFromList(node.items as readonly Node[], text, where);
  const heir = heirOf(node, where);
  return heir && node?.range ? [replacement(node.range, heir)] : [];
}

function dropFromList(items: readonly Node[], text: string, where: Where): readonly TextEdit[] {
  const named = new Set(items.map((item) => (isScalar(item) ? String(item.value) : '')));
  return items.flatMap((item, index) => {
    const heir = heirOf(item, where);
    if (heir === undefined) return dropReferences(item, text, where);
    if (heir !== null && !named.has(heir) && item.range) {
      named.add(heir);
      return [replacement(item.range, heir)];
    }
    return items.length > 1 ? [removal(items, index, text)] : [];
  });
}

/** `undefined` where no ended unit is named, `null` where nobody succeeds it. */
function heirOf(node: Node | null, { heirs, field }: Where): string | null | undefined {
  return isScalar(node) && naming.test(field) ? heirs.get(String(node.value)) : undefined;
}

function replacement([start, end]: Range, text: string): TextEdit {
  return { start, end, text };
}

/** Takes an item out of a list: in a block its lines with the notes right above, in a flow its comma too. */
function removal(items: readonly Node[], index: number, text: string): TextEdit {
  const start = items[index]?.range?.[0] ?? 0;
  const line = lineStart(text, start);
  const end = endOf(items[index] ?? null);
  if (/^\s*-\s+$/.test(text.slice(line, start))) {
    return { start: index > 0 ? notesAbove(text, line) : line, end: nextLine(text, end), text: '' };
  }
  const next = items[index + 1]?.range?.[0];
  return next === undefined
    ? { start: endOf(items[index - 1] ?? null), end, text: '' }
    : { start, end: next, text: '' };
}

/** The end of the last thing in a node: a block's own range reaches into the notes that follow it. */
function endOf(node: Node | null): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return endOf((last?.value ?? last?.key ?? null) as Node | null);
  }
  if (isSeq(node) && !node.flow) return endOf((node.items.at(-1) ?? null) as Node | null);
  return node?.range?.[1] ?? 0;
}

function notesAbove(text: string, line: number): number {
  if (line === 0) return 0;
  const above = lineStart(text, line - 1);
  return /^\s*#/.test(text.slice(above, line)) ? notesAbove(text, above) : line;
}

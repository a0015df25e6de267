import { type Document, isMap, isNode, isScalar, parseDocument, YAMLMap } from 'yaml';
import type { Receipt } from '../domain/workspace.ts';
import { quote } from './write-answer.ts';

export interface NewReceipt {
  readonly unit: string;
  readonly receipt: Receipt;
}

/**
 * The office's register with this unit's entry in it: instead of the one it had, else behind the last. Comments and
 * all other entries stay as they are, letter for letter wherever the register is written a line an entry.
 * @param existing text of the register as it stands, valid; `null` for a new one, which begins with `head`.
 */
export function addReceipt(existing: string | null, head: string, entry: NewReceipt): string {
  const line = `${entry.unit}: ${writeReceipt(entry.receipt)}`;
  if (existing === null) return `${head}receipts:\n  ${line}\n`;
  const document = parseDocument(existing, { keepSourceTokens: true });
  const register = document.get('receipts', true);
  const isLines = isMap(register) && register.flow !== true && register.items.length > 0;
  return (isLines ? splice(existing, register, entry) : null) ?? rewrite(document, entry);
}

/** On one line, as officers write it. */
function writeReceipt({ received, state, reason, notApplicable, digest }: Receipt): string {
  const parts = [
    `received: ${received}`,
    `state: ${state}`,
    ...(reason === null ? [] : [`reason: ${quote(reason)}`]),
    ...(notApplicable.length === 0
      ? []
      : [`notApplicable: [${notApplicable.map((id) => `"${id}"`).join(', ')}]`]),
    ...(digest === null ? [] : [`digest: ${digest}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}

/** Changes the text at the entry's place only; `null` where the entry is written over several lines. */
function splice(text: string, register: YAMLMap, { unit, receipt }: NewReceipt): string | null {
  const old = register.get(unit, true);
  if (old === undefined) return append(text, register, { unit, receipt });
  if (!isMap(old) || old.flow !== true || !old.range) return null;
  const [start, end] = old.range;
  return `${text.slice(0, start)}${writeReceipt(receipt)}${text.slice(end)}`;
}

function append(text: string, register: YAMLMap, { unit, receipt }: NewReceipt): string | null {
  const [first, last] = [register.items[0]?.key, register.items.at(-1)?.value];
  if (!isNode(first) || !first.range || !isNode(last) || !last.range) return null;
  const indent = /[^\n]*$/.exec(text.slice(0, first.range[0]))?.[0] ?? '';
  const written = text.slice(0, last.range[1]).trimEnd().length;
  const newline = text.indexOf('\n', written);
  const end = newline < 0 ? text.length : newline;
  const line = `${indent}${unit}: ${writeReceipt(receipt)}`;
  const before = text.slice(0, end).replace(/\r$/, '');
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return `${before}${ending}${line}${newline < 0 ? ending : text.slice(before.length)}`;
}

/** Comments are kept, the layout becomes the program's own. */
function rewrite(document: Document, { unit, receipt }: NewReceipt): string {
  const { received, state, reason, notApplicable, digest } = receipt;
  const values = {
    received,
    state,
    reason,
    notApplicable: notApplicable.length > 0 ? notApplicable : null,
    digest,
  };
  const old = document.getIn(['receipts', unit], true);
  const entry = isMap(old) ? old : new YAMLMap();
  for (const [key, value] of Object.entries(values)) {
    if (value === null) entry.delete(key);
    else entry.set(key, document.createNode(value));
  }
  for (const id of idsIn(entry)) id.type = 'QUOTE_DOUBLE';
  document.setIn(['receipts', unit], entry);
  return document.toString({ lineWidth: 0 });
}

/** Ids of indicators stay text: an unquoted 10.10 is the number 10.1 to YAML. */
function idsIn(entry: YAMLMap) {
  const list = entry.get('notApplicable', true);
  return list && 'items' in list && Array.isArray(list.items) ? list.items.filter(isScalar) : [];
}

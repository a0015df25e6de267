import type { SourceNode } from '../../load/node.ts';
import { cleanText } from '../clean-text.ts';

/** Plain data as JSON has it, texts in their normal form. Objects have no prototype, so any key is only a key. */
export function toValue(node: SourceNode): unknown {
  if (node.kind === 'seq') return node.items.map(toValue);
  if (node.kind === 'scalar') return typeof node.value === 'string' ? cleanText(node.value) : node.value;
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, value] of node.entries) object[key] = toValue(value);
  return object;
}

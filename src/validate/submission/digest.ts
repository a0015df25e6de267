import { createHash } from 'node:crypto';

/**
 * `sha256:…` of plain data as JSON with sorted keys: the same content gives the same digest however it was laid
 * out. Big integers are written as their digits; places (`at`) and the file's name are no content.
 */
export function digestOf(content: unknown): string {
  return digestOfText(canonicalText(content));
}

export function digestOfText(canonical: string): string {
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`;
}

/** What is hashed. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'bigint') return JSON.stringify(String(value));
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([key, item]) => key !== 'at' || !isPlace(item))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`);
  return `{${entries.join(',')}}`;
}

/** A measure or a unit may be called `at`, too. */
function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'endColumn' in value;
}

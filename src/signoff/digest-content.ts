import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785) of a value made of plain data, and its digest `sha256:…`: the same on every
 * machine, whatever the order of keys, and another one as soon as a word or figure differs.
 */
export function digestContent(value: unknown): { readonly json: string; readonly digest: string } {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('only plain data has a canonical form');
  return { json, digest: digestText(json) };
}

/** `sha256:…` of a text in UTF-8, or of bytes. */
export function digestText(text: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

import type { DerNode } from './read-der.ts';

export function childAt(node: DerNode | null | undefined, ...path: readonly number[]): DerNode | null {
  let found: DerNode | null = node ?? null;
  for (const index of path) found = found?.children[index] ?? null;
  return found;
}

/** The child tagged `[number]`, whether primitive or constructed. */
export function tagged(node: DerNode | null, number: number): DerNode | null {
  return node?.children.find(({ tag }) => tag === (0xa0 | number) || tag === (0x80 | number)) ?? null;
}

/** An object identifier in dotted form; empty for anything else. */
export function oidOf(node: DerNode | null): string {
  if (node?.tag !== 6) return '';
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of node.content) {
    arc = arc * 128 + (octet & 0x7f);
    if (octet & 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [joined = 0, ...rest] = arcs;
  const top = Math.min(2, Math.floor(joined / 40));
  return [top, joined - 40 * top, ...rest].join('.');
}

/** UTCTime or GeneralizedTime in the forms that RFC 5280 and RFC 3161 allow. */
export function timeOf(node: DerNode | null): Date | null {
  if (node?.tag !== 0x17 && node?.tag !== 0x18) return null;
  const text = new TextDecoder('latin1').decode(node.content);
  const short = node.tag === 0x17;
  const full = short ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(full);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, fraction = ''] = parts;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`);
  return Number.isNaN(time.getTime()) ? null : time;
}

/** A whole number; `null` for anything else. */
export function integerOf(node: DerNode | null): bigint | null {
  return node?.tag === 2 ? numberIn(node) : null;
}

/** The number of an ENUMERATED; `null` for anything else. */
export function enumeratedOf(node: DerNode | null): bigint | null {
  return node?.tag === 10 ? numberIn(node) : null;
}

function numberIn(node: DerNode): bigint {
  const unsigned = BigInt(`0x${hexOf(node.content)}`);
  const isNegative = (node.content[0] ?? 0) >= 0x80;
  return isNegative ? unsigned - (1n << BigInt(8 * node.content.length)) : unsigned;
}

export function textOf(node: DerNode | null): string {
  if (node === null) return '';
  // BMPString: UTF-16, most significant octet first.
  if (node.tag === 0x1e) return Buffer.from(node.content).swap16().toString('utf16le');
  return new TextDecoder(node.tag === 0x14 ? 'latin1' : 'utf-8').decode(node.content);
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

export function sameBytes(one: Uint8Array | null | undefined, other: Uint8Array | null | undefined): boolean {
  return one != null && other != null && Buffer.compare(one, other) === 0;
}

/** One value of ASN.1 in DER (X.690). */
export interface DerNode {
  /** Identifier octet; tags above 30, which need several, do not occur in signatures. */
  readonly tag: number;
  /** The whole value: identifier, length and content. */
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
  /** Of a constructed value; empty for a primitive one. */
  readonly children: readonly DerNode[];
}

const constructed = 0x20;
/** Strings, booleans and numbers, which DER writes as primitives only. */
const primitiveOnly = new Set([1, 2, 3, 4, 5, 6, 10, 12, 19, 20, 22, 23, 24, 26, 28, 30]);
const sequenceOrSet = new Set([16, 17]);

/**
 * Reads exactly one value. `null` unless every octet is as DER wants it: libraries accept BER as well, where the
 * same value may be written in many ways, so that a changed octet could go unseen.
 */
export function readDer(bytes: Uint8Array): DerNode | null {
  const node = readAt(bytes, 0, 0);
  return node !== null && node.bytes.length === bytes.length ? node : null;
}

/** Nobody nests deeper; a limit keeps hostile input from exhausting the stack. */
const deepest = 40;

function readAt(bytes: Uint8Array, offset: number, depth: number): DerNode | null {
  const tag = bytes[offset];
  const length = readLength(bytes, offset + 1);
  if (tag === undefined || length === null || depth > deepest) return null;
  const end = length.start + length.value;
  if (end > bytes.length || !isTagInOrder(tag)) return null;
  const content = bytes.subarray(length.start, end);
  const children = tag & constructed ? readChildren(content, depth + 1) : [];
  if (children === null || !isContentInOrder(tag, content)) return null;
  return { tag, bytes: bytes.subarray(offset, end), content, children };
}

function readChildren(content: Uint8Array, depth: number): DerNode[] | null {
  const children: DerNode[] = [];
  let offset = 0;
  while (offset < content.length) {
    const child = readAt(content, offset, depth);
    if (child === null) return null;
    children.push(child);
    offset += child.bytes.length;
  }
  return children;
}

/** Definite and as short as can be. */
function readLength(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly start: number } | null {
  const first = bytes[at];
  if (first === undefined || first === 0x80) return null;
  if (first < 0x80) return { value: first, start: at + 1 };
  const count = first & 0x7f;
  if (count > 4 || at + 1 + count > bytes.length) return null;
  const value = bytes.subarray(at + 1, at + 1 + count).reduce((sum, octet) => sum * 256 + octet, 0);
  const shortest = value < 0x80 ? 0 : Math.ceil((32 - Math.clz32(value)) / 8);
  return count === shortest ? { value, start: at + 1 + count } : null;
}

function isTagInOrder(tag: number): boolean {
  const number = tag & 0x1f;
  if (number === 0x1f) return false;
  const isUniversal = (tag & 0xc0) === 0;
  if (!isUniversal) return true;
  return tag & constructed ? sequenceOrSet.has(number) : primitiveOnly.has(number);
}

function isContentInOrder(tag: number, content: Uint8Array): boolean {
  if (tag === 1) return content.length === 1 && (content[0] === 0 || content[0] === 0xff);
  if (tag === 2 || tag === 10) return isShortestInteger(content);
  if (tag === 3) return isBitString(content);
  if (tag === 6) return isShortestOid(content);
  return tag !== 5 || content.length === 0;
}

function isShortestInteger(content: Uint8Array): boolean {
  const [first, second] = content;
  if (first === undefined || second === undefined) return first !== undefined;
  const repeatsSign = (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);
  return !repeatsSign;
}

/** Unused bits are zero. */
function isBitString(content: Uint8Array): boolean {
  const unused = content[0] ?? 8;
  if (unused > 7 || (content.length === 1 && unused > 0)) return false;
  return ((content.at(-1) ?? 0) & ((1 << unused) - 1)) === 0 || content.length === 1;
}

function isShortestOid(content: Uint8Array): boolean {
  if (content.length === 0 || (content.at(-1) ?? 0) >= 0x80) return false;
  return content.every((octet, index) => octet !== 0x80 || (content[index - 1] ?? 0) >= 0x80);
}

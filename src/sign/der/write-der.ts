type Bytes = Uint8Array;

/** A value of DER from its identifier octet and its contents in order. */
export function der(tag: number, ...contents: readonly Bytes[]): Bytes {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, ...lengthOctets(content.length)]), content]);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

export const sequence = (...contents: readonly Bytes[]): Bytes => der(0x30, ...contents);
export const octets = (content: Bytes): Bytes => der(4, content);
export const nothing: Bytes = der(5);

/** A set in the order that DER demands: by encoding. */
export function set(...contents: readonly Bytes[]): Bytes {
  return der(0x31, ...[...contents].sort(Buffer.compare));
}

/** `[number]`, constructed. */
export function context(number: number, ...contents: readonly Bytes[]): Bytes {
  return der(0xa0 | number, ...contents);
}

/** A whole number that is not negative. */
export function integer(value: bigint | number): Bytes {
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return der(2, Buffer.from(Number.parseInt(even.slice(0, 2), 16) >= 0x80 ? `00${even}` : even, 'hex'));
}

/** An object identifier from its dotted form. */
export function oid(dotted: string): Bytes {
  const [top = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(6, Buffer.from([top * 40 + second, ...rest].flatMap(base128)));
}

function base128(arc: number): number[] {
  const groups = [arc & 0x7f];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) {
    groups.unshift(0x80 | (rest % 128));
  }
  return groups;
}

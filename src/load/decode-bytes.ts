import type { Code } from '../diagnostics/diagnostic.ts';

type DecodingCode = Extract<
  Code,
  | 'file-too-large'
  | 'file-empty'
  | 'file-is-document'
  | 'file-is-binary'
  | 'file-utf16'
  | 'file-not-utf8'
  | 'file-cut-off'
>;

export interface Decoded {
  /** Without byte order mark; `null` where nothing can be read. */
  readonly text: string | null;
  readonly fault: DecodingCode | null;
  /** What the file seems to be, for the message. */
  readonly guess: string;
}

/** Nobody fills in half a million characters; more is a mistake or an attack. */
const largest = 512 * 1024;

const containers: readonly (readonly [magic: string, name: string])[] = [
  ['PK\u0003\u0004', 'Word, Excel, zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'Word, Excel 97–2003'],
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['<html', 'HTML'],
  ['<!DOC', 'HTML'],
  ['<?xml', 'XML'],
];

/** Bytes to text: UTF-8 with or without byte order mark; UTF-16 is read on, but reported. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length > largest) return refuse('file-too-large', String(Math.ceil(bytes.length / 1024)));
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  const container = containers.find(([magic]) => head.startsWith(magic));
  if (container) return refuse('file-is-document', container[1]);
  const wide = wideEncoding(head, bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), fault: 'file-utf16', guess: 'UTF-16' };
  if (bytes.includes(0)) return refuse('file-is-binary', '');
  return decodeUtf8(bytes);
}

/** By its byte order mark; without one by the zero bytes that every second letter of a form then has. */
function wideEncoding(head: string, bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head.startsWith('\u00ff\u00fe')) return 'utf-16le';
  if (head.startsWith('\u00fe\u00ff')) return 'utf-16be';
  const zeros = (parity: number): number =>
    bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = bytes.includes(0) ? [zeros(0), zeros(1)] : [0, 0];
  const many = bytes.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? refuse('file-empty', '') : { text, fault: null, guess: '' };
  } catch {
    return isCutOff(bytes) ? refuse('file-cut-off', '') : refuse('file-not-utf8', guessEncoding(bytes));
  }
}

/** Is the last letter alone incomplete? */
function isCutOff(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** VNI writes `ñ` for `đ` and marks after their vowel; TCVN3 writes `®` for `đ`. Both as single bytes. */
function guessEncoding(bytes: Uint8Array): string {
  const count = (byte: number): number => bytes.filter((other) => other === byte).length;
  if (count(0xae) > count(0xf1)) return 'TCVN3 (ABC)';
  return count(0xf1) > 0 ? 'VNI' : '';
}

function refuse(fault: DecodingCode, guess: string): Decoded {
  return { text: null, fault, guess };
}

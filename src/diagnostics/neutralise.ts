/**
 * Makes what a user wrote safe to show on a terminal: control characters (escape sequences among them), line
 * ends and marks that turn the direction of writing become visible signs. A tab becomes one space.
 */
export function neutralise(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/gu, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
    });
}

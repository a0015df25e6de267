/**
 * A value as JSON that may be shown on a terminal: what a user wrote stays the same to whoever parses it, but controls
 * and marks that turn the direction of writing stand as `\uXXXX`.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The normal form of a text: NFC, one space between words (no-break spaces and line ends too), no controls, no marks that turn the direction of writing. */
export function cleanText(text: string): string {
  if (!mayBeUnclean.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\u200b]+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** Anything but ASCII and composed Latin letters, or a space too many: most texts are in their normal form already. */
const mayBeUnclean = /[^ -~\u00c0-\u024f\u1ea0-\u1ef9]|^ | $| {2}/;

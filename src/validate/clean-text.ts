/** The normal form of a text: NFC, one space between words (no-break spaces and line ends too), no controls. */
export function cleanText(text: string): string {
  if (!mayBeUnclean.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\u200b]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** Anything but ASCII and composed Latin letters, or a space too many: most texts are in their normal form already. */
const mayBeUnclean = /[^ -~\u00c0-\u024f\u1ea0-\u1ef9]|^ | $| {2}/;

/** The normal form of a text: NFC, one space between words (no-break spaces and line ends too), no controls. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200b]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** The number of a document: `05`, `45`, `1234`. It names and counts nothing, so that no dot stands in it. */
export function writeDocumentNumber(number: number): string {
  return String(number).padStart(2, '0');
}

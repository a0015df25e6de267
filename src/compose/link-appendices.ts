/**
 * The names of the report's appendices in a text, as links to them: `Phụ lục I` leads to `#phụ-lục-i`, which is what
 * viewers of Markdown, and the typesetter, call its heading.
 * @param markdown already escaped.
 */
export function linkAppendices(markdown: string, names: readonly string[]): string {
  if (names.length === 0) return markdown;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const name = new RegExp(`(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return markdown.replace(name, (found) => `[${found}](#${found.toLowerCase().replaceAll(' ', '-')})`);
}

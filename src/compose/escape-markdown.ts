/** Where a text stands: at the beginning of a line more signs have a meaning than inside one. */
export type MarkdownPlace = 'line' | 'inside';

/**
 * Writes a text so that Markdown gives it back as it is, in its normal form: NFC, one space between words, no control
 * characters. The one way in which data enters a report; in a table's cell it stands `inside`.
 */
export function escapeMarkdown(text: string, place: MarkdownPlace): string {
  const escaped = normalForm(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/#(?=#*$)/g, '\\#');
  return place === 'line' ? escapeLineStart(escaped) : escaped;
}

/** NFC, no control, format or unassigned characters, single spaces. */
export function normalForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `1. `, `- `, `# `, `---` and `===` would begin a list, a heading or a rule. */
function escapeLineStart(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+#=]/, '\\$&');
}

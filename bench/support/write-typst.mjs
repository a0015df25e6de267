const head = [
  '#set page(paper: "a4", margin: (top: 2cm, bottom: 2cm, left: 3cm, right: 1.5cm))',
  '#set text(font: "Tinos", size: 14pt, lang: "vi")',
  '#set par(justify: true, first-line-indent: 1cm)',
  '#show table: set text(size: 10pt)',
];

/** A report's Markdown as typst text: the same headings, paragraphs, lists and tables; the layout is typst's own. */
export function writeTypst(markdown) {
  const blocks = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && block !== '---' && !block.startsWith('!['));
  return [...head, ...blocks.map(writeBlock)].join('\n\n');
}

function writeBlock(block) {
  const heading = /^(#+) (.*)$/s.exec(block);
  if (heading) return `${'='.repeat(heading[1].length)} ${writeText(heading[2])}`;
  if (block.startsWith('|')) return writeTable(block.split('\n'));
  if (block.startsWith('- '))
    return block
      .split('\n')
      .map((line) => `- ${writeText(line.slice(2))}`)
      .join('\n');
  return writeText(block);
}

function writeTable(lines) {
  const rows = lines.filter((line) => !/^[|:\s-]+$/.test(line)).map((line) => line.split('|').slice(1, -1));
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row) =>
    Array.from({ length: columns }, (_, index) => `[${writeText((row[index] ?? '').trim())}]`),
  );
  return `#table(columns: ${columns}, ${cells.join(', ')})`;
}

/** Letters that mean something to typst are escaped; bold and italic stay. */
function writeText(text) {
  return text
    .replaceAll('<br>', ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\\([^\w\s])/g, '$1')
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .map((part) => {
      const bold = /^\*\*([^*]+)\*\*$/.exec(part);
      if (bold) return `#strong[${escapeTypst(bold[1])}]`;
      const italic = /^\*([^*]+)\*$/.exec(part);
      return italic ? `#emph[${escapeTypst(italic[1])}]` : escapeTypst(part);
    })
    .join('');
}

function escapeTypst(text) {
  return text.replaceAll(/[\\#$*_`<>@=~[\]/+-]/g, '\\$&');
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { columns, heading, paragraphs, rows } from './content.mjs';

// Each maker loads what it needs and gives a function that makes one document, its bytes or the file's path, of a seed.
// `peers`: folder where the other programs are; `folder`: where files may be written.

const tinos = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const font = (face) => join(tinos, face, `Tinos_${face}.ttf`);
const faces = { normal: font('400Regular'), bold: font('700Bold') };

/** Tagged PDF/A-2a and PDF/UA-1, as `cchc typeset` makes it. */
async function cchc({ folder }) {
  const { main } = await import('../../dist/main.js');
  mkdirSync(folder, { recursive: true });
  const silent = { write: () => true };
  return async (seed) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const table = [line(columns), line(columns.map(() => '---')), ...rows(seed).map(line)].join('\n');
    const head =
      '---\ncchc: 1\nlang: vi\ntitle: Báo cáo\nauthor: Sở\nprofile: nd30\nstate: draft\ncreated: 2020-03-19\n---\n';
    const text = [head, `# ${heading}`, ...paragraphs(seed), table]
      .join('\n\n')
      .replaceAll(/^(\d+)\. /gm, '$1\\. ');
    writeFileSync(join(folder, 'document.md'), `${text}\n`);
    const outside = { stdout: silent, stderr: silent, cwd: resolve(folder), env: {}, now: () => new Date(0) };
    const code = await main(['typeset', 'document.md'], outside);
    if (code !== 0) throw new Error(`cchc typeset ended with ${code}`);
    return readFileSync(join(folder, 'document.pdf'));
  };
}

/** typst, its memory of earlier documents cleared each time. */
async function typst({ peers }) {
  const { NodeCompiler } = createRequire(join(peers, 'package.json'))(
    '@myriaddreamin/typst-ts-node-compiler',
  );
  const fontPaths = Object.values(faces).map((path) => dirname(path));
  const compiler = NodeCompiler.create({ workspace: peers, fontArgs: [{ fontPaths }] });
  return async (seed) => {
    compiler.evictCache(0);
    const cells = [...columns, ...rows(seed).flat()].map((text) => `[${text}]`).join(', ');
    const mainFileContent = [
      '#set document(title: "Báo cáo")',
      '#set page(paper: "a4", margin: 2cm)',
      '#set text(font: "Tinos", size: 14pt, lang: "vi")',
      '#set par(justify: true, first-line-indent: 1cm)',
      `= ${heading}`,
      ...paragraphs(seed).map((text) => text.replace('. ', '\\. ')),
      `#set text(size: 11pt)\n#table(columns: ${columns.length}, ${cells})`,
    ].join('\n\n');
    return compiler.pdf({ mainFileContent });
  };
}

async function pdfmake({ peers }) {
  const printer = createRequire(join(peers, 'package.json'))('pdfmake');
  printer.setFonts({ Tinos: { ...faces, italics: faces.normal, bolditalics: faces.bold } });
  printer.setUrlAccessPolicy(() => false);
  printer.setLocalAccessPolicy(() => true);
  return async (seed) => {
    const body = [columns, ...rows(seed)];
    const content = [
      { text: heading, bold: true, alignment: 'center' },
      ...paragraphs(seed).map((text) => ({ text, alignment: 'justify' })),
      { table: { headerRows: 1, body }, fontSize: 11 },
    ];
    const document = { pageSize: 'A4', content, defaultStyle: { font: 'Tinos', fontSize: 14 } };
    return printer.createPdf(document).getBuffer();
  };
}

/** pdf-lib sets no lines: the least that can be done with it, words until the line is full. */
async function pdfLib({ peers }) {
  const load = createRequire(join(peers, 'package.json'));
  const { PDFDocument } = load('pdf-lib');
  const fontkit = load('@pdf-lib/fontkit');
  const bytes = readFileSync(faces.normal);
  return async (seed) => {
    const document = await PDFDocument.create();
    document.registerFontkit(fontkit);
    const typeface = await document.embedFont(bytes, { subset: true });
    let page = null;
    let y = 0;
    const nextLine = (height) => {
      if (page === null || y < 60) [page, y] = [document.addPage([595, 842]), 785];
      y -= height;
    };
    for (const text of [heading, ...paragraphs(seed)]) {
      for (const line of breakLines(text, typeface, 14)) {
        nextLine(18);
        page.drawText(line, { x: 57, y, size: 14, font: typeface });
      }
    }
    for (const row of [columns, ...rows(seed)]) {
      nextLine(15);
      row.forEach((cell, index) => {
        page.drawText(cell, { x: 57 + index * 68, y, size: 9, font: typeface });
      });
    }
    return document.save();
  };
}

function breakLines(text, typeface, size) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (typeface.widthOfTextAtSize(longer, size) <= 481) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export const makers = { typst, cchc, pdfmake, 'pdf-lib': pdfLib };

// Draws what a command prints as an SVG picture of a terminal: node scripts/terminal-picture.mjs OUT COMMAND…
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [out, ...command] = process.argv.slice(2);
const { stdout, stderr } = spawnSync(process.execPath, command, {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
});
const prompt = `$ cchc ${command.slice(1).join(' ')}`;
const lines = [prompt, ...`${stderr}${stdout}`.trimEnd().split('\n')];

const esc = String.fromCharCode(27);
const codes = new RegExp(`(${esc}\\[\\d+(?:;\\d+)*m)`);
const code = new RegExp(`^${esc}\\[(\\d+)m$`);

const colours = { 1: '#ffffff', 2: '#9aa0a6', 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' };
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One line's text with its colour codes as tspans. */
function spans(line) {
  let colour = '#d0d7de';
  let weight = 'normal';
  return line
    .split(codes)
    .map((part) => {
      const number = code.exec(part)?.[1];
      if (number === undefined) {
        return part === ''
          ? ''
          : `<tspan fill="${colour}" font-weight="${weight}">${escapeXml(part)}</tspan>`;
      }
      if (number === '1') weight = 'bold';
      if (number === '22') weight = 'normal';
      if (number === '39' || number === '22') colour = '#d0d7de';
      else if (number !== '1') colour = colours[number] ?? colour;
      return '';
    })
    .join('');
}

const [width, step, left, top] = [940, 19, 16, 30];
const height = top + lines.length * step + 6;
const texts = lines.map(
  (line, index) => `<text x="${left}" y="${top + index * step}" xml:space="preserve">${spans(line)}</text>`,
);
writeFileSync(
  out,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="ui-monospace, DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="13.5">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${texts.join('\n')}
</svg>
`,
);

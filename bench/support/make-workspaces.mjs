// Makes departments × years of valid workspaces out of the example's: other years, other figures, units merged in some
// departments, reports that came late or not at all. All of it is invented, and the same for the same seed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  chainQuarters,
  copyBlock,
  dropUnit,
  multiplyReasons,
  shiftMonths,
  shiftYears,
  writeFigures,
} from './example-texts.mjs';

const example = 'examples/293-kh-2020';
const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'];
const merged = 'phong-day-nghe';
const heir = 'phong-viec-lam-atld';
const founded = 'tt-cong-tac-xa-hoi';
/** Units without case files: their reports may be missing and the office's control totals still agree. */
const mayMiss = ['co-so-cai-nghien', 'tt-dieu-duong-ncc', 'phong-ke-hoach-tai-chinh'];
/** The unit that further ones are like. */
const pattern = 'tt-dieu-duong-ncc';

/**
 * @param {string} folder gets `so-001/2020`, `so-001/2021`, …
 * @param {{ departments: number, years: number, firstYear?: number, units?: number, seed?: number }} size `units`: 13 or
 *   more a department.
 * @returns {number} how many submissions were written.
 */
export function makeWorkspaces(folder, { departments, years, firstYear = 2020, units = 13, seed = 293 }) {
  let written = 0;
  for (let number = 1; number <= departments; number += 1) {
    const department = {
      name: `so-${String(number).padStart(3, '0')}`,
      number,
      factor: 1 + (number % 3),
      extra: Array.from({ length: units - 13 }, (_, index) => `${pattern}-${index + 2}`),
      random: randomOf(seed * 1000 + number),
    };
    let before = null;
    for (let year = firstYear; year < firstYear + years; year += 1) {
      // Half of the departments merge units, in their last year.
      const merges = year === firstYear + years - 1 && number % 2 === 0;
      const made = makeYear(department, { year, merges, before });
      before = made.closing;
      for (const [path, text] of made.files) save(join(folder, department.name, String(year), path), text);
      written += [...made.files.keys()].filter((path) => path.startsWith('submissions/')).length;
    }
  }
  return written;
}

function makeYear(department, { year, merges, before }) {
  const base = merges ? readExample() : steadyYear(readExample());
  const files = new Map([...base].map(([path, text]) => [path, multiplyReasons(text, department.factor)]));
  const { figures, closing } = chainQuarters(files, { ...department, quarters, merged, heir, before });
  for (const [path, own] of figures) files.set(path, writeFigures(files.get(path), own));
  addUnits(files, department.extra);
  spoilPunctuality(files, department.random);
  const past = before === null ? '' : 'previous: ../2019\n';
  files.set('plan.yaml', files.get('plan.yaml').replace(/^previous: .*\n/m, past));
  const rename = (text) =>
    shiftYears(text, year - 2020)
      .replaceAll(/293-KH-(\d{4})/g, `KH-${String(department.number).padStart(3, '0')}-$1`)
      .replaceAll('Bình Dương', `Mẫu ${department.number}`)
      .replaceAll('BÌNH DƯƠNG', `MẪU ${department.number}`);
  const renamed = [...files].map(([path, text]) => [shiftYears(path, year - 2020), rename(text)]);
  return { files: new Map(renamed), closing };
}

let texts = null;

/** The example's own files, by path. */
function readExample() {
  texts ??= new Map(
    ['plan.yaml', ...['submissions', 'receipts', 'office'].flatMap(list)].map((path) => [
      path,
      readFileSync(join(example, path), 'utf8'),
    ]),
  );
  return new Map(texts);
}

function list(folder) {
  return readdirSync(join(example, folder), { recursive: true })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

/** A year in which no unit comes or goes: its second half is like its first. */
function steadyYear(files) {
  for (const path of [...files.keys()]) {
    if (/^(submissions|receipts)\/2020-Q[34]/.test(path)) files.delete(path);
  }
  for (const [path, text] of [...files]) {
    const quarter = /^(?:submissions|receipts)\/(2020-Q[12])/.exec(path)?.[1];
    if (quarter === undefined) continue;
    const later = quarters[quarters.indexOf(quarter) + 2];
    const laterToo = shiftMonths(text, 6).replaceAll(/2020-Q([12])/g, (_, one) => `2020-Q${Number(one) + 2}`);
    files.set(path.replace(quarter, later), laterToo);
  }
  keepCumulative(files);
  const office = 'submissions/2020-Q4/van-phong.yaml';
  const subordinate = /^( {2}(?:chi-cuc|tt|co-so)-[a-z-]+:.*\n)/gm;
  files.set(office, files.get(office).replaceAll(subordinate, '$1    thucHienDayDu: có\n'));
  const plan = files.get('plan.yaml');
  const whole = plan.replace(/^ {4}to: 2020-06-30\n {4}successor: .*\n/m, '');
  files.set('plan.yaml', dropUnit(whole, founded));
  return files;
}

/** Running totals of the first half go on in the second, and are whole at the end of the year. */
function keepCumulative(files) {
  const running = /^( +soNguoi(?:TheoKeHoach|DaDaoTao): )\d+/gm;
  for (const [path, text] of files) {
    if (path.startsWith('submissions/2020-Q3')) {
      const before = files.get(path.replace('Q3', 'Q2'));
      const values = [...before.matchAll(/^ +soNguoi\w+: (\d+)/gm)].map(([, value]) => value);
      files.set(
        path,
        text.replaceAll(running, (_, start) => `${start}${values.shift()}`),
      );
    } else if (path.startsWith('submissions/2020-Q4')) {
      files.set(
        path,
        text.replaceAll(/( +soNguoiTheoKeHoach: )(\d+)(.*\n +soNguoiDaDaoTao: )\d+/g, '$1$2$3$2'),
      );
    }
  }
}

function addUnits(files, extra) {
  for (const unit of extra) {
    for (const [path, text] of [...files]) {
      if (path.endsWith(`/${pattern}.yaml`)) {
        files.set(path.replace(pattern, unit), text.replaceAll(pattern, unit));
      } else files.set(path, copyBlock(text, pattern, unit));
    }
  }
}

/** Some reports come a day late, a few not at all. */
function spoilPunctuality(files, random) {
  for (const [path, text] of [...files]) {
    const quarter = /^receipts\/(.*)\.yaml$/.exec(path)?.[1];
    if (quarter === undefined) continue;
    const lines = text.split('\n').filter((line) => {
      const unit = /^ {2}([a-z0-9-]+): \{/.exec(line)?.[1];
      if (!mayMiss.includes(unit) || random() >= 0.03) return true;
      files.delete(`submissions/${quarter}/${unit}.yaml`);
      return false;
    });
    const late = (line) => (random() < 0.08 ? line.replace(/-16, /, '-17, ') : line);
    files.set(path, lines.map(late).join('\n'));
  }
}

function randomOf(seed) {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function save(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// Changes to the example's texts that leave all else as an officer wrote it. Figures are those of case files and of
// administrative procedures, which the plan's checks tie together.

const figure = (id) => new RegExp(`^( {2}${id}: )(\\d+)`, 'm');

function readFigure(text, id) {
  const found = figure(id).exec(text);
  return found === null ? null : Number(found[2]);
}

/** The text with other figures of its own unit. */
export function writeFigures(text, figures) {
  let result = text;
  for (const [id, value] of Object.entries(figures)) result = result.replace(figure(id), `$1${value}`);
  return result.replace(/^( {4}from: )\d+\n( {4}to: )\d+/m, (whole, from, to) =>
    figures.corrected === undefined ? whole : `${from}${figures.corrected[0]}\n${to}${figures.corrected[1]}`,
  );
}

/** Reasons are counted in case files too. */
export function multiplyReasons(text, factor) {
  return text.replaceAll(/^( {8}count: )(\d+)/gm, (_, start, count) => start + Number(count) * factor);
}

const flows = [
  'tiepNhanTrucTuyen',
  'tiepNhanTrucTiep',
  'tiepNhanBuuChinh',
  'truocHan',
  'dungHan',
  'quaHan',
  'dangTrongHan',
  'dangQuaHan',
  'daCapNhat',
  'tuChoi',
  'thuXinLoi',
  'thanhToanTrucTuyen',
  'traKetQuaBuuChinh',
];
const received = ['tiepNhanTrucTuyen', 'tiepNhanTrucTiep', 'tiepNhanBuuChinh'];
const settled = ['truocHan', 'dungHan', 'quaHan'];
const pending = ['dangTrongHan', 'dangQuaHan'];
const procedures = ['quaMotCua', 'congKhai', 'coQuyTrinhISO'];

/**
 * Figures of a year that agree with each other, quarter by quarter and with the year before: what is carried over is
 * what was left, what the front office counted is what the units say.
 * @param options.before what was left at the end of the year before, by unit; `null` in the first year.
 * @returns figures by path of a submission, and what is left at the end.
 */
export function chainQuarters(files, { quarters, factor, random, merged, heir, before }) {
  const figures = new Map();
  let left = before;
  for (const quarter of quarters) {
    const next = new Map();
    const total = { motCuaTiepNhan: 0, motCuaDaGiaiQuyet: 0 };
    for (const [path, text] of files) {
      if (!path.startsWith(`submissions/${quarter}/`)) continue;
      const unit = path.slice(`submissions/${quarter}/`.length, -'.yaml'.length);
      const isGone = !files.has(`submissions/${quarter}/${merged}.yaml`);
      const taken = carried(left, [unit, ...(unit === heir && isGone ? [merged] : [])]);
      const own = { ...caseFiles(text, { left: taken, factor, random }), ...procedureFigures(text, taken) };
      correct(own, { text, path, quarters, figures, factor });
      figures.set(path, own);
      next.set(unit, own);
      total.motCuaTiepNhan += sum(own, received);
      total.motCuaDaGiaiQuyet += sum(own, settled);
    }
    Object.assign(figures.get(`submissions/${quarter}/van-phong.yaml`), total);
    // A unit that is no more leaves nothing twice.
    left = next;
  }
  return { figures, closing: left };
}

/** What the units left whose accounts one of them goes on with. */
function carried(left, units) {
  const parts = units.flatMap((unit) => left?.get(unit) ?? []);
  if (parts[0]?.dangTrongHan === undefined) return null;
  return {
    cases: parts.reduce((total, part) => total + sum(part, pending), 0),
    procedures: parts.reduce((total, part) => total + (part.tongTTHC ?? 0), 0),
  };
}

function caseFiles(text, { left, factor, random }) {
  if (readFigure(text, 'tonDauKy') === null) return {};
  const own = Object.fromEntries(flows.map((id) => [id, (readFigure(text, id) ?? 0) * factor]));
  const opening = readFigure(text, 'tonDauKy') * factor;
  own.tonDauKy = left === null ? opening : left.cases;
  // More or fewer came in, and were settled before their day.
  const more = Math.floor(random() * 0.2 * own.truocHan);
  own.tiepNhanTrucTiep += more + opening - own.tonDauKy;
  own.truocHan += more;
  own.daCapNhat += more;
  if (own.tiepNhanTrucTiep < 0) {
    own.dangTrongHan -= own.tiepNhanTrucTiep;
    own.tiepNhanTrucTiep = 0;
  }
  return own;
}

function procedureFigures(text, left) {
  const total = readFigure(text, 'tongTTHC');
  if (total === null || left === null || left.procedures === 0)
    return total === null ? {} : { tongTTHC: total };
  const change = left.procedures - readFigure(text, 'tthcDauKy');
  const moved = procedures.map((id) => [id, (readFigure(text, id) ?? 0) + change]);
  return { tthcDauKy: left.procedures, tongTTHC: total + change, ...Object.fromEntries(moved) };
}

/** A correction names what was reported. */
function correct(own, { text, path, quarters, figures, factor }) {
  const found = /^ {4}from: (\d+)\n {4}to: (\d+)/m.exec(text);
  const quarter = /^ {2}- period: (\S+)/m.exec(text)?.[1];
  if (found === null || quarter === undefined) return;
  const present = quarters.find((one) => path.includes(one));
  const reported = figures.get(path.replace(present, quarter))?.daCapNhat ?? 0;
  own.corrected = [reported, reported + factor * (Number(found[2]) - Number(found[1]))];
}

function sum(figures, ids) {
  return ids.reduce((total, id) => total + (figures[id] ?? 0), 0);
}

/** A count that happens to look like a year. */
const yearlyFigure = /(?<!\byear): \d{4}(?=[\s,}]|$)/;

/** Years as they are written in ids, dates and sentences. */
export function shiftYears(text, by) {
  if (by === 0) return text;
  const shift = (part) =>
    part.replaceAll(/(?<![\d.])20(19|20|21)(?!\d)/g, (year) => String(Number(year) + by));
  const figures = text.match(new RegExp(yearlyFigure, 'gm')) ?? [];
  return text
    .split(new RegExp(yearlyFigure, 'm'))
    .map((part, index) => shift(part) + (figures[index] ?? ''))
    .join('');
}

/** Dates in both ways of writing; a day that the month does not have becomes its last. */
export function shiftMonths(text, by) {
  const move = (year, month, day) => {
    const months = year * 12 + month - 1 + by;
    const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
    const last = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate();
    return { year: newYear, month: newMonth, day: Math.min(day, last) };
  };
  const two = (value) => String(value).padStart(2, '0');
  return text
    .replaceAll(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, (_, year, month, day) => {
      const moved = move(Number(year), Number(month), Number(day));
      return `${moved.year}-${two(moved.month)}-${two(moved.day)}`;
    })
    .replaceAll(/\b(\d{1,2})\/(\d{1,2})\/(20\d\d)\b/g, (_, day, month, year) => {
      const moved = move(Number(year), Number(month), Number(day));
      return `${two(moved.day)}/${moved.month < 3 ? two(moved.month) : moved.month}/${moved.year}`;
    });
}

const ofUnit = (unit) => new RegExp(`^ {2}${unit}:.*\\n(?: {4}.*\\n)*`, 'm');
const inRegister = (unit) => new RegExp(`^ {2}- id: ${unit}\\n(?: {4}.*\\n)*`, 'm');

/** Whatever is said of one unit is said of another one too. */
export function copyBlock(text, unit, other) {
  let result = text;
  for (const block of [ofUnit(unit), inRegister(unit)])
    result = result.replace(
      block,
      (found) => found + found.replace(unit, other).replace(/^( {4}name: .*)$/m, `$1 (${other})`),
    );
  return result;
}

/** The plan without a unit, and the comment above it. */
export function dropUnit(plan, unit) {
  return plan.replace(inRegister(unit), '');
}

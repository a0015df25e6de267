import type { Value } from '../diagnostics/diagnostic.ts';
import { lineRuns } from '../diagnostics/line-runs.ts';
import { type Period, quarterBefore } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';

/** More are not read in a sentence; the finding itself names every place. */
const mostFiles = 3;

/** `a.yaml, dòng 12, 14; b.yaml, dòng 3`; of many files the first and how many more. */
export function writePlaces(places: readonly Place[]): Value {
  const files = [...new Set(places.map((place) => place.file))];
  const rest = files.length - mostFiles;
  const written = (rest > 1 ? files.slice(0, mostFiles) : files).map((file) => {
    const lines = places.filter((place) => place.file === file).map((place) => place.line);
    const words = new Set(lines).size === 1 ? 'line' : 'lines';
    return { vi: `${file}, dòng ${lineRuns(lines)}`, en: `${file}, ${words} ${lineRuns(lines)}` };
  });
  const more = rest > 1 ? { vi: ` và ${rest} tệp khác`, en: ` and ${rest} other files` } : { vi: '', en: '' };
  const all = (language: 'vi' | 'en') => written.map((one) => one[language]).join('; ') + more[language];
  return { vi: all('vi'), en: all('en') };
}

/** `quý I`, `quý IV/2019`: with the year where it is another. */
export function writeQuarter(quarter: string, from: Period): Exclude<Value, string> {
  const name = `quý ${['I', 'II', 'III', 'IV'][Number(quarter.slice(6)) - 1]}`;
  return { vi: quarter.startsWith(`${from.year}-`) ? name : `${name}/${quarter.slice(0, 4)}`, en: quarter };
}

export function writeQuarterBefore(quarter: Period): Value {
  return writeQuarter(quarterBefore(quarter.id), quarter);
}

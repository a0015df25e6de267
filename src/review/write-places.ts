import type { Day } from '../domain/day.ts';
import { type Period, quarterBefore } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';

/** More are not read in a sentence; the finding itself names every place. */
const mostFiles = 3;

/** `a.yaml, dòng 12, 14; b.yaml, dòng 3`; of many files the first and how many more. */
export function writePlaces(places: readonly Place[]): string {
  const files = [...new Set(places.map((place) => place.file))];
  const rest = files.length - mostFiles;
  const shown = rest > 1 ? files.slice(0, mostFiles) : files;
  const written = shown.map((file) => {
    const lines = places.filter((place) => place.file === file).map((place) => place.line);
    return `${file}, dòng ${[...new Set(lines)].toSorted((a, b) => a - b).join(', ')}`;
  });
  return rest > 1 ? `${written.join('; ')} và ${rest} tệp khác` : written.join('; ');
}

/** `quý I`, `quý IV/2019`: with the year where it is another. */
export function writeQuarter(quarter: string, from: Period): string {
  const name = `quý ${['I', 'II', 'III', 'IV'][Number(quarter.slice(6)) - 1]}`;
  return quarter.startsWith(`${from.year}-`) ? name : `${name}/${quarter.slice(0, 4)}`;
}

export function writeQuarterBefore(quarter: Period): string {
  return writeQuarter(quarterBefore(quarter.id), quarter);
}

/** `19/3/2020`. */
export function writeDay(day: Day): string {
  return day.split('-').map(Number).toReversed().join('/');
}

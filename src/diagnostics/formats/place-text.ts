import type { Place } from '../../domain/place.ts';
import { type FilePlace, type Finding, hasPlace } from '../diagnostic.ts';
import { lineRuns } from '../line-runs.ts';
import { type Language, messageOf } from '../message.ts';
import { neutralise } from '../neutralise.ts';

const words = {
  vi: { line: 'dòng', column: 'cột', lines: 'dòng' },
  en: { line: 'line', column: 'column', lines: 'lines' },
} as const;

/** `a.yaml, dòng 14, cột 22`; several lines `a.yaml, dòng 12–21`; a whole file its name. */
export function placeText(at: Place | FilePlace, language: Language): string {
  const say = words[language];
  const file = neutralise(at.file);
  if (!hasPlace(at)) return file;
  if (at.endLine > at.line) return `${file}, ${say.lines} ${at.line}–${at.endLine}`;
  return `${file}, ${say.line} ${at.line}, ${say.column} ${at.column}`;
}

/** The other places of a finding, one text a file; without those that its message names itself. */
export function seeAlso(finding: Finding, language: Language): readonly string[] {
  const { detail, remedy } = messageOf(finding, language);
  const isNamed = (file: string): boolean =>
    Object.hasOwn(finding.values, 'lines') && `${detail} ${remedy}`.includes(file);
  const files = [...new Set(finding.related.map(({ file }) => file))].filter((file) => !isNamed(file));
  return files.map((file) => {
    const places = finding.related.filter((place) => place.file === file);
    const [only] = places;
    if (places.length === 1 && only) return placeText(only, language);
    return `${neutralise(file)}, ${words[language].lines} ${lineRuns(places.map(({ line }) => line))}`;
  });
}

import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Plan } from '../../domain/plan.ts';
import { quartersOf } from '../../domain/questions.ts';
import type { Unit } from '../../domain/register.ts';
import { quarterLabel } from '../submission/quarter-label.ts';
import { withoutCopyMark } from '../submission/read-header.ts';
import type { Claims } from './claims.ts';

/** A file that nothing reads, though it lies among the reports or looks like one. */
export interface UnreadFile {
  readonly path: string;
  /** Its bytes as text, however they were meant; `''` where they are too many. */
  readonly text: string;
}

/** Where such a file belongs, were it a report. */
interface Belonging {
  readonly unit: Unit;
  readonly quarter: string;
}

/**
 * Files that are not read: an error where one is a unit's only report of a quarter, of which no figure counts then;
 * one finding for all of a folder, which was moved or named as a whole.
 * @param claims whose reports of which quarters are read.
 */
export function checkUncounted(plan: Plan, files: readonly UnreadFile[], claims: Claims): readonly Finding[] {
  const folders = new Map<string, { readonly path: string; readonly belongs: Belonging }[]>();
  const others: Finding[] = [];
  for (const file of files) {
    const belongs = belongingOf(plan, file);
    if (belongs && !claims.has(`${belongs.quarter} ${belongs.unit.id}`)) {
      const key = `${folderOf(file.path)} ${belongs.quarter} ${endingOf(file.path)}`;
      folders.set(key, [...(folders.get(key) ?? []), { path: file.path, belongs }]);
    } else if (belongs || file.path.startsWith('submissions/')) others.push(passedOver(file.path));
  }
  return [...[...folders.values()].map(uncounted), ...others];
}

function passedOver(file: string): Finding {
  const guess = /^(.*\.ya?ml)\.\w+$/i.exec(nameOf(file))?.[1] ?? '';
  return finding('file-not-read', { file }, { values: { guess } });
}

function uncounted(files: readonly { readonly path: string; readonly belongs: Belonging }[]): Finding {
  const { path = '', belongs } = files[0] ?? {};
  const ending = /\.(docx?|xlsx?|pdf|odt|ods|rtf|csv|jpe?g|png)$/i.exec(path)?.[0] ?? '';
  const values = {
    names: files.map(({ belongs: { unit } }) => unit.name).join(', '),
    period: quarterLabel(belongs?.quarter ?? ''),
    wanted: files
      .map(({ belongs: { quarter, unit } }) => `submissions/${quarter}/${unit.id}.yaml`)
      .join(', '),
    ending,
  };
  const at = { file: files.length > 1 && path.includes('/') ? folderOf(path) : path };
  return finding('report-not-counted', at, { values });
}

/** By what the text says of itself; by its name where it is no such text and lies in a quarter's folder. */
function belongingOf(plan: Plan, { path, text }: UnreadFile): Belonging | null {
  const said = (key: string): string =>
    new RegExp(`(?:^|[{,])\\s*"?${key}"?[ \\t]*:[ \\t]*["']?([\\w-]+)`, 'm').exec(text)?.[1] ?? '';
  const isNamed = /^submissions\/[^/]+\/[^/]+$/.test(path);
  const name = withoutCopyMark(nameOf(path).split('.')[0] ?? '');
  const find = (id: string): Unit | undefined => plan.units.find((unit) => unit.id === id);
  const unit = find(said('unit')) ?? (isNamed ? find(name) : undefined);
  const quarter = said('period') || (isNamed ? (path.split('/').at(-2) ?? '') : '');
  return unit && quartersOf(plan, unit).some(({ id }) => id === quarter) ? { unit, quarter } : null;
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function endingOf(path: string): string {
  return nameOf(path).split('.').slice(1).join('.');
}

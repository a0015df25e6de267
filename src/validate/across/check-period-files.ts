import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { readPeriodId } from '../../domain/period.ts';
import type { Source } from '../../load/source.ts';
import { childOf, textOf } from '../plan/select-nodes.ts';

/** One register, one office text, one sign-off record a period: of two, one would be passed over in silence. */
export function checkPeriodFiles(sources: readonly Source[]): readonly Finding[] {
  const first = new Map<string, string>();
  return sources.flatMap((source) => {
    const { file } = source;
    const period = periodOf(source);
    const key = `${file.split('/')[0]} ${period}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined || period === ''
      ? []
      : [finding('period-file-twice', { file }, { values: { period, other } })];
  });
}

/** By its name, which is held against what it says elsewhere; else by what it says. */
function periodOf(source: Source): string {
  const name = (source.file.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  return readPeriodId(name) ? name : (textOf(childOf(source.root, 'period')) ?? '');
}

import { type Finding, plainValue } from '../../diagnostics/diagnostic.ts';

const folded = /^((accepted-file|received-file|submission)-missing|schema-behind-plan)$/;

/** So many files of one folder have a finding each; more are one, about the folder. */
const fewEach = 3;

/**
 * An emptied folder is one fault and not one a unit: of many files that are missing alike, or
 * made before the plan changed, the first three units are named.
 */
export function foldMissing(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return findings.flatMap((one) => {
    const group = groups.get(keyOf(one)) ?? [];
    if (!folded.test(one.code) || group.length <= fewEach) return [one];
    return one === group[0] ? [asOne(one, group)] : [];
  });
}

function keyOf({ code, at }: Finding): string {
  return `${code} ${folderOf(at.file)}`;
}

function folderOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}

function asOne(first: Finding, group: readonly Finding[]): Finding {
  const folder = folderOf(first.at.file);
  const values = {
    ...first.values,
    ...fewNames(group.map((one) => plainValue(one, 'name'))),
    ...(first.values.file === undefined ? {} : { file: `${folder}/….yaml` }),
  };
  return {
    ...first,
    at: { file: folder },
    values,
    related: group.slice(0, fewEach).flatMap(({ related }) => related),
  };
}

/** The first three names, and how many more there are. */
function fewNames(names: readonly string[]): { name: string; more: string } {
  const more = names.length - fewEach;
  return { name: names.slice(0, fewEach).join(', '), more: more > 0 ? String(more) : '' };
}

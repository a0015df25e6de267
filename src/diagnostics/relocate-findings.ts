import type { Finding } from './diagnostic.ts';

/**
 * The same findings with their files named from a folder above the workspace, as a server wants them that knows
 * the whole repository. `folder` has forward slashes; `''` changes nothing.
 */
export function relocateFindings(findings: readonly Finding[], folder: string): readonly Finding[] {
  if (folder === '') return findings;
  const move = <T extends { readonly file: string }>(at: T): T => ({ ...at, file: `${folder}/${at.file}` });
  return findings.map((finding) => ({
    ...finding,
    at: move(finding.at),
    related: finding.related.map(move),
  }));
}

import type { Finding, Waived } from './diagnostic.ts';

/**
 * The same findings with their files named from a folder above the workspace, as a server wants them that knows
 * the whole repository. `folder` has forward slashes; `''` changes nothing.
 */
export function relocateFindings(findings: readonly Finding[], folder: string): readonly Finding[] {
  if (folder === '') return findings;
  return findings.map((finding) => moved(finding, folder));
}

/** The same for what is waived: the finding, and where its waiver stands. */
export function relocateWaived(waived: readonly Waived[], folder: string): readonly Waived[] {
  if (folder === '') return waived;
  return waived.map(({ finding, waiver }) => ({
    finding: moved(finding, folder),
    waiver: { ...waiver, at: below(folder, waiver.at) },
  }));
}

function moved(finding: Finding, folder: string): Finding {
  const move = <T extends { readonly file: string }>(at: T): T => below(folder, at);
  return { ...finding, at: move(finding.at), related: finding.related.map(move) };
}

function below<T extends { readonly file: string }>(folder: string, at: T): T {
  return { ...at, file: `${folder}/${at.file}` };
}

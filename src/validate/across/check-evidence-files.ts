import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Plan } from '../../domain/plan.ts';
import type { SourceNode } from '../../load/node.ts';
import { placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { selectNodes, textOf } from '../plan/select-nodes.ts';
import { fileFault } from '../submission/evidence-file.ts';
import { suggest } from '../suggest.ts';

/** A file that a report names to prove something, as a path from the workspace's folder. */
export interface NamedFile {
  readonly source: Source;
  readonly node: SourceNode;
  readonly path: string;
  /** What it is to prove; the others are `''`. */
  readonly target: string;
  readonly task: string;
  readonly label: string;
}

/** All files that a report names inside the workspace; those outside have their finding already. */
export function filesNamedIn(plan: Plan, source: Source): readonly NamedFile[] {
  const nothing = { target: '', task: '', label: '' };
  const below = (pattern: string, files: string, about: (key: string) => Partial<typeof nothing>) =>
    selectNodes(source.root, pattern).flatMap(({ key, node }) =>
      selectNodes(node, files).map((file) => ({ node: file.node, ...nothing, ...about(key) })),
    );
  const measure = (id: string) => ({ label: plan.measures[id]?.label ?? id });
  return [
    ...below('measures.*', 'file', measure),
    ...below('about.*.*', 'file', measure),
    ...below('indicators.*', 'evidence.*.file', (target) => ({ target })),
    ...below('tasks.*', 'evidence.*.file', (task) => ({ task })),
  ].flatMap(({ node, ...about }) => {
    const written = textOf(node);
    const isInside = node.kind === 'scalar' && written !== null && fileFault(source, node).length === 0;
    return isInside ? [{ source, node, path: portable(cleanText(written)), ...about }] : [];
  });
}

function portable(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

/** @param existing paths of the files that are there; letters count as composed, case counts. */
export function checkEvidenceFiles(
  named: readonly NamedFile[],
  existing: Iterable<string>,
): readonly Finding[] {
  const there = new Set([...existing].map((path) => path.normalize('NFC')));
  return named
    .filter(({ path }) => !there.has(path))
    .map(({ source, node, path, target, task, label }) => {
      const suggestion = suggest(path, there) ?? '';
      const values = { path, target, task, label, suggestion };
      return finding('evidence-missing', placeIn(source, node.range), { values });
    });
}

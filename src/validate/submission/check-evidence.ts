import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { SourceNode } from '../../load/node.ts';
import { nodeAt, type Source } from '../../load/source.ts';
import { fileFault } from './evidence-file.ts';

/** Files named as evidence of indicators and tasks lie inside the workspace. */
export function checkEvidence(source: Source): readonly Finding[] {
  return ['indicators', 'tasks'].flatMap((block) => {
    const statements = nodeAt(source.root, [block]);
    return [...(statements?.kind === 'map' ? statements.entries.values() : [])]
      .flatMap(evidenceOf)
      .flatMap((item) => {
        const file = nodeAt(item, ['file']);
        return file?.kind === 'scalar' ? fileFault(source, file) : [];
      });
  });
}

function evidenceOf(statement: SourceNode): readonly SourceNode[] {
  const evidence = nodeAt(statement, ['evidence']);
  return evidence?.kind === 'seq' ? evidence.items : [];
}

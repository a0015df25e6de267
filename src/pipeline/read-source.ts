import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { type ContentCache, digestOf } from '../files/content-cache.ts';
import type { FoundFile } from '../files/read-files.ts';
import type { Refusal } from '../files/read-guarded.ts';
import { remember } from '../files/remember.ts';
import { parseSource } from '../load/parse-source.ts';
import type { Source } from '../load/source.ts';

/** A file as read; `source` is `null` where nothing of it can be used. */
export interface ReadSource {
  readonly source: Source | null;
  readonly findings: readonly Finding[];
  /** Of path and bytes: what anything made of this file is kept under. */
  readonly digest: string;
}

/**
 * Parses a file, or takes from an earlier run what was parsed of the same bytes. Its tree is fetched only when
 * somebody looks at it: what was judged before is judged without.
 */
export function readSource({ path, bytes, refusal }: FoundFile, cache: ContentCache): ReadSource {
  if (refusal) return { source: null, findings: [explainRefusal(path, refusal)], digest: '' };
  const digest = digestOf(`${path}\n${digestOf(bytes)}`);
  let parsed: ReturnType<typeof parseSource> | null = null;
  const parse = () => {
    parsed ??= parseSource(path, bytes);
    return parsed;
  };
  const { head, findings } = remember(cache, { kind: 'source', key: digest }, () => withoutTree(parse()));
  const tree = () => remember(cache, { kind: 'tree', key: digest }, () => parse().source?.root ?? null);
  return { source: head && withTree(head, tree), findings, digest };
}

function explainRefusal(file: string, { why, size }: Refusal): Finding {
  if (why !== 'file-too-large') return finding(why, { file }, { values: {} });
  return finding(why, { file }, { values: { guess: String(Math.ceil(size / 1024)) } });
}

type Head = Omit<Source, 'root'>;

function withoutTree({ source, findings }: ReturnType<typeof parseSource>) {
  if (source === null) return { head: null, findings };
  const { root: _, ...head } = source;
  return { head, findings };
}

function withTree(head: Head, tree: () => Source['root'] | null): Source {
  let root: Source['root'] | null = null;
  return {
    ...head,
    get root() {
      root ??= tree();
      if (root === null) throw new Error(`${head.file}: a source without a tree`);
      return root;
    },
  };
}

import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { type ContentCache, digestOf } from '../files/content-cache.ts';
import type { FoundFile } from '../files/read-files.ts';
import type { Refusal } from '../files/read-guarded.ts';
import { remember } from '../files/remember.ts';
import { parseSource, readText } from '../load/parse-source.ts';
import { lineStartsOf } from '../load/place-of.ts';
import type { Source } from '../load/source.ts';

/** A file as read; `source` is `null` where nothing of it can be used. */
export interface ReadSource {
  readonly source: Source | null;
  readonly findings: readonly Finding[];
  /** Of path and bytes: what anything made of this file is kept under. */
  readonly digest: string;
}

/** Where it is looked up what earlier runs made of a file. */
export interface KeptSources {
  readonly judged: ContentCache;
  /** Trees are many times larger and seldom wanted: each lies for itself. */
  readonly trees: ContentCache;
}

/**
 * Parses a file, or takes from an earlier run what was found in the same bytes. Its tree is made only when somebody
 * looks at it: what was judged before is judged without.
 */
export function readSource({ path, bytes, refusal }: FoundFile, { judged, trees }: KeptSources): ReadSource {
  if (refusal) return { source: null, findings: [explainRefusal(path, refusal)], digest: '' };
  const digest = digestOf(`${path}\n${digestOf(bytes)}`);
  let parsed: ReturnType<typeof parseSource> | null = null;
  const parse = () => {
    parsed ??= parseSource(path, bytes);
    return parsed;
  };
  const kept = remember(judged, { kind: 'source', key: digest }, () => withoutTree(parse()));
  const makeTree = () => parse().source?.root ?? null;
  // A tree is kept only where somebody looked at it although all else was known.
  const tree = () => (parsed ? makeTree() : remember(trees, { kind: 'tree', key: digest }, makeTree));
  const source = kept.state && withTree({ file: path, bytes, ...kept.state }, tree);
  return { source, findings: kept.findings, digest };
}

function explainRefusal(file: string, { why, size }: Refusal): Finding {
  if (why !== 'file-too-large') return finding(why, { file }, { values: {} });
  return finding(why, { file }, { values: { guess: String(Math.ceil(size / 1024)) } });
}

/** What the tree does not say and the bytes do not say at once; `null` where nothing of the file can be used. */
type State = Pick<Source, 'brokenAt' | 'refused'>;

function withoutTree({ source, findings }: ReturnType<typeof parseSource>) {
  const state: State | null = source && { brokenAt: source.brokenAt, refused: source.refused };
  return { state, findings };
}

type Read = State & { readonly file: string; readonly bytes: Uint8Array };

function withTree({ file, bytes, brokenAt, refused }: Read, tree: () => Source['root'] | null): Source {
  const whole = <T>(value: T | null): T => {
    if (value === null) throw new Error(`${file}: a source that cannot be read`);
    return value;
  };
  const text = once(() => whole(readText(bytes).text));
  const lineStarts = once(() => lineStartsOf(text()));
  const root = once(() => whole(tree()));
  return {
    file,
    brokenAt,
    refused,
    get text() {
      return text();
    },
    get lineStarts() {
      return lineStarts();
    },
    get root() {
      return root();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

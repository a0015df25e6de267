import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { isConfirmation, type SignoffEntry } from '../../domain/signoff.ts';
import { readIfThere } from '../../files/read-files.ts';
import type { Json } from '../../signoff/compare-contents.ts';
import { digestContent, digestText } from '../../signoff/digest-content.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import type { Signable } from '../report/assemble-report.ts';
import { inputsPath, snapshotPath } from '../workspace-paths.ts';
import type { InputHashes } from './list-inputs.ts';
import { placeOfEntry } from './place-of-entry.ts';

/** What is kept beside a record, as far as it is there and untouched. */
export interface Copies {
  /** By digest. */
  readonly contents: ReadonlyMap<string, Signable>;
  /** Hash of each input file, by the digest of the list. */
  readonly inputs: ReadonlyMap<string, InputHashes>;
  readonly findings: readonly Finding[];
  /** Of everything that the record names, whether it is there or not. */
  readonly paths: readonly string[];
}

/** Reads every confirmed content of a record and its list of inputs; each is held against its digest. */
export async function readCopies(opened: OpenedWorkspace, period: string): Promise<Copies> {
  const contents = new Map<string, Signable>();
  const inputs = new Map<string, InputHashes>();
  const findings: Finding[] = [];
  const wanted = wantedCopies(opened.signoffs[period]?.entries ?? [], period);
  for (const { digest, path, index, isContent } of wanted) {
    const copy = await readCopy(opened.root, { path, digest, isContent });
    if (copy.kind === 'whole' && isContent) contents.set(digest, asSigned(copy.value));
    else if (copy.kind === 'whole') inputs.set(digest, asHashes(copy.value));
    else if (copy.kind === 'edited') {
      findings.push(finding('signoff-copy-edited', { file: path }, { values: { entry: String(index + 1) } }));
    } else {
      const values = { entry: String(index + 1), name: path };
      findings.push(finding('signoff-copy-missing', placeOfEntry(opened, period, index), { values }));
    }
  }
  return { contents, inputs, findings, paths: wanted.map(({ path }) => path) };
}

interface Wanted {
  readonly digest: string;
  readonly path: string;
  /** Of the first entry that needs it. */
  readonly index: number;
  readonly isContent: boolean;
}

function wantedCopies(entries: readonly SignoffEntry[], period: string): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  const want = (one: Wanted): void => {
    if (!wanted.has(one.path)) wanted.set(one.path, one);
  };
  for (const [index, entry] of entries.entries()) {
    if (!isConfirmation(entry)) continue;
    const { content, inputs } = entry;
    want({ digest: content, path: snapshotPath(period, content), index, isContent: true });
    if (inputs !== null) want({ digest: inputs, path: inputsPath(period, inputs), index, isContent: false });
  }
  return [...wanted.values()];
}

type Copy = { readonly kind: 'whole'; readonly value: Json } | { readonly kind: 'missing' | 'edited' };

async function readCopy(root: string, wanted: Omit<Wanted, 'index'>): Promise<Copy> {
  const { path, digest, isContent } = wanted;
  const found = await readIfThere(root, path);
  if (found === null) return { kind: 'missing' };
  const value = parseCopy(found.bytes, digest);
  return value === null || (isContent && !hasReport(value)) ? { kind: 'edited' } : { kind: 'whole', value };
}

/**
 * A content out of the octets in which the program keeps it; `null` unless they are the ones with that digest, so
 * that nothing else is even parsed.
 */
export function readContent(bytes: Uint8Array, digest: string): Signable | null {
  const json = new TextDecoder().decode(bytes).trimEnd();
  const value: Json = digestText(json) === digest ? JSON.parse(json) : null;
  return hasReport(value) ? asSigned(value) : null;
}

function parseCopy(bytes: Uint8Array, digest: string): Json | null {
  try {
    const value: Json = JSON.parse(new TextDecoder().decode(bytes));
    return digestContent(value).digest === digest ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function hasReport(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'report' in value;
}

/** What the digest vouches for is what the program once wrote. */
function asSigned(value: Json): Signable {
  return value as unknown as Signable;
}

function asHashes(value: Json): InputHashes {
  return Object.fromEntries(Object.entries(value ?? {}).map(([path, hash]) => [path, String(hash)]));
}

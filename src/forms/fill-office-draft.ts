import { type Document, isMap, isScalar, parseDocument, type Scalar, YAMLMap } from 'yaml';
import type { Proposal } from './propose-office-text.ts';

export interface OfficeDraft {
  readonly text: string;
  /** Paths that were empty and are now prefilled. */
  readonly filled: readonly string[];
}

/**
 * The office's file with every proposal whose place is still empty written in; what the office wrote stays.
 * @param existing text of the file as it stands, `null` for a new one; must be valid YAML.
 */
export function fillOfficeDraft(
  existing: string | null,
  head: string,
  proposals: readonly Proposal[],
): OfficeDraft {
  const document: Document = parseDocument(existing ?? head, { keepSourceTokens: true });
  const filled = proposals.filter(
    (proposal) => isEmptyAt(document, proposal.path) && write(document, proposal),
  );
  return { text: document.toString({ lineWidth: 0 }), filled: filled.map(({ path }) => path.join('.')) };
}

function isEmptyAt(document: Document, path: readonly string[]): boolean {
  const found = document.getIn(path);
  return found === undefined || found === null;
}

/** True when words were written; an empty place is only prepared in a new file, with its note above it. */
function write(document: Document, { path, note, value }: Proposal): boolean {
  const isNew = !document.hasIn(path);
  const parent = parentOf(document, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (isNew) {
    const pair = document.createPair(key, value);
    if (isScalar(pair.key)) explain(pair.key, key, note);
    parent.items.push(pair);
  } else {
    parent.set(key, document.createNode(value));
  }
  return value !== null && value.length > 0;
}

/** Numbers of targets and tasks stay text: an unquoted 1.10 is the number 1.1 to YAML. */
function explain(key: Scalar, text: string, note: string): void {
  if (/^[\d.]+$/.test(text)) key.type = 'QUOTE_DOUBLE';
  key.commentBefore = ` ${note}`;
}

function parentOf(document: Document, path: readonly string[]): YAMLMap {
  const root = document.contents;
  const top = isMap(root) ? root : new YAMLMap();
  if (root !== top) document.contents = top as typeof document.contents;
  const [key] = path;
  if (key === undefined) return top;
  const found = top.get(key, true);
  if (isMap(found)) return found;
  const made = new YAMLMap();
  top.set(key, made);
  return made;
}

import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { FoundFile } from '../../files/read-files.ts';
import type { AttachedFile } from '../../sign/pdf/read-attachments.ts';
import { digestText } from '../../signoff/digest-content.ts';
import { type ArchiveList, type ListedFile, listFile, readList } from './archive-list.ts';
import { pathIn } from './describe-file.ts';
import { isUnsafe } from './name-files.ts';

export interface CheckedAttachments {
  /** `null` where it is missing or was not written by this program. */
  readonly list: ArchiveList | null;
  /** Octets of the list as attached. */
  readonly listBytes: Uint8Array;
  /** Every file that could be read, by its path; in the order of the list, added ones last. */
  readonly files: readonly FoundFile[];
  /** What is not as the list says; `file` names the PDF. */
  readonly findings: readonly Finding[];
}

/** Holds attached files against the list that is attached with them. */
export function checkAttached(pdf: string, attached: readonly AttachedFile[]): CheckedAttachments {
  const own = attached.find(({ name, bytes }) => name === listFile && bytes !== null);
  const list = own?.bytes ? readList(own.bytes) : null;
  const placed = place(attached.filter((file) => file !== own));
  const faults = new Faults(pdf);
  for (const { file } of placed) if (isUnsafe(file.name)) faults.add('archive-name-unsafe', file.name);
  if (list === null) faults.add('archive-list-missing', listFile);
  else compare(list.files, placed, faults);
  const order = new Map(list?.files.map(({ path }, index) => [path, index]));
  const files = placed
    .flatMap(({ path, file: { bytes } }) => (path !== null && bytes !== null ? { path, bytes } : []))
    .filter(({ path }, index, all) => all.findIndex((one) => one.path === path) === index)
    .sort((one, other) => (order.get(one.path) ?? order.size) - (order.get(other.path) ?? order.size));
  return { list, listBytes: own?.bytes ?? new Uint8Array(), files, findings: faults.found };
}

interface Placed {
  readonly path: string | null;
  readonly file: AttachedFile;
}

function place(attached: readonly AttachedFile[]): readonly Placed[] {
  return attached.map((file) => ({ path: pathIn(file.description), file }));
}

/** Each file of the list once, under its name, with its octets, and no other file. */
function compare(listed: readonly ListedFile[], placed: readonly Placed[], faults: Faults): void {
  const matched = new Set<Placed>();
  for (const wanted of listed) {
    const one = placed.find((candidate) => candidate.path === wanted.path && !matched.has(candidate));
    if (one === undefined) faults.add('archive-file-missing', wanted.path);
    else {
      matched.add(one);
      compareFile(wanted, one.file, faults);
    }
  }
  for (const one of placed.filter((candidate) => !matched.has(candidate))) {
    const name = one.path ?? one.file.name;
    faults.add('archive-file-added', name);
    if (one.file.fault !== null) faults.addUnreadable(name, one.file.fault);
  }
}

function compareFile({ path, name, digest }: ListedFile, file: AttachedFile, faults: Faults): void {
  if (file.fault !== null) faults.addUnreadable(path, file.fault);
  else if (file.bytes !== null && digestText(file.bytes) !== digest) faults.add('archive-file-altered', path);
  if (file.name !== name) faults.addRenamed(path, { written: file.name, wanted: name });
}

type Named =
  | 'archive-list-missing'
  | 'archive-file-missing'
  | 'archive-file-altered'
  | 'archive-file-added'
  | 'archive-name-unsafe';

/** Collects what is found, all of it about one PDF. */
class Faults {
  readonly #at: { readonly file: string };
  readonly found: Finding[] = [];

  constructor(file: string) {
    this.#at = { file };
  }

  add(code: Named, name: string): void {
    this.found.push(finding(code, this.#at, { values: { name } }));
  }

  addUnreadable(name: string, fault: NonNullable<AttachedFile['fault']>): void {
    const code = fault === 'too-large' ? 'archive-file-too-large' : 'archive-file-unreadable';
    this.found.push(finding(code, this.#at, { values: { name } }));
  }

  addRenamed(name: string, names: { readonly written: string; readonly wanted: string }): void {
    this.found.push(finding('archive-file-renamed', this.#at, { values: { name, ...names } }));
  }
}

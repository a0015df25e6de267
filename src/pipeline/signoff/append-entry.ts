import { type Finding, isError } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { SignoffRecord } from '../../domain/signoff.ts';
import { type Replaced, replaceUnchanged } from '../../files/replace-unchanged.ts';
import { brokenLink, writeRecord } from '../../signoff/chain-entries.ts';
import type { Notice } from '../notice.ts';
import type { OpenedWorkspace, ReadyWorkspace } from '../open-workspace.ts';
import { folders, signoffLock, signoffPath } from '../workspace-paths.ts';
import { placeOfEntry } from './place-of-entry.ts';

/** Nothing was written: what is in the way. */
export interface Refusal {
  readonly kind: 'refused';
  readonly findings: readonly Finding[];
  readonly message: Notice;
}

/** The period's record; an empty one where nothing has been recorded yet. */
export function recordOf({ signoffs, workspace }: ReadyWorkspace, period: string): SignoffRecord {
  return signoffs[period] ?? { plan: workspace.plan.id, period, entries: [] };
}

/** A record that cannot be read, or whose entries do not follow from one another, takes no further entry. */
export function refuseBrokenRecord(opened: OpenedWorkspace, period: string): Refusal | null {
  const path = signoffPath(period);
  const unreadable = opened.findings.filter((one) => isError(one) && one.at.file === path);
  const findings = [...unreadable, ...chainFindings(opened, period)];
  if (findings.length === 0) return null;
  const message = {
    vi: 'Chưa ghi gì: sổ xác nhận phải được khôi phục trước.',
    en: 'Nothing was recorded: the sign-off record must be restored first.',
  };
  return { kind: 'refused', findings, message };
}

/** The first entry that does not hold the hash of the one before it. */
export function chainFindings(opened: OpenedWorkspace, period: string): readonly Finding[] {
  const brokenAt = brokenLink(opened.signoffs[period]?.entries ?? []);
  if (brokenAt < 0) return [];
  const at = placeOfEntry(opened, period, brokenAt);
  return [finding('signoff-chain-broken', at, { values: { entry: String(brokenAt + 1) } })];
}

/**
 * Writes the record, unless it is no longer the one that was read: of two runs at once one is told to start over.
 * @param scope `all` where the decision was based on the records of all periods.
 */
export async function writeRecordUnchanged(
  opened: OpenedWorkspace,
  record: SignoffRecord,
  scope: 'own' | 'all',
): Promise<Refusal | null> {
  const own = signoffPath(record.period);
  const read = [...opened.sources.keys()].filter((path) => path.startsWith(`${folders.signoffs}/`));
  const paths = new Set(scope === 'all' ? [own, ...read] : [own]);
  const expected = new Map([...paths].map((path) => [path, opened.sources.get(path)?.text ?? null]));
  const done = await replaceUnchanged(opened.root, {
    path: own,
    content: writeRecord(record),
    lock: signoffLock,
    expected,
  });
  return done.kind === 'written' ? null : notWritten(done);
}

/** Why another run stands in the way of writing a record. */
export function notWritten(done: Exclude<Replaced, { kind: 'written' }>): Refusal {
  const message = done.kind === 'changed' ? changed(done.path) : locked(done);
  return { kind: 'refused', findings: [], message };
}

function changed(path: string): Notice {
  return {
    vi: `${path}: sổ đã được một lần chạy khác ghi thêm trong lúc này. Chưa ghi gì; đề nghị xem lại và chạy lệnh lần nữa.`,
    en: `${path}: another run has written to the record meanwhile. Nothing was recorded; look again and repeat the command.`,
  };
}

/** A killed run of this machine does not stand in the way; of another machine nobody here can tell. */
function locked({ by, path }: Extract<Replaced, { kind: 'locked' }>): Notice {
  const [host = ''] = by?.host.split(' ') ?? [];
  const who =
    by === null
      ? { vi: '', en: '' }
      : { vi: ` (máy ${host}, tiến trình ${by.pid})`, en: ` (${host}, process ${by.pid})` };
  return {
    vi: `Một lần chạy khác đang ghi sổ xác nhận${who.vi}. Chưa ghi gì; đề nghị chạy lại. Nếu không có lệnh nào đang chạy ở đó, xóa tệp ${path}.`,
    en: `Another run is writing to the sign-off record${who.en}. Nothing was recorded; try again. If no command is running there, remove ${path}.`,
  };
}

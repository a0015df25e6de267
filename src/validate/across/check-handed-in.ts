import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { orderFindings } from '../../diagnostics/order-findings.ts';
import { type Period, readPeriodId } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { quartersOf } from '../../domain/questions.ts';
import { isConfirmation, type SignoffRecord } from '../../domain/signoff.ts';
import { headOf, placeIn, type Source } from '../../load/source.ts';
import { childOf, selectNodes, textOf } from '../plan/select-nodes.ts';
import { quarterLabel } from '../submission/quarter-label.ts';
import { type Claims, claimsOf, type SubmittedFiles } from './claims.ts';

export interface HandedIn {
  readonly plan: Plan;
  readonly submissions: SubmittedFiles;
  readonly receipts: readonly Source[];
  readonly signoffs: Readonly<Record<string, SignoffRecord>>;
}

/** The register against the files that are there, and who has sent nothing for a quarter that is over. */
export function checkHandedIn(handedIn: HandedIn): readonly Finding[] {
  const { plan, submissions, receipts } = handedIn;
  const claims = claimsOf(plan, submissions);
  const registers = receipts.map((source) => entriesIn(plan, source));
  const entries = registers.flat();
  const known = new Set([...claims, ...entries.map(({ quarter, unit }) => `${quarter} ${unit}`)]);
  return orderFindings([
    ...entries.flatMap((entry) => checkEntry(entry, claims)),
    ...registers.flatMap((register) => checkAccepted(handedIn, register, claims)),
    ...plan.periods.flatMap((period) =>
      period.kind === 'quarter' && isOver(handedIn, period, claims) ? missingIn(handedIn, period, known) : [],
    ),
  ]);
}

interface Entry {
  readonly source: Source;
  readonly quarter: string;
  readonly unit: string;
  readonly name: string;
  readonly state: string | null;
  readonly range: Parameters<typeof placeIn>[1];
}

function entriesIn(plan: Plan, source: Source): readonly Entry[] {
  const quarter = textOf(childOf(source.root, 'period')) ?? '';
  return selectNodes(source.root, 'receipts.*').flatMap(({ key, node }) => {
    const unit = plan.units.find(({ id }) => id === key);
    const state = textOf(childOf(node, 'state'));
    return unit ? [{ source, quarter, unit: key, name: unit.name, state, range: headOf(node) }] : [];
  });
}

/** About the file that is not there, with the line of the register beside it. */
function checkEntry(
  { source, quarter, unit, name, state, range }: Entry,
  claims: Claims,
): readonly Finding[] {
  if (claims.has(`${quarter} ${unit}`) || (state !== 'accepted' && state !== 'received')) return [];
  const file = fileOf(quarter, unit);
  const values = { name, more: '', period: quarterLabel(quarter), file };
  const related = [placeIn(source, range)];
  return [finding(`${state}-file-missing`, { file }, { values, related })];
}

/** Once a report has been confirmed, its figures stand: a file that nobody accepted could change unseen. */
function checkAccepted(handedIn: HandedIn, entries: readonly Entry[], claims: Claims): readonly Finding[] {
  const open = entries.filter(
    ({ state, quarter, unit }) => state === 'received' && claims.has(`${quarter} ${unit}`),
  );
  const [first] = open;
  const report = first && confirmedOver(handedIn, first.quarter).at(-1);
  if (!first || !report) return [];
  const [at, ...related] = open.map(({ source, range }) => placeIn(source, range));
  const names = open.map(({ name }) => name).join(', ');
  const values = { names, quarter: first.quarter, report: report.period };
  return at ? [finding('received-not-accepted', at, { values, related })] : [];
}

/** The units' time is over once the next quarter's reports come in, or a report of the quarter was confirmed. */
function isOver(handedIn: HandedIn, quarter: Period, claims: Claims): boolean {
  return (
    [...claims].some((claim) => claim.slice(0, quarter.id.length) > quarter.id) ||
    confirmedOver(handedIn, quarter.id).length > 0
  );
}

function missingIn(handedIn: HandedIn, quarter: Period, known: Claims): readonly Finding[] {
  const { plan } = handedIn;
  const excluded = confirmedOver(handedIn, quarter.id).flatMap(({ entries }) =>
    entries.flatMap((entry) => (isConfirmation(entry) ? Object.keys(entry.excluded) : [])),
  );
  const expected = plan.units.filter(
    (unit) => quartersOf(plan, unit).includes(quarter) && !excluded.includes(unit.id),
  );
  const missing = expected.filter(({ id }) => !known.has(`${quarter.id} ${id}`));
  return missing.map(({ id, name }) =>
    finding(
      'submission-missing',
      { file: fileOf(quarter.id, id) },
      {
        values: { name, more: '', period: quarterLabel(quarter.id) },
      },
    ),
  );
}

function confirmedOver({ signoffs }: HandedIn, quarter: string): readonly SignoffRecord[] {
  return Object.values(signoffs).filter(
    ({ period, entries }) => entries.length > 0 && readPeriodId(period)?.quarters.includes(quarter),
  );
}

function fileOf(quarter: string, unit: string): string {
  return `submissions/${quarter}/${unit}.yaml`;
}

import { dirname, resolve } from 'node:path';
import { computeScorecard } from '../../attainment/compute-scorecard.ts';
import { rollUpConcepts } from '../../attainment/roll-up-concepts.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { readPeriodId } from '../../domain/period.ts';
import type { Absence, Rollup, RollupDepartment, RollupSettings } from '../../domain/rollup.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { readIfThere } from '../../files/read-files.ts';
import { parseSource } from '../../load/parse-source.ts';
import type { Source } from '../../load/source.ts';
import { readRollupSettings } from '../../validate/read-rollup-settings.ts';
import { blockingFindings } from '../check/blocking-findings.ts';
import { type OpenedWorkspace, openWorkspace } from '../open-workspace.ts';
import { UsageError } from '../usage-error.ts';

export interface RollupRequest {
  /** Where the command runs, absolute; folders are relative to it. */
  readonly start: string;
  readonly folders: readonly string[];
  readonly period: string;
  readonly settings: RollupSettings | null;
}

/** What was found wrong in one place, with the lines that messages show. */
interface Trouble {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
}

export interface RolledUp {
  readonly rollup: Rollup;
  /** By department that has faults: its name and what they are. */
  readonly troubles: readonly (Trouble & { readonly name: string })[];
}

/**
 * Reads the file that heads the report and names the departments expected; their folders become absolute.
 * @throws UsageError when there is no such file.
 */
export async function openRollupSettings(
  start: string,
  path: string,
): Promise<Trouble & { readonly settings: RollupSettings | null }> {
  const found = await readIfThere(start, path);
  if (found === null) {
    throw new UsageError(`--report ${path}: không có tệp này.`, `--report ${path}: there is no such file.`);
  }
  const { source, findings: unread } = parseSource(found.path, found.bytes);
  const { settings, findings } = source ? readRollupSettings(source) : { settings: null, findings: [] };
  const folder = dirname(resolve(start, path));
  return {
    settings: settings && {
      ...settings,
      departments: settings.departments.map((one) => ({
        ...one,
        folder: one.folder === null ? null : resolve(folder, one.folder),
      })),
    },
    findings: [...unread, ...findings],
    sources: new Map(source ? [[source.file, source]] : []),
  };
}

/**
 * Several departments' figures of one period, concept by concept. A department whose files have faults counts as
 * missing and hurts no other.
 * @throws UsageError when the period is none, no department is named, or one plan is there twice.
 */
export async function rollUp({ start, folders, period, settings }: RollupRequest): Promise<RolledUp> {
  const read = readPeriodId(period);
  if (read === null) {
    throw new UsageError(
      `--period ${period}: không phải một kỳ. Ghi như 2020-Q1, 2020-6M, 2020-9M, 2020.`,
      `--period ${period}: not a period. Write 2020-Q1, 2020-6M, 2020-9M, 2020.`,
    );
  }
  const expected = settings?.departments ?? [];
  const given = folders.map((folder) => resolve(start, folder));
  const others = given.filter((folder) => !expected.some((one) => one.folder === folder));
  const wanted = [...expected, ...others.map((folder) => ({ name: null, folder }))];
  if (wanted.length === 0) {
    throw new UsageError(
      'Ghi thư mục kế hoạch của các cơ quan, hoặc --report <tệp> có nêu các cơ quan.',
      'Give the departments’ folders, or --report <file> that names them.',
    );
  }
  const departments: RollupDepartment[] = [];
  const troubles: (Trouble & { name: string })[] = [];
  for (const one of wanted) {
    const { department, trouble } = await readDepartment(one, period);
    departments.push(department);
    if (trouble) troubles.push({ ...trouble, name: department.name });
  }
  refuseOnePlanTwice(departments);
  const named = withOwnNames(departments);
  return {
    rollup: { period, kind: read.kind, departments: named, concepts: rollUpConcepts(named) },
    troubles,
  };
}

interface Wanted {
  readonly name: string | null;
  readonly folder: string | null;
}

async function readDepartment(
  { name, folder }: Wanted,
  period: string,
): Promise<{ readonly department: RollupDepartment; readonly trouble?: Trouble }> {
  const absent = (absence: Absence, known: string = name ?? folder ?? '') => ({
    department: { name: known, figures: null, absence },
  });
  if (folder === null) return absent('no-folder');
  const opened = await openWorkspace(folder, { through: period });
  if (opened === null || opened.root !== folder) return absent('no-plan');
  const { workspace } = opened;
  if (workspace === null) return { ...absent('broken-plan'), trouble: opened };
  const known = name ?? workspace.plan.agency.name;
  const found = workspace.plan.periods.find(({ id }) => id === period);
  if (!found) return absent('no-period', known);
  const blocking = blockingFindings(opened, period, []);
  if (blocking.length > 0) return { ...absent('faults', known), trouble: troubleOf(opened, blocking) };
  const scorecard = computeScorecard(workspace, found, { asOf: found.closes, excluded: new Map() });
  if (!hasReports(scorecard)) return absent('nothing', known);
  return { department: { name: known, figures: { plan: workspace.plan, scorecard }, absence: null } };
}

function troubleOf({ sources }: OpenedWorkspace, findings: readonly Finding[]): Trouble {
  return { findings, sources };
}

function hasReports({ units }: Scorecard): boolean {
  return units.some(({ quarters }) =>
    quarters.some(({ status }) => status === 'handed-in' || status === 'late'),
  );
}

/** Two copies of one plan would count its figures twice, and nobody would see it in the sum. */
function refuseOnePlanTwice(departments: readonly RollupDepartment[]): void {
  const met = new Set<string>();
  for (const { name, figures } of departments) {
    if (figures === null) continue;
    const { id, agency } = figures.plan;
    const plan = JSON.stringify([id, agency.name]);
    if (met.has(plan)) {
      throw new UsageError(
        `Kế hoạch ${id} của ${name} có ở hai thư mục, số liệu sẽ bị cộng hai lần. Chỉ ghi một thư mục.`,
        `Plan ${id} of ${name} is in two of the folders and would be counted twice. Name one of them.`,
      );
    }
    met.add(plan);
  }
}

/** Two departments of one name (or one department's two plans) are told apart by their plans. */
function withOwnNames(departments: readonly RollupDepartment[]): readonly RollupDepartment[] {
  return departments.map((one) => {
    const isShared = departments.filter(({ name }) => name === one.name).length > 1;
    return isShared && one.figures ? { ...one, name: `${one.name} (${one.figures.plan.id})` } : one;
  });
}

import { indicatorsOf } from '../../domain/taking-part.ts';
import { findWorkspace, planFile, readIfThere } from '../../files/read-files.ts';
import { parseSource } from '../../load/parse-source.ts';
import { periodName } from '../../report/format/period-name.ts';
import { readPlan } from '../../validate/read-plan.ts';

interface Name {
  readonly value: string;
  readonly description: string;
}

type Names = Readonly<Record<'periods' | 'quarters' | 'units' | 'indicators', readonly Name[]>>;

const none: Names = { periods: [], quarters: [], units: [], indicators: [] };

/** What the plan around a folder calls its periods, units and indicators; nothing where there is no valid plan. */
export async function namesInPlan(start: string): Promise<Names> {
  const root = await findWorkspace(start);
  const file = root === null ? null : await readIfThere(root, planFile);
  const source = file === null ? null : parseSource(file.path, file.bytes).source;
  const plan = source === null ? null : readPlan(source).plan;
  if (plan === null) return none;
  const periods = plan.periods.map((period) => ({
    value: period.id,
    description: periodName(period),
    kind: period.kind,
  }));
  return {
    periods,
    quarters: periods.filter(({ kind }) => kind === 'quarter'),
    units: plan.units.map(({ id, name }) => ({ value: id, description: name })),
    indicators: indicatorsOf(plan).map(({ id, label }) => ({ value: id, description: label })),
  };
}

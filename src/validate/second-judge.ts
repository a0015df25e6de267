import officeSchema from '../../schemas/office-text.schema.json' with { type: 'json' };
import planSchema from '../../schemas/plan.schema.json' with { type: 'json' };
import receiptsSchema from '../../schemas/receipts.schema.json' with { type: 'json' };
import signoffSchema from '../../schemas/signoff.schema.json' with { type: 'json' };
import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' };
import { type Finding, isError } from '../diagnostics/diagnostic.ts';
import type { Plan } from '../domain/plan.ts';
import type { JsonSchema } from '../forms/json-schema.ts';
import type { Source } from '../load/source.ts';
import type { WorkspaceSources } from './read-workspace.ts';
import type { Remember } from './remember.ts';
import { judgeAgain } from './shape/judge-again.ts';
import { readHeader } from './submission/read-header.ts';
import { schemaFor } from './submission/schema-for.ts';

interface Case {
  readonly sources: WorkspaceSources;
  readonly plan: Plan;
  /** Of the first judge. */
  readonly findings: readonly Finding[];
  /** Is this file itself to be checked, or only read for its figures? */
  readonly isQuestioned: (file: string) => boolean;
  readonly remember: Remember;
}

/**
 * A validator that knows nothing of plans looks again at the files in question in which nothing was found wrong: what
 * the explanation overlooks is still a finding. Compiling a schema costs more than all the rest of a check, so that
 * files which are only read for their figures are spared.
 */
export function askSecondJudge({
  sources,
  plan,
  findings,
  isQuestioned,
  remember,
}: Case): readonly Finding[] {
  const { plan: planSource } = sources;
  if (planSource === null) return [];
  const faulty = new Set(findings.filter(isError).map(({ at }) => at.file));
  return schemasOf(sources, plan)
    .filter(([source]) => isQuestioned(source.file) && !faulty.has(source.file) && source.brokenAt === null)
    .flatMap(([source, schemaOf]) =>
      remember('second judge', [planSource, source], () => {
        const schema = schemaOf(source);
        return schema === null ? [] : judgeAgain(source, schema);
      }),
    );
}

type SchemaOf = (source: Source) => JsonSchema | null;

function schemasOf(sources: WorkspaceSources, plan: Plan): readonly (readonly [Source, SchemaOf])[] {
  const each = (some: readonly (Source | null)[], schemaOf: SchemaOf) =>
    some.flatMap((source) => (source === null ? [] : [[source, schemaOf] as const]));
  return [
    ...each([sources.plan], () => planSchema),
    ...each([sources.waivers], () => waiversSchema),
    ...each(sources.submissions, (source) => {
      const { unit } = readHeader(plan, source);
      return unit ? schemaFor(plan, unit) : null;
    }),
    ...each(sources.receipts, () => receiptsSchema),
    ...each(sources.office, () => officeSchema),
    ...each(sources.signoffs, () => signoffSchema),
  ];
}

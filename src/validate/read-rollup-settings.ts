import rollupSchema from '../../schemas/rollup.schema.json' with { type: 'json' };
import { type Finding, isError } from '../diagnostics/diagnostic.ts';
import type { ReportSettings } from '../domain/plan.ts';
import type { RollupSettings } from '../domain/rollup.ts';
import type { Source } from '../load/source.ts';
import { checkShape } from './shape/check-shape.ts';
import { judgeAgain } from './shape/judge-again.ts';
import { toValue } from './shape/to-value.ts';
import { signoffSteps } from './signoff-steps.ts';

/** As written, after its shape has been checked. */
interface RollupDocument {
  readonly agency: {
    readonly parent?: string;
    readonly letterhead: readonly string[];
    readonly name: string;
    readonly place: string;
  };
  readonly report: Pick<ReportSettings, 'symbol' | 'subject' | 'recipients'> &
    Partial<Omit<ReportSettings, 'signer'>> & {
      readonly signer: { readonly authority?: string; readonly position: string; readonly name: string };
    };
  readonly signoff?: Parameters<typeof signoffSteps>[0];
  readonly departments: readonly { readonly name: string; readonly folder?: string }[];
  readonly concepts?: Readonly<Record<string, string>>;
}

/** How a report over several departments is headed; `null` where the file cannot be used. */
export function readRollupSettings(source: Source): {
  settings: RollupSettings | null;
  findings: readonly Finding[];
} {
  const explained = checkShape(source, rollupSchema);
  const findings = explained.some(isError) ? explained : [...explained, ...judgeAgain(source, rollupSchema)];
  if (source.brokenAt !== null || findings.some(isError)) return { settings: null, findings };
  // The shape has just been checked against the schema.
  return { settings: asUsed(toValue(source.root) as RollupDocument), findings };
}

function asUsed({ agency, report, signoff, departments, concepts }: RollupDocument): RollupSettings {
  return {
    agency: { ...agency, parent: agency.parent ?? null, shortName: agency.name },
    report: {
      symbol: report.symbol,
      subject: report.subject,
      abbreviations: [],
      addressees: report.addressees ?? [],
      bases: report.bases ?? [],
      basis: null,
      request: report.request ?? null,
      recipients: report.recipients,
      archive: report.archive ?? null,
      signer: { ...report.signer, authority: report.signer.authority ?? null },
      latecomers: 'named',
      profile: report.profile ?? 'nd30',
      charts: [],
      templates: null,
    },
    signoff: signoffSteps(signoff),
    departments: departments.map(({ name, folder }) => ({ name, folder: folder ?? null })),
    labels: concepts ?? {},
  };
}

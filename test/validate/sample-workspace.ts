import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import { orderFindings } from '../../src/diagnostics/order-findings.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { parseSource } from '../../src/load/parse-source.ts';
import { foldMissing } from '../../src/validate/across/fold-missing.ts';
import { readOfficeText } from '../../src/validate/read-office-text.ts';
import { readPlan } from '../../src/validate/read-plan.ts';
import { readReceipts } from '../../src/validate/read-receipts.ts';
import { readSignoffs } from '../../src/validate/read-signoffs.ts';
import { readSubmission } from '../../src/validate/read-submission.ts';
import { readWaivers } from '../../src/validate/read-waivers.ts';
import { findingsAcross } from './findings-across.ts';

const folder = 'test/cases/faults';

/** The samples, each at the path where the workspace would have it. */
export const samples = {
  plan: { path: 'plan.yaml', text: read('plan.yaml') },
  submission: { path: 'submissions/2020-Q2/mot-cua.yaml', text: read('samples/submission.yaml') },
  about: { path: 'submissions/2020-Q1/van-phong.yaml', text: read('samples/about.yaml') },
  receipts: { path: 'receipts/2020-Q1.yaml', text: read('samples/receipts.yaml') },
  office: { path: 'office/2020-6M.yaml', text: read('samples/office.yaml') },
  waivers: { path: 'waivers.yaml', text: read('samples/waivers.yaml') },
} as const;

export type SampleName = keyof typeof samples;

function read(path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}

let shared: Plan | null = null;

export function samplePlan(): Plan {
  shared ??= planOf(new TextEncoder().encode(samples.plan.text)).plan;
  if (shared === null) throw new Error('the shared plan of the cases has a fault');
  return shared;
}

function planOf(bytes: Uint8Array) {
  const { source, findings } = parseSource('plan.yaml', bytes);
  const read = source ? readPlan(source) : { plan: null, findings: [] };
  return { plan: read.plan, findings: [...findings, ...read.findings] };
}

/** All findings about these files (path → bytes), under the shared plan unless `plan.yaml` is among them. */
export function findingsIn(files: ReadonlyMap<string, Uint8Array>): readonly Finding[] {
  const own = files.get('plan.yaml');
  const given = own && planOf(own);
  const plan = given ? given.plan : samplePlan();
  const parsed = [...files]
    .filter(([path]) => path !== 'plan.yaml' && isRead(path))
    .map(([path, bytes]) => ({ path, ...parseSource(path, bytes) }));
  const found = parsed.flatMap(({ path, source, findings }) => {
    if (!source || !plan) return findings;
    if (path.startsWith('receipts/')) return [...findings, ...readReceipts(plan, source).findings];
    if (path.startsWith('office/')) return [...findings, ...readOfficeText(plan, source).findings];
    if (path.startsWith('signoffs/')) return [...findings, ...readSignoffs(plan, source).findings];
    if (path === 'waivers.yaml') return [...findings, ...readWaivers(plan, source).findings];
    return [...findings, ...readSubmission(plan, source).findings];
  });
  const across = plan ? findingsAcross(plan, parsed, files) : [];
  return foldMissing(orderFindings([...(given?.findings ?? []), ...found, ...across]));
}

/** Evidence, forms, and what the office accepted, lie beside the files that are read. */
function isRead(path: string): boolean {
  return /^(submissions|receipts|office|signoffs)\/|^waivers\.yaml$/.test(path) && /\.ya?ml$/i.test(path);
}

export function findingsInText(path: string, text: string): readonly Finding[] {
  return findingsIn(new Map([[path, new TextEncoder().encode(text)]]));
}

import { digestOf } from '../../files/content-cache.ts';
import { planFile, readIfThere } from '../../files/read-files.ts';
import type { ContentCache } from '../open-cache.ts';
import type { PlanFacts } from './plan-facts.ts';

/** The facts of the plan in a folder, kept by the plan's content; `null` where there is no readable plan. */
export async function readPlanFacts(root: string, cache: ContentCache): Promise<PlanFacts | null> {
  const file = await readIfThere(root, planFile);
  if (file === null) return null;
  const key = digestOf(file.bytes);
  const kept = cache.read('plan-facts', key);
  if (kept !== null) return JSON.parse(Buffer.from(kept).toString('utf8'));
  const { factsIn } = await import('./plan-facts.ts');
  const facts = factsIn(file);
  cache.write('plan-facts', key, Buffer.from(JSON.stringify(facts)));
  return facts;
}

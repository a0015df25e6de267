import { digestOf } from '../files/content-cache.ts';
import { chooseFonts } from '../pipeline/report/choose-fonts.ts';
import { readOwnTemplates } from '../pipeline/report/own-templates.ts';
import type { BatchRequest } from './job.ts';

/**
 * Digest of the templates and fonts that every report of a run is made with.
 * @throws UsageError or FaultyFile when an office's own cannot be used.
 */
export async function digestResources(
  request: Pick<BatchRequest, 'start' | 'templates' | 'fontDir'>,
): Promise<string> {
  const { start, templates, fontDir } = request;
  const texts = await readOwnTemplates(start, templates);
  const fonts = Object.entries(await chooseFonts(start, fontDir));
  return digestOf(JSON.stringify([texts, fonts.map(([face, bytes]) => [face, digestOf(bytes)])]));
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import { checkSurroundings } from '../../src/pipeline/check/check-surroundings.ts';
import { openWorkspace } from '../../src/pipeline/open-workspace.ts';
import { memoryCache } from '../support/memory-cache.ts';
import { samples } from './sample-workspace.ts';

/** What stands around the reports and is compared on the disk: schemas, forms, files of another ending. */
const around = /^(schemas|forms)\/|^submissions\/.*(?<!\.ya?ml)$|^(?!plan|waivers)[^/]+$/i;

/** Findings about a case's schemas, forms and files that are passed over; nothing where it has none. */
export async function findingsAround(files: ReadonlyMap<string, Uint8Array>): Promise<readonly Finding[]> {
  if (![...files.keys()].some((path) => around.test(path))) return [];
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  try {
    for (const [path, bytes] of new Map([
      ['plan.yaml', new TextEncoder().encode(samples.plan.text)],
      ...files,
    ])) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const opened = await openWorkspace(folder, { cache: memoryCache });
    return opened === null ? [] : await checkSurroundings(opened, () => true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

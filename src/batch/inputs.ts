import { join } from 'node:path';
import { digestOf } from '../files/content-cache.ts';
import { type Inventory, takeInventory, takeSizes } from '../files/take-inventory.ts';
import { folders, isLater } from '../pipeline/workspace-paths.ts';

/** Folders at the top of a workspace that the program writes itself and never reads from. */
const made: readonly string[] = [folders.reports, folders.forms, 'schemas'];

/** Reports and indexes that an `--out` inside the workspace may have left there. */
const output = /(^|\/)(\d{4}(-(Q[1-4]|6M|9M))?[^/]*\.(md|pdf|svg)|index\.md)$/;

/**
 * Every file of the workspace counts as input, also those that today's program does not read; only what it makes is
 * left out. Of evidence nothing is read: that a file is there is all that is ever asked.
 */
function attention(path: string): 'content' | 'presence' | 'none' {
  const top = path.split('/')[0] ?? '';
  if (made.includes(top) && path.includes('/')) return 'none';
  if (top === 'evidence') return 'presence';
  return output.test(path) ? 'none' : 'content';
}

/** Digest of all that a workspace's report of a period is made from, or of all there is without a period. */
export function digestInputs(root: string, period: string | null): string {
  return digestOfInventory(takeInventory(root, attention), period);
}

/** Bytes that a period's report is made from. */
export function weighInputs(root: string): (period: string) => number {
  const sizes = [...takeSizes(root, attention)];
  return (period) => sizes.reduce((sum, [path, size]) => (isLater(path, period) ? sum : sum + size), 0);
}

function digestOfInventory(inventory: Inventory, period: string | null): string {
  const entries = [...inventory].filter(([path]) => !isLater(path, period));
  return digestOf(JSON.stringify(entries));
}

/** Digests of input as it was a moment ago, for what several jobs share: a year is also the next one's past. */
export class RecentInputs {
  readonly #kept = new Map<string, Inventory>();

  digest(root: string, period: string | null): string {
    const inventory = this.#kept.get(root) ?? takeInventory(root, attention);
    this.#kept.delete(root);
    this.#kept.set(root, inventory);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > 4 && !oldest.done) this.#kept.delete(oldest.value);
    return digestOfInventory(inventory, period);
  }
}

export function previousRoot(root: string, previous: string | null): string | null {
  return previous === null ? null : join(root, previous);
}

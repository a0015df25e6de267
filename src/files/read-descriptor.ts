import { readFileSync } from 'node:fs';

/** Everything that can be read from an open file descriptor; `null` when it is not open. */
export async function readDescriptorText(descriptor: number): Promise<string | null> {
  try {
    return readFileSync(descriptor, 'utf8');
  } catch {
    return null;
  }
}

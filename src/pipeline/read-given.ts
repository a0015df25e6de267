import { readIfThere } from '../files/read-files.ts';
import { UsageError } from './usage-error.ts';

/**
 * The bytes of a file that the user named.
 * @throws UsageError when there is none.
 */
export async function readGiven(start: string, path: string): Promise<Uint8Array> {
  const file = await readIfThere(start, path);
  if (file === null) throw new UsageError(`Không có tệp ${path}.`, `There is no file ${path}.`);
  return file.bytes;
}

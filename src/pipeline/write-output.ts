import { writeAtomically } from '../files/write-files.ts';

/** Writes one output whole, or not at all. */
export async function writeOutput(path: string, text: string): Promise<void> {
  await writeAtomically(path, text);
}

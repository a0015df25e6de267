import { appendText, writeAtomically } from '../files/write-files.ts';

/** Writes one output whole, or not at all. */
export async function writeOutput(path: string, text: string): Promise<void> {
  await writeAtomically(path, text);
}

/** Adds to an output that others write to as well. */
export async function appendOutput(path: string, text: string): Promise<void> {
  await appendText(path, text);
}

import { join } from 'node:path';
import type { Plan } from '../../domain/plan.ts';
import type { Unit } from '../../domain/register.ts';
import { readIfThere } from '../../files/read-files.ts';
import { writeAtomically } from '../../files/write-files.ts';
import { submissionSchema } from '../../forms/submission-schema.ts';

export interface SchemaFile {
  readonly unit: Unit;
  readonly path: string;
  readonly text: string;
  /** The file on disk already says the same. */
  readonly current: boolean;
}

/** The submission's schema of every unit, as it belongs in the workspace's `schemas/`. */
export async function prepareSchemas(root: string, plan: Plan): Promise<readonly SchemaFile[]> {
  return Promise.all(
    plan.units.map(async (unit) => {
      const path = `schemas/${unit.id}.schema.json`;
      const text = `${JSON.stringify(submissionSchema(plan, unit), null, 2)}\n`;
      const there = await readIfThere(root, path);
      return { unit, path, text, current: there !== null && new TextDecoder().decode(there.bytes) === text };
    }),
  );
}

export async function writeSchemas(root: string, files: readonly SchemaFile[]): Promise<void> {
  for (const file of files) {
    if (!file.current) await writeAtomically(join(root, file.path), file.text);
  }
}

import { findStrays, type Strays } from '../../files/find-strays.ts';
import { planFile } from '../../files/read-files.ts';
import { folders, waiversFile } from '../workspace-paths.ts';

const known = new Set<string>([...Object.values(folders), planFile, waiversFile, 'schemas', 'evidence']);

/** YAML files of a workspace that no command looks for, wherever a report may have got to. */
export function straysOf(root: string): Strays {
  return findStrays(root, (name) => known.has(name));
}

/** Of such a file among the reports only its name is looked at. */
export function isDocument(path: string): boolean {
  return /\.(docx?|xlsx?|pdf|od[ts]|rtf|jpe?g|png|zip|rar|7z)$/i.test(path);
}

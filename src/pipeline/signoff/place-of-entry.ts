import type { FilePlace } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../domain/place.ts';
import { locate } from '../../load/source.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { signoffPath } from '../workspace-paths.ts';

/** Where an entry of a period's record stands in its file. */
export function placeOfEntry({ sources }: OpenedWorkspace, period: string, index: number): Place | FilePlace {
  const source = sources.get(signoffPath(period));
  return source ? locate(source, ['entries', index, 'step']) : { file: signoffPath(period) };
}

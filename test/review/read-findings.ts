import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import { hasPlace } from '../../src/diagnostics/diagnostic.ts';
import { messageOf } from '../../src/diagnostics/message.ts';
import type { Workspace } from '../../src/domain/workspace.ts';
import { reviewWorkspace } from '../../src/review/review-workspace.ts';

/** `code a/2020-Q1:12`, in order: what was found and on which line of whose report. */
export function found(workspace: Workspace): readonly string[] {
  return reviewWorkspace(workspace).map(
    ({ code, at }) => `${code} ${shorten(at.file)}${hasPlace(at) ? `:${at.line}` : ''}`,
  );
}

/** The Vietnamese detail of the only finding. */
export function only(workspace: Workspace): { readonly finding: Finding; readonly detail: string } {
  const findings = reviewWorkspace(workspace);
  const [finding] = findings;
  if (!finding || findings.length !== 1) throw new Error(`${findings.length} findings instead of one`);
  return { finding, detail: messageOf(finding, 'vi').detail };
}

function shorten(file: string): string {
  return file.replace(/^submissions\/(.*)\/(.*)\.yaml$/, '$2/$1');
}

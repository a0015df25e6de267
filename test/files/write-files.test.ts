import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeIfSame } from '../../src/files/write-files.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const isText = (text: string) => (now: Uint8Array | null) => now !== null && String(now) === text;
const isAbsent = (now: Uint8Array | null) => now === null;

describe('writing over what was read', () => {
  it('does so while it is the same, and leaves another text and no temporary file', async () => {
    const folder = makeFolder();
    const path = join(folder, 'a.yaml');
    expect(await writeIfSame(path, 'một', isAbsent)).toBe(true);
    expect(await writeIfSame(path, 'hai', isAbsent)).toBe(false);
    expect(await writeIfSame(path, 'hai', isText('một'))).toBe(true);
    writeFileSync(path, 'người khác lưu');
    expect(await writeIfSame(path, 'ba', isText('hai'))).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('người khác lưu');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });
});

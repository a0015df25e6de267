import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

const example = 'examples/293-kh-2020';

describe('the issued set of the example', () => {
  it.each(['2020-Q1', '2020-6M', '2020-Q3', '2020'])(
    '%s comes out byte for byte as issued',
    async (period) => {
      const folder = copyWorkspace();
      const out = join(folder, 'again');
      const run = await runCchc(folder, 'report', '--period', period, '--out', out);
      expect(run).toMatchObject({ code: 0, stderr: '' });
      for (const format of ['md', 'pdf']) {
        const again = readFileSync(join(out, `${period}.${format}`));
        const issued = readFileSync(join(example, 'reports', `${period}.${format}`));
        expect(again.equals(issued), `${period}.${format} differs from what was issued`).toBe(true);
      }
    },
  );
});

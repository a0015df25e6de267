// Bundles src/ into dist/, one entry and one chunk a command, so that a command loads only what it uses.
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
// Libraries written for CommonJS look for these names inside an ES module.
const banner = [
  "import { createRequire as cjsRequire } from 'node:module';",
  "import { fileURLToPath as cjsPath } from 'node:url';",
  "import { dirname as cjsDirname } from 'node:path';",
  'const require = cjsRequire(import.meta.url);',
  'const __filename = cjsPath(import.meta.url);',
  'const __dirname = cjsDirname(__filename);',
].join('\n');

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/cli/main.ts', 'batch-worker': 'src/batch/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  // The pool starts its threads from a file of its own package.
  external: ['@expo-google-fonts/tinos', 'pkcs11js', 'piscina'],
  alias: {
    // fontkit decodes WOFF2 fonts with it, which we never read; loading it costs a tenth of a report's time.
    'brotli/decompress.js': './scripts/no-brotli.mjs',
    // What node brings does the same at a twentieth of the time.
    'tiny-inflate': './scripts/native-inflate.cjs',
  },
  banner: { js: banner },
  logLevel: 'warning',
});
// pdfkit reads its colour profile from ./data/ beside the code.
await cp(join(dirname(require.resolve('pdfkit')), 'data'), 'dist/data', { recursive: true });
await writeFile('dist/build-id', await digestOfCode());

/** What cached results are kept under: any change of the bundled code makes them another program's. */
async function digestOfCode() {
  const digest = createHash('sha256');
  for (const name of (await readdir('dist')).filter((file) => file.endsWith('.js')).sort()) {
    const code = await readFile(join('dist', name));
    digest.update(`${name} ${code.length}\n`).update(code);
  }
  return `${digest.digest('hex')}\n`;
}

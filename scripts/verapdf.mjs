// Judges PDF files with veraPDF: node scripts/verapdf.mjs PDFA-2A,PDFUA-1 report.pdf…
// Needs a JDK (11 or later). The validator itself comes out of an npm package, fetched once.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = '@opendataloader/pdf@2.5.11';
const cache = fileURLToPath(new URL('../node_modules/.cache/verapdf', import.meta.url));
const jar = join(cache, source.replace(/\W+/g, '-'), 'lib', 'opendataloader-pdf-cli.jar');

const [profiles, ...files] = process.argv.slice(2);
if (!profiles || files.length === 0) fail('usage: node scripts/verapdf.mjs PROFILE[,PROFILE…] FILE…');
for (const file of files) if (!existsSync(file)) fail(`no such file: ${file}`);
if (!existsSync(jar)) fetchJar();
const judge = fileURLToPath(new URL('VeraPdf.java', import.meta.url));
const { status, error } = spawnSync(
  'java',
  ['-XX:TieredStopAtLevel=1', '-cp', jar, judge, profiles, ...files],
  {
    stdio: 'inherit',
  },
);
if (error) fail(`java cannot be run (a JDK is needed): ${error.message}`);
process.exitCode = status ?? 2;

/** Unpacks the package beside its final place first, so that an interrupted download leaves nothing behind. */
function fetchJar() {
  const unpacked = join(cache, `unpack-${process.pid}`);
  mkdirSync(unpacked, { recursive: true });
  run('npm', ['pack', '--silent', '--pack-destination', unpacked, source]);
  const [archive] = readdirSync(unpacked);
  run('tar', ['-xzf', join(unpacked, archive ?? ''), '-C', unpacked]);
  renameSync(join(unpacked, 'package'), join(cache, source.replace(/\W+/g, '-')));
  rmSync(unpacked, { recursive: true });
}

function run(command, parameters) {
  const { status, error, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) fail(`${command} ${parameters.join(' ')}: ${error?.message ?? stderr}`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this code stands: src/files/ in tests, dist/ when bundled. */
const codeFolder = dirname(fileURLToPath(import.meta.url));

/** Folder of the installed package. */
const packageRoot = findPackageRoot(codeFolder);

/**
 * Names the very program that runs: a digest of the bundled code, which the build leaves beside it, and the engine.
 * `null` where the code runs unbundled.
 */
export function programIdentity(): string | null {
  const file = join(codeFolder, 'build-id');
  return existsSync(file) ? `${readFileSync(file, 'utf8').trim()} ${process.version}` : null;
}

/** Absolute path of a file of the installed package. */
export function programFile(path: string): string {
  return join(packageRoot, path);
}

/** All templates that come with the program: file name → text. */
export async function readTemplates(
  folder = join(packageRoot, 'templates'),
): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.hbs')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

/** What a new workspace begins with. */
export async function readStarter(): Promise<
  Readonly<Record<'plan' | 'gitattributes' | 'planSchema', string>>
> {
  const read = (path: string) => readFile(join(packageRoot, path), 'utf8');
  const [plan, gitattributes, planSchema] = await Promise.all([
    read('templates/workspace/plan.yaml'),
    read('templates/workspace/gitattributes'),
    read('schemas/plan.schema.json'),
  ]);
  return { plan, gitattributes, planSchema };
}

type Fonts = Record<'regular' | 'bold' | 'italic' | 'boldItalic', Uint8Array>;

let fonts: Promise<Fonts> | null = null;

/**
 * The four faces of Tinos, metric-compatible with the Times New Roman that the decree names. The same arrays at
 * every call, since what is parsed from them is kept by identity.
 */
export function readFonts(): Promise<Fonts> {
  fonts ??= readTinos();
  return fonts;
}

async function readTinos(): Promise<Fonts> {
  const require = createRequire(import.meta.url);
  const read = (face: string) =>
    readFile(require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`));
  const [regular, bold, italic, boldItalic] = await Promise.all([
    read('400Regular'),
    read('700Bold'),
    read('400Regular_Italic'),
    read('700Bold_Italic'),
  ]);
  return { regular, bold, italic, boldItalic };
}

function findPackageRoot(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : findPackageRoot(parent);
}

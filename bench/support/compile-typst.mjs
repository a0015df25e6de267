// One report in a process of its own: node compile-typst.mjs PEERS SOURCE
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [peers, source] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(peers, 'package.json'))('@myriaddreamin/typst-ts-node-compiler');
const tinos = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const fontPaths = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map((face) =>
  join(tinos, face),
);
const compiler = NodeCompiler.create({ workspace: dirname(source), fontArgs: [{ fontPaths }] });
writeFileSync(`${source}.pdf`, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }));

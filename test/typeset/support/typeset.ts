import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFiles, TypesetOptions, TypesetResult } from '../../../src/typeset/typeset-pdf.ts';
import { typesetPdf } from '../../../src/typeset/typeset-pdf.ts';

const require = createRequire(import.meta.url);
const readFont = (name: string): Uint8Array =>
  readFileSync(require.resolve(`@expo-google-fonts/tinos/${name}`));

export const fonts: FontFiles = {
  regular: readFont('400Regular/Tinos_400Regular.ttf'),
  bold: readFont('700Bold/Tinos_700Bold.ttf'),
  italic: readFont('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: readFont('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

/** A document of the dialect with the given text; front matter may be overridden key by key. */
export function withFrontMatter(body: string, overrides: Record<string, string> = {}): string {
  const values = {
    cchc: '1',
    lang: 'vi',
    title: 'Báo cáo',
    state: 'draft',
    created: '2020-03-19',
    ...overrides,
  };
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

export function typeset(markdown: string, options: Partial<TypesetOptions> = {}): Promise<TypesetResult> {
  return typesetPdf(markdown, { fonts, ...options });
}

/** Typesets a text under an ordinary front matter. */
export function typesetBody(body: string, overrides: Record<string, string> = {}): Promise<TypesetResult> {
  return typeset(withFrontMatter(body, overrides));
}

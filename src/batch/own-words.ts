import { resolve } from 'node:path';
import { digestOf } from '../files/content-cache.ts';
import { readFolder } from '../files/read-office-files.ts';
import { hashIfThere } from '../files/take-inventory.ts';

/** An office's own templates and reworded text that a report was made with, wherever they lie. */
export interface OwnWords {
  /** Folder and file, from the workspace; `null` where the program's words stand. */
  readonly templates: string | null;
  readonly text: string | null;
  readonly digest: string;
}

interface Named {
  readonly templates?: string;
  readonly text?: string;
}

/** @param root of the workspace; the paths are relative to it. */
export async function digestOwnWords(root: string, { templates, text }: Named): Promise<OwnWords> {
  const files =
    templates === undefined ? [] : ((await readFolder(resolve(root, templates), /\.md\.hbs$/)) ?? []);
  const read = files.map(({ name, bytes }) => [name, digestOf(bytes)]);
  const digest = digestOf(
    JSON.stringify([read, text === undefined ? null : hashIfThere(resolve(root, text))]),
  );
  return { templates: templates ?? null, text: text ?? null, digest };
}

/** Are they what they were? The digest of the workspace's input covers only what lies in it. */
export async function areSameWords(root: string, { templates, text, digest }: OwnWords): Promise<boolean> {
  if (templates === null && text === null) return true;
  const named = { ...(templates !== null && { templates }), ...(text !== null && { text }) };
  return (await digestOwnWords(root, named)).digest === digest;
}

import { readIfThere } from '../../files/read-files.ts';
import { imageSources } from '../../typeset/dialect/image-sources.ts';

/** The image files that a document names, by the name it gives them; those that are not there are left out. */
export async function readImages(folder: string, markdown: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const source of imageSources(markdown)) {
    const found = await readIfThere(folder, source);
    if (found) images.set(source, found.bytes);
  }
  return images;
}

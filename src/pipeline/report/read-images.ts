import { readIfThere } from '../../files/read-files.ts';
import { imageSources } from '../../typeset/dialect/image-sources.ts';

/**
 * The images that a document shows, by the name it gives them; those that are not there are left out.
 * @param charts the report's own: their figures are computed, so that no file takes their place.
 */
export async function readImages(
  folder: string,
  markdown: string,
  charts: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const source of imageSources(markdown)) {
    const bytes = charts.get(source) ?? (await readIfThere(folder, source))?.bytes;
    if (bytes) images.set(source, bytes);
  }
  return images;
}

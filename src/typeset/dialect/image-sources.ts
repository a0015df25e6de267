import { splitFrontMatter } from './front-matter.ts';
import { type RawBlock, readBlocks } from './read-blocks.ts';

/** The images that a document shows, each once, as its Markdown names them; none from elsewhere than a file. */
export function imageSources(markdown: string): readonly string[] {
  // Reading the blocks takes as long as setting some pages.
  if (!markdown.includes('![')) return [];
  const { body } = splitFrontMatter(markdown, () => undefined);
  const sources = readBlocks(body, 0).flatMap(sourcesIn);
  return [...new Set(sources)].filter((source) => !/^[a-z][a-z+.-]+:|^\//i.test(source));
}

function sourcesIn(block: RawBlock): readonly string[] {
  if (block.kind === 'figure') return [block.source];
  return block.kind === 'raw-list' ? block.items.flatMap((item) => item.flatMap(sourcesIn)) : [];
}

import type { ReportProblem } from '../problem.ts';
import { BlockQueue } from './block-queue.ts';
import type { Block, FlowBlock, Part } from './document.ts';
import type { RawBlock } from './read-blocks.ts';
import { componentReaders } from './read-components.ts';
import { readTable } from './read-table.ts';

type MutablePart = Part & { blocks: Block[] };

/** Applies the directives: the report and its appendices, as components and blocks. */
export function readParts(raw: readonly RawBlock[], report: ReportProblem): Part[] {
  const queue = new BlockQueue(raw, report);
  const parts: MutablePart[] = [{ appendix: false, landscape: false, blocks: [] }];
  for (let block = queue.take(); block; block = queue.take()) {
    if (block.kind === 'directive' && block.name === 'appendix') {
      const landscape = block.words[0] === 'landscape';
      if (!landscape && block.words[0] !== 'portrait') queue.unknown(block);
      parts.push({ appendix: true, landscape, blocks: [] });
    }
    parts.at(-1)?.blocks.push(...readBlock(block, queue));
  }
  return parts;
}

function readBlock(block: RawBlock, queue: BlockQueue): Block[] {
  if (block.kind !== 'directive') return [toFlowBlock(block, queue.report)].flat();
  const reader = componentReaders[block.name];
  if (!reader) {
    queue.unknown(block);
    return [];
  }
  const component = reader(block, queue);
  if (component === null)
    queue.report({ code: 'directive-without-block', line: block.line, subject: block.name });
  return component === null ? [] : [component];
}

function toFlowBlock(block: RawBlock, report: ReportProblem): FlowBlock[] {
  switch (block.kind) {
    case 'directive':
      report({ code: 'directive-without-block', line: block.line, subject: block.name });
      return [];
    case 'raw-table':
      return [readTable(block, null, report)];
    case 'raw-list': {
      const items = block.items.map((item) => item.flatMap((inner) => toFlowBlock(inner, report)));
      return [{ kind: 'list', start: block.start, items, line: block.line }];
    }
    default:
      return [block];
  }
}

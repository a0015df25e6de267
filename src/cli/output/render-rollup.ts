import type { RollupModel } from '../../pipeline/consolidation/render-rollup.ts';
import type { CommandContext } from '../command-context.ts';
import { renderComparisonTable } from './render-diff.ts';

/** Several departments for a terminal: all concepts, then each with its departments. */
export function renderRollup(context: CommandContext, model: RollupModel): string {
  const { bold } = context.outColours;
  const absent = model.absent.length === 0 ? [] : [missing(context, model.absent)];
  return [
    bold(model.title),
    renderComparisonTable(context, model.concepts),
    ...absent,
    ...model.details.map(({ title, table }) => `${bold(title)}\n${renderComparisonTable(context, table)}`),
    ...(model.legend === '' ? [] : [model.legend]),
    model.note,
  ].join('\n\n');
}

function missing({ say }: CommandContext, absent: readonly string[]): string {
  return say({ vi: `Chưa có số liệu: ${absent.join('; ')}.`, en: `Without figures: ${absent.join('; ')}.` });
}

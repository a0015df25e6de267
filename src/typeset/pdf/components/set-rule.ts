import type { SetContext } from '../flow/context.ts';
import { type RuleMark, type Strip, strip } from '../flow/strip.ts';

/** A rule of the given width centred in a column, just under a text that ends at `y`. */
export function centredRule(
  context: SetContext,
  place: { x: number; y: number; width: number; length: number },
): RuleMark {
  const { weight, gap } = context.profile.rule;
  return {
    kind: 'rule',
    x: place.x + (place.width - place.length) / 2,
    y: place.y + gap,
    width: place.length,
    weight,
  };
}

/** The short rule under a title: a third to a half of the line above (ND30 Phụ lục I, II.5.b). */
export function shortRule(context: SetContext, lineWidth: number): Strip {
  const { gap, share, weight } = context.profile.rule;
  const rule = centredRule(context, { x: 0, y: 0, width: context.width, length: lineWidth * share });
  return strip(gap + weight, [rule]);
}

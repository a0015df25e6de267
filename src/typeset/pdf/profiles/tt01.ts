import type { LayoutProfile } from '../profile.ts';
import { mm } from '../units.ts';
import { nd30 } from './nd30.ts';

/**
 * Thông tư 01/2011/TT-BNV, in force until the decree took its place on 05/03/2020: for reports of earlier
 * years. Same margins and sizes; the page number stands in the bottom right corner.
 */
export const tt01: LayoutProfile = {
  ...nd30,
  name: 'tt01',
  pageNumber: { size: 14, place: 'bottom-right', fromEdge: mm(10) },
};

import type { DocumentState } from '../../dialect/front-matter.ts';
import type { ReportProblem } from '../../problem.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { LayoutProfile } from '../profile.ts';
import type { Strip } from './strip.ts';
import type { Tag } from './tag.ts';

/** What every component needs to be set. */
export interface SetContext {
  readonly fonts: FontSet;
  readonly profile: LayoutProfile;
  /** Width and height of the text area of the part. */
  readonly width: number;
  readonly height: number;
  /** Size of running text in the part. */
  readonly bodySize: number;
  readonly state: DocumentState;
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly report: ReportProblem;
}

/** A block that has been set: its strips in order, and its place in the structure. */
export interface SetBlock {
  readonly strips: readonly Strip[];
  readonly tags: readonly Tag[];
}

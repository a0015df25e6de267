import type { LayoutProfile } from '../profile.ts';
import { nd30 } from './nd30.ts';
import { tt01 } from './tt01.ts';

const profiles: readonly LayoutProfile[] = [nd30, tt01];

/** The profile that the front matter names; null if there is none of that name. */
export function findProfile(name: string): LayoutProfile | null {
  return profiles.find((profile) => profile.name === name) ?? null;
}

/** The profile in force, for a document that names none. */
export const defaultProfile = nd30;

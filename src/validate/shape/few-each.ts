/** So many entries that a mapping lacks have a finding each; more are one. */
export const fewEach = 3;

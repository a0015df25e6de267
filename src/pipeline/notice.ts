/** Something to tell the user that is no finding in a file of the workspace. */
export interface Notice {
  readonly vi: string;
  readonly en: string;
}

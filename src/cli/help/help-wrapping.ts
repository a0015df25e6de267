/** In a narrow terminal descriptions are still broken between words. */
export const helpWrapping = { minWidthToWrap: 12 };

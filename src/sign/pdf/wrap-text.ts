/** Breaks a line at spaces so that each row is no wider than the width; a longer word stands alone. */
export function wrapText(line: string, width: number, widthOf: (text: string) => number): string[] {
  const rows: string[] = [];
  for (const word of line.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

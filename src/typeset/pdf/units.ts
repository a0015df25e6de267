const pointsPerInch = 72;
const millimetresPerInch = 25.4;

/** Millimetres as points, the unit of PDF and of every length of the layout. */
export function mm(length: number): number {
  return (length * pointsPerInch) / millimetresPerInch;
}

/** Centimetres as points. */
export function cm(length: number): number {
  return mm(length * 10);
}

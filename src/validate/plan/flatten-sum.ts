export type Flatten = (sum: readonly string[]) => readonly string[];

/** Sums name measures or totals; flat, they name measures, one as often as it is added. Totals are not circular. */
export function flattener(totals: Readonly<Record<string, { readonly add: readonly string[] }>>): Flatten {
  const flat = (sum: readonly string[]): readonly string[] =>
    sum.flatMap((id) => {
      const total = Object.hasOwn(totals, id) ? totals[id] : undefined;
      return total ? flat(total.add) : [id];
    });
  return flat;
}

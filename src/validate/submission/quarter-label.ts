import type { Value } from '../../diagnostics/diagnostic.ts';

const roman = ['I', 'II', 'III', 'IV'];

/** `2020-Q2` as an officer says it: `quý II năm 2020`; in English as commands do. */
export function quarterLabel(id: string): Value {
  const match = /^(\d{4})-Q([1-4])$/.exec(id);
  return match ? { vi: `quý ${roman[Number(match[2]) - 1]} năm ${match[1]}`, en: id } : id;
}

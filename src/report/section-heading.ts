import type { Section } from '../domain/plan.ts';

/** `III. KẾT QUẢ THỰC HIỆN …`: the plan's own number, upper case. */
export function headingOf(section: Pick<Section, 'number' | 'reportTitle'>): string {
  return `${section.number}. ${section.reportTitle.toUpperCase()}`;
}

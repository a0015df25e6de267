import type { SignoffStep } from '../../domain/plan.ts';
import type { Confirmation } from '../../domain/signoff.ts';
import { UsageError } from '../usage-error.ts';
import type { Person } from './read-person.ts';

/**
 * The step that is confirmed now: the next one of this content.
 * @throws UsageError when all are done, or another one is wanted.
 */
export function chooseStep(
  steps: readonly SignoffStep[],
  next: SignoffStep | null,
  { step, period }: { readonly step?: string; readonly period: string },
): SignoffStep {
  if (step !== undefined && !steps.some((one) => one.step === step)) {
    const known = steps.map((one) => `${one.step} (${one.label})`).join(', ');
    throw new UsageError(
      `Kế hoạch không có bước xác nhận “${step}”. Các bước: ${known}.`,
      `The plan has no sign-off step “${step}”. Its steps: ${known}.`,
    );
  }
  if (next === null) {
    throw new UsageError(
      `Nội dung báo cáo kỳ ${period} đã qua mọi bước xác nhận. Bước tiếp theo là cấp số, ngày: cchc issue.`,
      `The content of ${period} has passed every step of the sign-off. Give it its number next: cchc issue.`,
    );
  }
  if (step !== undefined && step !== next.step) {
    throw new UsageError(
      `Bước tiếp theo của nội dung này là “${next.step}” (${next.label}), chưa phải “${step}”.`,
      `The next step for this content is “${next.step}” (${next.label}), not “${step}”.`,
    );
  }
  return next;
}

/**
 * Four eyes: who checks is not who drafted (ND30 Điều 11, 12 name different people), unless the plan lets it be.
 * @throws UsageError for who has confirmed a step before.
 */
export function refuseSamePerson(
  step: SignoffStep,
  { name }: Person,
  earlier: readonly Confirmation[],
): void {
  const before = earlier.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (before === undefined || step.samePerson) return;
  throw new UsageError(
    `${name} đã xác nhận nội dung này ở bước “${before.step}”; bước “${step.step}” (${step.label}) phải do người khác xác nhận. Kế hoạch cho phép một người thì ghi samePerson: true ở bước này.`,
    `${name} has confirmed this content at “${before.step}”; “${step.step}” (${step.label}) takes another person. Where the plan lets one person do both, it says samePerson: true at this step.`,
  );
}

import type { SignoffStep } from '../domain/plan.ts';

type WrittenStep = Pick<SignoffStep, 'step' | 'label'> & Partial<SignoffStep>;

/** The steps in their order; without any the report is approved in one. */
export function signoffSteps(steps: readonly WrittenStep[] | undefined): readonly SignoffStep[] {
  const only = { step: 'approved', label: 'Duyệt' };
  return (steps ?? [only]).map((step) => ({ position: null, samePerson: false, ...step }));
}

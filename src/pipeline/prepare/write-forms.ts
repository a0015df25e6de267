import { resolve } from 'node:path';
import { quartersOf } from '../../domain/questions.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { writeIfAbsent } from '../../files/write-files.ts';
import { renderForm } from '../../forms/render-form.ts';
import { findQuarter, findReporting } from '../find-period.ts';
import { UsageError } from '../usage-error.ts';
import { formPath } from '../workspace-paths.ts';

export interface Form {
  readonly unit: string;
  readonly quarter: string;
  readonly text: string;
}

/** @throws UsageError for an unknown quarter or unit, or when neither `unit` nor `all` is given. */
export function prepareForms(
  workspace: Workspace,
  wanted: { readonly period: string; readonly unit?: string; readonly all?: true },
): readonly Form[] {
  const quarter = findQuarter(workspace.plan, wanted.period);
  if ((wanted.unit === undefined) === (wanted.all === undefined)) {
    throw new UsageError(
      'Ghi --unit <mã đơn vị> hoặc --all, một trong hai.',
      'Give --unit <id> or --all, one of the two.',
    );
  }
  const { plan } = workspace;
  const reporting =
    wanted.unit === undefined
      ? plan.units.filter((unit) => quartersOf(plan, unit).includes(quarter))
      : [findReporting(plan, wanted.unit, quarter)];
  return reporting.map((unit) => ({
    unit: unit.id,
    quarter: quarter.id,
    text: renderForm(workspace, unit, quarter),
  }));
}

/** Writes each form where there is none yet: what somebody filled in is never overwritten. */
export async function writeForms(
  root: string,
  forms: readonly Form[],
  folder: string | undefined,
): Promise<readonly { readonly path: string; readonly isNew: boolean }[]> {
  return Promise.all(
    forms.map(async (form) => {
      const path = folder === undefined ? formPath(form.quarter, form.unit) : `${folder}/${form.unit}.yaml`;
      return { path, isNew: await writeIfAbsent(resolve(root, path), form.text) };
    }),
  );
}

import type { Measure } from '../../domain/measure.ts';
import type { Plan, Total } from '../../domain/plan.ts';
import type { Unit, UnitSet } from '../../domain/register.ts';
import type * as Written from '../generated/plan-document.ts';
import { signoffSteps } from '../signoff-steps.ts';
import { type Flatten, flattener } from './flatten-sum.ts';
import { normaliseAppendices, normaliseChecks } from './normalise-checks.ts';
import { normaliseTargets } from './normalise-indicator.ts';
import { normalisePeriods } from './normalise-periods.ts';

/** A plan as written, with every default filled in and every sum made a flat list of measures. */
export function normalisePlan(document: Written.PlanDocument): Plan {
  const flatten = flattener(document.totals ?? {});
  return {
    id: document.plan,
    year: document.year,
    previous: document.previous ?? null,
    document: document.document,
    agency: {
      ...document.agency,
      parent: document.agency.parent ?? null,
      shortName: document.agency.shortName ?? document.agency.name,
    },
    report: reportSettings(document.report),
    signoff: signoffSteps(document.signoff),
    periods: normalisePeriods(document.periods),
    reports: document.reports.map(String),
    kinds: document.kinds,
    sets: mapValues(document.sets, (set, id) => unitSet(id, set)),
    units: document.units.map(unit),
    measures: mapValues(document.measures, (one, id) => measure(id, one)),
    totals: mapValues(document.totals ?? {}, (one, id) => total(id, one, flatten)),
    sections: document.sections.map((one) => ({ ...one, reportTitle: one.reportTitle ?? one.title })),
    purposes: document.purposes ?? [],
    requirements: document.requirements ?? [],
    targets: normaliseTargets(document.targets, flatten),
    taskGroups: (document.tasks ?? []).map(taskGroup),
    organisation: (document.organisation ?? []).map((role) => ({
      ...role,
      units: role.units ?? [],
      result: role.result ?? null,
    })),
    checks: normaliseChecks(document.checks ?? [], flatten),
    appendices: normaliseAppendices(document.appendices ?? [], flatten),
  };
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  to: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value, key)]));
}

function reportSettings(report: Written.Report): Plan['report'] {
  return {
    symbol: report.symbol,
    subject: report.subject,
    abbreviations: report.abbreviations ?? [],
    addressees: report.addressees ?? [],
    bases: report.bases ?? [],
    basis: report.basis ?? null,
    request: report.request ?? null,
    recipients: report.recipients,
    archive: report.archive ?? null,
    signer: { ...report.signer, authority: report.signer.authority ?? null },
    latecomers: report.latecomers ?? 'named',
    profile: report.profile ?? 'nd30',
    charts: report.charts ?? ['year'],
    templates: report.templates ?? null,
  };
}

function unitSet(id: string, set: Written.Set): UnitSet {
  return { id, label: set.label, kinds: set.kinds ?? [], units: set.units ?? [] };
}

function unit(one: Written.Unit): Unit {
  return { ...one, from: one.from ?? null, to: one.to ?? null, successor: one.successor ?? null };
}

function measure(id: string, one: Written.Measure): Measure {
  const { reportedBy = {} } = one;
  return {
    id,
    label: one.label,
    unit: one.unit ?? '',
    type: one.type ?? 'count',
    choices: Object.entries(one.choices ?? {}).map(([choice, { label, short }]) => ({
      id: choice,
      label,
      short: short ?? label,
    })),
    rollUp: one.rollUp,
    askedOf: typeof one.askedOf === 'string' ? [one.askedOf] : one.askedOf,
    reportedBy: typeof reportedBy === 'string' ? { '*': reportedBy } : reportedBy,
    printed: one.printed ?? true,
    mayBeUnplanned: one.mayBeUnplanned ?? false,
    asked: one.asked ?? null,
    prefill: one.prefill ?? null,
    note: one.note ?? null,
  };
}

function total(id: string, one: Written.Total, flatten: Flatten): Total {
  return { id, label: one.label, unit: one.unit ?? '', measures: flatten(one.add) };
}

function taskGroup({ number, title, paragraph, tasks }: Written.TaskGroup): Plan['taskGroups'][number] {
  const unnumbered = paragraph ? [task(paragraph, number, false)] : [];
  return {
    number,
    title,
    tasks: [...unnumbered, ...(tasks ?? []).map((one) => task(one, one.number ?? number, true))],
  };
}

function task(one: Written.Task, id: string, numbered: boolean): Plan['taskGroups'][number]['tasks'][number] {
  return {
    id,
    numbered,
    text: one.text,
    lead: one.lead,
    others: one.others ?? [],
    due: one.due ?? null,
    product: one.product ?? null,
    measures: one.measures ?? [],
    sameAs: one.sameAs ?? null,
    result: one.result ?? null,
  };
}

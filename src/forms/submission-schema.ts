import type { Measure } from '../domain/measure.ts';
import type { Indicator, Plan, Task } from '../domain/plan.ts';
import { correctableBy, type Question, quartersOf, questionsFor } from '../domain/questions.ts';
import type { Unit } from '../domain/register.ts';
import { indicatorsOf, measuresOf, takesPartIn, tasksOf } from '../domain/taking-part.ts';
import { answerSchema } from './answer-schema.ts';
import { closedObject, type JsonSchema, shared, text } from './json-schema.ts';

/**
 * The JSON Schema (2020-12) of what one unit hands in during the plan's year, made of the plan's targets and
 * tasks. An editor completes and explains from it exactly what this unit is asked; every property has a title.
 */
export function submissionSchema(plan: Plan, unit: Unit): JsonSchema {
  const quarters = askedByQuarter(plan, unit);
  const asked = askedOverTheYear(quarters);
  const own = asked.filter((question) => question.about.id === unit.id);
  const aboutOthers = asked.filter((question) => question.about.id !== unit.id);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${unit.id}.schema.json`,
    title: `Báo cáo của ${unit.name}`,
    description: `Số liệu hằng quý theo ${plan.document.type} ${plan.document.number}.`,
    ...closedObject(
      {
        plan: { title: 'Mã kế hoạch', const: plan.id },
        period: { title: 'Quý báo cáo', enum: quartersOf(plan, unit).map((quarter) => quarter.id) },
        unit: { title: 'Mã đơn vị', const: unit.id },
        reporter: { title: 'Người lập báo cáo', $ref: '#/$defs/person' },
        head: { title: 'Người đứng đầu đơn vị', $ref: '#/$defs/person' },
        ...(own.length > 0 && {
          measures: measuresSchema('Số liệu của đơn vị', own, alwaysAsked(plan, unit, quarters)),
        }),
        ...(aboutOthers.length > 0 && { about: aboutSchema(aboutOthers) }),
        ...statementSchemas(plan, unit, asked),
        corrections: {
          title: 'Điều chỉnh số liệu quý trước',
          type: 'array',
          items: correctionSchema(plan, [...asked, ...takenOver(plan, unit)]),
        },
        difficulties: text('Khó khăn, vướng mắc'),
        proposals: text('Đề xuất, kiến nghị'),
      },
      ['plan', 'period', 'unit', 'reporter', 'head', ...(own.length > 0 ? ['measures'] : [])],
    ),
    $defs: shared,
  };
}

type AskedByQuarter = readonly (readonly Question[])[];

function askedByQuarter(plan: Plan, unit: Unit): AskedByQuarter {
  return quartersOf(plan, unit).map((quarter) => questionsFor(plan, unit.id, quarter));
}

/** Each measure and unit once, though asked in several quarters. */
function askedOverTheYear(quarters: AskedByQuarter): readonly Question[] {
  const all = quarters.flat();
  return [
    ...new Map(all.map((question) => [`${question.about.id} ${question.measure.id}`, question])).values(),
  ];
}

/** Own measures that no quarter and no `notApplicable` takes away, so that a schema may demand them. */
function alwaysAsked(plan: Plan, unit: Unit, quarters: AskedByQuarter): (measure: Measure) => boolean {
  const excusable = new Set(indicatorsOf(plan).flatMap((indicator) => measuresOf(indicator)));
  const asked = quarters.map(
    (questions) => new Set(questions.filter(({ about }) => about === unit).map(({ measure }) => measure.id)),
  );
  return ({ id }) => !excusable.has(id) && asked.every((ids) => ids.has(id));
}

function measuresSchema(
  title: string,
  questions: readonly Question[],
  required: (measure: Measure) => boolean,
): JsonSchema {
  const measures = questions.map((question) => question.measure);
  return {
    title,
    ...closedObject(
      Object.fromEntries(measures.map((measure) => [measure.id, answerSchema(measure)])),
      measures.filter(required).map((measure) => measure.id),
    ),
  };
}

function aboutSchema(questions: readonly Question[]): JsonSchema {
  const units = new Map(questions.map((question) => [question.about.id, question.about]));
  const byUnit = [...units.values()].map((unit): [string, JsonSchema] => [
    unit.id,
    measuresSchema(
      unit.name,
      questions.filter((question) => question.about.id === unit.id),
      () => false,
    ),
  ]);
  return { title: 'Số liệu về các đơn vị khác', ...closedObject(Object.fromEntries(byUnit)) };
}

function statementSchemas(plan: Plan, unit: Unit, asked: readonly Question[]): Record<string, JsonSchema> {
  const measures = new Set(asked.map((question) => question.measure.id));
  const concerned = indicatorsOf(plan).filter(
    ({ formula, ...indicator }) =>
      (formula.kind === 'qualitative' && formula.judgedBy === unit.id) ||
      measuresOf({ formula, ...indicator }).some((id) => measures.has(id)),
  );
  const tasks = tasksOf(plan).filter((task) => takesPartIn(plan, unit, task));
  return {
    ...(concerned.length > 0 && {
      notApplicable: {
        title: 'Chỉ tiêu không áp dụng, kèm lý do',
        ...closedObject(
          Object.fromEntries(
            concerned.map(({ id, label }) => [id, text(`Chỉ tiêu ${id}. ${label}: lý do không áp dụng`)]),
          ),
        ),
      },
      indicators: {
        title: 'Giải trình, nguyên nhân, tài liệu kiểm chứng theo chỉ tiêu',
        ...closedObject(
          Object.fromEntries(concerned.map((indicator) => [indicator.id, indicatorSchema(indicator)])),
        ),
      },
    }),
    ...(tasks.length > 0 && {
      tasks: {
        title: 'Tình hình thực hiện nhiệm vụ',
        ...closedObject(Object.fromEntries(tasks.map((task) => [task.id, taskSchema(task)]))),
      },
    }),
  };
}

function indicatorSchema(indicator: Indicator): JsonSchema {
  return {
    title: `Chỉ tiêu ${indicator.id}. ${indicator.label}`,
    $ref: indicator.formula.kind === 'qualitative' ? '#/$defs/judgement' : '#/$defs/statement',
  };
}

function taskSchema(task: Task): JsonSchema {
  return { title: `Nhiệm vụ ${task.id}`, description: task.text, $ref: '#/$defs/taskStatement' };
}

/** What units merged into this one answered, as far as it may be corrected by the end of the year. */
function takenOver(plan: Plan, unit: Unit): readonly Question[] {
  const on = quartersOf(plan, unit).at(-1);
  const quarters = plan.periods.filter((period) => period.kind === 'quarter');
  return on ? quarters.flatMap((of) => correctableBy(plan, unit.id, { of, on })) : [];
}

function correctionSchema(plan: Plan, asked: readonly Question[]): JsonSchema {
  const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
  return {
    title: 'Một số liệu được điều chỉnh',
    ...closedObject(
      {
        period: {
          title: 'Quý có số liệu phải điều chỉnh',
          enum: plan.periods.filter((period) => period.kind === 'quarter').map((period) => period.id),
        },
        measure: { title: 'Số liệu', enum: unique(asked.map((question) => question.measure.id)) },
        about: {
          title: 'Đơn vị có số liệu, nếu khác đơn vị báo cáo',
          enum: unique(asked.map((question) => question.about.id)),
        },
        from: { title: 'Số đã báo cáo', $ref: '#/$defs/anyAnswer' },
        to: { title: 'Số đúng', $ref: '#/$defs/anyAnswer' },
        reason: text('Lý do'),
      },
      ['period', 'measure', 'from', 'to', 'reason'],
    ),
  };
}

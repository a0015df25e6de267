import type { Plan } from '../../domain/plan.ts';
import type { Unit } from '../../domain/register.ts';
import type { JsonSchema } from '../../forms/json-schema.ts';
import { submissionSchema } from '../../forms/submission-schema.ts';

const schemas = new WeakMap<Plan, Map<string, JsonSchema>>();

/** The schema of a unit's submissions, made once a plan and unit. */
export function schemaFor(plan: Plan, unit: Unit): JsonSchema {
  const ofPlan = schemas.get(plan) ?? new Map<string, JsonSchema>();
  const schema = ofPlan.get(unit.id) ?? submissionSchema(plan, unit);
  schemas.set(plan, ofPlan.set(unit.id, schema));
  return schema;
}

import type { Measure } from '../domain/measure.ts';
import { dayPattern, type JsonSchema } from './json-schema.ts';

/** The words that stand for a quantity not yet known, and for a document that there is not. */
export const unplannedWords = 'chưa có kế hoạch';
export const noWord = 'không';
export const yesWord = 'có';

/** What may be written for a measure, titled and explained as the plan labels it. */
export function answerSchema(measure: Measure): JsonSchema {
  const value = valueSchema(measure);
  return {
    title: measure.unit === '' ? measure.label : `${measure.label} (${measure.unit})`,
    ...describe(measure),
    ...(measure.mayBeUnplanned ? { anyOf: [value, { const: unplannedWords }] } : value),
  };
}

function describe(measure: Measure): JsonSchema {
  const choices = measure.choices.map((choice) => `${choice.id}: ${choice.label}`).join('; ');
  const description = [measure.note, choices].filter((part) => part !== null && part !== '').join('\n');
  return description === '' ? {} : { description };
}

function valueSchema(measure: Measure): JsonSchema {
  switch (measure.type) {
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'decimal':
      return {
        anyOf: [
          { type: 'number', minimum: 0 },
          { type: 'string', pattern: '^[0-9]+,[0-9]+$' },
        ],
      };
    case 'yesNo':
      return { enum: [yesWord, noWord] };
    case 'choice':
      return { enum: measure.choices.map((choice) => choice.id) };
    case 'date':
      return { type: 'string', pattern: dayPattern };
    case 'document':
      return { anyOf: [{ $ref: '#/$defs/document' }, { const: noWord }] };
  }
}

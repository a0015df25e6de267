import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import { runCchc } from '../support/run-cchc.ts';

const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}`, 'utf8'));
const formats = { date: (text: string) => parseDay(text) !== null };

describe('the schemas that come with the program', () => {
  it.each(readdirSync('schemas'))('%s is a valid, strict JSON Schema', (name) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats });
    expect(ajv.validateSchema(read(name)), JSON.stringify(ajv.errors)).toBe(true);
    expect(() => ajv.compile(read(name))).not.toThrow();
  });
});

describe('the scorecard as JSON', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats }).compile(
    read('scorecard.schema.json'),
  );

  it.each(['2020-Q1', '2020-Q2', '2020-6M', '2020-Q3', '2020'])(
    'of %s is as its schema says',
    async (period) => {
      const run = await runCchc('examples/293-kh-2020', 'status', '--period', period, '--format', 'json');
      expect(run.code).toBe(0);
      validate(JSON.parse(run.stdout));
      expect(validate.errors).toBeNull();
    },
  );
});

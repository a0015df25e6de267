import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { quartersOf, questionsFor } from '../../src/domain/questions.ts';
import { indicatorsOf } from '../../src/domain/taking-part.ts';
import { renderForm } from '../../src/forms/render-form.ts';
import { submissionSchema } from '../../src/forms/submission-schema.ts';
import { parseText } from '../../src/load/parse-source.ts';
import { nodeAt } from '../../src/load/source.ts';
import { readSubmission } from '../../src/validate/read-submission.ts';
import { openExample } from '../support/open-example.ts';

const { workspace } = await openExample();
const { plan } = workspace;
const { workspace: second } = await openExample('test/fixtures/second-plan');
const others = second.plan.units.flatMap((unit) =>
  quartersOf(second.plan, unit).map((quarter) => ({ unit, quarter, of: second })),
);

describe('the schemas of submissions', () => {
  it.each(plan.units.map((unit) => unit.id))('of %s stands in the example as generated', (id) => {
    const unit = plan.units.find((one) => one.id === id);
    if (!unit) throw new Error(id);
    const stored = readFileSync(`examples/293-kh-2020/schemas/${id}.schema.json`, 'utf8');
    expect(stored).toBe(`${JSON.stringify(submissionSchema(plan, unit), null, 2)}\n`);
  });

  it('are valid JSON Schemas, and every property has a title', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    for (const unit of plan.units) {
      const schema = submissionSchema(plan, unit);
      expect(ajv.validateSchema(schema), unit.id).toBe(true);
      expect(() => ajv.compile(schema)).not.toThrow();
      expect(untitled(schema, unit.id)).toEqual([]);
    }
  });
});

describe('a form', () => {
  const cases = plan.units.flatMap((unit) =>
    quartersOf(plan, unit).map((quarter) => ({ unit, quarter, of: workspace })),
  );

  it.each(cases)(
    'of $unit.id for $quarter.id asks each question once, in valid YAML',
    ({ unit, quarter }) => {
      const document = parseDocument(renderForm(workspace, unit, quarter));
      expect(document.errors).toEqual([]);
      const asked = questionsFor(plan, unit.id, quarter).map(
        ({ measure, about }) => `${about.id} ${measure.id}`,
      );
      const own = keysOf(document.get('measures')).map((measure) => `${unit.id} ${measure}`);
      const others = keysOf(document.get('about')).flatMap((about) =>
        keysOf(document.getIn(['about', about])).map((measure) => `${about} ${measure}`),
      );
      expect([...own, ...others].toSorted()).toEqual(asked.toSorted());
    },
  );

  it.each([...cases, ...others])(
    'of $unit.id for $quarter.id holds examples of all else, right once # is removed',
    ({ unit, quarter, of }) => {
      const form = renderForm(of, unit, quarter);
      const examples = form.replace(/^( *)#(?=[a-z"-]| {2})(?!notApplicable|.*lý do$|- \{ file)/gm, '$1');
      const file = `submissions/${quarter.id}/${unit.id}.yaml`;
      const { source, findings } = parseText(file, examples);
      expect(findings).toEqual([]);
      if (!source) throw new Error(file);
      const found = readSubmission(of.plan, source).findings;
      // All that is wrong is what is left to be written.
      expect(found.filter(({ code }) => !/^(answer|value)-missing$/.test(code))).toEqual([]);
      const { root } = source;
      const quarters = quartersOf(of.plan, unit);
      expect(nodeAt(root, ['corrections', 0]) !== null).toBe(quarters.indexOf(quarter) > 0);
      const [id = ''] = keysOf(parseDocument(examples).get('indicators'));
      expect(nodeAt(root, ['indicators', id, 'reasons', 1, 'text']) !== null).toBe(id !== '');
      // What the plan does not let be not applicable is not offered.
      const offered = /#notApplicable:\n# {2}"([^"]+)": lý do/.exec(form)?.[1];
      const lets = indicatorsOf(of.plan).filter((one) => one.mayBeNotApplicable);
      if (offered !== undefined) expect(lets.map((one) => one.id)).toContain(offered);
    },
  );

  it('carries the closing stock of the quarter before into the opening one', () => {
    const unit = plan.units.find(({ id }) => id === 'tt-dich-vu-viec-lam');
    const quarter = plan.periods.find(({ id }) => id === '2020-Q2');
    if (!unit || !quarter) throw new Error('the example has both');
    // 1.200 trong hạn + 0 quá hạn at the end of quý I.
    expect(renderForm(workspace, unit, quarter)).toMatch(/^ {2}tonDauKy: 1200 {2}#/m);
  });

  it('adds the people of a unit merged since to those of the unit that took it in, once', () => {
    const form = (quarterId: string) => {
      const unit = plan.units.find(({ id }) => id === 'van-phong');
      const quarter = plan.periods.find(({ id }) => id === quarterId);
      if (!unit || !quarter) throw new Error('the example has both');
      const path = ['about', 'phong-viec-lam-atld', 'congChuc'];
      return parseDocument(renderForm(workspace, unit, quarter)).getIn(path);
    };
    // 9 of its own; 7 of Phòng Dạy nghề, which ended on 30/6/2020.
    expect(['2020-Q2', '2020-Q3', '2020-Q4'].map(form)).toEqual([9, 16, 16]);
  });
});

function keysOf(node: unknown): readonly string[] {
  return isMap(node) ? node.items.map(({ key }) => String(key)) : [];
}

/** Paths of properties without a title. */
function untitled(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const own =
      key === 'properties' && typeof value === 'object' && value !== null
        ? Object.entries(value)
            .filter(
              ([, property]) => typeof property !== 'object' || property === null || !('title' in property),
            )
            .map(([name]) => `${path}/${name}`)
        : [];
    return [...own, ...untitled(value, `${path}/${key}`)];
  });
}

import { readFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';

// After a change to the schema: npx vitest run test/validate/plan-document.test.ts -u
test('the type of a plan as written is generated from its schema and current', async () => {
  const schema = JSON.parse(await readFile('schemas/plan.schema.json', 'utf8'), withoutTitle);
  const types = await compile({ ...schema, $id: 'plan-document' }, 'PlanDocument', {
    bannerComment: '/* Generated from schemas/plan.schema.json by test/validate/plan-document.test.ts. */',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  await expect(types).toMatchFileSnapshot('../../src/validate/generated/plan-document.ts');
}, 60_000);

/** Titles are for readers in Vietnamese; names of types come from the definitions. */
function withoutTitle(key: string, value: unknown): unknown {
  return ['title', 'description'].includes(key) && typeof value === 'string' ? undefined : value;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeMarkdown } from '../../src/compose/compose-markdown.ts';
import { TemplateError } from '../../src/compose/template-error.ts';
import { splitFrontMatter } from '../../src/typeset/dialect/front-matter.ts';
import { readBlocks } from '../../src/typeset/dialect/read-blocks.ts';
import { readParts } from '../../src/typeset/dialect/read-parts.ts';
import { build, compose, provenance, templates } from '../report/fixtures/build.ts';
import { healthPlan } from '../report/fixtures/health-plan.ts';
import { indicatorScore, value } from '../report/fixtures/make-scorecard.ts';

const approval = { authority: 'KT. GIÁM ĐỐC', position: 'Phó Giám đốc', name: 'Phan Thị K' };

describe('states', () => {
  test('a draft carries its mark and blanks; an issued report neither', () => {
    const draft = compose({});
    expect(draft).toContain('<!-- cchc:draft-mark -->\n\n**DỰ THẢO**');
    expect(draft).toContain(
      `| Số: ${'\u00A0'.repeat(8)}/BC-SYT | *Sông Lam, ngày ${'\u00A0'.repeat(6)} tháng`,
    );
    const issued = compose({ approval, issue: { number: 7, date: '2022-03-05' } });
    expect(issued).not.toContain('DỰ THẢO');
    expect(issued).toContain('| Số: 07/BC-SYT | *Sông Lam, ngày 05 tháng 3 năm 2022* |');
    expect(issued).toContain('**KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC**<br><br><br><br>**Phan Thị K** |');
    // Number and date stay blank in an appendix of the same electronic file (ND30 Phụ lục I, III.1.d).
    expect(issued).toContain(`*(Kèm theo Báo cáo số ${'\u00A0'.repeat(8)}/BC-SYT ngày`);
  });

  test('front matter says what the document is', () => {
    const markdown = composeMarkdown(build({ approval }), templates, {
      ...provenance,
      signoffHead: 'sha256:abc',
    });
    expect(parse(markdown.split('---\n')[1] ?? '')).toEqual({
      cchc: 1,
      lang: 'vi',
      title: 'Báo cáo kết quả thực hiện công tác nâng cao chất lượng phục vụ quý I năm 2022',
      author: 'Sở Y tế',
      plan: '15-KH-2022',
      period: '2022-Q1',
      profile: 'nd30',
      state: 'approved',
      digest: provenance.digest,
      created: '2022-02-28',
      signoffHead: 'sha256:abc',
    });
    expect(compose({})).not.toContain('signoffHead');
  });

  test.each(['Sở: Y tế', '- Sở', 'Sở # 1', '"Sở"', "Sở's", 'null', '1.10', 'Sở, [A]'])(
    'a name such as %j is the same after YAML has read it',
    (name) => {
      const plan = { ...healthPlan, agency: { ...healthPlan.agency, name } };
      expect(parse(compose({ plan }).split('---\n')[1] ?? '').author).toBe(name);
    },
  );
});

describe('what units and offices write', () => {
  const hostile = '1. **Đạt** | <b>x</b> <!-- cchc:appendix landscape --> {{> letterhead}} # cuối';
  const markdown = compose({
    plan: { ...healthPlan, targets: healthPlan.targets.slice(3, 4) },
    office: {
      targets: { '4': hostile.replace(/[{}]/g, '\\$&') },
      shortcomings: hostile.replace(/[{}]/g, '\\$&'),
    },
    scorecard: {
      targets: [{ number: '4', judgement: 'met', progress: null, indicators: ['4'] }],
      indicators: { '4': indicatorScore('4', value('10.25')) },
    },
  });

  test('forges nothing, whatever it is: the same blocks stand around it', () => {
    const pieces = [
      '# ',
      '- ',
      '1. ',
      '| ',
      '---',
      '\n\n',
      '<!-- cchc:signature -->',
      '<br>',
      '**',
      '_',
      '`',
      '![a](b)',
      '{{> title}}',
      '\\{\\{stamp.signer\\}\\}',
      '&lt;',
      '\\\\',
      '```',
      '===',
      'Đạt',
      ' ',
      '[x]: y',
      '~~',
      '\u00A0',
    ];
    const structure = (shortcomings: string): readonly string[] => {
      const { body } = splitFrontMatter(compose({ office: { shortcomings } }), () => undefined);
      const parts = readParts(readBlocks(body, 0), () => expect.fail('a directive went wrong'));
      return parts.flatMap(({ blocks }) => ['part', ...blocks.map(({ kind }) => kind)]);
    };
    const plain = structure('chữ thường');
    const text = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const braces = written.replace(/(?<!\\)[{}[\]]/g, '\\$&');
        expect(structure(`chữ ${braces}`)).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('forges neither structure nor template', () => {
    const { body, linesAbove } = splitFrontMatter(markdown, () => undefined);
    const parts = readParts(readBlocks(body, linesAbove), () => undefined);
    expect(parts).toHaveLength(2);
    const [report] = parts;
    const texts = report?.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text.map((run) => (run.kind === 'text' ? run.text : '\n')).join('')]
        : [],
    );
    expect(texts?.filter((text) => text.includes(hostile))).toHaveLength(2);
    expect(report?.blocks.filter((block) => block.kind === 'list' || block.kind === 'table')).toEqual([]);
  });
});

describe('the names of appendices', () => {
  const plan = { ...healthPlan, appendices: [] };
  const markdown = compose({ plan, period: '2022' });

  test('lead to them where the summaries name them, each to its own', () => {
    const summary = markdown.split('\n').find((line) => line.includes('Chi tiết tại')) ?? '';
    const links = [...markdown.matchAll(/\[(Phụ lục[ IVX]*)\]\(#([^)]*)\)/g)].map(([, name, to]) => [
      name,
      to,
    ]);
    expect(summary).toContain('[Phụ lục');
    expect(links.length).toBeGreaterThan(0);
    for (const [name, to] of links) {
      expect(to).toBe(name?.toLowerCase().replaceAll(' ', '-'));
      expect(markdown).toContain(`\n## ${name}\n`);
    }
  });
});

describe('an office’s own templates', () => {
  const faultOf = (changed: Readonly<Record<string, string>>): unknown => {
    try {
      return composeMarkdown(build({}), { ...templates, ...changed }, provenance);
    } catch (error) {
      return error;
    }
  };

  test('reword the report', () => {
    const opening = 'Đơn vị: {{inside letterhead.name}}\n';
    expect(composeMarkdown(build({}), { ...templates, 'opening.md.hbs': opening }, provenance)).toContain(
      '\nĐơn vị: Sở Y tế\n',
    );
  });

  test('let no text in unescaped by forgetting a helper', () => {
    const plan = { ...healthPlan, agency: { ...healthPlan.agency, name: '**Sở** | <!-- x -->' } };
    const own = { ...templates, 'opening.md.hbs': '{{letterhead.name}} {{asOf}} {{{stamp.year}}}\n' };
    expect(composeMarkdown(build({ plan }), own, provenance)).toContain(
      '\n\\*\\*Sở\\*\\* \\| \\<!-- x --\\> 2022-02-28 2022\n',
    );
  });

  test('may be one for a kind of period', () => {
    const quarterly = { ...templates, 'report-quarter.md.hbs': 'Báo cáo {{period}}\n' };
    expect(composeMarkdown(build({}), quarterly, provenance)).toBe('Báo cáo 2022-Q1\n');
    expect(composeMarkdown(build({ period: '2022-6M' }), quarterly, provenance)).toContain('## I.');
  });

  test.each([
    ['a misspelt variable', 'opening.md.hbs', 'Một\n\n{{line openning}}\n', 3, 'openning'],
    ['a misspelt variable in a part of it', 'letterhead.md.hbs', '{{letterhead.plase}}', 1, 'plase'],
    ['an unknown partial', 'title.md.hbs', '{{> titel}}', 1, 'titel'],
    ['a block that is not closed', 'title.md.hbs', 'a\n{{#if kind}}\nb\n', 4, null],
    ['an unknown helper', 'title.md.hbs', '\n{{upper kind}}', 2, 'upper'],
  ])('%s is an error with template and line', (_, file, text, line, subject) => {
    const fault = faultOf({ [file]: text });
    expect(fault).toBeInstanceOf(TemplateError);
    expect(fault).toMatchObject({ template: file, line, subject });
  });

  test('cannot be none at all', () => {
    expect(() => composeMarkdown(build({}), {}, provenance)).toThrow(TemplateError);
  });
});

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export function text(title: string): JsonSchema {
  return { title, type: 'string', pattern: '\\S' };
}

/** An object with these properties and no others. */
export function closedObject(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    ...(required.length > 0 && { required }),
  };
}

/** `14/3/2020` is an officer's normal writing; `2020-03-14` is the program's. */
export const dayPattern = '^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4})$';

const day: JsonSchema = {
  title: 'Ngày',
  description: 'Ví dụ 14/3/2020.',
  type: 'string',
  pattern: dayPattern,
};

const writtenDocument: JsonSchema = {
  title: 'Văn bản',
  ...closedObject({ number: text('Số, ký hiệu văn bản'), date: day, file: text('Tệp kèm theo') }, [
    'number',
    'date',
  ]),
};

const evidence: JsonSchema = {
  title: 'Tài liệu kiểm chứng',
  type: 'array',
  items: {
    title: 'Một tài liệu: mô tả, tệp, hoặc số và ngày văn bản',
    anyOf: [
      text('Mô tả tài liệu'),
      { title: 'Tệp', ...closedObject({ file: text('Tệp kèm theo') }, ['file']) },
      { $ref: '#/$defs/document' },
    ],
  },
};

const statementProperties: Readonly<Record<string, JsonSchema>> = {
  explanation: text('Giải trình: nguyên nhân, biện pháp, thời hạn khắc phục'),
  reasons: {
    title: 'Nguyên nhân và số lượng theo từng nguyên nhân',
    type: 'array',
    items: {
      title: 'Nguyên nhân',
      ...closedObject(
        {
          measure: text('Số liệu được giải thích'),
          count: { title: 'Số lượng', type: 'integer', minimum: 0 },
          text: text('Nguyên nhân'),
        },
        ['measure', 'count', 'text'],
      ),
    },
  },
  evidence,
  rate: {
    title: 'Tỷ lệ đơn vị tự tính',
    type: 'string',
    pattern: '^[0-9]+([.,][0-9]+)?\\s?%$',
    examples: ['99,60%'],
  },
};

/** Definitions that every submission schema carries. */
export const shared: Readonly<Record<string, JsonSchema>> = {
  person: {
    title: 'Họ tên, chức vụ',
    ...closedObject({ name: text('Họ và tên'), position: text('Chức vụ') }, ['name', 'position']),
  },
  document: writtenDocument,
  statement: { title: 'Giải trình', ...closedObject(statementProperties) },
  judgement: {
    title: 'Đánh giá',
    ...closedObject({
      ...statementProperties,
      judgement: {
        title: 'Kết quả đánh giá',
        description: 'met: đạt; not-met: chưa đạt; in-progress: đang thực hiện.',
        enum: ['met', 'not-met', 'in-progress'],
      },
    }),
  },
  taskStatement: {
    title: 'Tình hình thực hiện',
    ...closedObject(
      {
        state: {
          title: 'Trạng thái',
          description:
            'done: hoàn thành; regular: thực hiện thường xuyên; on-track: đúng tiến độ; behind: chậm tiến độ; ' +
            'not-due: chưa đến thời hạn; no-activity: không phát sinh; not-ours: không thuộc nhiệm vụ của đơn vị.',
          enum: ['done', 'regular', 'on-track', 'behind', 'not-due', 'no-activity', 'not-ours'],
        },
        result: text('Kết quả, một câu'),
        evidence,
      },
      ['state'],
    ),
  },
  anyAnswer: {
    title: 'Số liệu',
    anyOf: [{ type: 'number', minimum: 0 }, { type: 'string', pattern: '\\S' }, { $ref: '#/$defs/document' }],
  },
};

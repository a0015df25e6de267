import type { SetContext } from '../flow/context.ts';
import type { FieldMark, TextMark } from '../flow/strip.ts';
import { tag } from '../flow/tag.ts';
import type { Run } from '../setting/line.ts';

/** What a blank stands for: the field's name and what a screen reader says. */
export interface BlankName {
  readonly name: string;
  readonly label: string;
}

/** Number of the report, given by the registry when it is issued (ND30 Phụ lục I, II.3). */
export const numberBlanks: readonly BlankName[] = [{ name: 'number', label: 'Số văn bản' }];

/** Day and month of issue (ND30 Phụ lục I, II.4). */
export const dateBlanks: readonly BlankName[] = [
  { name: 'day', label: 'Ngày ban hành' },
  { name: 'month', label: 'Tháng ban hành' },
];

/**
 * Text fields over the blanks of a text, in order, so that number and date can be filled in on a signed file.
 * An issued report has neither blanks nor fields.
 */
export function fieldsOverBlanks(
  marks: readonly TextMark[],
  names: readonly BlankName[],
  context: SetContext,
): FieldMark[] {
  if (context.state === 'issued') return [];
  const blanks = marks.flatMap((mark) => mark.line.runs.flatMap((run) => blanksOf(run, mark, context)));
  return names.flatMap((name, index) => {
    const blank = blanks[index];
    return blank ? [{ kind: 'field', type: 'text', tag: tag('Form'), ...name, ...blank }] : [];
  });
}

type BlankPlace = Pick<FieldMark, 'x' | 'y' | 'width' | 'height' | 'italic' | 'size'>;

function blanksOf(run: Run, { x, y, line }: TextMark, { fonts }: SetContext): BlankPlace[] {
  const widthOf = (text: string): number => fonts[run.face].widthOf(text) * run.size;
  return [...run.text.matchAll(/\u00A0{2,}/g)].map((blank) => ({
    x: x + line.x + run.x + widthOf(run.text.slice(0, blank.index)),
    y,
    width: widthOf(blank[0]),
    height: line.height,
    italic: run.face === 'italic',
    size: run.size,
  }));
}

export interface SigningRoom {
  /** The signer's column. */
  readonly x: number;
  readonly width: number;
  /** Between position and name. */
  readonly top: number;
  readonly height: number;
}

/**
 * Empty signature fields: the approver's between position and name, the agency's over its left third
 * (ND30 Phụ lục I, II.7.d and II.8.a). They are there from the start, so that signing only ever appends.
 */
export function signatureFields(room: SigningRoom, context: SetContext): FieldMark[] {
  if (context.state === 'issued') return [];
  const { pictureWidth, sealSize } = context.profile.signature;
  const x = room.x + (room.width - pictureWidth) / 2;
  const field = { kind: 'field', type: 'signature', italic: false, size: 0 } as const;
  return [
    {
      ...field,
      tag: tag('Form'),
      name: 'approverSignature',
      label: 'Chữ ký số của người có thẩm quyền',
      x,
      y: room.top,
      width: pictureWidth,
      height: room.height,
    },
    {
      ...field,
      tag: tag('Form'),
      name: 'agencySeal',
      label: 'Chữ ký số của cơ quan, tổ chức',
      x: x + pictureWidth / 3 - sealSize,
      y: room.top + (room.height - sealSize) / 2,
      width: sealSize,
      height: sealSize,
    },
  ];
}

import { helpWrapping } from './help-wrapping.ts';

/** What commander says of wrong usage, and the same in Vietnamese; `$1` … are what the user wrote. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*)'$/, 'Thiếu <$1>.'],
  [/^error: option '(.*)' argument missing$/, '$1: thiếu giá trị.'],
  [/^error: required option '(.*)' not specified$/, 'Thiếu tùy chọn $1.'],
  [/^error: unknown option '(.*)'$/, 'Không có tùy chọn $1.'],
  [/^error: unknown command '(.*)'$/, 'Không có lệnh $1.'],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    'Thừa đối số: cần $2, đã ghi $3.',
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    '$1: không nhận “$2”. Chọn một trong: $3.',
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/, '$1: không nhận “$2”; $3'],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/,
    '<$2>: không nhận “$1”. Chọn một trong: $3.',
  ],
  [/^\(Did you mean one of (.*)\?\)$/, 'Có phải là: $1?'],
  [/^\(Did you mean (.*)\?\)$/, 'Có phải là $1?'],
];

/** Wrong usage in Vietnamese, line by line; a line that is not known stays as it is. */
export function inVietnamese(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [pattern, words] = patterns.find(([known]) => known.test(line)) ?? [];
      return pattern && words !== undefined ? line.replace(pattern, words) : line;
    })
    .join('\n');
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

interface Described {
  readonly description: string;
  readonly argChoices?: readonly string[];
  readonly defaultValue?: unknown;
}

/** What an option or an argument is for, what it may be and what it is by itself. */
function describe({ description, argChoices = [], defaultValue }: Described): string {
  const notes = [
    ...(argChoices.length > 0 ? [`chọn: ${argChoices.join(', ')}`] : []),
    ...(typeof defaultValue === 'string' ? [`mặc định: ${defaultValue}`] : []),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}

function translateTerms(text: string): string {
  return text.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]');
}

/** The headings of the help in the language of its descriptions. */
export const vietnameseHelp = {
  ...helpWrapping,
  styleTitle: (title: string) => titles[title] ?? title,
  styleUsage: translateTerms,
  styleSubcommandTerm: translateTerms,
  optionDescription: describe,
  argumentDescription: describe,
};

import { fieldWords } from './field-words.ts';

/** One text in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/**
 * Where in a signed-off content a path leads, in the words that the report itself uses: `Mục III, chỉ tiêu 4, kết quả`,
 * `Phụ lục II, Biểu 1, dòng “Phòng Người có công”, cột “Đúng hạn”`.
 */
export function placeWords(content: unknown, path: readonly (string | number)[]): Words {
  const parts: Words[] = [];
  let node = content;
  let table: unknown = null;
  for (const [depth, key] of path.entries()) {
    const child = childOf(node, key);
    const list = path[depth - 1];
    if (list === 'tables') table = child;
    const part =
      typeof key === 'number' ? itemWords({ list, index: key, item: child, all: node, table }) : fieldOf(key);
    if (part !== null) parts.push(part);
    node = child;
  }
  return { vi: sentence(parts.map(({ vi }) => vi)), en: sentence(parts.map(({ en }) => en)) };
}

interface Item {
  /** Key of the list that holds it; a number inside a row. */
  readonly list: string | number | undefined;
  readonly index: number;
  readonly item: unknown;
  readonly all: unknown;
  readonly table: unknown;
}

function fieldOf(key: string): Words | null {
  const words = fieldWords[key];
  return words === undefined ? both(`“${key}”`) : words;
}

function itemWords(one: Item): Words | null {
  const { list, index, item } = one;
  if (typeof list === 'number' || list === 'total' || list === 'numbers') return columnWords(one);
  switch (list) {
    case 'sections':
      return named('mục', 'section', beforeDot(textOf(item, 'heading')));
    case 'targets':
      return named('chỉ tiêu', 'target', textOf(item, 'number'));
    case 'items':
      return named('khoản', 'item', `${textOf(item, 'number')} “${textOf(item, 'title')}”`);
    case 'points':
      return textOf(item, 'label') === ''
        ? named('điểm', 'point', textOf(item, 'mark') || String(index + 1))
        : both(textOf(item, 'label'));
    case 'appendices':
      return both(textOf(item, 'name'));
    case 'tables':
      return /^Biểu \d/.test(textOf(item, 'title'))
        ? both(beforeDot(textOf(item, 'title')))
        : named('bảng', 'table', String(index + 1));
    case 'rows':
      return named('dòng', 'row', `“${rowName(item) || index + 1}”`);
    case 'charts':
      return both(beforeDot(textOf(item, 'title')));
    case 'bars':
      return both(`“${textOf(item, 'label')}”`);
    case 'panels':
      return both(`“${textOf(item, 'title')}”`);
    case 'groups':
      return both(`“${textOf(item, 'heading') || textOf(item, 'label')}”`);
    case 'text':
      return passage(one);
    default:
      return lengthOf(one.all) > 1 ? named('thứ', 'no.', String(index + 1)) : null;
  }
}

/** A reworded text has no parts with names: the heading that it stands under, and how it begins. */
function passage({ index, item, all }: Item): Words {
  const above = listOf(all).slice(0, index).map(String);
  const heading = above.findLast((text) => /^(?:[IVX]+\. .*|Phụ lục(?: [IVX]+)?)$/u.test(text)) ?? '';
  const section = /^[IVX]+\. /.test(heading) ? named('mục', 'section', beforeDot(heading)) : both(heading);
  const start = named('đoạn', 'passage', `“${beginning(String(item))}”`);
  return heading === '' ? start : { vi: `${section.vi}, ${start.vi}`, en: `${section.en}, ${start.en}` };
}

/** A column by its label, with that of the group over it where several columns are called the same. */
function columnWords({ index, table }: Item): Words {
  const columns = listOf(childOf(table, 'columns'));
  const label = textOf(columns[index], 'label');
  const isUnique = columns.filter((column) => textOf(column, 'label') === label).length === 1;
  const group = listOf(childOf(table, 'groups')).find(
    (one) => Number(childOf(one, 'from')) <= index + 1 && index + 1 <= Number(childOf(one, 'to')),
  );
  const over = isUnique ? '' : textOf(group, 'label');
  return named('cột', 'column', `“${[over, label].filter((part) => part !== '').join(': ') || index + 1}”`);
}

/** The first words of a row, as many as it takes to find it. */
function rowName(row: unknown): string {
  const name =
    listOf(row)
      .map(String)
      .find((cell) => /\p{L}/u.test(cell)) ?? '';
  return beginning(name);
}

function beginning(text: string): string {
  const words = text.split(' ');
  return words.length <= wordsShown ? text : `${words.slice(0, wordsShown).join(' ')} …`;
}

const wordsShown = 10;

function beforeDot(text: string): string {
  return text.split('.')[0] ?? text;
}

function named(vi: string, en: string, name: string): Words {
  return { vi: `${vi} ${name}`, en: `${en} ${name}` };
}

function both(text: string): Words {
  return { vi: text, en: text };
}

function sentence(parts: readonly string[]): string {
  const text = parts.join(', ').replace(/, (?=(?:thứ|no\.) \d)/g, ' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function childOf(node: unknown, key: string | number): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
}

function textOf(node: unknown, key: string): string {
  const value = childOf(node, key);
  return typeof value === 'string' ? value : '';
}

function listOf(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : [];
}

function lengthOf(node: unknown): number {
  return listOf(node).length;
}

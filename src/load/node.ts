/** Characters `start` to `end` (UTF-16 units, `end` not included) of a source's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value of a YAML document with its range; `key` is the range of the key before it, where there is one. */
export type SourceNode = MapNode | SeqNode | ScalarNode;

interface NodeBase {
  readonly range: Range;
  readonly key: Range | null;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  /** By key as text, NFC; of a key written twice the first. */
  readonly entries: ReadonlyMap<string, SourceNode>;
}

export interface SeqNode extends NodeBase {
  readonly kind: 'seq';
  readonly items: readonly SourceNode[];
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** As YAML 1.2 (core schema) reads it. */
  readonly value: string | number | boolean | null;
  /** As written, without quotes. */
  readonly written: string;
  readonly quoted: boolean;
  /** A comment right behind an empty value, from `#` on. */
  readonly comment: string | null;
}

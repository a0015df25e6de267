import { catalogue } from '../../src/diagnostics/catalogue/catalogue.ts';
import type {
  ArchiveExample,
  BytesExample,
  Entry,
  Example,
  FolderExample,
  ShapeExample,
  TextExample,
} from '../../src/diagnostics/catalogue/entry.ts';
import { review } from '../../src/diagnostics/catalogue/review.ts';

export interface ExampleOf<One extends Example> {
  readonly code: string;
  readonly example: One;
}

const all = Object.entries<Entry>(catalogue).map(([code, { example }]) => ({ code, example }));

function those<One extends Example>(is: (example: Example) => example is One): readonly ExampleOf<One>[] {
  return all.flatMap(({ code, example }) => (is(example) ? [{ code, example }] : []));
}

const isText = (example: Example): example is TextExample =>
  !['folder', 'bytes', 'shape', 'archive'].includes(example.of);
const texts = those(isText);

/** By figures of the example year: test/review/catalogue-examples.test.ts. */
export const figureExamples = texts.filter(({ code }) => Object.hasOwn(review, code));

/** Waivers that are held against findings, and uncover them: test/pipeline/catalogue-folders.test.ts. */
export const waiverExamples = texts.filter(({ code }) => ['waiver-expired', 'waiver-unused'].includes(code));

/** In the text of one sample: test/validate/catalogue-examples.test.ts, as the two below. */
export const textExamples = texts.filter((one) => ![...figureExamples, ...waiverExamples].includes(one));
export const bytesExamples = those((example): example is BytesExample => example.of === 'bytes');
export const shapeExamples = those((example): example is ShapeExample => example.of === 'shape');

/** In whole folders: test/pipeline/catalogue-folders.test.ts. */
export const folderExamples = those((example): example is FolderExample => example.of === 'folder');

/** Of archive copies: test/pipeline/archive.test.ts meets each code. */
export const archiveExamples = those((example): example is ArchiveExample => example.of === 'archive');

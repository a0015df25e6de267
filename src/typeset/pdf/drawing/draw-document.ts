import type { Attachment } from '../../files.ts';
import type { Page } from '../flow/page.ts';
import type { Tag } from '../flow/tag.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { LayoutProfile } from '../profile.ts';
import { drawArtifacts } from './draw-artifacts.ts';
import { openForm } from './draw-field.ts';
import { drawOutline } from './draw-outline.ts';
import { drawTags } from './draw-tags.ts';
import { creationInstant, type Identity, openDocument } from './open-document.ts';
import type { PdfDocument } from './pdfkit.ts';
import { writeMetadata } from './write-metadata.ts';

export interface DrawInput {
  readonly identity: Identity;
  readonly fonts: FontSet;
  readonly profile: LayoutProfile;
  readonly pages: readonly Page[];
  readonly root: Tag;
  readonly attachments: readonly Attachment[];
}

/** Writes the laid-out pages as a PDF file. */
export async function drawDocument(input: DrawInput): Promise<Uint8Array> {
  const document = openDocument(input.identity, input.fonts);
  const bytes = collectBytes(document);
  for (const { format } of input.pages) document.addPage({ size: [format.width, format.height], margin: 0 });
  if (hasFields(input.pages)) openForm(document);
  drawArtifacts(document, input.pages, input);
  drawTags(document, input.root, input.pages);
  drawOutline(document, input.pages);
  attachFiles(document, input.attachments);
  writeMetadata(document, input.identity.frontMatter);
  document.end();
  return bytes;
}

function hasFields(pages: readonly Page[]): boolean {
  return pages.some(({ marks }) => marks.some(({ mark }) => mark.kind === 'field'));
}

function collectBytes(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

/** The sources of the report ride along (ISO 19005-3, 6.8). */
function attachFiles(document: PdfDocument, attachments: readonly Attachment[]): void {
  for (const { name, bytes, mediaType, description, relationship = 'Source', modified } of attachments) {
    const modifiedDate = creationInstant(modified.slice(0, 10));
    document.file(bytes, { name, type: mediaType, description, modifiedDate, relationship });
  }
}

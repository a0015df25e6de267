import type { FrontMatter } from '../../dialect/front-matter.ts';
import { escapeXml } from './open-document.ts';
import type { PdfDocument } from './pdfkit.ts';

/** Names of our own properties are identifiers only; nothing is to be found at the address. */
const namespace = 'urn:cchc:report:1';

interface Property {
  readonly name: string;
  readonly description: string;
  readonly value: string;
}

/**
 * Adds to the XMP packet what pdfkit does not write: that the file is PDF/UA-1 too, and the digest of the
 * signed-off content with the head of its sign-off chain. PDF/A wants a description of every property that is
 * not its own (ISO 19005-2, 6.6.2.3.3).
 */
export function writeMetadata(document: PdfDocument, { digest, signoffHead, state }: FrontMatter): void {
  const properties: Property[] = [
    { name: 'state', description: 'State of the report: draft, approved or issued', value: state },
    { name: 'digest', description: 'Digest of the content that was signed off', value: digest },
    { name: 'signoffHead', description: 'Head of the chain of sign-offs', value: signoffHead },
  ].filter(({ value }) => value !== '');
  document.appendXML(declarePdfUa());
  document.appendXML(describeSchemas(properties));
  document.appendXML(description(namespace, properties));
}

function declarePdfUa(): string {
  return `
    <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>`;
}

function description(uri: string, properties: readonly Property[]): string {
  const values = properties.map(({ name, value }) => `<cchc:${name}>${escapeXml(value)}</cchc:${name}>`);
  return `
    <rdf:Description rdf:about="" xmlns:cchc="${uri}">
      ${values.join('\n      ')}
    </rdf:Description>`;
}

function describeSchemas(properties: readonly Property[]): string {
  const pdfUa = describeSchema(
    { title: 'PDF/UA identification schema', uri: 'http://www.aiim.org/pdfua/ns/id/', prefix: 'pdfuaid' },
    [
      describeProperty({
        name: 'part',
        description: 'Part of ISO 14289 the file conforms to',
        type: 'Integer',
      }),
    ],
  );
  const own = describeSchema(
    { title: 'cchc report schema', uri: namespace, prefix: 'cchc' },
    properties.map((property) => describeProperty({ ...property, type: 'Text' })),
  );
  return `
    <rdf:Description rdf:about=""
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas>
        <rdf:Bag>${pdfUa}${own}
        </rdf:Bag>
      </pdfaExtension:schemas>
    </rdf:Description>`;
}

function describeSchema(
  { title, uri, prefix }: { title: string; uri: string; prefix: string },
  items: string[],
): string {
  return `
          <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>${title}</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
            <pdfaSchema:property>
              <rdf:Seq>${items.join('')}
              </rdf:Seq>
            </pdfaSchema:property>
          </rdf:li>`;
}

function describeProperty({
  name,
  description: text,
  type,
}: {
  name: string;
  description: string;
  type: string;
}): string {
  return `
                <rdf:li rdf:parseType="Resource">
                  <pdfaProperty:name>${name}</pdfaProperty:name>
                  <pdfaProperty:valueType>${type}</pdfaProperty:valueType>
                  <pdfaProperty:category>${type === 'Integer' ? 'internal' : 'external'}</pdfaProperty:category>
                  <pdfaProperty:description>${text}</pdfaProperty:description>
                </rdf:li>`;
}

import { type Certificate, readCertificate } from './certificate.ts';

const block = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;

/** All certificates of a PEM file, or the one of a DER file; `null` when one cannot be read or there is none. */
export function readCertificates(bytes: Uint8Array): readonly Certificate[] | null {
  const text = Buffer.from(bytes).toString('latin1');
  const blocks = [...text.matchAll(block)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
  const certificates = (blocks.length > 0 ? blocks : [bytes]).map(readCertificate);
  return certificates.every((one) => one !== null) ? certificates : null;
}

import { constants, createHash, KeyObject, sign, type webcrypto } from 'node:crypto';
import { PdfStream } from '@libpdf/core';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { openPdf } from '../../../src/sign/pdf/open-pdf.ts';
import { coveredBytes, fillGap, reserveSignature } from '../../../src/sign/pdf/reserve-signature.ts';
import { derOf, type Identity } from './pki.ts';

/** A report with a signature whose CMS other software made. */
export async function signElsewhere(
  pdf: Uint8Array,
  field: string,
  makeCms: (content: Uint8Array) => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  const opened = await openPdf(pdf);
  if ('problem' in opened) throw new Error(opened.problem);
  const widget = opened.fields.get(field);
  if (widget === undefined) throw new Error(`no field ${field}`);
  const appearance = PdfStream.fromDict({}, new Uint8Array());
  const at = new Date('2020-03-19T09:30:00Z');
  const reserved = await reserveSignature(opened, { field: widget, appearance, name: 'X', at, room: 6000 });
  const signed = fillGap(reserved, await makeCms(coveredBytes(reserved)));
  if (signed === null) throw new Error('the signature does not fit');
  return signed;
}

/** Octets of salt that the parameters state for SHA-256. */
const statedSalt = 32;

/**
 * A detached CMS signature with RSASSA-PSS, made by pkijs.
 * @param salt octets of salt that the signature really has.
 */
export async function makePssCms(
  content: Uint8Array,
  { certificate, keys, ...identity }: Identity,
  salt = statedSalt,
): Promise<Uint8Array> {
  const hash = (bytes: Uint8Array) =>
    new asn1js.OctetString({ valueHex: new Uint8Array(createHash('sha256').update(bytes).digest()).buffer });
  const sequence = (value: asn1js.BaseBlock) => new asn1js.Sequence({ value: [value] });
  const own = hash(derOf({ certificate, keys, ...identity }));
  const attributes = [
    new pkijs.Attribute({
      type: '1.2.840.113549.1.9.3',
      values: [new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })],
    }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.4', values: [hash(content)] }),
    new pkijs.Attribute({
      type: '1.2.840.113549.1.9.16.2.47',
      values: [sequence(sequence(sequence(own)))],
    }),
  ];
  const { issuer, serialNumber } = certificate;
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
  });
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [signer],
    certificates: [certificate],
  });
  await signed.sign(keys.privateKey, 0, 'SHA-256', new Uint8Array(content).buffer);
  if (salt !== statedSalt) signer.signature = signWithSalt(signer, keys.privateKey, salt);
  const info = new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

function signWithSalt(
  { signedAttrs }: pkijs.SignerInfo,
  privateKey: webcrypto.CryptoKey,
  saltLength: number,
): asn1js.OctetString {
  const key = KeyObject.from(privateKey);
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const data = new Uint8Array(signedAttrs?.encodedValue ?? new ArrayBuffer(0));
  const signature = sign('sha256', data, { key, padding, saltLength });
  return new asn1js.OctetString({ valueHex: new Uint8Array(signature).buffer });
}

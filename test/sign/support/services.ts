import { createHash, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Fetch } from '../../../src/pipeline/signature/http-send.ts';
import { derOf, extension, type Identity, makeIdentity } from './pki.ts';

const oid = (value: string) => new asn1js.ObjectIdentifier({ value });
const timeStamping = '1.3.6.1.5.5.7.3.8';

export function makeStampAuthority(issuer: Identity): Promise<Identity> {
  return makeIdentity({ name: 'Máy chủ dấu thời gian thử', purposes: [timeStamping] }, issuer);
}

/** How a time-stamping authority may misbehave. */
export type Misbehaviour = 'none' | 'nonce' | 'imprint' | 'signature' | 'refusal' | 'nonsense' | 'html';

/** An RFC 3161 authority in this process, at any address. */
export function stampService(authority: Identity, misbehaviour: Misbehaviour = 'none'): Fetch {
  return async (_, { body = new Uint8Array() }) => {
    const request = pkijs.TimeStampReq.fromBER(new Uint8Array(body).buffer);
    if (misbehaviour === 'html') return answer(new TextEncoder().encode('<html>Cổng đăng nhập</html>'));
    if (misbehaviour === 'nonsense') return answer(new Uint8Array([0x30, 0x03, 0x02, 0x01, 0x00]));
    const refused = misbehaviour === 'refusal';
    const status = new pkijs.PKIStatusInfo({
      status: refused ? pkijs.PKIStatus.rejection : pkijs.PKIStatus.granted,
    });
    const token = refused ? undefined : await makeToken(request, authority, misbehaviour);
    const response = new pkijs.TimeStampResp({ status, ...(token && { timeStampToken: token }) });
    return answer(new Uint8Array(response.toSchema().toBER()));
  };
}

function answer(body: Uint8Array) {
  return { status: 200, arrayBuffer: async () => new Uint8Array(body).buffer };
}

async function makeToken(
  request: pkijs.TimeStampReq,
  authority: Identity,
  misbehaviour: Misbehaviour,
): Promise<pkijs.ContentInfo> {
  const { messageImprint } = request;
  const digest = new Uint8Array(messageImprint.hashedMessage.valueBlock.valueHexView);
  if (misbehaviour === 'imprint') digest[0] = (digest[0] ?? 0) ^ 1;
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: messageImprint.hashAlgorithm,
      hashedMessage: new asn1js.OctetString({ valueHex: digest.buffer }),
    }),
    serialNumber: new asn1js.Integer({ value: 7 }),
    genTime: new Date('2020-03-19T09:30:05Z'),
    ...(request.nonce && misbehaviour !== 'nonce' && { nonce: request.nonce }),
  });
  return signToken(new Uint8Array(info.toSchema().toBER()), authority, misbehaviour);
}

async function signToken(info: Uint8Array, authority: Identity, misbehaviour: Misbehaviour) {
  const attributes = [
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.3', values: [oid('1.2.840.113549.1.9.16.1.4')] }),
    new pkijs.Attribute({
      type: '1.2.840.113549.1.9.4',
      values: [octets(createHash('sha256').update(info).digest())],
    }),
    new pkijs.Attribute({
      type: '1.2.840.113549.1.9.16.2.47',
      values: [nest(3, octets(createHash('sha256').update(derOf(authority)).digest()))],
    }),
  ];
  const { issuer, serialNumber } = authority.certificate;
  const content = new pkijs.EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.9.16.1.4' });
  // Set afterwards, or pkijs cuts it into pieces, which DER forbids.
  content.eContent = octets(info);
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: content,
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
    certificates: [authority.certificate],
  });
  const other = (await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const { privateKey } = misbehaviour === 'signature' ? other : authority.keys;
  await signed.sign(privateKey, 0, 'SHA-256');
  return new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: new Uint8Array(bytes).buffer });
}

function nest(depth: number, value: asn1js.BaseBlock): asn1js.Sequence {
  const inner = depth > 1 ? nest(depth - 1, value) : value;
  return new asn1js.Sequence({ value: [inner] });
}

interface Publication {
  readonly revoked?: readonly { readonly identity: Identity; readonly at: string }[];
  readonly from?: string;
  readonly until?: string;
}

/** A revocation list of an authority, in DER. */
export async function makeList(authority: Identity, publication: Publication = {}): Promise<Uint8Array> {
  const { revoked = [], from = '2020-03-18T00:00:00Z', until = '2020-04-18T00:00:00Z' } = publication;
  const list = new pkijs.CertificateRevocationList({
    version: 1,
    issuer: authority.certificate.subject,
    thisUpdate: new pkijs.Time({ value: new Date(from) }),
    nextUpdate: new pkijs.Time({ value: new Date(until) }),
    ...(revoked.length > 0 && {
      revokedCertificates: revoked.map(
        ({ identity, at }) =>
          new pkijs.RevokedCertificate({
            userCertificate: identity.certificate.serialNumber,
            revocationDate: new pkijs.Time({ value: new Date(at) }),
          }),
      ),
    }),
  });
  await list.sign(authority.keys.privateKey, 'SHA-256');
  return new Uint8Array(list.toSchema(true).toBER());
}

/** An OCSP responder of the authority itself: good unless revoked. */
export function ocspService(authority: Identity, revoked: readonly Identity[] = []): Fetch {
  return async (_, { body = new Uint8Array() }) => {
    const request = pkijs.OCSPRequest.fromBER(new Uint8Array(body).buffer);
    const asked = request.tbsRequest.requestList[0]?.reqCert;
    if (asked === undefined) throw new Error('nothing asked');
    const isRevoked = revoked.some(({ certificate }) => certificate.serialNumber.isEqual(asked.serialNumber));
    const basic = new pkijs.BasicOCSPResponse();
    basic.tbsResponseData.responderID = authority.certificate.subject;
    basic.tbsResponseData.producedAt = new Date('2020-03-19T09:00:00Z');
    basic.tbsResponseData.responses.push(
      new pkijs.SingleResponse({
        certID: asked,
        certStatus: isRevoked ? revokedStatus() : goodStatus(),
        thisUpdate: new Date('2020-03-19T09:00:00Z'),
        nextUpdate: new Date('2020-03-20T09:00:00Z'),
      }),
    );
    await basic.sign(authority.keys.privateKey, 'SHA-256');
    const response = new pkijs.OCSPResponse({
      responseStatus: new asn1js.Enumerated({ value: 0 }),
      responseBytes: new pkijs.ResponseBytes({
        responseType: '1.3.6.1.5.5.7.48.1.1',
        response: octets(new Uint8Array(basic.toSchema().toBER())),
      }),
    });
    return answer(new Uint8Array(response.toSchema().toBER()));
  };
}

function goodStatus(): asn1js.Primitive {
  return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } });
}

function revokedStatus(): asn1js.Constructed {
  const at = new asn1js.GeneralizedTime({ valueDate: new Date('2020-02-01T00:00:00Z') });
  return new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 1 }, value: [at] });
}

/** Where a certificate says that revocation is asked for. */
export function revocationAddresses({ ocsp, list }: { ocsp?: string; list?: string }): pkijs.Extension[] {
  const address = (url: string) =>
    new asn1js.Primitive({
      idBlock: { tagClass: 3, tagNumber: 6 },
      valueHex: new TextEncoder().encode(url).buffer,
    });
  const tag = (inner: asn1js.BaseBlock) =>
    new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [inner] });
  const extensions: pkijs.Extension[] = [];
  if (ocsp !== undefined) {
    const entry = new asn1js.Sequence({ value: [oid('1.3.6.1.5.5.7.48.1'), address(ocsp)] });
    extensions.push(extension('1.3.6.1.5.5.7.1.1', false, new asn1js.Sequence({ value: [entry] })));
  }
  if (list !== undefined) {
    const point = new asn1js.Sequence({ value: [tag(tag(address(list)))] });
    extensions.push(extension('2.5.29.31', false, new asn1js.Sequence({ value: [point] })));
  }
  return extensions;
}

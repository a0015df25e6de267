import { beforeAll, describe, expect, it } from 'vitest';
import { buildChain } from '../../src/sign/certificates/build-chain.ts';
import { type Certificate, readCertificate } from '../../src/sign/certificates/certificate.ts';
import { matchKey } from '../../src/sign/keys/signing-key.ts';
import { checkSigner } from '../../src/sign/verify/check-signer.ts';
import { derOf, type Identity, makeAuthority, makeIdentity } from './support/pki.ts';

const at = new Date('2020-03-19T09:30:00Z');

function read(identity: Identity): Certificate {
  const certificate = readCertificate(derOf(identity));
  if (certificate === null) throw new Error(`${identity.name} cannot be read`);
  return certificate;
}

describe('an authority that was renewed under its name, with its key', () => {
  let root: Certificate;
  let old: Certificate;
  let renewed: Certificate;
  let signer: Certificate;
  let signerKeys: Identity['keys'];
  let outdated: Certificate;
  beforeAll(async () => {
    const top = await makeAuthority('Gốc');
    const below = { name: 'CA con', authority: true };
    const first = await makeIdentity(
      { ...below, from: '2015-01-01T00:00:00Z', until: '2020-01-01T00:00:00Z' },
      top,
    );
    const second = await makeIdentity({ ...below, keys: first.keys, from: '2019-06-01T00:00:00Z' }, top);
    const person = await makeIdentity({ name: 'Nguyễn Văn A' }, second);
    const before = await makeIdentity(
      { name: 'Nguyễn Văn A', keys: person.keys, until: '2020-03-01T00:00:00Z' },
      second,
    );
    [root, old, renewed, signer, outdated] = [top, first, second, person, before].map(read) as [
      Certificate,
      Certificate,
      Certificate,
      Certificate,
      Certificate,
    ];
    signerKeys = person.keys;
  });

  it('vouches with the certificate of the time, in whatever order they came', () => {
    for (const others of [
      [old, renewed],
      [renewed, old],
    ]) {
      const { chain, findings } = checkSigner(
        signer,
        { others, anchors: [root] },
        { time: at, isProven: false },
      );
      expect(chain).toEqual({ path: [signer, renewed, root], isAnchored: true });
      expect(findings).toEqual([]);
      const earlier = new Date('2019-03-01T00:00:00Z');
      expect(buildChain(signer, { pool: others, anchors: [root], at: earlier }).path[1]).toBe(old);
    }
  });

  it('is told as expired where only the old certificate is at hand', () => {
    const { findings } = checkSigner(
      signer,
      { others: [old], anchors: [root] },
      { time: at, isProven: false },
    );
    expect(findings.map(({ code }) => code)).toEqual(['chain-expired']);
  });

  it('goes with what is signed as it is valid then, as does the signer’s own certificate', async () => {
    const sign = async (data: Uint8Array) =>
      pairToDer(
        new Uint8Array(
          await crypto.subtle.sign(
            { name: 'ECDSA', hash: 'SHA-256' },
            signerKeys.privateKey,
            new Uint8Array(data),
          ),
        ),
      );
    const key = await matchKey(sign, [outdated, signer, old, renewed, root], at);
    expect(key).toMatchObject({ certificate: signer, chain: [renewed, root] });
  });
});

describe('a pool of authorities that vouch for each other', () => {
  it('is not walked through on every way there is', async () => {
    const top = await makeAuthority('Gốc');
    const [a, b] = [await makeAuthority('A'), await makeAuthority('B')];
    const cross = (name: string, own: Identity, by: Identity) =>
      makeIdentity({ name, authority: true, keys: own.keys }, by);
    const rounds = [1, 2, 3, 4];
    const pool = (await Promise.all(rounds.flatMap(() => [cross('A', a, b), cross('B', b, a)]))).map(read);
    const person = read(await makeIdentity({ name: 'Nguyễn Văn A' }, a));
    let asked = 0;
    const counting = (one: Certificate): Certificate => {
      const { x509 } = one;
      const verify: typeof x509.verify = (key) => {
        asked += 1;
        return x509.verify(key);
      };
      return { ...one, x509: { verify } as typeof x509 };
    };
    const watched = pool.map(counting);
    const signer = counting(person);
    expect(buildChain(signer, { pool: watched, anchors: [read(top)], at }).isAnchored).toBe(false);
    // Each certificate is held against those of its issuer's name once.
    expect(asked).toBeLessThanOrEqual((watched.length + 1) * rounds.length);
    const way = read(await cross('A', a, top));
    const { isAnchored, path } = buildChain(signer, { pool: watched, anchors: [way], at });
    expect({ isAnchored, length: path.length }).toEqual({ isAnchored: true, length: 2 });
  });
});

/** `r` and `s` side by side (WebCrypto) as a sequence of integers. */
function pairToDer(pair: Uint8Array): Uint8Array {
  const integer = (bytes: Uint8Array): number[] => {
    const start = bytes.findIndex((byte) => byte !== 0);
    const short = [...bytes.slice(start)];
    const content = (short[0] ?? 0) > 127 ? [0, ...short] : short;
    return [2, content.length, ...content];
  };
  const both = [...integer(pair.slice(0, 32)), ...integer(pair.slice(32))];
  return new Uint8Array([0x30, both.length, ...both]);
}

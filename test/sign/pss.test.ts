import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCms } from '../../src/sign/cms/check-cms.ts';
import { readCms } from '../../src/sign/cms/read-cms.ts';
import { approvedReport, makePeople, openOffice, type People, runIn } from './support/office.ts';
import { type Identity, makeIdentity } from './support/pki.ts';
import { makePssCms, signElsewhere } from './support/sign-elsewhere.ts';

let people: People;
let signer: Identity;
beforeAll(async () => {
  people = await makePeople();
  signer = await makeIdentity({ name: 'Nguyễn Văn A', kind: 'rsa-pss' }, people.authority);
});

async function verified(salt?: number) {
  const folder = await openOffice(people);
  const pdf = await signElsewhere(await approvedReport(), 'approverSignature', (content) =>
    makePssCms(content, signer, salt),
  );
  writeFileSync(join(folder, 'pss.pdf'), pdf);
  const run = await runIn(folder, ['verify', 'pss.pdf', '--trust', 'ca.pem', '--format', 'json']);
  const [{ verdict, signatures }] = JSON.parse(run.stdout);
  return { verdict, codes: signatures[0].findings.map(({ code }: { code: string }) => code) };
}

describe('a signature with RSASSA-PSS, as other software makes it', () => {
  it('holds', async () => {
    expect(await verified()).toEqual({ verdict: 'valid', codes: ['revocation-unknown'] });
  });

  it.each([20, 48])('with %i octets of salt where its parameters state 32 is refused', async (salt) => {
    const { verdict, codes } = await verified(salt);
    expect(verdict).toBe('invalid');
    expect(codes).toContain('signature-differs');
  });

  it('is refused with any octet of its algorithm or its value changed', async () => {
    const content = new TextEncoder().encode('Báo cáo');
    const bytes = await makePssCms(content, signer);
    const faultsOf = (cms: ReturnType<typeof readCms>) =>
      cms === null ? ['unreadable'] : checkCms(cms, content).faults;
    const whole = readCms(bytes);
    expect(faultsOf(whole)).toEqual([]);
    const algorithm = Buffer.from(whole?.algorithm.bytes ?? []);
    // Hash, mask and salt are in there, as RFC 4055 writes them.
    expect(algorithm.toString('hex')).toMatch(/^30..06092a864886f70d01010a30..a0.*a1.*a203020120$/);
    const from = Buffer.from(bytes).lastIndexOf(algorithm);
    for (let at = from; at < bytes.length; at += 1) {
      for (const change of [0x01, 0x03, 0x80]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(faultsOf(readCms(changed)), `octet ${at - from} ^ ${change}`).not.toEqual([]);
      }
    }
  });

  it('is refused when its parameters say more than they must', async () => {
    const bytes = await makePssCms(new TextEncoder().encode('Báo cáo'), signer);
    // The trailer field, of which there is but one value, is left out in DER: nothing would notice another.
    const trailer = Buffer.from('a303020101', 'hex');
    const longer = insertAfter(Buffer.from(bytes), Buffer.from('a203020120', 'hex'), trailer);
    const cms = readCms(longer);
    expect(cms).not.toBeNull();
    expect(cms && checkCms(cms, new TextEncoder().encode('Báo cáo')).faults).toContain('signature-differs');
  });
});

/** Puts octets behind others and lengthens every value that holds them. */
function insertAfter(der: Buffer, behind: Buffer, added: Buffer): Buffer {
  const at = der.lastIndexOf(behind) + behind.length;
  const grow = (value: Buffer, start: number): Buffer => {
    const isLong = (value[1] ?? 0) >= 0x80;
    const head = isLong ? 2 + ((value[1] ?? 0) & 0x7f) : 2;
    const children: Buffer[] = [];
    if (start + value.length === at && value.includes(behind) && value.length === behind.length)
      return Buffer.concat([value, added]);
    for (let offset = head; offset < value.length; ) {
      const child = value.subarray(offset, offset + lengthAt(value, offset));
      const from = start + offset;
      const holds = from < at && at <= from + child.length && ((child[0] ?? 0) & 0x20) !== 0;
      children.push(holds ? grow(child, from) : child);
      offset += child.length;
    }
    return wrap(value[0] ?? 0, Buffer.concat(children));
  };
  return grow(der, 0);
}

function lengthAt(bytes: Buffer, offset: number): number {
  const first = bytes[offset + 1] ?? 0;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  return 2 + count + bytes.readUIntBE(offset + 2, count);
}

function wrap(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Certificate, readCertificate } from '../../src/sign/certificates/certificate.ts';
import { openP12 } from '../../src/sign/keys/open-p12.ts';
import { signPdf } from '../../src/sign/sign-pdf.ts';
import { describeVerification } from '../../src/sign/verify/describe-verification.ts';
import { verifyPdf } from '../../src/sign/verify/verify-pdf.ts';
import { forge } from './support/forge.ts';
import { makePeople, openOffice, type People, passphrase, runIn } from './support/office.ts';
import { derOf, makeP12 } from './support/pki.ts';
import { makeStampAuthority, stampService } from './support/services.ts';

/** What the program says about a file: the verdict and the codes of what it found. */
async function judge(pdf: Uint8Array, anchor: Certificate) {
  const now = new Date('2020-03-20T00:00:00Z');
  const evidence = { lists: [], answers: [] };
  const verification = await verifyPdf({ pdf: new Uint8Array(pdf), anchors: [anchor], now, evidence });
  if ('problem' in verification) return { verdict: 'invalid', codes: [verification.problem] };
  const { verdict, findings, signatures } = describeVerification(verification, 'vi');
  const all = [...signatures.flatMap((one) => one.findings), ...findings];
  return { verdict, codes: all.map(({ code }) => code).filter((code) => code !== 'revocation-unknown') };
}

/** A small generator of numbers with a fixed seed (mulberry32), so that every run draws the same sample. */
function sample(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

let people: People;
let anchor: Certificate;
/** Signed by the approver with a time stamp. */
let once: Buffer;
/** Signed by the agency too, with number and date. */
let twice: Buffer;
/** Initialled, then signed by both. */
let thrice: Buffer;

beforeAll(async () => {
  people = await makePeople();
  const found = readCertificate(derOf(people.authority));
  if (found === null) throw new Error('the test’s own authority cannot be read');
  anchor = found;
});

async function signBoth(): Promise<void> {
  if (once !== undefined) return;
  const folder = await openOffice(people);
  const fetch = stampService(await makeStampAuthority(people.authority));
  await runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12', '--tsa', 'http://tsa.example/'], {
    fetch,
  });
  const issue = ['--number', '45', '--date', '20/3/2020'];
  await runIn(folder, ['sign', 'report.signed.pdf', '--as', 'agency', '--p12', 'agency.p12', ...issue]);
  once = readFileSync(join(folder, 'report.signed.pdf'));
  twice = readFileSync(join(folder, 'report.2.signed.pdf'));
}

async function signThrice(): Promise<void> {
  if (thrice !== undefined) return;
  const folder = await openOffice(people);
  const steps = [
    ['report.pdf', '--as', 'form', '--p12', 'clerk.p12'],
    ['report.signed.pdf', '--p12', 'director.p12'],
    [
      ...['report.2.signed.pdf', '--as', 'agency', '--p12', 'agency.p12'],
      ...['--number', '45', '--date', '20/3/2020'],
    ],
  ];
  for (const step of steps) await runIn(folder, ['sign', ...step]);
  thrice = readFileSync(join(folder, 'report.3.signed.pdf'));
}

/** Offsets of the signature's hex digits. */
function gapOf(pdf: Buffer): readonly [number, number] {
  const [, start, end] = /\/ByteRange \[0 (\d+) (\d+)/.exec(pdf.toString('latin1')) ?? [];
  return [Number(start) + 1, Number(end) - 1];
}

function withOctet(pdf: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(pdf);
  changed[at] = value;
  return changed;
}

describe('one changed byte', () => {
  it('anywhere in what is signed is found', async () => {
    await signBoth();
    expect((await judge(once, anchor)).verdict).toBe('valid');
    const draw = sample(20200319);
    const [start, end] = gapOf(once);
    for (let count = 0; count < 25; count += 1) {
      const at = draw(start) + (count % 5 === 0 ? end - start : 0);
      const changed = withOctet(once, at, ((once[at] ?? 0) + 1 + draw(255)) % 256);
      expect((await judge(changed, anchor)).verdict, `byte ${at}`).toBe('invalid');
    }
  });

  it('anywhere in the signature’s value is found, its padding and its letters included', async () => {
    await signBoth();
    const draw = sample(293);
    const [start, end] = gapOf(once);
    const length = 2 * (4 + Number.parseInt(once.subarray(start + 4, start + 8).toString('latin1'), 16));
    for (let count = 0; count < 120; count += 1) {
      // Mostly within the CMS, at times in the zeros behind it.
      const at = count % 8 === 0 ? start + length + draw(end - start - length) : start + draw(length);
      const old = String.fromCharCode(once[at] ?? 0);
      const digit = '0123456789abcdef'[(Number.parseInt(old, 16) + 1 + draw(15)) % 16] ?? '0';
      const changed = withOctet(once, at, digit.charCodeAt(0));
      const { verdict, codes } = await judge(changed, anchor);
      // An enclosed certificate of the time stamp is protected by its own signature only.
      if (verdict !== 'invalid') expect(codes, `digit ${at}`).toContain('certificate-unvouched');
    }
  });

  it.each([
    [
      'a capital letter among the hexadecimal digits',
      (old: number) => (old >= 0x61 && old <= 0x66 ? old - 32 : old),
    ],
    ['a space in place of a digit', () => 0x20],
  ])('that does not change the value is found: %s', async (_, change) => {
    await signBoth();
    const [start] = gapOf(once);
    const letter = once.findIndex((octet, at) => at > start && octet >= 0x61);
    const changed = withOctet(once, letter, change(once[letter] ?? 0));
    expect(await judge(changed, anchor)).toEqual({ verdict: 'invalid', codes: ['contents-wrong'] });
  });

  it('behind the first signature is found through the second', async () => {
    await signBoth();
    expect((await judge(twice, anchor)).verdict).toBe('valid');
    const draw = sample(7);
    for (let count = 0; count < 12; count += 1) {
      const at = once.length + draw(twice.length - once.length);
      const changed = withOctet(twice, at, ((twice[at] ?? 0) + 1 + draw(255)) % 256);
      expect((await judge(changed, anchor)).verdict, `byte ${at}`).toBe('invalid');
    }
  });
});

describe('one changed byte in a file of three signatures', () => {
  /** Ends of the revisions, the report itself first. */
  const endsOf = (pdf: Buffer): number[] =>
    [...pdf.toString('latin1').matchAll(/%%EOF/g)].map(({ index }) => index + 6);

  it('is found wherever it is: in the report, in each revision, in each signature', async () => {
    await signThrice();
    expect(await judge(thrice, anchor)).toEqual({ verdict: 'valid', codes: [] });
    const ends = endsOf(thrice);
    expect(ends).toHaveLength(4);
    const draw = sample(3);
    for (const [index, end] of ends.entries()) {
      const from = ends[index - 1] ?? 0;
      for (let count = 0; count < 6; count += 1) {
        const at = from + draw(Math.min(end, thrice.length) - from);
        const changed = withOctet(thrice, at, ((thrice[at] ?? 0) + 1 + draw(255)) % 256);
        expect((await judge(changed, anchor)).verdict, `byte ${at}`).toBe('invalid');
      }
    }
  });

  it('leaves nothing that was cut off unsaid: each earlier revision says who had signed', async () => {
    await signThrice();
    const signers = async (end: number) => {
      const pdf = new Uint8Array(thrice.subarray(0, end));
      const evidence = { lists: [], answers: [] };
      const verification = await verifyPdf({ pdf, anchors: [anchor], now: new Date('2020-03-20'), evidence });
      if ('problem' in verification) throw new Error(verification.problem);
      return verification.signatures.map(({ field }) => field);
    };
    const [, first = 0, second = 0] = endsOf(thrice);
    expect(await signers(first)).toEqual(['formInitials']);
    expect(await signers(second)).toEqual(['formInitials', 'approverSignature']);
  });
});

/** The agency’s signature on any file, without the checks of `cchc sign`. */
async function signOnTop(pdf: Uint8Array): Promise<Uint8Array> {
  const { keys } = people.agency;
  const bytes = await makeP12(keys.privateKey, [people.agency, people.authority], passphrase);
  const key = await openP12({ name: '', bytes }, passphrase, new Date('2020-03-19T09:30:00Z'));
  if ('problem' in key) throw new Error(key.problem);
  const at = new Date('2020-03-20T00:00:00Z');
  const signed = await signPdf({ pdf, role: 'agency', key, at, picture: null, issue: null, timeStamp: null });
  if ('problem' in signed) throw new Error(signed.problem);
  return signed;
}

type Change = Parameters<typeof forge>[1];

const attacks: readonly (readonly [string, string, Change])[] = [
  [
    'other words on the page',
    'change-page',
    ({ pdf, resolve }) => {
      const page = resolve(pdf.getPages()[0]?.ref) as PdfDict;
      page.set('Contents', pdf.context.register(new PdfStream([], new TextEncoder().encode('q Q'))));
    },
  ],
  [
    'a note on top of the page',
    'change-page',
    ({ pdf, resolve }) => {
      const page = resolve(pdf.getPages()[0]?.ref) as PdfDict;
      const note = PdfDict.of({ Type: PdfName.of('Annot'), Subtype: PdfName.of('Stamp') });
      const annotations = resolve(page.get('Annots')) as PdfArray;
      annotations.push(pdf.context.register(note));
    },
  ],
  ['another page', 'change-page', ({ pdf }) => void pdf.addPage()],
  ['another title', 'change-metadata', ({ pdf }) => pdf.setTitle('Khác')],
  [
    'a script that runs when the file is opened',
    'change-other',
    ({ catalog }) => catalog.set('OpenAction', PdfDict.of({ S: PdfName.of('JavaScript') })),
  ],
  [
    'a signature that was moved',
    'change-field',
    ({ field }) =>
      field('approverSignature').set('Rect', PdfArray.of(...[0, 0, 9, 9].map((one) => PdfNumber.of(one)))),
  ],
  [
    'another picture in a signed field',
    'change-field',
    ({ pdf, field }) =>
      field('approverSignature').set(
        'AP',
        PdfDict.of({ N: pdf.context.register(new PdfStream([], new Uint8Array([113]))) }),
      ),
  ],
  [
    'a signature that was removed',
    'signature-removed',
    ({ field }) => void field('approverSignature').delete('V'),
  ],
  [
    'a number without the agency',
    'issue-unsigned',
    ({ field }) => field('number').set('V', PdfString.fromString('99')),
  ],
];

describe('what was appended behind a signature', () => {
  it.each(attacks)('is found: %s', async (_, code, change) => {
    await signBoth();
    const { verdict, codes } = await judge(await forge(once, change), anchor);
    expect(verdict).toBe('invalid');
    expect(codes).toContain(code);
  });

  it.each(attacks.filter(([, code]) => code !== 'issue-unsigned' && code !== 'signature-removed'))(
    'is found even when somebody signs on top of it: %s',
    async (_, code, change) => {
      await signBoth();
      const { verdict, codes } = await judge(await signOnTop(await forge(once, change)), anchor);
      expect(verdict).toBe('invalid');
      expect(codes).toContain(code);
    },
  );

  it('is found when a shared font is replaced through the field that may change', async () => {
    await signBoth();
    const forged = await forge(once, ({ catalog, resolve }) => {
      const form = resolve(catalog.get('AcroForm')) as PdfDict;
      const fonts = (resolve(form.get('DR')) as PdfDict).getDict('Font', resolve);
      (resolve(fonts?.get('F1')) as PdfDict).set('BaseFont', PdfName.of('Helvetica'));
    });
    expect((await judge(forged, anchor)).verdict).toBe('invalid');
  });

  it('is found when a number shows other digits than it holds', async () => {
    await signBoth();
    const filled = await forge(once, ({ pdf, field }) => {
      for (const name of ['number', 'day', 'month']) {
        field(name).set('V', PdfString.fromString('45'));
        const drawn = new PdfStream(
          [],
          new TextEncoder().encode('/Tx BMC q BT /F1 13 Tf <000a> Tj ET Q EMC'),
        );
        field(name).set('AP', PdfDict.of({ N: pdf.context.register(drawn) }));
      }
    });
    const { codes } = await judge(await signOnTop(filled), anchor);
    expect(codes).toContain('issue-shows-other');
  });

  it.each([
    ['a line break', '\n'],
    ['a comment', '% thêm\n%%EOF\n'],
    ['a revision that changes nothing', ''],
  ])('is reported when no signature covers it: %s', async (_, text) => {
    await signBoth();
    const changed =
      text === ''
        ? await forge(once, ({ pdf }) => void pdf.context.register(PdfDict.of({})))
        : Buffer.concat([once, Buffer.from(text)]);
    expect(await judge(changed, anchor)).toEqual({ verdict: 'invalid', codes: ['bytes-uncovered'] });
  });

  it('is nothing when the file is cut back to its first signature', async () => {
    await signBoth();
    expect(await judge(twice.subarray(0, once.length), anchor)).toEqual({ verdict: 'valid', codes: [] });
  });

  it('keeps cchc sign from signing on top', async () => {
    await signBoth();
    const folder = await openOffice(people);
    const [, , change] = attacks[0] ?? [];
    if (change) writeFileSync(join(folder, 'forged.pdf'), await forge(once, change));
    const run = await runIn(folder, ['sign', 'forged.pdf', '--as', 'agency', '--p12', 'agency.p12']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Tệp không còn nguyên vẹn');
    expect(run.stderr).toContain('Sau khi ký, nội dung trang đã bị sửa');
    const english = ['sign', 'forged.pdf', '--as', 'agency', '--p12', 'agency.p12', '--lang', 'en'];
    expect((await runIn(folder, english)).stderr).toContain('After the signature, the content of a page');
    expect(existsSync(join(folder, 'forged.signed.pdf'))).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestContent } from '../../src/signoff/digest-content.ts';

describe('the digest of a report’s content', () => {
  it('is SHA-256 of the canonical JSON', () => {
    // echo -n '{"a":"đạt","b":[1,true]}' | openssl dgst -sha256
    expect(digestContent({ b: [1, true], a: 'đạt' })).toEqual({
      json: '{"a":"đạt","b":[1,true]}',
      digest: 'sha256:2f5e67c3c2774232465fe18ba9a99302db2284198f7a9ef2283e643a89209030',
    });
  });

  it('does not see the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(digestContent(reversed).digest).toBe(digestContent(value).digest);
      }),
    );
  });

  it('sees every change of a printed word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (words, at, more) => {
          const changed = words.with(at % words.length, `${words[at % words.length]}${more}`);
          expect(digestContent(changed).digest).not.toBe(digestContent(words).digest);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { linkAddress, linkToken, newSeed, publicIdOf, secretFits, type LinkSeed } from './links';

// Test files share what has been loaded.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map((array) => Buffer.from(array).toString('base64url'));
const anySeed: fc.Arbitrary<LinkSeed> = fc.record({ publicId: bytes(12), nonce: bytes(16) });
const secretIn = (token: string) => token.slice(token.indexOf('.') + 1);

describe('CP-07 a link', () => {
  it('carries a secret of at least 128 bits, and of its grant only the public id', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const token = linkToken(seed);
        expect(publicIdOf(token)).toBe(seed.publicId);
        expect(Buffer.from(secretIn(token), 'base64url').length * 8).toBeGreaterThanOrEqual(128);
        expect(token).not.toContain(seed.nonce);
        expect(encodeURIComponent(token)).toBe(token);
      }),
    );
  });

  it('fits its own grant, each time it is made', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(linkToken({ ...seed })).toBe(linkToken(seed));
        expect(secretFits(linkToken(seed), seed)).toBe(true);
      }),
    );
  });

  it('fits no other grant, nor the same one with a new nonce', () => {
    fc.assert(
      fc.property(anySeed, anySeed, (seed, other) => {
        fc.pre(seed.nonce !== other.nonce && seed.publicId !== other.publicId);
        expect(secretFits(linkToken(seed), other)).toBe(false);
        expect(secretFits(linkToken(seed), { ...seed, nonce: other.nonce })).toBe(false);
        expect(secretFits(linkToken(seed), { ...other, nonce: seed.nonce })).toBe(false);
      }),
    );
  });

  it('fits no more with any bit of its secret turned', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(255), (seed, bit) => {
        const secret = Buffer.from(secretIn(linkToken(seed)), 'base64url');
        secret.writeUInt8(secret.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(secretFits(`${seed.publicId}.${secret.toString('base64url')}`, seed)).toBe(false);
      }),
    );
  });

  it('fits no more when cut, lengthened, empty or anything else', () => {
    fc.assert(
      fc.property(anySeed, fc.string(), fc.integer({ min: 1, max: 43 }), (seed, junk, cut) => {
        const token = linkToken(seed);
        for (const wrong of [junk, `${seed.publicId}.${junk}`, token.slice(0, -cut), `${token}AAAA`, seed.publicId, `${seed.publicId}.`, '', '.']) {
          expect(secretFits(wrong, seed)).toBe(false);
        }
      }),
    );
  });

  it('is another under another key of the server', async () => {
    const seed = newSeed();
    vi.resetModules();
    vi.stubEnv('PORTICO_LINK_KEY', 'another key of the server, also long enough');
    const elsewhere = await import('./links');
    expect(elsewhere.linkToken(seed)).not.toBe(linkToken(seed));
    expect(elsewhere.secretFits(linkToken(seed), seed)).toBe(false);
  });

  it('has a new seed for each grant', () => {
    const seeds = Array.from({ length: 1000 }, newSeed);
    expect(new Set(seeds.map(({ publicId }) => publicId)).size).toBe(1000);
    expect(new Set(seeds.map(({ nonce }) => nonce)).size).toBe(1000);
    for (const { nonce } of seeds) expect(Buffer.from(nonce, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
  });

  it('stands below the customer page of its portal', () => {
    const seed = newSeed();
    expect(linkAddress('nordlys', seed)).toBe(`https://portals.example/nordlys/case/open/${linkToken(seed)}`);
  });
});

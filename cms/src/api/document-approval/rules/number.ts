/** As they are read aloud and typed: no I, L, O or U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The number of a request and of its certificate, of five random bytes: `7KQ2-M9XA`. Unlike one that counts, it does not tell how many there are. */
export function numberOf(bytes: Uint8Array): string {
  let rest = bytes.subarray(0, 5).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let signs = '';
  for (let place = 0; place < 8; place += 1) {
    signs = SIGNS[Number(rest % 32n)] + signs;
    rest /= 32n;
  }
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

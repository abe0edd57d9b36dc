import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optOutAddress, optOutFits, optOutHeaders, optOutToken, readOptOutToken } from './addresses';

const mail = fc.record({ id: fc.integer({ min: 1, max: 2 ** 31 - 1 }), message_id: fc.uuid() });

describe('MS-05 the address at which one opts out', () => {
  it('names its mail, and is signed for that one alone', () => {
    fc.assert(
      fc.property(mail, mail, (one, other) => {
        const read = readOptOutToken(optOutToken(one));
        expect(read?.id).toBe(one.id);
        expect(optOutFits(read?.signature ?? '', one)).toBe(true);
        if (one.message_id !== other.message_id) expect(optOutFits(read?.signature ?? '', { ...other, id: one.id })).toBe(false);
        expect(encodeURIComponent(optOutToken(one))).toBe(optOutToken(one));
      }),
    );
  });

  it.each(['', 'x', '1-', '1-short', `zzzzzzz-${'a'.repeat(22)}`, `-1-${'a'.repeat(22)}`, `1-${'a'.repeat(23)}`])('what is no token names nothing: %s', (token) => {
    expect(readOptOutToken(token)).toBeNull();
  });

  it('stands in the headers that RFC 8058 asks for, and struck where the mail is kept', () => {
    const address = optOutAddress('nordlys', { id: 7, message_id: 'm' });
    expect(optOutHeaders(address)).toEqual({ 'List-Unsubscribe': `<${address}/now>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    expect(optOutHeaders('•••')['List-Unsubscribe']).toBe('•••');
  });
});

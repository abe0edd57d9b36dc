import { describe, expect, it } from 'vitest';
import { clientAddress, provenAddress, sealedAddress } from './clientAddress';

describe('the address of who asks', () => {
  it.each([
    ['no proxy, nothing claimed', 0, undefined, '198.51.100.7'],
    ['no proxy, a claim', 0, '203.0.113.9', '198.51.100.7'],
    ['one proxy', 1, '203.0.113.9', '203.0.113.9'],
    ['one proxy, a claim before it', 1, '192.0.2.1, 203.0.113.9', '203.0.113.9'],
    ['two proxies, a claim before them', 2, '192.0.2.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['a proxy that adds nothing', 1, undefined, '198.51.100.7'],
  ])('%s', (_, trusted, forwarded, expected) => {
    expect(clientAddress('198.51.100.7', forwarded, trusted)).toBe(expected);
  });

  it('is written one way for IPv4', () => {
    expect(clientAddress('::ffff:198.51.100.7', undefined, 0)).toBe('198.51.100.7');
    expect(clientAddress('2001:db8::1', undefined, 0)).toBe('2001:db8::1');
  });

  it('is believed under the seal of the house only', () => {
    const note = sealedAddress('203.0.113.9', 'key');
    expect(provenAddress(note, 'key')).toBe('203.0.113.9');
    for (const forged of [undefined, '', '203.0.113.9', note.replace('9 ', '8 '), sealedAddress('203.0.113.9', 'other')]) {
      expect(provenAddress(forged, 'key')).toBeUndefined();
    }
  });
});

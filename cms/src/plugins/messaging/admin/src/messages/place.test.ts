import { describe, expect, it } from 'vitest';
import { addressOf, placeIn, type Place } from './place';

describe('MS-02 the place in the address of the messages page', () => {
  it.each<[string, Place]>([
    ['', { list: 'waiting', portal: null, search: '', open: null }],
    ['list=quarantined&portal=nordlys', { list: 'quarantined', portal: 'nordlys', search: '', open: null }],
    ['list=failed&search=anne%25%40home&open=sent-7', { list: 'failed', portal: null, search: 'anne%@home', open: 'sent-7' }],
    ['list=toString', { list: 'waiting', portal: null, search: '', open: null }],
  ])('%s', (address, place) => {
    expect(placeIn(new URLSearchParams(address))).toEqual(place);
    expect(placeIn(new URLSearchParams(addressOf(place)))).toEqual(place);
  });
});

import { describe, expect, it } from 'vitest';
import { EMPTY_LETTERHEAD, letterheadDifferences, senderOf, type Letterhead } from './sender';

const portal = { name: 'Balans', language: 'nl' };
const letterhead: Letterhead = { senderName: { nl: 'Team Balans', en: 'The Balans team' }, replyAddress: { nl: 'info@balans.example' }, supportPhone: { en: '+442071234567' } };

describe('OB-01 as whom a portal sends', () => {
  it.each<[string, Letterhead, string, ReturnType<typeof senderOf>]>([
    ['as itself, where nothing was said', EMPTY_LETTERHEAD, 'nl', { name: 'Balans', replyAddress: null, supportPhone: null }],
    ['what its own language says', letterhead, 'nl', { name: 'Team Balans', replyAddress: 'info@balans.example', supportPhone: null }],
    ['what a language says, and what it lacks by the portal’s own', letterhead, 'en', { name: 'The Balans team', replyAddress: 'info@balans.example', supportPhone: '+442071234567' }],
    ['the portal’s own, in a language that says nothing', letterhead, 'nb', { name: 'Team Balans', replyAddress: 'info@balans.example', supportPhone: null }],
  ])('%s', (_what, said, language, sender) => {
    expect(senderOf(said, portal, language)).toEqual(sender);
  });

  it('tells by part and language what is another', () => {
    expect(letterheadDifferences(letterhead, letterhead)).toEqual([]);
    expect(letterheadDifferences(letterhead, { ...letterhead, senderName: { nl: 'Team Balans', nb: 'Balans' }, supportPhone: { en: '+442079876543' } })).toEqual([
      { part: 'senderName', language: 'en', from: 'The Balans team', to: null },
      { part: 'senderName', language: 'nb', from: null, to: 'Balans' },
      { part: 'supportPhone', language: 'en', from: '+442071234567', to: '+442079876543' },
    ]);
  });
});

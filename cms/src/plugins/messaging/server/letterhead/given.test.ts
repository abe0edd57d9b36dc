import { describe, expect, it } from 'vitest';
import { givenLetterhead, readGiven } from './given';

const nothing = { senderName: {}, replyAddress: {}, supportPhone: {} };
const dutch = { country: 'NL' };

/** Where a letterhead is refused: by its form, or by what it says. */
const wrongIn = (given: object): string[] => {
  const parsed = givenLetterhead.safeParse({ ...nothing, ...given });
  if (!parsed.success) return parsed.error.issues.map(({ path }) => path.join('.'));
  return readGiven(parsed.data, dutch).findings.map(({ setting }) => setting);
};

describe('OB-01 what a letterhead may say', () => {
  it.each<[string, object, string[]]>([
    ['nothing at all', {}, []],
    ['a name with signs and letters of anywhere', { senderName: { nl: 'Jansen & Zn., accountants', nb: 'Ærlig «Regnskap»' } }, []],
    ['a name of many letters', { senderName: { nl: 'x'.repeat(81) } }, ['senderName.nl']],
    ['a name that would begin another header', { senderName: { nl: 'Balans\r\nBcc: all@balans.example' } }, ['senderName.nl', 'senderName.nl']],
    ['a name that looks like an address', { senderName: { nl: 'bank@bank.example' } }, ['senderName.nl']],
    ['a name that ends the name', { senderName: { nl: 'Balans <x' } }, ['senderName.nl']],
    ['a name that turns the words behind it', { senderName: { nl: 'Balans \u202e' } }, ['senderName.nl']],
    ['a language that there is not', { senderName: { xx: 'Balans' } }, ['senderName.xx']],
    ['an address', { replyAddress: { nl: 'info@balans.example' } }, []],
    ['an address with a name', { replyAddress: { nl: 'Balans <info@balans.example>' } }, ['replyAddress.nl']],
    ['two addresses', { replyAddress: { nl: 'a@balans.example, b@balans.example' } }, ['replyAddress.nl']],
    ['an address with a header behind it', { replyAddress: { en: 'info@balans.example\r\nBcc: all@balans.example' } }, ['replyAddress.en', 'replyAddress.en']],
    ['no address', { replyAddress: { nl: 'balans.example' } }, ['replyAddress.nl']],
    ['a number of the portal’s country', { supportPhone: { nl: '030 234 56 70' } }, []],
    ['a number of anywhere', { supportPhone: { nb: '+47 22 33 44 55' } }, []],
    ['a number with too few digits', { supportPhone: { nl: '112', en: '+31302345670' } }, ['supportPhone.nl']],
    ['words for a number', { supportPhone: { nl: 'bel ons' } }, ['supportPhone.nl']],
  ])('%s', (_what, given, wrong) => {
    expect(wrongIn(given)).toEqual(wrong);
  });

  it('keeps names and addresses trimmed, numbers as E.164, and nothing that is empty', () => {
    const given = givenLetterhead.parse({ senderName: { nl: ' Balans ', en: '  ' }, replyAddress: { nl: '' }, supportPhone: { nl: '030-2345670', en: '' } });
    expect(readGiven(given, dutch).letterhead).toEqual({ senderName: { nl: 'Balans' }, replyAddress: {}, supportPhone: { nl: '+31302345670' } });
  });
});

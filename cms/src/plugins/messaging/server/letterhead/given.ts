import { z } from 'zod';
import { inLanguages, line } from '../../../../domain/in-languages';
import { toE164 } from '../../../../domain/phone';
import type { Portal } from '../../../../domain/portal';
import type { Letterhead } from './sender';

/** A name beside an address: no second address, and nothing that cannot be seen. */
const NOT_IN_NAMES = /[\p{Cf}<>@]/u;

const address = z.email().max(254);

/** A letterhead as an administrator gives it; numbers as people write them. */
export const givenLetterhead = z
  .strictObject({
    senderName: inLanguages(line(80).refine((name) => !NOT_IN_NAMES.test(name), 'A name holds no address: no @, < or >.')),
    replyAddress: inLanguages(line(254).refine((given) => given === '' || address.safeParse(given).success, 'This is no e-mail address.')),
    supportPhone: inLanguages(line(40)),
  })
  .meta({ id: 'Letterhead', description: 'By language. What a language lacks is that of the portal’s own language.' });
export type GivenLetterhead = z.infer<typeof givenLetterhead>;

/** The letterhead to keep, its numbers read with the portal's country, and what is wrong with it, by the path in the body. */
export function readGiven(given: GivenLetterhead, { country }: Pick<Portal, 'country'>): { letterhead: Letterhead; findings: { setting: string; message: string }[] } {
  const numbers = Object.entries(given.supportPhone).map(([language, number]) => [language, toE164(number, country)] as const);
  return {
    letterhead: { ...given, supportPhone: Object.fromEntries(numbers.flatMap(([language, number]) => (number === null ? [] : [[language, number]]))) },
    findings: numbers.flatMap(([language, number]) => (number === null ? [{ setting: `supportPhone.${language}`, message: 'This is no telephone number.' }] : [])),
  };
}

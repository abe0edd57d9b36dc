import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';

const noBreak = '\u00a0';

/** A number as people of the language's region read it; one that is masked, or not a number, stays as it came. */
export function readablePhone(number: string, tag: string): string {
  const parsed = /^\+\d+$/.test(number) ? parsePhoneNumberFromString(number) : undefined;
  if (!parsed) return number.replaceAll(' ', noBreak);
  // English is read in every country, so its numbers keep their country code.
  const language = new Intl.Locale(tag);
  const atHome = language.language !== 'en' && parsed.country === language.region;
  return grouped(parsed, atHome).replaceAll(' ', noBreak);
}

/** Norwegian mobile numbers are read in three groups, which the library does not do. */
function grouped(parsed: PhoneNumber, atHome: boolean): string {
  const mobile = parsed.country === 'NO' ? /^([49]\d\d)(\d\d)(\d{3})$/.exec(parsed.nationalNumber) : null;
  if (!mobile) return atHome ? parsed.formatNational() : parsed.formatInternational();
  const groups = mobile.slice(1).join(' ');
  return atHome ? groups : `+47 ${groups}`;
}

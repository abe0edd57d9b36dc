import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/** A number as people write it, read with the portal's country, as E.164; `null` when it is no possible number. */
export function toE164(number: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(number, country as CountryCode);
  return parsed?.isPossible() ? parsed.number : null;
}

/** A number as it is told to people anywhere: `+31 30 234 5670`. */
export const shownPhone = (e164: string): string => parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;

/** The country code and the last three digits: enough to recognise one's own number, too little to call another's. */
export function maskPhone(e164: string): string {
  const parsed = parsePhoneNumberFromString(e164);
  const country = parsed ? `+${parsed.countryCallingCode} ` : '';
  return `${country}••• •• ${e164.slice(-3)}`;
}

import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/** A number as people write it, read with the portal's country, as E.164; `null` when it is no possible number. */
export function toE164(number: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(number, country as CountryCode);
  return parsed?.isPossible() ? parsed.number : null;
}

/** The country code and the last three digits: enough to recognise one's own number, too little to call another's. */
export function maskPhone(e164: string): string {
  const parsed = parsePhoneNumberFromString(e164);
  const country = parsed ? `+${parsed.countryCallingCode} ` : '';
  return `${country}••• •• ${e164.slice(-3)}`;
}

import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { ReactNode } from 'react';
import { TextLink } from './Section';

/** Hours such as 8–16 stay on one line. */
const unbrokenRanges = (text: string) => text.replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060');

/** A text that people wrote, in which the numbers that are read as such can be called. */
export function withPhoneLinks(text: string, tag: string): ReactNode {
  const country = new Intl.Locale(tag).region as Parameters<typeof findPhoneNumbersInText>[1];
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { number, startsAt, endsAt } of findPhoneNumbersInText(text, country)) {
    parts.push(
      text.slice(end, startsAt),
      <TextLink key={startsAt} href={number.getURI()}>
        {text.slice(startsAt, endsAt).replaceAll(' ', '\u00a0')}
      </TextLink>,
    );
    end = endsAt;
  }
  return [...parts, text.slice(end)].map((part) => (typeof part === 'string' ? unbrokenRanges(part) : part));
}

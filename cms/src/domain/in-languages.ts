import { z } from 'zod';
import { isLanguage } from './languages';

/** What stands in no line of text. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** One line of plain text, trimmed. */
export const line = (longest: number) => z.string().trim().max(longest).refine((text) => !CONTROL.test(text), 'This is one line of plain text.');

/** A text in each language that has one, in the order of the languages; one that is empty is none. */
export const inLanguages = <Text extends z.ZodType<string>>(text: Text) =>
  z
    .record(z.string().refine(isLanguage, 'This is no language of this installation.'), text)
    .transform((texts) => Object.fromEntries(Object.entries(texts).filter(([, said]) => said !== '').sort(([one], [other]) => (one < other ? -1 : 1))));

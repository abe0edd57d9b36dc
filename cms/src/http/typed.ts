import { z } from 'zod';
import { isLine } from '../domain/sound-text';

/** Text that somebody types, of at most so many characters. */
export const words = (most: number) => z.string().trim().max(most);

/** A name, a title, a number: one line that shows what it says. */
export const line = (most: number) => words(most).refine(isLine, 'This is not one line of signs that show.');

import { z } from 'zod';

/** The words of a message. A file may come without any. */
export const letterBody = z.strictObject({ text: z.string().trim().max(20_000).default('') });

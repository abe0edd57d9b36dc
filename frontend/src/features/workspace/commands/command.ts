import type { z } from 'zod';

/** `id` is the case's, the task's, the document's, the ask's, the invoice's, the office's or the member's document id, as the path says. */
export type Path = (id: string, other: string) => string;

/** Where a command goes in the CMS, and what its form says. */
export interface Command {
  path: Path;
  method?: 'PATCH' | 'DELETE';
  body: z.ZodType;
}

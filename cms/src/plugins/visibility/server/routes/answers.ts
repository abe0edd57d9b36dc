import { z } from 'zod';

export const portal = z.object({ key: z.string(), name: z.string(), kind: z.string(), decisions: z.boolean(), timeZone: z.string() });

export const change = z.strictObject({ setting: z.string(), from: z.unknown(), to: z.unknown() });

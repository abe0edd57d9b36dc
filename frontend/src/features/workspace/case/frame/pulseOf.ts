import 'server-only';
import { createHash } from 'node:crypto';
import type { WorkCase } from '@/cms/types';

/** What a case looks like to its reader, in few letters: another word where anything has changed. */
export const pulseOf = (of: WorkCase): string => createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 22);

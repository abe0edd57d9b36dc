import { hash } from 'node:crypto';
import type { Statement } from './statement';

/** A statement that is put together from what is asked: prepared once for each wording of it. */
export const hashed = (what: string, sql: string): Statement => ({ name: `${what}_${hash('sha1', sql, 'hex').slice(0, 16)}`, sql });

import 'server-only';
import { askAsMember } from './member';
import type { Account } from './types';

/** The own account of the member who is signed in. */
export const readAccount = (portal: string): Promise<Account> => askAsMember<Account>(portal, '/account');

export const changeAccount = (portal: string, version: string, body: Record<string, unknown>): Promise<Account> => askAsMember<Account>(portal, '/account', { method: 'PATCH', body, ifMatch: version });

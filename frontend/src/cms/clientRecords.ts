import 'server-only';
import { cmsPath } from './call';
import { askAsMember } from './member';
import type { ClientRecord } from './types';

/** A client of an office, for its employees. */
export const readClientRecord = (portal: string, client: string): Promise<ClientRecord> => askAsMember<ClientRecord>(portal, cmsPath`/client-records/${client}`);

import 'server-only';
import { cache } from 'react';
import { askAsMember } from './member';
import type { ClientPortal } from './types';

/** What each page of the client portal stands in; for clients alone. */
export const readClientPortal = cache((portal: string): Promise<ClientPortal> => askAsMember<ClientPortal>(portal, '/client-portal'));

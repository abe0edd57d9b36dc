import 'server-only';
import { askCms } from './call';
import { askAsMember } from './member';
import type { ClientInvitationProgress, ClientInvitations } from './types';

/** Whom an office invites: clients by document id, and relation groups by name. */
export type InvitedClients = { clients: string[]; groups: string[] };

export const lookAtClientInvitations = (session: string, chosen: InvitedClients): Promise<ClientInvitations> => askCms<ClientInvitations>('/client-invitations/look', { method: 'POST', session, body: chosen });

export const inviteClients = (session: string, chosen: InvitedClients, tries: string): Promise<ClientInvitations> => askCms<ClientInvitations>('/client-invitations', { method: 'POST', session, body: chosen, idempotencyKey: tries });

export const readClientInvitations = (portal: string): Promise<ClientInvitationProgress> => askAsMember<ClientInvitationProgress>(portal, '/client-invitations/newest');

/** The same for a route handler. */
export const readClientInvitationsOf = (session: string): Promise<ClientInvitationProgress> => askCms<ClientInvitationProgress>('/client-invitations/newest', { session });

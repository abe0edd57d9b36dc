import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import type { Command } from '../commands/command';

/** What is done with a client at the press of a button (OB-03); what is known of one is kept by a form. */
export const recordCommands = {
  inviteClient: { path: (client) => cmsPath`/client-records/${client}/invite`, body: z.object({}) },
} as const satisfies Record<string, Command>;

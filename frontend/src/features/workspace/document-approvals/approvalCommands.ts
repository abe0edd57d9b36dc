import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import type { Command } from '../commands/command';

/** What employees do with a request for approval; `id` is the request's. */
export const approvalCommands = {
  withdrawApproval: { path: (request) => cmsPath`/client-approvals/${request}/withdraw`, body: z.object({}) },
} as const satisfies Record<string, Command>;

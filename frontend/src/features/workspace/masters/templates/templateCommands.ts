import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import type { Command } from '../../commands/command';

const facts = z.object({ name: z.string().trim().min(1).max(80), language: z.string().min(1).max(32), text: z.string().trim().min(1).max(4000) });

/** What agents do with the words that they keep (CL-18); `id` is the template's. */
export const templateCommands = {
  addClaimTemplate: { path: () => '/claim-templates', body: facts },
  changeClaimTemplate: { path: (id) => cmsPath`/claim-templates/${id}`, method: 'PATCH', body: facts },
  removeClaimTemplate: { path: (id) => cmsPath`/claim-templates/${id}`, method: 'DELETE', body: z.object({}) },
} as const satisfies Record<string, Command>;

import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import type { Command, Path } from '../../commands/command';

const onDossier = (name: string): Path => (dossier) => cmsPath`/dossiers/${dossier}/` + name;

/** The step that was looked at. */
const step = z.string().min(1).max(40);
const remark = z.string().trim().max(1000);

/** What the office does with the current step of a dossier (OB-06, OB-07). */
export const dossierCommands = {
  approveStep: { path: onDossier('approve'), body: z.object({ step }) },
  doStepByHand: { path: onDossier('do-by-hand'), body: z.object({ step, reason: remark }) },
  skipStep: { path: onDossier('skip'), body: z.object({ step, reason: remark.min(1) }) },
  remindOfStep: { path: onDossier('remind'), body: z.object({ step }) },
  askStepAgain: { path: onDossier('ask-again'), body: z.object({ step }) },
} as const satisfies Record<string, Command>;

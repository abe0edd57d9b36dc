import type { Dossier, DossierCommand } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { inviteSpec } from '../../client-records/inviteSpec';
import type { CommandName } from '../../commands/commandTable';
import type { CommandSpec, Field } from '../../commands/spec';

const commandOf = { approve: 'approveStep', 'do-by-hand': 'doStepByHand', skip: 'skipStep', remind: 'remindOfStep', 'ask-again': 'askStepAgain' } as const satisfies Record<DossierCommand, CommandName>;
const wordOf = { approve: 'approve', 'do-by-hand': 'byHand', skip: 'skip', remind: 'remind', 'ask-again': 'again' } as const satisfies Record<DossierCommand, string>;

/** What is meant to be done with a step stands first; to end it otherwise, last. */
const order = ['approve', 'remind', 'ask-again', 'do-by-hand', 'skip'] as const satisfies readonly DossierCommand[];

/** Whether a command does what the step is there for. */
export const isMeant = ({ steps: [first] }: CommandSpec): boolean => first?.command !== 'doStepByHand' && first?.command !== 'skipStep';

/** An approval waits for a portal user that there is none of: making it comes first (OB-06). */
export const lacksUser = ({ step, steps, known, commands }: Pick<Dossier, 'step' | 'steps' | 'known' | 'commands'>): boolean =>
  steps.find(({ key }) => key === step?.key)?.kind === 'approval' && !known.includes('portalUserExists') && !commands.includes('approve');

/** What can be done with the current step now; where it waits for a portal user, the making of one first. */
export function dossierSpecs(dossier: Dossier, client: { email: string | null }, words: Words): CommandSpec[] {
  const { t } = words;
  const { step, documentId, version, commands } = dossier;
  if (!step) return [];
  const reason: Record<DossierCommand, Field[]> = {
    approve: [],
    'do-by-hand': [{ name: 'reason', label: t('workspace.dossiers.commands.byHand.reason'), kind: 'long', required: false }],
    skip: [{ name: 'reason', label: t('workspace.dossiers.commands.skip.reason'), kind: 'long', required: true }],
    remind: [],
    'ask-again': [],
  };
  const specs = order.filter((command) => commands.includes(command)).map((command): CommandSpec => {
    const word = wordOf[command];
    return {
      steps: [{ command: commandOf[command], id: documentId, version, fixed: { step: step.key } }],
      label: t(`workspace.dossiers.commands.${word}.label`),
      title: t(`workspace.dossiers.commands.${word}.title`, { step: step.title }),
      says: [t(`workspace.dossiers.commands.${word}.says`, { client: dossier.client.name })],
      fields: reason[command],
      submit: t(`workspace.dossiers.commands.${word}.submit`),
      done: t(`workspace.dossiers.commands.${word}.done`),
      hindered: null,
    };
  });
  const invite = lacksUser(dossier) ? inviteSpec({ ...dossier.client, ...client, user: 'none' }, words) : null;
  return invite ? [invite, ...specs] : specs;
}

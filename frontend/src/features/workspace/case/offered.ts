import type { CaseCommand, TaskCommand, WorkCase, WorkTask } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

/** A command that may be given: what hinders it in words, or null. One that may not is not offered. */
export type Offer = { hindered: string | null };

export function offerOf({ commands }: WorkCase, command: CaseCommand, { t }: Words): Offer | null {
  const found = commands.find(({ name }) => name === command);
  return found ? { hindered: found.hindrance && t(`workspace.case.hindrance.${found.hindrance}`) } : null;
}

export function taskOfferOf({ commands }: WorkTask, command: TaskCommand, { t }: Words): Offer | null {
  const found = commands.find(({ name }) => name === command);
  return found ? { hindered: found.hindrance && t(`workspace.case.hindrance.${found.hindrance}`) } : null;
}

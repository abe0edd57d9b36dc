import type { Words } from '@/ui/words/createWords';

/** What the browser says while a start is chosen. */
export const startWords = ({ t }: Words) => ({
  type: t('workspace.dossiers.start.type'),
  groups: t('workspace.dossiers.start.groups'),
  noGroups: t('workspace.dossiers.start.noGroups'),
  clients: t('workspace.dossiers.start.clients'),
  chosen: t('workspace.dossiers.start.chosen'),
  takeOut: t('workspace.dossiers.start.takeOut'),
  find: t('workspace.dossiers.start.find'),
  found: t('workspace.dossiers.start.found'),
  nobody: t('workspace.dossiers.start.foundNobody'),
  more: t('workspace.dossiers.start.foundMore'),
  noEmail: t('workspace.clientRecords.noEmail'),
  sum: t('workspace.dossiers.start.sum'),
  nothingYet: t('workspace.dossiers.start.nothingYet'),
  counting: t('workspace.dossiers.start.counting'),
  sending: t('workspace.dossiers.start.sending'),
  toBoard: t('workspace.dossiers.start.toBoard'),
  trouble: t('workspace.form.trouble'),
});

export type StartWords = ReturnType<typeof startWords>;

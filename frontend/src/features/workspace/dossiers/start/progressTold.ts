import type { DossierStartProgress } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';

/** How far a start has come, worded. */
export type ProgressTold = { running: boolean; done: number; of: number; who: string; said: string };

/** The newest start; null where there was none. */
export function progressTold({ newest }: DossierStartProgress, { t, tag }: Words): ProgressTold | null {
  if (!newest) return null;
  const { state, who, clients, started, open, left } = newest;
  const figure = (count: number) => numberFormat(tag).format(count);
  const counts = { started: figure(started), clients: figure(clients), open, left };
  return { running: state !== 'done', done: started + open, of: clients, who: t('workspace.dossiers.start.by', { who }), said: t(state === 'done' ? 'workspace.dossiers.start.finished' : 'workspace.dossiers.start.runs', counts) };
}

export const progressWords = ({ t }: Words) => ({ bar: t('workspace.dossiers.start.progress') });
export type ProgressWords = ReturnType<typeof progressWords>;

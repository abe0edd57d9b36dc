import { CmsRefusal } from '@/cms/call';
import type { ClientInvitationProgress, ClientInvitations } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import type { ProgressTold } from '../../dossiers/start/progressTold';
import type { BegunTold, LookTold, Unreached } from '../../dossiers/start/startTold';

const lackingTold = (withoutEmail: readonly Unreached[], { t }: Pick<Words, 't'>): string | null => (withoutEmail.length > 0 ? t('workspace.dossiers.start.withoutEmail', { count: withoutEmail.length }) : null);

/** What inviting those who are chosen would come to, worded. */
export function lookTold({ clients, withUser, withoutEmail }: ClientInvitations, words: Words): LookTold {
  const { t } = words;
  return { clients, said: t('workspace.clientRecords.inviteMany.look', { count: clients, had: withUser }), submit: clients > 0 ? t('workspace.clientRecords.inviteMany.submit', { count: clients }) : null, withoutEmail, lacking: lackingTold(withoutEmail, words) };
}

export const begunTold = ({ clients, withoutEmail }: ClientInvitations, words: Words): BegunTold => ({ said: words.t('workspace.clientRecords.inviteMany.begun', { count: clients }), withoutEmail, lacking: lackingTold(withoutEmail, words) });

/** The newest invitation of many; null where there was none. */
export function progressTold({ newest }: ClientInvitationProgress, { t, tag }: Words): ProgressTold | null {
  if (!newest) return null;
  const { state, who, clients, invited, withUser, left } = newest;
  const figure = (count: number) => numberFormat(tag).format(count);
  const said = state === 'done' ? t('workspace.clientRecords.inviteMany.finished', { invited, had: withUser, left }) : t('workspace.clientRecords.inviteMany.runs', { invited: figure(invited), clients: figure(clients) });
  return { running: state !== 'done', done: invited + withUser, of: clients, who: t('workspace.clientRecords.inviteMany.by', { who }), said };
}

/** Why inviting is refused. */
export function inviteProblem(error: unknown, { t }: Pick<Words, 't'>): string {
  if (!(error instanceof CmsRefusal)) return t('workspace.form.trouble');
  const problems: Record<string, () => string> = {
    'client.inviting': () => t('workspace.clientRecords.inviteMany.problems.inviting'),
    'client.nobody': () => t('workspace.clientRecords.inviteMany.problems.nobody'),
    'relation.unknown': () => t('workspace.case.problem.unknown'),
  };
  return problems[error.code]?.() ?? t('workspace.case.problem.other');
}

import { CmsRefusal } from '@/cms/call';
import type { DossierStart, DossierStartLook } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

/** Somebody whom no mail reaches, by name; the page of the client is the way to mend it. */
export type Unreached = { documentId: string; name: string };

/** What a start would come to, worded. */
export type LookTold = { clients: number; said: string; submit: string | null; withoutEmail: Unreached[]; lacking: string | null };

const lackingTold = (withoutEmail: readonly Unreached[], { t }: Pick<Words, 't'>): string | null => (withoutEmail.length > 0 ? t('workspace.dossiers.start.withoutEmail', { count: withoutEmail.length }) : null);

export function lookTold({ clients, open, withoutEmail }: DossierStartLook, words: Words): LookTold {
  const { t } = words;
  return { clients, said: t('workspace.dossiers.start.look', { count: clients, open }), submit: clients > 0 ? t('workspace.dossiers.start.submit', { count: clients }) : null, withoutEmail, lacking: lackingTold(withoutEmail, words) };
}

/** That a start is under way, and whom it leaves out. */
export type BegunTold = { said: string; withoutEmail: Unreached[]; lacking: string | null };

export const begunTold = ({ clients, withoutEmail }: DossierStart, words: Words): BegunTold => ({ said: words.t('workspace.dossiers.start.begun', { count: clients }), withoutEmail, lacking: lackingTold(withoutEmail, words) });

/** Why a start is refused. */
export function startProblem(error: unknown, { t }: Pick<Words, 't'>): string {
  if (!(error instanceof CmsRefusal)) return t('workspace.form.trouble');
  const problems: Record<string, () => string> = {
    'dossier.starting': () => t('workspace.dossiers.start.problems.starting'),
    'dossier.nobody': () => t('workspace.dossiers.start.problems.nobody'),
    'relation.unknown': () => t('workspace.case.problem.unknown'),
  };
  return problems[error.code]?.() ?? t('workspace.case.problem.other');
}

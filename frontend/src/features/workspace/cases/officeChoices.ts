import type { ExternalOffices } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';

export type OfficeRow = { id: string; name: string; city: string | null; hint: string; km: string | null };

/** The offices for some cases in the member's words; of `submit` the browser fills in the name. */
export type OfficeChoices = { title: string; lead: string; offices: OfficeRow[]; more: boolean; submit: string };

export function officeChoices({ offices, more }: ExternalOffices, count: number, { t, tag }: Words): OfficeChoices {
  const distance = numberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    title: t('workspace.lists.act.assign.title', { count }),
    lead: t('workspace.lists.act.assign.lead', { count }),
    offices: offices.map(({ documentId, name, city, marked, openCases, current, km }) => ({
      id: documentId,
      name,
      city,
      hint: [current ? t('workspace.lists.act.assign.current') : null, t('workspace.lists.act.assign.people', { count: marked }), t('workspace.lists.act.assign.cases', { count: openCases })].filter(Boolean).join(', '),
      km: km === null ? null : `${distance.format(km)}\u00a0km`,
    })),
    more,
    submit: t('workspace.lists.act.assign.submit', { count, office: '{office}' }),
  };
}

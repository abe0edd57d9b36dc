import type { Words } from '@/ui/words/createWords';

/** Where a request is written: on which case, and whom one can invite. */
export type FormPlace = {
  id: string;
  /** Where all offices are shown; null where they are. */
  allOffices: string | null;
  outsiders: boolean;
  offices: { documentId: string; name: string; company: string; km: number | null }[];
};

export type WrittenRfq = { documentId: string; state: string; description: string; deadline: string; tasks: string[]; offices: string[]; outsiders: { name: string; email: string }[] };

export type FormWords = Record<
  'description' | 'descriptionHint' | 'day' | 'time' | 'tasks' | 'offices' | 'officesHint' | 'allOffices' | 'outsiders' | 'outsidersHint' | 'name' | 'email' | 'draft' | 'save' | 'drafted' | 'saved' | 'lacksDescription' | 'lacksDay' | 'lacksTime' | 'lacksTask' | 'lacksName' | 'lacksEmail' | 'tag',
  string
>;

export function formWords({ t, tag }: Words): FormWords {
  return {
    description: t('workspace.case.rfq.form.description'),
    descriptionHint: t('workspace.case.rfq.form.descriptionHint'),
    day: t('workspace.case.rfq.form.day'),
    time: t('workspace.case.rfq.form.time'),
    tasks: t('workspace.case.rfq.form.tasks'),
    offices: t('workspace.case.rfq.form.offices'),
    officesHint: t('workspace.case.rfq.form.officesHint'),
    allOffices: t('workspace.case.rfq.form.allOffices'),
    outsiders: t('workspace.case.rfq.form.outsiders'),
    outsidersHint: t('workspace.case.rfq.form.outsidersHint'),
    name: t('workspace.case.rfq.form.name', { number: '{number}' }),
    email: t('workspace.case.rfq.form.email', { number: '{number}' }),
    draft: t('workspace.case.rfq.form.draft'),
    save: t('workspace.case.rfq.form.save'),
    drafted: t('workspace.case.rfq.form.drafted'),
    saved: t('workspace.case.rfq.form.saved'),
    lacksDescription: t('workspace.case.rfq.form.lacks.description'),
    lacksDay: t('workspace.case.rfq.form.lacks.day'),
    lacksTime: t('workspace.case.rfq.form.lacks.time'),
    lacksTask: t('workspace.case.rfq.form.lacks.task'),
    lacksName: t('workspace.case.rfq.form.lacks.name'),
    lacksEmail: t('workspace.case.rfq.form.lacks.email'),
    tag,
  };
}

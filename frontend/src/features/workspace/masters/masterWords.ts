import type { MasterKind } from '@/cms/masters';
import type { Words } from '@/ui/words/createWords';

/** What the dialogs say; worded on the server. `{number}` stands for the number of the row. */
export function masterWords({ t }: Words, kind: MasterKind) {
  const number = '{number}';
  return {
    number: t('workspace.masters.columns.number'),
    description: t('workspace.masters.columns.description'),
    value: t(`workspace.masters.columns.${kind === 'part' ? 'price' : 'hours'}`),
    add: t(`workspace.masters.add.${kind}`),
    change: t('workspace.masters.change'),
    changeOf: t('workspace.masters.changeOf', { number }),
    remove: t('workspace.masters.remove'),
    removeOf: t('workspace.masters.removeOf', { number }),
    keep: t('workspace.masters.keep'),
    added: t('workspace.masters.added', { number }),
    changed: t('workspace.masters.changed', { number }),
    removed: t('workspace.masters.removed', { number }),
    back: t('workspace.masters.back', { number }),
    trouble: t('workspace.masters.trouble'),
  };
}

export type MasterWords = ReturnType<typeof masterWords>;

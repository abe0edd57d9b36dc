import type { Words } from '@/ui/words/createWords';
import type { KeyLine } from '../keys/KeysDialog';
import { type Column, columns } from './columns';

/** What the list says in the browser: `{…}` is filled there. Where plurals matter, each number has been worded. */
export type TableWords = {
  columns: Record<Column | 'site' | 'mark' | 'select' | 'title', string>;
  unnamed: string;
  select: string;
  selectAll: string;
  selected: string;
  shown: string;
  more: string;
  loading: string;
  stale: string;
  again: string;
  act: Record<'title' | 'external' | 'externalShort' | 'remind' | 'wait' | 'read' | 'clear' | 'on' | 'until' | 'reason' | 'cancel' | 'undo' | 'dismiss' | 'busy' | 'trouble' | 'refused' | 'assignSays' | 'officesAll' | 'officesNear' | 'officesNone' | 'officesLoading' | 'officesFailed' | 'again', string> & { remindDo: string[]; waitDo: string[] };
  keys: { open: string; title: string; close: string; lines: KeyLine[] };
};

const most = 100;

export function tableWords({ t }: Words): TableWords {
  const numbered = (key: 'remindDo' | 'waitDo') => Array.from({ length: most + 1 }, (_, count) => t(`workspace.lists.act.${key}`, { count }));
  const line = (keys: string[], key: Parameters<typeof keySaid>[0]): KeyLine => ({ keys, said: keySaid(key) });
  const keySaid = (key: 'move' | 'select' | 'range' | 'enter' | 'find' | 'filter' | 'goDashboard' | 'goCases' | 'menu' | 'help' | 'external' | 'remind' | 'wait' | 'read' | 'clear') => t(`workspace.lists.keys.${key}`);
  const column = (name: Column | 'site' | 'mark' | 'select' | 'title') => t(`workspace.lists.columns.${name}`);
  return {
    columns: { ...(Object.fromEntries(columns.map((name) => [name, column(name)])) as Record<Column, string>), site: column('site'), mark: column('mark'), select: column('select'), title: column('title') },
    unnamed: t('workspace.lists.external.unnamed'),
    select: t('workspace.lists.select', { number: '{number}' }),
    selectAll: t('workspace.lists.selectAll'),
    selected: t('workspace.lists.selected', { count: '{count}' }),
    shown: t('workspace.lists.shown', { shown: '{shown}', total: '{total}' }),
    more: t('workspace.lists.more', { count: '{count}' }),
    loading: t('workspace.lists.loading'),
    stale: t('workspace.lists.stale'),
    again: t('workspace.lists.again'),
    act: {
      title: t('workspace.lists.act.title'),
      external: t('workspace.lists.act.external'),
      externalShort: t('workspace.lists.filter.office'),
      remind: t('workspace.lists.act.remind'),
      wait: t('workspace.lists.act.wait'),
      read: t('workspace.lists.act.read'),
      clear: t('workspace.lists.act.clear'),
      on: t('workspace.lists.act.on'),
      until: t('workspace.lists.act.until'),
      reason: t('workspace.lists.act.reason'),
      cancel: t('workspace.lists.act.cancel'),
      undo: t('workspace.lists.act.undo'),
      dismiss: t('workspace.lists.act.dismiss'),
      busy: t('workspace.lists.act.busy'),
      trouble: t('workspace.lists.act.trouble'),
      refused: t('workspace.lists.act.refused'),
      assignSays: t('workspace.lists.act.assign.says'),
      officesAll: t('workspace.case.people.offices.all'),
      officesNear: t('workspace.case.people.offices.near'),
      officesNone: t('workspace.lists.act.assign.none'),
      officesLoading: t('workspace.lists.act.assign.loading'),
      officesFailed: t('workspace.lists.act.assign.failed'),
      again: t('workspace.lists.again'),
      remindDo: numbered('remindDo'),
      waitDo: numbered('waitDo'),
    },
    keys: {
      open: t('workspace.lists.keys.open'),
      title: t('workspace.lists.keys.title'),
      close: t('workspace.lists.keys.close'),
      lines: [
        line(['J', 'K'], 'move'),
        line(['X'], 'select'),
        line(['Shift', 'X'], 'range'),
        line(['Enter'], 'enter'),
        line(['/'], 'find'),
        line(['F'], 'filter'),
        line(['E'], 'external'),
        line(['R'], 'remind'),
        line(['W'], 'wait'),
        line(['U'], 'read'),
        line(['Esc'], 'clear'),
        line(['G', 'D'], 'goDashboard'),
        line(['G', 'C'], 'goCases'),
        line(['Ctrl K'], 'menu'),
        line(['?'], 'help'),
      ],
    },
  };
}

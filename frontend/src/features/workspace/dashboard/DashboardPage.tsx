import type { Portal } from '@/cms/types';
import { workCasesPath, workDataPath, workPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import type { Board } from './board';
import { BoardView } from './BoardView';

/** What the member has to do, as one sentence, as numbers, and case by case (CP-21, EH-08, EH-10). */
export function DashboardPage({ portal, board, words: { t } }: { portal: Portal; board: Board; words: Words }) {
  const { key } = portal;
  return (
    <BoardView
      written={board}
      address={workDataPath(key, 'dashboard')}
      go={{ d: workPath(key), c: workCasesPath(key) }}
      words={{
        ahead: t('workspace.dashboard.ahead'),
        kind: t('workspace.dashboard.kind'),
        whens: { today: t('workspace.dashboard.today'), tomorrow: t('workspace.dashboard.tomorrow'), later: t('workspace.dashboard.later') },
        now: t('workspace.dashboard.now'),
        nowHint: t('workspace.dashboard.nowHint'),
        nowNone: t('workspace.dashboard.nowNone'),
        nowNoneLead: t('workspace.dashboard.nowNoneLead'),
        none: t('workspace.dashboard.none'),
        overdue: t('workspace.lists.overdue'),
        lists: t('workspace.dashboard.lists'),
        listsHint: t('workspace.dashboard.listsHint'),
        meetings: { title: t('workspace.dashboard.meetings.title'), hint: t('workspace.dashboard.meetings.hint'), none: t('workspace.dashboard.meetings.none'), noneLead: t('workspace.dashboard.meetings.noneLead') },
        since: {
          title: t('workspace.dashboard.since.title'),
          fewer: t('workspace.dashboard.since.fewer'),
          none: t('workspace.dashboard.since.none'),
          first: t('workspace.dashboard.since.first'),
          noneLead: t('workspace.dashboard.since.noneLead'),
        },
        stale: t('workspace.dashboard.stale'),
        again: t('workspace.lists.again'),
        keys: { move: t('workspace.dashboard.keys.move'), open: t('workspace.dashboard.keys.open'), next: t('workspace.dashboard.keys.next') },
        dialog: {
          title: t('workspace.lists.keys.title'),
          close: t('workspace.lists.keys.close'),
          open: t('workspace.lists.keys.open'),
          lines: [
            { keys: ['←', '↑', '↓', '→'], said: t('workspace.dashboard.keys.move') },
            { keys: ['Enter'], said: t('workspace.dashboard.keys.open') },
            { keys: ['N'], said: t('workspace.lists.keys.newest') },
            { keys: ['G', 'D'], said: t('workspace.lists.keys.goDashboard') },
            { keys: ['G', 'C'], said: t('workspace.lists.keys.goCases') },
            { keys: ['Ctrl K'], said: t('workspace.lists.keys.menu') },
            { keys: ['?'], said: t('workspace.lists.keys.help') },
          ],
        },
      }}
    />
  );
}

import type { ReactNode } from 'react';
import { workCasePartPath, workCasePulsePath } from '@/surroundings/paths';
import { Toasts } from '@/ui/workspace/Toasts';
import { MenuWay } from '../../command-menu/MenuActs';
import { toastWords } from '../../toastWords';
import { ChatRail } from '../chat/ChatRail';
import { CaseHead } from '../head/CaseHead';
import { LogRail } from '../log/LogRail';
import { offerOf } from '../offered';
import { ConfirmOnOpen } from '../plan/ConfirmOnOpen';
import { tasksToConfirm } from '../plan/tasksToConfirm';
import type { CaseView } from '../readCase';
import { CaseSide } from '../side/CaseSide';
import { Todos } from '../todos/Todos';
import { todosOf } from '../todos/todosOf';
import styles from './CaseFrame.module.css';
import { CasePulse } from './CasePulse';
import { CaseRail } from './CaseRail';
import { pulseOf } from './pulseOf';

/** What stands around each part of a case: head, what is to be done, ways and people at the left, the log at the right. */
export function CaseFrame({ view, children }: { view: CaseView; children: ReactNode }) {
  const { portal, of, words } = view;
  const { t } = words;
  const todos = todosOf(view);
  const part = (name: 'chat' | 'log') => workCasePartPath(portal.key, of.number, name);
  return (
    <Toasts words={toastWords(words)}>
      <div className={styles.case}>
        <CaseHead view={view} />
        <Todos todos={todos} label={t('workspace.case.todo.heading')} />
        <div className={styles.body}>
          <CaseSide view={view} />
          <div className={styles.middle}>{children}</div>
          <CaseRail
            className={styles.rail}
            label={t(of.parts.log ? 'workspace.case.rail' : 'workspace.case.chat.heading')}
            chat={{ at: part('chat'), shown: <ChatRail view={view} /> }}
            log={of.parts.log ? { at: part('log'), shown: <LogRail view={view} /> } : null}
          />
        </div>
      </div>
      {offerOf(of, 'sendMessageToCustomer', words) ? <MenuWay label={t('workspace.menu.write')} href={workCasePartPath(portal.key, of.number, 'communication')} icon="write" /> : null}
      <CasePulse address={workCasePulsePath(portal.key, of.number)} known={pulseOf(of)} awaited={of.parts.documents.report === 'making'} />
      <ConfirmOnOpen tasks={tasksToConfirm(of)} />
    </Toasts>
  );
}

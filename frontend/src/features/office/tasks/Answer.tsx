import type { ClientTask } from '@/cms/types';
import { WriteForm } from '@/features/write/WriteForm';
import { taskWriteWords } from '@/features/client-tasks/taskWords';
import { keptName } from '@/surroundings/keptHere';
import { clientTaskWritePath } from '@/surroundings/paths';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/layout';
import shared from '@/ui/Write.module.css';
import type { OfficeView } from '../readOfficeClient';
import styles from './Answer.module.css';

const attach = classes(shared.attach, styles.attach);
const looks = { template: undefined, write: classes(shared.write, styles.write), attach, chosen: shared.chosen, remove: shared.remove, problem: shared.problem, acts: classes(shared.acts, styles.acts), fold: styles.fold };
const needs = { approval: null, answer: 'text', file: 'file' } as const satisfies Record<ClientTask['kind'], unknown>;

/** The one thing to do with a task, with words and files that go along; or a question about it first. */
export function Answer({ view: { portal, member, words }, task }: { view: OfficeView; task: ClientTask }) {
  const { t } = words;
  const { documentId, kind, version, commands } = task;
  const to = (as: 'complete' | 'comment') => clientTaskWritePath(portal.key, documentId, as, version, crypto.randomUUID());
  const completes = commands.includes('complete');
  return (
    <WriteForm
      address={to(completes ? 'complete' : 'comment')}
      field="text"
      label={completes ? t(`office.tasks.labels.${kind}`) : t('office.tasks.write', { office: portal.name })}
      kept={keptName('task-words', portal.key, member.documentId, documentId)}
      words={taskWriteWords(words)}
      styles={completes && kind === 'file' ? { ...looks, attach: classes(attach, styles.wanted) } : looks}
      needs={completes ? needs[kind] : 'text'}
      {...(completes && kind === 'approval' && { fold: t('office.tasks.fold') })}
    >
      {completes ? (
        <>
          <Button className={styles.act}>{t(`office.tasks.acts.${kind}`)}</Button>
          <Button look="quiet" className={styles.beside} formAction={to('comment')}>
            {t('office.tasks.ask')}
          </Button>
        </>
      ) : (
        <Button>{t('office.tasks.send')}</Button>
      )}
    </WriteForm>
  );
}

import type { ClientRecord, Member, Portal } from '@/cms/types';
import { WriteForm } from '@/features/write/WriteForm';
import { taskWriteWords } from '@/features/client-tasks/taskWords';
import { keptName } from '@/surroundings/keptHere';
import { workClientTasksPath, workClientTaskWritePath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { Field, fieldControl } from '@/ui/workspace/Field';
import { TextField } from '@/ui/workspace/TextField';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import styles from './ClientTasks.module.css';
import { writeLooks } from '../write/writeLooks';

const kinds = ['file', 'answer', 'approval'] as const;

/** Asks a client for something outside dossiers. */
export function AskForm({ portal, member, client, words }: { portal: Portal; member: Member; client: ClientRecord; words: Words }) {
  const { t } = words;
  const fields = (
    <>
      <Field id="kind" label={t('workspace.clientTasks.kind')}>
        <select name="kind" defaultValue="file" {...fieldControl({ id: 'kind' })}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`workspace.clientTasks.kinds.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <TextField id="title" label={t('workspace.clientTasks.name')} hint={t('workspace.clientTasks.nameHint')} required maxLength={120} autoComplete="off" />
      <TextField id="dueOn" label={t('workspace.clientTasks.due')} type="date" hint={t('workspace.clientTasks.dueHint')} />
    </>
  );
  return (
    <section aria-labelledby="new-task" className={styles.shown}>
      <h2 id="new-task">{t('workspace.clientTasks.new')}</h2>
      <WriteForm
        address={workClientTaskWritePath(portal.key, client.documentId, crypto.randomUUID())}
        field="text"
        label={t('workspace.clientTasks.text')}
        kept={keptName('task-words', portal.key, member.documentId, client.documentId, 'new')}
        words={taskWriteWords(words)}
        styles={writeLooks}
        needs={null}
        before={fields}
      >
        <WorkButton look="primary">{t('workspace.clientTasks.send')}</WorkButton>
        <WorkButtonLink look="quiet" href={workClientTasksPath(portal.key, client.documentId)}>
          {t('workspace.clientTasks.cancel')}
        </WorkButtonLink>
      </WriteForm>
    </section>
  );
}

import { notFound } from 'next/navigation';
import { readFindings } from '@/cms/workCase';
import { workCasePartPath, workUploadPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { CommandButton } from '../../commands/CommandButton';
import { makeReport } from '../documents/reportSpecs';
import { UploadButton } from '../documents/UploadButton';
import { uploadWords } from '../documents/uploadWords';
import { taskOfferOf } from '../offered';
import { TaskMedia } from '../plan/TaskMedia';
import { taskSpecs } from '../plan/taskSpecs';
import { type CaseView, seen } from '../readCase';
import { TaskStatus } from '../TaskStatus';
import { FindingsForm } from './FindingsForm';
import { FindingsShown } from './FindingsShown';
import { findingsWords } from './findingsWords';
import styles from './Inspection.module.css';

/** The commands of an inspection that are given here, in the order in which they come. */
const ACTS = ['startTask', 'endTask', 'approveTask', 'sendTaskBack'];

/** An inspection, from its start over what it found to its end (EH-02). */
export async function InspectionPage({ view, task: id }: { view: CaseView; task: string }) {
  const { portal, member, of, words } = view;
  const { t } = words;
  const task = of.tasks.find(({ documentId, kind, mainInspection }) => documentId === id && (kind === 'inspection' || mainInspection));
  if (!task) notFound();
  const { findings, version } = await seen(readFindings(portal.key, id));
  const report = taskOfferOf(task, 'reportFindings', words);
  const writes = report !== null && report.hindered === null;
  const acts = taskSpecs(task, { portal: portal.key, number: of.number }, words).filter((spec) => !spec.hindered && ACTS.includes(spec.steps[0]?.command ?? ''));
  const make = findings ? makeReport(of, 'inspectionReport', words) : null;
  return (
    <article aria-labelledby="inspection">
      <BackLink href={workCasePartPath(portal.key, of.number, 'plan')} scroll={false}>
        {t('workspace.case.tabs.plan')}
      </BackLink>
      <header className={styles.head}>
        <h2 id="inspection">{task.title}</h2>
        <TaskStatus status={task.status} words={words} />
        <span className={styles.headActs}>
          {acts.map((spec) => (
            <CommandButton key={spec.label} spec={spec} small look={spec.steps[0]?.command === 'startTask' ? 'primary' : 'plain'} />
          ))}
          {make ? <CommandButton spec={make} small /> : null}
        </span>
      </header>
      {report?.hindered && !findings ? <p className={styles.muted}>{t('workspace.case.inspection.before')}</p> : null}
      <section aria-labelledby="findings" className={styles.part}>
        <h3 id="findings">{t('workspace.case.inspection.heading')}</h3>
        {writes ? <FindingsForm member={member.documentId} task={id} version={version} found={findings} tag={words.tag} words={findingsWords(words)} /> : <FindingsShown found={findings} zone={portal.timeZone} words={words} />}
      </section>
      <section aria-labelledby="inspection-media" className={styles.part}>
        <h3 id="inspection-media">{t('workspace.case.inspection.media')}</h3>
        {task.media.length + task.extras.length > 0 ? <TaskMedia task={task} view={view} /> : <p className={styles.muted}>{t('workspace.case.media.none')}</p>}
        {taskOfferOf(task, 'addTaskMedia', words)?.hindered === null ? (
          <p className={styles.add}>
            <UploadButton address={workUploadPath(portal.key, of.number, { task: id })} field="files" several small label={t('workspace.case.task.addMedia')} words={uploadWords(words)} />
          </p>
        ) : null}
      </section>
    </article>
  );
}

import { contentOf } from './calls.ts';
import { type Change, type Door } from './doors.ts';
import type { FoundedPortal } from './portal.ts';
import type { StoredCase } from './rest.ts';
import type { NewsKind } from './settings.ts';

interface Told {
  readonly kind: NewsKind;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The document whose title the news tells. */
const title = 'Offer for the kitchen';

interface Tasks {
  readonly inspection: string;
  readonly repair: string;
  readonly management: string;
  readonly document: string;
}

interface Step {
  readonly change: Change;
  readonly to: keyof Tasks | 'case';
  /** What the table of CP-12 makes of it; none for what makes no news. */
  readonly news?: Told;
}

function stepsOf({ inspectionOffice, repairOffice, inspector, repairer, name }: FoundedPortal): Step[] {
  const task = (to: keyof Tasks, command: string, body: object, facts: Change['facts'], news?: Told): Step => ({ to, change: { of: 'tasks', command, body, facts }, ...(news && { news }) });
  const office = ({ documentId }: { documentId: string }) => [{ office: documentId }, { office: documentId }] as const;
  const responsible = ({ documentId }: { documentId: string }) => [{ responsible: documentId }, { responsible: documentId }] as const;
  const days = [{ from: '2031-05-05', to: '2031-05-09' }, { scheduledFrom: '2031-05-05', scheduledTo: '2031-05-09' }] as const;
  const started = [{}, { status: 'started' }] as const;
  const done = [{}, { status: 'done' }] as const;
  const ofCase = (command: string, body: object, facts: Change['facts'], news: Told): Step => ({ to: 'case', change: { of: 'cases', command, body, facts }, news });
  const document = (command: string, shared: boolean, kind: NewsKind): Step => ({ to: 'document', change: { of: 'documents', command, facts: { shared } }, news: { kind, facts: { title } } });
  return [
    task('inspection', 'allocate', ...office(inspectionOffice), { kind: 'mainInspectionOfficeChanged', facts: { office: inspectionOffice.name } }),
    task('inspection', 'responsible', ...responsible(inspector), { kind: 'inspectorAssigned', facts: { name: inspector.name } }),
    task('inspection', 'meeting', { at: '2031-03-04T10:30' }, { meetingAt: '2031-03-04T10:30' }, { kind: 'meetingTimeChanged', facts: { task: 'Inspection', at: '2031-03-04T10:30', zone: 'Europe/Oslo' } }),
    task('inspection', 'start', ...started, { kind: 'mainInspectionStarted', facts: {} }),
    task('inspection', 'done', ...done, { kind: 'mainInspectionCompleted', facts: {} }),
    ofCase('decide', { decision: 'accepted', reason: 'Covered' }, { decision: 'accepted', decisionReason: 'Covered' }, { kind: 'compensationDecided', facts: {} }),
    task('repair', 'allocate', ...office(repairOffice), { kind: 'taskOfficeChanged', facts: { task: 'Drying', office: repairOffice.name } }),
    task('repair', 'responsible', ...responsible(repairer), { kind: 'taskResponsibleChanged', facts: { task: 'Drying', name: repairer.name } }),
    task('repair', 'schedule', ...days, { kind: 'taskScheduleChanged', facts: { task: 'Drying', from: '2031-05-05', to: '2031-05-09' } }),
    task('repair', 'start', ...started, { kind: 'taskStartedOrEnded', facts: { task: 'Drying', what: 'started' } }),
    task('repair', 'done', ...done, { kind: 'taskStartedOrEnded', facts: { task: 'Drying', what: 'ended' } }),
    task('management', 'allocate', ...office(repairOffice), { kind: 'projectOfficeChanged', facts: { office: repairOffice.name } }),
    task('management', 'responsible', ...responsible(repairer), { kind: 'projectManagerChanged', facts: { name: repairer.name } }),
    task('management', 'meeting', { at: '2031-03-05T09:00' }, { meetingAt: '2031-03-05T09:00' }),
    task('management', 'schedule', ...days),
    task('management', 'start', ...started),
    task('management', 'done', ...done),
    document('share', true, 'documentShared'),
    document('unshare', false, 'documentUnshared'),
    ofCase('close', { comment: 'Paid', reason: 'Invoice by post' }, { status: 'closed', statusReason: 'Paid' }, { kind: 'caseClosed', facts: {} }),
    ofCase('reopen', { reason: 'It drips again' }, { status: 'open', statusReason: 'It drips again' }, { kind: 'caseReopened', facts: { company: name } }),
  ];
}

/** Tells a story with every kind of news that a door can make; answers what it must say, oldest first. */
export async function tellNews(portal: FoundedPortal, of: StoredCase, door: Door): Promise<Told[]> {
  const add = async (task: { title: string; kind: string; mainInspection?: boolean }) => contentOf(await door.addTask(of, task)).documentId;
  const tasks: Tasks = {
    inspection: await add({ title: 'Inspection', kind: 'inspection', mainInspection: true }),
    repair: await add({ title: 'Drying', kind: 'repair' }),
    management: await add({ title: 'Project management', kind: 'projectManagement' }),
    document: (await portal.rest.createDocument(of, { title })).documentId,
  };
  const told: Told[] = ['Inspection', 'Drying'].map((task) => ({ kind: 'tasksAdded', facts: { tasks: [task] } }));
  for (const { to, change, news } of stepsOf(portal)) {
    contentOf(await door.change(to === 'case' ? of.documentId : tasks[to], change));
    if (news) told.push(news);
  }
  return told;
}

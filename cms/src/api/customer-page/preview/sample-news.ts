import { NEWS_KINDS, type NewsKind } from '../../../domain/news-kinds';
import type { JsonObject } from '../../../domain/json';
import type { Language, Portal } from '../../../domain/portal';
import { localDate } from '../../../domain/time';
import { renderText } from '../../../plugins/messaging/server/templates/texts';
import type { SampleStage } from '../../../plugins/visibility/server/services/preview-drafts';
import type { StoredNews } from '../queries/page';
import { sampleMeeting } from './sample';

const HOUR = 3_600_000;

/** From which stage on each kind of news has happened in the sample, in the order of a case's life. */
const SINCE = {
  tasksAdded: 'registered',
  documentShared: 'registered',
  messageToCustomer: 'registered',
  documentUnshared: 'registered',
  callLogged: 'registered',
  mainInspectionOfficeChanged: 'registered',
  inspectorAssigned: 'inspection',
  meetingTimeChanged: 'inspection',
  mainInspectionStarted: 'decision',
  mainInspectionCompleted: 'decision',
  compensationDecided: 'decision',
  projectOfficeChanged: 'decision',
  projectManagerChanged: 'decision',
  taskOfficeChanged: 'decision',
  taskResponsibleChanged: 'decision',
  taskScheduleChanged: 'decision',
  taskStartedOrEnded: 'decision',
  caseReopened: 'closed',
  caseClosed: 'closed',
} as const satisfies Record<NewsKind, SampleStage>;

const ORDER: readonly SampleStage[] = ['registered', 'inspection', 'decision', 'closed'];

/** News of every kind that has happened by a stage, newest first. */
export function sampleNews(stage: SampleStage, language: Language, portal: Portal, now: number): StoredNews[] {
  const say = (key: string) => renderText(language, `sample.${key}`, {});
  const today = localDate(now, portal.timeZone);
  const facts: Record<NewsKind, JsonObject> = {
    callLogged: { reached: true, seconds: 360, caller: say('inspector'), masked: '+47 ••• •• 104', owners: [1] },
    inspectorAssigned: { name: say('inspector') },
    mainInspectionStarted: {},
    mainInspectionCompleted: {},
    compensationDecided: {},
    taskStartedOrEnded: { task: say('task.drying'), what: 'started' },
    caseClosed: {},
    mainInspectionOfficeChanged: { office: say('inspectionOffice') },
    tasksAdded: { tasks: [say('task.drying'), say('task.floor')] },
    taskResponsibleChanged: { task: say('task.floor'), name: say('repairer') },
    taskOfficeChanged: { task: say('task.floor'), office: say('office') },
    caseReopened: { company: portal.name },
    projectManagerChanged: { name: say('repairer') },
    projectOfficeChanged: { office: say('office') },
    meetingTimeChanged: { task: say('task.inspection'), at: sampleMeeting(portal, now), zone: portal.timeZone },
    taskScheduleChanged: { task: say('task.floor'), from: today, to: today },
    messageToCustomer: { name: say('handler') },
    documentShared: { title: say('document.letter') },
    documentUnshared: { title: say('document.letter') },
  };
  const happened = (Object.keys(SINCE) as NewsKind[]).filter((kind) => NEWS_KINDS.includes(kind) && ORDER.indexOf(SINCE[kind]) <= ORDER.indexOf(stage));
  return happened.map((news, index) => ({ id: index + 1, news, at: now - (happened.length - index) * 7 * HOUR, facts: facts[news] })).reverse();
}

import type { NewsKind } from '../../../../../domain/events';

/** The order of the checklist, which is also the server's. A kind that the server knows and this lacks does not compile. */
const inOrder = {
  callLogged: true,
  inspectorAssigned: true,
  mainInspectionStarted: true,
  mainInspectionCompleted: true,
  compensationDecided: true,
  taskStartedOrEnded: true,
  caseClosed: true,
  mainInspectionOfficeChanged: true,
  tasksAdded: true,
  taskResponsibleChanged: true,
  taskOfficeChanged: true,
  caseReopened: true,
  projectManagerChanged: true,
  projectOfficeChanged: true,
  meetingTimeChanged: true,
  taskScheduleChanged: true,
  messageToCustomer: true,
  documentShared: true,
  documentUnshared: true,
} satisfies Record<NewsKind, true>;

export const NEWS_KINDS = Object.keys(inOrder) as NewsKind[];

/** A portal without compensation decisions has no such news. */
export function newsKindsOf(portal: { decisions: boolean }): NewsKind[] {
  return NEWS_KINDS.filter((kind) => portal.decisions || kind !== 'compensationDecided');
}

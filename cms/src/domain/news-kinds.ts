/** The kinds of news a customer can be told (CP-12). Only an event with one of these has a public part. */
export const NEWS_KINDS = [
  'callLogged',
  'inspectorAssigned',
  'mainInspectionStarted',
  'mainInspectionCompleted',
  'compensationDecided',
  'taskStartedOrEnded',
  'caseClosed',
  'mainInspectionOfficeChanged',
  'tasksAdded',
  'taskResponsibleChanged',
  'taskOfficeChanged',
  'caseReopened',
  'projectManagerChanged',
  'projectOfficeChanged',
  'meetingTimeChanged',
  'taskScheduleChanged',
  'messageToCustomer',
  'documentShared',
  'documentUnshared',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

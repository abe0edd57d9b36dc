/** Every kind of event of a case that has words; a new one is told plainly until it has its own. */
export const LOG_KINDS = [
  'caseCreated', 'caseChanged', 'caseWaiting', 'caseResumed', 'caseClosed', 'caseCancelled', 'caseReopened', 'decisionMade',
  'handlerChanged', 'technicalAdviserChanged', 'externalOfficeChanged', 'externalHandlerChanged', 'damageNoteChanged', 'qualityControlChanged', 'reminderChanged', 'deductibleChanged', 'pictureChanged', 'pictureRemoved',
  'taskAdded', 'taskChanged', 'taskRemoved', 'officeChanged', 'taskConfirmed', 'responsibleChanged', 'scheduleChanged', 'meetingChanged',
  'taskStarted', 'taskEnded', 'taskApproved', 'taskSentBack', 'taskTakenUpAgain', 'mediaAdded', 'mediaSetAside', 'mediaTakenBack', 'findingsReported',
  'budgetSubmitted', 'budgetApproved', 'budgetRejected', 'budgetForwarded', 'cashOfferMade', 'cashOfferWithdrawn', 'rfqSent', 'rfqChanged', 'rfqCancelled', 'rfqDecided',
  'invoiceSubmitted', 'invoiceApproved', 'invoiceRejected',
  'contactAdded', 'contactChanged', 'callLogged', 'messageSent', 'messageReceived', 'messagesRead', 'messageBounced', 'messageSentAgain',
  'customerAsked', 'askChanged', 'askWithdrawn', 'customerAnswered',
  'documentAdded', 'reportMade', 'documentShared', 'documentUnshared', 'documentsSeen',
  'linkSent', 'linkSentAgain', 'accessGranted', 'accessRevoked', 'accessOpened', 'accessSettingsChanged',
] as const;

export type LogKind = (typeof LOG_KINDS)[number];

export const isLogKind = (kind: string): kind is LogKind => LOG_KINDS.some((known) => known === kind);

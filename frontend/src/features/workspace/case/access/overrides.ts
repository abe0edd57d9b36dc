const TIMING = ['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'never'] as const;

/** The settings that a single case may have of its own (CP-04), and the values that each may take. */
export const OVERRIDES = {
  sendLink: ['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'manual'],
  audience: ['customer', 'contactPerson', 'both', 'allContacts'],
  smsCode: ['on', 'off'],
  communicationPage: TIMING,
  communicationDirection: ['both', 'toCustomer', 'fromCustomer'],
  documentsPage: TIMING,
  planPage: TIMING,
  newsTile: TIMING,
  budgetTile: TIMING,
  inspectionReport: TIMING,
  settlementReport: TIMING,
} as const satisfies Record<string, readonly string[]>;

export type Override = keyof typeof OVERRIDES;

export const ACTORS = ['office', 'client', 'system'] as const;
/** Who has to act for a step to end. */
export type StepActor = (typeof ACTORS)[number];

/** What can become true of a client or of what was asked of it. */
export const FACTS = [
  'officeApproved', 'portalUserExists', 'mailTaken', 'appInstalled', 'taskApproved', 'pushOpened', 'signedInApp', 'documentApproved',
] as const;
export type Fact = (typeof FACTS)[number];

interface FactRow {
  /** Who brings it about. */
  by: StepActor;
  /** Stays true once it is; the others count for the step in which they happen, and for no later one. */
  lasting: boolean;
}

/** Every condition that a step can wait for (OB-04). */
export const FACT_ROWS = {
  officeApproved: { by: 'office', lasting: false },
  portalUserExists: { by: 'office', lasting: true },
  mailTaken: { by: 'system', lasting: false },
  appInstalled: { by: 'client', lasting: true },
  taskApproved: { by: 'client', lasting: false },
  pushOpened: { by: 'client', lasting: false },
  signedInApp: { by: 'client', lasting: true },
  documentApproved: { by: 'client', lasting: false },
} as const satisfies Record<Fact, FactRow>;

export const isLasting = (fact: Fact): boolean => FACT_ROWS[fact].lasting;

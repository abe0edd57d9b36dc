import type { Installation } from '../installation.ts';
import type { FoundedPortal } from '../portal.ts';
import { newsKinds, type Settings } from '../settings.ts';
import type { PlantedSituation, Situation, Visitor } from './situations.ts';

/** What stands when the table is walked. */
export interface World {
  readonly installation: Installation;
  readonly portal: FoundedPortal;
  readonly cases: Readonly<Record<Situation, PlantedSituation>>;
  /** A case in which every kind of news has been told. */
  readonly told: PlantedSituation;
  /** The portal's own, and not its company's. */
  readonly logo: string;
  /** A case of its own for those who come and go. */
  readonly house: Readonly<Record<'customer' | 'contactPerson' | 'other', Visitor>> & { readonly number: string; readonly title: string };
}

/** One value of one setting, and how it is seen to act. */
export interface Row {
  readonly says: string;
  readonly value: Partial<Settings>;
  /** What else it needs in order to be seen, or what would tell the same. */
  readonly beside?: Partial<Settings>;
  /** Seen with all else open only: what it does is not about what is shown. */
  readonly once?: true;
  readonly see: (world: World) => Promise<void>;
}

export const surroundings = {
  'all else closed': {
    budgetTile: 'never', newsTile: 'never', newsKinds, scheduleTile: false, planPage: 'never', communicationPage: 'never', communicationDirection: 'both', documentsPage: 'never',
    inspectionReport: 'never', settlementReport: 'never', handlerName: false, handlerMobile: false, partnerContact: false,
    smsCode: false, audience: 'customer', sendLink: 'caseCreated', daysVisibleAfterClose: 30, helpContact: '',
  },
  'all else open': {
    budgetTile: 'caseCreated', newsTile: 'caseCreated', newsKinds, scheduleTile: true, planPage: 'caseCreated', communicationPage: 'caseCreated', communicationDirection: 'both', documentsPage: 'caseCreated',
    inspectionReport: 'caseCreated', settlementReport: 'caseCreated', handlerName: true, handlerMobile: true, partnerContact: true,
    smsCode: false, audience: 'allContacts', sendLink: 'caseCreated', daysVisibleAfterClose: 3650, helpContact: '',
  },
} as const satisfies Record<string, Partial<Settings>>;

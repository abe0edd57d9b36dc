import { existsSync, readFileSync } from 'node:fs';

export interface Login {
  readonly email: string;
  readonly password: string;
}

/** A case and the path of its customer's link. */
export interface CustomerCase {
  readonly path: string;
  readonly caseNumber: string;
}

export type DemoRole = 'handler' | 'partnerLead' | 'partnerWorker' | 'externalHandler' | 'companyLead' | 'agent' | 'client' | 'office' | 'officeClient';

/** What the seed tells about the demo it made: the file demo.json in the data folder. */
export interface Demo {
  readonly portals: readonly { readonly key: string; readonly kind: string }[];
  readonly admin?: Login;
  readonly portalAdmin?: Login & { readonly portal?: string };
  /** Writes articles for the knowledge base of a portal. */
  readonly author?: Login & { readonly portal: string };
  readonly handler?: Login & { readonly portal: string };
  /** An employee of an office, and a client of it. */
  readonly office?: Login & { readonly portal: string };
  readonly officeClient?: Login & { readonly portal: string };
  /** In each portal, whom one can sign in to its workspace as. */
  readonly members?: readonly (Login & { readonly portal: string; readonly name: string; readonly role: DemoRole })[];
  readonly apiToken?: { readonly portal: string; readonly token: string };
  readonly customer?: CustomerCase;
  /** One more in each portal, by its key. */
  readonly customers?: Readonly<{ [portal: string]: CustomerCase }>;
  /** A company outside the network that has been asked for a quotation: the path of its link. */
  readonly bidder?: { readonly portal: string; readonly path: string };
}

export const noDemo: Demo = { portals: [] };

/** A database that held portals before the first start has no demo, so nothing is known of its logins. */
export function readDemo(file: string): Demo {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Demo) : noDemo;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from '../environment';
import type { Settings } from '../plugins/visibility/server/rules/settings';

export interface MemberContent {
  name: string;
  email: string;
  mobile: string;
  level: number;
}

export interface OfficeContent {
  name: string;
  phone: string;
  street: string;
  postalCode: string;
  city: string;
  latitude: number;
  longitude: number;
  inspects?: boolean;
  members: MemberContent[];
}

export interface DamageContent {
  type: string;
  title: string;
  note: string;
  tasks: string[];
}

/** A demo portal as `config/demo/portals.json` describes it. */
export interface PortalContent {
  key: string;
  name: string;
  kind: 'insurance' | 'contractor';
  language: 'en' | 'nb' | 'nl';
  timeZone: string;
  currency: string;
  country: string;
  decisions: boolean;
  budgetedTaskKinds: string[];
  logo: string;
  numberPrefix: string;
  /** Its share of the generated cases. */
  share: number;
  settings: Partial<Settings>;
  companies: { name: string; kind: 'own' | 'partner'; phone: string; offices: OfficeContent[] }[];
  /** Where its customers live. */
  cities: string[];
  /** Lines of a budget, with a price in minor units and quantities from, to. */
  budget: { lines: { text: string; price: number; from: number; to: number }[]; description: string; cashOffer: string };
  words: { inspection: string; projectManagement: string };
  damages: DamageContent[];
}

export interface PeopleContent {
  names: string[];
  streets: { street: string; postalCode: string; city: string; latitude: number; longitude: number }[];
}

const directory = path.join(environment.PORTICO_CONFIG, 'demo');
const read = <Content>(file: string): Content => JSON.parse(readFileSync(path.join(directory, file), 'utf8')) as Content;

export const portalContents = () => read<PortalContent[]>('portals.json');
export const peopleContent = () => read<PeopleContent>('people.json');
export const contentFile = (name: string) => path.join(directory, name);

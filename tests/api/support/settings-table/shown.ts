import { expect } from 'vitest';

import { newsKinds, type NewsKind, type Settings, type Timing } from '../settings.ts';
import { everythingFor } from './everything.ts';
import type { Row, World } from './row.ts';
import { type PlantedSituation, type Situation, situations, type Words } from './situations.ts';

type Timed = 'budgetTile' | 'newsTile' | 'planPage' | 'communicationPage' | 'documentsPage' | 'inspectionReport' | 'settlementReport';
type Needle = keyof Words | `"${string}"`;

/** When each timing opens what it is about (CP-05), written down a second time. */
const opensIn: Record<Timing, readonly Situation[]> = {
  caseCreated: situations,
  mainInspectionAssigned: ['inspected'],
  positiveDecision: ['accepted'],
  never: [],
};

/** In quotes: a word as a value stands there; the name of a field is none. */
const standsIn = (everything: string, { words }: PlantedSituation, needle: Needle): boolean =>
  needle.startsWith('"') ? new RegExp(`${needle}(?!:)`).test(everything) : everything.includes(words[needle as keyof Words]);

/** Which of the needles stand in any answer to this customer, head or byte. */
async function found({ installation }: World, planted: PlantedSituation, needles: readonly Needle[]): Promise<Needle[]> {
  const { session, files, of } = planted;
  const everything = await everythingFor(installation, { session, files, number: of.number });
  expect(everything, 'the customer has her page').toContain(`"number":"${of.number}"`);
  return needles.filter((needle) => standsIn(everything, planted, needle));
}

/** `proof` is what must be found where it is open; `secrets` are found nowhere while it is closed. */
export function timed(setting: Timed, proof: readonly Needle[], { secrets = [], beside = {} }: { secrets?: readonly Needle[]; beside?: Partial<Settings> } = {}): Row[] {
  return (Object.keys(opensIn) as Timing[]).map((timing) => ({
    says: timing,
    value: { [setting]: timing },
    beside,
    see: async (world) => {
      for (const situation of situations) {
        const open = opensIn[timing].includes(situation);
        const seen = await found(world, world.cases[situation], open ? proof : [...proof, ...secrets]);
        expect(seen, situation).toEqual(open ? proof : []);
      }
    },
  }));
}

/** A switch: what it opens stands there in every situation, or in none. */
export function switched(value: Partial<Settings>, { shows = [], hides = [], beside = {} }: { shows?: readonly Needle[]; hides?: readonly Needle[]; beside?: Partial<Settings> }): Row {
  return {
    says: Object.entries(value).map(([name, set]) => `${name} ${JSON.stringify(set)}`).join(', '),
    value,
    beside,
    see: async (world) => {
      for (const situation of situations) expect(await found(world, world.cases[situation], [...shows, ...hides]), situation).toEqual(shows);
    },
  };
}

const withItsPages = { newsTile: 'caseCreated', communicationPage: 'caseCreated', documentsPage: 'caseCreated' } as const;

function kinds(says: string, chosen: readonly NewsKind[]): Row {
  return {
    says,
    value: { newsKinds: chosen },
    beside: withItsPages,
    see: async (world) => {
      expect(await found(world, world.told, newsKinds.map((kind) => `"${kind}"` as const))).toEqual(chosen.map((kind) => `"${kind}"`));
    },
  };
}

/** Each kind alone, and all but it. */
export const newsRows: Row[] = [
  kinds('all', newsKinds),
  kinds('none', []),
  ...newsKinds.flatMap((kind) => [kinds(`${kind} alone`, [kind]), kinds(`all but ${kind}`, newsKinds.filter((other) => other !== kind))]),
];

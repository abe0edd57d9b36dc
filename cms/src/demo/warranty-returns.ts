import type { Core } from '@strapi/strapi';
import { reachOf } from '../api/claim/side';
import { inspectedLines, type IssuedRma, issueRma, type LineResult, moveRma } from '../api/rma/commands/commands';
import { readRma } from '../api/rma/queries/rmas';
import type { RmaCommand } from '../api/rma/states';
import { addDays, localDate } from '../domain/time';
import type { MemberViewer } from '../http/viewer';

interface ReturnStepContent {
  daysAgo: number;
  /** The e-mail address of who does it. */
  by: string;
  do: RmaCommand;
  text?: string;
  carrier?: string;
  tracking?: string;
  results?: LineResult[];
}

/** A return of the demo, told by days before now. */
export interface ReturnContent extends Pick<IssuedRma, 'type' | 'lines' | 'instructions'> {
  by: string;
  daysAgo: number;
  steps: ReturnStepContent[];
}

/** Something that happened with a claim, to be told in the order of days. */
export interface Happening {
  daysAgo: number;
  tell: () => Promise<void>;
}

interface Stage {
  strapi: Core.Strapi;
  /** The number of the claim. */
  claim: string;
  returnAddress: string;
  person: (email: string) => MemberViewer;
  /** Milliseconds UTC. */
  at: (daysAgo: number) => number;
}

const VALID_DAYS = 30;

/** What happened with a return, by the commands that its people would give. */
export function returnHappenings({ by, daysAgo, steps, ...facts }: ReturnContent, { strapi, claim, returnAddress, person, at }: Stage): Happening[] {
  let number = '';
  const issue = async () => {
    const viewer = person(by);
    const now = at(daysAgo);
    number = await issueRma({ strapi, viewer, number: claim, now }, { ...facts, returnAddress, validUntil: addDays(localDate(now, viewer.portal.timeZone), VALID_DAYS) });
  };
  const move = async ({ daysAgo: days, by: who, do: step, text, carrier = '', tracking = '', results = [] }: ReturnStepContent) => {
    const viewer = person(who);
    const version = (await readRma(reachOf(viewer), number))?.version;
    await moveRma({ strapi, viewer, number, now: at(days), version: String(version) }, step, (before) => {
      if (step === 'ship') return { carrier, tracking };
      return { state_comment: text ?? null, ...(step === 'inspect' && { lines: JSON.stringify(inspectedLines(before, results)) }) };
    });
  };
  return [{ daysAgo, tell: issue }, ...steps.map((step) => ({ daysAgo: step.daysAgo, tell: () => move(step) }))];
}

import { expect, it } from 'vitest';
import { dossierCommands } from './dossierCommands';
import { lacksUser } from './dossierSpecs';

const steps = [
  { key: 'portalUser', kind: 'approval', actor: 'office', title: '', text: '', state: 'current', at: null },
  { key: 'app', kind: 'app', actor: 'client', title: '', text: '', state: 'waiting', at: null },
] as const;
const at = (key: string) => ({ step: { key, title: '' }, steps: [...steps] });

it.each([
  ['an approval without a portal user', { ...at('portalUser'), known: [], commands: ['skip' as const] }, true],
  ['one that can be given', { ...at('portalUser'), known: ['portalUserExists' as const], commands: ['approve' as const, 'skip' as const] }, false],
  ['an approval that needs no user', { ...at('portalUser'), known: [], commands: ['approve' as const] }, false],
  ['another step', { ...at('app'), known: [], commands: ['skip' as const] }, false],
])('OB-06 making a portal user is offered first: %s', (_what, dossier, lacks) => expect(lacksUser(dossier)).toBe(lacks));

it('OB-07 a step is skipped for a reason, and done by hand with or without one', () => {
  expect(dossierCommands.skipStep.body.safeParse({ step: 'app', reason: ' ' }).error?.issues[0]?.path).toEqual(['reason']);
  expect(dossierCommands.doStepByHand.body.parse({ step: 'app', reason: ' By telephone ' })).toEqual({ step: 'app', reason: 'By telephone' });
});

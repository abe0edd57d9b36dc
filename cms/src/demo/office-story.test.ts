import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CREATE_NEW_USER } from '../plugins/onboarding/server/rules/shipped';
import type { Dossier } from '../plugins/onboarding/server/rules/dossier';
import { begin, next } from '../plugins/onboarding/server/rules/engine';
import { type DossierStory, tellDossier } from './office-story';

const DAY = 86_400_000;
const now = Date.UTC(2026, 2, 10, 9);

/** The dossier that a story comes to, by the engine alone. */
function played(story: DossierStory): Dossier['state'] {
  const startedAt = now - story.daysAgo * DAY;
  let { state } = begin(CREATE_NEW_USER, [], startedAt);
  for (const { at, does } of tellDossier(CREATE_NEW_USER, story, startedAt, now)) {
    const moved = next({ type: CREATE_NEW_USER, state }, does === 'invites' ? { kind: 'happened', fact: 'portalUserExists' } : does, at);
    if ('fault' in moved) throw new Error(`${JSON.stringify(does)}: ${moved.fault}`);
    ({ state } = moved);
  }
  return state;
}

const { clients } = JSON.parse(readFileSync(`${__dirname}/../../../config/demo/office.json`, 'utf8')) as { clients: { name: string; story?: DossierStory }[] };
const stories = clients.flatMap(({ name, story }) => (story ? [{ name, story }] : []));

it.each(stories)('OB-06 the dossier of $name comes to where its story says', ({ story }) => {
  const state = played(story);
  expect([state.current ?? 'closed', state.hindrance !== null]).toEqual([story.reaches, story.mail !== undefined || story.declined !== undefined]);
});

it('OB-07 the demo has somebody at each step that waits for anybody', () => {
  const waiting = CREATE_NEW_USER.steps.filter(({ completes }) => completes.length > 0).map(({ key }) => key);
  expect(new Set(stories.map(({ story }) => story.reaches))).toEqual(new Set([...waiting, 'closed']));
});

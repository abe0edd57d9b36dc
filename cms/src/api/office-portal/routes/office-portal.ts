import type { z } from 'zod';
import { instantText } from '../../../domain/time';
import { endpoint } from '../../../http/endpoint';
import type { MemberViewer } from '../../../http/viewer';
import { waitsFor } from '../../../plugins/onboarding/server/rules/standing';
import { clientOf } from '../../client-record/client-of';
import { taskRowAnswer } from '../../client-task/answers';
import { nameOf, titleOf } from '../../dossier/answers';
import { officeHome, officePortal, type progress } from '../answers';
import { readOfficeFrame, readOfficeHome, type OfficeHome } from '../queries/home';

const frame = endpoint({
  name: 'readOfficePortal',
  summary: 'What each page of the portal stands in that an office gives its clients: how much there is to do, and what the office has its home say. For the client.',
  method: 'GET',
  path: '/office-portal',
  who: ['member'],
  response: officePortal,
  async handle({ viewer }) {
    const { counts, settings } = await readOfficeFrame(await clientOf(viewer));
    const { heading, text } = settings.homepage;
    return { counts, wording: { heading, text } };
  },
});

/** How far a dossier has come, as its client is told: not how steps ended, nor why. */
function progressAnswer(viewer: MemberViewer, { documentId, state, type }: OfficeHome['dossiers'][number]): z.input<typeof progress> {
  const past = new Set(state.past.map(({ step }) => step));
  const steps = type.steps.map((step) => ({ ...titleOf(viewer, step), state: past.has(step.key) ? ('done' as const) : step.key === state.current ? ('current' as const) : ('waiting' as const) }));
  return { documentId, name: nameOf(viewer, type), waitsFor: waitsFor(type, state), since: instantText(state.since), steps };
}

const home = endpoint({
  name: 'readOfficeHome',
  summary: 'What a client’s home shows: open tasks by day and documents to approve, how far its dossiers have come, and what has ended of late. For the client.',
  method: 'GET',
  path: '/office-portal/home',
  who: ['member'],
  response: officeHome,
  async handle({ viewer }) {
    const { tasks, approvals, dossiers, ended } = await readOfficeHome((await clientOf(viewer)).id);
    return { tasks: tasks.map(taskRowAnswer), approvals, dossiers: dossiers.map((one) => progressAnswer(viewer, one)), ended: ended.map(taskRowAnswer) };
  },
});

export default { type: 'content-api', routes: [frame, home] };

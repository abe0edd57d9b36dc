import { z } from 'zod';
import type { RefusalCode } from '../../../domain/refusal';
import { Refusal } from '../../../domain/refusal';
import { instantText } from '../../../domain/time';
import { present } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import type { DossierType } from '../../../plugins/onboarding/server/rules/dossier-type';
import { ACTORS } from '../../../plugins/onboarding/server/rules/facts';
import { typesOfOffice, typesOnOffer } from '../../../plugins/onboarding/server/services/type-store';
import { portalOfOffice } from '../../client-record/office';
import { readClient } from '../../client-record/queries/clients';
import { answerDossier, dossierAnswer, dossierRow, EVENT_OF, nameOf, rowAnswer, titleOf, type DossierCommand } from '../answers';
import { moveByHand } from '../commands/move';
import { lookAtStart, startDossiers, startProgress } from '../commands/start';
import { countDossiers, DOSSIER_PAGE, listDossiers, listDossiersOfClient } from '../queries/dossiers';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byDossier = z.strictObject({ dossier: word });
const count = z.number().int();
const typeKey = z.string().min(1).max(40).meta({ description: 'The key of the dossier type.' });

async function typeNamed(portalId: number, key: string): Promise<DossierType> {
  const type = (await typesOnOffer(portalId)).find((one) => one.key === key);
  if (!type) throw new Refusal('relation.unknown', { field: 'type' });
  return type;
}

const types = endpoint({
  name: 'listDossierTypes',
  summary: 'The types of dossiers that an office can start or still has open ones of, with their steps, and how many dossiers are at which step, how many of these stuck; for its employees.',
  method: 'GET',
  path: '/dossier-types',
  who,
  response: z
    .array(
      z.object({
        key: z.string(),
        name: z.string(),
        onOffer: z.boolean().meta({ description: 'Whether dossiers can be started by it; else open ones still go on by it.' }),
        closed: count,
        steps: z.array(z.object({ key: z.string(), title: z.string(), actor: z.enum(ACTORS), dossiers: count, stuck: count, office: count.meta({ description: 'Those that wait for the office.' }) })),
      }),
    )
    .meta({ id: 'DossierTypes' }),
  async handle({ viewer, now }) {
    const portalId = portalOfOffice(viewer);
    return Promise.all(
      (await typesOfOffice(portalId)).map(async ({ type, onOffer }) => {
        const counts = new Map((await countDossiers(portalId, type.key, now)).map((one) => [one.step, one]));
        const none = { dossiers: 0, stuck: 0, office: 0 };
        const steps = type.steps.map((step) => {
          const { dossiers, stuck, office } = counts.get(step.key) ?? none;
          return { key: step.key, title: titleOf(viewer, step).title, actor: step.actor, dossiers, stuck, office };
        });
        return { key: type.key, name: nameOf(viewer, type), onOffer, closed: counts.get(null)?.dossiers ?? 0, steps };
      }),
    );
  },
});

const list = endpoint({
  name: 'listDossiers',
  summary: `Dossiers, ${DOSSIER_PAGE} a page: what is stuck first, and the longest waiting first; for employees of an office.`,
  method: 'GET',
  path: '/dossiers',
  who,
  query: z.strictObject({
    type: typeKey.optional().meta({ description: 'Of the type with this key alone.' }),
    status: z.enum(['open', 'closed']).default('open'),
    step: z.string().min(1).max(40).optional().meta({ description: 'At this step alone.' }),
    stuck: z.enum(['true', 'false']).default('false').meta({ description: 'Those alone that are stuck.' }),
    waitsFor: z.enum(ACTORS).optional().meta({ description: 'Those alone that wait for this side; for the office also what has gone wrong.' }),
    q: z.string().trim().min(1).max(80).optional().meta({ description: 'A part of the name of the client.' }),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  response: z.object({ dossiers: z.array(dossierRow), page: count, more: z.boolean() }).meta({ id: 'DossierList' }),
  async handle({ viewer, query: { type, status, step, stuck, waitsFor, q, page }, now }) {
    const found = await listDossiers({ portalId: portalOfOffice(viewer), type, status, step, stuck: stuck === 'true', waitsFor, words: q, page, now });
    return { dossiers: found.slice(0, DOSSIER_PAGE).map((one) => rowAnswer(viewer, one, now)), page, more: found.length > DOSSIER_PAGE };
  },
});

const ofClient = endpoint({
  name: 'listDossiersOfClient',
  summary: 'The dossiers of a client, open and closed, the newest first; for employees of an office.',
  method: 'GET',
  path: '/client-records/:client/dossiers',
  who,
  params: z.strictObject({ client: word }),
  response: z.array(dossierRow),
  async handle({ viewer, params, now }) {
    const portalId = portalOfOffice(viewer);
    present(await readClient(portalId, params.client));
    return (await listDossiersOfClient(portalId, params.client)).map((one) => rowAnswer(viewer, one, now));
  },
});

const read = endpoint({
  name: 'readDossier',
  summary: 'A dossier with its steps and its log; for employees of an office.',
  method: 'GET',
  path: '/dossiers/:dossier',
  who,
  params: byDossier,
  response: dossierAnswer,
  handle: ({ viewer, params, now }) => answerDossier(viewer, params.dossier, now),
});

const commandOn = <Fields extends z.ZodRawShape>(command: DossierCommand, name: string, summary: string, fields: Fields, more: readonly RefusalCode[] = []) =>
  endpoint({
    name,
    summary: `${summary} For employees of an office.`,
    method: 'POST',
    path: `/dossiers/:dossier/${command}`,
    who,
    params: byDossier,
    body: z.strictObject({ step: z.string().min(1).max(40).meta({ description: 'The key of the step that was looked at.' }), ...fields }),
    response: dossierAnswer,
    limits: ['write'],
    ifMatch: 'required',
    refusals: ['dossier.state', 'precondition.failed', ...more],
    async handle({ strapi, viewer, params, body, ifMatch, now }) {
      const { step, reason = '' } = body as { step: string; reason?: string };
      await moveByHand({ strapi, viewer, now, version: ifMatch }, params.dossier, EVENT_OF[command](step, reason));
      return answerDossier(viewer, params.dossier, now);
    },
  });

const withReason = { reason: z.string().trim().min(1).max(1000) };
const withRemark = { reason: z.string().trim().max(1000).default('') };

const commands = [
  commandOn('approve', 'approveDossierStep', 'Approves the step that is the office’s to approve.', {}, ['dossier.noPortalUser']),
  commandOn('do-by-hand', 'doDossierStepByHand', 'Marks the current step as done, as somebody has done it by hand.', withRemark, ['dossier.noPortalUser']),
  commandOn('skip', 'skipDossierStep', 'Passes over the current step, for a reason.', withReason),
  commandOn('remind', 'remindOfDossierStep', 'Reminds the client of the current step by mail.', {}),
  commandOn('ask-again', 'askAgainInDossier', 'Sends once more what the current step began with.', {}),
];

const chosen = z.strictObject({ type: typeKey, clients: z.array(word).max(10_000), groups: z.array(z.string().trim().min(1).max(60)).max(100) });
const withoutEmail = z.array(z.object({ documentId: z.string(), name: z.string() }));

const look = endpoint({
  name: 'lookAtDossierStart',
  summary: 'For how many clients a start would begin a dossier, and for whom it would not; begins none. For employees of an office.',
  method: 'POST',
  path: '/dossier-starts/look',
  who,
  body: chosen,
  response: z
    .object({
      clients: count.meta({ description: 'Who would get a dossier.' }),
      open: count.meta({ description: 'Clients that have an open dossier of the type already.' }),
      withoutEmail,
    })
    .meta({ id: 'DossierStartLook' }),
  limits: ['write'],
  refusals: ['relation.unknown'],
  async handle({ strapi, viewer, body: { type, clients, groups } }) {
    const portalId = portalOfOffice(viewer);
    return lookAtStart(strapi.db.connection, portalId, await typeNamed(portalId, type), { clients, groups });
  },
});

const start = endpoint({
  name: 'startDossiers',
  summary: 'Starts a dossier of a type for each of many clients, named or by relation group, in the background. A client with an open dossier of the type gets no second one; clients without an e-mail address are named and left out. For employees of an office.',
  method: 'POST',
  path: '/dossier-starts',
  who,
  body: chosen,
  response: z.object({ clients: count.meta({ description: 'For so many clients.' }), withoutEmail }).meta({ id: 'DossierStart' }),
  status: 202,
  limits: ['write'],
  idempotent: true,
  refusals: ['dossier.starting', 'dossier.nobody', 'relation.unknown'],
  async handle({ strapi, viewer, body: { type, clients, groups }, now }) {
    return startDossiers({ strapi, viewer, now }, await typeNamed(portalOfOffice(viewer), type), { clients, groups });
  },
});

const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });

const newest = endpoint({
  name: 'readDossierStart',
  summary: 'How far the newest start of dossiers has come; for employees of an office.',
  method: 'GET',
  path: '/dossier-starts/newest',
  who,
  response: z
    .object({
      newest: z
        .object({
          state: z.enum(['queued', 'running', 'done']),
          who: z.string(),
          clients: count,
          started: count,
          open: count.meta({ description: 'Clients that had an open dossier of the type already.' }),
          left: count.meta({ description: 'Clients whose dossier could not be started.' }),
          startedAt: moment,
          finishedAt: moment.nullable(),
        })
        .nullable(),
    })
    .meta({ id: 'DossierStartProgress' }),
  async handle({ strapi, viewer }) {
    const progress = await startProgress(strapi.db.connection, portalOfOffice(viewer));
    return { newest: progress && { ...progress, startedAt: instantText(progress.startedAt), finishedAt: progress.finishedAt === null ? null : instantText(progress.finishedAt) } };
  },
});

export default { type: 'content-api', routes: [types, list, ofClient, read, ...commands, look, start, newest] };

import { z } from 'zod';
import { instantText } from '../../../domain/time';
import { streamFile } from '../../../files/stream-file';
import { present } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import type { MemberViewer } from '../../../http/viewer';
import { typesOfOffice } from '../../../plugins/onboarding/server/services/type-store';
import { portalOfOffice } from '../../client-record/office';
import { nameOf, titleOf } from '../../dossier/answers';
import { keepDocument } from '../commands/keep-document';
import { listDocuments, readDocument, type KeptDocument } from '../queries/documents';
import { lookAt } from '../reading/look-aside';
import { documentSteps } from '../rules/document-steps';

const who = ['member'] as const;
const word = z.string().min(1).max(40);
const byPlace = z.strictObject({ type: word, step: word });
const mime = 'application/pdf';

const place = z
  .object({
    type: z.object({ key: z.string(), name: z.string() }),
    step: z.object({ key: z.string(), title: z.string() }),
    version: z.string().meta({ description: 'For `If-Match` when another one is kept; `0` for none.' }),
    document: z
      .object({
        name: z.string(),
        size: z.number().int().meta({ description: 'Bytes.' }),
        pages: z.number().int(),
        sha256: z.string(),
        keptBy: z.string(),
        keptAt: z.string().meta({ format: 'date-time', description: 'UTC.' }),
        isSpoilt: z.boolean().meta({ description: 'The stored bytes are others than those that were kept: nobody is asked to approve them.' }),
      })
      .nullable(),
  })
  .meta({ id: 'DossierDocument' });

const answered = ({ name, size, pages, sha256, keptBy, keptAt, spoiltAt }: KeptDocument) => ({ name, size, pages, sha256, keptBy: keptBy.name, keptAt: instantText(keptAt), isSpoilt: spoiltAt !== null });

async function answerPlaces(viewer: MemberViewer): Promise<z.input<typeof place>[]> {
  const portalId = portalOfOffice(viewer);
  const [types, kept] = await Promise.all([typesOfOffice(portalId), listDocuments(portalId)]);
  return types.flatMap(({ type }) =>
    documentSteps(type).map((step) => {
      const document = kept.find(({ typeKey, step: key }) => typeKey === type.key && key === step.key);
      return { type: { key: type.key, name: nameOf(viewer, type) }, step: { key: step.key, title: titleOf(viewer, step).title }, version: String(document?.version ?? 0), document: document ? answered(document) : null };
    }),
  );
}

const placeNow = async (viewer: MemberViewer, { type, step }: z.output<typeof byPlace>): Promise<z.input<typeof place>> =>
  present((await answerPlaces(viewer)).find((one) => one.type.key === type && one.step.key === step) ?? null);

const list = endpoint({
  name: 'listDossierDocuments',
  summary: 'The steps of dossier types at which clients are asked to approve a PDF, each with the one that is kept for it; for employees of the office.',
  method: 'GET',
  path: '/dossier-documents',
  who,
  response: z.array(place),
  handle: ({ viewer }) => answerPlaces(viewer),
});

const keep = endpoint({
  name: 'keepDossierDocument',
  summary: 'Keeps another PDF for a step of a dossier type. Nobody approves the one before from then on: clients that were asked about it are asked anew, and dossiers that lacked one go on, in the background. For employees of the office.',
  method: 'POST',
  path: '/dossier-documents/:type/:step',
  who,
  params: byPlace,
  files: 'approval',
  body: z.strictObject({}),
  response: place,
  ifMatch: 'required',
  limits: ['upload', 'write'],
  refusals: ['file.missing', 'file.broken', 'file.encrypted', 'file.tooManyPages', 'precondition.failed'],
  async handle({ strapi, viewer, params, files: [given], ifMatch, now }) {
    await placeNow(viewer, params);
    await keepDocument({ strapi, viewer, now, version: ifMatch }, params, await lookAt(given));
    return placeNow(viewer, params);
  },
});

const file = endpoint({
  name: 'readDossierDocumentFile',
  summary: 'The PDF that is kept for a step, or a part of it (Range); for employees of the office.',
  method: 'GET',
  path: '/dossier-documents/:type/:step/file',
  who,
  params: byPlace,
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: mime,
  async handle({ strapi, viewer, params, query, ctx }) {
    const found = present(await readDocument(portalOfOffice(viewer), params.type, params.step));
    await streamFile(ctx, strapi.dirs.static.public, { ...found, mime }, query.download === '1');
  },
});

export default { type: 'content-api', routes: [list, keep, file] };

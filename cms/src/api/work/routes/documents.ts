import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile, type StoredFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { may } from '../../../plugins/role-matrix/server/rules/may';
import { markDocumentsSeen } from '../../case-document/commands/seen';
import { answerDocuments, workDocuments } from '../document-answer';
import { readEarlierFile, readWorkDocumentFile, readWorkDocuments } from '../queries/documents';
import { readCasePicture, readWorkTaskFile } from '../queries/files';
import { documentReach } from '../rules/documents';
import { seenByNumber } from '../seen-case';

const word = z.string().min(1).max(64);
const byNumber = z.strictObject({ number: word });
const asFile = z.strictObject({ download: z.literal('1').optional() });

function found(file: StoredFile | null): StoredFile {
  if (!file) throw new Refusal('notFound');
  return file;
}

const list = endpoint({
  name: 'readCaseDocuments',
  authority: AUTHORITY.readCaseDocuments,
  summary: 'The documents of the case, newest first; those who do not read the whole case get what they or their company added.',
  method: 'GET',
  path: '/work/cases/:number/documents',
  who: ['member'],
  params: byNumber,
  response: workDocuments,
  async handle({ viewer, params }) {
    const { stored, rules } = await seenByNumber(viewer, params.number, 'readCaseDocuments');
    const reach = documentReach(viewer.member, rules);
    return answerDocuments(await readWorkDocuments(stored.id, reach), { whole: reach.all, looks: may(viewer.member, 'markDocumentsSeen', rules).allowed });
  },
});

const file = endpoint({
  name: 'readWorkDocument',
  authority: AUTHORITY.readWorkDocument,
  summary: 'The file of a document that the member reads, or a part of it (Range); of a report that was made several times, an earlier version, too.',
  method: 'GET',
  path: '/work/cases/:number/documents/:document/file',
  who: ['member'],
  params: byNumber.extend({ document: word }),
  query: asFile.extend({ version: z.string().regex(/^\d{1,6}$/).transform(Number).optional().meta({ description: 'One of `earlier`; without it, the version that stands.' }) }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const { stored, rules } = await seenByNumber(viewer, params.number, 'readWorkDocument');
    const reach = documentReach(viewer.member, rules);
    const read = await (query.version === undefined ? readWorkDocumentFile(stored.id, reach, params.document) : readEarlierFile(stored.id, reach, params.document, query.version));
    await streamFile(ctx, strapi.dirs.static.public, found(read), query.download === '1');
  },
});

const seen = endpoint({
  name: 'markDocumentsSeen',
  authority: AUTHORITY.markDocumentsSeen,
  summary: 'Says that the company has looked at what its partners added to the case (CP-21).',
  method: 'POST',
  path: '/work/cases/:number/documents/seen',
  who: ['member'],
  params: byNumber,
  body: z.strictObject({}),
  response: z.object({ seen: z.number().int().meta({ description: 'How many had not been.' }) }),
  limits: ['write'],
  async handle({ strapi, viewer, params, now }) {
    const { stored } = await seenByNumber(viewer, params.number, 'readWorkCase');
    return markDocumentsSeen({ strapi, viewer, command: 'markDocumentsSeen', documentId: stored.documentId, now });
  },
});

const taskMedia = endpoint({
  name: 'readTaskMedia',
  authority: AUTHORITY.readTaskMedia,
  summary: 'A picture or paper of a task, or a part of it (Range).',
  method: 'GET',
  path: '/work/cases/:number/tasks/:task/media/:file',
  who: ['member'],
  params: byNumber.extend({ task: word, file: word }),
  query: asFile,
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const { stored } = await seenByNumber(viewer, params.number, 'readTaskMedia');
    await streamFile(ctx, strapi.dirs.static.public, found(await readWorkTaskFile(stored.id, params.task, params.file)), query.download === '1');
  },
});

const picture = endpoint({
  name: 'readCasePicture',
  authority: AUTHORITY.readWorkCase,
  summary: 'The picture of the case.',
  method: 'GET',
  path: '/work/cases/:number/picture',
  who: ['member'],
  params: byNumber,
  bytes: 'image/*',
  async handle({ strapi, viewer, params, ctx }) {
    const { stored } = await seenByNumber(viewer, params.number, 'readWorkCase');
    await streamFile(ctx, strapi.dirs.static.public, found(await readCasePicture(stored.id)));
  },
});

export default { type: 'content-api', routes: [list, file, seen, taskMedia, picture] };

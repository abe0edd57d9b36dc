import { readPreviewFile } from '@/cms/knowledge';
import { passedFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A picture or an attachment of an article that is being written. */
export const GET = answerAt<RouteContext<'/[portal]/client/knowledge/preview/[token]/files/[file]'>>(async (request, { portal, token, file }) => passedFile(() => readPreviewFile(portal, token, file, request.headers.get('range'))));

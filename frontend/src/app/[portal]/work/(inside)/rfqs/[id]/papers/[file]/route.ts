import { readInvitationPaper } from '@/cms/rfqs';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** A paper of the request, or of the own bid. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/rfqs/[id]/papers/[file]'>): Promise<Response> {
  const { portal, id, file } = await params;
  return memberFile(request, portal, (session, asked) => readInvitationPaper(session, decodeURIComponent(id), decodeURIComponent(file), asked));
}

import { uploadAnswer } from '@/features/workspace/case/documents/uploadAnswer';

/** Takes a document or an invoice to the case, pictures to one of its tasks, or what is asked for one. */
export async function POST(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/upload'>): Promise<Response> {
  const { portal, number } = await params;
  return uploadAnswer(request, portal, decodeURIComponent(number), 'upload');
}

import { uploadAnswer } from '@/features/workspace/case/documents/uploadAnswer';

/** Takes a letter to the customers of the case. */
export async function POST(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/send'>): Promise<Response> {
  const { portal, number } = await params;
  return uploadAnswer(request, portal, decodeURIComponent(number), 'send');
}

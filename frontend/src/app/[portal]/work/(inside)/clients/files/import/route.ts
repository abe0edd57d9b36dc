import { clientImportAnswer } from '@/features/workspace/client-records/clientImportAnswer';

/** Looks at a table of clients, or takes it over. */
export async function POST(request: Request, { params }: RouteContext<'/[portal]/work/clients/files/import'>): Promise<Response> {
  return clientImportAnswer(request, (await params).portal);
}

import 'server-only';

type Place = { params: Promise<Record<string, string>> };

/** A route handler that is given the parts of its address as text; Next hands them on as they stand there. What is no text has been turned away before (`proxy.ts`). */
export function answerAt<At extends Place>(answer: (request: Request, parts: Awaited<At['params']>) => Promise<Response>): (request: Request, at: At) => Promise<Response> {
  return async (request, { params }) => {
    const parts = Object.entries(await params).map(([name, part]) => [name, decodeURIComponent(part)]);
    return answer(request, Object.fromEntries(parts) as Awaited<At['params']>);
  };
}

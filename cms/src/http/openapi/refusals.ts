import { REFUSALS, type RefusalCode } from '../../domain/refusal';
import { ERROR_NAMES } from '../errors';
import { schemaRef } from './schemas';
import { JSON_TYPE, type Reference, type Response, type Schema } from './shapes';

/** What any door may answer: it is about the house, and not about what was asked. */
export const EVERYWHERE: readonly RefusalCode[] = ['internal', 'service.unavailable', 'storage.full'];

export const ERROR: Schema = {
  type: 'object',
  description: 'Strapi’s shape of an error, with a code that never changes its meaning.',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string', description: 'A sentence for people, in English.' },
        details: {
          type: 'object',
          required: ['code', 'requestId'],
          properties: {
            code: schemaRef('ErrorCode'),
            requestId: { type: 'string', description: 'The log of the server tells under this id what happened.' },
          },
          additionalProperties: true,
        },
      },
    },
  },
};

export const ERROR_CODE: Schema = { type: 'string', enum: Object.keys(REFUSALS).sort() };

/** Each refusal as the caller sees it. */
export function refusalExamples() {
  return Object.fromEntries(
    (Object.entries(REFUSALS) as [RefusalCode, readonly [number, string]][]).map(([code, [status, message]]) => [
      code,
      {
        summary: message,
        value: {
          data: null,
          error: { status, name: ERROR_NAMES[status] ?? 'ApplicationError', message, details: { code, requestId: '00000000-0000-4000-8000-000000000000' } },
        },
      },
    ]),
  );
}

/** Responses to refusals, one a set of codes; they stand among the document's components. */
export class RefusalResponses {
  private readonly named = new Map<string, Response>();

  /** One response a status, with all its codes. */
  of(codes: Iterable<RefusalCode>): Record<string, Reference> {
    const byStatus = new Map<number, RefusalCode[]>();
    for (const code of [...new Set(codes)].sort()) byStatus.set(REFUSALS[code][0], [...(byStatus.get(REFUSALS[code][0]) ?? []), code]);
    return Object.fromEntries(
      [...byStatus].map(([status, ofStatus]) => {
        const name = ofStatus.join('_');
        this.named.set(name, responseTo(status, ofStatus));
        return [String(status), { $ref: `#/components/responses/${name}` }];
      }),
    );
  }

  all(): Record<string, Response> {
    return Object.fromEntries([...this.named].sort(([left], [right]) => (left < right ? -1 : 1)));
  }
}

function responseTo(status: number, codes: RefusalCode[]): Response {
  return {
    description: codes.map((code) => `\`${code}\`: ${REFUSALS[code][1]}`).join('\n\n'),
    ...(status === 429 && { headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } } }),
    content: {
      [JSON_TYPE]: {
        schema: schemaRef('Error'),
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

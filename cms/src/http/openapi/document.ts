import type { Core } from '@strapi/strapi';
import { stockTypes } from '../stock-rest';
import { operationOf } from './endpoint-operation';
import { ERROR, ERROR_CODE, refusalExamples, RefusalResponses } from './refusals';
import { Schemas } from './schemas';
import { servedEndpoints } from './served-endpoints';
import type { Operation, PlacedOperation } from './shapes';
import { stockOperations } from './stock-operations';
import { CONDITION, RELATION } from './stock-schemas';

const bearer = (description: string, format?: string) => ({ type: 'http', scheme: 'bearer', description, ...(format && { bearerFormat: format }) });

const SECURITY_SCHEMES = {
  adminSession: bearer('An administrator of the admin panel: the access token that `POST /admin/login` answers.', 'JWT'),
  apiToken: bearer('An API token of the admin panel, tied to portals.'),
  customerSession: bearer('A customer’s session: the token that opening her link answers. Begins with `pcs_`.'),
  memberSession: bearer('A member’s session: the token that signing in answers. Begins with `pms_`.'),
};

/**
 * OpenAPI 3.1 of our own routes and of the stock REST types (PF-08), made from what Strapi serves. The order is that
 * of the paths, so that a change of the routes is all that changes it.
 */
export function openApiDocument(strapi: Core.Strapi) {
  const schemas = new Schemas();
  const refusals = new RefusalResponses();
  schemas.add('Error', ERROR);
  schemas.add('ErrorCode', ERROR_CODE);
  schemas.add('Relation', RELATION);
  schemas.add('Condition', CONDITION);
  const operations = [
    ...servedEndpoints(strapi).map((served) => operationOf(served, schemas, refusals)),
    ...stockTypes().flatMap((type) => stockOperations(strapi, type, schemas, refusals)),
  ];
  return {
    openapi: '3.1.1',
    info: {
      title: 'Portico',
      version: '1',
      description:
        'The REST API of Portico. What lies outside one’s scope answers 404 like what does not exist; what one may see but not do, 403; a thing in the wrong state, 409. Every answer has the header `X-Request-Id`.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(operations.flatMap(({ operation }) => operation.tags))].sort().map((name) => ({ name })),
    paths: pathsOf(operations),
    components: { schemas: schemas.all(), responses: refusals.all(), examples: refusalExamples(), securitySchemes: SECURITY_SCHEMES },
  };
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function pathsOf(operations: PlacedOperation[]): Record<string, Record<string, Operation>> {
  const sorted = [...operations].sort(
    (left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : METHODS.indexOf(left.method) - METHODS.indexOf(right.method)),
  );
  const paths: Record<string, Record<string, Operation>> = {};
  for (const { method, path, operation } of sorted) {
    const place = (paths[path.replace(/:(\w+)/g, '{$1}')] ??= {});
    if (place[method.toLowerCase()]) throw new Error(`Two operations answer ${method} ${path}`);
    place[method.toLowerCase()] = operation;
  }
  return paths;
}

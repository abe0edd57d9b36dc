import { createHmac } from 'node:crypto';
import { environment } from '../environment';
import type { Dialect } from '../domain/database/dialect';
import { statement } from '../domain/portico';
import { registerViewerSource, type ApiTokenViewer } from './viewer';

const tokenByKey = statement('api_token_by_key', (dialect) => {
  const { object, list, instant } = dialect;
  const viewer = object({
    id: 't.id',
    name: 't.name',
    type: 't.type',
    actions: actionsOfToken(dialect),
    portalIds: list('pa.portal_id', `portico_portal_access pa WHERE pa.subject = 'apiToken' AND pa.subject_id = t.id ORDER BY pa.portal_id`),
  });
  return `SELECT ${viewer} AS answer
    FROM strapi_api_tokens t
    WHERE t.access_key = ? AND coalesce(t.kind, 'content-api') = 'content-api' AND (t.expires_at IS NULL OR ${instant('t.expires_at')} > ?)`;
});

function actionsOfToken({ list, client }: Dialect): string {
  const action = client === 'postgres' ? 'to_json(tp.action)' : 'json_quote(tp.action)';
  return list(action, `strapi_api_token_permissions_token_lnk l JOIN strapi_api_token_permissions tp ON tp.id = l.api_token_permission_id WHERE l.api_token_id = t.id ORDER BY tp.id`);
}

/** Strapi's API tokens at our own doors: one statement instead of the four of its strategy. */
export function registerApiTokenViewer(): void {
  registerViewerSource<Omit<ApiTokenViewer, 'kind'>>('', {
    question: (token, now) => ({ statement: tokenByKey(), bindings: [createHmac('sha512', environment.API_TOKEN_SALT).update(token).digest('hex'), now] }),
    viewer: (found) => ({ kind: 'apiToken', ...found }),
  });
}

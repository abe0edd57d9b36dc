import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../../../scripts/environment.ts';
import { type Answer, type Data, send } from '../calls.ts';
import type { News } from '../customer.ts';
import type { Installation } from '../installation.ts';

const described = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8')) as { readonly paths: Readonly<Record<string, object>> };

/** Every address that a customer reads by her case's number alone; one that is added is looked at too. */
const addresses = Object.entries(described.paths).flatMap(([path, methods]) =>
  path.startsWith('/api/customer/') && 'get' in methods && !/\{(?!number\})/.test(path) ? [path] : [],
);

export interface Looked {
  readonly session: string;
  readonly number: string;
  /** Addresses of files, as the customer once had them. */
  readonly files?: readonly string[];
}

/** All that every answer to this customer holds, heads and bytes, older news included; whatever the status. */
export async function everythingFor({ copy }: Pick<Installation, 'copy'>, { session, number, files = [] }: Looked): Promise<string> {
  const look = async (path: string): Promise<string> => {
    const { text, headers } = await send(copy, { path, token: session });
    return `${[...headers].flat().join('\n')}\n${text}`;
  };
  const read = await Promise.all([...addresses.map((path) => path.replace('{number}', number)), ...files].map(look));
  return [...read, ...(await olderNews({ copy }, session, number))].join('\n');
}

async function olderNews({ copy }: Pick<Installation, 'copy'>, token: string, number: string): Promise<string[]> {
  const pages: string[] = [];
  let query: string | null = '';
  while (query !== null) {
    const answer: Answer<Data<News>> = await send(copy, { path: `/api/customer/cases/${number}/news${query}`, token });
    pages.push(answer.text);
    query = answer.status === 200 && answer.body.data.next !== null ? `?cursor=${answer.body.data.next}` : null;
  }
  return pages;
}

import type { Page } from '@playwright/test';

import { contentOf, type Data } from '../../api/support/calls.ts';
import { pdf } from '../../api/support/corpus.ts';
import { formOf } from '../../api/support/files.ts';
import type { Installation } from '../../api/support/installation.ts';
import type { StoredCase } from '../../api/support/rest.ts';
import type { Insurer } from './insurer.ts';

/** A document of a case, added by the insurer's system. */
export async function addDocument({ installation, insurer, stored, title }: { installation: Installation; insurer: Insurer; stored: StoredCase; title: string }): Promise<void> {
  const body = formOf({ title }, [{ name: `${title}.pdf`, content: pdf }]);
  contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/cases/${stored.documentId}/documents`, token: insurer.rest.token, body }));
}

/** The case's page in the workspace, or a part of it. */
export const openCase = (page: Page, { portal }: Insurer, { number }: StoredCase, part = '') => page.goto(`/${portal}/work/cases/${number}${part}`);

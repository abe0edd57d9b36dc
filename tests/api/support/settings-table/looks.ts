import { expect } from 'vitest';

import { contentOf, type Data, send } from '../calls.ts';
import { customerOf } from '../customer.ts';
import { formOf, jpegWithPlace, png } from '../files.ts';
import { contentManagerOf, type Stored } from '../installation.ts';
import type { Colours } from '../settings.ts';
import type { Row, World } from './row.ts';

/** A colour of the six reaches the page, and what everybody may know of the portal; the one before it is gone. */
export const colour = (name: keyof Colours, value: string, before: Colours): Row => ({
  says: name,
  value: { colours: { ...before, [name]: value } },
  see: async ({ installation, portal, cases }) => {
    const page = await customerOf(installation.copy, cases.reported.session).readPage(cases.reported.of.number);
    const face = await send<Data<{ colors: Colours }>>(installation.copy, { path: `/api/portals/${portal.key}` });
    for (const { text } of [page, face]) expect([text.includes(value), text.includes(before[name])], name).toEqual([true, false]);
    expect(contentOf(page).portal.colors[name]).toBe(value);
    expect(contentOf(face).colors[name]).toBe(value);
  },
});

/** A logo of the portal's own, and another of its company's: told apart by their types. */
export async function giveLogos({ installation, portal }: Pick<World, 'installation' | 'portal'>): Promise<void> {
  const { administrator: token } = installation;
  const upload = async (name: string, content: Buffer): Promise<number> => {
    const answer = await installation.send<{ id: number }[]>({ method: 'POST', path: '/upload', token, body: formOf({}, [{ name, content }], 'files') });
    const [file] = answer.body;
    if (!file) throw new Error(`The logo was not taken: ${answer.text}`);
    return file.id;
  };
  const contentManager = contentManagerOf(installation);
  contentOf(await contentManager.update('api::portal.portal', portal.documentId, { logo: await upload('portal.jpg', await jpegWithPlace()) }));
  const query = `filters[portal][key][$eq]=${portal.key}&filters[kind][$eq]=own`;
  const { body } = await installation.send<{ results: Stored[] }>({ path: `/content-manager/collection-types/api::company.company?${query}`, token });
  contentOf(await contentManager.update('api::company.company', body.results[0]?.documentId ?? '', { logo: await upload('company.png', await png()) }));
}

export const logo = (useCompanyLogo: boolean, type: string): Row => ({
  says: String(useCompanyLogo),
  value: { useCompanyLogo },
  see: async ({ installation, portal, cases }) => {
    const page = await customerOf(installation.copy, cases.reported.session).readPage(cases.reported.of.number);
    expect(contentOf(page).portal).toMatchObject({ hasLogo: true });
    const { status, headers } = await send(installation.copy, { path: `/api/portals/${portal.key}/logo` });
    expect([status, headers.get('content-type')]).toEqual([200, type]);
  },
});

import { expect } from 'vitest';

import { contentOf, type Data, send } from '../calls.ts';
import { customerOf } from '../customer.ts';
import { formOf, jpegWithPlace, png } from '../files.ts';
import { contentManagerOf, type Stored } from '../installation.ts';
import type { Colours, Settings } from '../settings.ts';
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

/** A logo of the portal's own, and another of its company's: told apart by their types. Answers the name of its own. */
export async function giveLogos({ installation, portal }: Pick<World, 'installation' | 'portal'>): Promise<string> {
  const { administrator: token } = installation;
  const { body: uploaded } = await installation.send<{ id: number }[]>({ method: 'POST', path: '/upload', token, body: formOf({}, [{ name: 'company.png', content: await png() }], 'files') });
  const query = `filters[portal][key][$eq]=${portal.key}&filters[kind][$eq]=own`;
  const { body } = await installation.send<{ results: Stored[] }>({ path: `/content-manager/collection-types/api::company.company?${query}`, token });
  contentOf(await contentManagerOf(installation).update('api::company.company', body.results[0]?.documentId ?? '', { logo: uploaded[0]?.id }));
  return contentOf(await portal.settings.addLogo({ name: 'portal.jpg', content: await jpegWithPlace() })).logo;
}

/** The type of the logo that customers see, null where they read the portal's name. */
const logoSeen = async ({ installation, portal, cases }: World): Promise<string | null> => {
  const page = await customerOf(installation.copy, cases.reported.session).readPage(cases.reported.of.number);
  const face = await send<Data<{ logo: string | null }>>(installation.copy, { path: `/api/portals/${portal.key}` });
  const { logo } = contentOf(page).portal;
  expect(contentOf(face).logo).toBe(logo);
  if (logo === null) return null;
  const { status, headers } = await send(installation.copy, { path: `/api/portals/${portal.key}/logos/${logo}` });
  expect(status).toBe(200);
  return headers.get('content-type');
};

export const companyLogo = (useCompanyLogo: boolean, type: string): Row => ({
  says: String(useCompanyLogo),
  value: { useCompanyLogo },
  see: async (world) => expect(await logoSeen(world)).toBe(type),
});

/** Its own logo, where the company's is not wanted. */
export const ownLogo = (says: string, value: Partial<Settings>, type: string | null): Row => ({
  says,
  value,
  beside: { useCompanyLogo: false },
  see: async (world) => expect(await logoSeen(world)).toBe(type),
});

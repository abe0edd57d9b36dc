import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { contentOf, type Data, refusal } from './support/calls.ts';
import { html, hugePng, pdf, svg } from './support/corpus.ts';
import { formOf, jpegWithPlace, png, type SentFile, sharp } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { settingsOf } from './support/settings.ts';

let installation: Installation;
let portal: FoundedPortal;
let other: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  [portal, other] = [await foundPortal(installation), await foundPortal(installation)];
});
afterAll(() => installation.close());

const absent = { status: 404, code: 'notFound' };
const picture = async (): Promise<SentFile> => ({ name: 'logo.png', content: await png() });
const faceOf = async ({ key }: FoundedPortal) => contentOf(await installation.send<Data<{ logo: string | null }>>({ path: `/api/portals/${key}` }));
const bytesOf = ({ key }: FoundedPortal, logo: string) => fetch(`${installation.copy.cms}/api/portals/${key}/logos/${logo}`);

describe('CP-01 CP-02 PF-11 a logo is refused', () => {
  test('from whoever may not set the customer page of that portal', async () => {
    const asking = async (token: string, key = portal.key) => refusal(await settingsOf(installation, key, token).addLogo(await picture()));
    expect(await asking(portal.token)).toEqual({ status: 401, code: 'auth.required' });
    expect(await asking('none')).toEqual({ status: 401, code: 'auth.required' });
    expect(await asking(await appoint(installation, 'strapi-editor', [portal.id]))).toEqual({ status: 403, code: 'right.missing' });
    const administrator = await appoint(installation, 'portico-portal-administrator', [portal.id]);
    expect(await asking(administrator, other.key)).toEqual(absent);
    expect(await asking(administrator, 'nowhere')).toEqual(absent);
    expect((await settingsOf(installation, portal.key, administrator).addLogo(await picture())).status).toBe(201);
  });

  test.each<[string, { status: number; code: string }, () => SentFile | Promise<SentFile>]>([
    ['an SVG', { status: 415, code: 'file.type' }, () => ({ name: 'logo.svg', content: svg, type: 'image/svg+xml' })],
    ['a page named as a picture', { status: 415, code: 'file.type' }, () => ({ name: 'logo.png', content: html, type: 'image/png' })],
    ['a PDF', { status: 415, code: 'file.type' }, () => ({ name: 'logo.pdf', content: pdf })],
    ['half a picture', { status: 400, code: 'file.broken' }, async () => ({ name: 'logo.png', content: (await png()).subarray(0, 60) })],
    ['a picture without end', { status: 413, code: 'file.tooLarge' }, () => ({ name: 'logo.png', content: hugePng() })],
    ['ten megabytes and more', { status: 413, code: 'file.tooLarge' }, async () => ({ name: 'logo.png', content: Buffer.concat([await png(), Buffer.alloc(10 * 1024 * 1024)]) })],
  ])('that is %s', async (_what, refused, make) => {
    expect(refusal(await portal.settings.addLogo(await make()))).toEqual(refused);
  });

  test('where there is none, or two', async () => {
    const post = (form: FormData) => installation.send({ method: 'POST', path: `/visibility/portals/${portal.key}/logos`, token: installation.administrator, body: form });
    expect(refusal(await post(formOf({}, [])))).toEqual({ status: 400, code: 'file.missing' });
    expect(refusal(await post(formOf({}, [await picture(), await picture()])))).toEqual({ status: 400, code: 'file.tooMany' });
  });

  test('where the portal has fifty', async () => {
    const full = await foundPortal(installation);
    contentOf(await full.settings.addLogo(await picture()));
    const [kept] = await installation.database.rows<{ file_id: number }>("SELECT file_id FROM files_related_mph WHERE related_type = 'api::portal.portal' AND field = 'logos' AND related_id = ?", [full.id]);
    const rows = Array.from({ length: 49 }, () => `(${kept?.file_id}, ${full.id}, 'api::portal.portal', 'logos', 1)`);
    await installation.database.execute(`INSERT INTO files_related_mph (file_id, related_id, related_type, field, "order") VALUES ${rows.join(', ')}`);
    expect(refusal(await full.settings.addLogo(await picture()))).toEqual({ status: 409, code: 'logo.tooMany' });
  });

  test('by settings that name another portal’s picture, or none', async () => {
    const { logo: theirs } = contentOf(await other.settings.addLogo(await picture()));
    const { settings, version } = await portal.settings.current();
    for (const logo of [theirs, 'f'.repeat(40)]) {
      const answer = await portal.settings.save({ ...settings, useCompanyLogo: false, logo }, version);
      expect(refusal(answer)).toEqual({ status: 400, code: 'input.invalid' });
      expect(answer.text).toContain('body.logo');
    }
    expect((await bytesOf(portal, theirs)).status).toBe(404);
    expect((await faceOf(portal)).logo).toBeNull();
  });
});

test('CP-02 a logo acts when the settings that name it are saved, and again when they are restored', async () => {
  const { version } = await portal.settings.current();
  const { logo } = contentOf(await portal.settings.addLogo(await picture()));
  expect((await faceOf(portal)).logo).toBeNull();
  await portal.settings.change({ useCompanyLogo: false, logo });
  expect((await faceOf(portal)).logo).toBe(logo);
  await portal.settings.change({ logo: null });
  expect((await faceOf(portal)).logo).toBeNull();
  contentOf(await portal.settings.restore(version + 1, version + 2));
  expect((await faceOf(portal)).logo).toBe(logo);
});

test('CP-02 PF-11 a logo is kept as its pixels alone, no larger than it is shown, and served as nothing else', async () => {
  const large = await sharp({ create: { width: 3000, height: 900, channels: 3, background: { r: 10, g: 80, b: 60 } } }).png().toBuffer();
  const keep = async (content: Buffer) => {
    const answer = await bytesOf(portal, contentOf(await portal.settings.addLogo({ name: '../../logo.exe.jpg', content })).logo);
    return { headers: answer.headers, metadata: await sharp(Buffer.from(await answer.arrayBuffer())).metadata() };
  };
  const { headers, metadata } = await keep(large);
  expect([metadata.format, metadata.width, metadata.height]).toEqual(['png', 533, 160]);
  expect(headers.get('content-type')).toBe('image/png');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain('sandbox');
  const photo = await keep(await jpegWithPlace());
  expect(photo.metadata.exif).toBeUndefined();
});

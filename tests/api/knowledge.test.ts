import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { authorOf, readerOf, someArticle } from './support/articles.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { clientsOf, leadAgent } from './support/clients.ts';
import { html, pdf, svg } from './support/corpus.ts';
import { logIn } from './support/doors.ts';
import { png } from './support/files.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someProduct, unitsOf } from './support/units.ts';

let installation: Installation;
let portal: WarrantyPortal;
let elsewhere: WarrantyPortal;
let insurer: FoundedPortal;
let author: ReturnType<typeof authorOf>;
let client: ReturnType<typeof readerOf>;
let otherClient: ReturnType<typeof readerOf>;
let agent: ReturnType<typeof readerOf>;
let foreignAgent: ReturnType<typeof readerOf>;

const notFound = { status: 404, code: 'notFound' };
const idOfPortal = async (key: string): Promise<number> => (await installation.database.rows<{ id: number }>('SELECT id FROM portals WHERE key = ?', [key]))[0]?.id ?? 0;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  elsewhere = await foundWarrantyPortal(installation);
  insurer = await foundPortal(installation);
  author = authorOf(installation, portal.key, await appoint(installation, 'strapi-author', [await idOfPortal(portal.key)]));
  [client, otherClient, agent] = [portal.client, portal.otherClient, portal.agent].map((who) => readerOf(installation, who)) as [typeof client, typeof client, typeof client];
  foreignAgent = readerOf(installation, elsewhere.agent);
});
afterAll(async () => installation.close());

describe('CL-15 who may not', () => {
  test('an author without the portal, an editor, and everybody in a portal that has no claims find no article', async () => {
    const article = await author.published();
    const stranger = authorOf(installation, portal.key, await appoint(installation, 'strapi-author', [await idOfPortal(elsewhere.key)]));
    expect(refusal(await stranger.call('GET'))).toEqual(notFound);
    expect(refusal(await stranger.call('GET', `/${article.documentId}`))).toEqual(notFound);
    expect(refusal(await stranger.save(article))).toEqual(notFound);
    const editor = authorOf(installation, portal.key, await appoint(installation, 'strapi-editor', [await idOfPortal(portal.key)]));
    expect(refusal(await editor.call('GET'))).toMatchObject({ status: 403, code: 'right.missing' });
    const ownElsewhere = authorOf(installation, elsewhere.key, installation.administrator);
    expect(refusal(await ownElsewhere.call('GET', `/${article.documentId}`))).toEqual(notFound);
    expect(refusal(await ownElsewhere.save(article))).toEqual(notFound);
    const handler = readerOf(installation, { token: await logIn(installation, insurer.key, insurer.handler) });
    for (const path of ['articles', 'client-portal', 'article-suggestions', `articles/${article.number}`]) {
      expect(refusal(await handler.get(path))).toEqual(notFound);
      expect(refusal(await installation.send({ path: `/api/${path}` }))).toEqual({ status: 401, code: 'auth.required' });
    }
    expect(refusal(await authorOf(installation, insurer.key, installation.administrator).call('GET'))).toEqual(notFound);
    expect(refusal(await foreignAgent.get(`articles/${article.number}`))).toEqual(notFound);
    expect(await foreignAgent.find('condensate')).not.toContain(article.number);
  });

  test('the stock doors are closed: an article is what its authors say on their page', async () => {
    const manager = contentManagerOf(installation);
    expect((await manager.create('api::article.article', { number: 'KB-1', language: 'en', visibility: 'client', version: 1, portal: connected(portal.documentId) })).status).toBe(400);
  });

  test('what one may not open is hinted at nowhere: internal articles, those of another product line, drafts, and what has been withdrawn', async () => {
    const word = `zqinternal${portal.key}`;
    const planted = { title: `${word} title`, summary: `${word} summary`, category: `${word} category`, body: `<p>${word} body</p>` };
    const before = await client.count();
    const internal = await author.published({ ...planted, visibility: 'internal' });
    const ofLine = await author.published({ ...planted, productLines: ['Skarv'] });
    const draft = contentOf(await author.save(await author.begin(), planted));
    const gone = await author.published(planted);
    contentOf(await author.withdraw(gone));
    const attached = contentOf(await author.upload(internal, 'attachments', { name: `${word}.pdf`, content: pdf }));
    contentOf(await author.publish(attached));
    const file = attached.attachments[0]?.id ?? '';
    for (const reader of [client, otherClient]) {
      const paths = ['articles', `articles?q=${word}`, `articles?category=${word}%20category`, 'articles?language=en', 'client-portal', `article-suggestions?q=${word}`, `article-suggestions?q=${word}&product=Skarv%2012`];
      for (const path of paths) {
        const answer = await reader.get(path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect(answer.text).not.toContain(word);
        for (const { number } of [internal, ofLine, draft, gone]) expect(answer.text).not.toContain(number);
      }
      for (const { number } of [internal, ofLine, draft, gone]) {
        expect(refusal(await reader.get(`articles/${number}`))).toEqual(notFound);
        expect(refusal(await reader.vote(number, { helpful: true }))).toEqual(notFound);
      }
      expect(refusal(await reader.file(internal.number, file))).toEqual(notFound);
    }
    expect(await client.count()).toBe(before);
    expect([...(await agent.find(word))].sort()).toEqual([internal.number, ofLine.number].sort());
    expect((await agent.file(internal.number, file)).status).toBe(200);
    expect(refusal(await agent.get(`articles/${draft.number}`))).toEqual(notFound);
  });

  test('a client reads what is of a product line where its company has units of it', async () => {
    const nord = await author.published({ title: 'Softstart of the Nord', productLines: ['  nord '] });
    const part = await author.published({ title: 'Softstart of the Nor', productLines: ['Nor'] });
    const named = await author.published({ title: 'Softstart of the Alpina', productLines: ['Alpina', '9'] });
    const product = await someProduct(installation, portal);
    const lead = await leadAgent(installation, portal);
    const dealer = await clientsOf(installation, lead.token).named('Fjordvarme');
    expect(await client.find('softstart')).toEqual([]);
    contentOf(await unitsOf(installation, portal.agent).call('POST', 'units', { serial: 'AN9-2601-700301', product: product.documentId, shippedOn: null, company: dealer.documentId }));
    expect(await client.find('softstart')).toEqual([nord.number]);
    expect(await otherClient.find('softstart')).toEqual([]);
    expect(refusal(await otherClient.get(`articles/${nord.number}`))).toEqual(notFound);
    for (const { number } of [part, named]) expect(refusal(await client.get(`articles/${number}`))).toEqual(notFound);
    expect(await client.suggested('The softstart smells', 'Alpina Nord 9')).toEqual([nord.number]);
    expect(await client.suggested('The softstart smells', 'Alpina Tun 4')).toEqual([]);
    // The line is asked of the product as it is now, however it is written there.
    const manager = contentManagerOf(installation);
    contentOf(await manager.update('api::product.product', product.documentId, { line: ' NORD' }));
    expect(await client.find('softstart')).toEqual([nord.number]);
    contentOf(await manager.update('api::product.product', product.documentId, { line: 'Tun' }));
    expect(await client.find('softstart')).toEqual([]);
  });
});

describe('CL-15 drafts and what is published', () => {
  test('readers are shown what was published until the next version is, and nothing of a version that lacks something', async () => {
    const begun = await author.begin();
    const { body: refused } = await author.publish(begun);
    expect(details({ body: refused } as never)).toMatchObject({ code: 'article.incomplete', findings: [{ field: 'title' }, { field: 'summary' }, { field: 'category' }, { field: 'body' }] });
    const first = contentOf(await author.publish(contentOf(await author.save(begun, { title: 'First words', body: '<p>alphaversion</p>' }))));
    expect(first.state).toBe('published');
    const second = contentOf(await author.save(first, { title: 'Second words', body: '<p>betaversion</p>' }));
    expect(second.state).toBe('changed');
    expect((await client.read(first.number)).body).toBe('<p>alphaversion</p>');
    expect(await client.find('betaversion')).toEqual([]);
    contentOf(await author.publish(second));
    expect(await client.find('betaversion')).toEqual([first.number]);
    expect(await client.find('alphaversion')).toEqual([]);
  });

  test('of two who save upon one version the second is told', async () => {
    const article = await author.begin();
    const answers = await Promise.all([author.save(article, { title: 'One' }), author.save(article, { title: 'Two' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(refusal(answers.find(({ status }) => status === 409) as never)).toEqual({ status: 409, code: 'article.conflict' });
    expect(refusal(await author.publish(article))).toEqual({ status: 409, code: 'article.conflict' });
    expect((await author.call('PUT', `/${article.documentId}`, someArticle)).status).toBe(428);
  });

  test('an article is shared with portals of its author’s alone, and others stay as they were', async () => {
    const article = await author.begin();
    expect(refusal(await author.save(article, { sharedWith: [elsewhere.key] }))).toEqual({ status: 400, code: 'relation.unknown' });
    const platform = authorOf(installation, portal.key, installation.administrator);
    const shared = contentOf(await platform.publish(contentOf(await platform.save(article, { title: 'Seen in both', sharedWith: [elsewhere.key] }))));
    expect((await foreignAgent.read(shared.number)).number).toBe(shared.number);
    const again = contentOf(await author.publish(contentOf(await author.save(shared, { title: 'Seen in both still' }))));
    expect(again.sharedWith).toEqual([]);
    expect(await foreignAgent.find('still both')).toEqual([shared.number]);
    contentOf(await author.withdraw(again));
    expect(refusal(await foreignAgent.get(`articles/${shared.number}`))).toEqual(notFound);
  });

  test('bodies are cleaned on the way in; pictures are written anew, and leave with the version that shows them, to its readers alone', async () => {
    const article = await author.begin();
    for (const content of [html, svg]) expect(refusal(await author.upload(article, 'pictures', { name: 'a.png', content }))).toEqual({ status: 415, code: 'file.type' });
    const picture = contentOf(await author.upload<{ id: string; address: string }>(article, 'pictures', { name: 'drain.png', content: await png() }));
    expect((await installation.send({ path: picture.address })).status).toBe(200);
    expect((await installation.send({ path: picture.address.split('?')[0] ?? '' })).status).toBe(404);
    const body = `<p onclick="steal()">Flush<script>alert(1)</script></p><img src="picture:${picture.id}" alt="The drain" onerror="x()"><img src="https://else.example/x.png" alt="y"><a href="javascript:alert(1)">a</a><iframe src="//x"></iframe>`;
    const saved = contentOf(await author.save(article, { body }));
    expect(saved.body).toBe(`<p>Flush</p><img src="picture:${picture.id}" alt="The drain" /><a>a</a>`);
    expect(refusal(await client.file(article.number, picture.id))).toEqual(notFound);
    const shown = contentOf(await author.publish(saved));
    expect((await client.file(shown.number, picture.id)).status).toBe(200);
    const without = contentOf(await author.publish(contentOf(await author.save(shown, { body: '<p>Words alone</p>' }))));
    expect(refusal(await client.file(without.number, picture.id))).toEqual(notFound);
    const own = await author.published({ body: `<p>Of another</p><img src="picture:${picture.id}" alt="The drain">` });
    expect(refusal(await client.file(own.number, picture.id))).toEqual(notFound);
  });

  test('a preview shows what is not saved, for its address alone, and never one portal’s in another', async () => {
    const article = await author.begin();
    const picture = contentOf(await author.upload<{ id: string }>(article, 'pictures', { name: 'drain.png', content: await png() }));
    const { address } = contentOf(await author.call<{ address: string }>('POST', `/${article.documentId}/preview`, { ...someArticle, title: 'Not saved', body: `<img src="picture:${picture.id}" alt="x" onload="y()">` }));
    const token = address.split('/').at(-1) ?? '';
    const at = (key: string, secret: string, rest = '') => installation.send<{ data: { title: string; body: string } }>({ path: `/api/portals/${key}/article-previews/${secret}${rest}` });
    expect((await at(portal.key, token)).body.data).toMatchObject({ title: 'Not saved', body: `<img src="picture:${picture.id}" alt="x" />` });
    expect((await at(portal.key, token, `/files/${picture.id}`)).status).toBe(200);
    expect(refusal(await at(elsewhere.key, token))).toEqual(notFound);
    expect(refusal(await at(portal.key, `${token}x`))).toEqual(notFound);
    expect((await author.read(article.documentId)).title).toBe('');
    await installation.database.execute('UPDATE portico_article_previews SET expires_at = 1');
    for (const rest of ['', `/files/${picture.id}`]) expect(refusal(await at(portal.key, token, rest))).toEqual(notFound);
  });
});

describe('CL-15 what has an end', () => {
  test('pictures of an article, a body that grows as it is cleaned, and articles that were begun and never published', async () => {
    const own = authorOf(installation, elsewhere.key, installation.administrator);
    const article = await own.begin();
    const picture = { name: 'drain.png', content: await png() };
    contentOf(await own.upload(article, 'pictures', picture));
    const [kept] = await installation.database.rows<{ file_id: number; related_id: number }>("SELECT r.file_id, r.related_id FROM files_related_mph r JOIN articles a ON a.id = r.related_id WHERE r.related_type = 'api::article.article' AND a.document_id = ?", [article.documentId]);
    const rows = Array.from({ length: 199 }, () => `(${kept?.file_id}, ${kept?.related_id}, 'api::article.article', 'pictures', 1)`);
    await installation.database.execute(`INSERT INTO files_related_mph (file_id, related_id, related_type, field, "order") VALUES ${rows.join(', ')}`);
    expect(refusal(await own.upload(article, 'pictures', picture))).toEqual({ status: 409, code: 'article.pictures' });

    expect(contentOf(await own.save(article, { body: '<b>x'.repeat(15_000) })).body.match(/<strong>/g)).toHaveLength(64);
    const grown = await own.save(await own.read(article.documentId), { body: '<b>x</b>'.repeat(12_000) });
    expect(refusal(grown)).toEqual({ status: 400, code: 'input.invalid' });
    expect((await own.call('POST', `/${article.documentId}/preview`, { ...someArticle, body: '<b>x</b>'.repeat(12_000) })).status).toBe(400);

    for (let begun = 1; begun < 200; begun += 1) await own.begin();
    expect(refusal(await own.call('POST', '', {}))).toEqual({ status: 409, code: 'article.tooMany' });
    const published = contentOf(await own.publish(contentOf(await own.save(await own.read(article.documentId)))));
    contentOf(await own.withdraw(published));
    expect((await own.begin()).number).toMatch(/^KB-\d{5,7}$/);
  });
});

describe('CL-15 search', () => {
  test.each([
    ['en', 'Defrosting the evaporator', ['defrosts evaporators', 'Defrost', 'evaporator defrosting']],
    ['nb', 'Avriming av fordamperen i kulde', ['avriming fordampere', 'fordamper', 'kulde']],
    ['nl', 'Ontdooien van de verdampers', ['verdamper', 'ontdooien verdampers', 'de verdampers']],
  ])('finds the forms of a word in %s, and shows where', async (language, title, searches) => {
    const article = await author.published({ language, title, summary: 'zzz', body: `<h2>${title}</h2><p>&lt;b&gt; ${title} &amp; E-41</p>` });
    for (const search of searches) expect([search, await client.find(search)]).toEqual([search, [article.number]]);
    const [found] = (await client.list({ q: searches[0] ?? '' })).articles;
    expect(found?.snippet.some(({ hit }) => hit)).toBe(true);
    expect(found?.snippet.map(({ text }) => text).join('')).toContain('<b>');
    expect(await client.find(`${searches[0]} nowhere`)).toEqual([]);
    contentOf(await author.withdraw(article));
  });

  test('titles count for more than bodies, signs of query languages are words, and pages end', async () => {
    const inBody = await author.published({ title: 'Something else', body: '<p>Here the kompressorolje is mentioned once among many other words of all kinds.</p>' });
    const inTitle = await author.published({ title: 'Kompressorolje', body: '<p>kompressorolje</p>' });
    expect(await client.find('kompressorolje')).toEqual([inTitle.number, inBody.number]);
    for (const odd of ['"', "' OR 1=1", 'a:* & | !b', 'NEAR(x y)', 'title:x', '{plain} : x*', '\\', '%', 'x"*']) expect((await client.get(`articles?q=${encodeURIComponent(odd)}`)).status).toBe(200);
    expect((await client.list({ q: '---' })).articles).toEqual([]);
    expect(refusal(await client.get('articles?cursor=zzz'))).toEqual({ status: 400, code: 'input.invalid' });
    for (let index = 0; index < 21; index += 1) await author.published({ title: `Paged ${index}`, category: 'Paged' });
    const first = await client.list({ category: 'Paged' });
    const second = await client.list({ category: 'Paged', cursor: first.next ?? '' });
    expect([first.articles.length, second.articles.length, second.next]).toEqual([20, 1, null]);
    expect(first.categories.find(({ name }) => name === 'Paged')?.count).toBe(21);
  });
});

describe('CL-16 suggestions and votes', () => {
  test('what a claim says finds the article that is about it, and what says nothing finds none', async () => {
    const article = await author.published({ title: 'Error E-93: the flowmeter reports nothing', summary: 'Check the plug of the flowmeter.' });
    expect(await client.suggested('The flowmeter does not report', 'Alpina Nord 9')).toEqual([article.number]);
    expect(await client.suggested('It is and the with you')).toEqual([]);
    expect(await client.suggested('')).toEqual([]);
  });

  test('a reader’s last word holds, its author reads it, and other portals’ authors do not', async () => {
    const article = await author.published();
    expect(contentOf(await client.vote(article.number, { helpful: false, comment: ' The picture is missing. ' })).vote).toEqual({ helpful: false, comment: 'The picture is missing.' });
    expect(contentOf(await client.vote(article.number, { helpful: true, comment: 'Now it is there.' })).vote).toEqual({ helpful: true, comment: 'Now it is there.' });
    contentOf(await otherClient.vote(article.number, { helpful: false }));
    expect((await client.vote(article.number, { helpful: true, comment: 'x'.repeat(1001) })).status).toBe(400);
    const votes = contentOf(await author.call<{ name: string; company: string; helpful: boolean; comment: string | null }[]>('GET', `/${article.documentId}/votes`));
    expect(votes.map(({ helpful, comment }) => [helpful, comment])).toEqual(expect.arrayContaining([[true, 'Now it is there.'], [false, null]]));
    expect(votes.find(({ helpful }) => helpful)).toMatchObject({ name: portal.client.name, company: `Fjordvarme ${portal.key}` });
    const listed = contentOf(await author.call<{ documentId: string; helpful: number; unhelpful: number; comments: number }[]>('GET'));
    expect(listed.find(({ documentId }) => documentId === article.documentId)).toMatchObject({ helpful: 1, unhelpful: 1, comments: 1 });
    expect((await client.read(article.number)).vote?.helpful).toBe(true);
    expect((await agent.read(article.number)).vote).toBeNull();
  });
});

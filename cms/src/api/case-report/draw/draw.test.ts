import sharp from 'sharp';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../plugins/visibility/server/rules/settings';
import type { Paper } from '../paper';
import { paperColours } from '../rules/paper-colours';
import { drawPaper } from './draw';

const paper: Paper = {
  language: 'nb-NO', title: 'Befaringsrapport', company: 'Nordlys', colours: paperColours(DEFAULT_SETTINGS.colours), logo: null,
  facts: [['Kunde', 'Åse Ærlig Łukasz Ștefan']], parts: [{ heading: 'Årsak', blocks: [{ kind: 'text', paragraphs: ['Blåbærsyltetøy, één foto, financiële coördinatie: −12 345,50 kr og €\u00a01.000'] }] }],
  foot: 'Nordlys', numbering: '{page}/{pages}',
};

async function read(drawn: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(drawn));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const { info } = await getMeta(document);
  return { text: text.replace(/\s+/gu, ' '), pages: totalPages, info: info as { Title?: string; Language?: string } };
}

it('CP-19 a paper prints the letters of our languages and of people’s names, and says its title and language', async () => {
  const { text, info } = await read(await drawPaper(paper));
  for (const said of ['Åse Ærlig Łukasz Ștefan', 'Årsak', 'Blåbærsyltetøy, één foto, financiële coördinatie: −12 345,50 kr og € 1.000', '1/1']) expect(text).toContain(said);
  expect(info).toMatchObject({ Title: 'Befaringsrapport', Language: 'nb-NO' });
});

it('CP-19 a large one ends: many pictures, one of them broken, long texts, a word without an end, and letters that the font does not have', async () => {
  const picture = new Uint8Array(await sharp({ create: { width: 720, height: 480, channels: 3, background: '#8a6a43' } }).jpeg().toBuffer());
  const pictures = Array.from({ length: 50 }, (_, index) => ({ caption: `Bilde ${index}`, picture: index === 7 ? null : picture }));
  const long = 'Vann har trengt inn under gulvet og opp langs sokkelen. '.repeat(90);
  const { text, pages } = await read(
    await drawPaper({ ...paper, parts: [{ heading: 'Omfang', blocks: [{ kind: 'text', paragraphs: [long, 'x'.repeat(2000), 'Ж 漢字 🙂 \u202e\u0000 \t'] }, { kind: 'table', head: ['Rom', 'Skade', 'Fukt'], rows: Array.from({ length: 20 }, () => ['Kjøkken', 'w'.repeat(200), '24 %']) }] }, { heading: 'Bilder', blocks: [{ kind: 'pictures', pictures, broken: 'Kunne ikke åpnes.' }] }] }),
  );
  expect(pages).toBeGreaterThan(10);
  expect(text).toContain('Kunne ikke åpnes. Bilde 7');
  expect(text).toContain('Bilde 49');
}, 60_000);

it('CP-19 letters that the fonts lack are marked, and take none of the others away', async () => {
  const odd = { ...paper, facts: [['Adresse', 'Ж 漢字 🙂 Anne\u202e\u0000\u0007 A\u030asen\tÅs']] as Paper['facts'] };
  await drawPaper(odd);
  const { text } = await read(await drawPaper(odd));
  expect(text).toContain('Adresse ? ?? ? Anne Åsen Ås Årsak');
});

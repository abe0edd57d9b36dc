import { describe, expect, test } from 'vitest';
import { openPdf, showsAll } from './page-tree';

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const node = (count: number, kids: readonly number[], parent = '') => `<</Type/Pages/Count ${count}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]${parent}>>`;
const page = (parent = 2) => `<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 595 842]>>`;
const child = '/Parent 2 0 R';

/** A PDF of objects from the first on; a linearised one begins with what says so, and with the places of its objects. */
function fileOf(objects: readonly string[], linearised?: (length: number) => string): Uint8Array {
  const tableOf = (places: readonly number[]) => `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size ${places.length + 1}/Root 1 0 R>>\n`;
  const write = (head: string, first: readonly number[]): { body: string; places: number[] } => {
    const places = [...first];
    let body = head;
    objects.forEach((object, index) => {
      places[index] = body.length;
      body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    });
    return { body, places };
  };
  if (!linearised) {
    const { body, places } = write('%PDF-1.4\n', []);
    return new TextEncoder().encode(`${body}${tableOf(places)}startxref\n${body.length}\n%%EOF\n`);
  }
  const headOf = (length: number, places: readonly number[]) => `%PDF-1.4\n${objects.length + 1} 0 obj\n${linearised(length)}\nendobj\n${tableOf(places)}startxref\n0\n%%EOF\n`;
  const places = [...objects.map(() => 0), '%PDF-1.4\n'.length];
  const draft = write(headOf(0, places), places);
  const length = draft.body.length + '%%EOF\n'.length;
  return new TextEncoder().encode(`${write(headOf(length, draft.places), places).body}%%EOF\n`);
}

const dictionary = (pages: number, first: number) => (length: number) => `<</Linearized 1/L ${String(length).padStart(10, '0')}/H[1 1]/O ${first}/E 1/N ${pages}/T 1>>`;

const FLAT = [CATALOG, node(3, [3, 4, 5]), page(), page(), page()];

describe('OB-10 all pages that a PDF has are shown', () => {
  test.each<[string, number, boolean, Uint8Array]>([
    ['three pages that are counted', 3, true, fileOf(FLAT)],
    ['pages within a tree', 3, true, fileOf([CATALOG, node(3, [3, 6]), node(2, [4, 5], child), page(3), page(3), page()])],
    ['a count that is too large is put right', 3, true, fileOf(FLAT.with(1, node(7, [3, 4, 5])))],
    ['three pages that are said to be one', 1, false, fileOf(FLAT.with(1, node(1, [3, 4, 5])))],
    ['the same within the tree', 2, false, fileOf([CATALOG, node(2, [3, 6]), node(1, [4, 5], child), page(3), page(3), page()])],
    ['a page shown twice where another is hidden', 3, false, fileOf([CATALOG, node(3, [3, 5]), node(2, [4], child), page(3), node(1, [6, 7], child), page(5), page(5)])],
    ['a page without a name of its own', 1, false, fileOf([CATALOG, `<</Type/Pages/Count 1/Kids[${page()}]>>`])],
    ['a linearised file', 3, true, fileOf(FLAT, dictionary(3, 3))],
    ['a linearised file that says it has one page', 1, false, fileOf(FLAT, dictionary(1, 3))],
    ['a linearised file that begins with another page', 3, false, fileOf(FLAT, dictionary(3, 5))],
  ])('%s', async (_what, shown, all, file) => {
    const opened = await openPdf(file);
    expect([opened.document.numPages, await showsAll(opened)]).toEqual([shown, all]);
  });

  test('a tree that ends nowhere is walked once', async () => {
    const opened = await openPdf(fileOf([CATALOG, node(1, [3, 4]), page(), node(1, [2, 4], child)]));
    expect(await showsAll(opened)).toBe(false);
  });
});

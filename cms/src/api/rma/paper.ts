import { toBuffer } from 'bwip-js';
import type { MemberViewer } from '../../http/viewer';
import { readClientSettings } from '../../plugins/visibility/server/services/client-store';
import { findLogo, logoOf } from '../../plugins/visibility/server/services/logo';
import type { Paper } from '../case-report/paper';
import { openLogo, placeOf } from '../case-report/pictures';
import { paperColours } from '../case-report/rules/paper-colours';
import { wordsIn } from '../case-report/words';
import type { StoredRma } from './queries/rmas';

/** The number as scanners read it. PNG. */
const barcodeOf = async (number: string): Promise<Uint8Array> => new Uint8Array(await toBuffer({ bcid: 'code128', text: number, scale: 4, height: 14, backgroundcolor: 'ffffff', paddingwidth: 8, paddingheight: 4 }));

const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);

/** The paper that goes along with what is sent back (CL-12), in the reader's language. `folder` is where files lie. */
export async function writeRmaPaper(rma: StoredRma, { portal, language }: Pick<MemberViewer, 'portal' | 'language'>, folder: string, now: number): Promise<Paper> {
  const { tag, say, day, number } = wordsIn(language, portal);
  const settings = readClientSettings(rma.settings);
  const name = await logoOf(portal, settings);
  const logo = name === null ? null : await findLogo(portal, name);
  return {
    language: tag,
    title: say('rmas.paper.title', { number: rma.number }),
    company: portal.name,
    colours: paperColours(settings.colours),
    logo: logo && (await openLogo(placeOf(folder, logo))),
    facts: [
      [say('rmas.type'), say(`rmas.types.${rma.type}`)],
      [say('rmas.validUntil'), day(rma.validUntil)],
      [say('rmas.company'), rma.company],
      [say('rmas.claim'), rma.claim],
    ],
    parts: [
      { heading: say('rmas.paper.label'), blocks: [{ kind: 'barcode', picture: await barcodeOf(rma.number), text: rma.number }, { kind: 'note', text: say('rmas.paper.labelHint') }] },
      { heading: say('rmas.returnAddress'), blocks: [{ kind: 'text', paragraphs: linesOf(rma.returnAddress) }] },
      { heading: say('rmas.lines'), blocks: [{ kind: 'table', head: [say('rmas.serial'), say('rmas.description'), say('rmas.quantity')], rows: rma.lines.map((line) => [line.serial, line.description, number(line.quantity)]) }] },
      ...(rma.instructions ? [{ heading: say('rmas.instructions'), blocks: [{ kind: 'text' as const, paragraphs: linesOf(rma.instructions) }] }] : []),
    ],
    foot: [portal.name, rma.number, say('paper.made', { day: day(now) })].join('  ·  '),
    numbering: say('paper.numbering', { page: '{page}', pages: '{pages}' }),
  };
}

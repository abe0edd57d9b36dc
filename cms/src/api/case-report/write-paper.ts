import { logoOf, findLogo } from '../../plugins/visibility/server/services/logo';
import { readSettings } from '../../plugins/visibility/server/services/settings-store';
import { settingsInForce } from '../../plugins/visibility/server/rules/settings';
import type { Report } from '../../plugins/visibility/server/rules/documents';
import { answerSettlement } from '../work/costs-answer';
import { readCaseCosts } from '../work/queries/costs';
import type { Paper, PaperPart } from './paper';
import { openLogo, openPicture, placeOf } from './pictures';
import type { ReportedCase, ReportedFile } from './queries/case';
import { caseFacts } from './rules/case-facts';
import { inspectionParts, shownPictures, toldInspections } from './rules/inspection-paper';
import { languageOfPapers } from './rules/language';
import { paperColours } from './rules/paper-colours';
import type { PaperWords } from './rules/paper-words';
import { saysNothing, settlementParts } from './rules/settlement-paper';
import { wordsIn } from './words';

/** A report of a case in words and pictures, or null where it would tell nothing. `folder` is where files lie. */
export async function writePaper(of: ReportedCase, report: Report, folder: string, now: number): Promise<Paper | null> {
  const words = wordsIn(languageOfPapers(of.contacts, of.portal), of.portal);
  const parts = report === 'inspectionReport' ? await inspectionOf(of, folder, words) : await settlementOf(of, words);
  if (!parts) return null;
  const { say, day, tag } = words;
  const title = say(`paper.title.${report}`);
  const settings = settingsInForce(readSettings(of.settings), {}, of.portal);
  const name = await logoOf(of.portal, settings);
  const logo = name === null ? null : await findLogo(of.portal, name);
  return {
    language: tag,
    title,
    company: of.portal.name,
    colours: paperColours(settings.colours),
    logo: logo && (await openLogo(placeOf(folder, logo))),
    facts: caseFacts(of, report, words),
    parts,
    foot: [of.portal.name, of.number, say('paper.made', { day: day(now) })].join('  ·  '),
    numbering: say('paper.numbering', { page: '{page}', pages: '{pages}' }),
  };
}

async function inspectionOf(of: ReportedCase, folder: string, words: PaperWords): Promise<PaperPart[] | null> {
  if (toldInspections(of.inspections).length === 0) return null;
  const opened = new Map<ReportedFile, Uint8Array | null>();
  // One by one: each picture takes the memory of all its pixels.
  for (const file of shownPictures(of.inspections)) opened.set(file, await openPicture(placeOf(folder, file)));
  return inspectionParts(of, (file) => opened.get(file), words);
}

async function settlementOf(of: ReportedCase, words: PaperWords): Promise<PaperPart[] | null> {
  if (!of.portal.decisions) return null;
  const settled = answerSettlement(await readCaseCosts(of.id), of.portal.currency, of.deductible);
  return saysNothing(settled) ? null : settlementParts(settled, words);
}

import type { Findings } from '../../task/findings';
import type { Block, PaperPart, PaperPicture } from '../paper';
import type { ReportedCase, ReportedFile, ReportedInspection } from '../queries/case';
import type { PaperWords } from './paper-words';

/** More pictures than this are left to the case itself: a report is read on a phone, too. */
export const MOST_PICTURES = 50;
/** Whoever typed more than this into one field did not mean it for a report. */
const LONGEST_TEXT = 8000;

const PICTURES = /^image\/(jpeg|png|webp)$/;

/** Inspections of which there is something to tell. */
export const toldInspections = (inspections: readonly ReportedInspection[]): ReportedInspection[] => inspections.filter(({ findings }) => findings !== null);

/** The pictures that a report shows, in their order, the first of them first. */
export function shownPictures(inspections: readonly ReportedInspection[]): ReportedFile[] {
  return toldInspections(inspections).flatMap(({ media }) => media.filter(({ mime }) => PICTURES.test(mime))).slice(0, MOST_PICTURES);
}

const paragraphs = (text: string): string[] => text.slice(0, LONGEST_TEXT).split(/\n\s*\n|\n/).map((line) => line.trim()).filter(Boolean);

type Opened = (file: ReportedFile) => Uint8Array | null | undefined;

/** What the inspections of a case found (answer 13): facts of the tasks, findings, and pictures that were not set aside. Pure. */
export function inspectionParts(of: ReportedCase, opened: Opened, words: PaperWords): PaperPart[] {
  const told = toldInspections(of.inspections);
  return told.flatMap((inspection): PaperPart[] => [
    { heading: told.length > 1 ? inspection.title : words.say('paper.inspection.heading'), blocks: [{ kind: 'facts', facts: factsOf(inspection, words) }, ...aboutOf(inspection)] },
    ...foundParts(inspection.findings, words),
    ...pictureParts(inspection, opened, words),
  ]);
}

const aboutOf = ({ description }: ReportedInspection): Block[] => (description ? [{ kind: 'text', paragraphs: paragraphs(description) }] : []);

function factsOf({ findings, meetingAt, scheduledFrom, office, responsible }: ReportedInspection, { say, day }: PaperWords): [string, string][] {
  const on = findings?.inspectedOn ?? meetingAt?.slice(0, 10) ?? scheduledFrom;
  const facts: [string, string | null][] = [
    [say('paper.inspection.on'), on && day(on)],
    [say('paper.inspection.by'), [responsible, office].filter(Boolean).join(', ') || null],
    [say('paper.inspection.causeStopped'), findings?.causeStopped ? say(`paper.inspection.stopped.${findings.causeStopped}`) : null],
    [say('paper.inspection.habitable'), findings?.habitable ? say(`paper.inspection.living.${findings.habitable}`) : null],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

function foundParts(found: Findings | null, words: PaperWords): PaperPart[] {
  if (!found) return [];
  const { say } = words;
  const texts = (name: 'cause' | 'extent' | 'recommendation'): PaperPart[] => (found[name] ? [{ heading: say(`paper.inspection.${name}`), blocks: [{ kind: 'text', paragraphs: paragraphs(found[name]) }] }] : []);
  return [...texts('cause'), ...texts('extent'), ...roomParts(found, words), ...texts('recommendation')];
}

function roomParts({ rooms }: Findings, { say, number }: PaperWords): PaperPart[] {
  if (rooms.length === 0) return [];
  const measured = rooms.some(({ moisture }) => moisture !== null);
  const head = [say('paper.inspection.room'), say('paper.inspection.damage'), ...(measured ? [say('paper.inspection.moisture')] : [])];
  const rows = rooms.map(({ name, damage, moisture }) => [name, damage ?? '', ...(measured ? [moisture === null ? '' : `${number(moisture)} %`] : [])]);
  return [{ heading: say('paper.inspection.rooms'), blocks: [{ kind: 'table', head, rows }] }];
}

function pictureParts({ media }: ReportedInspection, opened: Opened, { say }: PaperWords): PaperPart[] {
  const taken = media.filter(({ mime }) => PICTURES.test(mime));
  const pictures = taken.flatMap((file): PaperPicture[] => {
    const picture = opened(file);
    return picture === undefined ? [] : [{ caption: captionOf(file), picture }];
  });
  const left = taken.length - pictures.length;
  const papers = media.filter((file) => !taken.includes(file)).map(({ name }) => name);
  const blocks: Block[] = [
    ...(pictures.length > 0 ? [{ kind: 'pictures' as const, pictures, broken: say('paper.inspection.broken') }] : []),
    ...(left > 0 ? [{ kind: 'note' as const, text: say('paper.inspection.morePictures', { count: left }) }] : []),
    ...(papers.length > 0 ? [{ kind: 'note' as const, text: say('paper.inspection.papers', { names: papers.join(', ') }) }] : []),
  ];
  return blocks.length > 0 ? [{ heading: say('paper.inspection.pictures'), blocks }] : [];
}

const captionOf = ({ name }: ReportedFile): string => name.replace(/\.[^.]{1,5}$/, '');

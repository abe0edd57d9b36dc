import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import contentDisposition from 'content-disposition';
import type { Context } from 'koa';
import { languageOf, type Portal } from '../../domain/portal';
import { Refusal } from '../../domain/refusal';
import { environment } from '../../environment';
import { lookInForce } from '../../plugins/visibility/server/services/client-store';
import { findLogo, logoOf } from '../../plugins/visibility/server/services/logo';
import { drawAside } from '../case-report/draw/draw-aside';
import type { Paper } from '../case-report/paper';
import { openLogo, placeOf } from '../case-report/pictures';
import { paperColours } from '../case-report/rules/paper-colours';
import { wordsIn } from '../case-report/words';
import type { Approval, Evidence } from './queries/approvals';

/** Where anybody sees whether a document was approved in a portal. */
const verifyAddress = ({ key }: Pick<Portal, 'key'>): string => `${environment.WEB_URL}/${key}/verify`;

/** In groups, so that it can be read, and no line is broken within one. */
const grouped = (sha256: string): string => sha256.match(/.{1,16}/g)?.join(' ') ?? sha256;

/** An instant with its zone named: `27 November 2026 at 10:15:30 CET (Europe/Amsterdam)`. */
const momentIn = (language: string, timeZone: string, instant: number): string => `${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone }).format(instant)} (${timeZone})`;

/** The certificate of a decision (OB-10), in the client's language. */
async function writeCertificate(strapi: Core.Strapi, approval: Approval & { evidence: Evidence }, portal: Portal): Promise<Paper> {
  const language = languageOf(approval.client.language, portal);
  const { tag, say, number } = wordsIn(language, portal);
  const look = await lookInForce(strapi, portal);
  const name = await logoOf(portal, look);
  const logo = name === null ? null : await findLogo(portal, name);
  const { evidence, title, pages, size, sha256 } = approval;
  const key = (what: string) => `office.approvals.certificate.${what}`;
  return {
    language: tag,
    title: say(key(`title.${evidence.decision}`)),
    company: portal.name,
    colours: paperColours(look.colours),
    logo: logo && (await openLogo(placeOf(strapi.dirs.static.public, logo))),
    facts: [
      [say(key('number')), approval.number],
      [say(key('decision')), say(`office.approvals.states.${evidence.decision}`)],
      [say(key('client')), evidence.client],
      [say(key('when')), momentIn(tag, portal.timeZone, evidence.decidedAt)],
    ],
    parts: [
      {
        heading: say(key('document')),
        blocks: [
          { kind: 'facts', facts: [[say(key('documentTitle')), title], [say(key('file')), approval.name], [say(key('pages')), number(pages)], [say(key('size')), say(key('bytes'), { size: number(size) })]] },
          { kind: 'note', text: say(key('hash')) },
          { kind: 'text', paragraphs: [grouped(sha256)] },
        ],
      },
      {
        heading: say(key('who')),
        blocks: [
          { kind: 'facts', facts: [[say(key('name')), evidence.name], [say(key('email')), evidence.email], [say(key('address')), evidence.address], [say(key('askedBy')), approval.askedBy.kind === 'member' ? approval.askedBy.name : portal.name]] },
          ...(evidence.reason ? [{ kind: 'note' as const, text: say(key('reason')) }, { kind: 'text' as const, paragraphs: evidence.reason.split(/\r?\n/).filter(Boolean) }] : []),
        ],
      },
      { heading: say(key('verify')), blocks: [{ kind: 'text', paragraphs: [say(key(`verifyText.${evidence.decision}`), { address: verifyAddress(portal) })] }] },
    ],
    foot: [portal.name, approval.number].join('  ·  '),
    numbering: say('paper.numbering', { page: '{page}', pages: '{pages}' }),
  };
}

/** Answers with the certificate of what has been decided. Who may have it has been asked before. */
export async function sendCertificate(ctx: Context, strapi: Core.Strapi, approval: Approval, portal: Portal): Promise<void> {
  const { evidence, number } = approval;
  if (!evidence) throw new Refusal('approval.state', { state: approval.state });
  const drawn = await drawAside(await writeCertificate(strapi, { ...approval, evidence }, portal));
  ctx.set('Content-Type', 'application/pdf');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Disposition', contentDisposition(`${number}.pdf`));
  ctx.set('Content-Length', String(drawn.length));
  ctx.body = Readable.from(drawn, { objectMode: false });
}

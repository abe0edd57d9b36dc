import type { Knex } from 'knex';
import { refuseOlder } from '../../../domain/database/row-version';
import { appendEvents, silent } from '../../../domain/events';
import { Refusal } from '../../../domain/refusal';
import { keepFiles } from '../../../files/keep';
import type { TakenFile } from '../../../files/taken';
import { actorOf } from '../../../http/viewer';
import { handles } from '../../../plugins/role-matrix/server/rules/standing';
import { findColleague } from '../../member/colleague';
import { CASE, type CaseSnapshot } from '../snapshot';
import { changeCase, heldCase, type CaseCall } from './change-case';
import { refuseEnded } from './states';

/** What the case handler may change of a case; what is left out stays. Members by document id, days `YYYY-MM-DD`. */
export interface CaseFacts {
  handler?: string | null | undefined;
  technicalAdviser?: string | null | undefined;
  qualityControl?: boolean | undefined;
  reminderOn?: string | null | undefined;
  damageNote?: string | null | undefined;
}

export const setFacts = (call: CaseCall, version: string | null, facts: CaseFacts): Promise<CaseSnapshot> =>
  changeCase(call, async (before, trx) => {
    refuseEnded('changeCase', before);
    await refuseOlder(trx, 'cases', before.id, version);
    const { handler, technicalAdviser, qualityControl, reminderOn, damageNote } = facts;
    return {
      columns: {
        ...(qualityControl !== undefined && { quality_control: qualityControl }),
        ...(reminderOn !== undefined && { reminder_on: reminderOn }),
        ...(damageNote !== undefined && { damage_note: damageNote || null }),
      },
      people: {
        ...(handler !== undefined && { handler: await handlerOf(trx, before.portalId, handler) }),
        ...(technicalAdviser !== undefined && { technicalAdviser: technicalAdviser === null ? null : (await findColleague(trx, before.portalId, technicalAdviser)).id }),
      },
    };
  });

/** Cases are handled by level 5 of the portal's own company (spec 25). */
async function handlerOf(trx: Knex, portalId: number, documentId: string | null): Promise<number | null> {
  if (documentId === null) return null;
  const colleague = await findColleague(trx, portalId, documentId);
  if (!handles(colleague)) throw new Refusal('member.unsuitable', { needs: 'level' });
  return colleague.id;
}

/** Puts a picture at the head of the case, instead of the one that is there. */
export async function setPicture(call: CaseCall, file: TakenFile): Promise<void> {
  const { strapi, viewer, now } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const before = await heldCase(trx, call);
    refuseEnded('changeCase', before);
    const [fileId] = await keepFiles(strapi, [file]);
    const place = { related_type: CASE, related_id: before.id, field: 'picture' };
    await trx('files_related_mph').where(place).delete();
    await trx('files_related_mph').insert({ ...place, file_id: fileId, order: 1 });
    await trx('cases').where({ id: before.id }).update({ updated_at: new Date(now) });
    const log = { portalId: before.portalId, aggregate: 'case' as const, aggregateId: before.id, actor: actorOf(viewer), now };
    await appendEvents(trx, log, [silent('pictureChanged', { file: file.name })]);
  });
}

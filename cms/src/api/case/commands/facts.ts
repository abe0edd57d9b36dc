import type { Knex } from 'knex';
import { refuseOlder } from '../../../domain/database/row-version';
import { appendEvents, silent, type EventDraft } from '../../../domain/events';
import { Refusal } from '../../../domain/refusal';
import { keepFiles } from '../../../files/keep';
import type { TakenFile } from '../../../files/taken';
import { actorOf } from '../../../http/viewer';
import { handles } from '../../../plugins/role-matrix/server/rules/standing';
import { findColleague } from '../../member/colleague';
import { CASE, type CaseSnapshot } from '../snapshot';
import { changeCase, heldCase, refuseChanged, type CaseCall } from './change-case';
import { refuseEnded } from './states';

/** What the case handler may change of a case; what is left out stays. Members by document id. */
export interface CaseFacts {
  handler?: string | null | undefined;
  technicalAdviser?: string | null | undefined;
  qualityControl?: boolean | undefined;
  damageNote?: string | null | undefined;
  /** Minor units. */
  deductible?: number | null | undefined;
}

export const setFacts = (call: CaseCall, version: string | null, facts: CaseFacts): Promise<CaseSnapshot> =>
  changeCase(call, async (before, trx) => {
    refuseEnded('changeCase', before);
    await refuseOlder(trx, 'cases', before.id, version);
    const { handler, technicalAdviser, qualityControl, damageNote, deductible } = facts;
    return {
      columns: {
        ...(qualityControl !== undefined && { quality_control: qualityControl }),
        ...(damageNote !== undefined && { damage_note: damageNote || null }),
        ...(deductible !== undefined && { deductible }),
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
export const setPicture = (call: CaseCall, file: TakenFile): Promise<void> =>
  changePicture(call, async (trx, place) => {
    const [fileId] = await keepFiles(call.strapi, [file]);
    await trx('files_related_mph').where(place).delete();
    await trx('files_related_mph').insert({ ...place, file_id: fileId, order: 1 });
    return silent('pictureChanged', { file: file.name });
  });

/** Takes the picture off the head of the case. */
export const removePicture = (call: CaseCall): Promise<void> =>
  changePicture(call, async (trx, place) => ((await trx('files_related_mph').where(place).delete()) > 0 ? silent('pictureRemoved') : null));

/** Where a case has its picture. */
interface PicturePlace {
  related_type: string;
  related_id: number;
  field: string;
}

/** Changes the picture of a case that has not ended; `change` answers what is to be told of it, null where nothing changed. */
async function changePicture(call: CaseCall, change: (trx: Knex, place: PicturePlace) => Promise<EventDraft | null>): Promise<void> {
  const { strapi, viewer, now } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const before = await heldCase(trx, call);
    refuseEnded('changeCase', before);
    await refuseChanged(trx, call, before);
    const event = await change(trx, { related_type: CASE, related_id: before.id, field: 'picture' });
    if (!event) return;
    await trx('cases').where({ id: before.id }).update({ updated_at: new Date(now) });
    await appendEvents(trx, { portalId: before.portalId, aggregate: 'case', aggregateId: before.id, actor: actorOf(viewer), now }, [event]);
  });
}

import 'server-only';
import { importUnits, readUnitImportOf } from '@/cms/units';
import { answerMember } from '@/surroundings/answerMember';
import { importAnswer, wordsFor } from '../table-import/importAnswer';
import { progressTold, unitImportProblem, unitImportTold } from './importTold';

/** How far the newest table has come, in the person's words. */
export const unitProgressAnswer = (portal: string): Promise<Response> => answerMember(portal, async (session) => progressTold(await readUnitImportOf(session), await wordsFor(portal)));

export const unitImportAnswer = (request: Request, portal: string): Promise<Response> => importAnswer(request, portal, { send: importUnits, told: unitImportTold, problem: unitImportProblem });

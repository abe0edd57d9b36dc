import 'server-only';
import { importClientRecords } from '@/cms/clientRecords';
import { importAnswer } from '../table-import/importAnswer';
import { clientImportProblem, clientImportTold } from './clientImportTold';

export const clientImportAnswer = (request: Request, portal: string): Promise<Response> => importAnswer(request, portal, { send: importClientRecords, told: clientImportTold, problem: clientImportProblem });

import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import type { DossierState } from '../../../plugins/onboarding/server/rules/dossier';
import type { DossierType } from '../../../plugins/onboarding/server/rules/dossier-type';
import type { ClientSettings } from '../../../plugins/visibility/server/rules/client-portal';
import { newestClientSettings, readClientSettings } from '../../../plugins/visibility/server/services/client-store';
import { openApprovalsCountedSql, openApprovalsSql } from '../../document-approval/queries/approvals';
import { endedTasksSql, openTasksCountedSql, openTasksSql, type ListedTask } from '../../client-task/queries/tasks';

/** What stands beside entries of the client's menu, each counted by a statement that binds the client's id. */
const COUNTED = { tasks: openTasksCountedSql, approvals: openApprovalsCountedSql } as const satisfies Record<string, (speech: Dialect) => string>;

export type OfficeCounts = Record<keyof typeof COUNTED, number>;

const MOST_ENDED = 5;

const openDossiers = ({ list, object, json }: Dialect): string =>
  list(object({ documentId: 'd.public_id', state: json('d.state'), type: json('y.type') }), `portico_dossiers d JOIN portico_dossier_types y ON y.id = d.type_id WHERE d.client_id = ? AND d.status = 'open' ORDER BY d.id`);

/** What home shows, each read by a statement that binds the client's id. */
const LISTED = { tasks: openTasksSql, approvals: openApprovalsSql, dossiers: openDossiers, ended: endedTasksSql(MOST_ENDED) } as const satisfies Record<string, (speech: Dialect) => string>;

export interface OfficeHome {
  tasks: ListedTask[];
  approvals: { documentId: string; title: string; dueOn: LocalDate | null }[];
  dossiers: { documentId: string; state: DossierState; type: DossierType }[];
  ended: ListedTask[];
}

const together = (of: Record<string, (speech: Dialect) => string>, speech: Dialect) => speech.object(Object.fromEntries(Object.entries(of).map(([name, sql]) => [name, sql(speech)])));

const frame = statement('office_frame', (speech) => `SELECT ${speech.object({ counts: together(COUNTED, speech), settings: newestClientSettings('?') })} AS answer`);
const home = statement('office_home', (speech) => `SELECT ${together(LISTED, speech)} AS answer`);

async function found<Answer>(of: ReturnType<typeof home>, bindings: number[]): Promise<Answer> {
  const answer = await reader().read<Answer>(of, bindings);
  if (!answer) throw new Error('The database found nothing');
  return answer;
}

/** What each page of a client stands in, in one statement: how much there is to do, and what the office has its home say. */
export async function readOfficeFrame({ id, portalId }: { id: number; portalId: number }): Promise<{ counts: OfficeCounts; settings: ClientSettings }> {
  const { counts, settings } = await found<{ counts: OfficeCounts; settings: string | null }>(frame(), [...Object.keys(COUNTED).map(() => id), portalId]);
  return { counts, settings: readClientSettings(settings) };
}

/** What a client's home shows, in one statement. */
export const readOfficeHome = (clientId: number): Promise<OfficeHome> => found<OfficeHome>(home(), Object.keys(LISTED).map(() => clientId));

import { reader, statement } from '../../domain/portico';
import type { Language, Portal } from '../../domain/portal';
import type { Variables } from '../../plugins/messaging/server/templates/definition';
import type { DossierType } from '../../plugins/onboarding/server/rules/dossier-type';
import { stepWords } from '../../plugins/onboarding/server/rules/step-words';
import { clientExample } from '../client-app/templates';

const openStep = statement(
  'open_step_of_client',
  ({ object, json }) => `SELECT ${object({ type: json('t.type'), step: 'd.step' })} AS answer FROM portico_dossiers d JOIN portico_dossier_types t ON t.id = d.type_id
    WHERE d.portal_id = ? AND d.client_id = ? AND d.status = 'open' ORDER BY d.id DESC LIMIT 1`,
);

/** A client of this portal with the step that its newest open dossier is at, as a message about a step names them; where none is open, samples stand for the step. */
export async function exampleAtStep(portal: Portal, record: string, language: Language, path: string): Promise<Variables | null> {
  const client = await clientExample(portal, record, path);
  const open = client && (await reader().read<{ type: DossierType; step: string }>(openStep(), [portal.id, Number(record)]));
  if (!open) return client;
  const { title, text } = stepWords(open.type, open.step, language);
  return { ...client, step: title, detail: text };
}

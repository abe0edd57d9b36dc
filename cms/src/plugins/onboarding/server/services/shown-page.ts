import type { Language, Portal } from '../../../../domain/portal';
import { renderText } from '../../../messaging/server/templates/texts';
import { stepOf, type Device } from '../rules/dossier';
import type { DossierType } from '../rules/dossier-type';
import type { ShownPage } from '../rules/shown';
import type { Moment } from '../rules/simulate';
import { stepWords } from '../rules/step-words';

/** What the page about the app says, device by device, in its order. */
const APP_LINES: Readonly<Record<Device, readonly string[]>> = {
  ios: ['lead', 'safari', 'share', 'add', 'open', 'needs'],
  android: ['lead', 'menu', 'install', 'open'],
  desktop: ['lead', 'menu', 'install', 'open'],
};

const plain = (rich: string): string => rich.replace(/<\/?\w+>/g, '');

/** The page of the portal that a made-up client is led to at a moment; null where it has nothing to do (OB-11). */
export function pageAt(portal: Pick<Portal, 'name'>, type: DossierType, { waitsFor, state }: Moment, { language, device }: { language: Language; device: Device }): ShownPage | null {
  const step = stepOf(type, state.current);
  if (waitsFor !== 'client' || !step) return null;
  const say = (key: string) => plain(renderText(language, `office.${key}`, { office: portal.name, company: portal.name }));
  const asked = stepWords(type, step.key, language);
  if (step.triggers.includes('documentRequest')) {
    return { kind: 'document', ...asked, lines: [say('approvals.asked'), say('approvals.decide.text')], acts: [say('approvals.openFile'), say('approvals.decide.approve'), say('approvals.decide.decline')] };
  }
  if (step.triggers.includes('task')) return { kind: 'task', ...asked, lines: [say('kinds.approval')], acts: [say('tasks.acts.approval'), say('tasks.ask')] };
  if (step.completes.includes('appInstalled')) return { kind: 'app', ...asked, lines: [say(`app.${device}.heading`), ...APP_LINES[device].map((line) => say(`app.${device}.${line}`))], acts: [say('app.browser')] };
  return { kind: 'home', ...asked, lines: [say('progress.yours')], acts: [] };
}

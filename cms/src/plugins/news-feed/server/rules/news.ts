import type { NewsKind } from '../../../../domain/news-kinds';
import type { Because, CaseFacts, Visibility } from '../../../visibility/server/rules/milestones';
import { canSeePart, type Part } from '../../../visibility/server/rules/parts';
import type { Settings } from '../../../visibility/server/rules/settings';

/** Each kind of news: when it is told, what it never says, and the page it is about (CP-12). */
export const NEWS = {
  callLogged: { description: 'A call made through the app; another’s number only masked.', page: null },
  inspectorAssigned: { description: 'The main inspection has a responsible.', page: null },
  mainInspectionStarted: { description: 'The main inspection started; never its findings.', page: null },
  mainInspectionCompleted: { description: 'The main inspection is done; never its findings.', page: null },
  compensationDecided: { description: 'There is a decision; never which.', page: null },
  taskStartedOrEnded: { description: 'Any other task started or ended.', page: null },
  caseClosed: { description: 'The case is closed; never the comment.', page: null },
  mainInspectionOfficeChanged: { description: 'The office of the main inspection.', page: null },
  tasksAdded: { description: 'New tasks.', page: null },
  taskResponsibleChanged: { description: 'The responsible of a repair task.', page: null },
  taskOfficeChanged: { description: 'The office of any task but the main inspection.', page: null },
  caseReopened: { description: 'The company reopened the case; never why.', page: null },
  projectManagerChanged: { description: 'The project manager.', page: null },
  projectOfficeChanged: { description: 'The office of project management.', page: null },
  meetingTimeChanged: { description: 'A meeting time.', page: null },
  taskScheduleChanged: { description: 'A schedule, from and to.', page: null },
  messageToCustomer: { description: 'There is a message; never its text.', page: 'communicationPage' },
  documentShared: { description: 'A document’s title.', page: 'documentsPage' },
  documentUnshared: { description: 'A document’s title.', page: 'documentsPage' },
} as const satisfies Record<NewsKind, { description: string; page: Part | null }>;

/** Which kinds a statement may read for a customer; `null` denies all. */
export interface NewsScope {
  kinds: NewsKind[];
}

/** Whether customers of a case are told news of a kind, and why (CP-12, "the filter works on reading"). */
export function canSeeNews(kind: NewsKind, settings: Settings, facts: CaseFacts): Visibility {
  const tile = canSeePart('newsTile', settings, facts);
  if (!tile.visible) return tile;
  const page = pageOf(kind, settings, facts);
  if (page && !page.visible) return { visible: false, because: { ...page.because, rule: 'page' } };
  const chosen = settings.newsKinds.includes(kind);
  const because: Because = { rule: 'kind', setting: 'newsKinds', value: chosen };
  return { visible: chosen, because };
}

/** The page that a kind of news is about, as this customer has it; `null` for news about none. */
function pageOf(kind: NewsKind, settings: Settings, facts: CaseFacts): Visibility | null {
  const page: Part | null = NEWS[kind].page;
  return page && canSeePart(page, settings, facts);
}

/** The other face of `canSeeNews`: the same answer as a condition for SQL. It asks for the tile once, not for each kind. */
export function newsScope(settings: Settings, facts: CaseFacts): NewsScope | null {
  if (!canSeePart('newsTile', settings, facts).visible) return null;
  return { kinds: settings.newsKinds.filter((kind) => pageOf(kind, settings, facts)?.visible !== false) };
}

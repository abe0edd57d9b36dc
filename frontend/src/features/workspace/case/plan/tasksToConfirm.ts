import type { WorkCase } from '@/cms/types';

/** The tasks that the office takes by opening the case (spec 25, *confirm*). */
export function tasksToConfirm({ tasks }: Pick<WorkCase, 'tasks'>): string[] {
  return tasks.filter(({ commands }) => commands.some(({ name, hindrance }) => name === 'confirmTask' && hindrance === null)).map(({ documentId }) => documentId);
}

import { allowing } from '../../../shared/admin/src/permissions';

export const READ = allowing('plugin::visibility.settings.read');
export const UPDATE = allowing('plugin::visibility.settings.update');

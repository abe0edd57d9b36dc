import { allowing } from '../../../shared/admin/src/permissions';

export const READ_TEMPLATES = allowing('plugin::messaging.templates.read');
export const EDIT_TEMPLATES = allowing('plugin::messaging.templates.edit');
export const READ_MESSAGES = allowing('plugin::messaging.messages.read');
export const HANDLE_MESSAGES = allowing('plugin::messaging.messages.handle');

import { allowing } from '../../../shared/admin/src/permissions';

export const READ_ARTICLES = allowing('plugin::knowledge-base.articles.read');
export const EDIT_ARTICLES = allowing('plugin::knowledge-base.articles.edit');

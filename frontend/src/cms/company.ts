import 'server-only';
import { askAsMember } from './member';
import type { Company, Oneself } from './types';

/** The company of a member who leads it, with its offices and everybody who works there or has left. */
export const readCompany = (portal: string): Promise<Company> => askAsMember<Company>(portal, '/work/company');

/** The member who is signed in, as her company knows her. */
export const readOneself = (portal: string): Promise<Oneself> => askAsMember<Oneself>(portal, '/work/me');

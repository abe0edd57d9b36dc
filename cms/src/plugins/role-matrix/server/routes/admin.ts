import type { Route } from '../../../../http/endpoint';
import { matrixRoutes } from './matrix';
import { memberRoutes } from './members';

export const adminRoutes: Route[] = [...matrixRoutes, ...memberRoutes];

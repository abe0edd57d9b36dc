import { Registry } from 'prom-client';

/** All that this process tells at /metrics (PF-17). No label may hold personal data, nor have values without end. */
export const registry = new Registry();

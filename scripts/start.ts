import { runCopy } from './copy.ts';
import { runCommand } from './failure.ts';

await runCommand(() => runCopy('production'));

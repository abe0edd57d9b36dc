import { runOnThisCopy } from './copy-program.ts';
import { runCommand } from './failure.ts';

await runCommand(async () => runOnThisCopy('readmodels'));

import { runCommand } from './failure.ts';
import { runTool } from './test/tool.ts';

await runCommand(() => runTool(['eslint', '.', '--max-warnings', '0', ...process.argv.slice(2)]));

import { runCommand } from './failure.ts';
import { runTool } from './test/tool.ts';

await runCommand(() => {
  const ends = [runTool(['eslint', '.', '--max-warnings', '0', ...process.argv.slice(2)]), runTool(['knip', '--no-progress'])];
  return Math.max(...ends);
});

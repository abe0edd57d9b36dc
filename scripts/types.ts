import { root } from './environment.ts';
import { runCommand } from './failure.ts';
import { runTool } from './test/tool.ts';

await runCommand(async () => {
  const ends = [
    runTool(['tsc', '--noEmit']),
    runTool(['tsc', '--noEmit', '--project', 'tests/types/cms.json']),
    runTool(['tsc', '--noEmit', '--project', 'tests/types/admin.json']),
    runTool(['npm', 'run', '--silent', 'types'], `${root}/frontend`),
  ];
  return Math.max(...ends);
});

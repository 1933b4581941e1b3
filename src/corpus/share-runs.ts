/** Runs a task once for all who ask for the same thing while it runs. */
export function shareRuns<Value>(): (key: string, task: () => Promise<Value>) => Promise<Value> {
  const running = new Map<string, Promise<Value>>();
  return (key, task) => {
    const run = running.get(key) ?? task().finally(() => running.delete(key));
    running.set(key, run);
    return run;
  };
}

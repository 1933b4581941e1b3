/** What a task gives, and the milliseconds of processor time that it takes. */
export function timeCpu<Result>(run: () => Result): [ms: number, result: Result] {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

/** The code by which the system calls what went wrong: "ENOENT". Undefined for what is no error of the system. */
export function errorCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

/** The exit code for bad input: nothing was done, or not everything. */
export const badInput = 2;

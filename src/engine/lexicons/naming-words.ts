// Words for being called by one's name. Our own list.
export const namingWords: ReadonlySet<string> = new Set(['identified', 'identify', 'name', 'named', 'names']);

// Endings of singular nouns for a person that no list need hold. Of `sure` ones hardly any stands for a thing, of `open` ones many do ("counter", "tractor"). Our own list.
export const surePersonEndings: ReadonlySet<string> = new Set(['crat', 'hand', 'ian', 'man', 'smith']);

/** "rower", "auditor", "evacuee" */
export const openPersonEndings: ReadonlySet<string> = new Set(['ee', 'er', 'or']);

/** "violinist", "policewoman": endings that stand for a person also where names and other words share them least. */
export const personNounEndings: ReadonlySet<string> = new Set(['ist', 'woman']);

/** "Lundqvist" */
export const surnameEndings: ReadonlySet<string> = new Set(['kvist', 'quist', 'qvist']);

import { readShard } from '../corpus/shard.ts';

const shard = readShard(process.env);

/** The bases of the other sites that stories of the same collection lie on, where it is built in shards. */
export const otherBases: readonly string[] = (shard?.bases ?? []).filter((_, place) => place !== shard?.place);

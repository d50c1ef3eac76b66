import { Cluster, Redis } from "ioredis";

/**
 * A connection that fails quickly: nothing is queued while the server is away, and no answer is waited for longer than
 * `timeoutMs`. Commands whose answer was lost with the connection are sent again once, so all that is sent must bear that.
 */
export function connect(urls: readonly string[], timeoutMs: number): Redis | Cluster {
  const [first, ...others] = urls;
  if (first === undefined) throw new TypeError("no Redis address given");
  const node = {
    maxRetriesPerRequest: 1,
    commandTimeout: timeoutMs,
    connectTimeout: 2000,
    retryStrategy: (times: number): number => Math.min(50 * times, 1000),
  };
  const quick = { lazyConnect: true, enableOfflineQueue: false, enableAutoPipelining: true };
  if (others.length === 0) return new Redis(first, { ...node, ...quick });
  const { retryStrategy, ...redisOptions } = node;
  return new Cluster([...urls], { ...quick, redisOptions, clusterRetryStrategy: retryStrategy });
}

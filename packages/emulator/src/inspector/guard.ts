import { isIP } from "node:net";

/** What a browser tells about who is asking. */
export interface Asker {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request may reach the page and its calls. A web page elsewhere can make a browser send requests here, and by
 * DNS rebinding even under a name of its own; but it cannot choose `Host`, `Origin` and `Sec-Fetch-Site`. An address
 * cannot be rebound, so it passes; of names only `localhost` and the one that was configured.
 */
export function mayInspect({ host, origin, fetchSite }: Asker, configured: string): boolean {
  const own = hostNameOf(host);
  if (own === undefined) return false;
  const known = own === "localhost" || own === configured || isIP(own) !== 0;
  if (!known) return false;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`) return false;
  return fetchSite === undefined || fetchSite === "same-origin" || fetchSite === "none";
}

function hostNameOf(host: string | undefined): string | undefined {
  if (host === undefined || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, "$1");
}

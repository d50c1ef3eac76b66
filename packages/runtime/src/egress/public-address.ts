import ipaddr from "ipaddr.js";

/** Whether an address is one of the public internet: not ours, not the machine's, not the cloud's, in any spelling. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** Whether a URL's host is an address and no name; URLs give the odd spellings (octal, short, hex) in the plain one. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/g, ""));
}

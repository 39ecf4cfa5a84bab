import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What a public service never resolves to: this machine, the local network, the cloud's metadata… */
const INTERDITES = new BlockList();
const RESEAUX_V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
// The tunnels and translators (IPv4-compatible, SIIT, NAT64, Teredo, 6to4) carry an IPv4 address that could
// be any of the above.
const RESEAUX_V6 =
  '::/96 ::ffff:0:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
for (const [networks, family] of [
  [RESEAUX_V4, 'ipv4'],
  [RESEAUX_V6, 'ipv6'],
] as const)
  for (const network of networks.split(' ')) {
    const [address = '', bits] = network.split('/');
    INTERDITES.addSubnet(address, Number(bits), family);
  }

/** True for an address that only this machine or its neighbours can reach. IPv4 inside IPv6 is seen. */
export function estInterdite(adresse: string): boolean {
  const family = isIP(adresse);
  return family === 0 || INTERDITES.check(adresse, family === 6 ? 'ipv6' : 'ipv4');
}

export class DestinationInterdite extends Error {
  readonly code = 'DESTINATION_INTERDITE';
}

type Resolution = { readonly address: string; readonly family: number };
type Resoudre = (
  nom: string,
  rendre: (erreur: Error | null, adresses: readonly Resolution[]) => void,
) => void;

const parLeSysteme: Resoudre = (nom, rendre) =>
  lookup(nom, { all: true }, (erreur, adresses) => rendre(erreur, adresses ?? []));

/**
 * A resolver for node:https that refuses a name as soon as one of its addresses is forbidden. The socket
 * then uses the very addresses that were checked: no second resolution can change them.
 */
export function resolutionSure(resoudre: Resoudre = parLeSysteme): LookupFunction {
  return (nom, options, rendre) => {
    resoudre(nom, (erreur, adresses) => {
      const [first] = adresses;
      if (erreur || !first) return rendre(erreur ?? new Error('ENOTFOUND'), '', 0);
      if (adresses.some(({ address }) => estInterdite(address)))
        return rendre(new DestinationInterdite(nom), '', 0);
      if (options.all) return rendre(null, [...adresses]);
      return rendre(null, first.address, first.family);
    });
  };
}

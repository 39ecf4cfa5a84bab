import { describe, expect, it } from 'vitest';
import { DestinationInterdite, estInterdite, resolutionSure } from './adresses';

const adresse = (address: string) => ({ address, family: address.includes(':') ? 6 : 4 });

/** What a socket would be given for a name that resolves to these addresses. */
function resoudre(adresses: readonly string[], all: boolean, erreur: Error | null = null) {
  return new Promise<{ erreur: Error | null; rendu: unknown; famille?: number | undefined }>((resolve) => {
    const sure = resolutionSure((_, rendre) => rendre(erreur, adresses.map(adresse)));
    sure('api.exemple.fr', { all }, (refus, rendu, famille) => resolve({ erreur: refus, rendu, famille }));
  });
}

describe('Une adresse que seuls cette machine ou ses voisins atteignent', () => {
  it.each([
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.0.0.1'],
    ...['127.255.255.254', '169.254.169.254', '169.254.170.2', '172.16.0.1', '172.31.255.255', '192.0.0.192'],
    ...['192.0.2.1', '192.88.99.1', '192.168.0.1', '192.168.255.255', '198.18.0.1', '198.19.255.255'],
    ...['198.51.100.7', '203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
    ...['168.63.129.16', '::', '::1', '::7f00:1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1'],
    ...['::ffff:10.0.0.1', '::ffff:169.254.169.254', '::FFFF:C0A8:1', '::ffff:0:127.0.0.1', '100::1'],
    ...['64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::7f00:1', '2001::1', '2001:db8::1'],
    ...['2002:7f00:1::', '3fff::1', '5f00::1', 'fc00::1', 'fd00:ec2::254', 'fdff::1', 'fe80::1'],
    ...['fe80::1%eth0', 'febf::1', 'fec0::1', 'ff02::1', '0:0:0:0:0:0:0:1', '0000::0001'],
  ])('%s est refusée', (interdite) => {
    expect(estInterdite(interdite)).toBe(true);
  });

  it.each(['', 'localhost', '127.1', '0x7f000001', '2130706433', '0177.0.0.1', '١٢٧.0.0.1', '1.2.3', 'a::g'])(
    '« %s » n’est pas une adresse : refusée aussi',
    (faux) => {
      expect(estInterdite(faux)).toBe(true);
    },
  );

  it.each([
    '0x7f.1',
    '0177.0.0.1',
    '2130706433',
    '0x7f000001',
    '127.1',
    '１２７.0.0.1',
    '127。0。0。1',
    '[::ffff:127.0.0.1]',
    '[0:0:0:0:0:0:0:1]',
    '0xa9fea9fe',
  ])('écrite « %s » dans un réglage, elle est reconnue', (ecrite) => {
    expect(estInterdite(new URL(`https://${ecrite}`).hostname.replace(/^\[|\]$/g, ''))).toBe(true);
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.63.255.255', '100.128.0.1', '193.0.0.1'])(
    '%s est publique',
    (publique) => {
      expect(estInterdite(publique)).toBe(false);
      expect(estInterdite(`::ffff:${publique}`)).toBe(false);
    },
  );

  it.each(['2a01:e0a::1', '2606:4700:4700::1111', '2001:660::1', '2001:41d0::1', 'fbff::1'])(
    '%s est publique',
    (publique) => {
      expect(estInterdite(publique)).toBe(false);
    },
  );
});

describe('Un nom', () => {
  it('qui ne mène qu’à des adresses publiques est rendu tel quel', async () => {
    expect(await resoudre(['8.8.8.8', '2606:4700::1'], true)).toEqual({
      erreur: null,
      rendu: [adresse('8.8.8.8'), adresse('2606:4700::1')],
      famille: undefined,
    });
    expect(await resoudre(['8.8.8.8'], false)).toEqual({ erreur: null, rendu: '8.8.8.8', famille: 4 });
  });

  it.each([
    [['127.0.0.1']],
    [['8.8.8.8', '127.0.0.1']],
    [['8.8.8.8', '1.1.1.1', '::ffff:10.0.0.1']],
    [['2606:4700::1', 'fd00:ec2::254']],
  ])('dont une adresse est interdite est refusé en entier : %s', async (adresses) => {
    for (const all of [true, false]) {
      const { erreur, rendu } = await resoudre(adresses, all);
      expect(erreur).toBeInstanceOf(DestinationInterdite);
      expect(rendu).toBe('');
    }
  });

  it('inconnu, ou sans adresse : une erreur, jamais une adresse vide', async () => {
    expect((await resoudre([], true)).erreur?.message).toBe('ENOTFOUND');
    const panne = Object.assign(new Error('EAI_AGAIN'), { code: 'EAI_AGAIN' });
    expect((await resoudre(['8.8.8.8'], true, panne)).erreur).toBe(panne);
  });

  it('qui change entre le contrôle et l’appel n’est résolu qu’une fois', async () => {
    const reponses = [['8.8.8.8'], ['127.0.0.1']];
    const sure = resolutionSure((_, rendre) => rendre(null, (reponses.shift() ?? []).map(adresse)));
    const rendue = await new Promise((resolve) => sure('a.fr', { all: false }, (_, ip) => resolve(ip)));
    expect([rendue, reponses.length]).toEqual(['8.8.8.8', 1]);
  });
});

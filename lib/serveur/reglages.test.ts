import { describe, expect, it } from 'vitest';
import { LIMITE_PAR_IP } from '../catalogue/limites';
import { lireReglages } from './reglages';

function lus(env: Record<string, string> = {}) {
  const lu = lireReglages(env);
  if (!lu.ok) throw new Error(lu.code);
  return lu.value;
}

function refus(env: Record<string, string>): string {
  const lu = lireReglages(env);
  if (lu.ok) throw new Error(`accepté : ${JSON.stringify(env)}`);
  return lu.code;
}

describe('Sans aucun réglage', () => {
  it('le service appelle les adresses publiques, sans la production, avec les limites du contrat', () => {
    for (const env of [{}, { REDIS_URL: '', ANNUAIRE_URL: '', PROXYS_DE_CONFIANCE: '' }]) {
      const { bacASable, production, annuaire, ...reste } = lus(env as Record<string, string>);
      expect(reste).toEqual({
        environnements: ['simulateur', 'bac_a_sable'],
        redisUrl: null,
        budgets: {
          globalParMinute: 100,
          globalPar10Minutes: 1000,
          parJetonParMinute: 20,
          parClientParMinute: 10,
        },
        proxysDeConfiance: 0,
        metriques: null,
      });
      const amonts = [bacASable, production, annuaire].map((amont) =>
        amont === 'simulateur' ? amont : [amont.origine.origin, amont.localPermis],
      );
      expect(amonts).toEqual([
        ['https://staging.entreprise.api.gouv.fr', false],
        ['https://entreprise.api.gouv.fr', false],
        ['https://recherche-entreprises.api.gouv.fr', false],
      ]);
    }
  });
});

describe('Les environnements ouverts', () => {
  it.each([
    ['production', ['production']],
    [' production , simulateur', ['simulateur', 'production']],
    ['bac_a_sable,bac_a_sable', ['bac_a_sable']],
  ])('%s', (valeur, attendus) => {
    expect(lus({ ESSAI_ENVIRONNEMENTS: valeur }).environnements).toEqual(attendus);
  });

  it.each(['prod', 'simulateur,', ',', ' ', 'Production', 'simulateur;production'])(
    '« %s » : refusé',
    (valeur) => {
      expect(refus({ ESSAI_ENVIRONNEMENTS: valeur })).toMatch(/^ESSAI_ENVIRONNEMENTS : .*Choisissez parmi/);
    },
  );
});

describe.each(['API_ENTREPRISE_BAC_A_SABLE_URL', 'API_ENTREPRISE_PRODUCTION_URL', 'ANNUAIRE_URL'])(
  '%s',
  (nom) => {
    const champ = {
      API_ENTREPRISE_BAC_A_SABLE_URL: 'bacASable',
      API_ENTREPRISE_PRODUCTION_URL: 'production',
    }[nom];
    const lire = (valeur: string) => {
      const amont = lus({ [nom]: valeur })[(champ ?? 'annuaire') as 'bacASable'];
      return [amont.origine.origin, amont.localPermis];
    };

    it.each([
      ['https://api.exemple.fr', 'https://api.exemple.fr', false],
      ['https://api.exemple.fr:8443/', 'https://api.exemple.fr:8443', false],
      ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', true],
      ['http://localhost:8080', 'http://localhost:8080', true],
      ['http://[::1]:8080', 'http://[::1]:8080', true],
      ['https://localhost', 'https://localhost', true],
      ['https://10.0.0.8', 'https://10.0.0.8', true],
    ])('%s : acceptée', (valeur, origine, localPermis) => {
      expect(lire(valeur)).toEqual([origine, localPermis]);
    });

    it.each([
      ...[
        'http://api.exemple.fr',
        'http://10.0.0.8',
        'http://localhost.exemple.fr',
        'http://127.0.0.1.nip.io',
      ],
      ...['https://api.exemple.fr/v3', 'https://api.exemple.fr?a=1', 'https://api.exemple.fr/#a'],
      ...['https://moi:secret@api.exemple.fr', 'https://moi@api.exemple.fr', 'ftp://api.exemple.fr'],
      ...['file:///etc/passwd', 'javascript:alert(1)', 'api.exemple.fr', 'https://', 'http://0.0.0.0'],
    ])('%s : refusée', (valeur) => {
      expect(refus({ [nom]: valeur })).toMatch(new RegExp(`^${nom} : donnez une adresse https`));
    });
  },
);

describe('L’annuaire', () => {
  it('embarqué se demande par son nom', () => {
    expect(lus({ ANNUAIRE_URL: 'simulateur' }).annuaire).toBe('simulateur');
  });
});

describe('REDIS_URL', () => {
  it.each(['redis://127.0.0.1', 'redis://cache:6379/2', 'rediss://moi:s%C3%A9cret@cache.exemple.fr:6380'])(
    '%s : acceptée',
    (valeur) => {
      expect(lus({ REDIS_URL: valeur }).redisUrl).toBe(valeur);
    },
  );

  it.each([
    '127.0.0.1:6379',
    'http://cache',
    'redis:',
    'redis://',
    'redis:///0',
    'redis://a/b',
    'redis://u:%zz@a',
    ' ',
  ])('« %s » : refusée', (valeur) => {
    expect(refus({ REDIS_URL: valeur })).toMatch(/^REDIS_URL : donnez une adresse redis/);
  });
});

/** No real API Entreprise can be called: nothing else than the settings bounds the budgets. */
const SUR_CETTE_MACHINE = { API_ENTREPRISE_BAC_A_SABLE_URL: 'http://127.0.0.1:8080' };

describe.each([
  ['ESSAI_BUDGET_GLOBAL_PAR_MINUTE', 'globalParMinute', 1, 1_000_000],
  ['ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES', 'globalPar10Minutes', 1, 1_000_000],
  ['ESSAI_BUDGET_PAR_JETON_PAR_MINUTE', 'parJetonParMinute', 1, 1_000_000],
  ['ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE', 'parClientParMinute', 1, 1_000_000],
  ['PROXYS_DE_CONFIANCE', null, 0, 10],
] as const)('%s', (nom, budget, min, max) => {
  it('accepte ses deux bornes', () => {
    for (const valeur of [min, max]) {
      const { budgets, proxysDeConfiance } = lus({ ...SUR_CETTE_MACHINE, [nom]: String(valeur) });
      expect(budget ? budgets[budget] : proxysDeConfiance).toBe(valeur);
    }
  });

  it.each([
    String(min - 1),
    String(max + 1),
    '1.5',
    '1e2',
    '0x5',
    ' 5',
    '5\n',
    'cinq',
    '٣',
    'Infinity',
    '99999999',
  ])('« %s » : refusé', (valeur) => {
    expect(refus({ [nom]: valeur })).toBe(`${nom} : donnez un nombre entier entre ${min} et ${max}.`);
  });
});

describe('Les budgets de tous, devant la vraie API Entreprise', () => {
  const LARGES = {
    ESSAI_BUDGET_GLOBAL_PAR_MINUTE: '1000000',
    ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES: '1000000',
    ESSAI_BUDGET_PAR_JETON_PAR_MINUTE: '1000000',
    ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE: '1000000',
  };
  const deTous = (env: Record<string, string>) => {
    const { globalParMinute, globalPar10Minutes } = lus(env).budgets;
    return [globalParMinute, globalPar10Minutes];
  };
  const DEHORS = 'https://api.exemple.fr';
  const ICI = 'http://127.0.0.1:8080';

  it('le plafond est celui d’une adresse : 1000 par minute, 2000 en dix minutes', () => {
    const { limite, periodeS, avant } = LIMITE_PAR_IP;
    expect([limite, periodeS, avant.limite, avant.periodeS]).toEqual([1000, 60, 2000, 600]);
  });

  it.each([
    ['les adresses publiques', {}],
    ['un autre hôte', { API_ENTREPRISE_BAC_A_SABLE_URL: DEHORS }],
    [
      'https sur cette machine : un relais peut-être',
      { API_ENTREPRISE_BAC_A_SABLE_URL: 'https://localhost' },
    ],
    ['la production seule', { ESSAI_ENVIRONNEMENTS: 'production', API_ENTREPRISE_BAC_A_SABLE_URL: ICI }],
    [
      'l’un ici, l’autre dehors',
      { ESSAI_ENVIRONNEMENTS: 'bac_a_sable,production', API_ENTREPRISE_BAC_A_SABLE_URL: ICI },
    ],
  ] as [string, Record<string, string>][])('%s : jamais plus', (_, env) => {
    expect(deTous({ ...env, ...LARGES })).toEqual([1000, 2000]);
    const justes = { ESSAI_BUDGET_GLOBAL_PAR_MINUTE: '1000', ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES: '2000' };
    expect(deTous({ ...env, ...justes })).toEqual([1000, 2000]);
    const moins = { ESSAI_BUDGET_GLOBAL_PAR_MINUTE: '999', ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES: '1' };
    expect(deTous({ ...env, ...moins })).toEqual([999, 1]);
  });

  it.each([
    ['un programme de cette machine', { API_ENTREPRISE_BAC_A_SABLE_URL: ICI }],
    ['par son nom', { API_ENTREPRISE_BAC_A_SABLE_URL: 'http://localhost:8080' }],
    ['en IPv6', { API_ENTREPRISE_BAC_A_SABLE_URL: 'http://[::1]:8080' }],
    ['le simulateur seul', { ESSAI_ENVIRONNEMENTS: 'simulateur' }],
    [
      'les deux ici',
      {
        ESSAI_ENVIRONNEMENTS: 'bac_a_sable,production',
        API_ENTREPRISE_BAC_A_SABLE_URL: ICI,
        API_ENTREPRISE_PRODUCTION_URL: ICI,
      },
    ],
  ] as [string, Record<string, string>][])('%s : ce qui est réglé', (_, env) => {
    expect(deTous({ ...env, ...LARGES })).toEqual([1_000_000, 1_000_000]);
  });

  it('les budgets d’un jeton et d’un client restent ceux réglés', () => {
    expect(lus(LARGES).budgets).toMatchObject({
      parJetonParMinute: 1_000_000,
      parClientParMinute: 1_000_000,
    });
  });
});

describe('Un mauvais réglage', () => {
  it('NODE_TLS_REJECT_UNAUTHORIZED=0 arrête le départ, et rien d’autre que 0', () => {
    expect(refus({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toContain('retirez cette variable');
    expect(lus({ NODE_TLS_REJECT_UNAUTHORIZED: '1' }).proxysDeConfiance).toBe(0);
  });

  it('se dit toujours en une ligne, même quand la valeur en a plusieurs', () => {
    const mauvais = 'a\nb\r\nc\u2028d\u001b[31m';
    for (const nom of [
      ...['ESSAI_ENVIRONNEMENTS', 'API_ENTREPRISE_BAC_A_SABLE_URL', 'ANNUAIRE_URL', 'REDIS_URL'],
      ...['PROXYS_DE_CONFIANCE', 'ESSAI_BUDGET_GLOBAL_PAR_MINUTE', 'METRIQUES_PORT', 'METRIQUES_ADRESSE'],
    ])
      expect(refus({ [nom]: mauvais }), nom).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  });

  it('ne répète jamais un mot de passe', () => {
    for (const nom of ['API_ENTREPRISE_BAC_A_SABLE_URL', 'REDIS_URL'])
      expect(refus({ [nom]: 'ftp://moi:motdepasse@cache' })).not.toContain('motdepasse');
  });
});

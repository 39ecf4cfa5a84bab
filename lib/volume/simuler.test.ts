import { describe, expect, it } from 'vitest';
import { GROUPES_LIMITES, LIMITE_PAR_IP } from '../catalogue/limites';
import type { Hypotheses } from './hypotheses';
import { limitesDe } from './limites';
import { seriesDe } from './serie';
import { compter, type Journee, simuler } from './simuler';
import { FISCALE, FISCALE_V3, hypotheses, JSON_INSEE, JSON_RGE, limites, VIGILANCE } from './test-hypotheses';

const vraie = (autres: Partial<Hypotheses>): Journee => {
  const toutes = hypotheses(autres);
  return simuler(toutes, limitesDe(toutes.appels));
};
const nombres = ({ demandes, acceptes, refuses, sansReponse }: Journee) => [
  demandes,
  acceptes,
  refuses,
  sansReponse,
];

describe('Un rythme constant', () => {
  it.each([
    [JSON_INSEE, GROUPES_LIMITES.json_resources_entreprise.limite],
    [VIGILANCE, GROUPES_LIMITES.urssaf_attestation_sociales.limite],
    [FISCALE, GROUPES_LIMITES.high_latency_documents.limite],
  ] as const)(
    '%s : à la limite (%i), tout passe ; un appel par minute de plus, et cet appel est refusé',
    (chemin, limite) => {
      const appels = [{ chemin, parDossier: 1 }];
      const juste = vraie({ appels, dossiersParJour: limite * 60 });
      expect(nombres(juste)).toEqual([limite * 60, limite * 60, 0, 0]);
      expect([juste.premier429, juste.bannissement, juste.sommetAdresse]).toEqual([
        null,
        { menace: 'aucune' },
        limite,
      ]);
      const trop = vraie({ appels, dossiersParJour: (limite + 1) * 60 });
      expect(trop.acceptes).toBe(limite * 60);
      expect(trop.refuses).toBe(60);
      expect(trop.premier429?.cle).toBe(trop.limites.parJeton[0]?.cle);
      // The first minute holds one call too many: it comes last.
      expect(trop.premier429?.seconde).toBe(600 * 60 + 59);
      expect(trop.bannissement.menace).toBe('possible');
    },
  );

  it('sans dossier, il ne se passe rien', () => {
    const vide = vraie({ dossiersParJour: 0 });
    expect(nombres(vide)).toEqual([0, 0, 0, 0]);
    expect([vide.premier429, vide.restants, vide.bannissement.menace]).toEqual([null, 0, 'aucune']);
  });
});

describe('Une limite partagée', () => {
  const moitie = GROUPES_LIMITES.json_resources_entreprise.limite / 2;

  it('deux opérations d’un groupe se la partagent', () => {
    const appels = [
      { chemin: JSON_INSEE, parDossier: 1 },
      { chemin: JSON_RGE, parDossier: 1 },
    ] as const satisfies Hypotheses['appels'];
    const juste = vraie({ appels: [...appels], dossiersParJour: moitie * 60 });
    expect([juste.compteurs.length, juste.refuses]).toEqual([1, 0]);
    expect(juste.sommetAdresse).toBe(moitie * 2);
    expect(vraie({ appels: [...appels], dossiersParJour: (moitie + 1) * 60 }).refuses).toBe(120);
  });

  it('deux opérations qui ont chacune la leur ne se gênent pas', () => {
    const { limite } = GROUPES_LIMITES.high_latency_documents;
    const appels: Hypotheses['appels'] = [
      { chemin: FISCALE, parDossier: 1 },
      { chemin: FISCALE_V3, parDossier: 1 },
    ];
    const journee = vraie({ appels, dossiersParJour: limite * 60 });
    expect(journee.compteurs.map(({ demandes, refuses }) => [demandes, refuses])).toEqual([
      [300, 0],
      [300, 0],
    ]);
  });

  it('plusieurs appels d’un dossier comptent tous', () => {
    const appels: Hypotheses['appels'] = [{ chemin: FISCALE, parDossier: 5 }];
    expect(vraie({ appels, dossiersParJour: 60 }).refuses).toBe(0);
    expect(vraie({ appels, dossiersParJour: 61 }).demandes).toBe(305);
    expect(vraie({ appels, dossiersParJour: 61 }).refuses).toBeGreaterThan(0);
  });
});

describe('Une rafale', () => {
  it('deux fois la limite d’un coup : la moitié est refusée', () => {
    const journee = vraie({ rythme: 'lot', dossiersParJour: 500 });
    expect(journee.compteurs[0]?.passages[0]?.departs.secondes).toEqual([36_000]);
    expect(nombres(journee)).toEqual([500, 250, 250, 0]);
    expect(journee.bannissement).toEqual({ menace: 'possible', refusInsistants: 249 });
  });

  it('à cheval sur deux minutes d’horloge ne passe pas mieux', () => {
    const limitesJson = limitesDe(hypotheses().appels);
    const [limite] = limitesJson.parJeton;
    const rafales = (secondes: number[]) =>
      compter(
        [{ cle: limite?.cle ?? '', jeton: 0, departs: { secondes, nombres: [250, 250] } }],
        limitesJson,
      );
    expect(rafales([36_059, 36_060])).toMatchObject({ acceptes: 250, refuses: 250 });
    expect(rafales([36_059, 36_119])).toMatchObject({ acceptes: 500, refuses: 0 });
  });

  it('ne compte comme insistants que les refus qui suivent un refus de moins d’une minute', () => {
    const limitesJson = limites(hypotheses().appels, { parJeton: { limite: 0 } });
    const cle = limitesJson.parJeton[0]?.cle ?? '';
    const refus = (secondes: number[]) =>
      compter([{ cle, jeton: 0, departs: { secondes, nombres: secondes.map(() => 1) } }], limitesJson)
        .bannissement;
    expect(refus([0, 60, 120])).toEqual({ menace: 'possible', refusInsistants: 0 });
    expect(refus([0, 59, 60])).toEqual({ menace: 'possible', refusInsistants: 1 });
  });

  it('ralentie par ses travailleurs, elle s’étale', () => {
    // One worker, 240 ms a call: 250 a minute.
    const journee = vraie({ rythme: 'lot', dossiersParJour: 5000, travailleurs: 1, dureeAppelMs: 240 });
    expect(journee.demandes).toBe(5000);
    expect(journee.refuses).toBeLessThanOrEqual(1);
    const rapide = vraie({ rythme: 'lot', dossiersParJour: 5000, travailleurs: 2, dureeAppelMs: 240 });
    expect(rapide.refuses).toBeGreaterThan(2000);
  });

  it('trop lente, elle laisse du travail à minuit', () => {
    const journee = vraie({ rythme: 'lot', dossiersParJour: 5000, travailleurs: 1, dureeAppelMs: 60_000 });
    expect(journee.restants).toBeGreaterThan(0);
    expect(journee.demandes + journee.restants).toBe(5000);
  });

  it('une pointe prend sa part des dossiers', () => {
    const pointes = [{ debutMin: 630, finMin: 631, part: 50 }];
    const [serie] = seriesDe(vraie({ dossiersParJour: 1000, pointes }), 1);
    expect(serie?.points[630]).toEqual({
      debutMin: 630,
      demandes: 500,
      acceptes: expect.any(Number),
      refuses: expect.any(Number),
    });
    expect(serie?.points.reduce((somme, { demandes }) => somme + demandes, 0)).toBe(1000);
  });
});

describe('L’adresse', () => {
  const { limite } = LIMITE_PAR_IP;
  const instances = 4;

  it('de plusieurs instances, chacune avec son jeton : sa limite les compte ensemble', () => {
    const juste = vraie({ dossiersParJour: limite * 60, instances, jetons: 'par_instance' });
    expect(nombres(juste)).toEqual([limite * 60, limite * 60, 0, 0]);
    expect(juste.sommetAdresse).toBe(limite);
    expect(juste.compteurs[0]?.jetons).toBe(instances);
    const trop = vraie({ dossiersParJour: (limite + 1) * 60, instances, jetons: 'par_instance' });
    expect(trop.bannissement).toEqual({ menace: 'annoncee', debutS: 36_059, finS: 36_059 + 12 * 3600 });
    expect(trop.acceptes + trop.refuses).toBeLessThanOrEqual(limite);
    expect(trop.sansReponse).toBeGreaterThan(59 * limite);
  });

  it('de deux instances au même jeton : la limite du jeton d’abord', () => {
    const journee = vraie({ dossiersParJour: 300 * 60, instances: 2 });
    expect([journee.compteurs[0]?.jetons, journee.refuses]).toEqual([1, 50 * 60]);
    const separees = vraie({ dossiersParJour: 300 * 60, instances: 2, jetons: 'par_instance' });
    expect(separees.refuses).toBe(0);
  });

  it('bannie, elle n’a plus de réponse, et les séries le montrent', () => {
    const journee = vraie({ rythme: 'lot', dossiersParJour: 1001 });
    expect(nombres(journee)).toEqual([1001, 0, 0, 1001]);
    expect(journee.premier429).toBeNull();
    const adresse = seriesDe(journee, 10).at(-1);
    expect(adresse?.points[60]).toEqual({ debutMin: 600, demandes: 1001, acceptes: 0, refuses: 1001 });
    expect(vraie({ rythme: 'lot', dossiersParJour: 1000 }).bannissement.menace).toBe('possible');
  });
});

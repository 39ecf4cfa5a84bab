import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReponseAnnuaire } from './client';
import { CLAMART, monter, PANNE, REFUSEE, siret, TROUVE } from './test-annuaire';

const AUTRE = '13002526500013';

let sortie: string[];
beforeEach(() => {
  sortie = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((ligne) => {
    sortie.push(String(ligne));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('Quand l’annuaire demande d’attendre', () => {
  const ATTENDRE: ReponseAnnuaire = { ok: false, code: 'trop_de_demandes', attendreMs: 42_000 };

  it('personne ne l’appelle avant la fin, et la durée restante est dite', async () => {
    const { heure, appels, dire, demander } = monter();
    dire(ATTENDRE);
    expect(await demander()).toEqual({ ok: false, code: 'trop_de_demandes', attendreMs: 42_000 });
    dire(TROUVE);
    heure.now += 41_999;
    expect(await demander({ siret: AUTRE })).toEqual({
      ok: false,
      code: 'trop_de_demandes',
      attendreMs: 1,
    });
    expect(appels).toHaveLength(1);
    heure.now += 1;
    expect(await demander()).toMatchObject({ ok: true });
  });

  it('les autres instances attendent aussi', async () => {
    const une = monter();
    const deux = monter(une.compteur);
    une.dire(ATTENDRE);
    await une.demander();
    expect(await deux.demander()).toMatchObject({ ok: false, code: 'trop_de_demandes' });
    expect(deux.appels).toEqual([]);
  });

  it('ce n’est pas une panne : dix d’affilée ne coupent rien', async () => {
    const { heure, dire, demander } = monter();
    dire(ATTENDRE);
    for (let fois = 0; fois < 10; fois += 1) {
      await demander();
      heure.now += 42_000;
    }
    dire(TROUVE);
    expect(await demander()).toMatchObject({ ok: true });
  });
});

describe('Quand l’annuaire est en panne', () => {
  const echouer = async (fois: number, annuaire: ReturnType<typeof monter>) => {
    annuaire.dire(PANNE);
    for (let rang = 0; rang < fois; rang += 1) {
      annuaire.heure.now += 1000;
      await annuaire.demander(siret(rang));
    }
  };

  it('cinq échecs de suite coupent 30 secondes ; quatre, non', async () => {
    const quatre = monter();
    await echouer(4, quatre);
    quatre.dire(TROUVE);
    expect(await quatre.demander()).toMatchObject({ ok: true });

    const cinq = monter();
    await echouer(5, cinq);
    cinq.dire(TROUVE);
    expect(await cinq.demander()).toEqual({ ok: false, code: 'annuaire_indisponible', attendreMs: 30_000 });
    cinq.heure.now += 29_999;
    expect(await cinq.demander()).toMatchObject({ ok: false, attendreMs: 1 });
    expect(cinq.appels).toHaveLength(5);
  });

  it('un succès, ou une question refusée, remet le compte à zéro', async () => {
    for (const vivante of [TROUVE, REFUSEE]) {
      const annuaire = monter();
      await echouer(4, annuaire);
      annuaire.dire(vivante);
      await annuaire.demander(siret(90));
      await echouer(4, annuaire);
      annuaire.dire(TROUVE);
      expect(await annuaire.demander(siret(91))).toMatchObject({ ok: true });
    }
  });

  it('après la coupure, une seule question passe et décide', async () => {
    const annuaire = monter();
    await echouer(5, annuaire);
    annuaire.heure.now += 30_000;
    let lacher = (_reponse: ReponseAnnuaire) => {};
    annuaire.dire(() => new Promise((resolve) => (lacher = resolve)));
    const sonde = annuaire.demander(siret(50));
    await vi.waitFor(() => expect(annuaire.appels).toHaveLength(6));
    expect(await annuaire.demander(siret(51))).toEqual({
      ok: false,
      code: 'annuaire_indisponible',
      attendreMs: 1000,
    });
    lacher(PANNE);
    await sonde;
    expect(await annuaire.demander(siret(52))).toMatchObject({ ok: false, attendreMs: 30_000 });
    annuaire.heure.now += 30_000;
    annuaire.dire(TROUVE);
    expect(await annuaire.demander(siret(53))).toMatchObject({ ok: true });
    expect(await annuaire.demander(siret(54))).toMatchObject({ ok: true });
    expect(annuaire.appels).toHaveLength(8);
  });

  it('la place de la sonde n’est pas perdue quand le budget la refuse', async () => {
    const annuaire = monter();
    await echouer(5, annuaire);
    annuaire.heure.now += 30_000;
    for (let fois = 0; fois < 7; fois += 1)
      await annuaire.compteur.prendre([{ cle: 'annuaire', limite: 7, fenetreMs: 1200 }]);
    expect(await annuaire.demander()).toMatchObject({ ok: false, code: 'trop_de_demandes' });
    annuaire.heure.now += 1200;
    annuaire.dire(TROUVE);
    expect(await annuaire.demander()).toMatchObject({ ok: true });
  });

  it('une surprise compte comme une panne, et ne bloque rien', async () => {
    const annuaire = monter();
    annuaire.dire(() => Promise.reject(new Error(`boum ${CLAMART}`)));
    for (let rang = 0; rang < 6; rang += 1) {
      annuaire.heure.now += 1000;
      expect(await annuaire.demander(siret(rang))).toMatchObject({ code: 'annuaire_indisponible' });
    }
    expect(annuaire.appels).toHaveLength(5);
    annuaire.heure.now += 30_000;
    annuaire.dire(TROUVE);
    expect(await annuaire.demander()).toMatchObject({ ok: true });
  });

  it('le journal le dit, sans un mot de ce qui était demandé', async () => {
    const annuaire = monter();
    await echouer(5, annuaire);
    annuaire.heure.now += 30_000;
    annuaire.dire(PANNE);
    await annuaire.demander({ texte: 'mairie de secretville' });
    const lignes = sortie.map((ligne) => JSON.parse(ligne));
    expect(lignes.map(({ evenement }) => evenement)).toEqual([
      ...Array(4).fill('annuaire_panne'),
      'annuaire_coupe',
      'annuaire_coupe',
    ]);
    expect(Object.keys(lignes[0])).toEqual(['date', 'evenement', 'cause', 'duree_ms']);
    expect(sortie.join('')).not.toMatch(/\d{14}|secretville/);
  });
});

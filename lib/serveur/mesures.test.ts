import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OPERATIONS } from '../catalogue/operations';
import { DESTINATAIRE, SIREN } from '../essai/test-essai';
import { capterLeJournal, ouvrirEssai } from '../essai/test-service';
import { signerJeton } from '../simulateur/jeton';
import { createMesures, MOTIFS, mesures, motifConnu } from './mesures';
import { FAUTES, type NomFaute, ouvrirFautes } from './test-fautes';

beforeEach(() => void capterLeJournal());
afterEach(() => vi.restoreAllMocks());

/** The values that a label takes in the whole output. */
const valeurs = (texte: string, nom: string, label: string) => [
  ...new Set([...texte.matchAll(new RegExp(`^${nom}\\{[^}]*\\b${label}="([^"]*)"`, 'gm'))].map(([, v]) => v)),
];

describe('Les mesures', () => {
  it('comptent un appel par opération, environnement et issue, et sa durée', async () => {
    const { appel, texte } = createMesures();
    const [{ operationId: operation } = { operationId: '' }] = OPERATIONS;
    const fin = { operation, environnement: 'bac_a_sable', panne: null, dureeMs: 200 } as const;
    for (const statut of [200, 404, 429, 502]) appel({ ...fin, statut });
    appel({ ...fin, statut: null, panne: 'delai_depasse', dureeMs: 5000 });
    appel({ ...fin, statut: 200, panne: 'reponse_incomplete' });
    const tout = await texte();
    for (const issue of ['succes', 'erreur_4xx', 'limite_429', 'erreur_5xx', 'delai', 'reponse_refusee'])
      expect(tout).toContain(
        `essai_appels_total{operation="${operation}",environnement="bac_a_sable",issue="${issue}"} 1\n`,
      );
    expect(tout).toContain('essai_duree_secondes_bucket{le="0.25",environnement="bac_a_sable"} 5');
    expect(tout).toContain('essai_duree_secondes_count{environnement="bac_a_sable"} 6');
    expect(tout).toContain('process_resident_memory_bytes');
  });

  it('n’ont que des étiquettes fermées : ni une opération ni un motif inconnus n’en créent', async () => {
    const { appel, refus, texte } = createMesures();
    for (let rang = 0; rang < 1000; rang += 1) {
      const operation = `inconnue-${rang}`;
      appel({ operation, environnement: 'simulateur', statut: rang, panne: null, dureeMs: rang });
      refus(motifConnu(`motif-${rang}`));
    }
    const tout = await texte();
    expect(valeurs(tout, 'essai_appels_total', 'operation')).toEqual(['autre']);
    expect(valeurs(tout, 'essai_appels_total', 'issue').length).toBe(4);
    expect(valeurs(tout, 'essai_refus_total', 'motif')).toEqual(['autre']);
    expect(tout).not.toMatch(/inconnue-|motif-/);
    expect(MOTIFS.map(motifConnu)).toEqual(MOTIFS);
  });

  it('disent l’état du disjoncteur et du limiteur au moment où on les lit', async () => {
    const { suivreDisjoncteur, suivreLimiteur, texte } = createMesures();
    expect(await texte()).toContain('limiteur_repond 1');
    let coupe = true;
    suivreDisjoncteur('bac_a_sable', () => coupe);
    suivreLimiteur(async () => !coupe);
    const mal = await texte();
    expect(mal).toContain('disjoncteur_coupe{environnement="bac_a_sable"} 1');
    expect(mal).toContain('disjoncteur_coupe{environnement="production"} 0');
    expect(mal).toContain('limiteur_repond 0');
    coupe = false;
    expect(await texte()).toContain('disjoncteur_coupe{environnement="bac_a_sable"} 0');
    expect(await texte()).toContain('limiteur_repond 1');
  });
});

describe('Après des appels mêlés de fautes', () => {
  it('aucune mesure ne porte un jeton, un SIREN, un SIRET, une raison ou une adresse', async () => {
    const fautes = await ouvrirFautes();
    const jeton = signerJeton({ jti: 'CANARI-jti' });
    const tracabilite = { context: 'CANARI cadre', object: 'CANARI raison', recipient: DESTINATAIRE };
    const lentes = ['silence', 'corps_lent', 'gzip_bombe'];
    const { appeler, temps } = ouvrirEssai(fautes.url);
    for (const nom of Object.keys(FAUTES) as NomFaute[]) {
      if (lentes.includes(nom)) continue;
      temps.ms += 61_000;
      fautes.jouer(nom);
      await appeler({ jeton, tracabilite }, '203.0.113.77');
    }
    await appeler({ jeton, parametres: { siren: 'CANARI' } }, '203.0.113.77');
    await appeler({ jeton: 'CANARI.a.b' }, '203.0.113.77');
    await appeler({ operation: '/CANARI' }, '203.0.113.77');
    await fautes.fermer();
    const tout = await mesures().texte();
    expect(valeurs(tout, 'essai_appels_total', 'issue').sort()).toEqual([
      ...['connexion', 'erreur_4xx', 'erreur_5xx', 'limite_429', 'reponse_refusee', 'succes'],
    ]);
    expect(valeurs(tout, 'essai_refus_total', 'motif').sort()).toEqual([
      ...['champ_invalide', 'jeton_mal_forme', 'operation_inconnue'],
    ]);
    const marque = createHash('sha256').update(jeton).digest('base64url');
    for (const secret of [jeton, ...jeton.split('.'), marque, 'CANARI', SIREN, DESTINATAIRE, '203.0.113'])
      expect(tout.includes(secret), secret).toBe(false);
  });
});

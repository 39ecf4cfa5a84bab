import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Operation } from '../catalogue/operations';
import { IDENTIFIANTS_SIMULES, type IdentifiantSimule } from './identifiants';
import {
  appel,
  cheminDe,
  codes,
  erreurs,
  operation,
  simulateurDeTest,
  simule,
  TOUTES,
  TRACABILITE,
} from './test-appel';
import { ecarts, type Schema, textesDExemple } from './test-schema';

// The description lives outside the repository: without it, only the other tests can run.
const DESCRIPTION = fileURLToPath(
  new URL('../../../shared/donnees/openapi-api-entreprise.yaml', import.meta.url),
);
const absente = !existsSync(DESCRIPTION);
const raison = absente ? ` (sautée : ${DESCRIPTION} est absente)` : '';
if (absente) console.info(`Comparaison du simulateur avec la description${raison}`);

type Erreur = { code: string; title: string; source?: unknown; meta?: Record<string, unknown> };
type Contenu = { schema?: Schema; examples?: Record<string, { value: { errors?: Erreur[] } }> };
type Reponse = { headers?: Record<string, unknown>; content?: Record<string, Contenu> };
type Description = {
  paths: Record<string, { get: { responses: Record<string, Reponse> } }>;
  components: { schemas: Record<string, Schema> };
};

describe.skipIf(absente)(`Les réponses, selon la description de l’API${raison}`, () => {
  const description: Description = absente ? { paths: {} } : parse(readFileSync(DESCRIPTION, 'utf8'));
  const trouver = (ref: string) => description.components.schemas[ref.split('/').at(-1) ?? ''] ?? {};
  const reponse = (chemin: string, statut: number) => description.paths[chemin]?.get.responses[statut];
  const contenu = (chemin: string, statut: number) =>
    Object.values(reponse(chemin, statut)?.content ?? {})[0];
  const schema = (chemin: string) => contenu(chemin, 200)?.schema ?? { type: 'absent' };

  const repondre = (une: Operation, entite: object, requete: object = {}, rang = 0) =>
    simulateurDeTest().repondre(
      appel(cheminDe(une, entite as IdentifiantSimule, { ...TRACABILITE, ...requete }, rang)),
    );

  it.each(TOUTES)('$chemin : un identifiant trouvé, sous toutes ses formes', async (une) => {
    for (const rang of une.parametres[0]?.formes.keys() ?? []) {
      const { statut, corps } = await repondre(une, simule('trouve'), {}, rang);
      expect(statut).toBe(200);
      expect(ecarts(schema(une.chemin), JSON.parse(corps), '$', trouver)).toEqual([]);
    }
  });

  it('les autres identifiants qui répondent 200, simulés ou non', async () => {
    const quelconque = {
      siren: '418166096',
      siret: '41816609600010',
      rna: 'W751212517',
      eori: 'ESA00000000',
    };
    let vus = 0;
    for (const entite of [...IDENTIFIANTS_SIMULES, quelconque])
      for (const une of TOUTES) {
        const { statut, corps } = await repondre(une, entite);
        if (statut !== 200) continue;
        vus += 1;
        expect({
          chemin: une.chemin,
          ecarts: ecarts(schema(une.chemin), JSON.parse(corps), '$', trouver),
        }).toEqual({
          chemin: une.chemin,
          ecarts: [],
        });
      }
    // Found, partial diffusion, any other: every operation. Refusal and analysis: all but the few that refuse.
    expect(vus).toBe(TOUTES.length * 3 + (TOUTES.length - 2) + (TOUTES.length - 2));
  });

  it('les paramètres facultatifs', async () => {
    const cas: [string, object][] = [
      ['/v3/ademe/etablissements/{siret}/certification_rge', { limit: '1' }],
      ['/v3/gip_mds/unites_legales/{siren}/effectifs_annuels/{year}', { nature_effectif: 'boeth' }],
      [
        '/v3/gip_mds/etablissements/{siret}/effectifs_mensuels/{month}/annee/{year}',
        { profondeur: '12', nature_effectif: 'assujettissement_oeth' },
      ],
    ];
    for (const [chemin, requete] of cas) {
      const { corps } = await repondre(operation(chemin), simule('trouve'), requete);
      expect(ecarts(schema(chemin), JSON.parse(corps), '$', trouver)).toEqual([]);
    }
  });

  it('aucun texte n’est recopié des exemples de la description', async () => {
    // Closed lists, which the description shows once more in the example of the whole answer.
    const permis = new Set(['personne_physique', 'personne_morale']);
    const copies: string[] = [];
    for (const une of TOUTES) {
      const exemples = new Set(textesDExemple(schema(une.chemin)).filter((texte) => texte.length >= 8));
      const { corps } = await repondre(une, simule('trouve'));
      JSON.parse(corps, (_, valeur) => {
        if (typeof valeur === 'string' && exemples.has(valeur) && !permis.has(valeur))
          copies.push(`${une.chemin} ${valeur}`);
        return valeur;
      });
    }
    expect(copies).toEqual([]);
  });

  it.each(TOUTES)(
    '$chemin : chaque refus est déclaré, avec son titre, sa source et son fournisseur',
    async (une) => {
      for (const entite of IDENTIFIANTS_SIMULES) {
        const { statut, corps } = await repondre(une, entite);
        for (const { code, title, source, meta } of erreurs(corps)) {
          const exemples = Object.values(contenu(une.chemin, statut)?.examples ?? {});
          const declaree = exemples
            .flatMap(({ value }) => value.errors ?? [])
            .find((erreur) => erreur.code === code);
          expect({ code, title, source, fournisseur: meta.provider, cles: Object.keys(meta) }).toEqual({
            code,
            title: declaree?.title,
            source: declaree?.source ?? null,
            fournisseur: declaree?.meta?.provider,
            cles: Object.keys(declaree?.meta ?? {}),
          });
          expect(ecarts(trouver('Error'), { errors: [{ code, title, detail: 'x' }] }, '$', trouver)).toEqual(
            [],
          );
        }
      }
    },
  );

  it.each(TOUTES)('$chemin : un identifiant mal écrit reçoit un code déclaré', async (une) => {
    const recue = await repondre(une, { siren: '1', siret: '1', rna: '1', eori: '1' });
    expect(recue.statut).toBe(422);
    const exemples = Object.values(contenu(une.chemin, 422)?.examples ?? {});
    const declares = exemples.flatMap(({ value }) => value.errors ?? []).map(({ code }) => code);
    expect(codes(recue)).toHaveLength(1);
    expect(declares).toContain(codes(recue)[0]);
  });

  it.each(TOUTES)('$chemin : les en-têtes du cache sont là quand la description les annonce', async (une) => {
    const { entetes } = await repondre(une, simule('trouve'));
    const annonces = Object.keys(reponse(une.chemin, 200)?.headers ?? {}).map((nom) => nom.toLowerCase());
    const duCache = (noms: string[]) => noms.filter((nom) => nom.includes('cache')).sort();
    if (duCache(annonces).length > 0)
      expect([entetes['x-response-cached'], entetes['x-cache-expires-in']]).toEqual(['false', '']);
    expect(duCache(Object.keys(entetes))).toEqual(duCache(annonces));
    expect(annonces.filter((nom) => !(nom in entetes))).toEqual([]);
  });
});

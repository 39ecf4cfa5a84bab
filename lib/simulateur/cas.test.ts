import { describe, expect, it } from 'vitest';
import { ERREURS, type Erreur, PREFIXES_FOURNISSEURS } from '../catalogue/erreurs';
import type { Operation } from '../catalogue/operations';
import { type CasSimule, IDENTIFIANTS_SIMULES } from './identifiants';
import { appel, cheminDe, codes, erreurs, operation, simulateurDeTest, simule, TOUTES } from './test-appel';

const VIGILANCE_3 = '/v3/urssaf/unites_legales/{siren}/attestation_vigilance';
const VIGILANCE_4 = '/v4/urssaf/unites_legales/{siren}/attestation_vigilance';
const CIBTP = '/v3/cibtp/etablissements/{siret}/attestation_cotisations_conges_payes_chomage_intemperies';

/** What « quand » promises where « statut » cannot: the exceptions, by path; 200 elsewhere. */
const EXCEPTIONS: Partial<Record<CasSimule, Readonly<Record<string, number>>>> = {
  refus_de_delivrance: { [VIGILANCE_3]: 502, [CIBTP]: 404 },
  analyse_en_cours: { [VIGILANCE_3]: 502, [VIGILANCE_4]: 502 },
};
const FINS: Partial<Record<CasSimule, string>> = {
  introuvable: '003',
  erreur_fournisseur: '999',
  fournisseur_lent: '002',
};
const CODES: Partial<Record<CasSimule, string>> = {
  erreur_reseau: '00501',
  jeton_expire: '00103',
  jeton_bloque: '00105',
  droits_insuffisants: '00100',
  trop_de_requetes: '00429',
  appel_en_double: '00015',
};

const CATALOGUE: readonly Erreur[] = ERREURS;
const prefixe = ({ fournisseur }: Operation) =>
  Object.entries(PREFIXES_FOURNISSEURS).find(([, { nom }]) => nom === fournisseur)?.[0];

const repondre = async (une: Operation, cas: CasSimule, rang = 0) => {
  const simulateur = simulateurDeTest();
  const reponse = await simulateur.repondre(appel(cheminDe(une, simule(cas), undefined, rang)));
  return { ...reponse, attentes: simulateur.attentes };
};

describe.each(IDENTIFIANTS_SIMULES)('Le cas $cas', ({ cas, statut }) => {
  it.each(TOUTES)('$chemin', async (une) => {
    for (const rang of une.parametres[0]?.formes.keys() ?? []) {
      const recue = await repondre(une, cas, rang);
      expect(recue.statut).toBe(EXCEPTIONS[cas]?.[une.chemin] ?? statut ?? 200);
      expect(codes(recue)).toHaveLength(recue.statut === 200 ? 0 : 1);
      const [code] = codes(recue);
      if (FINS[cas]) expect(code).toBe(`${prefixe(une)}${FINS[cas]}`);
      if (CODES[cas]) expect(code).toBe(CODES[cas]);
      if (code === undefined) continue;
      const connue = CATALOGUE.find((erreur) => erreur.code === code);
      expect(connue?.statut).toBe(recue.statut);
      const { portee } = connue ?? {};
      // A number says only how many operations: then the provider's two digits must be ours.
      if (typeof portee === 'number') expect(code.slice(0, 2)).toBe(prefixe(une));
      else expect(portee === 'toutes' || portee?.includes(une.chemin)).toBe(true);
    }
  });
});

describe('Les réponses particulières', () => {
  const donnees = async (chemin: string, cas: CasSimule) =>
    JSON.parse((await repondre(operation(chemin), cas)).corps).data;

  it('le fournisseur lent attend trois secondes de plus que le délai conseillé, et lui seul', async () => {
    for (const une of TOUTES)
      expect((await repondre(une, 'fournisseur_lent')).attentes).toEqual([(une.delaiClientS + 3) * 1000]);
    const autres = IDENTIFIANTS_SIMULES.filter(({ cas }) => cas !== 'fournisseur_lent');
    for (const { cas } of autres) expect((await repondre(operation(CIBTP), cas)).attentes).toEqual([]);
  });

  it('une panne passagère dit dans combien de secondes réessayer, en nommant l’Urssaf quand c’est elle', async () => {
    const reseau = await repondre(operation(CIBTP), 'erreur_reseau');
    expect(erreurs(reseau.corps)[0]?.meta).toEqual({ retry_in: 15 });
    const analyse = await repondre(operation(VIGILANCE_4), 'analyse_en_cours');
    expect(erreurs(analyse.corps)[0]?.meta).toEqual({ provider: 'ACOSS', retry_in: 86_400 });
    expect(codes(analyse)).toEqual(['04501']);
  });

  it('le refus : un 200 à lire en version 4, une erreur en version 3', async () => {
    const refusee = await donnees(VIGILANCE_4, 'refus_de_delivrance');
    expect(refusee.entity_status.code).toBe('refus_de_delivrance');
    expect(refusee.document_url).toBeNull();
    const delivree = await donnees(VIGILANCE_4, 'trouve');
    expect(delivree.entity_status.code).toBe('ok');
    expect(delivree.document_url).toMatch(/demonstration\.pdf$/);
    expect(codes(await repondre(operation(VIGILANCE_3), 'refus_de_delivrance'))).toEqual(['04503']);
    expect(codes(await repondre(operation(CIBTP), 'refus_de_delivrance'))).toEqual(['38422']);
    const msa = '/v3/msa/etablissements/{siret}/conformite_cotisations';
    expect(await donnees(msa, 'trouve')).toEqual({ status: 'up_to_date' });
    expect(await donnees(msa, 'refus_de_delivrance')).toEqual({ status: 'outdated' });
    const probtp = '/v3/probtp/etablissements/{siret}/conformite_cotisations_retraite';
    expect(await donnees(probtp, 'trouve')).toEqual({ eligible: true });
    expect(await donnees(probtp, 'refus_de_delivrance')).toEqual({ eligible: false });
  });

  it.each([3, 4])(
    'la diffusion partielle, version %i : masquée en accès ouvert, lisible en accès protégé',
    async (v) => {
      const protege = `/v${v}/insee/sirene/unites_legales/{siren}/siege_social`;
      const ouvert = `/v${v}/insee/sirene/unites_legales/diffusibles/{siren}/siege_social`;
      const siege = await donnees(protege, 'diffusion_partielle');
      const masque = await donnees(ouvert, 'diffusion_partielle');
      const nom = 'EXEMPLE';
      expect(JSON.stringify(siege)).toContain(nom);
      expect(JSON.stringify(siege)).not.toContain('[ND]');
      expect(JSON.stringify(masque)).not.toContain(nom);
      expect([masque.adresse.numero_voie, masque.adresse.type_voie, masque.adresse.code_postal]).toEqual([
        '[ND]',
        null,
        '[ND]',
      ]);
      expect([siege, masque].map(({ status_diffusion }) => status_diffusion)).toEqual([
        'partiellement_diffusible',
        'partiellement_diffusible',
      ]);
      const publique = await donnees(ouvert, 'trouve');
      expect(publique.status_diffusion).toBe('diffusible');
      expect(JSON.stringify(publique)).not.toContain('[ND]');
      expect('activite_principale_naf_rev2' in publique).toBe(v === 4);
    },
  );

  it('l’identifiant demandé revient dans la réponse', async () => {
    const { repondre: demander } = simulateurDeTest();
    const lire = async (chemin: string, entite: Record<string, string>) =>
      JSON.parse((await demander(appel(cheminDe(operation(chemin), entite)))).corps).data;
    const rna = '/v3/ministere_interieur/rna/associations/{siret_or_rna}';
    expect((await lire(rna, { siret: '41816609600069' })).siret).toBe('41816609600069');
    const djepva = '/v4/djepva/api-association/associations/{siren_or_rna}';
    expect((await lire(djepva, { siren: '418166096' })).siren).toBe('418166096');
    expect((await lire(djepva, { siren: 'W751212517' })).rna).toBe('W751212517');
    const eori = '/v3/douanes/etablissements/{siret_or_eori}/immatriculations_eori';
    expect((await lire(eori, { siret: 'ESA00000000' })).id).toBe('ESA00000000');
    expect((await lire(eori, { siret: 'FR41816609600069' })).id).toBe('FR41816609600069');
    const tva = '/v3/european_commission/unites_legales/{siren}/numero_tva';
    // 12 + 3 × (418166096 mod 97), modulo 97.
    expect((await lire(tva, { siren: '418166096' })).tva_number).toBe('FR16418166096');
    const siege = '/v4/insee/sirene/etablissements/{siret}';
    expect((await lire(siege, { siret: '41816609600010' })).siege_social).toBe(true);
    expect((await lire(siege, { siret: '41816609600069' })).siege_social).toBe(false);
  });

  it('les effectifs suivent la période, la profondeur et la nature demandées', async () => {
    const chemin = '/v3/gip_mds/etablissements/{siret}/effectifs_mensuels/{month}/annee/{year}';
    const { repondre: demander } = simulateurDeTest();
    const requete = (plus: object) => ({ context: 'a', object: 'b', recipient: '00000014100010', ...plus });
    const lire = async (plus: object) => {
      const url = cheminDe(
        operation(chemin),
        { ...simule('trouve'), year: '2025', month: '02' },
        requete(plus),
      );
      return JSON.parse((await demander(appel(url))).corps).data.effectifs_mensuels as Record<
        string,
        string
      >[];
    };
    const periodes = (lignes: Record<string, string>[]) => [
      ...new Set(lignes.map(({ annee, mois }) => `${annee}-${mois}`)),
    ];
    expect(periodes(await lire({}))).toEqual(['2025-02']);
    expect(periodes(await lire({ profondeur: '3' }))).toEqual(['2025-02', '2025-01', '2024-12', '2024-11']);
    expect(periodes(await lire({ profondeur: '12' }))).toHaveLength(13);
    const natures = async (plus: object) => [...new Set((await lire(plus)).map(({ nature }) => nature))];
    expect(await natures({})).toEqual(['effectif_moyen_mensuel']);
    expect(await natures({ nature_effectif: 'ecap' })).toEqual(['effectif_ecap_mensuel']);
    expect(await natures({ nature_effectif: 'licorne' })).toEqual(['effectif_moyen_mensuel']);
  });

  it('le certificat RGE s’arrête à la limite demandée', async () => {
    const chemin = operation('/v3/ademe/etablissements/{siret}/certification_rge');
    const { repondre: demander } = simulateurDeTest();
    const nombre = async (limit?: string) => {
      const requete = { context: 'a', object: 'b', recipient: '00000014100010', limit };
      return JSON.parse((await demander(appel(cheminDe(chemin, simule('trouve'), requete)))).corps).data
        .length;
    };
    expect([await nombre(), await nombre('1'), await nombre('2'), await nombre('1000')]).toEqual([
      2, 1, 2, 2,
    ]);
  });
});

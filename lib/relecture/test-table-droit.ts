import { type Epreuve, epreuve, valeurs } from './test-tables';

const NATURE = 'cadre_juridique_nature';
const URL = 'cadre_juridique_url';
const REGION = 'aides, région';
const ACTE = 'Délibération n° 2026-12 du 3 mars 2026';
const nature = (...dites: readonly string[]) => valeurs(NATURE, ...dites);
const sansDocument = (change: Readonly<Record<string, unknown>>) => ({
  cadre_juridique_documents: undefined,
  ...change,
});
const DOCUMENT = { cadre_juridique_documents: ['arrete_du_3_mars_2026.pdf'] };
const BENEFICIAIRES = {
  scopes: ['beneficiaires_effectifs_inpi'],
  justification_beneficiaires_effectifs_inpi: 'Repérer qui contrôle la société visée par l’enquête.',
};

export const TABLE_DROIT: readonly Epreuve[] = [
  epreuve(
    'cadre_principe_seul',
    REGION,
    [
      ...nature('CRPA', 'Loi ESSOC', 'Loi Lemaire', 'L114-9', 'Loi ESSOC et code de la commande publique'),
      { [NATURE]: 'Nos missions', [URL]: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000031366350/' },
      { [NATURE]: 'CRPA', cadre_juridique_documents: ['deliberation-2026-12.pdf'] },
    ],
    [
      {},
      ...nature(
        `CRPA, ${ACTE}`,
        'Article L. 114-9 du code de la sécurité sociale',
        'L114-8 et R2143-13 CCP',
        'Nos missions',
      ),
      { [NATURE]: ACTE, [URL]: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000031366350/' },
      { form_uid: 'api-entreprise-socle-de-base', [NATURE]: 'CRPA' },
      { form_uid: 'api-entreprise-portail-gru-instruction', [NATURE]: 'Loi Lemaire' },
      { [NATURE]: undefined },
    ],
  ),
  epreuve(
    'cadre_rgpd_seul',
    REGION,
    nature(
      'RGPD',
      'R.G.P.D.',
      'loi informatique et libertés',
      'Article 6 du RGPD',
      'Loi n° 78-17 du 6 janvier 1978',
    ),
    [{}, ...nature(`RGPD et ${ACTE}`, 'RGPD, article L1511-2 du CGCT', 'RGPD et CRPA', 'Nos missions')],
  ),
  epreuve(
    'cadre_sans_reference',
    REGION,
    nature(
      'Nos missions',
      'Délibération du conseil',
      'Code de commerce',
      'Budget 2026',
      'Programme 2021-2027',
    ),
    [
      {},
      ...nature(
        'CRPA',
        'RGPD',
        'article 3',
        'art. 1er',
        'article premier',
        'R. 123-4',
        'D123-4',
        'délibération n° 12',
        'acte DEL2026_045',
        'règlement (UE) 2021/2115',
        'arrêté du 1er juin 2026',
        'arrêté du 01/06/2026',
        'arrêté du 2026-06-01',
      ),
    ],
  ),
  epreuve(
    'etat_sans_decret_ni_arrete',
    'aides, préfecture',
    nature(
      'Article L. 211-1 du code de l’environnement',
      'RGPD',
      'Décision n° 12 du 3 mars 2026',
      'Nos missions',
    ),
    [
      {},
      ...nature(
        'Décret n° 12',
        'Arrêté du 3 mars 2026',
        'Ordonnance du 6 juin 2005',
        'R. 211-1',
        'D211-1',
        'CRPA',
      ),
      ...nature('Décision du Conseil d’État n° 12'),
      { [NATURE]: 'Article L. 211-1 du code de l’environnement', ...DOCUMENT },
      { [NATURE]: 'Article L. 211-1', profil_demandeur: 'collectivite' },
      { [NATURE]: 'Article L. 211-1', profil_demandeur: 'organisme_mission_service_public' },
    ],
  ),
  epreuve('etat_sans_decret_ni_arrete', 'demande libre, université', nature('Article L. 124-8'), [
    {},
    ...nature('Décision n° 12', 'Délibération n° 12', 'Arrêté n° 12', 'Décret n° 12'),
  ]),
  epreuve(
    'collectivite_sans_acte_local',
    REGION,
    nature('Article L. 1511-2 du CGCT', 'Décret n° 12').map(sansDocument),
    [
      {},
      ...nature(
        'Délibération n° 12',
        'Décision n° 12',
        'Arrêté n° 12',
        'Règlement n° 12',
        'CRPA',
        'Nos missions',
      ),
      { [NATURE]: 'Article L. 1511-2 du CGCT', cadre_juridique_documents: ['deliberation_12.pdf'] },
      { [NATURE]: 'Article L. 1511-2 du CGCT', profil_demandeur: 'organisme_mission_service_public' },
    ].map(sansDocument),
  ),
  epreuve(
    'cadre_personne_nommee',
    REGION,
    nature(
      `${ACTE}, Mme Durand`,
      `${ACTE}, a.b@ville.fr`,
      `${ACTE} (03 87 33 60 00)`,
      `${ACTE} +33 3 87 33 60 00`,
    ),
    [
      {},
      ...nature(
        `${ACTE}, Madame la maire`,
        `${ACTE}, M. le préfet`,
        'Maître d’ouvrage : article 3',
        `${ACTE}, SIRET 219 200 235 00014`,
      ),
    ],
  ),
  epreuve('cadre_lien_dans_la_nature', REGION, nature('https://ville.fr/acte', ' http://ville.fr/acte '), [
    {},
    ...nature(
      `${ACTE} https://ville.fr/acte`,
      'https://ville.fr/acte article 3',
      'Article 3, voir https://ville.fr',
    ),
  ]),
  epreuve(
    'cadre_lien_accueil',
    REGION,
    valeurs(URL, 'https://ville.fr', 'https://ville.fr/', 'http://www.ville-x.fr', 'VILLE.FR'),
    [{}, ...valeurs(URL, 'https://ville.fr/acte', 'ville.fr/a', undefined)],
  ),
  epreuve(
    'beneficiaires_effectifs_sans_fondement',
    'fraude, service',
    [{ ...BENEFICIAIRES, [NATURE]: 'Décret n° 12' }],
    [
      {},
      { ...BENEFICIAIRES, [NATURE]: 'Décret n° 12, article L. 561-46' },
      { ...BENEFICIAIRES, [NATURE]: 'Décret n° 12, L561-46 CMF' },
      { [NATURE]: 'Décret n° 12', scopes: ['bilans_bdf'] },
    ],
  ),
  epreuve('fraude_sans_mission', 'fraude, CPAM', nature('Convention du 3 mars 2026'), [
    {},
    ...nature(
      'Arrêté du 3 mars 2026 sur la fraude',
      'Arrêté n° 12 : contrôles',
      'Travail dissimulé, arrêté n° 12',
      'L8271-1',
    ),
    { [NATURE]: 'Convention du 3 mars 2026', form_uid: 'api-entreprise' },
  ]),
];

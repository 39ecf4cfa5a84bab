import { type Epreuve, epreuve, valeurs } from './test-tables';

const REGION = 'aides, région';
const COMMUNE = 'marchés, petite ville';
const CPAM = 'fraude, CPAM';
const contexte = (...dites: readonly unknown[]) => valeurs('contexte_metier', ...dites);
const SUBVENTIONS = {
  contexte_metier: 'Instruire les demandes de subvention des associations sportives',
  intitule: 'Subventions aux associations',
  description:
    'Au dépôt, les agents instruisent les demandes de subvention des associations pour décider du montant.',
};

export const TABLE_CONTEXTE: readonly Epreuve[] = [
  epreuve(
    'plusieurs_contextes',
    COMMUNE,
    contexte('Analyser les candidatures aux marchés publics et instruire les subventions aux associations'),
    [{}, ...contexte('Analyser les candidatures aux marchés publics de la commune', undefined)],
  ),
  epreuve('contexte_trop_court', REGION, contexte('aides', 'aides économiques'), [
    {},
    ...contexte('instruire les aides', undefined),
  ]),
  epreuve(
    'formulaire_autre_contexte',
    COMMUNE,
    [SUBVENTIONS],
    [
      {},
      { ...SUBVENTIONS, form_uid: 'api-entreprise-subventions-associations' },
      { ...SUBVENTIONS, form_uid: 'api-entreprise' },
      {
        ...SUBVENTIONS,
        contexte_metier:
          'Analyser les candidatures aux marchés publics et instruire les subventions aux associations',
      },
    ],
  ),
  epreuve('fraude_collectivite', CPAM, valeurs('profil_demandeur', 'collectivite'), [
    {},
    { profil_demandeur: 'collectivite', form_uid: 'api-entreprise' },
  ]),
  epreuve(
    'formulaire_editeur_sans_editeur',
    REGION,
    [
      { form_uid: 'api-entreprise-mgdis' },
      { form_uid: 'api-entreprise-mgdis', integrateur: 'editeur', editeur_nom: 'Atexo' },
    ],
    [
      {},
      { form_uid: 'api-entreprise-mgdis', integrateur: 'editeur', editeur_nom: 'mgdis' },
      { form_uid: 'api-entreprise-mgdis', integrateur: undefined },
    ],
  ),
  epreuve(
    'fraude_vue_par_l_usager',
    CPAM,
    valeurs('public_utilisateur', 'usager_authentifie', 'grand_public_sans_authentification'),
    [{}, { public_utilisateur: 'usager_authentifie', form_uid: 'api-entreprise-aides-publiques' }],
  ),
  epreuve(
    'siret_la_poste_inhabituel',
    REGION,
    valeurs('siret', '35600000000002', '356 000 000 00002'),
    // Luhn, then the sum of the digits: each of the two usual keys is enough.
    [{}, ...valeurs('siret', '35600000000048', '35600000000001', '21920023500014', '35600000100002')],
  ),
];

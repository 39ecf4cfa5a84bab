import { DONNEES_PROTEGEES } from '../steps/formulaire';
import { bonne, type Faute, faute, tournures } from './test-fautes';

const REGION = 'aides, région';
const COMMUNE = 'marchés, petite ville';
const scopes = (de: string, ...plus: readonly string[]) => [...(bonne(de).scopes ?? []), ...plus];
const RAISON = 'L’instructeur la lit à l’étude du dossier pour décider de la suite.';

export const FAUTES_DONNEES: readonly Faute[] = [
  faute(
    'bénéficiaires effectifs en marchés',
    COMMUNE,
    {
      scopes: scopes(COMMUNE, 'beneficiaires_effectifs_inpi'),
      justification_beneficiaires_effectifs_inpi: RAISON,
      cadre_juridique_nature: 'Articles R2143-13 CCP et L561-46 CMF',
    },
    ['donnee_impossible', 'bloquant', 'scopes'],
  ),
  faute(
    'liasses fiscales en détection de fraude',
    'fraude, CPAM',
    {
      scopes: scopes('fraude, CPAM', 'liasses_fiscales_dgfip'),
      justification_liasses_fiscales_dgfip: RAISON,
    },
    ['donnee_impossible', 'bloquant', 'scopes'],
  ),
  faute(
    'effectifs dans le socle',
    'socle de base, commune',
    { scopes: scopes('socle de base, commune', 'effectifs_urssaf'), justification_effectifs_urssaf: RAISON },
    ['donnee_impossible', 'bloquant', 'scopes'],
  ),
  faute('aucune donnée', COMMUNE, { scopes: [] }, ['scopes_manquant', 'bloquant', 'scopes']),
  faute('donnée inconnue', COMMUNE, { scopes: scopes(COMMUNE, 'casier_judiciaire') }, [
    'scopes_forme',
    'bloquant',
    'scopes',
  ]),
  faute(
    'données protégées montrées à tous',
    REGION,
    { public_utilisateur: 'grand_public_sans_authentification' },
    ['donnee_protegee_sans_authentification', 'reviendra', 'scopes'],
  ),
  faute('donnée protégée sans raison', REGION, { justification_liasses_fiscales_dgfip: undefined }, [
    'justification_liasses_fiscales_dgfip_manquant',
    'reviendra',
    'justification_liasses_fiscales_dgfip',
  ]),
  faute(
    'même raison collée deux fois',
    REGION,
    { justification_attestation_sociale_urssaf: bonne(REGION).justification_attestation_fiscale_dgfip },
    ['raison_recopiee_attestation_sociale_urssaf', 'reviendra', 'justification_attestation_sociale_urssaf'],
  ),
  faute(
    'même raison, aux majuscules près',
    COMMUNE,
    {
      justification_attestation_fiscale_dgfip:
        'Pour contrôler la régularité du candidat avant l’attribution.',
      justification_attestation_sociale_urssaf:
        'POUR CONTRÔLER LA RÉGULARITÉ DU CANDIDAT AVANT L’ATTRIBUTION',
    },
    ['raison_recopiee_attestation_sociale_urssaf', 'reviendra', 'justification_attestation_sociale_urssaf'],
  ),
  ...tournures(
    REGION,
    'justification_chiffre_affaires_dgfip',
    ['raison_vague_chiffre_affaires_dgfip', 'reviendra'],
    [
      'Utile.',
      'Nous en avons besoin.',
      'Cette donnée est nécessaire au projet.',
      'Pour simplifier la vie des entreprises',
      'voir ci-dessus',
      'Même raison que pour les autres données demandées',
      'Donnée indispensable au bon fonctionnement de notre service',
      'au cas où on en aurait besoin un jour',
    ],
  ),
  faute(
    'toutes les données d’un coup',
    REGION,
    {
      scopes: DONNEES_PROTEGEES.map(({ scope }) => scope).filter(
        (scope) => scope !== 'beneficiaires_effectifs_inpi',
      ),
    },
    ['toutes_les_donnees', 'reviendra', 'scopes'],
  ),
  faute(
    'données d’associations pour les seules entreprises',
    REGION,
    {
      description:
        'Au dépôt, les chargés de mission examinent la situation du demandeur pour décider du prêt. Le dispositif est réservé aux entreprises.',
    },
    ['donnees_associations_hors_sujet', 'reviendra', 'scopes'],
  ),
  faute(
    'données d’associations, associations exclues',
    REGION,
    {
      description:
        'Au dépôt, les chargés de mission examinent la situation des entreprises pour décider du prêt. Les associations sont exclues du dispositif.',
    },
    ['donnees_associations_hors_sujet', 'reviendra', 'scopes'],
  ),
  faute(
    'donnée à étudier',
    COMMUNE,
    { scopes: scopes(COMMUNE, 'bilans_bdf'), justification_bilans_bdf: RAISON },
    ['donnee_a_etudier', 'conseil', 'scopes'],
  ),
  faute(
    'donnée sensible',
    COMMUNE,
    { scopes: scopes(COMMUNE, 'bilans_bdf'), justification_bilans_bdf: RAISON },
    ['donnee_sensible_bilans_bdf', 'conseil', 'justification_bilans_bdf'],
  ),
  faute(
    'donnée figée retirée',
    'socle de base, commune',
    { scopes: ['unites_legales_etablissements_insee'] },
    ['donnee_figee_absente', 'conseil', 'scopes'],
  ),
];

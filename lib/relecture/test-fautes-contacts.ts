import { bonne, type Faute, faute } from './test-fautes';

const REGION = 'aides, région';
const RT = 'responsable_traitement';
const DPD = 'delegue_protection_donnees';

export const FAUTES_CONTACTS: readonly Faute[] = [
  faute('boîte partagée', REGION, { contact_metier_email: 'contact@region.example' }, [
    'boite_generique_contact_metier',
    'conseil',
    'contact_metier_email',
  ]),
  faute('messagerie privée du responsable', REGION, { [`${RT}_email`]: 'virginie.moreau@gmail.com' }, [
    `messagerie_privee_${RT}`,
    'reviendra',
    `${RT}_email`,
  ]),
  faute('messagerie privée du contact technique', REGION, { contact_technique_email: 'sami57@free.fr' }, [
    'messagerie_privee_contact_technique',
    'conseil',
    'contact_technique_email',
  ]),
  faute('adresse sans arobase', REGION, { [`${DPD}_email`]: 'bastien.weber.region.example' }, [
    `${DPD}_email_forme`,
    'bloquant',
    `${DPD}_email`,
  ]),
  faute('téléphone incomplet', REGION, { contact_metier_phone_number: '03 87 33' }, [
    'telephone_inhabituel_contact_metier',
    'conseil',
    'contact_metier_phone_number',
  ]),
  faute('personne manquante', REGION, { [`${DPD}_family_name`]: undefined }, [
    `${DPD}_family_name_manquant`,
    'bloquant',
    `${DPD}_family_name`,
  ]),
  ...['à compléter', 'N/A', '?', 'En cours de recrutement', 'XXX', 'à désigner'].map((ecrit) =>
    faute(`nom du DPD : ${ecrit}`, REGION, { [`${DPD}_family_name`]: ecrit }, [
      `personne_a_trouver_${DPD}_family_name`,
      'reviendra',
      `${DPD}_family_name`,
    ]),
  ),
  faute('fonction à trouver', REGION, { contact_technique_job_title: 'à définir' }, [
    'personne_a_trouver_contact_technique_job_title',
    'reviendra',
    'contact_technique_job_title',
  ]),
  faute('DPD et responsable : même adresse', REGION, { [`${DPD}_email`]: bonne(REGION)[`${RT}_email`] }, [
    'dpd_et_responsable_confondus',
    'reviendra',
    `${DPD}_email`,
  ]),
  faute(
    'DPD et responsable : même personne',
    REGION,
    { [`${DPD}_given_name`]: 'VIRGINIE', [`${DPD}_family_name`]: 'moreau' },
    ['dpd_et_responsable_confondus', 'reviendra', `${DPD}_email`],
  ),
  faute('DPD qui décide', REGION, { [`${DPD}_job_title`]: 'Directeur général des services' }, [
    'dpd_qui_decide',
    'conseil',
    `${DPD}_job_title`,
  ]),
  faute(
    'responsable d’un autre organisme',
    REGION,
    { [`${RT}_email`]: 'virginie.moreau@autre-region.example' },
    ['responsable_autre_organisme', 'conseil', `${RT}_email`],
  ),
  faute('maire comme contact technique', REGION, { contact_technique_job_title: 'Maire' }, [
    'technique_qui_dirige',
    'conseil',
    'contact_technique_job_title',
  ]),
];

export const FAUTES_CONTEXTE: readonly Faute[] = [
  faute('particulier', REGION, { profil_demandeur: 'particulier' }, [
    'profil_particulier',
    'bloquant',
    'profil_demandeur',
  ]),
  faute('entreprise', REGION, { profil_demandeur: 'entreprise_ou_association' }, [
    'profil_entreprise_ou_association',
    'bloquant',
    'profil_demandeur',
  ]),
  faute('personne pour intégrer', REGION, { integrateur: 'personne' }, [
    'integrateur_personne',
    'bloquant',
    'integrateur',
  ]),
  faute('SIRET faux', REGION, { siret: '21920023500015' }, ['siret_forme', 'bloquant', 'siret']),
  faute('SIRET de La Poste hors de toute clé', REGION, { siret: '35600000000002' }, [
    'siret_la_poste_inhabituel',
    'conseil',
    'siret',
  ]),
  faute('formulaire inconnu', REGION, { form_uid: 'api-entreprise-portail-gru-preremplissage' }, [
    'form_uid_forme',
    'bloquant',
    'form_uid',
  ]),
  faute('contexte en deux mots', REGION, { contexte_metier: 'aides économiques' }, [
    'contexte_trop_court',
    'conseil',
    'contexte_metier',
  ]),
  faute('formulaire d’éditeur par une collectivité', REGION, { form_uid: 'api-entreprise-editeur' }, [
    'formulaire_editeur_reserve',
    'reviendra',
    'form_uid',
  ]),
  faute('formulaire d’un éditeur non nommé', REGION, { form_uid: 'api-entreprise-mgdis' }, [
    'formulaire_editeur_sans_editeur',
    'reviendra',
    'form_uid',
  ]),
  faute('fraude par une collectivité', 'fraude, CPAM', { profil_demandeur: 'collectivite' }, [
    'fraude_collectivite',
    'conseil',
    'form_uid',
  ]),
  faute('fraude montrée à l’usager', 'fraude, CPAM', { public_utilisateur: 'usager_authentifie' }, [
    'fraude_vue_par_l_usager',
    'reviendra',
    'public_utilisateur',
  ]),
  faute('conditions non acceptées', REGION, { cgu_acceptees: undefined }, [
    'cgu_acceptees_manquant',
    'bloquant',
    'cgu_acceptees',
  ]),
  faute('DPD non informé', REGION, { dpd_informe: undefined }, [
    'dpd_informe_manquant',
    'bloquant',
    'dpd_informe',
  ]),
  faute(
    'plusieurs démarches',
    'marchés, petite ville',
    {
      contexte_metier:
        'Analyser les candidatures aux marchés publics et instruire les subventions aux associations',
    },
    ['plusieurs_contextes', 'reviendra', 'contexte_metier'],
  ),
  faute(
    'formulaire d’un autre cas d’usage',
    'marchés, petite ville',
    {
      contexte_metier: 'Instruire les demandes de subvention des associations sportives',
      intitule: 'Subventions aux associations',
      description:
        'Au dépôt du dossier de subvention, les agents du service vie associative vérifient l’association pour décider du montant.',
    },
    ['formulaire_autre_contexte', 'conseil', 'form_uid'],
  ),
];

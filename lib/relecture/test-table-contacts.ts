import { PERSONNES } from '../steps/contacts/step';
import { type Epreuve, epreuve, valeurs } from './test-tables';

const REGION = 'aides, région';
const RT = 'responsable_traitement';
const DPD = 'delegue_protection_donnees';

const CHACUN: readonly Epreuve[] = PERSONNES.flatMap(({ cle }) => [
  epreuve(
    `boite_generique_${cle}`,
    REGION,
    valeurs(
      `${cle}_email`,
      'contact@ville.fr',
      'Mairie@ville.fr',
      'marches-publics@ville.fr',
      'dsi.support@ville.fr',
      'hotel-de-ville@ville.fr',
    ),
    [{}, ...valeurs(`${cle}_email`, 'a.b@ville.fr', 'contactin@ville.fr', 'a.contact@ville.fr', undefined)],
  ),
  epreuve(`domaine_incomplet_${cle}`, REGION, valeurs(`${cle}_email`, 'jean@clamart', 'A.B@LOCALHOST'), [
    {},
    ...valeurs(`${cle}_email`, 'a.b@ville.fr', 'a@mairie.pref.gouv.fr', 'a.b', '', undefined),
  ]),
  epreuve(
    `messagerie_privee_${cle}`,
    REGION,
    valeurs(
      `${cle}_email`,
      'a.b@gmail.com',
      'A.B@Orange.FR',
      'a@laposte.net',
      'a@yahoo.co.uk',
      'a@proton.me',
    ),
    [
      {},
      ...valeurs(
        `${cle}_email`,
        'a@laposte.fr',
        'a@orange.com',
        'a@gmail.com.ville.fr',
        'a@ville-orange.fr',
        undefined,
      ),
    ],
  ),
  epreuve(
    `telephone_inhabituel_${cle}`,
    REGION,
    valeurs(
      `${cle}_phone_number`,
      '01 23',
      '12345',
      'standard',
      '00 00 00 00 00',
      '+1 212 555 0100',
      '12 34 56',
    ),
    [
      {},
      ...valeurs(
        `${cle}_phone_number`,
        '0123456789',
        '01\u00a023\u00a045\u202f67 89',
        '+33 (0)1 23 45 67 89',
        '0033123456789',
      ),
      ...valeurs(
        `${cle}_phone_number`,
        '+262 692 12 34 56',
        '26 12 34',
        '87 12 34 56',
        '3949',
        '01 23 45 67 89 poste 4',
        undefined,
      ),
    ],
  ),
  ...['family_name', 'given_name', 'job_title'].map((champ) =>
    epreuve(
      `personne_a_trouver_${cle}_${champ}`,
      REGION,
      valeurs(
        `${cle}_${champ}`,
        'à compléter',
        'N/A',
        'n.a',
        '?',
        '-',
        'Vacant',
        'En cours de recrutement',
        'x',
        'À désigner bientôt',
      ),
      [{}, ...valeurs(`${cle}_${champ}`, 'Sans', 'Testard', 'Xavier', 'Aucunier', undefined)],
    ),
  ),
]);

export const TABLE_CONTACTS: readonly Epreuve[] = [
  ...CHACUN,
  epreuve(
    `personne_a_trouver_${DPD}_family_name`,
    REGION,
    valeurs(`${DPD}_family_name`, 'DPO', 'pas de DPD'),
    [],
  ),
  epreuve(`personne_a_trouver_${DPD}_job_title`, REGION, [], valeurs(`${DPD}_job_title`, 'DPO', 'DPD')),
  epreuve(
    `messagerie_privee_${RT}`,
    REGION,
    valeurs(`${RT}_email`, 'lamairie@orange.fr'),
    valeurs(`${RT}_email`, 'mairie.x@orange.fr', 'mairie@wanadoo.fr', 'commune-y@gmail.com'),
  ),
  epreuve(
    'messagerie_privee_contact_metier',
    REGION,
    valeurs('contact_metier_email', 'mairie.x@orange.fr'),
    [],
  ),
  epreuve(
    'dpd_et_responsable_confondus',
    REGION,
    [
      { [`${DPD}_email`]: 'x@ville.fr', [`${RT}_email`]: 'X@ville.fr' },
      {
        [`${DPD}_given_name`]: 'Éva',
        [`${DPD}_family_name`]: 'ROY',
        [`${RT}_given_name`]: 'eva',
        [`${RT}_family_name`]: 'Roy',
      },
    ],
    [
      {},
      { [`${DPD}_given_name`]: 'Éva', [`${RT}_given_name`]: 'Eva' },
      { [`${DPD}_family_name`]: 'Roy', [`${RT}_family_name`]: 'Roy' },
    ],
  ),
  epreuve(
    'dpd_qui_decide',
    REGION,
    valeurs(`${DPD}_job_title`, 'Maire', 'DGS', 'Présidente', 'Directrice générale adjointe', 'DSI'),
    [{}, ...valeurs(`${DPD}_job_title`, 'Secrétaire de mairie', 'DGS et DPD', 'Juriste')],
  ),
  epreuve('responsable_autre_organisme', REGION, valeurs(`${RT}_email`, 'a@autre.fr'), [
    {},
    ...valeurs(`${RT}_email`, 'a@gmail.com', undefined),
    { contact_metier_email: 'a@gmail.com' },
    { contact_metier_email: undefined },
  ]),
  epreuve(
    'technique_qui_dirige',
    REGION,
    valeurs('contact_technique_job_title', 'Maire', 'Président', 'DGS', 'Élue'),
    [
      {},
      ...valeurs(
        'contact_technique_job_title',
        'Directeur technique',
        'Chef de projet',
        'Administrateur de la mairie',
      ),
    ],
  ),
];

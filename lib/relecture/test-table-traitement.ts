import { type Epreuve, epreuve, mots, valeurs } from './test-tables';

const VILLE = 'subventions, ville';
const LIBRE = 'demande libre, taxe';
const DUREE = 'duree_conservation_donnees_caractere_personnel';
const pour = (...dites: readonly string[]) => valeurs('destinataire_donnees_caractere_personnel', ...dites);
const raison = (...dites: readonly string[]) =>
  dites.map((dite) => ({ [DUREE]: '60', [`${DUREE}_justification`]: dite }));

export const TABLE_TRAITEMENT: readonly Epreuve[] = [
  epreuve(
    'destinataires_sans_fonction',
    VILLE,
    pour(
      'La mairie',
      'Nous',
      'Nous-mêmes',
      'CPAM',
      'Le département du Nord',
      'à définir',
      'Conseil régional',
      'oui',
    ),
    [
      {},
      ...pour(
        'Les agents de la mairie',
        'Police municipale',
        'Mme Durand, mairie',
        'Tous les agents de la ville',
        'Le département des marchés de la ville',
      ),
    ],
  ),
  epreuve(
    'destinataires_nommes',
    VILLE,
    pour(
      'Mme Durand',
      'M. J.-P. Martin',
      'Le service (a.b@ville.fr)',
      'Le service, 05 61 22 29 22',
      'Maître Lefèvre',
    ),
    [{}, ...pour('M. le préfet et ses agents', 'Le service 2026', 'MAIRIE, agents')],
  ),
  epreuve(
    'destinataires_tout_le_monde',
    VILLE,
    pour(
      'Tout le monde',
      'Tous les agents',
      'Tous les agents de la ville',
      'Tous les agents municipaux',
      'Agents et le public',
      'Les agents et tous les habitants',
      'Toute personne',
      'Agents, en accès libre',
    ),
    [
      {},
      ...pour(
        'Tous les agents du service',
        'Toute personne habilitée',
        'Agents, jamais le grand public',
        'Agents d’accueil du public',
      ),
      { ...pour('Tout le monde')[0], scopes: ['open_data_extrait_rcs_infogreffe'] },
    ],
  ),
  epreuve(
    'destinataires_prestataire',
    VILLE,
    pour(
      'Les agents et le prestataire',
      'Agents, sous-traitant',
      'Agents et hébergeurs',
      'Agents, éditeur du logiciel',
      'Agents, partenaire privé',
    ),
    [{}, { ...pour('Agents et éditeur')[0], profil_demandeur: 'editeur' }],
  ),
  epreuve(
    'conservation_tres_longue',
    LIBRE,
    raison('Loi').map((each) => ({ ...each, [DUREE]: '121' })),
    [{}, ...raison('Loi').map((each) => ({ ...each, [DUREE]: '120' }))],
  ),
  epreuve(
    'conservation_justification_vague',
    LIBRE,
    raison(
      'Obligation légale forte',
      'Archivage',
      mots(6),
      'Cinq ans par sécurité pour tous',
      'Garder 5 ans par précaution',
      'Nous gardons toujours 5 ans',
    ),
    [
      {},
      ...raison(
        'Obligation légale très forte',
        'Article 3',
        'R2184-12',
        'Prescription quinquennale',
        'Délai de recours',
        'Durée du contrat',
        'Conservation 5 ans',
        'Archivage par précaution et obligation du code',
      ),
      { [DUREE]: '36', [`${DUREE}_justification`]: 'rien' },
    ],
  ),
];

/**
 * What only the body that puts the service online knows. Null is shown as « à compléter »: nothing is
 * invented here. The pages are static: fill this file, then build.
 * A value that starts with « https:// » becomes a link, one with « @ » an address to write to.
 */
export type CleEditeur =
  | 'nom'
  | 'adresse'
  | 'telephone'
  | 'courriel'
  | 'directionPublication'
  | 'hebergeur'
  | 'hebergeurAdresse'
  | 'hebergeurTelephone'
  | 'contactAccessibilite'
  | 'schemaPluriannuel'
  | 'planAnnuel'
  | 'baseLegale'
  | 'contactDpd'
  | 'dureeJournaux'
  | 'contactSecurite';

export const EDITEUR: Readonly<Record<CleEditeur, string | null>> = {
  nom: null,
  adresse: null,
  telephone: null,
  courriel: null,
  directionPublication: null,
  hebergeur: null,
  hebergeurAdresse: null,
  hebergeurTelephone: null,
  contactAccessibilite: null,
  // The address (https) of the plan over several years, and of the plan of this year.
  schemaPluriannuel: null,
  planAnnuel: null,
  // For a public body, most often « mission d’intérêt public (article 6, 1, e du RGPD) ».
  baseLegale: null,
  contactDpd: null,
  // Of the logs of the server and of what stands in front of it: the CNIL advises 6 to 12 months.
  dureeJournaux: null,
  contactSecurite: null,
};

import { describe, expect, it } from 'vitest';
import { FAMILLES } from './vocabulaire';

/** What the agent is shown of each procedure: name, sentence, files, form, sensitivity, source, looser words. */
const MONTREES: readonly (readonly string[])[] = [
  [
    'marches_publics',
    'Marchés publics',
    'Analyser les candidatures aux marchés publics',
    'de candidature aux marchés publics',
    'api-entreprise-marches-publics',
    'nombreuses',
    'site_cas_usages',
    '',
  ],
  [
    'aides_entreprises',
    'Aides aux entreprises',
    'Instruire les demandes d’aide des entreprises',
    'd’aide aux entreprises',
    'api-entreprise-aides-publiques',
    'nombreuses',
    'site_cas_usages',
    'aides subventions',
  ],
  [
    'aides',
    'Aides publiques',
    'Instruire les demandes d’aides publiques',
    'd’aides publiques',
    'api-entreprise-aides-publiques',
    'nombreuses',
    'site_cas_usages',
    'subventions',
  ],
  [
    'subventions_associations',
    'Subventions aux associations',
    'Instruire les demandes de subvention des associations',
    'de subvention des associations',
    'api-entreprise-subventions-associations',
    'nombreuses',
    'site_cas_usages',
    'aides subventions',
  ],
  [
    'subventions',
    'Subventions',
    'Instruire les demandes de subvention',
    'de subvention',
    'api-entreprise-aides-publiques',
    'nombreuses',
    'site_cas_usages',
    '',
  ],
  [
    'fraude',
    'Détection de la fraude',
    'Détecter la fraude',
    'signalés',
    'api-entreprise-detection-fraude',
    'nombreuses',
    'site_cas_usages',
    '',
  ],
  [
    'urbanisme',
    'Autorisations d’urbanisme',
    'Instruire les demandes d’autorisation d’urbanisme',
    'd’urbanisme',
    'api-entreprise',
    'quelques',
    'cgu',
    '',
  ],
  [
    'domaine_public',
    'Occupation du domaine public',
    'Instruire les demandes d’occupation du domaine public',
    'd’occupation du domaine public',
    'api-entreprise',
    'quelques',
    'cgu',
    '',
  ],
  [
    'taxes',
    'Taxes et redevances',
    'Recouvrer les taxes et redevances dues par les entreprises',
    'de taxe ou de redevance',
    'api-entreprise',
    'quelques',
    'cgu',
    '',
  ],
  [
    'referentiel',
    'Référentiel ou annuaire d’entreprises',
    'Tenir à jour un référentiel d’entreprises',
    'd’entreprises',
    'api-entreprise-socle-de-base',
    'quelques',
    'demarrer',
    '',
  ],
  [
    'autorisations',
    'Agréments et autorisations administratives',
    'Instruire les demandes d’agrément et d’autorisation administrative',
    'd’agrément et d’autorisation',
    'api-entreprise',
    'quelques',
    'cgu',
    '',
  ],
  [
    'locaux',
    'Location et mise à disposition de locaux',
    'Attribuer des locaux à des entreprises',
    'd’attribution de locaux',
    'api-entreprise',
    'quelques',
    'cgu',
    '',
  ],
  [
    'prestations_sociales',
    'Prestations sociales',
    'Étudier le droit à une prestation sociale',
    'de prestation sociale',
    'api-entreprise',
    'quelques',
    'cgu',
    '',
  ],
];

describe('Une procédure reconnue', () => {
  it.each(MONTREES)('%s : %s', (cle, ...montree) => {
    const famille = FAMILLES.find((each) => each.cle === cle) ?? expect.fail(cle);
    const { libelle, phrase, dossiers, formUid, sensibilite, source, absorbe = [] } = famille;
    expect([libelle, phrase, dossiers, formUid ?? 'aucun', sensibilite, source, absorbe.join(' ')]).toEqual(
      montree,
    );
  });

  it('est dans la liste, une fois', () => {
    expect(FAMILLES.map(({ cle }) => cle)).toEqual(MONTREES.map(([cle]) => cle));
  });

  it.each(FAMILLES.flatMap(({ cle, amorces }) => amorces.map((amorce) => [cle, amorce] as const)))(
    '%s ne se cherche que si le texte contient « %s » : l’amorce n’est pas vide',
    (_cle, amorce) => {
      expect(amorce).toMatch(/^[a-z' -]{3,}$/);
    },
  );
});

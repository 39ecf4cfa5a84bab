import { describe, expect, it } from 'vitest';
import { assessStep } from '../form/engine';
import { anticiper } from './anticiper/step';
import { donnees } from './donnees/step';
import { answer } from './index';
import { ATEXO, MARCHES, malTypees, juger as relire } from './test-reponses';

const SOCLE = 'api-entreprise-socle-de-base';

describe('Les pièges des étapes', () => {
  it.each([
    [{ profil_demandeur: 'editeur', integrateur: 'personne' }],
    [{ profil_demandeur: 'editeur', integrateur: 'editeur', editeur_nom: 'Axyus' }],
    [{ profil_demandeur: 'editeur', integrateur: 'editeur', editeur_nom: 'Atexo' }],
    [{ profil_demandeur: 'editeur', integrateur: 'editeur', editeur_nom: 'inconnu' }],
  ])('une question cachée ne bloque pas : %j', (reponses) => {
    expect(assessStep(anticiper, reponses)).toEqual([]);
  });

  it('un particulier n’est pas jugé sur qui branchera l’API', () => {
    const codes = assessStep(anticiper, { profil_demandeur: 'particulier', integrateur: 'personne' }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['profil_particulier']);
  });

  it.each([3, null, true, { a: 1 }, [3], [null]])(
    'choisir un cas d’usage avec un fichier qui tient %j ne tombe pas',
    (autre) => {
      const avant = malTypees({ intitule: autre, scopes: autre, cadre_juridique_url: autre });
      const apres = answer(avant, 'form_uid', 'api-entreprise-marches-publics');
      expect(apres.form_uid).toBe('api-entreprise-marches-publics');
      expect(apres.intitule).toEqual(autre);
      expect(relire(apres).some(({ code }) => code === 'intitule_type')).toBe(true);
    },
  );

  it.each(['api-entreprise-aides-publiques', 'api-entreprise', ''])(
    'choisir « %s » ne laisse pas de clé blanche',
    (uid) => {
      const apres = answer({}, 'form_uid', uid);
      expect(Object.entries(apres).filter(([, reponse]) => reponse?.length === 0)).toEqual([]);
    },
  );

  it.each([ATEXO, ''])('passer par « %s » ne fige pas ce que le socle avait rempli', (detour) => {
    const suite = [SOCLE, detour, 'api-entreprise-marches-publics'];
    const apres = suite.reduce((reponses, uid) => answer(reponses, 'form_uid', uid), {});
    expect(apres).toMatchObject({ cadre_juridique_nature: 'R2143-13 Code de la commande publique' });
  });

  it('une donnée blanche n’est pas une donnée inconnue', () => {
    const [constat] = assessStep(donnees, { ...MARCHES, scopes: [''] });
    expect(constat?.message).toBe('Choisissez au moins une donnée.');
  });
});

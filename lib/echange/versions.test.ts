import { describe, expect, it } from 'vitest';
import type { Reponses } from '../form/types';
import { lireEchange } from './format';
import { noter, ORIGINE, revenir, versionA } from './historique';
import { a, demande } from './test-echange';
import { versionsDe } from './versions';

const ecrire = (b: ReturnType<typeof demande>, changes: Reponses, minute: number) =>
  noter({ ...b, reponses: { ...b.reponses, ...changes } }, b.reponses, 'demandeur', a(minute));

describe('Les versions, pour l’écran', () => {
  it('vont de la plus récente à ce qui était avant toutes, sans rien quand rien n’a changé', () => {
    expect(versionsDe(demande({ intitule: 'A' }))).toEqual([]);
    const b = ecrire(ecrire(demande({ intitule: 'A' }), { intitule: 'B' }, 0), { intitule: 'C' }, 60);
    const versions = versionsDe(b);
    expect(
      versions.map(({ changements }) => changements.flatMap(({ avant, apres }) => [avant, apres])),
    ).toEqual([[['B'], ['C']], [['A'], ['B']], []]);
    expect(versions.map(({ actuelle }) => actuelle)).toEqual([true, false, false]);
    expect(versions.at(-1)).toMatchObject({ id: ORIGINE, entree: null });
    expect(versions.map(({ id }) => versionA(b, id)?.intitule)).toEqual(['C', 'B', 'A']);
  });

  it('disent toute version qui dit comme aujourd’hui, et elle seule', () => {
    const b = ecrire(ecrire(demande({ intitule: 'A' }), { intitule: 'B' }, 0), { intitule: 'C' }, 60);
    const premiere = lireEchange(b).echange.historique[0]?.id ?? '';
    const versions = versionsDe(revenir(b, premiere, 'demandeur', a(90)));
    expect(versions.map(({ actuelle }) => actuelle)).toEqual([true, false, true, false]);
  });

  it('disent les choix et les données par leur nom, et d’une liste ce qui change seulement', () => {
    const avant = demande({ form_uid: 'api-entreprise', scopes: ['unites_legales_etablissements_insee'] });
    const b = ecrire(
      avant,
      {
        form_uid: 'api-entreprise-marches-publics',
        scopes: ['unites_legales_etablissements_insee', 'effectifs_urssaf'],
      },
      0,
    );
    const [version] = versionsDe(b);
    const textes =
      version?.changements.flatMap((each) => [each.question, ...each.avant, ...each.apres]) ?? [];
    expect(textes.join(' ')).not.toMatch(/form_uid|scopes|_insee|_urssaf|api-entreprise/);
    const donnees = version?.changements.find(({ champ }) => champ === 'scopes');
    expect(donnees).toMatchObject({ liste: true, avant: [] });
    expect(donnees?.apres).toHaveLength(1);
  });

  it('taisent ce qui se déduit d’une réponse, et gardent les mots d’une réponse effacée', () => {
    const b = ecrire(demande({ intitule: 'A' }), { intitule: '', siret_verifie: '21920023500014' }, 0);
    expect(versionsDe(b)[0]?.changements).toEqual([
      { champ: 'intitule', question: 'Nom du projet', liste: false, avant: ['A'], apres: [] },
    ]);
  });
});

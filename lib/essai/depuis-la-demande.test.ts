import { describe, expect, it } from 'vitest';
import { operationsDeLaDemande, sembleNommer } from './depuis-la-demande';

const VIGILANCE = '/v4/urssaf/unites_legales/{siren}/attestation_vigilance';
const ETABLISSEMENT = '/v4/insee/sirene/etablissements/{siret}';

describe('Les opérations d’une demande', () => {
  it('sont une par donnée, la plus récente', () => {
    expect(operationsDeLaDemande({ scopes: ['attestation_sociale_urssaf'] })).toEqual([VIGILANCE]);
    const deux = ['attestation_sociale_urssaf', 'unites_legales_etablissements_insee'];
    expect(operationsDeLaDemande({ scopes: deux }).toSorted()).toEqual([ETABLISSEMENT, VIGILANCE]);
  });

  it('laissent la donnée ouverte quand la protégée dit la même chose', () => {
    const ouverte = 'open_data_unites_legales_etablissements_insee';
    const [seule] = operationsDeLaDemande({ scopes: [ouverte] });
    expect(seule).toMatch(/^\/v4\/insee\/.*diffusibles/);
    expect(operationsDeLaDemande({ scopes: [ouverte, ouverte.replace('open_data_', '')] })).toEqual([
      ETABLISSEMENT,
    ]);
  });

  it('ne sont rien sans donnée, ou pour une donnée sans opération', () => {
    expect(operationsDeLaDemande({})).toEqual([]);
    expect(operationsDeLaDemande({ scopes: ['licorne'] })).toEqual([]);
  });
});

describe('L’agent qui consulte', () => {
  it.each(['camille.martin@mairie.fr', 'Camille Martin', 'camille_martin', 'é.a@b'])(
    '« %s » le nomme',
    (ecrit) => {
      expect(sembleNommer(ecrit)).toBe(true);
    },
  );

  it.each(['', 'agent-42', 'A1234', '12.34', 'service7'])('« %s » ne nomme personne', (ecrit) => {
    expect(sembleNommer(ecrit)).toBe(false);
  });
});

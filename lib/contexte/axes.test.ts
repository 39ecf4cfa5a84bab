import { expect, it } from 'vitest';
import { detectContextes } from './detecter';
import { TABLE_AXES } from './test-table-axes';
import { TABLE_ETAPES } from './test-table-etapes';

it.each([...TABLE_AXES, ...TABLE_ETAPES])('$titre', ({ reponses, axe, contextes }) => {
  const lue = detectContextes(reponses);
  expect(lue.axe).toBe(axe);
  expect(
    lue.contextes.map(({ cle, libelle, phrase, formUid, public: qui, sensibilite, indices }) =>
      [
        ...[cle, libelle, phrase, formUid ?? 'aucun', qui ?? 'aucun', sensibilite],
        indices.map(({ mots }) => mots).join('|'),
      ].join(' · '),
    ),
  ).toEqual(contextes);
});

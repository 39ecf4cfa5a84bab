import type { Reponses } from '../form/types';
import { STEPS } from '../steps';
import { REPONSES_VERIFICATION } from '../steps/organisation/verification';
import { type Brouillon, newDraft } from './format';

/** What a copy may keep: the answers of whole steps, said in the agent's words. */
export const PARTIES = [
  {
    cle: 'organisation',
    libelle: 'L’organisation et votre situation',
    etapes: ['anticiper', 'organisation'],
    defaut: true,
  },
  { cle: 'contacts', libelle: 'Les quatre contacts', etapes: ['contacts'], defaut: true },
  {
    cle: 'traitement',
    libelle: 'Les destinataires et la durée de conservation',
    etapes: ['traitement'],
    defaut: false,
  },
  {
    cle: 'contexte',
    libelle: 'Le contexte, le projet, les données et le cadre juridique',
    etapes: ['contexte', 'projet', 'donnees', 'cadre-juridique'],
    defaut: false,
  },
] as const;

export type PartieCle = (typeof PARTIES)[number]['cle'];

/**
 * A new draft with the kept parts of another. Acceptance of the CGU and « DPD informé » are never
 * kept: they are said of one request. Nor are the exchanges: a copy has its own life.
 */
export function duplicateDraft(
  source: Brouillon,
  kept: readonly PartieCle[],
  { id, now }: { id: string; now: string },
): Brouillon {
  const steps = PARTIES.filter(({ cle }) => kept.includes(cle)).flatMap(
    ({ etapes }): readonly string[] => etapes,
  );
  const asked = STEPS.filter(({ name }) => steps.includes(name)).flatMap(({ fields }) =>
    fields.map(({ name }) => name),
  );
  // What the directory said goes with the SIRET.
  const names: readonly string[] = asked.includes('siret') ? [...asked, ...REPONSES_VERIFICATION] : asked;
  const reponses: Reponses = Object.fromEntries(
    Object.entries(source.reponses).filter(([name]) => names.includes(name)),
  );
  return { ...newDraft(id, now, reponses), groupe: source.groupe };
}

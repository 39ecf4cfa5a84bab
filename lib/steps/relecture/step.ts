import type { Step } from '../../form/types';
import { oneOf } from '../schemas';

const CGU = 'Lisez les conditions générales d’utilisation, puis cochez la case.';
const DPD = 'Informez votre délégué à la protection des données, puis cochez la case.';

export const relecture: Step = {
  name: 'relecture',
  title: 'Relecture',
  question: 'Vérifiez vos réponses',
  family: 'Relire et déposer',
  bloc: 'finish',
  fields: [
    {
      name: 'cgu_acceptees',
      kind: 'case',
      label: 'J’ai lu les conditions générales d’utilisation d’API Entreprise et je les accepte.',
      schema: oneOf(['oui'], CGU, CGU),
      source: 'datapass_modele',
      asks: 'demandeur',
      options: () => [{ valeur: 'oui', libelle: 'Oui' }],
    },
    {
      name: 'dpd_informe',
      kind: 'case',
      label: 'Le délégué à la protection des données de mon organisation est informé de cette demande.',
      schema: oneOf(['oui'], DPD, DPD),
      source: 'datapass_modele',
      asks: 'demandeur',
      options: () => [{ valeur: 'oui', libelle: 'Oui' }],
    },
  ],
  rules: [],
};

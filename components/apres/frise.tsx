import { DELAIS_INSTRUCTION } from '@/lib/catalogue/limites';

const { moyenneJours, nePasRelancerAvantJours, rejetImplicite } = DELAIS_INSTRUCTION;

const MOMENTS = [
  { quand: 'Jour 0', quoi: 'Vous soumettez', suite: 'Un courriel vous le confirme.' },
  {
    quand: `Vers ${moyenneJours} jours`,
    quoi: 'La réponse arrive',
    suite: 'C’est la moyenne. La vôtre peut venir avant, ou après.',
  },
  {
    quand: `À ${nePasRelancerAvantJours} jours`,
    quoi: 'Vous pouvez relancer',
    suite: 'Pas avant : cela n’avance rien.',
  },
  {
    quand: `À ${rejetImplicite.mois} mois`,
    quoi: 'Le silence vaut refus',
    suite: 'Personne ne vous l’écrit.',
  },
];

/** The wait for an answer, on one line: a list that is drawn, and reads as a list. */
export function Frise() {
  return (
    <ol className="liste-nue frise">
      {MOMENTS.map(({ quand, quoi, suite }) => (
        <li key={quand}>
          <span className="frise__quand">{quand}</span>
          <strong>{quoi}</strong>
          <span>{suite}</span>
        </li>
      ))}
    </ol>
  );
}

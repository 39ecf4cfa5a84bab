import type { Metadata } from 'next';
import { NIVEAUX, SourceOf } from '@/components/fields/source';
import { A_LIRE } from '@/components/site/a-lire';
import { CATALOGUE_VERSION } from '@/lib/catalogue/sources';
import { assessStep } from '@/lib/form/engine';
import type { Niveau, Rule, Step } from '@/lib/form/types';
import { stepsToRead } from '@/lib/relecture';

export const metadata: Metadata = { title: 'Ce que regarde l’instructeur', ...A_LIRE };

/** One line of the page: a rule, or what a question expects of its answer. */
type Line = Pick<Rule, 'code' | 'niveau' | 'source'> & { message: string; quand: string };

const STEPS_TO_READ = stepsToRead({ aujourdhui: '2026-11-22', catalogue: CATALOGUE_VERSION });

const dateOf = (iso: string) => new Date(iso).toLocaleDateString('fr-FR', { dateStyle: 'long' });

/** What each question expects, judged as if every one of them were asked and left blank. */
function expected(step: Step): readonly Line[] {
  return step.fields.flatMap((field) => {
    const { when: _when, ...always } = field;
    return assessStep({ ...step, fields: [always], rules: [] }, {}).map(
      ({ code, niveau, source, message }) => ({
        ...{ code, niveau, source, message },
        quand: field.when ? 'Quand la question est posée.' : '',
      }),
    );
  });
}

const lineOf = ({ code, niveau, source, message, verifieLe }: Rule): Line => ({
  ...{ code, niveau, source },
  message: typeof message === 'string' ? message : message({}),
  quand: `Règle vérifiée le ${dateOf(verifieLe)}.`,
});

const ORDER: readonly Niveau[] = ['bloquant', 'reviendra', 'conseil'];

function Lines({ lines }: { lines: readonly Line[] }) {
  const sorted = [...lines].sort((a, b) => ORDER.indexOf(a.niveau) - ORDER.indexOf(b.niveau));
  return (
    <ul className="liste-nue constats">
      {sorted.map((line) => (
        <li key={line.code} className={`constat constat--${line.niveau}`}>
          <p>
            <strong>{NIVEAUX[line.niveau].libelle}.</strong> {line.message}
          </p>
          <p className="constat__pied">
            <SourceOf constat={line} />
            <span className="fr-text--xs">{line.quand}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

const COMPTES: Readonly<Record<Niveau, readonly [un: string, plusieurs: string]>> = {
  bloquant: ['bloque le dépôt', 'bloquent le dépôt'],
  reviendra: ['ferait revenir la demande', 'feraient revenir la demande'],
  conseil: ['est un conseil', 'sont des conseils'],
};

/** « 2 bloquent le dépôt, 1 est un conseil », folded: a step is opened by who wants it. */
function Folded({ lines, pour }: { lines: readonly Line[]; pour: string }) {
  if (lines.length === 0) return null;
  const comptes = ORDER.flatMap((niveau) => {
    const nombre = lines.filter((line) => line.niveau === niveau).length;
    return nombre === 0 ? [] : `${nombre} ${COMPTES[niveau][nombre > 1 ? 1 : 0]}`;
  });
  return (
    <details className="depliant">
      <summary>
        {lines.length} contrôle{lines.length > 1 ? 's' : ''}
        {pour} : {comptes.join(', ')}
      </summary>
      <Lines lines={lines} />
    </details>
  );
}

export default function Regles() {
  const total = STEPS_TO_READ.reduce((sum, step) => sum + step.rules.length + expected(step).length, 0);
  return (
    <div className="page page--large">
      <h1>Ce que regarde l’instructeur</h1>
      <p className="fr-text--lead chapo">
        Voici les {total} contrôles de la relecture, étape par étape. Ce sont ceux que nous passons sur votre
        demande, avec leur source : rien d’autre, aucune intelligence artificielle.
      </p>
      <p>Le courriel de refus d’API Entreprise cite quatre causes probables :</p>
      <ul>
        <li>un organisme qui n’a pas droit à API Entreprise ;</li>
        <li>un texte qui ne montre pas ce droit ;</li>
        <li>des données que le service ne justifie pas ;</li>
        <li>une demande laissée sans réponse plus de trois mois.</li>
      </ul>
      {STEPS_TO_READ.filter((step) => step.rules.length + step.fields.length > 0).map((step) => {
        const repeated = new Set(step.fields.filter(({ group }) => group).map(({ name }) => name));
        const lines = [
          ...expected(step).filter(({ code }) => ![...repeated].some((name) => code.startsWith(name))),
          ...step.rules.filter(({ champ }) => !repeated.has(champ)).map(lineOf),
        ];
        const each = [
          ...expected(step).filter(({ code }) => [...repeated].some((name) => code.startsWith(name))),
          ...step.rules.filter(({ champ }) => repeated.has(champ)).map(lineOf),
        ];
        return (
          <section key={step.name} className="fr-mt-4w" aria-labelledby={`regles-${step.name}`}>
            <h2 className="fr-h4" id={`regles-${step.name}`}>
              {step.title}
            </h2>
            <Folded lines={lines} pour="" />
            <Folded
              lines={each}
              pour={`, pour chaque ${step.name === 'contacts' ? 'personne' : 'donnée protégée'}`}
            />
          </section>
        );
      })}
    </div>
  );
}

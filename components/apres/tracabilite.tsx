'use client';

import { useState } from 'react';
import { useDraft } from '@/components/draft/session';
import { ChampsTracabilite } from '@/components/essai/champs';
import { Copier } from '@/components/site/copier';
import Link from '@/components/site/lien';
import { siretDigits } from '@/lib/annuaire/siret';
import { TRACABILITE } from '@/lib/catalogue/limites';
import { OPERATIONS, type Operation } from '@/lib/catalogue/operations';
import { type Appel, cheminDe, problemes, type Tracabilite as Trace } from '@/lib/essai/appel';
import { tracabiliteDe } from '@/lib/essai/depuis-la-demande';
import { IDENTIFIANTS_SIMULES } from '@/lib/simulateur/identifiants';

type Nom = (typeof TRACABILITE.obligatoires)[number];

/** An operation with one number and no `user_id`: only what it must say of itself is kept. */
const operations: readonly Operation[] = OPERATIONS;
const OPERATION = operations.find(
  ({ chemin }) => chemin === '/v4/insee/sirene/unites_legales/{siren}',
) as Operation;
const SIREN = IDENTIFIANTS_SIMULES.find(({ cas }) => cas === 'trouve')?.siren ?? '';

const PARTIES: Readonly<Record<Nom, string>> = {
  context: 'Le cadre de l’appel : la démarche pour laquelle vous êtes habilité.',
  object: `La raison de cet appel : le dossier ou la procédure. La documentation demande moins de ${TRACABILITE.object.longueurMaxExclue} caractères.`,
  recipient: 'L’organisme qui utilise la donnée : votre SIRET, pas celui de l’entité interrogée.',
};

/** Builds what each call must say of itself, checked on the way. Kept nowhere. */
export function Tracabilite() {
  const { brouillon } = useDraft();
  const [saisie, setSaisie] = useState<Trace | null>(null);
  const dite = saisie ?? tracabiliteDe(brouillon?.reponses ?? {});
  const appel: Appel = {
    cible: OPERATION,
    parametres: { siren: SIREN },
    tracabilite: { ...dite, recipient: siretDigits(dite.recipient) },
  };
  const aCorriger = problemes(appel);
  // A field still blank is not wrong yet.
  const erreurs = Object.fromEntries(
    aCorriger
      .filter(({ champ }) => dite[champ as Nom]?.trim())
      .map(({ champ, message }) => [champ, message] as const)
      .reverse(),
  );
  const query = aCorriger.length === 0 ? (cheminDe(appel).split('?')[1] ?? '') : '';
  return (
    <div className="tracabilite">
      <div>
        <ChampsTracabilite operation={OPERATION} valeurs={dite} erreurs={erreurs} onChange={setSaisie} />
        <p className="fr-text--sm fr-mb-0">
          Ces champs viennent de votre demande quand elle les dit. Rien n’est gardé ici.
        </p>
      </div>
      <section aria-labelledby="tracabilite-resultat" className="tracabilite__resultat">
        <h3 id="tracabilite-resultat" className="fr-h6 fr-mb-1w">
          À ajouter à chaque appel
        </h3>
        <p role="status" className="fr-text--sm">
          {query === ''
            ? `Encore à remplir ou à corriger : ${[...new Set(aCorriger.map(({ champ }) => champ))].join(', ')}.`
            : 'Les trois champs sont prêts.'}
        </p>
        {query !== '' && (
          <>
            <p className="bloc-code">
              <code>?{query}</code>
            </p>
            <Copier texte={`?${query}`} quoi="ces paramètres" />
            <dl className="tracabilite__parties">
              {[...new URLSearchParams(query)].map(([nom, valeur]) => (
                <div key={nom}>
                  <dt>
                    <code>{nom}</code>
                  </dt>
                  <dd>
                    « {valeur} ». {PARTIES[nom as Nom]}
                  </dd>
                </div>
              ))}
            </dl>
            <p>
              <Link className="fr-link" href="/essai">
                Essayer un appel
              </Link>
            </p>
          </>
        )}
      </section>
    </div>
  );
}

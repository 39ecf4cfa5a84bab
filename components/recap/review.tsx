'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Echeance } from '@/components/draft/echeance';
import { useLu } from '@/components/draft/lecture';
import { SaveAlert, SaveStatus } from '@/components/draft/save-status';
import { type Demande, session, useDemande } from '@/components/draft/session';
import { FieldFor } from '@/components/fields/field-for';
import Link from '@/components/site/lien';
import { EnAttendant } from '@/components/wizard/skeleton';
import { SAVE_SOON, useAnswers } from '@/components/wizard/use-answers';
import { etatOf, type Lu, verdict } from '@/lib/draft/verdict';
import { relecture } from '@/lib/steps/relecture/step';
import { Findings } from './findings';
import { Matrix } from './matrix';
import { Recap } from './recap';

const CGU = 'https://entreprise.api.gouv.fr/cgu';

/** « Vérifiez vos réponses »: the verdict, the findings, the answers, then the two boxes. */
export function Review() {
  const { brouillon, generation, sauvegarde, lue } = useDemande();
  const lu = useLu(brouillon);
  useReturnToRow(lue && lu !== null);
  return (
    <EnAttendant lue={lue && lu !== null}>
      {lu && <Lue lu={lu} cle={generation} {...{ brouillon, sauvegarde }} />}
    </EnAttendant>
  );
}

type LueProps = Pick<Demande, 'brouillon' | 'sauvegarde'> & { readonly lu: Lu; readonly cle: number };

function Lue({ brouillon, sauvegarde, lu, cle }: LueProps) {
  const { reponses } = brouillon;
  const { constats, bloquants, reviendra } = lu;
  const vide = Object.keys(reponses).length === 0;
  const tone = bloquants > 0 ? 'error' : reviendra > 0 ? 'warning' : 'success';
  return (
    <>
      {vide ? (
        <EncoreVide />
      ) : (
        <div className={`fr-alert fr-alert--${tone} fr-mb-5w`}>
          <h2 className="fr-alert__title">{etatOf(bloquants, reviendra)}</h2>
          <p>{verdict(bloquants, reviendra)}</p>
        </div>
      )}
      <SaveAlert />
      <h2>Ce que verrait l’instructeur</h2>
      <p>
        <Link href="/regles">Tous les contrôles, avec leur source</Link>
        <br />
        <Link href="/demande/historique">Historique des changements</Link>
      </p>
      <Findings constats={constats} />
      <h2 className="fr-mt-6w">Vos réponses, dans l’ordre de DataPass</h2>
      <Recap reponses={reponses} datapass />
      <h2 className="fr-mt-6w">Ce que DataPass ne demande pas</h2>
      <Recap reponses={reponses} datapass={false} />
      <h2 className="fr-mt-6w">Ce qui doit tenir ensemble</h2>
      <p>Chaque donnée protégée, sa raison, le texte qui l’autorise et ceux qui la lisent.</p>
      <Matrix reponses={reponses} />
      <h2 className="fr-mt-6w">Avant de déposer</h2>
      <Boxes key={cle} disabled={sauvegarde.etat === 'perime'} {...{ brouillon, vide }} />
    </>
  );
}

/** Nothing is answered yet: nothing is wrong either. */
function EncoreVide() {
  return (
    <div className="vide fr-mb-5w">
      <h2 className="fr-h5">Cette demande est encore vide</h2>
      <p>
        C’est normal : vous n’avez répondu à aucune question. Répondez-y d’abord, puis revenez ici. La liste
        ci-dessous dit tout ce qui sera attendu.
      </p>
      <Link className="fr-btn" href="/demande/anticiper">
        Commencer par la première étape
      </Link>
    </div>
  );
}

type BoxesProps = Pick<Demande, 'brouillon'> & { readonly disabled: boolean; readonly vide: boolean };

/** The two boxes that DataPass asks for at the filing. */
function Boxes({ disabled, vide, brouillon }: BoxesProps) {
  const router = useRouter();
  const { reponses } = brouillon;
  const form = useAnswers(relecture, reponses);
  return (
    <form
      noValidate
      {...SAVE_SOON}
      onSubmit={async (event) => {
        event.preventDefault();
        await session.flush();
        router.push('/demande/export');
      }}
    >
      <p>
        Lisez les{' '}
        <a href={CGU} target="_blank" rel="noopener noreferrer">
          conditions générales d’utilisation d’API Entreprise
          <span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>
        . DataPass vous demandera de confirmer ces deux points.
      </p>
      <fieldset disabled={disabled} className="formulaire__champs">
        <legend className="fr-sr-only">Confirmations</legend>
        {relecture.fields.map((field) => (
          <FieldFor
            key={field.name}
            field={field}
            control={form.control}
            reponses={reponses}
            remarks={[]}
            help={null}
            nested={() => null}
          />
        ))}
      </fieldset>
      <SaveStatus />
      <Echeance brouillon={brouillon} />
      <div className="formulaire__suite">
        <Button type="submit" priority={vide ? 'secondary' : 'primary'}>
          Préparer le dépôt
        </Button>
      </div>
    </form>
  );
}

/** « Modifier » left from a row: coming back puts the focus on that row again. */
function useReturnToRow(ready: boolean) {
  useEffect(() => {
    const { hash } = window.location;
    if (!ready || !hash.startsWith('#ligne-')) return;
    const row = document.getElementById(hash.slice(1));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [ready]);
}

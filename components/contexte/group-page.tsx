'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { useDrafts } from '@/components/draft/drafts';
import { Verdict } from '@/components/draft/lu';
import { session, useDemande } from '@/components/draft/session';
import Link from '@/components/site/lien';
import { ScrollRegion } from '@/components/site/scroll-region';
import { EnAttendant, Skeleton } from '@/components/wizard/skeleton';
import { type Brouillon, draftTitle } from '@/lib/draft/format';
import type { Saved } from '@/lib/draft/store';
import { text } from '@/lib/form/engine';
import { contexte } from '@/lib/steps/contexte/step';
import { donneesProtegeesChoisies, findFormulaire } from '@/lib/steps/formulaire';

const publicOf = ({ reponses }: Brouillon) => {
  const options =
    contexte.fields.find(({ name }) => name === 'public_utilisateur')?.options?.(reponses) ?? [];
  return options.find(({ valeur }) => valeur === reponses.public_utilisateur)?.libelle ?? 'À choisir';
};

const dataOf = ({ reponses }: Brouillon) => {
  const count = donneesProtegeesChoisies(reponses).length;
  return count === 0 ? 'Données ouvertes' : `${count} protégée${count > 1 ? 's' : ''}`;
};

const contextOf = (draft: Brouillon) => text(draft.reponses, 'contexte_metier') || draftTitle(draft);

/** One project, its requests, their tokens: drawn, then told by a table. */
export function GroupPage() {
  const { brouillon, lue } = useDemande();
  const { drafts } = useDrafts();
  return (
    <EnAttendant lue={lue && drafts !== null} attente={<Skeleton court />}>
      <Groupe brouillon={brouillon} drafts={drafts ?? []} />
    </EnAttendant>
  );
}

function Groupe({ brouillon, drafts }: { brouillon: Brouillon; drafts: readonly Saved[] }) {
  const router = useRouter();
  const all = drafts.flatMap((saved) => ('brouillon' in saved ? [saved.brouillon] : []));
  const group = brouillon.groupe ? all.filter(({ groupe }) => groupe === brouillon.groupe) : [];
  if (group.length === 0)
    return (
      <>
        <Carte demandes={[brouillon]} />
        <div className="vide fr-mt-4w">
          <p>
            <strong>La demande ouverte n’a pas été séparée.</strong> Elle donnera donc un seul jeton. Si elle
            mélange plusieurs démarches, l’étape Contexte vous proposera de la séparer.
          </p>
          <Link className="fr-btn" href="/demande/contexte">
            Revoir le contexte
          </Link>
        </div>
        <QuiLeVoit />
      </>
    );
  const ordered = [...group].sort(
    (a, b) => donneesProtegeesChoisies(a.reponses).length - donneesProtegeesChoisies(b.reponses).length,
  );
  const open = async (id: string) => {
    await session.open(id);
    router.push('/demande');
  };
  return (
    <>
      <Carte demandes={ordered} />
      <h2 className="fr-mt-5w">Les {group.length} demandes</h2>
      <ScrollRegion className="tableau tableau--court" label="Tableau : demandes du projet">
        <table>
          <caption className="fr-sr-only">
            Demandes du projet : contexte, public, données, jeton et état
          </caption>
          <thead>
            <tr>
              {['Contexte', 'Qui verra les données', 'Données', 'État', 'Ouvrir'].map((titre) => (
                <th key={titre} scope="col">
                  {titre}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((draft) => {
              return (
                <tr key={draft.id}>
                  <th scope="row">
                    {contextOf(draft)}
                    <span className="tableau__contenu">
                      {findFormulaire(text(draft.reponses, 'form_uid'))?.nom ?? 'Cas d’usage à choisir'}. Un
                      jeton pour cette seule démarche.
                    </span>
                  </th>
                  <td data-titre="Qui verra les données">{publicOf(draft)}</td>
                  <td data-titre="Données">{dataOf(draft)}</td>
                  <td data-titre="État">
                    <Verdict brouillon={draft} />
                  </td>
                  <td>
                    <Button size="small" priority="secondary" onClick={() => open(draft.id)}>
                      <span>
                        Ouvrir<span className="fr-sr-only"> « {contextOf(draft)} »</span>
                      </span>
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="fr-mt-3w">
        Les textes copiés sont marqués « à relire » : adaptez-les à chaque démarche, puis déposez chaque
        demande séparément.
      </p>
      <QuiLeVoit />
    </>
  );
}

/** The map: the project, its requests, the token that each one gives. */
function Carte({ demandes }: { demandes: readonly Brouillon[] }) {
  return (
    <div className="carte-jetons">
      <p className="carte-jetons__projet">Votre projet</p>
      <ul className="liste-nue">
        {demandes.map((draft) => (
          <li key={draft.id}>
            <span className="carte-jetons__demande">
              <span className="fr-text--xs">Une demande</span>
              <strong>{contextOf(draft)}</strong>
            </span>
            <span className="carte-jetons__jeton">
              <span className="fr-text--xs">Un jeton</span>
              <strong>{dataOf(draft)}</strong>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a token is, and who holds it. */
function QuiLeVoit() {
  return (
    <p className="fr-mt-3w">
      Un jeton est la clé que votre logiciel présente à chaque appel. Seuls le demandeur et le contact
      technique le voient. <Link href="/apres/jeton">Le chemin du jeton, en image</Link>
    </p>
  );
}

'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { useDrafts } from '@/components/draft/drafts';
import { Verdict } from '@/components/draft/lu';
import { session, useDraft } from '@/components/draft/session';
import Link from '@/components/site/lien';
import { ScrollRegion } from '@/components/site/scroll-region';
import { Skeleton } from '@/components/wizard/skeleton';
import { type Brouillon, draftTitle } from '@/lib/draft/format';
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
  const router = useRouter();
  const { brouillon } = useDraft();
  const { drafts } = useDrafts();
  if (!brouillon || !drafts) return <Skeleton court />;
  const all = drafts.flatMap((saved) => ('brouillon' in saved ? [saved.brouillon] : []));
  const group = brouillon.groupe ? all.filter(({ groupe }) => groupe === brouillon.groupe) : [];
  if (group.length === 0)
    return (
      <div className="vide">
        <p className="fr-mb-0">
          <strong>La demande ouverte n’a pas été séparée.</strong> Si elle mélange plusieurs démarches,
          l’étape <Link href="/demande/contexte">Contexte</Link> vous proposera de la séparer.
        </p>
      </div>
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
      <div className="carte-jetons" aria-hidden="true">
        <div className="carte-jetons__projet">Votre projet</div>
        <ul className="liste-nue">
          {ordered.map((draft) => (
            <li key={draft.id}>
              <span className="carte-jetons__demande">{contextOf(draft)}</span>
              <span className="carte-jetons__jeton">Un jeton : {dataOf(draft).toLowerCase()}</span>
            </li>
          ))}
        </ul>
      </div>
      <h2 className="fr-mt-5w">Les {group.length} demandes</h2>
      <ScrollRegion className="tableau" label="Tableau : demandes du projet">
        <table>
          <caption className="fr-sr-only">
            Demandes du projet : contexte, public, données, jeton et état
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
                  <td>{publicOf(draft)}</td>
                  <td>{dataOf(draft)}</td>
                  <td>
                    <Verdict brouillon={draft} />
                  </td>
                  <td>
                    <Button size="small" priority="secondary" onClick={() => open(draft.id)}>
                      <span>
                        Ouvrir<span className="fr-sr-only"> « {contextOf(draft)} »</span>
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
        Les textes copiés sont marqués « à relire » : adaptez-les à chaque démarche, puis déposez chaque
        demande séparément.
      </p>
    </>
  );
}

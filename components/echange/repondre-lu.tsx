import { reponsesPour } from '@/lib/echange/envoi';
import type { Envoi } from '@/lib/echange/messages';
import { toSections } from '@/lib/form/engine';
import { STEPS } from '@/lib/steps';
import { CommentairesRecus } from './repondre-commentaires';

/** What must be read to answer: the request, never anybody's coordinates. */
export function Lu({ envoi }: { envoi: Envoi }) {
  const rows = toSections(STEPS, reponsesPour(envoi))
    .flatMap((section) => section.rows)
    .filter(({ field, lignes }) => Object.hasOwn(envoi.lu, field.name) && lignes.length > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="lu" className="echange__bloc">
      <h3 className="fr-h4" id="lu">
        Pour répondre, voici la demande
      </h3>
      <dl className="echange__lu">
        {rows.map(({ field, lignes }) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>
              {lignes.length === 1 ? (
                <span className="echange__texte">{lignes[0]}</span>
              ) : (
                <ul>
                  {lignes.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              )}
              <CommentairesRecus envoi={envoi} champ={field.name} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

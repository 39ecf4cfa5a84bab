import { ScrollRegion } from '@/components/site/scroll-region';
import type { Bloc } from '@/lib/export/document';

/** One piece of a document on screen: the words of its PDF. A table is named by the title above it. */
function UnBloc({ bloc, titre }: { bloc: Bloc; titre: string }) {
  switch (bloc.genre) {
    case 'titre': {
      const Titre = `h${bloc.niveau}` as 'h2' | 'h3' | 'h4';
      return <Titre className="fr-h5 fr-mt-4w">{bloc.texte}</Titre>;
    }
    case 'paragraphe':
      return <p>{bloc.texte}</p>;
    case 'encadre':
      return (
        <div className="fr-callout">
          <p className="fr-callout__title">{bloc.titre}</p>
          <p>{bloc.texte}</p>
        </div>
      );
    case 'liste':
      return (
        <ul>
          {bloc.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'fiche':
      return (
        <dl>
          {bloc.lignes.map(({ libelle, valeurs }) => (
            <div key={libelle}>
              <dt>{libelle}</dt>
              {valeurs.map((valeur) => (
                <dd key={valeur}>{valeur}</dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case 'tableau':
      return <Tableau bloc={bloc} titre={titre} />;
    case 'page':
      return <hr />;
  }
}

function Tableau({ bloc, titre }: { bloc: Extract<Bloc, { genre: 'tableau' }>; titre: string }) {
  return (
    <ScrollRegion className="tableau" label={`Tableau : ${titre}`}>
      <table>
        <caption className="fr-sr-only">{titre}</caption>
        <thead>
          <tr>
            {bloc.entetes.map((entete) => (
              <th key={entete} scope="col">
                {entete}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bloc.lignes.map(([premiere = '', ...suite]) => (
            <tr key={premiere + suite[0]}>
              <th scope="row">{premiere}</th>
              {suite.map((texte, rang) => (
                <td key={bloc.entetes[rang + 1]}>{texte}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A document on screen. */
export function Blocs({ blocs }: { blocs: readonly Bloc[] }) {
  // Its pieces never move: their place names them.
  return blocs.map((bloc, rang) => (
    <UnBloc key={`${bloc.genre}-${rang + 1}`} bloc={bloc} titre={titreAvant(blocs, rang)} />
  ));
}

function titreAvant(blocs: readonly Bloc[], rang: number): string {
  const titre = blocs.slice(0, rang).findLast(({ genre }) => genre === 'titre');
  return titre?.genre === 'titre' ? titre.texte : '';
}

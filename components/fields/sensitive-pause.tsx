import { Button } from '@codegouvfr/react-dsfr/Button';
import { Dialog } from '@/components/draft/dialog';
import type { Donnee } from '@/lib/catalogue/donnees';
import { etatDonnee, findDonnee } from '@/lib/steps/formulaire';

type Props = {
  readonly donnee: Donnee;
  readonly uid: string;
  readonly onKeep: () => void;
  readonly onLighter: (lighter: Donnee) => void;
  readonly onClose: () => void;
};

/** A pause before a sensitive datum: what it holds, why it is sensitive, what may do instead. */
export function SensitivePause({ donnee, uid, onKeep, onLighter, onClose }: Props) {
  const { sensible } = donnee;
  const found = sensible?.plusLegere ? findDonnee(sensible.plusLegere) : undefined;
  const lighter = found && etatDonnee(uid, found) !== 'impossible' ? found : undefined;
  return (
    <Dialog title="En avez-vous vraiment besoin ?" onClose={onClose}>
      <p className="fr-text--bold fr-mb-1v">{donnee.nom}</p>
      <p>{donnee.contenu}</p>
      <p>{sensible?.pourquoi}</p>
      {lighter && (
        <p>
          <strong>Plus légère, elle suffit peut-être :</strong> {sensible?.plusLegereQuoi ?? lighter.nom}
        </p>
      )}
      <ul className="fr-btns-group">
        <li>
          {lighter ? (
            <Button type="button" onClick={() => onLighter(lighter)}>
              {lighter.ouverture === 'ouverte' ? 'Utiliser' : 'Demander'} plutôt « {lighter.nom} »
            </Button>
          ) : (
            <Button type="button" onClick={onClose}>
              Ne pas la demander
            </Button>
          )}
        </li>
        <li>
          <Button type="button" priority="secondary" onClick={onKeep}>
            La demander, et dire pourquoi
          </Button>
        </li>
      </ul>
    </Dialog>
  );
}

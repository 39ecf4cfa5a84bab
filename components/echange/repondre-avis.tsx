'use client';

import { Input } from '@codegouvfr/react-dsfr/Input';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { controlId } from '@/components/fields/types';
import { type EnCours, MOTIF } from '@/lib/echange/en-cours';
import { TEXTE_MAX } from '@/lib/echange/format';

const AVIS = [
  {
    valeur: '',
    label: 'Je ne donne pas d’avis pour l’instant',
    hintText: 'Vos réponses partent quand même.',
  },
  { valeur: 'vu_et_accepte', label: 'Vu et accepté', hintText: 'J’ai lu la demande, et je suis d’accord.' },
  { valeur: 'refuse', label: 'Je refuse', hintText: 'J’explique pourquoi.' },
] as const;

type Props = {
  readonly enCours: EnCours;
  /** The sentence about the missing reason, when it is to be shown. */
  readonly erreur: string | null;
  readonly onChange: (part: Partial<EnCours>) => void;
};

/** The opinion of this person, and the name they sign with. */
export function Avis({ enCours: { etat, motif, nom }, erreur, onChange }: Props) {
  return (
    <section aria-labelledby="avis" className="echange__bloc">
      <h3 className="fr-h4" id="avis">
        Votre avis
      </h3>
      <RadioButtons
        legend="Que pensez-vous de cette demande ?"
        name="avis"
        options={AVIS.map(({ valeur, label, hintText }) => ({
          label,
          hintText,
          nativeInputProps: {
            value: valeur,
            checked: etat === valeur,
            onChange: () => onChange({ etat: valeur }),
          },
        }))}
      />
      {etat === 'refuse' && (
        <Input
          textArea
          label="Pourquoi refusez-vous ?"
          hintText="Ce qu’il faudrait changer pour que vous acceptiez."
          state={erreur ? 'error' : 'default'}
          stateRelatedMessage={erreur ?? undefined}
          nativeTextAreaProps={{
            id: controlId(MOTIF),
            name: MOTIF,
            value: motif,
            rows: 3,
            maxLength: TEXTE_MAX,
            required: true,
            'aria-invalid': erreur ? true : undefined,
            onChange: (event) => onChange({ motif: event.target.value }),
          }}
        />
      )}
      <Input
        label={
          <>
            Votre nom<span className="facultatif"> (facultatif)</span>
          </>
        }
        hintText="Pour que la personne qui prépare la demande sache qui répond."
        nativeInputProps={{
          name: 'nom',
          value: nom,
          maxLength: 100,
          autoComplete: 'name',
          onChange: (event) => onChange({ nom: event.target.value }),
        }}
      />
    </section>
  );
}

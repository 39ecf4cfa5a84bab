'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useEffect, useRef, useState } from 'react';
import { downloadFile } from '@/components/draft/download';
import { session } from '@/components/draft/session';
import { Copier } from '@/components/site/copier';
import { courrielAvec, type Moyen } from '@/lib/echange/courriel';
import { envoiPour, nomDeFichier, noterEnvoi } from '@/lib/echange/envoi';
import { lienDe, PAGES, phraseLien } from '@/lib/echange/lien';
import { type Envoi, ecrireMessage } from '@/lib/echange/messages';
import type { Reponses } from '@/lib/form/types';
import type { CleContact } from '@/lib/steps/contacts/step';
import { mailtoDe, type Piece, texteModifie } from '@/lib/trousse/piece';

type Pret = { readonly envoi: Envoi; readonly lien: string | null; readonly probleme: string | null };

type Props = {
  readonly cle: CleContact;
  readonly nom: string;
  readonly courriel: Piece;
  readonly reponses: Reponses;
  readonly readOnly: boolean;
};

/** What one person receives to answer in a browser: a sealed link when it is short enough, else a file. */
export function Partager({ cle, nom, courriel, reponses, readOnly }: Props) {
  const [pret, setPret] = useState<Pret | null>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pret) titre.current?.focus();
  }, [pret]);
  const preparer = async () => {
    const { brouillon } = session.getState();
    if (!brouillon) return;
    const envoi = envoiPour(brouillon, cle, crypto.randomUUID(), new Date().toISOString());
    const lien = await lienDe(window.location.origin, envoi);
    session.update((avant) => noterEnvoi(avant, envoi));
    await session.flush();
    setPret({
      envoi,
      lien: lien.ok && lien.value.court ? lien.value.url : null,
      probleme: lien.ok ? null : phraseLien(lien.code),
    });
  };
  return (
    <>
      <Button
        type="button"
        size="small"
        priority="secondary"
        iconId="fr-icon-mail-line"
        disabled={readOnly}
        onClick={preparer}
      >
        <span>
          {pret ? 'Refaire le lien' : 'Préparer un lien pour répondre'}
          <span className="fr-sr-only"> : {nom}</span>
        </span>
      </Button>
      {pret && (
        <div className="partager">
          <h4 className="fr-h6 fr-mb-1w" tabIndex={-1} ref={titre}>
            {pret.lien ? 'Le lien est prêt' : 'Le fichier est prêt'}
          </h4>
          <Envoyer
            pret={pret}
            courriel={courriel}
            texte={texteModifie(courriel, reponses) ?? courriel.texte}
          />
        </div>
      )}
    </>
  );
}

function Envoyer({ pret, courriel, texte }: { pret: Pret; courriel: Piece; texte: string }) {
  const { envoi, lien, probleme } = pret;
  const fichier = nomDeFichier(envoi);
  const moyen: Moyen = lien
    ? { lien }
    : { fichier, page: `${typeof window === 'undefined' ? '' : window.location.origin}${PAGES.repondre}` };
  const message = courrielAvec(texte, moyen);
  const { url, complet } = mailtoDe(courriel.courriel ?? { a: '', objet: '' }, message);
  return (
    <>
      <p>
        {lien
          ? 'Il contient les questions de cette personne et ses réponses, chiffrées. La clé est dans le lien : aucun serveur ne la voit, mais qui a le lien peut le lire.'
          : (probleme ??
            'Ces questions sont trop longues pour un lien : envoyez le fichier, en pièce jointe. Il contient les questions de cette personne et ses réponses, en clair.')}
      </p>
      <div className="gestes">
        <a className="fr-btn fr-btn--sm fr-btn--icon-left fr-icon-mail-line" href={url}>
          Écrire le courriel
        </a>
        <Copier texte={message} quoi="le courriel" />
        {lien && <Copier texte={lien} quoi="le lien" />}
        <Button
          type="button"
          size="small"
          priority={lien ? 'tertiary no outline' : 'secondary'}
          iconId="fr-icon-download-line"
          onClick={() => downloadFile(fichier, ecrireMessage(envoi))}
        >
          Télécharger le fichier à envoyer
        </Button>
      </div>
      {!complet && (
        <p className="fr-text--sm">
          Le courriel est long : copiez-le, puis collez-le dans le message qui s’ouvre.
        </p>
      )}
      <p className="fr-text--sm">
        Cette personne vous renverra un lien ou un fichier : ouvrez-le pour reprendre ses réponses.
      </p>
    </>
  );
}

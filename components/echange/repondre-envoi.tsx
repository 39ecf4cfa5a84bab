'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useEffect, useRef } from 'react';
import { downloadFile } from '@/components/draft/download';
import { focusBlock } from '@/components/fields/focus';
import { Copier } from '@/components/site/copier';
import { courrielDeRetour } from '@/lib/echange/courriel';
import { ditDe, type EnCours } from '@/lib/echange/en-cours';
import { nomDeFichier, retourDe } from '@/lib/echange/envoi';
import { type Lien, lienDe, PAGES } from '@/lib/echange/lien';
import { ecrireMessage, type Retour } from '@/lib/echange/messages';
import { enBase64url } from '@/lib/echange/octets';
import { mailtoDe } from '@/lib/trousse/piece';

/** An answer ready to go back; no link when this browser cannot encrypt. */
export type Prete = { readonly retour: Retour; readonly lien: Lien | null };

/** A new name for a return. Without https there is no UUID: the same number of random bits will do. */
const nouvelId = () =>
  window.isSecureContext ? crypto.randomUUID() : enBase64url(crypto.getRandomValues(new Uint8Array(16)));

/** Prepares what goes back, in this browser: nothing leaves it. */
export async function preparer(enCours: EnCours): Promise<Prete> {
  const { envoi, reponses } = enCours;
  const retour = retourDe(envoi, reponses, ditDe(enCours), nouvelId(), new Date().toISOString());
  const lien = await lienDe(window.location.origin, retour);
  return { retour, lien: lien.ok ? lien.value : null };
}

/** The ways to send an answer back, to whoever asked. */
export function Envoyer({ prete: { retour, lien } }: { prete: Prete }) {
  const titreRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusBlock(titreRef.current), []);
  const fichier = nomDeFichier(retour);
  const court = lien?.court ? lien.url : null;
  const { objet, texte } = courrielDeRetour(
    court ? { lien: court } : { fichier, page: window.location.origin + PAGES.reprendre },
  );
  const { url, complet } = mailtoDe({ a: '', objet }, texte);
  const combien = Object.keys(retour.changements).length;
  return (
    <section aria-labelledby="prete" className="apercu">
      <h3 className="fr-h4" id="prete" ref={titreRef} tabIndex={-1}>
        Votre réponse est prête : il reste à l’envoyer
      </h3>
      <p>
        <strong>Rien n’est encore parti.</strong> Envoyez-la vous-même à la personne qui vous a écrit.{' '}
        {combien === 0 && 'Elle ne change aucune réponse.'}
        {combien === 1 && 'Elle change une réponse.'}
        {combien > 1 && `Elle change ${combien} réponses.`}
      </p>
      {!court && (
        <p>
          {lien
            ? 'Votre réponse est trop longue pour un lien : téléchargez le fichier, puis joignez-le à votre courriel.'
            : 'Ce navigateur ne sait pas faire de lien chiffré : téléchargez le fichier, puis joignez-le à votre courriel.'}
        </p>
      )}
      <div className="gestes">
        <a className="fr-btn fr-btn--sm fr-btn--icon-left fr-icon-mail-line" href={url}>
          Envoyer par courriel
        </a>
        {court && <Copier texte={court} quoi="le lien" />}
        <Button
          type="button"
          size="small"
          priority={court ? 'tertiary' : 'secondary'}
          iconId="fr-icon-download-line"
          onClick={() => downloadFile(fichier, ecrireMessage(retour))}
        >
          Télécharger le fichier
        </Button>
      </div>
      {!complet && court && (
        <p className="fr-text--sm">
          Le lien est long : copiez-le d’abord, puis collez-le dans le courriel qui s’ouvre.
        </p>
      )}
      <p className="fr-text--sm fr-mb-0">
        Le courriel s’ouvre sans destinataire : ce service ne connaît pas l’adresse de la personne qui vous a
        écrit. {court ? 'Le lien contient vos réponses' : 'Le fichier contient vos réponses'} : ne le donnez
        qu’à elle.
      </p>
    </section>
  );
}

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { EFFACE } from '@/components/draft/session';
import { MAX_BYTES } from '@/lib/draft/format';
import { aCommence, commencer, type EnCours } from '@/lib/echange/en-cours';
import { ouvrirLien, PAGES, phraseLien } from '@/lib/echange/lien';
import { estRetour, lireMessageTexte, type Message, phraseMessage } from '@/lib/echange/messages';
import { prendreFragment } from './adresse';
import { effacer, garder, retrouver } from './garder-reponse';

/** Why nothing opened, in one sentence; `suite`: the page that opens it. */
export type Refus = { readonly phrase: string; readonly suite?: string };

type Etat = {
  readonly nom: 'lecture' | 'vide' | 'ouvert';
  readonly enCours: EnCours | null;
  readonly refus: Refus | null;
  /** Another sending just opened, while an answer was begun here: one chooses. */
  readonly autre: EnCours | null;
  /** What was just done, for the status line. */
  readonly dit: string;
  /** Changes with the sending shown: its form starts afresh, and takes the focus. */
  readonly tour: number;
};

const DEPART: Etat = { nom: 'lecture', enCours: null, refus: null, autre: null, dit: '', tour: 0 };

/** A sending opened, given what this tab already holds. The same sending: what was typed stays. */
function avec(avant: Etat, message: Message, suite: string): Etat {
  const nom = avant.enCours ? 'ouvert' : 'vide';
  if (estRetour(message))
    return {
      ...avant,
      nom,
      refus: { phrase: 'Ce sont des réponses : ouvrez-les sur la page qui les reprend.', suite },
    };
  const garde = avant.enCours;
  if (garde?.envoi.id === message.id) return { ...avant, nom: 'ouvert', refus: null, tour: avant.tour + 1 };
  const nouveau = commencer(message);
  if (garde && aCommence(garde)) return { ...avant, nom: 'ouvert', refus: null, autre: nouveau };
  return { ...DEPART, nom: 'ouvert', enCours: nouveau, tour: avant.tour + 1 };
}

/** The page's state: what is opened, what is typed, kept in this tab only. Nothing is sent anywhere. */
export function useRepondre() {
  const [etat, setEtat] = useState(DEPART);
  const [tenu, setTenu] = useState(true);
  const lecture = useRef(0);

  const refuser = useCallback(
    (phrase: string) =>
      setEtat((avant) => ({ ...avant, nom: avant.enCours ? 'ouvert' : 'vide', refus: { phrase } })),
    [],
  );
  const lien = useCallback(
    async (colle: string) => {
      lecture.current += 1;
      const mienne = lecture.current;
      const lu = await ouvrirLien(colle);
      // A later link, or a later file, has been asked for meanwhile.
      if (mienne !== lecture.current) return;
      if (!lu.ok) return refuser(phraseLien(lu.code));
      const fragment = `#${colle.slice(colle.indexOf('#') + 1).replace(/\s+/g, '')}`;
      setEtat((avant) => avec(avant, lu.value, `${PAGES.reprendre}${fragment}`));
    },
    [refuser],
  );
  const fichier = async (file: File) => {
    lecture.current += 1;
    const mienne = lecture.current;
    if (file.size > MAX_BYTES) return refuser(phraseMessage('trop_grand'));
    const lu = lireMessageTexte(await file.text());
    if (mienne !== lecture.current) return;
    if (!lu.ok) return refuser(phraseMessage(lu.code));
    setEtat((avant) => avec(avant, lu.value, PAGES.reprendre));
  };

  useEffect(() => {
    const lire = () => {
      const fragment = prendreFragment();
      if (fragment !== null) void lien(fragment);
      return fragment !== null;
    };
    const garde = retrouver();
    setEtat((avant) => ({ ...avant, enCours: avant.enCours ?? garde }));
    if (!lire())
      setEtat((avant) => (avant.nom === 'lecture' ? { ...avant, nom: garde ? 'ouvert' : 'vide' } : avant));
    window.addEventListener('hashchange', lire);
    return () => window.removeEventListener('hashchange', lire);
  }, [lien]);

  useEffect(() => {
    const vider = () =>
      setEtat({ ...DEPART, nom: 'vide', dit: 'C’est effacé : cet onglet ne garde plus rien.' });
    window.addEventListener(EFFACE, vider);
    return () => window.removeEventListener(EFFACE, vider);
  }, []);

  const { enCours } = etat;
  useEffect(() => {
    if (enCours) setTenu(garder(enCours));
  }, [enCours]);

  return {
    etat,
    /** False when this browser refuses to keep what is typed. */
    tenu,
    lien,
    fichier,
    changer: (part: Partial<EnCours>) =>
      setEtat((avant) => (avant.enCours ? { ...avant, enCours: { ...avant.enCours, ...part } } : avant)),
    choisir: (nouveau: boolean) =>
      setEtat((avant) => ({
        ...DEPART,
        nom: 'ouvert',
        enCours: nouveau ? avant.autre : avant.enCours,
        tour: avant.tour + 1,
      })),
    effacer: () => {
      effacer();
      setEtat({ ...DEPART, nom: 'vide', dit: 'C’est effacé : cet onglet ne garde plus rien.' });
    },
  };
}

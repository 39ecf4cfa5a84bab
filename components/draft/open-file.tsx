'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { phraseDuRefus } from '@/lib/draft/endroit';
import { type Brouillon, draftTitle, MAX_BYTES, parseDraftBytes, parseSentence } from '@/lib/draft/format';
import { isPdf, MAX_PDF_BYTES } from '@/lib/draft/pdf';
import type { Saved } from '@/lib/draft/store';
import { isBlank } from '@/lib/form/engine';
import { STEPS } from '@/lib/steps';
import { findFormulaire, findFormulaireEditeur } from '@/lib/steps/formulaire';
import { garderPlusLongtemps } from './entretien';
import { avant } from './revenir';

const KNOWN: ReadonlySet<string> = new Set(STEPS.flatMap(({ fields }) => fields.map(({ name }) => name)));

type Reading =
  | { etat: 'attente' }
  | { etat: 'refus'; message: string }
  | { etat: 'apercu'; brouillon: Brouillon };

const date = (iso: string) =>
  new Date(iso).toLocaleString('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** Opens a draft file: shows what it holds first, and touches nothing before the answer. */
export function OpenFile({ drafts }: { drafts: readonly Saved[] }) {
  const router = useRouter();
  const [reading, setReading] = useState<Reading>({ etat: 'attente' });
  const headingRef = useRef<HTMLHeadingElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (reading.etat === 'apercu') headingRef.current?.focus();
  }, [reading]);

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    // Looked at before it is read: a PDF also holds the pages around the draft.
    const pdf = isPdf(new Uint8Array(await file.slice(0, 5).arrayBuffer()));
    if (!pdf && file.size > MAX_BYTES)
      return setReading({ etat: 'refus', message: parseSentence('trop_grand') });
    if (pdf && file.size > MAX_PDF_BYTES)
      return setReading({ etat: 'refus', message: parseSentence('pdf_trop_grand') });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const parsed = parseDraftBytes(bytes);
    setReading(
      parsed.ok
        ? { etat: 'apercu', brouillon: parsed.value }
        : { etat: 'refus', message: phraseDuRefus(bytes, parsed.code) },
    );
  };
  const open = async (brouillon: Brouillon) => {
    const saved = drafts.find(({ id }) => id === brouillon.id);
    await avant.ouvrir(brouillon, saved && 'brouillon' in saved ? saved.brouillon : null);
    await garderPlusLongtemps(brouillon.id).catch(() => undefined);
    router.push('/demande');
  };
  const cancel = () => {
    if (inputRef.current) inputRef.current.value = '';
    setReading({ etat: 'attente' });
    inputRef.current?.focus();
  };

  return (
    <>
      <div className={`fr-upload-group ${reading.etat === 'refus' ? 'fr-upload-group--error' : ''}`}>
        <label className="fr-label" htmlFor="fichier-demande">
          Fichier d’une demande
          <span className="fr-hint-text">
            Le fichier « .json » (1 Mo au plus) ou le PDF enregistré par ce service. Nous montrons ce qu’il
            contient avant de l’ouvrir.
          </span>
        </label>
        <input
          ref={inputRef}
          className="fr-upload"
          type="file"
          id="fichier-demande"
          accept=".json,application/json,.pdf,application/pdf"
          aria-describedby="fichier-messages"
          aria-invalid={reading.etat === 'refus' || undefined}
          onChange={read}
        />
        <div id="fichier-messages" role={reading.etat === 'refus' ? 'alert' : undefined}>
          {reading.etat === 'refus' && (
            <p className="fr-error-text">{reading.message} Vos demandes n’ont pas changé.</p>
          )}
        </div>
      </div>
      {reading.etat === 'apercu' && (
        <Preview
          brouillon={reading.brouillon}
          replaced={drafts.find(({ id }) => id === reading.brouillon.id)}
          headingRef={headingRef}
          onOpen={open}
          onCancel={cancel}
        />
      )}
    </>
  );
}

type PreviewProps = {
  brouillon: Brouillon;
  replaced: Saved | undefined;
  headingRef: React.RefObject<HTMLHeadingElement | null>;
  onOpen: (brouillon: Brouillon) => void;
  onCancel: () => void;
};

/** What the file holds, and what opening it would replace. */
function Preview({ brouillon, replaced, headingRef, onOpen, onCancel }: PreviewProps) {
  const { reponses } = brouillon;
  const answered = Object.entries(reponses).filter(
    ([name, reponse]) => KNOWN.has(name) && (typeof reponse !== 'string' || !isBlank(reponse)),
  );
  const unknown = Object.keys(reponses).filter((name) => !KNOWN.has(name));
  const uid = typeof reponses.form_uid === 'string' ? reponses.form_uid : '';
  const form = findFormulaire(uid)?.nom ?? findFormulaireEditeur(uid)?.nom ?? 'pas encore choisi';
  const ancien = replaced && 'brouillon' in replaced && replaced.brouillon.modifie_le > brouillon.modifie_le;
  // Only a newer build may write over what it wrote.
  const recente = replaced !== undefined && 'plusRecente' in replaced;
  return (
    <section className="apercu fr-mt-3w" aria-labelledby="apercu">
      <h3 id="apercu" className="fr-h5" tabIndex={-1} ref={headingRef}>
        Ce fichier contient « {draftTitle(brouillon)} »
      </h3>
      <ul>
        <li>Cas d’usage : {form}</li>
        <li>
          {answered.length} réponse{answered.length > 1 ? 's' : ''}, modifiées pour la dernière fois le{' '}
          {date(brouillon.modifie_le)}
        </li>
        {unknown.length > 0 && (
          <li>
            {unknown.length} réponse{unknown.length > 1 ? 's' : ''} que ce service ne connaît pas : nous les
            gardons sans y toucher.
          </li>
        )}
      </ul>
      {replaced && (
        <p className="fr-text--bold">
          Ce navigateur garde déjà cette demande
          {'brouillon' in replaced
            ? `, modifiée le ${date(replaced.brouillon.modifie_le)}`
            : recente
              ? ', enregistrée par une version plus récente du service : le fichier ne peut pas la remplacer'
              : ', devenue illisible'}
          .{' '}
          {ancien &&
            'Le fichier est plus ancien : le prendre à sa place perdrait ce qui a changé depuis, et son historique. '}
          Que voulez-vous faire ?
        </p>
      )}
      <ul className="fr-btns-group fr-btns-group--inline">
        {!recente && (
          <li>
            <Button priority={ancien ? 'secondary' : 'primary'} onClick={() => onOpen(brouillon)}>
              {replaced ? 'Remplacer par le fichier' : 'Ouvrir cette demande'}
            </Button>
          </li>
        )}
        {replaced && (
          <li>
            <Button
              priority={ancien || recente ? 'primary' : 'secondary'}
              onClick={() => onOpen({ ...brouillon, id: crypto.randomUUID() })}
            >
              Garder les deux
            </Button>
          </li>
        )}
        <li>
          <Button priority="tertiary" onClick={onCancel}>
            Ne rien ouvrir
          </Button>
        </li>
      </ul>
    </section>
  );
}

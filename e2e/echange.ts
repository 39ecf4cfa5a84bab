import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Brouillon } from '../lib/draft/format';
import { champsDe } from '../lib/echange/champs';
import { commenter } from '../lib/echange/commentaires';
import { envoiPour } from '../lib/echange/envoi';
import { lienDe } from '../lib/echange/lien';
import type { Message } from '../lib/echange/messages';
import type { CleContact } from '../lib/steps/contacts/step';
import { BON, enCouleurs } from './agent';
import { sansDefaut as sansDefautEn } from './axe';

export const COMPLETE: Brouillon = JSON.parse(BON);
export const DPD = 'delegue_protection_donnees';
export const DUREE = 'duree_conservation_donnees_caractere_personnel';

/** The request as it stands before this person has answered anything, with one comment for that person. */
export function sansReponses(pour: CleContact): Brouillon {
  const siens = champsDe(pour);
  const reponses = Object.fromEntries(
    Object.entries(COMPLETE.reponses).filter(([champ]) => !siens.includes(champ)),
  );
  return commenter(
    { ...COMPLETE, reponses },
    { id: 'c1', champ: DUREE, texte: 'Le service propose 48 mois.' },
    'demandeur',
    '2026-11-22T10:00:00.000Z',
  );
}
/** What goes to this person, now. */
export const envoyer = (brouillon: Brouillon, pour: CleContact) =>
  envoiPour(brouillon, pour, randomUUID(), '2026-11-22T10:05:00.000Z');

/** The link that carries a message to this application. */
export async function adresse(baseURL: string | undefined, message: Message): Promise<string> {
  const lien = await lienDe(baseURL ?? '', message);
  if (!lien.ok) throw new Error(lien.code);
  return lien.value.url;
}

/** No accessibility defect on the page as it stands, light then dark. */
export async function sansDefaut(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await enCouleurs(page, colorScheme);
    await sansDefautEn(page, { scheme: colorScheme });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

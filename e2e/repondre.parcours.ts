import type { Page } from '@playwright/test';
import { noterEnvoi } from '../lib/echange/envoi';
import { fusionner } from '../lib/echange/fusion';
import { ouvrirLien, phraseLien } from '../lib/echange/lien';
import { type Envoi, ecrireMessage, lireMessageTexte, phraseMessage } from '../lib/echange/messages';
import {
  activer,
  BON,
  type Contact,
  choisir,
  enFichier,
  expect,
  ouvrirDemande,
  pressePapiers,
  remplirContact,
  saisir,
  sansDebordement,
  telecharger,
  test,
} from './agent';
import { adresse, COMPLETE, DPD, DUREE, envoyer, sansDefaut, sansReponses } from './echange';

const CHLOE: Contact = ['Martin', 'Chloé', 'chloe.martin@clamart.fr', '01 23 45 67 89', 'Déléguée'];
const titre = (page: Page, envoi: Envoi) => page.getByRole('heading', { level: 2, name: envoi.titre });
const duree = (page: Page) => page.getByRole('textbox', { name: /^Durée de conservation/ });
const garde = (page: Page) => page.evaluate(() => JSON.stringify({ ...window.sessionStorage }));

test('je réponds au clavier, je recharge, je refuse avec un motif, et le lien préparé dit exactement cela', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const brouillon = sansReponses(DPD);
  const envoi = envoyer(brouillon, DPD);
  await page.goto(await adresse(baseURL, envoi));
  await expect(titre(page, envoi)).toBeFocused();
  expect(page.url()).toBe(`${baseURL}/repondre`);
  expect(await page.evaluate(() => JSON.stringify(window.history.state))).not.toContain('v1.');

  // Who is asked, the request to read, and nobody else's coordinates.
  await expect(page.getByText('Délégué à la protection des données (DPD)').first()).toBeVisible();
  const lu = page.getByRole('region', { name: 'Pour répondre, voici la demande' });
  await expect(lu.getByText(String(brouillon.reponses.contexte_metier))).toBeVisible();
  const contenu = `${await page.content()}${await garde(page)}`;
  for (const champ of ['contact_technique_email', 'contact_metier_email', 'responsable_traitement_email'])
    expect(contenu).not.toContain(String(COMPLETE.reponses[champ]));
  await expect(page.getByText('Le service propose 48 mois.')).toBeVisible();
  await sansDebordement(page);
  await sansDefaut(page);

  // The questions, by keyboard, with the wizard's own sentences.
  await saisir(page, page.getByRole('textbox', { name: /^Destinataires/ }), 'Les agents de la commande');
  await saisir(page, duree(page), 'longtemps');
  await page.keyboard.press('Tab');
  await expect(
    page.getByText('Saisissez un nombre entier de mois, en chiffres. Exemple : 36.'),
  ).toBeVisible();
  await saisir(page, duree(page), '48');
  await saisir(page, page.getByRole('textbox', { name: /^Pourquoi plus de 36 mois/ }), 'Le code l’impose.');
  await activer(page, page.locator('summary', { hasText: 'Ajouter un commentaire : Durée' }));
  await saisir(page, page.getByRole('textbox', { name: /^Votre commentaire : Durée/ }), 'Vu avec la CADA');
  await remplirContact(page, /^Délégué/, CHLOE);

  await page.reload();
  await expect(duree(page)).toHaveValue('48');
  await expect(page.getByRole('textbox', { name: /^Votre commentaire : Durée/ })).toHaveValue(
    'Vu avec la CADA',
  );

  // A refusal without a reason is stopped, and nothing lets one go round it.
  await choisir(page, /^Que pensez-vous/, /^Je refuse/);
  await activer(page, page.getByRole('button', { name: 'Préparer ma réponse' }));
  await expect(
    page.getByRole('heading', { name: 'Une réponse est à compléter ou à corriger' }),
  ).toBeFocused();
  await expect(page.getByRole('button', { name: /quand même/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Votre réponse est prête/ })).toHaveCount(0);
  await sansDefaut(page);
  await activer(page, page.getByRole('link', { name: /^Dites pourquoi vous refusez/ }));
  const motif = page.getByRole('textbox', { name: /^Pourquoi refusez-vous/ });
  await expect(motif).toBeFocused();
  await saisir(page, motif, 'La durée est trop longue.');
  await saisir(page, page.getByRole('textbox', { name: /^Votre nom/ }), 'Chloé Martin');
  await activer(page, page.getByRole('button', { name: 'Préparer ma réponse' }));
  await expect(page.getByRole('heading', { name: /^Votre réponse est prête/ })).toBeFocused();
  await expect(page.getByText('Rien n’est encore parti.')).toBeVisible();
  await sansDebordement(page);
  await sansDefaut(page);

  // What is prepared, by link and by file, is what was typed.
  await activer(page, page.getByRole('button', { name: 'Copier le lien' }));
  await expect(page.getByText('Copié.')).toBeVisible();
  const lien = await pressePapiers(page);
  expect(lien).toMatch(new RegExp(`^${baseURL}/reprendre#`));
  const retour = await ouvrirLien(lien);
  const [nom, prenom, courriel, telephone, fonction] = CHLOE;
  const dites = {
    destinataire_donnees_caractere_personnel: 'Les agents de la commande',
    [DUREE]: '48',
    [`${DUREE}_justification`]: 'Le code l’impose.',
    [`${DPD}_family_name`]: nom,
    [`${DPD}_given_name`]: prenom,
    [`${DPD}_email`]: courriel,
    [`${DPD}_phone_number`]: telephone,
    [`${DPD}_job_title`]: fonction,
  };
  expect(retour).toMatchObject({
    ok: true,
    value: {
      envoi: envoi.id,
      nom: 'Chloé Martin',
      avis: { etat: 'refuse', motif: 'La durée est trop longue.' },
      commentaires: [{ champ: DUREE, texte: 'Vu avec la CADA' }],
    },
  });
  if (!retour.ok || !('changements' in retour.value)) throw new Error('un retour est attendu');
  expect(retour.value.changements).toEqual(
    Object.fromEntries(Object.entries(dites).map(([champ, dite]) => [champ, [null, dite]])),
  );
  const fichier = await telecharger(page, page.getByRole('button', { name: 'Télécharger le fichier' }));
  expect(fichier.nom).toMatch(/^reponses-dpd-.*\.json$/);
  expect(lireMessageTexte(fichier.texte)).toEqual(retour);
  const courrielHref = await page.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href');
  expect(courrielHref).toMatch(/^mailto:\?subject=/);
  const repris = fusionner(noterEnvoi(brouillon, envoi), retour.value, '2026-11-23T10:00:00.000Z');
  expect(repris.ok && repris.value.brouillon.reponses).toMatchObject(dites);

  // A change makes it stale; erasing leaves nothing in this tab.
  await saisir(page, duree(page), '36');
  await expect(page.getByRole('heading', { name: /^Votre réponse est prête/ })).toHaveCount(0);
  await expect(page.getByText(/^Vous avez changé quelque chose/)).toBeVisible();
  await activer(page, page.getByRole('button', { name: 'Effacer de cet ordinateur' }));
  await activer(page, page.getByRole('button', { name: 'Effacer', exact: true }));
  await expect(page.getByRole('status').filter({ hasText: /^C’est effacé/ })).toBeFocused();
  expect(await garde(page)).not.toContain('Clamart');
  await page.reload();
  await expect(page.getByLabel('Ou le fichier reçu')).toBeVisible();
});

test('chaque lien ou fichier qui ne s’ouvre pas dit quoi faire, et rien n’est perdu', async ({
  page,
  baseURL,
}) => {
  const envoi = envoyer(sansReponses(DPD), DPD);
  const bon = await adresse(baseURL, envoi);
  const abime = bon.slice(0, -9) + (bon.at(-9) === 'A' ? 'B' : 'A') + bon.slice(-8);
  await page.goto(abime);
  await expect(page.getByRole('alert').filter({ hasText: phraseLien('modifie') })).toBeFocused();
  expect(page.url()).toBe(`${baseURL}/repondre`);
  await expect(titre(page, envoi)).toHaveCount(0);

  const recu = page.getByLabel('Ou le fichier reçu');
  await recu.setInputFiles(enFichier('{"format"'));
  await expect(page.getByText(phraseMessage('pas_json'))).toBeVisible();
  await recu.setInputFiles(enFichier(BON));
  await expect(page.getByText(phraseMessage('autre_format'))).toBeVisible();
  const colle = page.getByRole('textbox', { name: /^Le lien reçu/ });
  await saisir(page, colle, bon.slice(0, -20));
  await activer(page, page.getByRole('button', { name: 'Ouvrir ce lien' }));
  await expect(page.getByText(phraseLien('coupe'))).toBeVisible();
  await sansDebordement(page);

  // The whole link, as a mail program breaks it.
  await saisir(page, colle, bon.replace(/(.{70})/g, '$1\n'));
  await activer(page, page.getByRole('button', { name: 'Ouvrir ce lien' }));
  await expect(titre(page, envoi)).toBeFocused();
  await saisir(page, duree(page), '24');

  // Another link pasted in the address bar: refused or opened, what was typed waits for a choice.
  await page.evaluate((hash) => window.location.assign(hash), abime);
  await expect(page.getByText(phraseLien('modifie'))).toBeVisible();
  await expect(duree(page)).toHaveValue('24');
  expect(page.url()).toBe(`${baseURL}/repondre`);
  const autre = envoyer(sansReponses('contact_technique'), 'contact_technique');
  const lienAutre = await adresse(baseURL, autre);
  await page.evaluate((hash) => window.location.assign(hash), lienAutre);
  await activer(page, page.getByRole('button', { name: 'Continuer la réponse commencée' }));
  await expect(duree(page)).toHaveValue('24');
  await page.evaluate((hash) => window.location.assign(hash), lienAutre);
  await activer(page, page.getByRole('button', { name: 'L’effacer et ouvrir la nouvelle' }));
  await expect(page.getByRole('group', { name: 'Contact technique' })).toBeVisible();
  await expect(duree(page)).toHaveCount(0);
});

test('un fichier s’ouvre, des réponses mènent à leur page, et mes propres demandes ne bougent pas', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await ouvrirDemande(page, BON);
  const envoi = envoyer(sansReponses('contact_metier'), 'contact_metier');
  await page.goto('/repondre');
  await page.getByLabel('Ou le fichier reçu').setInputFiles(enFichier(ecrireMessage(envoi)));
  await expect(titre(page, envoi)).toBeFocused();
  await saisir(page, page.getByRole('textbox', { name: /^Nom du projet/ }), 'Un autre nom');

  // What is missing is said first, and may be left out.
  await activer(page, page.getByRole('button', { name: 'Préparer ma réponse' }));
  await expect(page.getByRole('heading', { name: /réponses sont à compléter/ })).toBeFocused();
  await sansDefaut(page);
  await sansDebordement(page);
  await activer(page, page.getByRole('button', { name: 'Préparer quand même, sans ces réponses' }));
  const telecharge = page.getByRole('button', { name: 'Télécharger le fichier' });
  const { texte } = await telecharger(page, telecharge);
  const retour = lireMessageTexte(texte);
  expect(retour).toMatchObject({ ok: true, value: { changements: { intitule: [null, 'Un autre nom'] } } });

  await page.goto('/demande/projet');
  await expect(page.getByRole('textbox', { name: /^Nom du projet/ })).toHaveValue(
    String(COMPLETE.reponses.intitule),
  );

  if (!retour.ok) throw new Error(retour.code);
  const lien = await adresse(baseURL, retour.value);
  await page.goto(lien.replace('/reprendre', '/repondre'));
  await expect(page.getByText(/^Ce sont des réponses/)).toBeVisible();
  const suite = page.getByRole('link', { name: 'Ouvrir la page qui reprend les réponses' });
  expect(await suite.getAttribute('href')).toBe(lien.slice(baseURL?.length));
  await expect(page.getByRole('textbox', { name: /^Nom du projet/ })).toHaveValue('Un autre nom');
});

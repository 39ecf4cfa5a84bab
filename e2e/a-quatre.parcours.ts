import type { Browser } from '@playwright/test';
import type { CleContact } from '../lib/steps/contacts/step';
import {
  activer,
  choisir,
  enregistre,
  expect,
  ouvrirDemande,
  pressePapiers,
  saisir,
  sansDebordement,
  test,
} from './agent';
import { COMPLETE, sansDefaut } from './echange';

/** What each of the four is asked: the answers taken out of the request, and the field to fill. */
const PERSONNES: readonly {
  readonly cle: CleContact;
  readonly nom: RegExp;
  readonly champs: readonly (readonly [champ: string, libelle: RegExp])[];
}[] = [
  {
    cle: 'responsable_traitement',
    nom: /^Responsable de traitement/,
    champs: [['responsable_traitement_phone_number', /^Téléphone/]],
  },
  {
    cle: 'delegue_protection_donnees',
    nom: /^Délégué/,
    champs: [
      ['destinataire_donnees_caractere_personnel', /^Destinataires/],
      ['duree_conservation_donnees_caractere_personnel', /^Durée/],
      ['duree_conservation_donnees_caractere_personnel_justification', /^Pourquoi plus de 36 mois/],
    ],
  },
  { cle: 'contact_metier', nom: /^Contact métier/, champs: [['description', /^Description/]] },
  {
    cle: 'contact_technique',
    nom: /^Contact technique/,
    champs: [['contact_technique_email', /^Adresse électronique/]],
  },
];
const RETIRES: readonly string[] = PERSONNES.flatMap(({ champs }) => champs.map(([champ]) => champ));
const INCOMPLETE = {
  ...COMPLETE,
  reponses: Object.fromEntries(
    Object.entries(COMPLETE.reponses).filter(([champ]) => !RETIRES.includes(champ)),
  ),
};
const dit = (champ: string) => String(COMPLETE.reponses[champ]);

/** A colleague's own browser: another profile, that answers the link and copies the one to send back. */
async function repondre(
  browser: Browser,
  lien: string,
  personne: (typeof PERSONNES)[number],
  demandes: string[],
) {
  const profil = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await profil.newPage();
  page.on('request', (request) =>
    demandes.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto(lien);
  await expect(page.getByRole('heading', { level: 2, name: dit('intitule') })).toBeFocused();
  for (const [champ, libelle] of personne.champs)
    await saisir(page, page.getByRole('textbox', { name: libelle }).first(), dit(champ));
  await choisir(page, /^Que pensez-vous/, /^Vu et accepté/);
  await activer(page, page.getByRole('button', { name: 'Préparer ma réponse' }));
  await expect(page.getByRole('heading', { name: /^Votre réponse est prête/ })).toBeFocused();
  await activer(page, page.getByRole('button', { name: 'Copier le lien' }));
  await expect(page.getByText('Copié.').first()).toBeVisible();
  const retour = await pressePapiers(page);
  await profil.close();
  return retour;
}

test('quatre personnes, quatre navigateurs, aucun compte : la demande est prête', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(300_000);
  const demandes: string[] = [];
  page.on('request', (request) =>
    demandes.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ouvrirDemande(page, JSON.stringify(INCOMPLETE), /étapes complètes sur 9/);
  await enregistre(page);
  for (const personne of PERSONNES) {
    await test.step(personne.cle, async () => {
      await page.goto('/demande/trousse');
      const bloc = page.getByRole('region', { name: personne.nom });
      await expect(bloc.getByText(/manque(?:nt)? ou (?:est|sont) à revoir/)).toBeVisible();
      await activer(page, bloc.getByRole('button', { name: /^Préparer un lien/ }));
      await expect(bloc.getByRole('heading', { name: 'Le lien est prêt' })).toBeFocused();
      await activer(page, bloc.getByRole('button', { name: 'Copier le lien' }));
      const retour = await repondre(browser, await pressePapiers(page), personne, demandes);
      await page.goto(retour);
      await expect(page.getByRole('heading', { name: /vous répond$/ })).toBeFocused();
      expect(page.url()).not.toContain('#');
      await expect(page.getByText('Vu et accepté')).toBeVisible();
      await sansDebordement(page);
      await activer(page, page.getByRole('button', { name: /^Reprendre ces réponses/ }));
      await expect(page.getByRole('heading', { name: 'C’est repris' })).toBeFocused();
      await enregistre(page);
    });
  }
  await sansDefaut(page);
  await page.goto('/demande/trousse');
  await expect(page.getByText(/^Rien ne manque\. Vu et accepté/)).toHaveCount(4);
  await page.goto('/demande/relecture');
  await expect(page.getByRole('heading', { name: 'Prête à déposer' })).toBeVisible();

  // Nothing of the exchange left a browser: no key, no sealed content, no answer.
  expect(demandes.length).toBeGreaterThan(50);
  expect(demandes.filter((each) => !each.startsWith('GET '))).toEqual([]);
  const secrets = ['#', 'v1.', encodeURIComponent(dit('description').slice(0, 30)), 'clamart.example'];
  for (const secret of secrets) expect(demandes.filter((each) => each.includes(secret))).toEqual([]);
});

test('une réponse changée des deux côtés : je choisis, et l’autre reste dans l’historique', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ouvrirDemande(page, JSON.stringify(COMPLETE));
  await enregistre(page);
  await page.goto('/demande/trousse');
  const bloc = page.getByRole('region', { name: /^Contact métier/ });
  await activer(page, bloc.getByRole('button', { name: /^Préparer un lien/ }));
  await activer(page, bloc.getByRole('button', { name: 'Copier le lien' }));
  const lien = await pressePapiers(page);
  // Meanwhile, the applicant writes something else.
  await page.goto('/demande/projet');
  const volume = page.getByRole('textbox', { name: /^Volume/ });
  await saisir(page, volume, '400 candidatures par an');
  await enregistre(page);

  const profil = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const autre = await profil.newPage();
  await autre.goto(lien);
  await saisir(autre, autre.getByRole('textbox', { name: /^Volume/ }), '900 candidatures par an');
  await activer(autre, autre.getByRole('button', { name: 'Préparer ma réponse' }));
  await activer(autre, autre.getByRole('button', { name: 'Copier le lien' }));
  const retour = await pressePapiers(autre);
  await profil.close();

  await page.goto(retour);
  await activer(page, page.getByRole('button', { name: /^Reprendre ces réponses/ }));
  await expect(page.getByRole('heading', { name: /^À départager/ })).toBeVisible();
  const conflit = page.getByRole('region', { name: /^Volume/ });
  await expect(conflit.getByText('400 candidatures par an')).toBeVisible();
  await expect(conflit.getByText('900 candidatures par an')).toBeVisible();
  await activer(page, conflit.getByRole('button', { name: /^Prendre la sienne/ }));
  await expect(page.getByRole('heading', { name: /^À départager/ })).toHaveCount(0);
  await enregistre(page);
  await page.goto('/demande/projet');
  await expect(volume).toHaveValue('900 candidatures par an');
  // Opened again, the same answer changes nothing.
  await page.goto(retour);
  await activer(page, page.getByRole('button', { name: /^Reprendre ces réponses/ }));
  await expect(page.getByText(/déjà reprise/)).toBeVisible();
});

test('un lien abîmé se refuse d’une phrase, et rien ne change', async ({ page }) => {
  await page.goto('/reprendre#v1.abc.def');
  await expect(page.getByRole('heading', { name: /pas pu être lu/ })).toBeFocused();
  const lien = page.getByRole('textbox', { name: /^Le lien reçu/ });
  await activer(page, page.getByRole('button', { name: 'Ouvrir ce lien' }));
  await expect(lien).toBeFocused();
  await expect(lien).toHaveAccessibleDescription(/Collez ici le lien reçu/);
  await sansDefaut(page);
  await saisir(page, lien, 'bonjour');
  await expect(page.getByText('Collez ici le lien reçu.')).toHaveCount(0);
  await activer(page, page.getByRole('button', { name: 'Ouvrir ce lien' }));
  await expect(page.getByText(/^Copiez de nouveau le lien entier/)).toBeVisible();
  await sansDefaut(page);
});

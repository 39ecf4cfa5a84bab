import { refusDePanne } from '../lib/essai/refus';
import type { NomFaute } from '../lib/serveur/test-fautes';
import { expect, test } from './agent';
import { sirenDe } from './amont-fautif';
import { environnement, jetonNeuf, lancer, ouvrir, remplir, UNITE_LEGALE } from './essai';

// The 16 faults of an upstream: what the screen says, then what to do next. « pas de réponse à temps » (twice)
// and 429 have their own journeys, in essai-pannes: they take seconds.
const FAUTES: readonly (readonly [NomFaute, dit: RegExp, suite: RegExp])[] = [
  ['coupure', /a coupé la connexion/, /Réessayez dans quelques minutes/],
  ['tronquee_longueur', /s’est arrêtée au milieu/, /Attendez une minute, puis réessayez/],
  ['json_casse', /est illisible/, /Réessayez dans quelques minutes/],
  ['html', /est inattendue/, /pare-feu.*Réessayez dans quelques minutes/],
  ['gzip', /est compressée/, /Réessayez/],
  ['enorme_annoncee', /dépasse 1 Mio/, /Essayez une autre entité/],
  ['redirection_metadonnees', /Une autre adresse a été proposée/, /Voyez avec la personne/],
  ['jeton_inconnu', /\(code 00101\)/, /Recopiez le jeton/],
  ['jeton_expire', /\(code 00103\)/, /prolonger le jeton/],
  ['jeton_bloque', /\(code 00105\)/, /Prenez le nouveau/],
  ['droits_insuffisants', /\(code 00100\)/, /mettez à jour l’habilitation/],
  ['appel_en_double', /\(code 00015\)/, /Attendez une minute/],
  ['fournisseur_en_panne', /\(code 04999\)/, /d’attendre 5\sminutes/],
];
/** No upstream of this machine can play these: the server's own refusal comes, the screen is the real one. */
const SANS_SERVEUR = [
  ['injoignable', /n’arrive pas à joindre/, /état du service/],
  ['certificat_invalide', /Le certificat présenté/, /le jeton n’est pas parti/],
  ['nom_introuvable', /ne trouve pas l’adresse/, /Voyez avec la personne/],
] as const;

test.use({ bruitAttendu: /^POST .*\/api\/essai$|Failed to load resource/ });

test('chaque faute a sa phrase à l’écran, et dit quoi faire ensuite', async ({ page }) => {
  const issue = page.locator('.fr-alert', { has: page.locator('h3[tabindex="-1"]') });
  const vues: string[] = [];
  const verifier = async (dit: RegExp, suite: RegExp) => {
    await lancer(page).click();
    await expect(issue).toContainText(dit);
    const texte = (await issue.textContent()) ?? '';
    expect(texte).toMatch(suite);
    expect(texte).not.toMatch(/invalide|undefined|<script/);
    vues.push(texte);
  };
  let dialogues = 0;
  page.on('dialog', (dialogue) => {
    dialogues += 1;
    return dialogue.dismiss();
  });
  await ouvrir(page);
  await environnement(page, 'Bac à sable');
  await remplir(page, UNITE_LEGALE, sirenDe('correcte'), jetonNeuf());
  for (const [faute, dit, suite] of FAUTES) {
    await page.getByLabel('SIREN de l’entité').fill(sirenDe(faute));
    await verifier(dit, suite);
  }
  for (const [panne, dit, suite] of SANS_SERVEUR) {
    const { statut, code, message } = refusDePanne(panne);
    await page.route('**/api/essai', (route) =>
      route.fulfill({ status: statut, json: { erreur: { code, message } } }),
    );
    await verifier(dit, suite);
    await page.unroute('**/api/essai');
  }
  expect(new Set(vues).size).toBe(FAUTES.length + SANS_SERVEUR.length);
  expect(dialogues).toBe(0);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import {
  activer,
  enregistre,
  expect,
  ouvrirDemande,
  saisir,
  sansDebordement,
  telecharger,
  test,
} from './agent';

const COMPLETE = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../lib/draft/fixtures/api-entreprise-marches-publics.json'),
    'utf8',
  ),
);
const { contact_technique_email: _adresse, ...reponses } = COMPLETE.reponses;

test('je réunis ce qui manque : courriels, acte, dates', async ({ page }) => {
  await ouvrirDemande(page, JSON.stringify({ ...COMPLETE, reponses }), /8 étapes complètes sur 9/);
  await enregistre(page);
  await page.goto('/demande/export');
  await activer(page, page.getByRole('link', { name: 'Ouvrir la trousse' }));
  await expect(page.getByRole('heading', { level: 1, name: /^Ce qu’il reste à écrire/ })).toBeFocused();

  // The e-mail asks the one who knows, and nobody else.
  const technique = page.getByRole('region', { name: 'Contact technique' });
  await expect(technique.getByText(/^Une réponse manque ou est à revoir/)).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Contact métier' }).getByText(/^Rien ne manque/),
  ).toBeVisible();
  await activer(page, technique.getByText(/^Courriel/));
  await expect(technique.getByText(/adresse pas encore connue/)).toBeVisible();
  const lien = new URL(
    (await technique.getByRole('link', { name: 'Ouvrir dans la messagerie' }).getAttribute('href')) ?? '',
  );
  expect(lien.protocol).toBe('mailto:');
  expect(lien.searchParams.get('body')).toContain('Adresse électronique');

  // The act is mine once edited, and comes back to the answers when I ask.
  await activer(page, page.getByText(/^Projet de délibération/));
  const acte = page.getByRole('textbox', { name: /Projet de délibération/ });
  await expect(acte).toHaveValue(/60 mois/);
  await saisir(page, acte, 'Mon projet à moi.');
  await enregistre(page);
  await page.reload();
  await expect(page.getByText('Modifié par vous')).toBeVisible();
  await activer(page, page.getByText(/^Projet de délibération/));
  await expect(acte).toHaveValue('Mon projet à moi.');
  const bloc = page.getByRole('region', { name: /^Préparer l’acte/ });
  const fichier = await telecharger(page, bloc.getByRole('button', { name: 'Télécharger' }));
  expect(fichier.nom).toBe('projet-de-deliberation.txt');
  expect(fichier.texte).toMatch(/^À RELIRE AVANT USAGE[\s\S]*\n\nMon projet à moi\.\n$/);
  await activer(page, bloc.getByRole('button', { name: 'Repartir de vos réponses' }));
  await expect(acte).toHaveValue(/60 mois/);
  await expect(page.getByText('Modifié par vous')).toHaveCount(0);

  // The days to note, once a day is known.
  const dates = page.getByRole('region', { name: 'Noter les dates' });
  await expect(dates.getByText(/les dates à noter s’afficheront ici/)).toBeVisible();
  const depot = dates.getByRole('textbox', { name: /^Jour du dépôt/ });
  await saisir(page, depot, '31/11/2026');
  await page.keyboard.press('Tab');
  await expect(dates.getByText(/^Donnez une date qui existe/)).toBeVisible();
  await saisir(page, depot, '22/11/2026');
  await saisir(page, dates.getByRole('textbox', { name: /^Jour où le jeton/ }), '31/08/2026');
  await dates.getByRole('combobox', { name: /fuseau/ }).selectOption('La Réunion');
  await expect(dates.getByText('29 février 2028', { exact: true })).toBeVisible();
  const ics = await telecharger(page, dates.getByRole('button', { name: 'Télécharger le calendrier' }));
  expect(ics.nom).toMatch(/\.ics$/);
  const debuts = new ICAL.Component(ICAL.parse(ics.texte))
    .getAllSubcomponents('vevent')
    .map((each) => String(each.getFirstPropertyValue('dtstart')));
  expect(debuts).toContain('2026-12-12T09:00:00');
  expect(debuts).toContain('2028-02-29T09:00:00');
  expect(ics.texte).toContain('TZID:Indian/Reunion');
  await enregistre(page);
  await sansDebordement(page);

  // The dates follow the file.
  await page.goto('/demande/export');
  const garde = await telecharger(page, page.getByRole('button', { name: 'Télécharger le fichier' }));
  expect(JSON.parse(garde.texte).reponses).toMatchObject({
    trousse_depot_le: '2026-11-22',
    trousse_fuseau: 'Indian/Reunion',
  });
});

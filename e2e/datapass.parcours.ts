import {
  activer,
  BON,
  expect,
  ouvrirDemande,
  pressePapiers,
  sansDebordement,
  telecharger,
  test,
} from './agent';

const { reponses } = JSON.parse(BON);

test('le formulaire s’ouvre prérempli, et je recopie le reste champ par champ', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ouvrirDemande(page, BON);
  await page.goto('/demande/export');
  const lien = page.getByRole('link', { name: /^Ouvrir le formulaire.*prérempli/ });
  const adresse = new URL((await lien.getAttribute('href')) ?? '');
  expect(adresse.pathname).toBe('/formulaires/api-entreprise-marches-publics/demande/nouveau');
  expect(adresse.searchParams.getAll('scopes[]')).toEqual(reponses.scopes);
  expect(adresse.searchParams.get('intitule')).toBe(reponses.intitule);
  expect(adresse.href).not.toContain(encodeURIComponent(reponses.contact_metier_email));

  await activer(page, page.getByText(/^À recopier/));
  const [premier] = await page.getByRole('heading', { level: 3 }).filter({ visible: true }).allTextContents();
  expect(premier).toBe('Responsable de traitement');
  const bloc = page.getByRole('region', { name: 'Responsable de traitement' });
  await activer(page, bloc.getByRole('button', { name: /^Copier.*Email/ }));
  await expect(bloc.getByText('Copié.')).toBeVisible();
  expect(await pressePapiers(page)).toBe(reponses.responsable_traitement_email);
  await expect(page.getByText(/^À recopier.*1 sur \d+$/)).toBeVisible();
  await sansDebordement(page);

  await page.reload();
  await expect(page.getByText(/^À recopier.*1 sur \d+$/)).toBeVisible();

  await activer(page, page.getByText(/droits sur l’API de DataPass/));
  const corps = await telecharger(page, page.getByRole('button', { name: 'Télécharger le corps JSON' }));
  expect(corps.nom).toMatch(/\.datapass\.json$/);
  expect(JSON.parse(corps.texte).demande).toMatchObject({
    form_uid: 'api-entreprise-marches-publics',
    organization: { siret: '21920023500014' },
    data: { contact_technique_email: reponses.contact_technique_email },
  });
  const html = await telecharger(page, page.getByRole('button', { name: /page à imprimer/ }));
  expect(html.nom).toMatch(/\.html$/);
  expect(html.texte).toMatch(/^<!doctype html>[\s\S]*Clamart/);
});

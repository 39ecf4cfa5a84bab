import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Brouillon, parseDraft, serializeDraft } from '../draft/format';
import type { Reponses } from '../form/types';
import { egal, type Valeur, valeurDe } from './champs';
import { conflitsDe, decider } from './conflits';
import { envoiPour, noterEnvoi, retourDe } from './envoi';
import { type Echange, lireEchange } from './format';
import { fusionner } from './fusion';
import { noter, revenir } from './historique';
import type { Envoi, Retour } from './messages';
import { ENTREES_MAX } from './place';
import { a, bon, changesDe, demande, PERSONNES, repond, reprendre, SANS_AVIS } from './test-echange';

vi.setConfig({ testTimeout: 120_000 });

/** A draft, the messages under way, and every answer that somebody was told is kept. */
type Monde = {
  b: Brouillon;
  minute: number;
  envois: Envoi[];
  retours: Retour[];
  promis: { champ: string; valeur: Valeur }[];
};

const rang = fc.nat(7);
const personne = fc.constantFrom(...PERSONNES);
const pas = fc.oneof(
  personne.chain((pour) => fc.record({ geste: fc.constant('taper' as const), changes: changesDe(pour) })),
  fc.record({ geste: fc.constant('envoyer' as const), pour: personne }),
  fc.record({
    geste: fc.constant('repondre' as const),
    rang,
    dits: fc.record(Object.fromEntries(PERSONNES.map((pour) => [pour, changesDe(pour)]))),
  }),
  fc.record({ geste: fc.constant('reprendre' as const), rang }),
  fc.record({ geste: fc.constant('decider' as const), choix: fc.constantFrom('ici', 'la', 'autre'), rang }),
  fc.record({ geste: fc.constant('revenir' as const), rang }),
);
type Pas = typeof pas extends fc.Arbitrary<infer P> ? P : never;

const un = <T>(liste: readonly T[], rangDit: number) => liste[rangDit % Math.max(1, liste.length)];

function taper(m: Monde, changes: Reponses) {
  const avant = m.b.reponses;
  m.b = noter({ ...m.b, reponses: { ...avant, ...changes } }, avant, 'demandeur', a(m.minute));
  for (const champ of Object.keys(changes)) m.promis.push({ champ, valeur: valeurDe(changes, champ) });
}

function jouer(m: Monde, p: Pas) {
  m.minute += 7;
  const id = `i${m.minute}`;
  if (p.geste === 'taper') taper(m, p.changes);
  if (p.geste === 'envoyer') {
    const envoi = envoiPour(m.b, p.pour, id, a(m.minute));
    m.b = noterEnvoi(m.b, envoi);
    m.envois.push(envoi);
  }
  if (p.geste === 'repondre') {
    const envoi = un(m.envois, p.rang);
    const dits = envoi && { ...envoi.reponses, ...p.dits[envoi.pour] };
    if (envoi) m.retours.push(retourDe(envoi, dits as Reponses, SANS_AVIS, id, a(m.minute)));
  }
  if (p.geste === 'reprendre') {
    const retour = un(m.retours, p.rang);
    if (!retour) return;
    m.b = bon(fusionner(m.b, retour, a(m.minute))).brouillon;
    for (const [champ, [, la]] of Object.entries(retour.changements))
      m.promis.push({ champ, valeur: la as Valeur });
  }
  if (p.geste === 'decider') {
    const conflit = un(conflitsDe(m.b), p.rang);
    const choix = p.choix === 'autre' ? { valeur: conflit?.base ?? null } : (p.choix as 'ici' | 'la');
    if (conflit) m.b = decider(m.b, conflit, choix, 'demandeur', a(m.minute));
  }
  if (p.geste === 'revenir') {
    const version = un(lireEchange(m.b).echange.historique, p.rang);
    if (version) m.b = revenir(m.b, version.id, 'demandeur', a(m.minute));
  }
}

/** Every value that the file still tells for one question. */
function connues({ reponses }: Brouillon, echange: Echange, champ: string): readonly Valeur[] {
  return [
    valeurDe(reponses, champ),
    ...echange.gardees.filter((each) => each.champ === champ).map(({ valeur }) => valeur),
    ...echange.conflits.filter((each) => each.champ === champ).map(({ la }) => la),
    ...echange.historique.flatMap(({ changements }) => changements[champ] ?? []),
  ];
}

const manquantes = (m: Monde) => {
  const { echange } = lireEchange(m.b);
  return m.promis.filter(
    ({ champ, valeur }) =>
      valeur !== null && !connues(m.b, echange, champ).some((each) => egal(each, valeur)),
  );
};

it('10 000 histoires au hasard : aucune réponse reçue ou enregistrée n’est perdue, et le fichier se relit', () => {
  const comptes = { conflits: 0, reprises: 0 };
  fc.assert(
    fc.property(fc.array(pas, { minLength: 6, maxLength: 14 }), (histoire) => {
      const b = demande({ intitule: 'a', destinataire_donnees_caractere_personnel: 'b' });
      const m: Monde = { b, minute: 0, envois: [], retours: [], promis: [] };
      for (const pour of PERSONNES) m.envois.push(envoiPour(b, pour, pour, a(0)));
      for (const p of histoire) {
        // Far enough apart for each typing to be a version: what one retypes at once is not kept.
        m.minute += 10;
        jouer(m, p);
        if (conflitsDe(m.b).length > 0) comptes.conflits += 1;
      }
      comptes.reprises += lireEchange(m.b).echange.retours.length;
      expect(manquantes(m)).toEqual([]);
      const texte = serializeDraft(m.b);
      const relu = parseDraft(texte);
      expect(relu.ok && serializeDraft(relu.value)).toBe(texte);
      expect(relu.ok && lireEchange(relu.value).etat).toBe('bon');
    }),
    { numRuns: 10_000 },
  );
  // The draw is worth something: merges and conflicts do happen.
  expect(comptes.reprises).toBeGreaterThan(5_000);
  expect(comptes.conflits).toBeGreaterThan(1_000);
});

it('une histoire si longue que les vieilles versions sont regroupées garde chaque réponse reçue et chaque perdante', () => {
  let b = demande({ intitule: 'A', description: 'première' });
  const retour = repond(b, 'contact_metier', { intitule: 'là', description: 'reçue' });
  b = reprendre({ ...b, reponses: { ...b.reponses, intitule: 'ici' } }, retour);
  const [conflit] = conflitsDe(b);
  if (!conflit) throw new Error('un conflit est attendu');
  b = decider(b, conflit, 'la', 'demandeur', a(20));
  for (let n = 1; n <= ENTREES_MAX + 50; n += 1)
    b = noter(
      { ...b, reponses: { intitule: `nom ${n}`, description: `texte ${n}` } },
      b.reponses,
      'demandeur',
      a(30 * n + 30),
    );
  const { echange } = lireEchange(b);
  expect(echange.historique.length).toBeLessThanOrEqual(ENTREES_MAX);
  for (const [champ, valeur] of [
    ['intitule', 'ici'],
    ['intitule', 'là'],
    ['description', 'première'],
    ['description', 'reçue'],
  ] as const)
    expect(echange.gardees.some((each) => each.champ === champ && egal(each.valeur, valeur))).toBe(true);
});

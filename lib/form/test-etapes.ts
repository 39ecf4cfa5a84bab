import * as z from 'zod/mini';
import type { Field, Reponses, Rule, Step } from './types';

z.config({ jitless: true });

const texte = (reponses: Reponses, name: string) => {
  const reponse = reponses[name];
  return typeof reponse === 'string' ? reponse.trim() : '';
};

const base = { source: 'datapass_modele', asks: 'demandeur' } as const;
const regle = { source: 'site_faq', verifieLe: '2026-11-22' } as const;

/** Missing and ill-shaped answers have two sentences. */
export const NOM: Field = {
  ...base,
  name: 'nom',
  kind: 'texte',
  label: 'Nom',
  schema: z.string().check(z.minLength(1, 'Saisissez le nom.'), z.maxLength(5, 'Raccourcissez le nom.')),
};
export const SURNOM: Field = { ...base, name: 'surnom', kind: 'texte', label: 'Surnom', schema: z.string() };
export const GOUTS: Field = {
  ...base,
  name: 'gouts',
  kind: 'donnees',
  label: 'Goûts',
  niveau: 'reviendra',
  schema: z.array(z.string()).check(z.minLength(1, 'Choisissez un goût.')),
  options: () => [
    { valeur: 'sucre', libelle: 'Sucré' },
    { valeur: 'sale', libelle: 'Salé' },
  ],
};
export const DETAIL: Field = {
  ...base,
  name: 'detail',
  kind: 'paragraphe',
  label: 'Détail',
  schema: z.string().check(z.minLength(1, 'Donnez le détail.')),
  when: (reponses) => texte(reponses, 'nom') === 'Zoé',
};
export const PIECES: Field = {
  ...base,
  name: 'pieces',
  kind: 'fichiers',
  label: 'Pièces',
  schema: z.array(z.string()),
};

export const TABOU: Rule = {
  ...regle,
  code: 'nom_tabou',
  niveau: 'bloquant',
  champ: 'nom',
  message: (reponses) => `Remplacez ${texte(reponses, 'nom')} par un autre nom.`,
  ferme: true,
  broken: (reponses) => texte(reponses, 'nom') !== 'Zoé' && texte(reponses, 'nom') !== 'Max',
};
export const FADE: Rule = {
  ...regle,
  code: 'nom_fade',
  niveau: 'conseil',
  champ: 'nom',
  message: 'Trouvez mieux que Max.',
  broken: (reponses) => texte(reponses, 'nom') === 'Max',
};

const etape = (name: string, fields: readonly Field[], more: Partial<Step> = {}): Step => ({
  name,
  title: name,
  question: `${name} ?`,
  family: 'Famille',
  bloc: null,
  fields,
  rules: [],
  ...more,
});

export const ACCUEIL = etape('accueil', [NOM, SURNOM, DETAIL], { rules: [TABOU, FADE] });
/** Hidden from Max, and waits for a name. */
export const TABLE = etape('table', [GOUTS], {
  when: (reponses) => texte(reponses, 'nom') !== 'Max',
  waits: (reponses) => (texte(reponses, 'nom') === '' ? 'Dites d’abord votre nom.' : null),
});
export const ENVOI = etape('envoi', [PIECES]);
export const ETAPES: readonly Step[] = [ACCUEIL, TABLE, ENVOI];

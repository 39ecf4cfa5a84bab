import { list, text } from '../form/engine';
import type { Reponses } from '../form/types';
import { VERIFIE_LE } from '../steps/schemas';
import { fold, namesSomeone, ROLE, says, words } from './mots';
import type { Regle } from './types';

const base = { etape: 'projet', verifieLe: VERIFIE_LE } as const;
const description = (reponses: Reponses) => text(reponses, 'description');

/** Who reads the data, said otherwise than by a function: not enough to name recipients, enough here. */
const QUI_ENCORE =
  /\b(?:personnes|cao|acheteuse|officiers?|policiers?|gendarmes?|placiers?|porteurs? de projets?)\b/;
const QUAND = new RegExp(
  `\\b(?:${[
    'lors|lorsqu?e?|quand|pendant|apres|avant|des (?:le|la|l|qu|que|reception|son|leur)|puis|ensuite|d abord|enfin|prealable[a-z]*',
    'une fois|au moment|au (?:cours|stade|depot|passage|fil|versement|paiement)|en (?:cours|amont|aval|fin)|suite a|tout au long|jusqu',
    'a (?:la |l )?(?:ouverture|analyse|instruction|attribution|reception|occasion|etape|examen|etude|arrivee|inscription|signature|creation|notification|recevabilite)',
    'a chaque|chaque (?:annee|an|mois|trimestre|semestre|semaine|jour|automne|printemps|ete|hiver|rentree|campagne)|campagnes?',
    'au depouillement|sous [a-z0-9]+ jours|la veille|tous les (?:ans|mois|jours|[a-z]+ mois)|etapes?|phases?|instruction|depot|annuel[a-z]*|periodique[a-z]*|mensuel[a-z]*|trimestriel[a-z]*|quotidien[a-z]*',
  ].join('|')})\\b`,
);
const POURQUOI =
  /\b(?:(?:pour|afin|vise|visant|but|objectif|finalite|en vue|ser(?:t|vent|vir|vira|viront) (?:a|de)|de (?:facon|maniere) a|de sorte|savoir|conform(?:e|es|ite)|propos(?:er?|ent|ition|itions)|valid(?:er?|ent|ation)|avis|pa(?:yer|ye|iement))\b|permet|verifi|control|evit|instrui|decid|attribu|calcul|s assur|detect|apprecie|prerempl|pre-rempl|statue|selectionn|accord|refus|ecart|rejet|delivr|liquid|fiabilis|tranch|recevab|eligib)/;

/** Which of « qui », « quand », « pour quoi » a description does not say. */
export function silences(sentence: string): readonly ('qui' | 'quand' | 'pourquoi')[] {
  const folded = fold(sentence);
  const missing: ('qui' | 'quand' | 'pourquoi')[] = [];
  if (!ROLE.test(folded) && !QUI_ENCORE.test(folded)) missing.push('qui');
  if (!QUAND.test(folded)) missing.push('quand');
  if (!POURQUOI.test(folded)) missing.push('pourquoi');
  return missing;
}

const MIN_WORDS = 8;
/** From here on, words are missing from our lists rather than from the text. */
const MANY_WORDS = 60;

function isTooShort(sentence: string): boolean {
  const count = words(sentence).length;
  return count < MIN_WORDS || silences(sentence).length >= (count < MANY_WORDS ? 2 : 3);
}

const CE_QUI_MANQUE = {
  qui: 'qui utilisera les données',
  quand: 'à quel moment de la démarche',
  pourquoi: 'pour décider quoi',
} as const;

const whatIsMissing = (reponses: Reponses) =>
  silences(description(reponses))
    .map((each) => CE_QUI_MANQUE[each])
    .join(', ');

const DONNEES_VENDUES = '(?:donnees|fichiers?|listes?|informations|coordonnees|renseignements)';
/** Purposes that the CGU close. Each part names the use made of the data, never a trade that is checked. */
const COMMERCIAL = new RegExp(
  [
    '\\bprospect(?:ion|er|e|ent|ons|ant|s)?\\b(?! (?:archeo|mini|geo|fonci))',
    '\\bdemarch(?:age|er|ent|eront)\\b',
    '\\b(?:fins?|buts?|usages?|visees?|objectifs?) (?:purement |exclusivement )?commercia(?:l|le|les|ux)\\b',
    `\\b(?:utilisation|exploitation|valorisation) commerciale (?:de |des |d )(?:ces |nos |la |l )?(?:${DONNEES_VENDUES}|api)|\\b(?:exploit|utilis|valoris)[a-z]* commercialement`,
    '\\bnos commerciaux\\b|\\bfidelis[a-z]* (?:les |nos |des )?clients|\\bvendre (?:nos|leurs) [a-z]+|\\b(?:nous|on) (?:les |la )?revend[a-z]+|\\bfaire de la pub(?:licite)?\\b',
    '\\bciblage commercial|\\bscoring commercial|\\brelances? commerciales?|\\bcampagnes? commerciales?|\\boffres? commerciales?',
    '\\bmarketing\\b|\\be-?mailings?\\b|\\bphoning\\b|\\bmonetis[a-z]*|\\bgeneration de leads?\\b',
    `\\b(?:re)?(?:vend(?:re|us?|ues?|ons|ent|ra|rons|ront)|vente|cession|location)\\b(?: [a-z]+){0,3} ${DONNEES_VENDUES}\\b`,
    `\\b${DONNEES_VENDUES}\\b(?: (?!ni\\b|pas\\b|jamais\\b|aucun)[a-z]+){0,5} (?:re)?(?:vendue?s?|commercialisee?s?)\\b`,
    '\\bcommercialis(?:er|ation|ons|ent)\\b(?: [a-z]+){0,3} (?:donnees|fichiers?|listes?)\\b',
    '\\bfichiers? (?:de )?(?:clients?|prospects?|clientele)\\b|\\b(?:nouveaux|futurs|trouver des|gagner des) clients\\b',
    '\\bpublicit(?:e|es|aires?) (?:ciblee?s?|commerciales?|par|aupres)|\\b(?:fins?|envois?|messages?|courriers?|demarches?|campagnes?) (?:de )?publicit[a-z]*',
    '\\b(?:constitu[a-z]*|cre(?:er|ation|ons|ent)|enrichi[a-z]*|aliment(?:er|ation|ons|ent|era|eront)) (?:d )?(?:une?|notre|nos|des|un|le|la) (?:[a-z]+ )?(?:fichiers?|bases?|annuaires?) (?:de donnees )?(?:de |des |d )(?:toutes les |contacts d )?(?:entreprises|societes|contacts|dirigeants|commercants|adresses)\\b',
  ].join('|'),
);

/** A trade that is authorised or taxed: « local à usage commercial », « domaine public à des fins commerciales ». */
const COMMERCE_VISE =
  /\b(?:domaine public|occup[a-z]+|loca(?:l|ux)|terrasses?|vehicules?|emplacements?|batiments?|terrains?|surfaces?|drones?|zones?|bail|baux|immeubles?|voirie)(?: [a-z]+){0,4} (?:fins?|buts?|usages?|visees?|objectifs?) (?:purement |exclusivement )?commercia(?:l|le|les|ux)\b/g;

const sellsIn = (name: string) => (reponses: Reponses) =>
  says(fold(text(reponses, name).replace(/[.;:!?\n]/g, '. ')).replace(COMMERCE_VISE, ' '), COMMERCIAL);

const commercial = (champ: string, etape: string): Regle => ({
  ...base,
  etape,
  champ,
  code: `finalite_commerciale_${champ}`,
  niveau: 'reviendra',
  message:
    'Retirez tout usage commercial, de prospection ou de constitution de fichier : cette finalité n’est pas acceptée.',
  source: 'cgu',
  broken: sellsIn(champ),
});

const personne = (champ: 'intitule' | 'description'): Regle => ({
  ...base,
  champ,
  code: `${champ}_personne_nommee`,
  niveau: 'conseil',
  message: 'Retirez le nom ou les coordonnées de la personne : ce texte sera public sur DataPass.',
  source: 'datapass_publication',
  broken: (reponses) => namesSomeone(text(reponses, champ)),
});

const GENERIC = new Set(
  'api entreprise entreprises datapass demande acces habilitation projet test essai notre le la de d l a une un nouveau nouvelle pour et les des du'.split(
    ' ',
  ),
);

/** The texts that a split copies into each request. */
const TEXTES_COPIES = {
  intitule: 'le nom du projet',
  description: 'la description',
  contexte_metier: 'le contexte métier',
  cadre_juridique_nature: 'la nature du cadre juridique',
} as const;

/** What the instructor reads first: the project's name and description. */
export const REGLES_PROJET: readonly Regle[] = [
  {
    ...base,
    champ: 'intitule',
    code: 'intitule_generique',
    niveau: 'conseil',
    message: 'Nommez la démarche : ce nom ne la distingue d’aucune autre demande d’accès à API Entreprise.',
    source: 'datapass_modele',
    broken: (reponses) => {
      const title = words(text(reponses, 'intitule'));
      return title.length > 0 && title.every((word) => GENERIC.has(word));
    },
  },
  {
    ...base,
    champ: 'description',
    code: 'description_trop_courte',
    niveau: 'reviendra',
    message: (reponses) =>
      `Complétez la description : il manque ${whatIsMissing(reponses) || 'de quoi comprendre le projet'}.`,
    source: 'datapass_parcours',
    broken: (reponses) => isTooShort(description(reponses)),
  },
  {
    ...base,
    champ: 'description',
    code: 'description_incomplete',
    niveau: 'conseil',
    message: (reponses) => `Ajoutez à la description : ${whatIsMissing(reponses)}.`,
    source: 'datapass_parcours',
    broken: (reponses) => !isTooShort(description(reponses)) && silences(description(reponses)).length > 0,
  },
  commercial('contexte_metier', 'contexte'),
  commercial('intitule', 'projet'),
  commercial('description', 'projet'),
  personne('intitule'),
  personne('description'),
  {
    ...base,
    champ: 'description',
    code: 'description_html',
    niveau: 'conseil',
    message: 'Retirez les balises : DataPass les supprime de tous les textes.',
    source: 'datapass_modele',
    broken: (reponses) => /<\/?[a-z][^<>]{0,200}>/i.test(description(reponses)),
  },
  {
    ...base,
    champ: 'volumetrie_approximative',
    code: 'volume_en_appels',
    niveau: 'conseil',
    message: 'Comptez les dossiers ou les démarches d’une année, pas les appels à l’API.',
    source: 'datapass_libelles',
    broken: (reponses) =>
      /\b(?:appels?(?! d offres?| a (?:projets?|candidatures?|manifestation|concurrence)| publics?)|requetes?)\b/.test(
        fold(text(reponses, 'volumetrie_approximative')),
      ),
  },
  {
    ...base,
    champ: 'volumetrie_approximative',
    code: 'volume_sans_nombre',
    niveau: 'conseil',
    message: 'Donnez un ordre de grandeur en chiffres. Exemple : 300 dossiers par an.',
    source: 'datapass_libelles',
    broken: (reponses) =>
      text(reponses, 'volumetrie_approximative') !== '' &&
      !/\d|\b(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine|millier|cent|mille|million)s?\b/.test(
        fold(text(reponses, 'volumetrie_approximative')),
      ),
  },
  ...Object.entries(TEXTES_COPIES).map(
    ([champ, nom]): Regle => ({
      ...base,
      etape: { contexte_metier: 'contexte', cadre_juridique_nature: 'cadre-juridique' }[champ] ?? 'projet',
      champ,
      code: `texte_a_relire_${champ}`,
      niveau: 'conseil',
      message: `Relisez ${nom} : ce texte vient d’une demande que vous avez séparée en plusieurs.`,
      source: 'cgu',
      broken: (reponses) => list(reponses, 'textes_a_relire').includes(champ),
    }),
  ),
];

import { text } from '../form/engine';
import type { Reponses } from '../form/types';
import type { Lecture, Mention, Passage } from './mentions';
import {
  demarchesComptees,
  espaces,
  lecturesDAgents,
  logiciels,
  ouvertures,
  prequalifications,
  usagesComptes,
} from './modalites';
import { origine } from './plier';
import type { ContexteLu, Indice, Public } from './types';
import { CONNEXION, MEMES_AGENTS, NOMBRES } from './usages';
import type { Famille, Sensibilite } from './vocabulaire';

const MAX_INDICES = 5;
const RANGS = ['Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième'] as const;

const indiceOf =
  (famille: string) =>
  ({ lecture, debut, fin }: Passage): Indice => ({
    champ: lecture.champ,
    ...origine(lecture.plie, debut, fin),
    famille,
  });

type Reste = Omit<ContexteLu, 'cle' | 'libelle' | 'indices'>;
const contexte = (cle: string, libelle: string, found: readonly Passage[], reste: Reste): ContexteLu => ({
  ...{ cle, libelle, ...reste },
  indices: found.slice(0, MAX_INDICES).map(indiceOf(cle)),
});

/** What was read in the texts, once for every axis. */
export type Lu = {
  readonly reponses: Reponses;
  readonly lectures: readonly Lecture[];
  readonly familles: readonly (readonly [Famille, readonly Mention[]])[];
  /** The procedure that the texts are about: asked for, or at least named. */
  readonly sujet: Famille | undefined;
  /** The base form is general by nature: only named procedures count there. */
  readonly general: boolean;
  readonly preremplis: readonly Passage[];
  readonly instruits: readonly Passage[];
  readonly uneSeule: boolean;
};

function publicDuFormulaire({ reponses, lectures }: Lu): Public {
  if (ouvertures(lectures).length > 0) return 'grand_public_sans_authentification';
  if (lectures.some(({ plie }) => CONNEXION.test(plie.texte))) return 'usager_authentifie';
  const chosen = text(reponses, 'public_utilisateur');
  return chosen === 'usager_authentifie' ? chosen : 'grand_public_sans_authentification';
}

function preremplissage(lu: Lu): readonly ContexteLu[] {
  if (lu.preremplis.length === 0) return [];
  return [
    contexte('preremplissage', 'Pré-remplissage de formulaires', lu.preremplis, {
      phrase: 'Préremplir les formulaires des usagers à partir du numéro SIRET',
      formUid: 'api-entreprise-socle-de-base',
      public: publicDuFormulaire(lu),
      sensibilite: 'ouverte',
    }),
  ];
}

/** One context per procedure that is asked for, and the prefilling that goes beside several. */
export function parDemarches(lu: Lu): readonly ContexteLu[] {
  const named = lu.familles.map(([famille, found]) =>
    contexte(famille.cle, famille.libelle, found, {
      phrase: famille.phrase,
      formUid: famille.formUid,
      public: 'agent_habilite',
      sensibilite: famille.sensibilite,
    }),
  );
  return named.length < 2 ? named : [...named, ...preremplissage(lu)];
}

/** The form of the one procedure that was read, else the chosen one. */
function formulaireDe({ reponses, sujet: famille }: Lu): string | null {
  const chosen = text(reponses, 'form_uid');
  return famille?.formUid ?? (chosen === '' ? null : chosen);
}

/** Prefilling, pre-qualification, examination: one context each, as the founding example says. */
export function parModalites(lu: Lu): readonly ContexteLu[] {
  if (lu.general || lu.uneSeule) return [];
  const same = lu.lectures.some(({ plie }) => MEMES_AGENTS.test(plie.texte));
  if (lu.preremplis.length === 0 && same) return [];
  const dossiers = ['les dossiers', lu.sujet?.dossiers].filter(Boolean).join(' ');
  const stage = (
    cle: string,
    verbe: string,
    nom: string,
    found: readonly Passage[],
    sensibilite: Sensibilite,
  ) =>
    found.length === 0
      ? []
      : [
          contexte(cle, `${nom} des dossiers`, found, {
            phrase: `${verbe} ${dossiers}`,
            formUid: formulaireDe(lu),
            public: 'agent_habilite',
            sensibilite,
          }),
        ];
  return [
    ...preremplissage(lu),
    ...stage(
      'prequalification',
      'Préqualifier',
      'Pré-qualification',
      prequalifications(lu.lectures),
      'quelques',
    ),
    ...stage('instruction', 'Instruire', 'Instruction', lu.instruits, 'nombreuses'),
  ];
}

/** What the request does, in the agent's words or in those of the one procedure that was read. */
function sujet({ reponses, sujet: famille }: Lu): string {
  const own = text(reponses, 'contexte_metier').replace(/[\s.;:!?]+$/, '');
  return famille?.phrase ?? (own === '' ? 'Démarche à préciser' : own);
}

const PUBLICS = {
  grand_public_sans_authentification: {
    cle: 'grand_public',
    libelle: 'Grand public, sans connexion',
    phrase: () => 'Informer le grand public avec des données ouvertes',
    sensibilite: 'ouverte',
  },
  usager_authentifie: {
    cle: 'usagers',
    libelle: 'Usagers connectés',
    phrase: () => 'Montrer à chaque usager connecté les données de sa propre organisation',
    sensibilite: 'quelques',
  },
  agent_habilite: {
    cle: 'agents',
    libelle: 'Agents habilités',
    phrase: (lu: Lu) => `${sujet(lu)} (agents habilités)`,
    sensibilite: 'nombreuses',
  },
} as const;

/** One context per public that reads data. */
export function parPublics(lu: Lu): readonly ContexteLu[] {
  if (lu.general || lu.uneSeule) return [];
  const read = lecturesDAgents(lu.lectures);
  const one = (who: Public, found: readonly Passage[]) => {
    const { cle, libelle, phrase, sensibilite } = PUBLICS[who];
    const reste = { phrase: phrase(lu), formUid: formulaireDe(lu), public: who, sensibilite };
    return found.length === 0 ? [] : [contexte(cle, libelle, found, reste)];
  };
  return [
    ...one('grand_public_sans_authentification', ouvertures(lu.lectures)),
    ...one('usager_authentifie', espaces(lu.lectures)),
    ...one('agent_habilite', read.length > 0 ? read : lu.instruits),
  ];
}

/** As many contexts as the agent counts, to be named by the agent. */
function aNommer(lu: Lu, cle: string, nom: string, found: readonly Passage[]): readonly ContexteLu[] {
  const [first] = found;
  if (!first) return [];
  const words = first.lecture.plie.texte.slice(first.debut, first.fin);
  const count = Math.max(2, ...NOMBRES.flatMap(([word, value]) => (word.test(words) ? [value] : [])));
  return RANGS.slice(0, count).map((rang, at) => {
    const libelle = `${rang} ${nom}`;
    return contexte(`${cle}_${at + 1}`, libelle, found, {
      phrase: `${sujet(lu)} (${libelle.toLowerCase()})`,
      formUid: formulaireDe(lu),
      ...{ public: null, sensibilite: 'nombreuses' },
    });
  });
}

/** One context per software that would hold the token. */
export function parLogiciels(lu: Lu): readonly ContexteLu[] {
  const found = lu.general ? [] : logiciels(lu.lectures);
  const named = found.every(({ lecture, debut }) => lecture.plie.texte.startsWith('notre', debut));
  const contexts = aNommer(lu, 'logiciel', 'application', found);
  if (!named || found.length < 2) return contexts;
  return contexts.map((each, at) => {
    const indice = each.indices[at];
    const words = indice?.mots ?? each.libelle;
    const phrase = `${sujet(lu)} (${words})`;
    return {
      ...each,
      libelle: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
      phrase,
      indices: indice ? [indice] : [],
    };
  });
}

/** Contexts that the agent counts without naming them. */
export function parEnumeration(lu: Lu): readonly ContexteLu[] {
  if (lu.general || lu.uneSeule) return [];
  // Forms of any number prefilled with open data make one context: the founding example says so.
  const onlyPrefilled = lu.preremplis.length > 0 && lu.instruits.length === 0;
  // « toutes nos procédures » of a buyer are his kinds of contract.
  const counted = demarchesComptees(lu.lectures).filter(
    ({ lecture, debut, fin }) =>
      lu.familles.length === 0 || !lecture.plie.texte.slice(debut, fin).includes('procedures'),
  );
  const found = [...usagesComptes(lu.lectures), ...(onlyPrefilled ? [] : counted)];
  return aNommer(lu, 'demarche', 'démarche', found);
}

import { FORMULAIRES_RETIRES } from '../catalogue/formulaires';
import { list, text } from '../form/engine';
import type { Reponses } from '../form/types';
import { findFormulaire } from '../steps/formulaire';
import { VERIFIE_LE } from '../steps/schemas';
import { fold, namesSomeone } from './mots';
import { citations, hasReference } from './textes';
import type { Regle } from './types';

const DECRET_OU_ARRETE =
  /\b(?:decrets?|arretes?|ordonnances?|conseil d etat)\b|\b[rd]\.? ?\*?\d{2,4}(?:-\d+)+/;
/** An operator is also ruled by the decisions of its own board or director. */
const DECISION_PROPRE = /\b(?:decisions?|deliberations?)\b/;
const ACTE_LOCAL = /\b(?:deliberations?|decisions?|arretes?|reglements?)\b/;

const nature = (reponses: Reponses) => text(reponses, 'cadre_juridique_nature');

/** What is brought to prove the right: the text, and the documents named to go with it. */
const evidence = (reponses: Reponses) =>
  fold([nature(reponses), ...list(reponses, 'cadre_juridique_documents')].join(' ')).replace(/_/g, ' ');

/** A form's own prefilled text is DataPass's: never flagged. A retired form is refused elsewhere. */
export function isOfficial(reponses: Reponses): boolean {
  const uid = text(reponses, 'form_uid');
  if (FORMULAIRES_RETIRES.some((retire) => retire.uid === uid)) return true;
  const official = findFormulaire(uid)?.cadreJuridique;
  return official != null && fold(official.nature) === fold(nature(reponses));
}

const base = { etape: 'cadre-juridique', champ: 'cadre_juridique_nature', verifieLe: VERIFIE_LE } as const;
const answered = (reponses: Reponses) => nature(reponses) !== '' && !isOfficial(reponses);
const profil = (reponses: Reponses) => text(reponses, 'profil_demandeur');

type Manque = 'principe' | 'rgpd' | 'reference';

/** The one thing that is said of a text which proves nothing; null when it points at a precise text. */
function lack(reponses: Reponses): Manque | null {
  if (!answered(reponses)) return null;
  const { principe, rgpd, reste } = citations(nature(reponses));
  if (hasReference(reste)) return null;
  if (principe || citations(text(reponses, 'cadre_juridique_url')).principe) return 'principe';
  return rgpd ? 'rgpd' : 'reference';
}

function isWithoutDecree(reponses: Reponses): boolean {
  const words = evidence(reponses);
  switch (profil(reponses)) {
    case 'administration_centrale':
      return !DECRET_OU_ARRETE.test(words);
    case 'operateur_ou_etablissement_public':
      return !DECRET_OU_ARRETE.test(words) && !DECISION_PROPRE.test(words);
    default:
      return false;
  }
}

/** What the instructor looks for in the legal text. */
export const REGLES_JURIDIQUES: readonly Regle[] = [
  {
    ...base,
    code: 'cadre_principe_seul',
    niveau: 'reviendra',
    message:
      'Ajoutez le texte précis de votre démarche : le CRPA, la loi ESSOC et la loi Lemaire posent un principe d’échange. Seuls, ils ne prouvent pas votre droit.',
    source: 'site_faq',
    broken: (reponses) => lack(reponses) === 'principe',
  },
  {
    ...base,
    code: 'cadre_rgpd_seul',
    niveau: 'reviendra',
    message:
      'Citez le texte qui vous confie cette mission : le RGPD et la loi Informatique et Libertés encadrent le traitement, ils n’autorisent pas l’accès aux données.',
    source: 'site_faq',
    broken: (reponses) => lack(reponses) === 'rgpd',
  },
  {
    ...base,
    code: 'cadre_sans_reference',
    niveau: 'reviendra',
    message:
      'Donnez la référence exacte du texte : le numéro de l’article, ou le numéro et la date de l’acte.',
    source: 'courriel_refus',
    broken: (reponses) => lack(reponses) === 'reference',
  },
  {
    ...base,
    code: 'etat_sans_decret_ni_arrete',
    niveau: 'reviendra',
    message:
      'Citez le décret ou l’arrêté qui vous confie la mission : c’est ce qui est attendu d’un service ou d’un opérateur de l’État.',
    source: 'site_faq',
    broken: (reponses) => answered(reponses) && lack(reponses) !== 'principe' && isWithoutDecree(reponses),
  },
  {
    ...base,
    code: 'collectivite_sans_acte_local',
    niveau: 'conseil',
    message:
      'Ajoutez la délibération ou la décision qui crée le dispositif : elle montre que votre collectivité a besoin de ces données.',
    source: 'demarrer',
    broken: (reponses) =>
      profil(reponses) === 'collectivite' &&
      answered(reponses) &&
      lack(reponses) === null &&
      !ACTE_LOCAL.test(evidence(reponses)),
  },
  {
    ...base,
    code: 'cadre_personne_nommee',
    niveau: 'conseil',
    message:
      'Retirez le nom ou les coordonnées de la personne : cette réponse est publiée chaque mois sur data.gouv.fr.',
    source: 'datapass_publication',
    broken: (reponses) => namesSomeone(nature(reponses)),
  },
  {
    ...base,
    code: 'cadre_lien_dans_la_nature',
    niveau: 'conseil',
    message: 'Mettez l’adresse dans « Lien vers le texte » et gardez ici la nature et la référence du texte.',
    source: 'datapass_modele',
    broken: (reponses) => /^\s*https?:\/\/\S+\s*$/.test(nature(reponses)),
  },
  {
    ...base,
    champ: 'cadre_juridique_url',
    code: 'cadre_lien_accueil',
    niveau: 'conseil',
    message: 'Donnez l’adresse de la page du texte, pas celle de l’accueil du site.',
    source: 'courriel_refus',
    broken: (reponses) => /^(?:https?:\/\/)?[a-z0-9.-]+\/?$/i.test(text(reponses, 'cadre_juridique_url')),
  },
  {
    ...base,
    code: 'beneficiaires_effectifs_sans_fondement',
    niveau: 'reviendra',
    message:
      'Citez l’article L561-46 (2°) du code monétaire et financier, ou retirez les bénéficiaires effectifs : seules les autorités de cette liste y ont accès.',
    source: 'site_cas_usages',
    broken: (reponses) =>
      list(reponses, 'scopes').includes('beneficiaires_effectifs_inpi') &&
      !/\bl\.? ?561-46\b/.test(evidence(reponses)),
  },
  {
    ...base,
    code: 'fraude_sans_mission',
    niveau: 'conseil',
    message:
      'Citez le texte qui confie à votre organisme la lutte contre la fraude : il n’y a pas de cadre général pour ce cas d’usage.',
    source: 'site_cas_usages',
    broken: (reponses) =>
      text(reponses, 'form_uid') === 'api-entreprise-detection-fraude' &&
      answered(reponses) &&
      !/\b(?:fraudes?|frauduleu[a-z]*|controles?|verifications?|travail (?:illegal|dissimule)|blanchiment|recouvrement|l\.? ?\d)/.test(
        evidence(reponses),
      ),
  },
];

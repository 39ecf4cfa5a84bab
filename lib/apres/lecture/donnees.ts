import { DONNEES, type Donnee } from '../../catalogue/donnees';
import { justificationOf } from '../../steps/donnees/step';
import type { RegleMessage } from './types';

/** How a message calls a datum. A datum that is not here is called by the words of its name. */
const NOMS: Readonly<Partial<Record<(typeof DONNEES)[number]['scope'], string>>> = {
  unites_legales_etablissements_insee:
    '(?:donnees? )?(?:de l )?insee|sirene|unites? legales?|extraits? rne|rne|non[ -]diffusibles?',
  associations_djepva: 'donnees? (?:des )?associations?|donnees? associatives?|djepva|rna',
  data_subvention_subventions: 'data\\.?subventions?|subventions? (?:des associations|percues|recues)',
  effectifs_urssaf:
    '(?:les|des|aux|leurs|ces|vos|l|d) effectifs?|effectifs? (?:des|de l|annuels?|mensuels?)|gip-mds',
  mandataires_sociaux_infogreffe: 'mandataires?(?: sociaux)?',
  beneficiaires_effectifs_inpi: 'beneficiaires? effectifs?',
  liens_capitalistiques_dgfip: 'liens? capitalistiques?|capitalistiques?',
  chiffre_affaires_dgfip: 'chiffres? d affaires?|le ca|du ca',
  bilans_bdf: 'bilans?(?: annuels?| de la banque de france)?|banque de france|bdf',
  liasses_fiscales_dgfip: 'liasses?(?: fiscales?)?',
  attestation_fiscale_dgfip: 'attestations? (?:de regularite )?fiscales?|attestations? dgfip',
  attestation_sociale_urssaf:
    'attestations? (?:sociales?|de vigilance|urssaf)|vigilance|fiscales? et sociales?',
  cotisations_msa: '(?:cotisations? )?msa|cotisations? agricoles?',
  cotisations_probtp: '(?:cotisations? )?pro ?btp',
  attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp:
    'cibtp|cnetp|conges payes|chomage[ -]intemperies',
  certifications_qualiopi_france_competences: 'qualiopi|france competences?',
  open_data_extrait_rcs_infogreffe: 'extraits? (?:rcs|kbis|k-bis)|kbis',
  open_data_actes_bilans_inpi: 'actes et bilans',
};

const RETIRER =
  /\b(?:(?:retire|supprime|decoche|enleve)(?:r|z|e?s?)|exclu[a-z]*|superflu[a-z]*|inutiles?|pas necessaires?|non necessaires?|renoncer)\b/;
const JUSTIFIER =
  /\b(?:justifi[a-z]*|pourquoi|expliqu[a-z]*|precise[rz]|necessite|motive[rz]|detaille[rz]|en quoi|besoin)\b/;
/** « bénéficiaires effectifs » is not « effectifs », nor « actes et bilans » the balance sheets of the bank. */
const CONFONDUS: Readonly<Record<string, RegExp>> = {
  effectifs_urssaf: /\bbeneficiaires? effectifs?\b(?!.*\bles effectifs\b)/,
  bilans_bdf: /\bactes et bilans\b/,
};

function reglesDe({ scope, nom, ouverture }: Donnee, noms: string): readonly RegleMessage[] {
  const protegee = ouverture === 'protegee';
  const confondu = CONFONDUS[scope];
  const mots = new RegExp(`\\b(?:${noms})\\b`);
  return [
    {
      code: `donnee_a_retirer_${scope}`,
      champ: 'scopes',
      mots,
      avec: RETIRER,
      ...(confondu ? { sauf: confondu } : {}),
      quoi: protegee
        ? `Retirez « ${nom} », ou dites pourquoi votre démarche ne peut pas s’en passer.`
        : `« ${nom} » est une donnée ouverte, toujours comprise : demandez à l’instructeur ce qu’il attend.`,
      source: 'courriel_refus',
    },
    ...(protegee
      ? [
          {
            code: `donnee_a_justifier_${scope}`,
            champ: justificationOf(scope),
            mots,
            // To drop it is another task, unless the message leaves the choice.
            sauf: new RegExp(
              `${confondu ? `${confondu.source}|` : ''}^(?!.*${JUSTIFIER.source}).*${RETIRER.source}`,
            ),
            quoi: `Dites pourquoi « ${nom} » est indispensable : quel agent la lit, à quelle étape, pour décider quoi.`,
            source: 'courriel_refus',
          } as const,
        ]
      : []),
  ];
}

const donnees: readonly Donnee[] = DONNEES;
const noms: Readonly<Record<string, string | undefined>> = NOMS;

/** What is said of the data: too many of them, or one by its name. */
export const REGLES_DES_DONNEES: readonly RegleMessage[] = [
  {
    code: 'perimetre',
    champ: 'scopes',
    mots: /\b(?:perimetres?|donnees (?:demandees?|cochees?|selectionnees?|sollicitees?|souhaitees?|choisies|que vous|strictement|necessaires|utiles|concernees)|scopes?|(?:ensemble|totalite|liste|nombre|chaque|chacune|toutes|certaines|plusieurs) (?:de |des |les |d une |de ces |de vos )?(?:donnees?|api)|trop de donnees|strictement necessaires?|minimisation|proportionnalite|(?:acces a (?:ces|des|toutes)|ces|vos|aux|les|des) donnees (?:ne|n|sont|doivent|soient|non|au regard|a la finalite|protegees|sensibles)|api demandees)\b/,
    sauf: /\b(?:destinataires?|(?:transmises?|communiquees?|partagees?) (?:a|au|aux|avec)|durees? de conservation|conservation des donnees|protection des donnees)\b/,
    quoi: 'Ne gardez que les données indispensables, et dites pour chacune pourquoi elle l’est.',
    source: 'courriel_refus',
  },
  ...donnees.flatMap((donnee) => {
    const dit = noms[donnee.scope];
    return dit ? reglesDe(donnee, dit) : [];
  }),
];

import { describe, expect, it } from 'vitest';
import { type Champ, lire } from './mentions';
import {
  demarchesComptees,
  espaces,
  examens,
  instructions,
  lecturesDAgents,
  logiciels,
  ouvertures,
  prequalifications,
  preremplissages,
  usagesComptes,
} from './modalites';
import { plier } from './plier';

const LIT = {
  ...{ demarchesComptees, espaces, examens, instructions, lecturesDAgents, logiciels, ouvertures },
  ...{ preremplissages, prequalifications, usagesComptes },
};

/** The words that a function finds in a text. */
const lus = (nom: keyof typeof LIT, texte: string, champ: Champ = 'description') =>
  LIT[nom]([lire(champ, plier(texte))]).map(({ lecture, debut, fin }) =>
    lecture.plie.texte.slice(debut, fin),
  );

describe('Ce qu’une phrase dit faire', () => {
  it.each([
    ['preremplissages', 'Préremplir les formulaires.', ['preremplir']],
    ['prequalifications', 'Préqualifier les demandes.', ['prequalifier']],
    ['instructions', 'Instruire les dossiers avec les bilans.', ['instruire']],
    ['instructions', 'Nous ferons :\n- Instruire les dossiers', ['instruire']],
    ['instructions', 'Lors de l’instruction, avec les bilans.', ['instruction']],
    ['ouvertures', 'Le site affiche les adresses au public.', ['affiche les adresses au public']],
    ['espaces', 'L’usager connecté voit ses attestations.', ["l'usager connecte voit ses attestations"]],
    ['lecturesDAgents', 'Les agents consultent les bilans.', ['agents consultent']],
    ['examens', 'Les agents consultent les bilans.', ['agents consultent']],
    ['logiciels', 'Pour deux logiciels.', ['pour deux logiciels']],
    [
      'logiciels',
      'Notre GRU et notre outil. Notre CRM et notre ERP.',
      ['notre gru', 'notre outil', 'notre crm', 'notre erp'],
    ],
    ['usagesComptes', 'Nous avons trois usages.', ['trois usages']],
    ['demarchesComptees', 'Pour toutes nos démarches.', ['toutes nos demarches']],
    ['demarchesComptees', 'Toutes nos démarches sont concernées.', ['toutes nos demarches']],
  ] as const)('%s : %s', (nom, texte, attendus) => {
    expect(lus(nom, texte)).toEqual(attendus);
  });

  it.each([
    ['preremplissages', 'Sans préremplir les formulaires.'],
    ['preremplissages', 'Hors projet : préremplir les formulaires.'],
    ['preremplissages', 'Les agents ont à préremplir.'],
    ['preremplissages', 'Préremplir les courriers.'],
    ['prequalifications', 'Sans préqualifier les demandes.'],
    ['prequalifications', 'Hors préqualification.'],
    ['instructions', 'Sans instruire les dossiers avec les bilans.'],
    ['instructions', 'Hors instruction, avec les bilans.'],
    ['instructions', 'Instruire comme aujourd’hui, avec les bilans.'],
    ['instructions', 'Transmettre les bilans à l’instruction.'],
    ['instructions', 'Nos bilans avant l’instruction des données.'],
    ['instructions', 'Les bilans, lors de l’instruction.'],
    ['instructions', 'Instruire les dossiers.'],
    ['ouvertures', 'Le site n’affiche rien : ni les adresses visibles au public.'],
    ['ouvertures', 'Les adresses ne sont jamais visibles au public.'],
    ['ouvertures', 'Hors adresses visibles au public.'],
    ['ouvertures', 'Le site affiche les adresses des bénéficiaires au public.'],
    ['ouvertures', 'Le site affiche les horaires au public.'],
    ['espaces', 'Sans que l’usager connecté voie : ni l’usager connecté voit ses attestations.'],
    ['espaces', 'Sans l’usager connecté voit ses attestations.'],
    ['lecturesDAgents', 'Plutôt que des agents consultent les bilans.'],
    ['lecturesDAgents', 'Sans que les agents consultent les bilans.'],
    ['lecturesDAgents', 'Aucuns des agents consultent les bilans.'],
    ['lecturesDAgents', 'Les agents consultent jamais les bilans.'],
    ['lecturesDAgents', 'Les agents utilisent la météo.'],
    ['examens', 'Les agents consultent les comptes.'],
    ['logiciels', 'Sans passer par deux logiciels.'],
    ['logiciels', 'Hors de deux logiciels.'],
    ['logiciels', 'Remplacer nos deux logiciels.'],
    ['logiciels', 'Remplacer notre GRU et notre outil.'],
    ['usagesComptes', 'Sans trois usages.'],
    ['usagesComptes', 'Hors trois usages.'],
    ['usagesComptes', 'Éviter trois usages.'],
    ['demarchesComptees', 'Sans couvrir toutes nos démarches.'],
    ['demarchesComptees', 'Pour éviter toutes nos démarches.'],
    ['demarchesComptees', 'Pour deux procédures de passation.'],
    ['demarchesComptees', 'Nous aimons toutes nos démarches.'],
  ] as const)('%s ne lit rien : %s', (nom, texte) => {
    expect(lus(nom, texte)).toEqual([]);
  });

  it.each([
    ['instructions', 'Instruire les dossiers', ['instruire']],
    ['demarchesComptees', 'Toutes nos démarches', ['toutes nos demarches']],
  ] as const)('dans un titre, %s : %s', (nom, texte, attendus) => {
    expect(lus(nom, texte, 'intitule')).toEqual(attendus);
  });
});

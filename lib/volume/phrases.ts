import type { Conseil } from './plan';
import type { Journee } from './simuler';

const nombre = (valeur: number) => Math.round(valeur).toLocaleString('fr-FR');
const compte = (valeur: number, un: string, plusieurs: string) =>
  `${nombre(valeur)} ${valeur < 2 ? un : plusieurs}`;
const appels = (valeur: number) => compte(valeur, 'appel', 'appels');

/** « 9 h 05 », with the day after when it is past midnight. */
export function heure(minutes: number): string {
  const [jours, reste] = [Math.floor(minutes / 1440), Math.floor(minutes) % 1440];
  const dite = `${Math.floor(reste / 60)} h ${String(reste % 60).padStart(2, '0')}`;
  return jours === 0 ? dite : `${dite} le ${jours === 1 ? 'lendemain' : `${jours}e jour suivant`}`;
}

/** « 2 h 05 », « 12 min ». */
export function duree(minutes: number): string {
  if (minutes < 60) return `${nombre(minutes)} min`;
  return `${nombre(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')}`;
}

/** The day in one or two sentences: what happens first, then what it may cost. */
export function verdict(journee: Journee): string {
  const { demandes, refuses, sansReponse, restants, premier429, bannissement } = journee;
  const { dureeH } = journee.limites.bannissement;
  const reste =
    restants > 0
      ? ` Il reste ${appels(restants)} à minuit : vos instances n’ont pas eu le temps de les faire.`
      : '';
  if (demandes === 0) return `Aucun appel ce jour-là.${reste}`;
  const refus = premier429
    ? `Premier refus (429) à ${heure(premier429.seconde / 60)} ; ${appels(refuses)} sur ${nombre(demandes)} ${refuses < 2 ? 'est refusé' : 'sont refusés'}.`
    : '';
  if (bannissement.menace === 'annoncee') {
    const fin = heure(bannissement.finS / 60);
    return `${refus} La limite de l’adresse IP est dépassée à ${heure(bannissement.debutS / 60)} : elle serait bannie ${dureeH} heures, jusqu’à ${fin}, et ${appels(sansReponse)} ${sansReponse < 2 ? 'resterait' : 'resteraient'} sans réponse.${reste}`.trim();
  }
  if (bannissement.menace === 'possible')
    return `${refus} ${
      bannissement.refusInsistants > 0
        ? `${appels(bannissement.refusInsistants)} ${bannissement.refusInsistants < 2 ? 'part' : 'partent'} malgré un refus récent : l’adresse risque un bannissement de ${dureeH} heures. À partir de combien, ce n’est pas publié.`
        : 'Aucun appel n’insiste : attendez quand même la fin du délai indiqué.'
    }${reste}`;
  return `Aucun refus : les ${appels(demandes)} passent, sous toutes les limites.${reste}`;
}

/** An advice in plain words. */
export function direConseil(conseil: Conseil): string {
  switch (conseil.genre) {
    case 'cadence':
      return `${conseil.limite.nom} : ${appels(conseil.parPeriode)} par minute au plus, toutes instances comprises (limite : ${conseil.limite.limite} par jeton). À ce rythme, ${appels(conseil.appels)} prennent ${duree(conseil.dureeMin)}.`;
    case 'file':
      return `${conseil.nom} : mettez les appels en file. Elle tient jusqu’à ${appels(conseil.longueurMax)}, et se vide à ${heure(conseil.videS / 60)}.`;
    case 'nuit':
      return `Faites la nuit ce qui reste à la fermeture : ${appels(conseil.appels)}, de ${heure(conseil.debutMin)} à ${heure(conseil.finMin)}.${conseil.pauses
        .map(
          ({ debutMin, finMin, operations }) =>
            ` Arrêtez de ${heure(debutMin)} à ${heure(finMin)} : maintenance (${operations.join(', ')}).`,
        )
        .join('')}`;
    case 'trop':
      return `${conseil.nom} : ${appels(conseil.appels)} par jour, c’est trop. Il en tient ${nombre(conseil.appelsAuPlus)} en 24 heures. ${conseil.hausse.possible ? 'Demandez plus de volume.' : 'La limite ne se relève pas : appelez moins souvent, ou gardez les réponses que vous avez déjà.'}`;
    case 'instances':
      return `${nombre(conseil.instances)} instances derrière la même adresse IP : passez par une seule file, ou donnez à chacune ${appels(conseil.parPeriode)} par minute au plus, toutes opérations comprises. Aucune ne voit les appels des autres.`;
  }
}

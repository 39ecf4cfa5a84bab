import type { Verifie } from '@/lib/steps/organisation/verification';

const DIRECTORIES: Readonly<Record<Verifie['source'], string>> = {
  recherche_entreprises: 'Annuaire des entreprises',
  simulateur: 'Répertoire de démonstration (quelques organismes seulement)',
};

function administration(known: boolean | null): string {
  if (known === null) return 'L’annuaire ne dit pas si c’est une administration.';
  return known
    ? 'L’annuaire le range parmi les administrations.'
    : 'L’annuaire ne le range pas parmi les administrations.';
}

/** Who this SIRET belongs to, as the directory says it: to be recognised at a glance, or not. */
export function DirectoryCard({ verifie }: { verifie: Verifie }) {
  const { denomination, adresse, est_siege, etat, est_administration, source, verifie_le } = verifie;
  const day = new Date(verifie_le).toLocaleDateString('fr-FR', { dateStyle: 'long' });
  const colour = etat === 'ferme' ? 'fr-callout--orange-terre-battue' : 'fr-callout--green-emeraude';
  return (
    <div className={`fr-callout ${colour} fr-mt-3w fr-mb-2w annuaire__fiche`}>
      <p className="fr-callout__text fr-text--md fr-mb-1v">
        <strong>{denomination || 'Nom non publié'}</strong>
        <br />
        {adresse || 'Adresse non publiée'}
      </p>
      <p className="fr-text--sm fr-mb-1v">
        {etat === 'ferme' ? <strong>Établissement fermé</strong> : 'Établissement ouvert'}
        {est_siege ? ', siège de l’organisme. ' : ', qui n’est pas le siège. '}
        {administration(est_administration)}
      </p>
      <p className="fr-text--xs fr-mb-0">
        {DIRECTORIES[source]}, vérifié le {day}.
      </p>
    </div>
  );
}

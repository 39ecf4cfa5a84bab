import type { ClientEcrit } from './clients';

const TRACE = { context: 'Essai', object: 'Premier appel', recipient: '13002526500013' };

/**
 * One call from a terminal, in the folder of the client: to see it work before writing anything. The token
 * stays in the environment. `recipient` is the State's own digital directorate (DINUM), whose SIRET is public.
 *
 * @param parametres identifiers: letters and digits only, which no shell reads
 */
export function commandeDEssai(
  { cle, fichier }: ClientEcrit,
  chemin: string,
  parametres: Readonly<Record<string, string>>,
): string {
  const ecrits = [chemin, parametres, TRACE].map((valeur) => JSON.stringify(valeur));
  switch (cle) {
    case 'javascript':
      return `node -e 'import("./${fichier}").then(({ appeler }) => appeler(${ecrits.join(', ')})).then(console.log)'`;
    case 'python':
      return `python3 -c 'from ${fichier.replace('.py', '')} import appeler; print(appeler(${ecrits.join(', ')}))'`;
    case 'php': {
      const tableaux = ecrits.map((ecrit) =>
        ecrit.startsWith('{') ? ecrit.replace('{', '[').replace(/}$/, ']').replaceAll('":"', '"=>"') : ecrit,
      );
      return `php -r 'require "${fichier}"; print_r((new ApiEntreprise\\Client())->appeler(${tableaux.join(', ')}));'`;
    }
  }
}

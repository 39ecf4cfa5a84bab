import type { Operation } from '@/lib/catalogue/operations';

/** « Attestation fiscale, version 4 », with what an older version is. */
export const nomDe = ({ nom, version, derniereVersion }: Operation) =>
  `${nom}, version ${version}${derniereVersion ? '' : ' (ancienne)'}`;

/** The options of a list of operations, one group per provider. */
export function OptionsOperations({ operations }: { operations: readonly Operation[] }) {
  const fournisseurs = [...new Set(operations.map(({ fournisseur }) => fournisseur))].sort((a, b) =>
    a.localeCompare(b, 'fr'),
  );
  return fournisseurs.map((fournisseur) => (
    <optgroup key={fournisseur} label={fournisseur}>
      {operations
        .filter((each) => each.fournisseur === fournisseur)
        .map((operation) => (
          <option key={operation.chemin} value={operation.chemin}>
            {nomDe(operation)}
          </option>
        ))}
    </optgroup>
  ));
}

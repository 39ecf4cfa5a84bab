/** White space that people paste inside numbers: plain, tab, non-breaking, thin, narrow. */
const SPACES = /[\s\u00a0\u2009\u202f]/g;

const SENTENCES = {
  vide: 'Saisissez le numéro SIRET de votre organisation : 14 chiffres.',
  caracteres: 'Saisissez uniquement des chiffres : un SIRET compte 14 chiffres, sans lettre ni tiret.',
  siren:
    'Vous avez saisi un SIREN (9 chiffres). Le SIRET ajoute 5 chiffres : ceux de l’établissement. Retrouvez-le sur annuaire-entreprises.data.gouv.fr.',
  trop_court: 'Ajoutez les chiffres qui manquent : un SIRET compte 14 chiffres.',
  trop_long: 'Retirez les chiffres en trop : un SIRET compte 14 chiffres.',
  cle: 'Vérifiez chaque chiffre : ce numéro ne respecte pas la clé de contrôle des SIRET. Deux chiffres ont pu être échangés.',
} as const;

export type SiretProblem = keyof typeof SENTENCES;

/** What the agent typed, without the spaces that copy and paste bring along. */
export function siretDigits(typed: string): string {
  return typed.replace(SPACES, '');
}

/**
 * Luhn's check over ASCII digits, from the right: every second digit doubled, minus 9 from 10 up.
 * @param digits only characters 0 to 9
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let rank = 0; rank < digits.length; rank += 1) {
    const digit = Number(digits[digits.length - 1 - rank]);
    const doubled = digit * 2;
    sum += rank % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A SIREN: 9 digits and Luhn, without exception (siren_format_validator.rb, apistration, 2026-04-28). */
export function isSiren(typed: string): boolean {
  const digits = siretDigits(typed);
  return /^[0-9]{9}$/.test(digits) && passesLuhn(digits);
}

/**
 * What is wrong with a SIRET, or null. Exactly DataPass's verdict: 14 digits, then Luhn, which any
 * establishment of La Poste (SIREN 356000000) escapes (siret_validator.rb, data_pass, 2026-08-06).
 */
export function siretProblem(typed: string): SiretProblem | null {
  const digits = siretDigits(typed);
  if (digits === '') return 'vide';
  if (!/^[0-9]+$/.test(digits)) return 'caracteres';
  if (digits.length === 9) return 'siren';
  if (digits.length !== 14) return digits.length < 14 ? 'trop_court' : 'trop_long';
  return digits.startsWith('356000000') || passesLuhn(digits) ? null : 'cle';
}

/** The sentence that says what to do about a problem. */
export function siretSentence(problem: SiretProblem): string {
  return SENTENCES[problem];
}

/** « 219 200 235 00014 »: how a SIRET is read aloud and printed; other text comes back untouched. */
export function formatSiret(typed: string): string {
  const digits = siretDigits(typed);
  return /^[0-9]{14}$/.test(digits)
    ? digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4')
    : typed;
}

import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import { createCompteurMemoire } from '../serveur/compteur';
import { lireReglages } from '../serveur/reglages';
import type { Service } from '../serveur/service';
import { createEssai, type IssueEssai } from './essai';
import { demande } from './test-essai';

/** High enough for a test to speak of something else. */
const LARGES = {
  ESSAI_BUDGET_GLOBAL_PAR_MINUTE: '100000',
  ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES: '100000',
  ESSAI_BUDGET_PAR_JETON_PAR_MINUTE: '100000',
  ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE: '100000',
};

export type Enveloppe = {
  appel: { methode: string; url: string; environnement: string; duree_ms: number; delai_max_ms: number };
  reponse: { statut: number; en_tetes: Record<string, string>; corps: unknown };
  explication: { code: string; titre: string; que_faire: string } | null;
};

/** The service of a process whose clock we hold, in front of the program at `url`. */
export function ouvrirEssai(url: string, env: Readonly<Record<string, string>> = {}) {
  const lu = lireReglages({ API_ENTREPRISE_BAC_A_SABLE_URL: url, ...LARGES, ...env });
  if (!lu.ok) throw new Error(lu.code);
  const temps = { ms: Date.now() };
  const service: Service = {
    reglages: lu.value,
    compteur: createCompteurMemoire(() => temps.ms),
    empreinte: (valeur) => createHash('sha256').update(valeur).digest('base64url'),
  };
  const { essayer } = createEssai(service, () => temps.ms);
  const appeler = (
    suite: Readonly<Record<string, unknown>> = {},
    client = '192.0.2.1',
    signal = new AbortController().signal,
  ): Promise<IssueEssai> => essayer(JSON.stringify(demande(suite)), client, signal);
  return {
    temps,
    appeler,
    /** Status, code and seconds to wait of a refusal; the status of API Entreprise otherwise. */
    async issue(...suite: Parameters<typeof appeler>): Promise<readonly unknown[]> {
      const issue = await appeler(...suite);
      if (issue.ok) return [lireEnveloppe(issue).reponse.statut];
      const { statut, code, attendreS } = issue.refus;
      return attendreS === undefined ? [statut, code] : [statut, code, attendreS];
    },
  };
}

export function lireEnveloppe(issue: IssueEssai): Enveloppe {
  if (!issue.ok) throw new Error(issue.refus.code);
  return JSON.parse(issue.texte) as Enveloppe;
}

/** What is written to the output of the process, instead of being shown. */
export function capterLeJournal(): () => string {
  const ecrits: string[] = [];
  for (const sortie of [process.stdout, process.stderr])
    vi.spyOn(sortie, 'write').mockImplementation((morceau) => {
      ecrits.push(String(morceau));
      return true;
    });
  return () => ecrits.join('');
}

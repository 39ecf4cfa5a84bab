import { parseArgs } from 'node:util';

type Kinds = Readonly<Record<string, 'drapeau' | 'valeur'>>;

export type Arguments =
  | {
      readonly ok: true;
      /** The arguments that are not options, in the order given. */
      readonly positionnels: readonly string[];
      /** The options given: their value, or '' for a flag. */
      readonly options: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly probleme: string };

type OptionToken = {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
};

/** What is wrong with one option, or null. */
function problemOf(token: OptionToken, kinds: Kinds, given: boolean): string | null {
  const { name, rawName, value, inlineValue } = token;
  const kind = kinds[name];
  if (kind === undefined) return `L’option ${rawName} n’existe pas ici.`;
  if (kind === 'drapeau') return value === undefined ? null : `Écrivez ${rawName} seul, sans valeur.`;
  if (!value || (!inlineValue && value.startsWith('-'))) return `Donnez un nom après ${rawName}.`;
  return given ? `Donnez ${rawName} une seule fois.` : null;
}

/**
 * Reads the arguments of one command.
 * @param kinds the options that the command knows
 */
export function readArguments(args: readonly string[], kinds: Kinds): Arguments {
  const declared = Object.entries(kinds).map(([name, kind]) => [
    name,
    { type: kind === 'drapeau' ? ('boolean' as const) : ('string' as const) },
  ]);
  // Not strict: Node's own messages are in English, and speak of its settings.
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(declared),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const probleme = problemOf(token, kinds, options.has(token.name));
    if (probleme) return { ok: false, probleme };
    options.set(token.name, token.value ?? '');
  }
  return { ok: true, positionnels: positionals, options };
}

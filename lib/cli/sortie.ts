/** What a command hands over: its text, its lines for people, and the exit code of the contract. */
export type Sortie = {
  readonly stdout: string;
  readonly stderr: readonly string[];
  /** 0: done, or ready to file; 1: findings at level `bloquant`; 2: unreadable file or bad usage. */
  readonly code: 0 | 1 | 2;
};

/** A bad usage: one sentence, and where to read more. */
export function badUsage(sentence: string): Sortie {
  return { stdout: '', stderr: [`${sentence} Pour lire l’aide : npm run -s demande -- --help`], code: 2 };
}

/** Text of a file, made safe for one line of a terminal: no escape sequence, no line break. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

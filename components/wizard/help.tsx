import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Markdown from 'markdown-to-jsx/react';
import type { ReactNode } from 'react';

/** Help is read beside what is being typed: a link leaves the page where it is, and says so. */
function LienAide({ href, children }: { href?: string; children?: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="fr-sr-only"> (nouvelle fenêtre)</span>
    </a>
  );
}

const OPTIONS = {
  forceBlock: true,
  disableParsingRawHTML: true,
  overrides: { a: LienAide },
} as const;

/**
 * Reads a step's help.md at build, so that help costs no JavaScript and is edited without code.
 * Before the first `##`: why the instructor asks. Then `## key — Summary`: folded help of the field
 * or person named `key`, as many times as there is something to unfold.
 */
export function readHelp(step: string): { intro: ReactNode; helps: Record<string, ReactNode> } {
  const source = readFileSync(join(process.cwd(), 'lib/steps', step, 'help.md'), 'utf8');
  const [intro = '', ...sections] = source.split(/^## /m);
  const helps: Record<string, ReactNode[]> = {};
  for (const section of sections) {
    const [heading = '', ...body] = section.split('\n');
    const [key = '', summary = ''] = heading.split(' — ');
    helps[key.trim()] ??= [];
    helps[key.trim()]?.push(
      <details key={summary} className="depliant">
        <summary>{summary}</summary>
        <Markdown options={OPTIONS}>{body.join('\n')}</Markdown>
      </details>,
    );
  }
  return { intro: <Markdown options={OPTIONS}>{intro}</Markdown>, helps };
}

import {
  createGetHtmlAttributes,
  DsfrHeadBase,
  type DsfrHeadProps,
} from '@codegouvfr/react-dsfr/next-app-router/server-only-index';
import Link from '@/components/site/lien';
import { DEFAULT_COLOR_SCHEME } from './color-scheme';

export const { getHtmlAttributes } = createGetHtmlAttributes({ defaultColorScheme: DEFAULT_COLOR_SCHEME });

/** Fonts, icons and the script that sets the colour scheme before the first paint. */
export function DsfrHead(props: DsfrHeadProps) {
  return <DsfrHeadBase Link={Link} {...props} />;
}

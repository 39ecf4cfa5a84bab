import { start } from '@codegouvfr/react-dsfr/start';
import { DEFAULT_COLOR_SCHEME } from './color-scheme';

/** Starts the DSFR's own script: menus, display settings, and the system's colour scheme when it changes. */
export const startDsfr = () =>
  start({
    defaultColorScheme: DEFAULT_COLOR_SCHEME,
    verbose: false,
    nextParams: undefined,
    doCheckNonce: false,
    trustedTypesPolicyName: 'react-dsfr',
  });

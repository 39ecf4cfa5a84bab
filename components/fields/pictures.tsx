import Application from '@codegouvfr/react-dsfr/picto/Application';
import CityHall from '@codegouvfr/react-dsfr/picto/CityHall';
import Community from '@codegouvfr/react-dsfr/picto/Community';
import Contract from '@codegouvfr/react-dsfr/picto/Contract';
import DocumentAdd from '@codegouvfr/react-dsfr/picto/DocumentAdd';
import DocumentSearch from '@codegouvfr/react-dsfr/picto/DocumentSearch';
import Money from '@codegouvfr/react-dsfr/picto/Money';
import type { ReactNode } from 'react';

/** Pictograms of the choices that people would rather recognise than read, by field and value. */
export const PICTURES: Readonly<Record<string, Readonly<Record<string, ReactNode>>>> = {
  form_uid: {
    'api-entreprise-socle-de-base': <CityHall />,
    'api-entreprise-marches-publics': <Contract />,
    'api-entreprise-aides-publiques': <Money />,
    'api-entreprise-subventions-associations': <Community />,
    'api-entreprise-detection-fraude': <DocumentSearch />,
    'api-entreprise-editeur': <Application />,
    'api-entreprise': <DocumentAdd />,
  },
};

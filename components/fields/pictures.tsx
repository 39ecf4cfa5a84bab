import cityHall from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/buildings/city-hall.svg';
import application from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/digital/application.svg';
import contract from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/document/contract.svg';
import documentAdd from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/document/document-add.svg';
import documentSearch from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/document/document-search.svg';
import money from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/institutions/money.svg';
import community from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/leisure/community.svg';
import type { ReactNode } from 'react';
import { Picto } from '@/components/site/picto';

/** Pictograms of the choices that people would rather recognise than read, by field and value. */
export const PICTURES: Readonly<Record<string, Readonly<Record<string, ReactNode>>>> = {
  form_uid: {
    'api-entreprise-socle-de-base': <Picto image={cityHall} />,
    'api-entreprise-marches-publics': <Picto image={contract} />,
    'api-entreprise-aides-publiques': <Picto image={money} />,
    'api-entreprise-subventions-associations': <Picto image={community} />,
    'api-entreprise-detection-fraude': <Picto image={documentSearch} />,
    'api-entreprise-editeur': <Picto image={application} />,
    'api-entreprise': <Picto image={documentAdd} />,
  },
};

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { CarteDuJeton } from '@/components/apres/carte-du-jeton';
import { ChapitrePage } from '@/components/apres/chapitre-page';
import { Frise } from '@/components/apres/frise';
import { AnneeDuJeton, Dates, Message, Plan, Relais, Tracabilite } from '@/components/apres/outils';
import { A_LIRE } from '@/components/site/a-lire';
import Link from '@/components/site/lien';
import { CHAPITRES } from '@/lib/apres';
import type { Outil } from '@/lib/apres/types';

export const dynamicParams = false;

export function generateStaticParams() {
  return CHAPITRES.map(({ slug }) => ({ chapitre: slug }));
}

type Props = { params: Promise<{ chapitre: string }> };

const find = async ({ params }: Props) => {
  const { chapitre } = await params;
  return CHAPITRES.find(({ slug }) => slug === chapitre);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const chapitre = await find(props);
  return { title: chapitre ? `${chapitre.titre} : ${chapitre.question}` : '', ...A_LIRE };
}

const Vers = ({ href, children }: { href: string; children: ReactNode }) => (
  <p>
    <Link className="fr-btn fr-btn--secondary fr-btn--icon-right fr-icon-arrow-right-line" href={href}>
      {children}
    </Link>
  </p>
);

/** A tool drawn in the page: the application starts before it comes into sight. */
const ici = (outil: ReactNode) => <div data-outil>{outil}</div>;

/** How each tool of the guide is drawn: in the page when it is light, behind a link when it is a page of its own. */
const OUTILS: Readonly<Record<Outil, ReactNode>> = {
  message: ici(<Message />),
  tracabilite: ici(<Tracabilite />),
  proxy: ici(<Relais />),
  annee_du_jeton: ici(<AnneeDuJeton />),
  dates: ici(<Dates />),
  frise: <Frise />,
  carte_du_jeton: <CarteDuJeton />,
  volume: <Vers href="/apres/logiciel-metier/volume">Simuler une journée de mon logiciel</Vers>,
  client: <Vers href="/apres/logiciel-metier/client">Prendre un programme qui tient les limites</Vers>,
  plan: ici(<Plan />),
};

export default async function Page(props: Props) {
  const chapitre = await find(props);
  if (!chapitre) notFound();
  return <ChapitrePage chapitre={chapitre} outils={OUTILS} />;
}

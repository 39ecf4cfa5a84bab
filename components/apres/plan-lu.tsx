'use client';

import { Blocs } from '@/components/export/blocs';
import { planDe } from '@/lib/apres/plan-de-test';
import type { Brouillon } from '@/lib/draft/format';

/** The plan, read on the page. */
export function PlanLu({ brouillon }: { brouillon: Brouillon }) {
  return <Blocs blocs={planDe(brouillon, new Date()).blocs} />;
}

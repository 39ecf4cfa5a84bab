'use client';

import dynamic from 'next/dynamic';

/** The tools that a chapter may hold, each fetched only with the chapter that shows it. */
export const AnneeDuJeton = dynamic(() => import('./annee-du-jeton').then((m) => m.AnneeDuJeton));
export const Dates = dynamic(() => import('./dates').then((m) => m.Dates));
export const Message = dynamic(() => import('./message').then((m) => m.Message));
export const Plan = dynamic(() => import('./plan').then((m) => m.Plan));
export const Relais = dynamic(() => import('./proxy').then((m) => m.Relais));
export const Tracabilite = dynamic(() => import('./tracabilite').then((m) => m.Tracabilite));

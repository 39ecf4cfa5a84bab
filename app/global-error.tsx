'use client';

import './styles/base.css';

export { Panne as default } from '@/components/site/panne';

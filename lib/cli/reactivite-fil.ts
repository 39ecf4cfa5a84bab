import type { CDPSession } from '@playwright/test';

/** One event of a browser's trace; `tdur`: its processor time, in µs. */
export type Trace = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
};

/** What the browser's trace must tell. */
const CATEGORIES = ['toplevel', 'devtools.timeline'];

/**
 * The tasks of the thread that hears the gestures, in ms of processor, longest first: what else runs on the
 * machine does not count.
 */
export function tachesDuFil(traces: readonly Trace[]): readonly number[] {
  const filDe = ({ pid, tid }: Trace) => `${pid} ${tid}`;
  const entendus = new Map<string, number>();
  for (const trace of traces)
    if (trace.name === 'EventDispatch') entendus.set(filDe(trace), (entendus.get(filDe(trace)) ?? 0) + 1);
  const [fil] = [...entendus].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return traces
    .filter((trace) => filDe(trace) === fil && trace.name === 'ThreadControllerImpl::RunTask')
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

/** Traces a page while something is done to it. */
export async function tracer(cdp: CDPSession, faire: () => Promise<number>) {
  const traces: Trace[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => traces.push(...(value as unknown as Trace[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  const gestes = await faire();
  const fini = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await fini;
  return { gestes, taches: tachesDuFil(traces) };
}

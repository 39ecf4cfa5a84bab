/** What a page and the service worker say to each other. */
export type Message =
  /** Page to worker: take over now. Answered by the browser's « controllerchange ». */
  | { readonly dire: 'prendre' }
  /** Page to worker, then worker to page: of which build are you? */
  | { readonly dire: 'construction' }
  /** Page to worker: this page has started, old files may be of no more use. */
  | { readonly dire: 'bonjour' };

/** The answer to « construction ». */
export type Reponse = { readonly construction: string };

/** Below this, a page that does not answer is waited for, in ms. */
const PATIENCE_MS = 1_000;

type Interlocuteur = { postMessage: (message: Message, ports: Transferable[]) => void };

/** The build of a worker, or of a page; null when it does not answer in time (a page put to sleep, an older build). */
export function constructionDe(autre: Interlocuteur): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    port1.onmessage = ({ data }: MessageEvent<Reponse>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data.construction);
    };
    autre.postMessage({ dire: 'construction' }, [port2]);
  });
}

import { STEPS } from '../steps';
import { brouillon } from './test-brouillons';

/** Forty ways to make a careless page run something: tags, attributes, addresses, templates, turned text. */
export const XSS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<script src=//pirate.example/x.js></script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)">',
  '"><img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<body onload=alert(1)>',
  '<iframe src=javascript:alert(1)></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data=javascript:alert(1)>',
  '<embed src=javascript:alert(1)>',
  '<a href=javascript:alert(1)>ici</a>',
  '<form action=javascript:alert(1)><button>ok</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<marquee onstart=alert(1)>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href=//pirate.example/x.css>',
  '<base href=//pirate.example/>',
  '<template><script>alert(1)</script></template>',
  '<!--><script>alert(1)</script-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '[ici](javascript:alert(1)) ![x](x"onerror="alert(1))',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not be a template, that is the point
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} #{alert(1)}',
  '\u202egpj.<img src=x onerror=alert(1)>\u2028&lt;script&gt;',
];

/** Every text of a request holds these strings; choices stay as they were, so that every question is asked. */
export function demandePiegee(
  id: string,
  mots: readonly string[],
  base: Readonly<Record<string, unknown>> = {},
) {
  const libres = ['texte', 'paragraphe', 'lien', 'email', 'telephone', 'suggestion', 'mois', 'date'];
  const champs = STEPS.flatMap(({ fields }) => fields).filter(({ kind }) => libres.includes(kind));
  const texte = mots.join('\n');
  const reponses = Object.fromEntries(champs.map(({ name }) => [name, texte]));
  return brouillon(id, { ...base, ...reponses, cadre_juridique_documents: [...mots] });
}

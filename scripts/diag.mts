import { extract } from '../loaders/extract/index.js';
import { loadCatalogue } from '../loaders/resolve/catalogue.js';
import { judged } from '../loaders/extract/judge.js';
import { tuningPapers } from './score/labelled.js';
import { nameForm } from './labels/label.js';
const cat = loadCatalogue();
const papers = (await tuningPapers()).filter(p=>p.set==='tune').slice(0,120);
let why: Record<string,number> = {};
for (const p of papers) {
  const seen = new Map<string,string>();
  const facts = extract({title:p.title,abstract:p.abstract,summary:null}, cat, (n,signs,about)=>{ const s=judged(cat.lexicon.judge,n,signs); for(const t of about as string[]) { const k=nameForm(t); seen.set(k, `${n} ${s?s.map(x=>x.toFixed(2)).join('/'):''}`);} });
  const got = new Set(facts.entities.flatMap(e=>[e.name,...e.aliases].map(nameForm)));
  const gt = new Map(facts.entities.flatMap(e=>[e.name,...e.aliases].map(f=>[nameForm(f),e] as const)));
  for (const e of p.entities) { if (e.optional) continue;
    const forms=[e.name,...e.aliases].map(nameForm);
    const hit=forms.find(f=>got.has(f));
    let w: string;
    if (hit) { const g=gt.get(hit)!; if (g.type===e.type||g.type===e.alt_type) continue; w=`TYPE ${g.type} `; }
    else { const s=forms.map(f=>seen.get(f)).filter(Boolean); w = s.length? 'REJECTED '+s.join(' ') : 'NOCAND'; }
    why[w.split(' ')[0]!+(w.startsWith('REJ')?w.split(' ')[1]:'')] = (why[w.split(' ')[0]!+(w.startsWith('REJ')?w.split(' ')[1]:'')]??0)+1;
    const form=[e.name,...e.aliases].find(f=>p.abstract.includes(f))??''; const at=p.abstract.indexOf(form);
    console.log(w,'|',e.type,e.name,'|',p.abstract.slice(Math.max(0,at-50),at+form.length+30).replace(/\n/g,' '));
  }
}
console.log(why);

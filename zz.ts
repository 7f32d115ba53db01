import { freshDatabase } from "@/tests/prove/database";
const atEnd:any[]=[]; let t=performance.now(); const lap=(w:string)=>{console.log(w,Math.round(performance.now()-t));t=performance.now()};
await freshDatabase((c)=>{atEnd.push(c)}); lap("db");
try {
const {serveApp}=await import("@/tests/prove/served/app");
const {demoPeople}=await import("@/prisma/cast");
const served=await serveApp({env:{STEWARDS:demoPeople[3]!.email}}); atEnd.push(served.stop); lap("served");
const {tellStory}=await import("@/prisma/seed/story"); await tellStory(); lap("story");
const {openForm}=await import("@/tests/prove/text/scenes");
const {forms}=await import("@/tests/support/journeys/twice/forms");
console.log(forms.length);
let bad=0;
for(const f of forms){ try{ const o=await openForm(f,served); const typed=o.sent.fields.filter(x=>["text","email","search","tel","textarea"].includes(x.type)).map(x=>x.name); console.log(o.form,"|",typed.join(" "),"|", o.sent.fields.filter(x=>!["text","email","search","tel","textarea"].includes(x.type)&&!x.name.startsWith("$")).map(x=>x.name+":"+x.type).join(" "));}catch(e:any){bad++;console.log("BAD",f.form,String(e.message).slice(0,300))} }
lap("forms"); console.log("bad",bad);
} catch(e){console.log(e)}
const {disconnect}=await import("@/lib/db"); await disconnect();
for(const c of atEnd.reverse()) await c();
process.exit(0);

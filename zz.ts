import { freshDatabase } from "@/tests/prove/database";
const atEnd:any[]=[]; let t=performance.now(); const lap=(w:string)=>{console.log(w,Math.round(performance.now()-t));t=performance.now()};
await freshDatabase((c)=>{atEnd.push(c)}); lap("db");
try {
const {serveApp}=await import("@/tests/prove/served/app");
const {demoPeople}=await import("@/prisma/cast");
const served=await serveApp({env:{STEWARDS:demoPeople[3]!.email}}); atEnd.push(served.stop); lap("served");
const {tellStory}=await import("@/prisma/seed/story"); await tellStory(); lap("story");
const {browser}=await import("@/tests/prove/served/browser");
const {within,words,said}=await import("@/tests/prove/served/forms");
const {parse}=await import("parse5");
const b=browser({port:served.servers[0]!.port,origin:served.origin});
for (const p of ["/","/needs","/hubs"]) {const x=await b.go(p); console.log(p,x.status,x.text.length); for(const s of within(parse(x.text),"script")) console.log("  S", said(s,"src")??"", JSON.stringify(words(s).slice(0,160)), words(s).length);}
const {demo}=await import("@/tests/support/journeys/cast");
await b.signInAs((await demo("coordinator")).personId);
const y=await b.go("/home"); console.log(y.status,y.path);
let u=performance.now(); for(let i=0;i<20;i++) await b.go("/hub/canal-street-hub"); console.log("page ms",(performance.now()-u)/20);
const {shapeOf,dangersIn}=await import("@/tests/prove/text/shape");
u=performance.now(); const z=await b.go("/hub/canal-street-hub"); for(let i=0;i<10;i++){shapeOf(z.text);dangersIn(z.text)} console.log("parse ms",(performance.now()-u)/20, z.text.length);
const r=await b.go("/hub/canal-street-hub",{headers:{rsc:"1"}}); console.log(r.status,r.headers["content-type"],r.path,r.text.length); console.log(r.text.slice(0,1500));
} catch(e){console.log(e)}
const {disconnect}=await import("@/lib/db"); await disconnect();
for(const c of atEnd.reverse()) await c();
process.exit(0);

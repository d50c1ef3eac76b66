// @ts-nocheck
// Generated from schemas/*.schema.json by scripts/generate-schemas.ts. Not written by hand.

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set when it is about a key of the object, not about its value. */
  readonly propertyName?: string;
}

export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const Kn=nn,$e={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
bot:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},locales:{type:"array",items:{type:"string",pattern:"^(?!use$)[a-\
z]{2,3}(-[A-Za-z0-9]+)*$"},minItems:1},timezone:{type:"string"},hours:{type:"object",propertyNames:{pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$"},additionalProperties:{type:"object",properties:{timezone:{type:"string"},week:{type:"object",propertyNames:{
pattern:"^(daily|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$"},additionalProperties:{$ref:"#/defini\
tions/spans"}},dates:{type:"object",propertyNames:{pattern:"^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"},additionalProperties:{$ref:"\
#/definitions/spans"}},holidays:{type:"array",items:{type:"string",pattern:"^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"}}},required:[
"week"],propertyNames:{enum:["timezone","week","dates","holidays"]}}},quietHours:{type:"object",properties:{from:{type:"\
string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},to:{type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}},required:[
"from","to"],propertyNames:{enum:["from","to"]}},types:{type:"object",additionalProperties:{$ref:"flow.schema.json#/defi\
nitions/schema"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},user:{$ref:"flow.schema.json#/definitions/variables"},
group:{$ref:"flow.schema.json#/definitions/variables"},prefix:{type:"array",items:{type:"string",minLength:1}},constants:{
$ref:"flow.schema.json#/definitions/dataMap"},services:{type:"object",additionalProperties:{$ref:"#/definitions/service"},
propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}},functions:{type:"object",additionalProperties:{type:"object",properties:{
with:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_\
][A-Za-z0-9_]*$"}},result:{$ref:"flow.schema.json#/definitions/schema"}},propertyNames:{enum:["with","result"]}},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},tables:{type:"object",additionalProperties:{type:"object",properties:{key:{$ref:"fl\
ow.schema.json#/definitions/schema"},value:{$ref:"flow.schema.json#/definitions/schema"},expires:{$ref:"flow.schema.json\
#/definitions/duration"}},required:["value"],propertyNames:{enum:["key","value","expires"]}},propertyNames:{pattern:"^[A\
-Za-z_][A-Za-z0-9_]*$"}},commands:{type:"object",additionalProperties:{$ref:"#/definitions/command"},propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"}},events:{type:"object",additionalProperties:{if:{type:"null"},else:{type:"object",properties:{
data:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_\
][A-Za-z0-9_]*$"}},to:{$ref:"flow.schema.json#/definitions/receiver"}},propertyNames:{enum:["data","to"]}}}},on:{$ref:"f\
low.schema.json#/definitions/on"},repairs:{type:"object",properties:{$cancel:{$ref:"#/definitions/repair"},$back:{$ref:"\
#/definitions/repair"},$help:{$ref:"#/definitions/repair"},$repeat:{$ref:"#/definitions/repair"},$correct:{$ref:"#/defin\
itions/repair"},$resume:{$ref:"#/definitions/repair"},$stale:{$ref:"#/definitions/repair"},$stackFull:{$ref:"#/definitio\
ns/repair"},$notUnderstood:{$ref:"#/definitions/repair"},$silence:{$ref:"#/definitions/repair"},$error:{$ref:"#/definiti\
ons/repair"},$handoff:{$ref:"#/definitions/repair"}},propertyNames:{enum:["$cancel","$back","$help","$repeat","$correct",
"$resume","$stale","$stackFull","$notUnderstood","$silence","$error","$handoff"]}},defaults:{type:"object",properties:{silence:{
$ref:"flow.schema.json#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"flow.schema.json#/definitions/\
text"},minItems:1},else:{$ref:"flow.schema.json#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{
type:"array"},then:{items:{$ref:"flow.schema.json#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{
enum:["ask","silent","confirm"]},help:{$ref:"flow.schema.json#/definitions/text"},taps:{enum:["while-current","once","al\
ways"]}},propertyNames:{enum:["silence","invalid","attempts","interrupt","resume","help","taps"]}},delivery:{type:"objec\
t",properties:{policy:{enum:["reply-first","reply-only","push"]},pushBudget:{type:"object",properties:{month:{type:"inte\
ger",minimum:0},userDay:{type:"integer",minimum:0}},propertyNames:{enum:["month","userDay"]}}},propertyNames:{enum:["pol\
icy","pushBudget"]}},stack:{type:"integer",minimum:1,maximum:16}},required:["renga","bot","locales"],definitions:{service:{
type:"object",properties:{baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_\
][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{
type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},
headers:{type:"object",additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},
required:["env"],propertyNames:{enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{
$ref:"#/definitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],
propertyNames:{enum:["baseUrl","auth","operations"]}},operation:{type:"object",properties:{method:{enum:["GET","POST","P\
UT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"flow.schema\
.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{attempts:{
type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:["attem\
pts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema.json#\
/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","accept",
"response"]}},command:{if:{type:"object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.js\
on#/definitions/words"},target:{$ref:"flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["m\
atch","target"]}},else:{$ref:"flow.schema.json#/definitions/words"}},repair:{if:{type:"object"},then:{type:"object",properties:{
say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.json#/definitions/actions"},target:{$ref:"\
flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{enum:["say",
"actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}},spans:{if:{type:"array"},then:{items:{
type:"string",pattern:"^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$"}},else:{type:"str\
ing",pattern:"^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$"}}},propertyNames:{enum:["r\
enga","bot","locales","timezone","hours","quietHours","types","user","group","prefix","constants","services","functions",
"tables","commands","events","on","repairs","defaults","delivery","stack"]}},_s=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$",""),
Oe=new RegExp("^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),G=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$",""),gn=new RegExp("^(da\
ily|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$",""),js=new RegExp("^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$",
""),Ds=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","");const xs=new RegExp("^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$","");function cr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!Array.
isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;
if(Array.isArray(t)){const c=t.length;for(let a=0;a<c;a++){let y=t[a];if(typeof y=="string"){if(!xs.test(y)){const v={instancePath:s+
"/"+a,schemaPath:"#/then/items/pattern",keyword:"pattern",params:{pattern:"^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01]\
[0-9]|2[0-3]):[0-5][0-9]|24:00))$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+"/"+a,schemaPath:"#/then\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}var o=p===r;n=o,i="then"}else{const p=r;
if(typeof t=="string"){if(!xs.test(t)){const c={instancePath:s,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern:"\
^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$"}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var o=p===r;
n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(
p),r++}return cr.errors=e,r===0}const Fe={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integ\
er","number","boolean","date","time","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"\
array",items:{type:["string","number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{
type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integ\
er",minimum:0},pattern:{type:"string"},format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/sc\
hema"},properties:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/defini\
tions/schema"}},additionalProperties:{if:{type:"boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"ar\
ray",items:{type:"string"}},default:{}},if:{required:["$type"]},else:{required:["type"]},propertyNames:{enum:["type","$t\
ype","enum","minimum","maximum","minLength","maxLength","minItems","maxItems","pattern","format","items","properties","a\
dditionalProperties","required","default"]}},else:{enum:["string","integer","number","boolean","date","time","datetime",
"location","content","object","array"]}},Se={validate:le};function le(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};
e===null?e=[y]:e.push(y),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const y=r,v=r;let g=!0;const k=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.$type===void 0&&(u="$type")){const h={};e===null?e=[h]:e.push(h),
r++}}var p=k===r;if(r=v,e!==null&&(v?e.length=v:e=null),!p){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===
void 0){const b={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[b]:e.push(b),r++}var p=u===r;g=p}if(!g){const u={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"\
else"}};e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const h=r;if(!(u==="\
type"||u==="$type"||u==="enum"||u==="minimum"||u==="maximum"||u==="minLength"||u==="maxLength"||u==="minItems"||u==="max\
Items"||u==="pattern"||u==="format"||u==="items"||u==="properties"||u==="additionalProperties"||u==="required"||u==="def\
ault")){const b={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Fe.then.propertyNames.
enum},propertyName:u};e===null?e=[b]:e.push(b),r++}var m=h===r;if(!m){const b={instancePath:s,schemaPath:"#/then/propert\
yNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[b]:e.push(b),r++}}if(t.type!==void 0){let u=t.type;
if(!(u==="string"||u==="integer"||u==="number"||u==="boolean"||u==="date"||u==="time"||u==="datetime"||u==="location"||u===
"content"||u==="object"||u==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"\
enum",params:{allowedValues:Fe.then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!=
"string"){const u={instancePath:s+"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[u]:e.push(u),r++}if(t.enum!==void 0){let u=t.enum;if(Array.isArray(u)){if(u.length<1){const b={instancePath:s+
"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const h=u.
length;for(let b=0;b<h;b++){let D=u[b];if(typeof D!="string"&&typeof D!="number"&&typeof D!="boolean"){const E={instancePath:s+
"/enum/"+b,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type:Fe.then.properties.enum.items.type}};
e===null?e=[E]:e.push(E),r++}}}else{const h={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const u={instancePath:s+
"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}
if(t.maximum!==void 0&&typeof t.maximum!="number"){const u={instancePath:s+"/maximum",schemaPath:"#/then/properties/maxi\
mum/type",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}if(t.minLength!==void 0){let u=t.minLength;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLengt\
h/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="number"&&(u<0||isNaN(u))){const h={
instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let u=t.maxLength;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const h={
instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?
e=[h]:e.push(h),r++}if(typeof u=="number"&&(u<0||isNaN(u))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/prop\
erties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==
void 0){let u=t.minItems;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const h={instancePath:s+"/minItems",schemaPath:"#/\
then/properties/minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="number"&&
(u<0||isNaN(u))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxItems!==void 0){let u=t.maxItems;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{
type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="number"&&(u<0||isNaN(u))){const h={instancePath:s+"/maxItems",
schemaPath:"#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(
h),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const u={instancePath:s+"/pattern",schemaPath:"#/then/propert\
ies/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(t.format!==void 0){let u=t.format;
if(!(u==="email"||u==="uri"||u==="phone"||u==="postal-code")){const h={instancePath:s+"/format",schemaPath:"#/then/prope\
rties/format/enum",keyword:"enum",params:{allowedValues:Fe.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.
items!==void 0&&(Se.validate(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===
null?Se.validate.errors:e.concat(Se.validate.errors),r=e.length)),t.properties!==void 0){let u=t.properties;if(u&&typeof u==
"object"&&!Array.isArray(u)){for(const h in u){const b=r;if(typeof h=="string"&&!G.test(h)){const D={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$"},propertyName:h};e===null?e=[D]:e.push(D),r++}var c=b===r;if(!c){const D={instancePath:s+"/properties",schemaPath:"\
#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[D]:e.push(D),r++}}
for(const h in u)Se.validate(u[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:h,
rootData:l})||(e=e===null?Se.validate.errors:e.concat(Se.validate.errors),r=e.length)}else{const h={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let u=t.additionalProperties;const h=r;let b=!0;const D=r;if(typeof u!="boolean"){
const E={};e===null?e=[E]:e.push(E),r++}var a=D===r;if(r=h,e!==null&&(h?e.length=h:e=null),!a){const E=r;Se.validate(u,{
instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?
Se.validate.errors:e.concat(Se.validate.errors),r=e.length);var a=E===r;b=a}if(!b){const E={instancePath:s+"/additionalP\
roperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?
e=[E]:e.push(E),r++}}if(t.required!==void 0){let u=t.required;if(Array.isArray(u)){const h=u.length;for(let b=0;b<h;b++)
if(typeof u[b]!="string"){const D={instancePath:s+"/required/"+b,schemaPath:"#/then/properties/required/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[D]:e.push(D),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/\
properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const u={instancePath:s,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var o=y===r;n=o,i="then"}else{
const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="lo\
cation"||t==="content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{
allowedValues:Fe.else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return le.errors=e,r===0}function pe(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const y=r,v=r;let g=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.$type===void 0&&(u="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var p=k===r;if(r=v,e!==null&&(v?e.length=v:e=null),!p){const u=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const b={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[b]:e.push(b),r++}var p=u===r;g=p}if(!g){const u={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const u in t){const h=r;if(!(u==="type"||u==="$type"||u==="enum"||u==="minimum"||u==="maximum"||u==="minLength"||u===
"maxLength"||u==="minItems"||u==="maxItems"||u==="pattern"||u==="format"||u==="items"||u==="properties"||u==="additional\
Properties"||u==="required"||u==="default")){const b={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:Fe.then.propertyNames.enum},propertyName:u};e===null?e=[b]:e.push(b),r++}var m=h===r;if(!m){const b={
instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[b]:e.push(
b),r++}}if(t.type!==void 0){let u=t.type;if(!(u==="string"||u==="integer"||u==="number"||u==="boolean"||u==="date"||u===
"time"||u==="datetime"||u==="location"||u==="content"||u==="object"||u==="array")){const h={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Fe.then.properties.type.enum}};e===null?e=[h]:e.push(h),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const u={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(t.enum!==void 0){let u=t.enum;if(Array.isArray(
u)){if(u.length<1){const b={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[b]:e.push(b),r++}const h=u.length;for(let b=0;b<h;b++){let D=u[b];if(typeof D!="string"&&typeof D!=
"number"&&typeof D!="boolean"){const E={instancePath:s+"/enum/"+b,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:Fe.then.properties.enum.items.type}};e===null?e=[E]:e.push(E),r++}}}else{const h={instancePath:s+"/en\
um",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==
void 0&&typeof t.minimum!="number"){const u={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const u={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}
if(t.minLength!==void 0){let u=t.minLength;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const h={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}
if(typeof u=="number"&&(u<0||isNaN(u))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let u=t.
maxLength;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="number"&&(u<0||isNaN(
u))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let u=t.minItems;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="number"&&(u<0||isNaN(u))){const h={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
maxItems!==void 0){let u=t.maxItems;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="numb\
er"&&(u<0||isNaN(u))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const u={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[u]:e.push(u),r++}if(t.format!==void 0){let u=t.format;if(!(u==="email"||u==="uri"||u==="phone"||u==="postal-code")){const h={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:Fe.then.properties.
format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==void 0&&(le(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),t.properties!==void 0){let u=t.properties;if(u&&
typeof u=="object"&&!Array.isArray(u)){for(const h in u){const b=r;if(typeof h=="string"&&!G.test(h)){const D={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:h};e===null?e=[D]:e.push(D),r++}var c=b===r;if(!c){const D={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[D]:
e.push(D),r++}}for(const h in u)le(u[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,
parentDataProperty:h,rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else{const h={instancePath:s+"/\
properties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(
h),r++}}if(t.additionalProperties!==void 0){let u=t.additionalProperties;const h=r;let b=!0;const D=r;if(typeof u!="bool\
ean"){const E={};e===null?e=[E]:e.push(E),r++}var a=D===r;if(r=h,e!==null&&(h?e.length=h:e=null),!a){const E=r;le(u,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),r=e.length);var a=E===r;b=a}if(!b){const E={instancePath:s+"/additionalProperties",schemaPath:"#/then/propert\
ies/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[E]:e.push(E),r++}}if(t.required!==
void 0){let u=t.required;if(Array.isArray(u)){const h=u.length;for(let b=0;b<h;b++)if(typeof u[b]!="string"){const D={instancePath:s+
"/required/"+b,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:
e.push(D),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}var o=y===r;n=o,i="then"}else{const y=r;if(!(t==="string"||t==="integer"||t===
"number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){
const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Fe.else.enum}};e===null?e=[g]:e.push(
g),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[y]:e.push(y),r++}return pe.errors=e,r===0}const Jr={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
ime","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","\
number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},
format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"\
boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{},label:{$ref:"\
#/definitions/text"},synonyms:{$ref:"#/definitions/words"},show:{$ref:"#/definitions/expression"},secret:{type:"boolean"}},
if:{required:["$type"]},else:{required:["type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLeng\
th","maxLength","minItems","maxItems","pattern","format","items","properties","additionalProperties","required","default",
"label","synonyms","show","secret"]}},else:{enum:["string","integer","number","boolean","date","time","datetime","locati\
on","content","object","array"]}};const wn={type:["string","number","boolean"]};function H(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const d={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:wn.type}};e===null?e=[d]:e.push(d),r++}return H.errors=e,r===0}function qe(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const d={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[d]:e.push(d),r++}for(const d in t)if(!Oe.test(d)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[n]:e.push(n),r++}for(const d in t)Oe.test(d)&&(H(t[d],{
instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),r=e.length))}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[d]:e.push(d),r++}return qe.errors=e,r===0}function C(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={};
e===null?e=[p]:e.push(p),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;qe(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var o=p===r;n=o,i=
"then"}else{const p=r;H(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[p]:e.push(p),r++}return C.errors=e,r===0}function ue(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=f===r;r=d,e!==null&&(d?e.length=
d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)
if(!Oe.test(y)){const v={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}};e===null?e=[v]:e.push(v),r++}for(const y in t)if(Oe.test(y)){let v=t[y];const g=r;let k=!0;const x=r;
if(!Array.isArray(v)){const h={};e===null?e=[h]:e.push(h),r++}var p=x===r;r=g,e!==null&&(g?e.length=g:e=null);let u;if(p){
const h=r;if(Array.isArray(v)){if(v.length<1){const E={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[E]:e.push(E),r++}const D=v.length;for(let E=0;E<D;E++)H(v[E],{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+E,parentData:v,parentDataProperty:E,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)}var p=h===r;k=p,u="then"}else{const h=r;H(v,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:y,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);var p=h===r;k=p,u="else"}if(!k){const h={
instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[h]:e.push(h),r++}}}var o=c===
r;n=o,i="then"}else{const c=r,a=r;let y=!0;const v=r;if(!Array.isArray(t)){const x={};e===null?e=[x]:e.push(x),r++}var m=v===
r;r=a,e!==null&&(a?e.length=a:e=null);let g;if(m){const x=r;if(Array.isArray(t)){if(t.length<1){const b={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const h=t.length;for(let b=0;b<
h;b++)H(t[b],{instancePath:s+"/"+b,parentData:t,parentDataProperty:b,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)}var m=x===r;y=m,g="then"}else{const x=r;H(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length);var m=x===r;y=m,g="else"}if(!y){const x={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[x]:e.push(x),r++}var o=c===r;n=o,i="else"}if(!n){const c={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return ue.errors=e,
r===0}const vn={type:["string","boolean","number"]};function Z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!="number"){const d={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:vn.type}};e===null?e=[d]:e.push(d),r++}return Z.errors=e,r===0}function vr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const y=r,v=r;let g=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.$type===void 0&&(u="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var p=k===r;if(r=v,e!==null&&(v?e.length=v:e=null),!p){const u=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const b={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[b]:e.push(b),r++}var p=u===r;g=p}if(!g){const u={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const u in t){const h=r;if(!(u==="type"||u==="$type"||u==="enum"||u==="minimum"||u==="maximum"||u==="minLength"||u===
"maxLength"||u==="minItems"||u==="maxItems"||u==="pattern"||u==="format"||u==="items"||u==="properties"||u==="additional\
Properties"||u==="required"||u==="default"||u==="label"||u==="synonyms"||u==="show"||u==="secret")){const b={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Jr.then.propertyNames.enum},propertyName:u};
e===null?e=[b]:e.push(b),r++}var m=h===r;if(!m){const b={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:u}};e===null?e=[b]:e.push(b),r++}}if(t.type!==void 0){let u=t.type;if(!(u==="string"||u===
"integer"||u==="number"||u==="boolean"||u==="date"||u==="time"||u==="datetime"||u==="location"||u==="content"||u==="obje\
ct"||u==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Jr.
then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const u={instancePath:s+
"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}
if(t.enum!==void 0){let u=t.enum;if(Array.isArray(u)){if(u.length<1){const b={instancePath:s+"/enum",schemaPath:"#/then/\
properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const h=u.length;for(let b=0;b<
h;b++){let D=u[b];if(typeof D!="string"&&typeof D!="number"&&typeof D!="boolean"){const E={instancePath:s+"/enum/"+b,schemaPath:"\
#/then/properties/enum/items/type",keyword:"type",params:{type:Jr.then.properties.enum.items.type}};e===null?e=[E]:e.push(
E),r++}}}else{const h={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const u={instancePath:s+"/minimum",
schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}if(t.maximum!==
void 0&&typeof t.maximum!="number"){const u={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}if(t.minLength!==void 0){let u=t.minLength;if(!(typeof u=="nu\
mber"&&!(u%1)&&!isNaN(u))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="number"&&(u<0||isNaN(u))){const h={instancePath:s+
"/minLength",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let u=t.maxLength;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const h={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(
h),r++}if(typeof u=="number"&&(u<0||isNaN(u))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let u=t.
minItems;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="number"&&(u<0||isNaN(u))){
const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxItems!==void 0){let u=t.maxItems;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof u=="number"&&(u<0||isNaN(u))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const u={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(t.format!==void 0){let u=t.format;if(!(u==="\
email"||u==="uri"||u==="phone"||u==="postal-code")){const h={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:Jr.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==
void 0&&(le(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===null?le.errors:
e.concat(le.errors),r=e.length)),t.properties!==void 0){let u=t.properties;if(u&&typeof u=="object"&&!Array.isArray(u)){
for(const h in u){const b=r;if(typeof h=="string"&&!G.test(h)){const D={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:h};
e===null?e=[D]:e.push(D),r++}var c=b===r;if(!c){const D={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[D]:e.push(D),r++}}for(const h in u)le(
u[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:h,rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else{const h={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(t.additionalProperties!==
void 0){let u=t.additionalProperties;const h=r;let b=!0;const D=r;if(typeof u!="boolean"){const E={};e===null?e=[E]:e.push(
E),r++}var a=D===r;if(r=h,e!==null&&(h?e.length=h:e=null),!a){const E=r;le(u,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length);var a=E===
r;b=a}if(!b){const E={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[E]:e.push(E),r++}}if(t.required!==void 0){let u=t.required;if(Array.isArray(
u)){const h=u.length;for(let b=0;b<h;b++)if(typeof u[b]!="string"){const D={instancePath:s+"/required/"+b,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),r++}}else{const h={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[h]:e.push(h),r++}}if(t.label!==void 0&&(C(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.synonyms!==void 0&&(ue(t.synonyms,{instancePath:s+"/synonyms",parentData:t,
parentDataProperty:"synonyms",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),t.show!==void 0&&(Z(t.
show,{instancePath:s+"/show",parentData:t,parentDataProperty:"show",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),t.secret!==void 0&&typeof t.secret!="boolean"){const u={instancePath:s+"/secret",schemaPath:"#/then/propert\
ies/secret/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var o=y===r;n=o,i="then"}else{const y=r;
if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t===
"content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Jr.
else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return vr.errors=e,r===0}function mr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;
if(typeof n=="string"&&!G.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)
vr(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=
e===null?vr.errors:e.concat(vr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return mr.errors=e,r===0}function z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return z.errors=null,!0}function kr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const d in t)z(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length);else{const d={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return kr.errors=e,r===0}const Qr={type:"object",properties:{
baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:[
"env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",
additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/defi\
nitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{
enum:["baseUrl","auth","operations"]}},ks=new RegExp("^[A-Z_][A-Z0-9_]*$",""),Ps={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function rt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return rt.errors=
null,!0}const Jt=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Te(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Jt.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Te.errors=e,r===0}function tt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[f]:e.push(f),r++}for(const f in t){const o=r;if(!(f==="method"||f==="path"||f==="query"||f==="body"||f==="ti\
meout"||f==="retry"||f==="accept"||f==="response")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:Ps.propertyNames.enum},propertyName:f};e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[i]:e.push(i),r++}}
if(t.method!==void 0){let f=t.method;if(!(f==="GET"||f==="POST"||f==="PUT"||f==="PATCH"||f==="DELETE")){const o={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Ps.properties.method.enum}};e===null?
e=[o]:e.push(o),r++}}if(t.path!==void 0&&typeof t.path!="string"){const f={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(t.query!==void 0&&(kr(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),t.
body!==void 0&&(rt(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:l})||(e=e===null?rt.errors:
e.concat(rt.errors),r=e.length)),t.timeout!==void 0&&(Te(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),t.retry!==void 0){let f=t.retry;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const o in f){const i=r;if(!(o==="attempts"||o==="backoff")){const p={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:Ps.properties.retry.propertyNames.
enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(f.attempts!==
void 0){let o=f.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o==
"number"){if(o>3||isNaN(o)){const i={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[i]:e.push(i),r++}if(o<1||isNaN(o)){const i={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[i]:e.push(i),r++}}}f.backoff!==void 0&&(Te(f.backoff,{instancePath:s+"/retry/backoff",parentData:f,
parentDataProperty:"backoff",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length))}else{const o={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.
accept!==void 0){let f=t.accept;if(Array.isArray(f)){const o=f.length;for(let i=0;i<o;i++){let p=f[i];if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"){if(p>599||isNaN(p)){const m={instancePath:s+
"/accept/"+i,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[m]:e.push(m),r++}if(p<100||isNaN(p)){const m={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[m]:e.push(m),r++}}}}else{const o={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}t.response!==
void 0&&(pe(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:l})||(e=e===null?
pe.errors:e.concat(pe.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}return tt.errors=e,r===0}function st(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[c]:e.push(c),r++}if(t.operations===
void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[c]:e.push(c),r++}for(const c in t){const a=r;if(!(c==="baseUrl"||c==="auth"||c==="operations")){const y={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Qr.propertyNames.enum},propertyName:c};e===null?e=
[y]:e.push(y),r++}var d=a===r;if(!d){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.baseUrl!==void 0){let c=t.baseUrl;const a=r;let y=!0;const v=r;if(!(c&&
typeof c=="object"&&!Array.isArray(c))){const k={};e===null?e=[k]:e.push(k),r++}var n=v===r;r=a,e!==null&&(a?e.length=a:
e=null);let g;if(n){const k=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.env===void 0){const u={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
u]:e.push(u),r++}for(const u in c){const h=r;if(u!=="env"){const b={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Qr.properties.baseUrl.then.propertyNames.enum},propertyName:u};
e===null?e=[b]:e.push(b),r++}var f=h===r;if(!f){const b={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[b]:e.push(b),r++}}if(c.env!==void 0){let u=c.
env;if(typeof u=="string"){if(!ks.test(u)){const h={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),r++}}}else{const u={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var n=k===r;y=n,g="then"}else{const k=r;if(typeof c!=
"string"){const u={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[u]:e.push(u),r++}var n=k===r;y=n,g="else"}if(!y){const k={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[k]:e.push(k),r++}}if(t.auth!==void 0){let c=t.auth;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const a in c){const y=r;if(!(a==="bearer"||a==="headers")){const v={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:Qr.properties.auth.propertyNames.
enum},propertyName:a};e===null?e=[v]:e.push(v),r++}var o=y===r;if(!o){const v={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[v]:e.push(v),r++}}if(c.bearer!==
void 0){let a=c.bearer;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.env===void 0){const y={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[y]:e.push(y),r++}for(const y in a){const v=r;if(y!=="env"){const g={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:Qr.properties.auth.properties.bearer.
propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var i=v===r;if(!i){const g={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?
e=[g]:e.push(g),r++}}if(a.env!==void 0){let y=a.env;if(typeof y=="string"){if(!ks.test(y)){const v={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{
const y={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}}if(c.headers!==void 0){let a=c.headers;if(a&&typeof a=="object"&&!Array.isArray(
a))for(const y in a){let v=a[y];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.env===void 0){const g={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[g]:e.push(g),r++}for(const g in v){const k=r;
if(g!=="env"){const x={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:Qr.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:g};e===null?e=[x]:e.push(x),r++}var p=k===r;if(!p){
const x={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[x]:e.push(x),
r++}}if(v.env!==void 0){let g=v.env;if(typeof g=="string"){if(!ks.test(g)){const k={instancePath:s+"/auth/headers/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{const g={
instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}else{const y={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[y]:e.push(y),r++}}}else{const a={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}}if(t.operations!==void 0){let c=t.operations;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(const a in c){const y=r;if(typeof a=="string"&&!_s.test(a)){const v={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:a};
e===null?e=[v]:e.push(v),r++}var m=y===r;if(!m){const v={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[v]:e.push(v),r++}}for(const a in c)tt(c[a],
{instancePath:s+"/operations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:a,rootData:l})||
(e=e===null?tt.errors:e.concat(tt.errors),r=e.length)}else{const a={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const c={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return st.errors=e,r===0}const kn={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function hr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}
var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const y={instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[y]:e.push(y),r++}for(const y in t)if(!Oe.test(y)){const v={instancePath:s,schemaPath:"#/then/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[v]:e.push(v),r++}for(const y in t)if(Oe.test(
y)){let v=t[y];const g=r;let k=!0;const x=r;if(!Array.isArray(v)){const h={};e===null?e=[h]:e.push(h),r++}var p=x===r;r=
g,e!==null&&(g?e.length=g:e=null);let u;if(p){const h=r;if(Array.isArray(v)){if(v.length<1){const E={instancePath:s+"/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-\
Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[E]:e.push(E),r++}const D=v.length;for(let E=0;E<
D;E++)H(v[E],{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+E,parentData:v,parentDataProperty:E,rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var p=h===r;k=p,u="then"}else{const h=r;H(v,{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:y,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=
e.length);var p=h===r;k=p,u="else"}if(!k){const h={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[h]:e.push(h),r++}}}var o=c===r;n=o,i="then"}else{const c=r,a=r;let y=!0;const v=r;if(!Array.isArray(t)){const x={};
e===null?e=[x]:e.push(x),r++}var m=v===r;r=a,e!==null&&(a?e.length=a:e=null);let g;if(m){const x=r;if(Array.isArray(t)){
if(t.length<1){const b={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[b]:e.push(b),r++}const h=t.length;for(let b=0;b<h;b++)H(t[b],{instancePath:s+"/"+b,parentData:t,parentDataProperty:b,rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var m=x===r;y=m,g="then"}else{const x=r;H(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);var m=x===r;y=m,g="else"}if(!y){const x={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[x]:e.push(x),r++}var o=c===r;n=
o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(
c),r++}return hr.errors=e,r===0}const Qt=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function Pr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!Qt.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Pr.errors=e,r===0}function nt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(r===f)if(t&&typeof t=="object"&&!Array.
isArray(t)){let m;if(t.match===void 0&&(m="match")){const c={};e===null?e=[c]:e.push(c),r++}}else{const m={};e===null?e=
[m]:e.push(m),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const m=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const a={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[a]:e.push(a),r++}for(const a in t){const y=r;if(!(a==="match"||a==="target")){const v={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:kn.then.propertyNames.enum},propertyName:a};
e===null?e=[v]:e.push(v),r++}var p=y===r;if(!p){const v={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:a}};e===null?e=[v]:e.push(v),r++}}t.match!==void 0&&(hr(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),t.target!==
void 0&&(Pr(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Pr.errors:
e.concat(Pr.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[a]:e.push(a),r++}var o=m===r;n=o,i="then"}else{const m=r;hr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return nt.errors=e,r===0}const en={
type:"object",properties:{user:{$ref:"#/definitions/data"},group:{$ref:"#/definitions/data"},conversation:{$ref:"#/defin\
itions/data"},table:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"}},minProperties:1,
maxProperties:2,dependencies:{table:["key"],key:["table"]},propertyNames:{enum:["user","group","conversation","table","k\
ey"]}};function it(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length>2){const n={instancePath:s,schemaPath:"#/maxProperties",keyword:"m\
axProperties",params:{limit:2}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"user"||n==="group"||n==="conversation"||n==="table"||n==="key")){const o={instancePath:s,schemaPath:"#/propertyNames/en\
um",keyword:"enum",params:{allowedValues:en.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;
if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[o]:e.push(o),r++}}if(t.table!==void 0&&t.key===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dep\
endencies",params:{property:"table",missingProperty:"key",depsCount:1,deps:"key"}};e===null?e=[n]:e.push(n),r++}if(t.key!==
void 0&&t.table===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"k\
ey",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(z(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.group!==
void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,parentDataProperty:"group",rootData:l})||(e=e===null?z.errors:e.
concat(z.errors),r=e.length)),t.conversation!==void 0&&(z(t.conversation,{instancePath:s+"/conversation",parentData:t,parentDataProperty:"\
conversation",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.table!==void 0){let n=t.table;if(typeof n==
"string"){if(!G.test(n)){const f={instancePath:s+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/table",schemaPath:"#/p\
roperties/table/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.key!==void 0&&(z(t.key,{instancePath:s+
"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return it.errors=
e,r===0}const qs={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function ae(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const d={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}for(const d in t)H(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{
const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return ae.
errors=e,r===0}const Pn=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function T(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(typeof n=="string"&&!Pn.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
for(const n in t)z(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return T.errors=e,r===0}function ot(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(C(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const d={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}t.altText!==void 0&&
(C(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length)),t.$if!==void 0&&(Z(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[d]:e.push(d),r++}return ot.errors=e,r===0}function Ae(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r,a=r;let y=!0;const v=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const x in t){const u=r;if(typeof x=="string"&&!Oe.test(x)){const h={};e===
null?e=[h]:e.push(h),r++}var p=u===r;if(!p){const h={};e===null?e=[h]:e.push(h),r++;break}}var m=v===r;r=a,e!==null&&(a?
e.length=a:e=null);let g;if(m){const x=r;qe(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
qe.errors:e.concat(qe.errors),r=e.length);var m=x===r;y=m,g="then"}else{const x=r;ot(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?ot.errors:e.concat(ot.errors),r=e.length);var m=x===r;y=m,g="else"}if(!y){const x={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[x]:e.push(x),r++}var o=c===r;n=o,i="then"}else{
const c=r;H(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=
e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[c]:e.push(c),r++}return Ae.errors=e,r===0}function L(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),
r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){if(t.length<1){const a={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}const c=t.length;for(let a=0;a<
c;a++)Ae(t[a],{instancePath:s+"/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),
r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;Ae(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return L.errors=e,r===0}const zs={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
nitions/sayAction"},else:{if:{required:["set"]},then:{$ref:"#/definitions/setAction"},else:{if:{required:["raise"]},then:{
$ref:"#/definitions/raiseAction"},else:{if:{required:["schedule"]},then:{$ref:"#/definitions/scheduleAction"},else:{if:{
required:["unschedule"]},then:{$ref:"#/definitions/unscheduleAction"},else:{if:{required:["request"]},then:{$ref:"#/defi\
nitions/requestAction"},else:{if:{required:["run"]},then:{$ref:"#/definitions/runAction"},else:{if:{required:["put"]},then:{
$ref:"#/definitions/putAction"},else:{if:{required:["take"]},then:{$ref:"#/definitions/takeAction"},else:{if:{required:[
"get"]},then:{$ref:"#/definitions/getAction"},else:{if:{required:["list"]},then:{$ref:"#/definitions/listAction"},else:{
if:{required:["push"]},then:{$ref:"#/definitions/pushAction"},else:{if:{required:["sendTo"]},then:{$ref:"#/definitions/s\
endToAction"},else:{if:{required:["loading"]},then:{$ref:"#/definitions/loadingAction"},else:{if:{required:["markAsRead"]},
then:{$ref:"#/definitions/markAsReadAction"},else:{if:{required:["flush"]},then:{$ref:"#/definitions/flushAction"},else:{
if:{required:["track"]},then:{$ref:"#/definitions/trackAction"},else:{type:"object",properties:{say:!0,set:!0,raise:!0,schedule:!0,
unschedule:!0,request:!0,run:!0,loading:!0,markAsRead:!0,flush:!0,track:!0,put:!0,take:!0,get:!0,list:!0,push:!0,sendTo:!0},
minProperties:1,propertyNames:{enum:["say","set","raise","schedule","unschedule","request","run","loading","markAsRead",
"flush","track","put","take","get","list","push","sendTo"]}}}}}}}}}}}}}}}}}}}},$n={type:"object",properties:{say:{$ref:"\
#/definitions/messages"},guard:{$ref:"#/definitions/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};
function pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.say===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
say"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="say"||n==="guard")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:$n.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}t.say!==void 0&&(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return pt.errors=e,r===0}const bn={
type:"object",properties:{set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],
propertyNames:{enum:["set","guard"]}};function lt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.set===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"set"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"set"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:bn.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.set!==void 0&&(T(t.set,{instancePath:s+
"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.guard!==
void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return lt.errors=e,r===0}const Zs={type:"object",properties:{raise:{if:{type:"object"},then:{type:"\
object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["eve\
nt","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["raise"],propertyNames:{enum:["ra\
ise","guard"]}};function at(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"raise"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="raise"||o===
"guard")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Zs.propertyNames.
enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var d=i===r;if(!d){const p={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(t.raise!==void 0){let o=t.raise;const i=r;
let p=!0;const m=r;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};e===null?e=[a]:e.push(a),r++}var n=m===r;r=
i,e!==null&&(i?e.length=i:e=null);let c;if(n){const a=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){
const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[v]:e.push(v),r++}for(const v in o){const g=r;if(!(v==="event"||v==="data")){const k={instancePath:s+
"/raise",schemaPath:"#/properties/raise/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Zs.properties.raise.
then.propertyNames.enum},propertyName:v};e===null?e=[k]:e.push(k),r++}var f=g===r;if(!f){const k={instancePath:s+"/raise",
schemaPath:"#/properties/raise/then/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[k]:e.push(
k),r++}}if(o.event!==void 0&&typeof o.event!="string"){const v={instancePath:s+"/raise/event",schemaPath:"#/properties/r\
aise/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}o.data!==void 0&&(z(
o.data,{instancePath:s+"/raise/data",parentData:o,parentDataProperty:"data",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length))}else{const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[v]:e.push(v),r++}var n=a===r;p=n,c="then"}else{const a=r;if(typeof o!="string"){const v={instancePath:s+
"/raise",schemaPath:"#/properties/raise/else/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var n=a===
r;p=n,c="else"}if(!p){const a={instancePath:s+"/raise",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:c}};
e===null?e=[a]:e.push(a),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return at.errors=e,r===0}const He={type:"object",properties:{
schedule:{if:{required:["at"]},then:{type:"object",properties:{id:{type:"string"},at:{$ref:"#/definitions/data"},event:{
type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},detached:{type:"boolean"},urgent:{type:"bo\
olean"}},required:["at","event"],propertyNames:{enum:["id","at","event","data","late","detached","urgent"]}},else:{if:{required:[
"daily"]},then:{type:"object",properties:{id:{type:"string"},daily:{type:"string",pattern:"^(=.*|([01][0-9]|2[0-3]):[0-5\
][0-9])$"},event:{type:"string"},data:{$ref:"#/definitions/dataMap"},until:{$ref:"#/definitions/data"},count:{$ref:"#/de\
finitions/data"},late:{enum:["now","skip"]},detached:{type:"boolean"},urgent:{type:"boolean"}},required:["daily","event"],
propertyNames:{enum:["id","daily","event","data","until","count","late","detached","urgent"]}},else:{if:{required:["cron"]},
then:{type:"object",properties:{id:{type:"string"},cron:{type:"string"},event:{type:"string"},data:{$ref:"#/definitions/\
dataMap"},until:{$ref:"#/definitions/data"},count:{$ref:"#/definitions/data"},late:{enum:["now","skip"]},detached:{type:"\
boolean"},urgent:{type:"boolean"}},required:["cron","event"],propertyNames:{enum:["id","cron","event","data","until","co\
unt","late","detached","urgent"]}},else:{type:"object",properties:{id:{type:"string"},in:{$ref:"#/definitions/wait"},event:{
type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},detached:{type:"boolean"},urgent:{type:"bo\
olean"}},required:["in","event"],propertyNames:{enum:["id","in","event","data","late","detached","urgent"]}}}}},guard:{$ref:"\
#/definitions/expression"}},required:["schedule"],propertyNames:{enum:["schedule","guard"]}};function U(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t))for(const d in t)
z(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:l})||(e=e===
null?z.errors:e.concat(z.errors),r=e.length);else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}return U.errors=e,r===0}const rn=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function $r(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!rn.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return $r.errors=e,r===0}const tn=new RegExp(
"^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$","");function ft(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.schedule===void 0){const a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[a]:e.push(a),r++}for(const a in t){const y=r;
if(!(a==="schedule"||a==="guard")){const v={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:He.
propertyNames.enum},propertyName:a};e===null?e=[v]:e.push(v),r++}var d=y===r;if(!d){const v={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[v]:e.push(v),r++}}if(t.schedule!==void 0){
let a=t.schedule;const y=r;let v=!0;const g=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let x;if(a.at===void 0&&(x="a\
t")){const u={};e===null?e=[u]:e.push(u),r++}}var n=g===r;r=y,e!==null&&(y?e.length=y:e=null);let k;if(n){const x=r;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.at===void 0){const h={instancePath:s+"/schedule",schemaPath:"#/properties/sc\
hedule/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[h]:e.push(h),r++}if(a.event===void 0){
const h={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[h]:e.push(h),r++}for(const h in a){const b=r;if(!(h==="id"||h==="at"||h==="event"||h==="data"||h===
"late"||h==="detached"||h==="urgent")){const D={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/proper\
tyNames/enum",keyword:"enum",params:{allowedValues:He.properties.schedule.then.propertyNames.enum},propertyName:h};e===null?
e=[D]:e.push(D),r++}var f=b===r;if(!f){const D={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/proper\
tyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[D]:e.push(D),r++}}if(a.id!==void 0&&typeof a.id!="\
string"){const h={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/then/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(a.at!==void 0&&(z(a.at,{instancePath:s+"/schedule/at",parentData:a,
parentDataProperty:"at",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),a.event!==void 0&&typeof a.event!=
"string"){const h={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/then/properties/event/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(a.data!==void 0&&(U(a.data,{instancePath:s+"/schedule/data",
parentData:a,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),a.late!==void 0){
let h=a.late;if(!(h==="now"||h==="skip")){const b={instancePath:s+"/schedule/late",schemaPath:"#/properties/schedule/the\
n/properties/late/enum",keyword:"enum",params:{allowedValues:He.properties.schedule.then.properties.late.enum}};e===null?
e=[b]:e.push(b),r++}}if(a.detached!==void 0&&typeof a.detached!="boolean"){const h={instancePath:s+"/schedule/detached",
schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:
e.push(h),r++}if(a.urgent!==void 0&&typeof a.urgent!="boolean"){const h={instancePath:s+"/schedule/urgent",schemaPath:"#\
/properties/schedule/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}}else{
const h={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[h]:e.push(h),r++}var n=x===r;v=n,k="then"}else{const x=r,u=r;let h=!0;const b=r;if(a&&typeof a=="object"&&!Array.
isArray(a)){let V;if(a.daily===void 0&&(V="daily")){const S={};e===null?e=[S]:e.push(S),r++}}var o=b===r;r=u,e!==null&&(u?
e.length=u:e=null);let D;if(o){const V=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.daily===void 0){const K={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/else/then/required",keyword:"required",params:{missingProperty:"daily"}};e===
null?e=[K]:e.push(K),r++}if(a.event===void 0){const K={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else\
/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[K]:e.push(K),r++}for(const K in a){const W=r;
if(!(K==="id"||K==="daily"||K==="event"||K==="data"||K==="until"||K==="count"||K==="late"||K==="detached"||K==="urgent")){
const P={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:He.properties.schedule.else.then.propertyNames.enum},propertyName:K};e===null?e=[P]:e.push(P),r++}var i=W===
r;if(!i){const P={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/propertyNames",keyword:"propert\
yNames",params:{propertyName:K}};e===null?e=[P]:e.push(P),r++}}if(a.id!==void 0&&typeof a.id!="string"){const K={instancePath:s+
"/schedule/id",schemaPath:"#/properties/schedule/else/then/properties/id/type",keyword:"type",params:{type:"string"}};e===
null?e=[K]:e.push(K),r++}if(a.daily!==void 0){let K=a.daily;if(typeof K=="string"){if(!tn.test(K)){const W={instancePath:s+
"/schedule/daily",schemaPath:"#/properties/schedule/else/then/properties/daily/pattern",keyword:"pattern",params:{pattern:"\
^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$"}};e===null?e=[W]:e.push(W),r++}}else{const W={instancePath:s+"/schedule/daily",schemaPath:"\
#/properties/schedule/else/then/properties/daily/type",keyword:"type",params:{type:"string"}};e===null?e=[W]:e.push(W),r++}}
if(a.event!==void 0&&typeof a.event!="string"){const K={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedu\
le/else/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}if(a.data!==void 0&&
(U(a.data,{instancePath:s+"/schedule/data",parentData:a,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),a.until!==void 0&&(z(a.until,{instancePath:s+"/schedule/until",parentData:a,parentDataProperty:"u\
ntil",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),a.count!==void 0&&(z(a.count,{instancePath:s+"/\
schedule/count",parentData:a,parentDataProperty:"count",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
a.late!==void 0){let K=a.late;if(!(K==="now"||K==="skip")){const W={instancePath:s+"/schedule/late",schemaPath:"#/proper\
ties/schedule/else/then/properties/late/enum",keyword:"enum",params:{allowedValues:He.properties.schedule.else.then.properties.
late.enum}};e===null?e=[W]:e.push(W),r++}}if(a.detached!==void 0&&typeof a.detached!="boolean"){const K={instancePath:s+
"/schedule/detached",schemaPath:"#/properties/schedule/else/then/properties/detached/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[K]:e.push(K),r++}if(a.urgent!==void 0&&typeof a.urgent!="boolean"){const K={instancePath:s+"/sche\
dule/urgent",schemaPath:"#/properties/schedule/else/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[K]:e.push(K),r++}}else{const K={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/type",
keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(K),r++}var o=V===r;h=o,D="then"}else{const V=r,S=r;let K=!0;
const W=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let _;if(a.cron===void 0&&(_="cron")){const $={};e===null?e=[$]:e.
push($),r++}}var p=W===r;r=S,e!==null&&(S?e.length=S:e=null);let P;if(p){const _=r;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.cron===void 0){const j={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/then/required",keyword:"\
required",params:{missingProperty:"cron"}};e===null?e=[j]:e.push(j),r++}if(a.event===void 0){const j={instancePath:s+"/s\
chedule",schemaPath:"#/properties/schedule/else/else/then/required",keyword:"required",params:{missingProperty:"event"}};
e===null?e=[j]:e.push(j),r++}for(const j in a){const B=r;if(!(j==="id"||j==="cron"||j==="event"||j==="data"||j==="until"||
j==="count"||j==="late"||j==="detached"||j==="urgent")){const M={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/else/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:He.properties.schedule.else.else.then.propertyNames.
enum},propertyName:j};e===null?e=[M]:e.push(M),r++}var m=B===r;if(!m){const M={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/else/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:j}};e===null?e=[M]:e.push(
M),r++}}if(a.id!==void 0&&typeof a.id!="string"){const j={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedul\
e/else/else/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(a.cron!==void 0&&
typeof a.cron!="string"){const j={instancePath:s+"/schedule/cron",schemaPath:"#/properties/schedule/else/else/then/prope\
rties/cron/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(a.event!==void 0&&typeof a.event!=
"string"){const j={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/else/then/properties/event/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(a.data!==void 0&&(U(a.data,{instancePath:s+"/\
schedule/data",parentData:a,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),
a.until!==void 0&&(z(a.until,{instancePath:s+"/schedule/until",parentData:a,parentDataProperty:"until",rootData:l})||(e=
e===null?z.errors:e.concat(z.errors),r=e.length)),a.count!==void 0&&(z(a.count,{instancePath:s+"/schedule/count",parentData:a,
parentDataProperty:"count",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),a.late!==void 0){let j=a.late;
if(!(j==="now"||j==="skip")){const B={instancePath:s+"/schedule/late",schemaPath:"#/properties/schedule/else/else/then/p\
roperties/late/enum",keyword:"enum",params:{allowedValues:He.properties.schedule.else.else.then.properties.late.enum}};e===
null?e=[B]:e.push(B),r++}}if(a.detached!==void 0&&typeof a.detached!="boolean"){const j={instancePath:s+"/schedule/detac\
hed",schemaPath:"#/properties/schedule/else/else/then/properties/detached/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[j]:e.push(j),r++}if(a.urgent!==void 0&&typeof a.urgent!="boolean"){const j={instancePath:s+"/schedule/urgent",
schemaPath:"#/properties/schedule/else/else/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[j]:e.push(j),r++}}else{const j={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var p=_===r;K=p,P="then"}else{const _=r;if(a&&typeof a=="obje\
ct"&&!Array.isArray(a)){if(a.in===void 0){const j={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/els\
e/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[j]:e.push(j),r++}if(a.event===void 0){const j={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/else/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[j]:e.push(j),r++}for(const j in a){const B=r;if(!(j==="id"||j==="in"||j==="event"||j==="data"||j===
"late"||j==="detached"||j==="urgent")){const M={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/e\
lse/propertyNames/enum",keyword:"enum",params:{allowedValues:He.properties.schedule.else.else.else.propertyNames.enum},propertyName:j};
e===null?e=[M]:e.push(M),r++}var c=B===r;if(!c){const M={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:j}};e===null?e=[M]:e.push(M),r++}}if(a.id!==void 0&&
typeof a.id!="string"){const j={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/else/else/propertie\
s/id/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(a.in!==void 0&&($r(a.in,{instancePath:s+
"/schedule/in",parentData:a,parentDataProperty:"in",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length)),
a.event!==void 0&&typeof a.event!="string"){const j={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/\
else/else/else/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(a.data!==void 0&&
(U(a.data,{instancePath:s+"/schedule/data",parentData:a,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),a.late!==void 0){let j=a.late;if(!(j==="now"||j==="skip")){const B={instancePath:s+"/schedule/lat\
e",schemaPath:"#/properties/schedule/else/else/else/properties/late/enum",keyword:"enum",params:{allowedValues:He.properties.
schedule.else.else.else.properties.late.enum}};e===null?e=[B]:e.push(B),r++}}if(a.detached!==void 0&&typeof a.detached!=
"boolean"){const j={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/else/else/else/properties/deta\
ched/type",keyword:"type",params:{type:"boolean"}};e===null?e=[j]:e.push(j),r++}if(a.urgent!==void 0&&typeof a.urgent!="\
boolean"){const j={instancePath:s+"/schedule/urgent",schemaPath:"#/properties/schedule/else/else/else/properties/urgent/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var p=_===
r;K=p,P="else"}if(!K){const _={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/if",keyword:"if",params:{
failingKeyword:P}};e===null?e=[_]:e.push(_),r++}var o=V===r;h=o,D="else"}if(!h){const V={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/if",keyword:"if",params:{failingKeyword:D}};e===null?e=[V]:e.push(V),r++}var n=x===r;v=n,k="e\
lse"}if(!v){const x={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:k}};
e===null?e=[x]:e.push(x),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return ft.errors=e,r===0}const _n={type:"object",properties:{
unschedule:{type:"string"},guard:{$ref:"#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unsche\
dule","guard"]}};function ut(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"unschedule"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="unsc\
hedule"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:_n.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.unschedule!==void 0&&
typeof t.unschedule!="string"){const n={instancePath:s+"/unschedule",schemaPath:"#/properties/unschedule/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ut.errors=e,r===0}const An={
type:"object",properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"\
#/definitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"request"],propertyNames:{enum:["request","guard","id","with","echo"]}},sn=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-\
z_][A-Za-z0-9_-]*$","");function yt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===void 0){const n={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"request"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"request"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:An.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
if(t.request!==void 0){let n=t.request;if(typeof n=="string"){if(!sn.test(n)){const f={instancePath:s+"/request",schemaPath:"\
#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};
e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/request",schemaPath:"#/properties/request/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.id!==void 0&&typeof t.id!=
"string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return yt.errors=e,r===0}const Nn={type:"object",properties:{
run:{type:"string"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{
$ref:"#/definitions/dataMap"}},required:["run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function ct(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="run"||n==="guard"||n==="id"||n==="with"||n==="echo")){
const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Nn.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+
"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.guard!==
void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(U(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.echo!==
void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return ct.errors=e,r===0}const jn={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/data"},value:{$ref:"#/definitions/data"},
ifAbsent:{type:"boolean"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["put","key","value"],propertyNames:{
enum:["put","guard","key","value","ifAbsent","id","echo"]}};function mt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(
n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="put"||n==="guard"||n==="key"||n==="value"||n===
"ifAbsent"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:jn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.
put;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+"/put",schemaPath:"#/properties/put/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/put",
schemaPath:"#/properties/put/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&
(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/value",parentData:t,
parentDataProperty:"value",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.ifAbsent!==void 0&&typeof t.
ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+
"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return mt.errors=
e,r===0}const Dn={type:"object",properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defin\
itions/expression"},key:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["t\
ake","key"],propertyNames:{enum:["take","guard","key","id","echo"]}};function ht(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const f=r;if(!(n==="take"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Dn.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.take;if(typeof n=="string"){if(!G.test(n)){const f={
instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/take",schemaPath:"#/properties/take/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.key!==void 0&&(z(t.key,{
instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ht.errors=e,r===0}const xn={type:"object",properties:{
get:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/\
data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["get","key"],propertyNames:{enum:["get","guard",
"key","id","echo"]}};function dt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(!(n==="get"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",
keyword:"enum",params:{allowedValues:xn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){
const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(
o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+"/get",schemaPath:"\
#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&
(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return dt.errors=e,r===0}const qn={type:"object",properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},guard:{$ref:"#/definitions/expression"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"#/definitions/express\
ion"},limit:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["list"],propertyNames:{
enum:["list","guard","where","orderBy","limit","id","echo"]}};function gt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="list"||n==="guard"||n==="where"||n==="orderBy"||n==="limit"||n==="id"||n==="echo")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:qn.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n=="string"){if(!G.test(n)){const f={
instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.where!==void 0&&(Z(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)),t.orderBy!==void 0&&(Z(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.limit!==void 0&&(z(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.id!==void 0&&typeof t.id!=
"string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return gt.errors=e,r===0}const Es={type:"object",properties:{push:{type:"ob\
ject",properties:{to:{$ref:"#/definitions/chatReceiver"},say:{$ref:"#/definitions/messages"},id:{type:"string"}},required:[
"to","say"],propertyNames:{enum:["to","say","id"]}},guard:{$ref:"#/definitions/expression"}},required:["push"],propertyNames:{
enum:["push","guard"]}},zn={type:"object",properties:{user:{$ref:"#/definitions/data"},group:{$ref:"#/definitions/data"}},
minProperties:1,maxProperties:1,propertyNames:{enum:["user","group"]}};function wt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>1){const n={instancePath:s,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<
1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const f=r;if(!(n==="user"||n==="group")){const o={instancePath:s,schemaPath:"#/propertyNames/en\
um",keyword:"enum",params:{allowedValues:zn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;
if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[o]:e.push(o),r++}}t.user!==void 0&&(z(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.group!==void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,
parentDataProperty:"group",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return wt.errors=e,r===0}function vt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.push===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"push"}};
e===null?e=[f]:e.push(f),r++}for(const f in t){const o=r;if(!(f==="push"||f==="guard")){const i={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Es.propertyNames.enum},propertyName:f};e===null?e=[i]:e.push(
i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};
e===null?e=[i]:e.push(i),r++}}if(t.push!==void 0){let f=t.push;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.to===void 0){
const o={instancePath:s+"/push",schemaPath:"#/properties/push/required",keyword:"required",params:{missingProperty:"to"}};
e===null?e=[o]:e.push(o),r++}if(f.say===void 0){const o={instancePath:s+"/push",schemaPath:"#/properties/push/required",
keyword:"required",params:{missingProperty:"say"}};e===null?e=[o]:e.push(o),r++}for(const o in f){const i=r;if(!(o==="to"||
o==="say"||o==="id")){const p={instancePath:s+"/push",schemaPath:"#/properties/push/propertyNames/enum",keyword:"enum",params:{
allowedValues:Es.properties.push.propertyNames.enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={
instancePath:s+"/push",schemaPath:"#/properties/push/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===
null?e=[p]:e.push(p),r++}}if(f.to!==void 0&&(wt(f.to,{instancePath:s+"/push/to",parentData:f,parentDataProperty:"to",rootData:l})||
(e=e===null?wt.errors:e.concat(wt.errors),r=e.length)),f.say!==void 0&&(L(f.say,{instancePath:s+"/push/say",parentData:f,
parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),f.id!==void 0&&typeof f.id!=
"string"){const o={instancePath:s+"/push/id",schemaPath:"#/properties/push/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/push",schemaPath:"#/properties/push/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const f={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return vt.errors=e,r===0}const Is={
type:"object",properties:{sendTo:{type:"object",properties:{to:{$ref:"#/definitions/receiver"},event:{type:"string"},data:{
$ref:"#/definitions/dataMap"}},required:["to","event"],propertyNames:{enum:["to","event","data"]}},guard:{$ref:"#/defini\
tions/expression"}},required:["sendTo"],propertyNames:{enum:["sendTo","guard"]}};function kt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>
2){const n={instancePath:s,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:2}};e===null?e=[n]:e.push(
n),r++}if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="user"||n==="group"||n==="conversation"||n===
"table"||n==="key")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:en.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.table!==void 0&&t.key===void 0){const n={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"table",missingProperty:"key",depsCount:1,
deps:"key"}};e===null?e=[n]:e.push(n),r++}if(t.key!==void 0&&t.table===void 0){const n={instancePath:s,schemaPath:"#/dep\
endencies",keyword:"dependencies",params:{property:"key",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[
n]:e.push(n),r++}if(t.user!==void 0&&(z(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.group!==void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,
parentDataProperty:"group",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.conversation!==void 0&&(z(
t.conversation,{instancePath:s+"/conversation",parentData:t,parentDataProperty:"conversation",rootData:l})||(e=e===null?
z.errors:e.concat(z.errors),r=e.length)),t.table!==void 0){let n=t.table;if(typeof n=="string"){if(!G.test(n)){const f={
instancePath:s+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,
parentDataProperty:"key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return kt.errors=e,r===0}function Pt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.sendTo===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"se\
ndTo"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const o=r;if(!(f==="sendTo"||f==="guard")){const i={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Is.propertyNames.enum},propertyName:f};e===null?e=
[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:f}};e===null?e=[i]:e.push(i),r++}}if(t.sendTo!==void 0){let f=t.sendTo;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.to===void 0){const o={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[o]:e.push(o),r++}if(f.event===void 0){const o={instancePath:s+"/sendTo",schemaPath:"#\
/properties/sendTo/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[o]:e.push(o),r++}for(const o in f){
const i=r;if(!(o==="to"||o==="event"||o==="data")){const p={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/pro\
pertyNames/enum",keyword:"enum",params:{allowedValues:Is.properties.sendTo.propertyNames.enum},propertyName:o};e===null?
e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/propertyNames",
keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(f.to!==void 0&&(kt(f.to,{instancePath:s+
"/sendTo/to",parentData:f,parentDataProperty:"to",rootData:l})||(e=e===null?kt.errors:e.concat(kt.errors),r=e.length)),f.
event!==void 0&&typeof f.event!="string"){const o={instancePath:s+"/sendTo/event",schemaPath:"#/properties/sendTo/proper\
ties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}f.data!==void 0&&(U(f.data,{instancePath:s+
"/sendTo/data",parentData:f,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{
const o={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),r++}return Pt.errors=e,r===0}const Vs={type:"object",properties:{loading:{type:[
"integer","boolean"],minimum:5,maximum:60},guard:{$ref:"#/definitions/expression"}},required:["loading"],propertyNames:{
enum:["loading","guard"]}};function $t(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loading===void 0){const n={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"loading"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"loading"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Vs.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.loading!==void 0){let n=t.
loading;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))&&typeof n!="boolean"){const f={instancePath:s+"/loading",schemaPath:"\
#/properties/loading/type",keyword:"type",params:{type:Vs.properties.loading.type}};e===null?e=[f]:e.push(f),r++}if(typeof n==
"number"){if(n>60||isNaN(n)){const f={instancePath:s+"/loading",schemaPath:"#/properties/loading/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:60}};e===null?e=[f]:e.push(f),r++}if(n<5||isNaN(n)){const f={instancePath:s+"/loading",
schemaPath:"#/properties/loading/minimum",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[f]:e.push(f),r++}}}
t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[n]:e.push(n),r++}return $t.errors=e,r===0}const Us={type:"object",properties:{markAsRead:{type:["bo\
olean","null"]},guard:{$ref:"#/definitions/expression"}},required:["markAsRead"],propertyNames:{enum:["markAsRead","guar\
d"]}};function bt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.markAsRead===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"markAsRead"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="markAsRead"||n===
"guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Us.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.markAsRead!==void 0){let n=t.markAsRead;
if(typeof n!="boolean"&&n!==null){const f={instancePath:s+"/markAsRead",schemaPath:"#/properties/markAsRead/type",keyword:"\
type",params:{type:Us.properties.markAsRead.type}};e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return bt.
errors=e,r===0}const Ks={type:"object",properties:{flush:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},
required:["flush"],propertyNames:{enum:["flush","guard"]}};function _t(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.flush===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"flush"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="flush"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Ks.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.flush!==
void 0){let n=t.flush;if(typeof n!="boolean"&&n!==null){const f={instancePath:s+"/flush",schemaPath:"#/properties/flush/\
type",keyword:"type",params:{type:Ks.properties.flush.type}};e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(Z(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return _t.errors=e,r===0}const Cs={type:"object",properties:{track:{if:{type:"object"},then:{type:"object",properties:{
event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{
type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["track"],propertyNames:{enum:["track","guard"]}};function At(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.track===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tra\
ck"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="track"||o==="guard")){const p={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Cs.propertyNames.enum},propertyName:o};e===null?e=[p]:e.push(
p),r++}var d=i===r;if(!d){const p={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
e===null?e=[p]:e.push(p),r++}}if(t.track!==void 0){let o=t.track;const i=r;let p=!0;const m=r;if(!(o&&typeof o=="object"&&
!Array.isArray(o))){const a={};e===null?e=[a]:e.push(a),r++}var n=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){
const a=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){const v={instancePath:s+"/track",schemaPath:"\
#/properties/track/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[v]:e.push(v),r++}for(const v in o){
const g=r;if(!(v==="event"||v==="data")){const k={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNa\
mes/enum",keyword:"enum",params:{allowedValues:Cs.properties.track.then.propertyNames.enum},propertyName:v};e===null?e=[
k]:e.push(k),r++}var f=g===r;if(!f){const k={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames",
keyword:"propertyNames",params:{propertyName:v}};e===null?e=[k]:e.push(k),r++}}if(o.event!==void 0&&typeof o.event!="str\
ing"){const v={instancePath:s+"/track/event",schemaPath:"#/properties/track/then/properties/event/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}o.data!==void 0&&(z(o.data,{instancePath:s+"/track/data",parentData:o,parentDataProperty:"\
data",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const v={instancePath:s+"/track",schemaPath:"\
#/properties/track/then/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}var n=a===r;p=n,c="the\
n"}else{const a=r;if(typeof o!="string"){const v={instancePath:s+"/track",schemaPath:"#/properties/track/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var n=a===r;p=n,c="else"}if(!p){const a={instancePath:s+"/tra\
ck",schemaPath:"#/properties/track/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[a]:e.push(a),r++}}t.guard!==void 0&&
(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return At.errors=e,r===0}function Ne(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const d=r;let n=!0;const f=r;if(typeof t!="string"){const P={};e===null?e=[P]:e.push(P),r++}var o=f===r;r=
d,e!==null&&(d?e.length=d:e=null);let i;if(o){const P=r;if(!(t==="flush"||t==="markAsRead"||t==="loading")){const _={instancePath:s,
schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues:zs.then.enum}};e===null?e=[_]:e.push(_),r++}var o=P===r;n=
o,i="then"}else{const P=r,w=r;let _=!0;const $=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let M;if(t.say===void 0&&(M=
"say")){const se={};e===null?e=[se]:e.push(se),r++}}var p=$===r;r=w,e!==null&&(w?e.length=w:e=null);let j;if(p){const M=r;
pt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?pt.errors:e.concat(pt.errors),r=e.length);
var p=M===r;_=p,j="then"}else{const M=r,se=r;let re=!0;const F=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ce;if(t.
set===void 0&&(ce="set")){const ze={};e===null?e=[ze]:e.push(ze),r++}}var m=F===r;r=se,e!==null&&(se?e.length=se:e=null);
let ye;if(m){const ce=r;lt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?lt.errors:e.concat(
lt.errors),r=e.length);var m=ce===r;re=m,ye="then"}else{const ce=r,ze=r;let Er=!0;const Ir=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let me;if(t.raise===void 0&&(me="raise")){const Ze={};e===null?e=[Ze]:e.push(Ze),r++}}var c=Ir===r;r=ze,e!==
null&&(ze?e.length=ze:e=null);let Xt;if(c){const me=r;at(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?at.errors:e.concat(at.errors),r=e.length);var c=me===r;Er=c,Xt="then"}else{const me=r,Ze=r;let Vr=!0;const Ur=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let he;if(t.schedule===void 0&&(he="schedule")){const Ee={};e===null?e=[Ee]:
e.push(Ee),r++}}var a=Ur===r;r=Ze,e!==null&&(Ze?e.length=Ze:e=null);let Yt;if(a){const he=r;ft(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?ft.errors:e.concat(ft.errors),r=e.length);var a=he===r;Vr=a,Yt="then"}else{
const he=r,Ee=r;let Kr=!0;const Cr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let de;if(t.unschedule===void 0&&(de="\
unschedule")){const Ie={};e===null?e=[Ie]:e.push(Ie),r++}}var y=Cr===r;r=Ee,e!==null&&(Ee?e.length=Ee:e=null);let es;if(y){
const de=r;ut(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ut.errors:e.concat(ut.errors),
r=e.length);var y=de===r;Kr=y,es="then"}else{const de=r,Ie=r;let Mr=!0;const Rr=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let ge;if(t.request===void 0&&(ge="request")){const Ve={};e===null?e=[Ve]:e.push(Ve),r++}}var v=Rr===r;r=Ie,e!==null&&
(Ie?e.length=Ie:e=null);let rs;if(v){const ge=r;yt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=
e===null?yt.errors:e.concat(yt.errors),r=e.length);var v=ge===r;Mr=v,rs="then"}else{const ge=r,Ve=r;let Tr=!0;const Lr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let we;if(t.run===void 0&&(we="run")){const Ue={};e===null?e=[Ue]:e.push(Ue),
r++}}var g=Lr===r;r=Ve,e!==null&&(Ve?e.length=Ve:e=null);let ts;if(g){const we=r;ct(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),r=e.length);var g=we===r;Tr=g,ts="then"}else{const we=r,Ue=r;let Br=!0;
const Fr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ve;if(t.put===void 0&&(ve="put")){const Ke={};e===null?e=[Ke]:
e.push(Ke),r++}}var k=Fr===r;r=Ue,e!==null&&(Ue?e.length=Ue:e=null);let ss;if(k){const ve=r;mt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?mt.errors:e.concat(mt.errors),r=e.length);var k=ve===r;Br=k,ss="then"}else{
const ve=r,Ke=r;let Sr=!0;const Hr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ke;if(t.take===void 0&&(ke="take")){
const Ce={};e===null?e=[Ce]:e.push(Ce),r++}}var x=Hr===r;r=Ke,e!==null&&(Ke?e.length=Ke:e=null);let ns;if(x){const ke=r;
ht(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ht.errors:e.concat(ht.errors),r=e.length);
var x=ke===r;Sr=x,ns="then"}else{const ke=r,Ce=r;let Or=!0;const Wr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Pe;
if(t.get===void 0&&(Pe="get")){const Ar={};e===null?e=[Ar]:e.push(Ar),r++}}var u=Wr===r;r=Ce,e!==null&&(Ce?e.length=Ce:e=
null);let is;if(u){const Pe=r;dt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?dt.errors:
e.concat(dt.errors),r=e.length);var u=Pe===r;Or=u,is="then"}else{const Pe=r,Ar=r;let os=!0;const an=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let tr;if(t.list===void 0&&(tr="list")){const Nr={};e===null?e=[Nr]:e.push(Nr),r++}}var h=an===
r;r=Ar,e!==null&&(Ar?e.length=Ar:e=null);let ps;if(h){const tr=r;gt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?gt.errors:e.concat(gt.errors),r=e.length);var h=tr===r;os=h,ps="then"}else{const tr=r,Nr=r;let ls=!0;
const fn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let sr;if(t.push===void 0&&(sr="push")){const jr={};e===null?e=[
jr]:e.push(jr),r++}}var b=fn===r;r=Nr,e!==null&&(Nr?e.length=Nr:e=null);let as;if(b){const sr=r;vt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?vt.errors:e.concat(vt.errors),r=e.length);var b=sr===r;ls=b,as="then"}else{
const sr=r,jr=r;let fs=!0;const un=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let nr;if(t.sendTo===void 0&&(nr="send\
To")){const Dr={};e===null?e=[Dr]:e.push(Dr),r++}}var D=un===r;r=jr,e!==null&&(jr?e.length=jr:e=null);let us;if(D){const nr=r;
Pt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Pt.errors:e.concat(Pt.errors),r=e.length);
var D=nr===r;fs=D,us="then"}else{const nr=r,Dr=r;let ys=!0;const yn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ir;
if(t.loading===void 0&&(ir="loading")){const xr={};e===null?e=[xr]:e.push(xr),r++}}var E=yn===r;r=Dr,e!==null&&(Dr?e.length=
Dr:e=null);let cs;if(E){const ir=r;$t(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?$t.errors:
e.concat($t.errors),r=e.length);var E=ir===r;ys=E,cs="then"}else{const ir=r,xr=r;let ms=!0;const cn=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let or;if(t.markAsRead===void 0&&(or="markAsRead")){const qr={};e===null?e=[qr]:e.push(qr),r++}}
var V=cn===r;r=xr,e!==null&&(xr?e.length=xr:e=null);let hs;if(V){const or=r;bt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?bt.errors:e.concat(bt.errors),r=e.length);var V=or===r;ms=V,hs="then"}else{const or=r,qr=r;let ds=!0;
const mn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let pr;if(t.flush===void 0&&(pr="flush")){const zr={};e===null?e=
[zr]:e.push(zr),r++}}var S=mn===r;r=qr,e!==null&&(qr?e.length=qr:e=null);let gs;if(S){const pr=r;_t(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?_t.errors:e.concat(_t.errors),r=e.length);var S=pr===r;ds=S,gs="then"}else{
const pr=r,zr=r;let ws=!0;const hn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let lr;if(t.track===void 0&&(lr="track")){
const Ns={};e===null?e=[Ns]:e.push(Ns),r++}}var K=hn===r;r=zr,e!==null&&(zr?e.length=zr:e=null);let vs;if(K){const lr=r;
At(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?At.errors:e.concat(At.errors),r=e.length);
var K=lr===r;ws=K,vs="then"}else{const lr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const ne={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/m\
inProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[ne]:e.push(ne),r++}for(const ne in t){const dn=r;if(!(ne===
"say"||ne==="set"||ne==="raise"||ne==="schedule"||ne==="unschedule"||ne==="request"||ne==="run"||ne==="loading"||ne==="m\
arkAsRead"||ne==="flush"||ne==="track"||ne==="put"||ne==="take"||ne==="get"||ne==="list"||ne==="push"||ne==="sendTo")){const Gr={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/p\
ropertyNames/enum",keyword:"enum",params:{allowedValues:zs.else.else.else.else.else.else.else.else.else.else.else.else.else.
else.else.else.else.else.propertyNames.enum},propertyName:ne};e===null?e=[Gr]:e.push(Gr),r++}var W=dn===r;if(!W){const Gr={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:ne}};e===null?e=[Gr]:e.push(Gr),r++}}}else{const ne={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[ne]:e.push(ne),r++}var K=lr===r;ws=K,vs="else"}if(!ws){const lr={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:vs}};e===null?e=[lr]:e.push(lr),r++}var S=pr===r;ds=S,gs="else"}if(!ds){const pr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:gs}};
e===null?e=[pr]:e.push(pr),r++}var V=or===r;ms=V,hs="else"}if(!ms){const or={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:hs}};e===null?e=[or]:
e.push(or),r++}var E=ir===r;ys=E,cs="else"}if(!ys){const ir={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:cs}};e===null?e=[ir]:e.push(ir),r++}var D=nr===
r;fs=D,us="else"}if(!fs){const nr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/e\
lse/else/if",keyword:"if",params:{failingKeyword:us}};e===null?e=[nr]:e.push(nr),r++}var b=sr===r;ls=b,as="else"}if(!ls){
const sr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:as}};e===null?e=[sr]:e.push(sr),r++}var h=tr===r;os=h,ps="else"}if(!os){const tr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ps}};e===null?e=[tr]:e.
push(tr),r++}var u=Pe===r;Or=u,is="else"}if(!Or){const Pe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/el\
se/else/else/else/if",keyword:"if",params:{failingKeyword:is}};e===null?e=[Pe]:e.push(Pe),r++}var x=ke===r;Sr=x,ns="else"}
if(!Sr){const ke={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ns}};
e===null?e=[ke]:e.push(ke),r++}var k=ve===r;Br=k,ss="else"}if(!Br){const ve={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ss}};e===null?e=[ve]:e.push(ve),r++}var g=we===r;Tr=g,
ts="else"}if(!Tr){const we={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ts}};
e===null?e=[we]:e.push(we),r++}var v=ge===r;Mr=v,rs="else"}if(!Mr){const ge={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/if",keyword:"if",params:{failingKeyword:rs}};e===null?e=[ge]:e.push(ge),r++}var y=de===r;Kr=y,es="else"}
if(!Kr){const de={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:es}};e===
null?e=[de]:e.push(de),r++}var a=he===r;Vr=a,Yt="else"}if(!Vr){const he={instancePath:s,schemaPath:"#/else/else/else/els\
e/if",keyword:"if",params:{failingKeyword:Yt}};e===null?e=[he]:e.push(he),r++}var c=me===r;Er=c,Xt="else"}if(!Er){const me={
instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Xt}};e===null?e=[me]:e.push(me),r++}
var m=ce===r;re=m,ye="else"}if(!re){const ce={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:ye}};
e===null?e=[ce]:e.push(ce),r++}var p=M===r;_=p,j="else"}if(!_){const M={instancePath:s,schemaPath:"#/else/if",keyword:"i\
f",params:{failingKeyword:j}};e===null?e=[M]:e.push(M),r++}var o=P===r;n=o,i="else"}if(!n){const P={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[P]:e.push(P),r++}return Ne.errors=e,r===0}function I(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!Array.isArray(t)){const p={};
e===null?e=[p]:e.push(p),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){
if(t.length<1){const a={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:
e.push(a),r++}const c=t.length;for(let a=0;a<c;a++)Ne(t[a],{instancePath:s+"/"+a,parentData:t,parentDataProperty:a,rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;Ne(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){
const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return I.
errors=e,r===0}function R(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!Qt.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}return R.errors=e,r===0}function ee(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!Qt.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[d]:e.push(d),r++}return ee.errors=e,r===0}function je(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const y in t){const v=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||
y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const g={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:qs.then.propertyNames.enum},propertyName:y};
e===null?e=[g]:e.push(g),r++}var p=v===r;if(!p){const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){let y=t.match;const v=r;let g=!0;const k=r;
if(!Array.isArray(y)){const u={};e===null?e=[u]:e.push(u),r++}var m=k===r;r=v,e!==null&&(v?e.length=v:e=null);let x;if(m){
const u=r;if(Array.isArray(y)){if(y.length<1){const D={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[D]:e.push(D),r++}const b=y.length;for(let D=0;D<b;D++)ae(y[D],
{instancePath:s+"/match/"+D,parentData:y,parentDataProperty:D,rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),r=
e.length)}var m=u===r;g=m,x="then"}else{const u=r;ae(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length);var m=u===r;g=m,x="else"}if(!g){const u={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:x}};e===null?e=[u]:e.push(u),r++}}if(t.
guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(T(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.say!==void 0&&(L(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.actions!==void 0&&
(I(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(T(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const v={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:qs.then.properties.resume.enum}};e===null?e=[v]:e.push(v),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return je.errors=e,r===0}const Ms={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},Yr={if:{type:"object"},then:{if:{required:["mention"]},then:{type:"object",properties:{mention:{
const:"me"}},required:["mention"],propertyNames:{enum:["mention"]}},else:{if:{required:["contains"]},then:{type:"object",
properties:{contains:{$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:[
"startsWith"]},then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{
enum:["startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["re\
gex"]}}}}},else:{$ref:"#/definitions/scalar"}};function fe(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const k={};e===null?e=[k]:e.
push(k),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const k=r,x=r;let u=!0;const h=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let E;if(t.mention===void 0&&(E="mention")){const V={};e===null?e=[V]:e.push(V),r++}}var p=h===
r;r=x,e!==null&&(x?e.length=x:e=null);let b;if(p){const E=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mention===
void 0){const S={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"mention"}};
e===null?e=[S]:e.push(S),r++}for(const S in t){const K=r;if(S!=="mention"){const W={instancePath:s,schemaPath:"#/then/th\
en/propertyNames/enum",keyword:"enum",params:{allowedValues:Yr.then.then.propertyNames.enum},propertyName:S};e===null?e=
[W]:e.push(W),r++}var m=K===r;if(!m){const W={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:S}};e===null?e=[W]:e.push(W),r++}}if(t.mention!==void 0&&t.mention!=="me"){const S={instancePath:s+
"/mention",schemaPath:"#/then/then/properties/mention/const",keyword:"const",params:{allowedValue:"me"}};e===null?e=[S]:
e.push(S),r++}}else{const S={instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[S]:e.push(S),r++}var p=E===r;u=p,b="then"}else{const E=r,V=r;let S=!0;const K=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let w;if(t.contains===void 0&&(w="contains")){const _={};e===null?e=[_]:e.push(_),r++}}var c=K===r;r=V,e!==null&&(V?
e.length=V:e=null);let W;if(c){const w=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===void 0){const $={instancePath:s,
schemaPath:"#/then/else/then/required",keyword:"required",params:{missingProperty:"contains"}};e===null?e=[$]:e.push($),
r++}for(const $ in t){const j=r;if($!=="contains"){const B={instancePath:s,schemaPath:"#/then/else/then/propertyNames/en\
um",keyword:"enum",params:{allowedValues:Yr.then.else.then.propertyNames.enum},propertyName:$};e===null?e=[B]:e.push(B),
r++}var a=j===r;if(!a){const B={instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{
propertyName:$}};e===null?e=[B]:e.push(B),r++}}t.contains!==void 0&&(H(t.contains,{instancePath:s+"/contains",parentData:t,
parentDataProperty:"contains",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length))}else{const $={instancePath:s,
schemaPath:"#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}var c=w===r;S=c,W=
"then"}else{const w=r,_=r;let $=!0;const j=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let se;if(t.startsWith===void 0&&
(se="startsWith")){const re={};e===null?e=[re]:e.push(re),r++}}var y=j===r;r=_,e!==null&&(_?e.length=_:e=null);let B;if(y){
const se=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const F={instancePath:s,schemaPath:"#/\
then/else/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[F]:e.push(F),r++}for(const F in t){
const ye=r;if(F!=="startsWith"){const te={instancePath:s,schemaPath:"#/then/else/else/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Yr.then.else.else.then.propertyNames.enum},propertyName:F};e===null?e=[te]:e.push(te),r++}var v=ye===
r;if(!v){const te={instancePath:s,schemaPath:"#/then/else/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:F}};
e===null?e=[te]:e.push(te),r++}}t.startsWith!==void 0&&(H(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length))}else{const F={instancePath:s,schemaPath:"\
#/then/else/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),r++}var y=se===r;$=y,B="then"}else{
const se=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const F={instancePath:s,schemaPath:"#/then/\
else/else/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[F]:e.push(F),r++}for(const F in t){
const ye=r;if(F!=="regex"){const te={instancePath:s,schemaPath:"#/then/else/else/else/propertyNames/enum",keyword:"enum",
params:{allowedValues:Yr.then.else.else.else.propertyNames.enum},propertyName:F};e===null?e=[te]:e.push(te),r++}var g=ye===
r;if(!g){const te={instancePath:s,schemaPath:"#/then/else/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:F}};
e===null?e=[te]:e.push(te),r++}}if(t.regex!==void 0&&typeof t.regex!="string"){const F={instancePath:s+"/regex",schemaPath:"\
#/then/else/else/else/properties/regex/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),r++}}else{const F={
instancePath:s,schemaPath:"#/then/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),r++}
var y=se===r;$=y,B="else"}if(!$){const se={instancePath:s,schemaPath:"#/then/else/else/if",keyword:"if",params:{failingKeyword:B}};
e===null?e=[se]:e.push(se),r++}var c=w===r;S=c,W="else"}if(!S){const w={instancePath:s,schemaPath:"#/then/else/if",keyword:"\
if",params:{failingKeyword:W}};e===null?e=[w]:e.push(w),r++}var p=E===r;u=p,b="else"}if(!u){const E={instancePath:s,schemaPath:"\
#/then/if",keyword:"if",params:{failingKeyword:b}};e===null?e=[E]:e.push(E),r++}var o=k===r;n=o,i="then"}else{const k=r;
H(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);
var o=k===r;n=o,i="else"}if(!n){const k={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?
e=[k]:e.push(k),r++}return fe.errors=e,r===0}function ie(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.
push(c),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const y in t){const v=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||y==="target"||y==="r\
eenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const g={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ms.then.propertyNames.enum},propertyName:y};e===null?e=[
g]:e.push(g),r++}var p=v===r;if(!p){const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){let y=t.match;const v=r;let g=!0;const k=r;if(!Array.
isArray(y)){const u={};e===null?e=[u]:e.push(u),r++}var m=k===r;r=v,e!==null&&(v?e.length=v:e=null);let x;if(m){const u=r;
if(Array.isArray(y)){if(y.length<1){const D={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[D]:e.push(D),r++}const b=y.length;for(let D=0;D<b;D++)fe(y[D],{instancePath:s+
"/match/"+D,parentData:y,parentDataProperty:D,rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)}var m=u===
r;g=m,x="then"}else{const u=r;fe(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===
null?fe.errors:e.concat(fe.errors),r=e.length);var m=u===r;g=m,x="else"}if(!g){const u={instancePath:s+"/match",schemaPath:"\
#/then/properties/match/if",keyword:"if",params:{failingKeyword:x}};e===null?e=[u]:e.push(u),r++}}if(t.guard!==void 0&&(Z(
t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),t.set!==void 0&&(T(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===
null?T.errors:e.concat(T.errors),r=e.length)),t.say!==void 0&&(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.actions!==void 0&&(I(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),
t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={instancePath:s+"/reen\
ter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.
call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"wit\
h",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(T(t.save,{instancePath:s+"/save",
parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.resume!==void 0){
let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const v={instancePath:s+"/resume",schemaPath:"#/then/proper\
ties/resume/enum",keyword:"enum",params:{allowedValues:Ms.then.properties.resume.enum}};e===null?e=[v]:e.push(v),r++}}if(t.
capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/properties/capture/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!="boole\
an"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return ie.errors=e,r===0}function Nt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};
e===null?e=[y]:e.push(y),r++}var d=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(d){const y=r;if(Array.isArray(i)){
if(i.length<1){const k={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/t\
hen/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=i.length;for(let k=0;k<g;k++)je(
i[k],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,parentData:i,parentDataProperty:k,rootData:l})||
(e=e===null?je.errors:e.concat(je.errors),r=e.length)}var d=y===r;m=d,a="then"}else{const y=r;je(i,{instancePath:s+"/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?je.errors:e.concat(je.
errors),r=e.length);var d=y===r;m=d,a="else"}if(!m){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let p=!0;const m=r;if(!Array.isArray(o)){const a={};e===null?e=[a]:e.push(a),r++}var n=m===
r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const a=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=o.
length;for(let g=0;g<v;g++)ie(o[g],{instancePath:s+"/text/"+g,parentData:o,parentDataProperty:g,rootData:l})||(e=e===null?
ie.errors:e.concat(ie.errors),r=e.length)}var n=a===r;p=n,c="then"}else{const a=r;ie(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);var n=a===r;p=n,c="else"}if(!p){
const a={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[a]:
e.push(a),r++}}if(t.message!==void 0){let o=t.message;const i=r;let p=!0;const m=r;if(!Array.isArray(o)){const a={};e===
null?e=[a]:e.push(a),r++}var f=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){const a=r;if(Array.isArray(o)){if(o.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const v=o.length;for(let g=0;g<v;g++)ie(o[g],{instancePath:s+"/message/"+g,parentData:o,
parentDataProperty:g,rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}var f=a===r;p=f,c="then"}else{const a=r;
ie(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?ie.errors:e.concat(ie.
errors),r=e.length);var f=a===r;p=f,c="else"}if(!p){const a={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:c}};e===null?e=[a]:e.push(a),r++}}}else{const o={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Nt.errors=e,r===0}const Zn={if:{type:"obj\
ect"},then:{type:"object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.jso\
n#/definitions/actions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/\
flowName"}},propertyNames:{enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};
function jt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;
if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const p=r;if(Array.isArray(t)){if(t.length<1){const a={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[a]:e.push(a),r++}const c=t.length;for(let a=0;a<c;a++)Ae(t[a],{instancePath:s+"/"+a,parentData:t,parentDataProperty:a,
rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;Ae(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var o=p===r;n=o,i=
"else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),
r++}return jt.errors=e,r===0}function Dt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const f=r;if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=f===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){if(t.length<1){const a={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}const c=t.length;for(let a=0;a<c;a++)Ne(t[a],
{instancePath:s+"/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)}
var o=p===r;n=o,i="then"}else{const p=r;Ne(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
Ne.errors:e.concat(Ne.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return Dt.errors=e,r===0}function Le(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Qt.test(t)){const d={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Le.errors=e,r===0}function X(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:
e=null);let i;if(o){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t){const y=r;if(!(a==="say"||a===
"actions"||a==="target"||a==="call")){const v={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:Zn.then.propertyNames.enum},propertyName:a};e===null?e=[v]:e.push(v),r++}var p=y===r;if(!p){const v={instancePath:s,
schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[v]:e.push(v),r++}}t.say!==
void 0&&(jt(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?jt.errors:e.concat(
jt.errors),r=e.length)),t.actions!==void 0&&(Dt(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"ac\
tions",rootData:l})||(e=e===null?Dt.errors:e.concat(Dt.errors),r=e.length)),t.target!==void 0&&(Pr(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length)),
t.call!==void 0&&(Le(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?Le.
errors:e.concat(Le.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}var o=m===r;n=o,i="then"}else{const m=r;Le(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return X.errors=e,r===0}const et={if:{required:["at"]},then:{type:"object",properties:{at:{type:"string",pattern:"^(=.*|([01][0-9]|2[0-3]):[0-5]\
[0-9])$"},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messag\
es"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/\
definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","\
silent","confirm"]}},required:["at"],propertyNames:{enum:["at","guard","set","say","actions","target","reenter","call","\
with","save","resume"]}},else:{type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expre\
ssion"},set:{$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},
target:{$ref:"#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definit\
ions/dataMap"},save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{
enum:["in","guard","set","say","actions","target","reenter","call","with","save","resume"]}}};function De(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let c;if(t.at===void 0&&(c="at")){const a={};e===null?e=[a]:e.push(a),r++}}var o=f===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.at===void 0){const y={instancePath:s,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[y]:e.push(y),r++}for(const y in t){
const v=r;if(!(y==="at"||y==="guard"||y==="set"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y===
"with"||y==="save"||y==="resume")){const g={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:et.then.propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var p=v===r;if(!p){const g={instancePath:s,
schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.at!==
void 0){let y=t.at;if(typeof y=="string"){if(!tn.test(y)){const v={instancePath:s+"/at",schemaPath:"#/then/properties/at\
/pattern",keyword:"pattern",params:{pattern:"^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$"}};e===null?e=[v]:e.push(v),r++}}else{
const v={instancePath:s+"/at",schemaPath:"#/then/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[
v]:e.push(v),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(T(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.say!==void 0&&(L(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.actions!==void 0&&
(I(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(T(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const v={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:et.then.properties.resume.enum}};e===null?e=[v]:e.push(v),
r++}}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}var o=c===r;n=o,i="then"}else{const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const y={instancePath:s,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[y]:e.push(y),r++}for(const y in t){
const v=r;if(!(y==="in"||y==="guard"||y==="set"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y===
"with"||y==="save"||y==="resume")){const g={instancePath:s,schemaPath:"#/else/propertyNames/enum",keyword:"enum",params:{
allowedValues:et.else.propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var m=v===r;if(!m){const g={instancePath:s,
schemaPath:"#/else/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.in!==
void 0&&($r(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:l})||(e=e===null?$r.errors:e.concat(
$r.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(T(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.say!==void 0&&(L(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.actions!==void 0&&
(I(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/else/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(T(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const v={instancePath:s+"/resume",schemaPath:"#/els\
e/properties/resume/enum",keyword:"enum",params:{allowedValues:et.else.properties.resume.enum}};e===null?e=[v]:e.push(v),
r++}}}else{const y={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[c]:e.push(c),r++}return De.errors=e,r===0}const Rs={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function dr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t){const y=r;if(!(a==="guard"||a==="set"||a==="say"||
a==="actions"||a==="target"||a==="reenter"||a==="call"||a==="with"||a==="save"||a==="resume")){const v={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Rs.then.propertyNames.enum},propertyName:a};e===null?e=[
v]:e.push(v),r++}var p=y===r;if(!p){const v={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:a}};e===null?e=[v]:e.push(v),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(T(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.say!==void 0&&
(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
r=e.length)),t.actions!==void 0&&(I(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const a={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/\
with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==
void 0&&(T(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length)),t.resume!==void 0){let a=t.resume;if(!(a==="ask"||a==="silent"||a==="confirm")){const y={instancePath:s+
"/resume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Rs.then.properties.resume.enum}};
e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}var o=m===r;n=o,i="then"}else{const m=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return dr.errors=e,r===0}function q(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!Array.
isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;
if(Array.isArray(t)){if(t.length<1){const a={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}const c=t.length;for(let a=0;a<c;a++)dr(t[a],{instancePath:s+"/"+a,parentData:t,parentDataProperty:a,
rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;dr(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);var o=p===r;n=o,i=
"else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),
r++}return q.errors=e,r===0}function xt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};e===null?e=[a]:e.push(a),r++}var o=f===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const a=r;if(Array.isArray(t)){const v=t.length;for(let g=0;g<v;g++)De(t[g],{instancePath:s+
"/"+g,parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)}var o=a===r;
n=o,i="then"}else{const a=r,y=r;let v=!0;const g=r,k=r;let x=!1;const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let D;
if(t.in===void 0&&(D="in")){const E={};e===null?e=[E]:e.push(E),r++}}var p=u===r;if(x=x||p,!x){const D=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let V;if(t.at===void 0&&(V="at")){const S={};e===null?e=[S]:e.push(S),r++}}var p=D===r;x=x||
p}if(x)r=k,e!==null&&(k?e.length=k:e=null);else{const D={};e===null?e=[D]:e.push(D),r++}var m=g===r;r=y,e!==null&&(y?e.length=
y:e=null);let h;if(m){const D=r;De(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?De.errors:
e.concat(De.errors),r=e.length);var m=D===r;v=m,h="then"}else{const D=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const V={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[V]:e.push(V),r++}for(const V in t){const S=r;if(typeof V=="string"&&!Jt.test(V)){const K={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:V};
e===null?e=[K]:e.push(K),r++}var c=S===r;if(!c){const K={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:V}};e===null?e=[K]:e.push(K),r++}}for(const V in t)q(t[V],{instancePath:s+"/"+V.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:V,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)}else{const V={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
V]:e.push(V),r++}var m=D===r;v=m,h="else"}if(!v){const D={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:h}};
e===null?e=[D]:e.push(D),r++}var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return xt.errors=e,r===0}function Re(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={};
e===null?e=[p]:e.push(p),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;qe(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var o=p===r;n=o,i=
"then"}else{const p=r;H(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[p]:e.push(p),r++}return Re.errors=e,r===0}function nn(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const P={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[P]:e.push(P),r++}if(t.bot===void 0){
const P={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[P]:e.push(
P),r++}if(t.locales===void 0){const P={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[P]:e.push(P),r++}for(const P in t){const w=r;if(!(P==="renga"||P==="bot"||P==="locales"||P==="tim\
ezone"||P==="hours"||P==="quietHours"||P==="types"||P==="user"||P==="group"||P==="prefix"||P==="constants"||P==="service\
s"||P==="functions"||P==="tables"||P==="commands"||P==="events"||P==="on"||P==="repairs"||P==="defaults"||P==="delivery"||
P==="stack")){const _={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:$e.propertyNames.
enum},propertyName:P};e===null?e=[_]:e.push(_),r++}var d=w===r;if(!d){const _={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:P}};e===null?e=[_]:e.push(_),r++}}if(t.renga!==void 0&&t.renga!==1){const P={
instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[P]:e.
push(P),r++}if(t.bot!==void 0){let P=t.bot;if(typeof P=="string"){if(!_s.test(P)){const w={instancePath:s+"/bot",schemaPath:"\
#/properties/bot/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[w]:e.push(w),r++}}else{
const w={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:
e.push(w),r++}}if(t.locales!==void 0){let P=t.locales;if(Array.isArray(P)){if(P.length<1){const _={instancePath:s+"/loca\
les",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const w=P.
length;for(let _=0;_<w;_++){let $=P[_];if(typeof $=="string"){if(!Oe.test($)){const j={instancePath:s+"/locales/"+_,schemaPath:"\
#/properties/locales/items/pattern",keyword:"pattern",params:{pattern:"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?
e=[j]:e.push(j),r++}}else{const j={instancePath:s+"/locales/"+_,schemaPath:"#/properties/locales/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}}else{const w={instancePath:s+"/locales",schemaPath:"#/propert\
ies/locales/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}if(t.timezone!==void 0&&typeof t.timezone!=
"string"){const P={instancePath:s+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[P]:e.push(P),r++}if(t.hours!==void 0){let P=t.hours;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){
const _=r;if(typeof w=="string"&&!G.test(w)){const $={instancePath:s+"/hours",schemaPath:"#/properties/hours/propertyNam\
es/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:w};e===null?e=[$]:e.push($),r++}var n=_===
r;if(!n){const $={instancePath:s+"/hours",schemaPath:"#/properties/hours/propertyNames",keyword:"propertyNames",params:{
propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P){let _=P[w];if(_&&typeof _=="object"&&!Array.isArray(_)){
if(_.week===void 0){const $={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
hours/additionalProperties/required",keyword:"required",params:{missingProperty:"week"}};e===null?e=[$]:e.push($),r++}for(const $ in _){
const j=r;if(!($==="timezone"||$==="week"||$==="dates"||$==="holidays")){const B={instancePath:s+"/hours/"+w.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hours/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:$e.properties.hours.additionalProperties.propertyNames.enum},propertyName:$};e===null?e=[B]:e.push(B),r++}
var f=j===r;if(!f){const B={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/h\
ours/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[B]:e.push(B),r++}}
if(_.timezone!==void 0&&typeof _.timezone!="string"){const $={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/timezone",schemaPath:"#/properties/hours/additionalProperties/properties/timezone/type",keyword:"type",params:{type:"\
string"}};e===null?e=[$]:e.push($),r++}if(_.week!==void 0){let $=_.week;if($&&typeof $=="object"&&!Array.isArray($)){for(const j in $){
const B=r;if(typeof j=="string"&&!gn.test(j)){const M={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/week",schemaPath:"#/properties/hours/additionalProperties/properties/week/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^(daily|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$"},propertyName:j};e===null?e=[M]:e.push(
M),r++}var o=B===r;if(!o){const M={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/week",schemaPath:"\
#/properties/hours/additionalProperties/properties/week/propertyNames",keyword:"propertyNames",params:{propertyName:j}};
e===null?e=[M]:e.push(M),r++}}for(const j in $)cr($[j],{instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/week/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,parentDataProperty:j,rootData:l})||(e=e===null?cr.errors:
e.concat(cr.errors),r=e.length)}else{const j={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/week",
schemaPath:"#/properties/hours/additionalProperties/properties/week/type",keyword:"type",params:{type:"object"}};e===null?
e=[j]:e.push(j),r++}}if(_.dates!==void 0){let $=_.dates;if($&&typeof $=="object"&&!Array.isArray($)){for(const j in $){const B=r;
if(typeof j=="string"&&!js.test(j)){const M={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates",
schemaPath:"#/properties/hours/additionalProperties/properties/dates/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"},propertyName:j};e===null?e=[M]:e.push(M),r++}var i=B===r;if(!i){const M={instancePath:s+
"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates",schemaPath:"#/properties/hours/additionalProperties/properti\
es/dates/propertyNames",keyword:"propertyNames",params:{propertyName:j}};e===null?e=[M]:e.push(M),r++}}for(const j in $)
cr($[j],{instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates/"+j.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:$,parentDataProperty:j,rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)}else{const j={
instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates",schemaPath:"#/properties/hours/additionalProp\
erties/properties/dates/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}if(_.holidays!==void 0){
let $=_.holidays;if(Array.isArray($)){const j=$.length;for(let B=0;B<j;B++){let M=$[B];if(typeof M=="string"){if(!js.test(
M)){const se={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/holidays/"+B,schemaPath:"#/properties/\
hours/additionalProperties/properties/holidays/items/pattern",keyword:"pattern",params:{pattern:"^([0-9]{4}-)?[0-9]{2}-[\
0-9]{2}$"}};e===null?e=[se]:e.push(se),r++}}else{const se={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/holidays/"+B,schemaPath:"#/properties/hours/additionalProperties/properties/holidays/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[se]:e.push(se),r++}}}else{const j={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/holidays",schemaPath:"#/properties/hours/additionalProperties/properties/holidays/type",keyword:"type",params:{type:"\
array"}};e===null?e=[j]:e.push(j),r++}}}else{const $={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/hours/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),
r++}}}else{const w={instancePath:s+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type:"object"}};
e===null?e=[w]:e.push(w),r++}}if(t.quietHours!==void 0){let P=t.quietHours;if(P&&typeof P=="object"&&!Array.isArray(P)){
if(P.from===void 0){const w={instancePath:s+"/quietHours",schemaPath:"#/properties/quietHours/required",keyword:"require\
d",params:{missingProperty:"from"}};e===null?e=[w]:e.push(w),r++}if(P.to===void 0){const w={instancePath:s+"/quietHours",
schemaPath:"#/properties/quietHours/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[w]:e.push(w),
r++}for(const w in P){const _=r;if(!(w==="from"||w==="to")){const $={instancePath:s+"/quietHours",schemaPath:"#/properti\
es/quietHours/propertyNames/enum",keyword:"enum",params:{allowedValues:$e.properties.quietHours.propertyNames.enum},propertyName:w};
e===null?e=[$]:e.push($),r++}var p=_===r;if(!p){const $={instancePath:s+"/quietHours",schemaPath:"#/properties/quietHour\
s/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}if(P.from!==void 0){let w=P.
from;if(typeof w=="string"){if(!Ds.test(w)){const _={instancePath:s+"/quietHours/from",schemaPath:"#/properties/quietHou\
rs/properties/from/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}};e===null?e=[_]:e.push(
_),r++}}else{const _={instancePath:s+"/quietHours/from",schemaPath:"#/properties/quietHours/properties/from/type",keyword:"\
type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}if(P.to!==void 0){let w=P.to;if(typeof w=="string"){if(!Ds.test(
w)){const _={instancePath:s+"/quietHours/to",schemaPath:"#/properties/quietHours/properties/to/pattern",keyword:"pattern",
params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}};e===null?e=[_]:e.push(_),r++}}else{const _={instancePath:s+"/quietHo\
urs/to",schemaPath:"#/properties/quietHours/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.
push(_),r++}}}else{const w={instancePath:s+"/quietHours",schemaPath:"#/properties/quietHours/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.types!==void 0){let P=t.types;if(P&&typeof P=="object"&&!Array.isArray(
P)){for(const w in P){const _=r;if(typeof w=="string"&&!G.test(w)){const $={instancePath:s+"/types",schemaPath:"#/proper\
ties/types/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:w};e===null?
e=[$]:e.push($),r++}var m=_===r;if(!m){const $={instancePath:s+"/types",schemaPath:"#/properties/types/propertyNames",keyword:"\
propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P)pe(P[w],{instancePath:s+"/types/"+
w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:w,rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),r=e.length)}else{const w={instancePath:s+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.user!==void 0&&(mr(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length)),t.group!==void 0&&(mr(t.group,{instancePath:s+
"/group",parentData:t,parentDataProperty:"group",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length)),t.
prefix!==void 0){let P=t.prefix;if(Array.isArray(P)){const w=P.length;for(let _=0;_<w;_++){let $=P[_];if(typeof $=="stri\
ng"){if($.length<1){const j={instancePath:s+"/prefix/"+_,schemaPath:"#/properties/prefix/items/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:s+"/prefix/"+_,schemaPath:"#/properties\
/prefix/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}}else{const w={instancePath:s+"\
/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}if(t.
constants!==void 0&&(kr(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),t.services!==void 0){let P=t.services;if(P&&typeof P=="object"&&!Array.
isArray(P)){for(const w in P){const _=r;if(typeof w=="string"&&!_s.test(w)){const $={instancePath:s+"/services",schemaPath:"\
#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:w};
e===null?e=[$]:e.push($),r++}var c=_===r;if(!c){const $={instancePath:s+"/services",schemaPath:"#/properties/services/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P)st(P[w],{instancePath:s+
"/services/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:w,rootData:l})||(e=e===null?st.errors:
e.concat(st.errors),r=e.length)}else{const w={instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.functions!==void 0){let P=t.functions;if(P&&typeof P=="\
object"&&!Array.isArray(P)){for(const w in P){const _=r;if(typeof w=="string"&&!G.test(w)){const $={instancePath:s+"/fun\
ctions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-\
9_]*$"},propertyName:w};e===null?e=[$]:e.push($),r++}var a=_===r;if(!a){const $={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P){
let _=P[w];if(_&&typeof _=="object"&&!Array.isArray(_)){for(const $ in _){const j=r;if(!($==="with"||$==="result")){const B={
instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:$e.properties.functions.additionalProperties.propertyNames.
enum},propertyName:$};e===null?e=[B]:e.push(B),r++}var y=j===r;if(!y){const B={instancePath:s+"/functions/"+w.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:$}};e===null?e=[B]:e.push(B),r++}}if(_.with!==void 0){let $=_.with;if($&&typeof $=="object"&&!Array.
isArray($)){for(const j in $){const B=r;if(typeof j=="string"&&!G.test(j)){const M={instancePath:s+"/functions/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:j};e===null?e=[M]:e.push(M),r++}
var v=B===r;if(!v){const M={instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:j}};
e===null?e=[M]:e.push(M),r++}}for(const j in $)pe($[j],{instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,parentDataProperty:j,rootData:l})||(e=e===null?pe.errors:
e.concat(pe.errors),r=e.length)}else{const j={instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[j]:e.push(j),r++}}_.result!==void 0&&(pe(_.result,{instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:_,parentDataProperty:"result",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),r=
e.length))}else{const $={instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}}}else{const w={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
w]:e.push(w),r++}}if(t.tables!==void 0){let P=t.tables;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const _=r;
if(typeof w=="string"&&!G.test(w)){const $={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:w};e===null?e=[$]:e.push($),r++}var g=_===
r;if(!g){const $={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P){let _=P[w];if(_&&typeof _=="object"&&!Array.isArray(_)){
if(_.value===void 0){const $={instancePath:s+"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/tables/additionalProperties/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[$]:e.push($),r++}
for(const $ in _){const j=r;if(!($==="key"||$==="value"||$==="expires")){const B={instancePath:s+"/tables/"+w.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:$e.properties.tables.additionalProperties.propertyNames.enum},propertyName:$};e===null?e=[B]:e.push(B),r++}
var k=j===r;if(!k){const B={instancePath:s+"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
tables/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[B]:e.push(B),r++}}
_.key!==void 0&&(pe(_.key,{instancePath:s+"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",parentData:_,parentDataProperty:"\
key",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),_.value!==void 0&&(pe(_.value,{instancePath:s+
"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",parentData:_,parentDataProperty:"value",rootData:l})||(e=e===
null?pe.errors:e.concat(pe.errors),r=e.length)),_.expires!==void 0&&(Te(_.expires,{instancePath:s+"/tables/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/expires",parentData:_,parentDataProperty:"expires",rootData:l})||(e=e===null?Te.errors:e.concat(
Te.errors),r=e.length))}else{const $={instancePath:s+"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/tables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}}}else{const w={
instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(
w),r++}}if(t.commands!==void 0){let P=t.commands;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const _=r;
if(typeof w=="string"&&!G.test(w)){const $={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:w};e===null?e=[$]:e.push($),r++}var x=_===
r;if(!x){const $={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"propertyNames",params:{
propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P)nt(P[w],{instancePath:s+"/commands/"+w.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:P,parentDataProperty:w,rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),r=e.length)}else{
const w={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"object"}};e===null?
e=[w]:e.push(w),r++}}if(t.events!==void 0){let P=t.events;if(P&&typeof P=="object"&&!Array.isArray(P))for(const w in P){
let _=P[w];const $=r;let j=!0;const B=r;if(_!==null){const M={};e===null?e=[M]:e.push(M),r++}var u=B===r;if(r=$,e!==null&&
($?e.length=$:e=null),!u){const M=r;if(_&&typeof _=="object"&&!Array.isArray(_)){for(const re in _){const F=r;if(!(re===
"data"||re==="to")){const ye={instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/events/additionalProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:$e.properties.events.additionalProperties.
else.propertyNames.enum},propertyName:re};e===null?e=[ye]:e.push(ye),r++}var h=F===r;if(!h){const ye={instancePath:s+"/e\
vents/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",
keyword:"propertyNames",params:{propertyName:re}};e===null?e=[ye]:e.push(ye),r++}}if(_.data!==void 0){let re=_.data;if(re&&
typeof re=="object"&&!Array.isArray(re)){for(const F in re){const ye=r;if(typeof F=="string"&&!G.test(F)){const te={instancePath:s+
"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/pr\
operties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:F};e===null?
e=[te]:e.push(te),r++}var b=ye===r;if(!b){const te={instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",
params:{propertyName:F}};e===null?e=[te]:e.push(te),r++}}for(const F in re)pe(re[F],{instancePath:s+"/events/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/data/"+F.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:re,parentDataProperty:F,rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)}else{const F={instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[F]:e.push(F),r++}}_.to!==void 0&&(it(_.to,{instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/to",parentData:_,parentDataProperty:"to",rootData:l})||(e=e===null?it.errors:e.concat(it.errors),r=e.length))}else{
const re={instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalP\
roperties/else/type",keyword:"type",params:{type:"object"}};e===null?e=[re]:e.push(re),r++}var u=M===r;j=u}if(!j){const M={
instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[M]:e.push(M),r++}}else{const w={instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.on!==void 0&&(Nt(t.on,
{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?Nt.errors:e.concat(Nt.errors),r=e.length)),
t.repairs!==void 0){let P=t.repairs;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const _=r;if(!(w==="$\
cancel"||w==="$back"||w==="$help"||w==="$repeat"||w==="$correct"||w==="$resume"||w==="$stale"||w==="$stackFull"||w==="$n\
otUnderstood"||w==="$silence"||w==="$error"||w==="$handoff")){const $={instancePath:s+"/repairs",schemaPath:"#/propertie\
s/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:$e.properties.repairs.propertyNames.enum},propertyName:w};
e===null?e=[$]:e.push($),r++}var D=_===r;if(!D){const $={instancePath:s+"/repairs",schemaPath:"#/properties/repairs/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}P.$cancel!==void 0&&(X(P.$cancel,
{instancePath:s+"/repairs/$cancel",parentData:P,parentDataProperty:"$cancel",rootData:l})||(e=e===null?X.errors:e.concat(
X.errors),r=e.length)),P.$back!==void 0&&(X(P.$back,{instancePath:s+"/repairs/$back",parentData:P,parentDataProperty:"$b\
ack",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),P.$help!==void 0&&(X(P.$help,{instancePath:s+"/r\
epairs/$help",parentData:P,parentDataProperty:"$help",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),
P.$repeat!==void 0&&(X(P.$repeat,{instancePath:s+"/repairs/$repeat",parentData:P,parentDataProperty:"$repeat",rootData:l})||
(e=e===null?X.errors:e.concat(X.errors),r=e.length)),P.$correct!==void 0&&(X(P.$correct,{instancePath:s+"/repairs/$corre\
ct",parentData:P,parentDataProperty:"$correct",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),P.$resume!==
void 0&&(X(P.$resume,{instancePath:s+"/repairs/$resume",parentData:P,parentDataProperty:"$resume",rootData:l})||(e=e===null?
X.errors:e.concat(X.errors),r=e.length)),P.$stale!==void 0&&(X(P.$stale,{instancePath:s+"/repairs/$stale",parentData:P,parentDataProperty:"\
$stale",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),P.$stackFull!==void 0&&(X(P.$stackFull,{instancePath:s+
"/repairs/$stackFull",parentData:P,parentDataProperty:"$stackFull",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),
r=e.length)),P.$notUnderstood!==void 0&&(X(P.$notUnderstood,{instancePath:s+"/repairs/$notUnderstood",parentData:P,parentDataProperty:"\
$notUnderstood",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),P.$silence!==void 0&&(X(P.$silence,{instancePath:s+
"/repairs/$silence",parentData:P,parentDataProperty:"$silence",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),r=e.
length)),P.$error!==void 0&&(X(P.$error,{instancePath:s+"/repairs/$error",parentData:P,parentDataProperty:"$error",rootData:l})||
(e=e===null?X.errors:e.concat(X.errors),r=e.length)),P.$handoff!==void 0&&(X(P.$handoff,{instancePath:s+"/repairs/$hando\
ff",parentData:P,parentDataProperty:"$handoff",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),r=e.length))}else{const w={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.
push(w),r++}}if(t.defaults!==void 0){let P=t.defaults;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const _=r;
if(!(w==="silence"||w==="invalid"||w==="attempts"||w==="interrupt"||w==="resume"||w==="help"||w==="taps")){const $={instancePath:s+
"/defaults",schemaPath:"#/properties/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:$e.properties.defaults.
propertyNames.enum},propertyName:w};e===null?e=[$]:e.push($),r++}var E=_===r;if(!E){const $={instancePath:s+"/defaults",
schemaPath:"#/properties/defaults/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push(
$),r++}}if(P.silence!==void 0&&(xt(P.silence,{instancePath:s+"/defaults/silence",parentData:P,parentDataProperty:"silenc\
e",rootData:l})||(e=e===null?xt.errors:e.concat(xt.errors),r=e.length)),P.invalid!==void 0){let w=P.invalid;const _=r;let $=!0;
const j=r;if(!Array.isArray(w)){const M={};e===null?e=[M]:e.push(M),r++}var V=j===r;r=_,e!==null&&(_?e.length=_:e=null);
let B;if(V){const M=r;if(Array.isArray(w)){if(w.length<1){const F={instancePath:s+"/defaults/invalid",schemaPath:"#/prop\
erties/defaults/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[F]:e.push(F),r++}const re=w.
length;for(let F=0;F<re;F++)Re(w[F],{instancePath:s+"/defaults/invalid/"+F,parentData:w,parentDataProperty:F,rootData:l})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)}var V=M===r;$=V,B="then"}else{const M=r;Re(w,{instancePath:s+"/def\
aults/invalid",parentData:P,parentDataProperty:"invalid",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);
var V=M===r;$=V,B="else"}if(!$){const M={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties\
/invalid/if",keyword:"if",params:{failingKeyword:B}};e===null?e=[M]:e.push(M),r++}}if(P.attempts!==void 0){let w=P.attempts;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){const _={instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defau\
lts/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof w=="number"&&
(w<1||isNaN(w))){const _={instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.push(_),r++}}if(P.interrupt!==void 0){let w=P.
interrupt;const _=r;let $=!0;const j=r;if(!Array.isArray(w)){const M={};e===null?e=[M]:e.push(M),r++}var S=j===r;r=_,e!==
null&&(_?e.length=_:e=null);let B;if(S){const M=r;if(Array.isArray(w)){const re=w.length;for(let F=0;F<re;F++)Le(w[F],{instancePath:s+
"/defaults/interrupt/"+F,parentData:w,parentDataProperty:F,rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)}
var S=M===r;$=S,B="then"}else{const M=r;if(!(w==="after"||w==="first"||w==="deny")){const re={instancePath:s+"/defaults/\
interrupt",schemaPath:"#/properties/defaults/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:$e.properties.
defaults.properties.interrupt.else.enum}};e===null?e=[re]:e.push(re),r++}var S=M===r;$=S,B="else"}if(!$){const M={instancePath:s+
"/defaults/interrupt",schemaPath:"#/properties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:B}};
e===null?e=[M]:e.push(M),r++}}if(P.resume!==void 0){let w=P.resume;if(!(w==="ask"||w==="silent"||w==="confirm")){const _={
instancePath:s+"/defaults/resume",schemaPath:"#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:$e.
properties.defaults.properties.resume.enum}};e===null?e=[_]:e.push(_),r++}}if(P.help!==void 0&&(Re(P.help,{instancePath:s+
"/defaults/help",parentData:P,parentDataProperty:"help",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),
P.taps!==void 0){let w=P.taps;if(!(w==="while-current"||w==="once"||w==="always")){const _={instancePath:s+"/defaults/ta\
ps",schemaPath:"#/properties/defaults/properties/taps/enum",keyword:"enum",params:{allowedValues:$e.properties.defaults.
properties.taps.enum}};e===null?e=[_]:e.push(_),r++}}}else{const w={instancePath:s+"/defaults",schemaPath:"#/properties/\
defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.delivery!==void 0){let P=t.delivery;
if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const _=r;if(!(w==="policy"||w==="pushBudget")){const $={
instancePath:s+"/delivery",schemaPath:"#/properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:$e.
properties.delivery.propertyNames.enum},propertyName:w};e===null?e=[$]:e.push($),r++}var K=_===r;if(!K){const $={instancePath:s+
"/delivery",schemaPath:"#/properties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=
[$]:e.push($),r++}}if(P.policy!==void 0){let w=P.policy;if(!(w==="reply-first"||w==="reply-only"||w==="push")){const _={
instancePath:s+"/delivery/policy",schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:$e.
properties.delivery.properties.policy.enum}};e===null?e=[_]:e.push(_),r++}}if(P.pushBudget!==void 0){let w=P.pushBudget;
if(w&&typeof w=="object"&&!Array.isArray(w)){for(const _ in w){const $=r;if(!(_==="month"||_==="userDay")){const j={instancePath:s+
"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{
allowedValues:$e.properties.delivery.properties.pushBudget.propertyNames.enum},propertyName:_};e===null?e=[j]:e.push(j),
r++}var W=$===r;if(!W){const j={instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushB\
udget/propertyNames",keyword:"propertyNames",params:{propertyName:_}};e===null?e=[j]:e.push(j),r++}}if(w.month!==void 0){
let _=w.month;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_))){const $={instancePath:s+"/delivery/pushBudget/month",schemaPath:"\
#/properties/delivery/properties/pushBudget/properties/month/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:
e.push($),r++}if(typeof _=="number"&&(_<0||isNaN(_))){const $={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#\
/properties/delivery/properties/pushBudget/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[$]:e.push($),r++}}if(w.userDay!==void 0){let _=w.userDay;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_))){const $={
instancePath:s+"/delivery/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push($),r++}if(typeof _=="number"&&(_<0||isNaN(_))){const $={
instancePath:s+"/delivery/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[$]:e.push($),r++}}}else{const _={instancePath:s+
"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/type",keyword:"type",params:{type:"object"}};
e===null?e=[_]:e.push(_),r++}}}else{const w={instancePath:s+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.stack!==void 0){let P=t.stack;if(!(typeof P=="number"&&
!(P%1)&&!isNaN(P))){const w={instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[w]:e.push(w),r++}if(typeof P=="number"){if(P>16||isNaN(P)){const w={instancePath:s+"/stack",schemaPath:"\
#/properties/stack/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[w]:e.push(w),r++}if(P<1||isNaN(
P)){const w={instancePath:s+"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[w]:e.push(w),r++}}}}else{const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[P]:e.push(P),r++}return nn.errors=e,r===0}const Cn=pn;const En={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},fr={type:"object",properties:{title:{$ref:"#/definitions/text"},scope:{enum:["user","group","member"]},
background:{type:"boolean"},onRestart:{enum:["resume","restart","stack"]},versions:{enum:["carry","pin"]},migrate:{type:"\
array",items:{$ref:"#/definitions/migration"},minItems:1},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/de\
finitions/dataMap"},derive:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"\
#/definitions/expression"}},input:{$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"\
#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{
$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#\
/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/f\
lowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},
taps:{enum:["while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"states"],propertyNames:{enum:["title","scope","background","onRestart","versions","migrate","context","constants","deri\
ve","input","output","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps","states",
"aside"]}},In={type:"object",properties:{from:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},to:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},set:{$ref:"#/definitions/assignments"}},minProperties:1,if:{required:["to"]},then:{required:[
"from"]},propertyNames:{enum:["from","to","set"]}};function br(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const d=r;let n=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.to===void 0&&(p="to")){
const m={};e===null?e=[m]:e.push(m),r++}}var o=f===r;if(r=d,e!==null&&(d?e.length=d:e=null),o){const p=r;if(t&&typeof t==
"object"&&!Array.isArray(t)&&t.from===void 0){const c={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{
missingProperty:"from"}};e===null?e=[c]:e.push(c),r++}var o=p===r;n=o}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const p={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[p]:e.push(p),r++}for(const p in t){const m=r;if(!(p==="from"||p==="to"||p==="set")){const c={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:In.propertyNames.enum},propertyName:p};e===null?e=[c]:e.push(
c),r++}var i=m===r;if(!i){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:p}};
e===null?e=[c]:e.push(c),r++}}if(t.from!==void 0){let p=t.from;if(typeof p=="string"){if(!G.test(p)){const m={instancePath:s+
"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[m]:e.push(m),r++}}else{const m={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}}if(t.to!==void 0){let p=t.to;if(typeof p=="string"){if(!G.test(p)){const m={instancePath:s+
"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[m]:
e.push(m),r++}}else{const m={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),r++}}t.set!==void 0&&(T(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length))}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}return br.errors=e,r===0}function xe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(typeof n=="\
string"&&!G.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)vr(t[n],
{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?
vr.errors:e.concat(vr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),r++}return xe.errors=e,r===0}const Ts={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function be(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const k={};e===null?e=[k]:e.push(k),r++}const o=r;let i=!1;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let k;
if(t.match===void 0&&(k="match")){const x={};e===null?e=[x]:e.push(x),r++}}var m=p===r;if(i=i||m,!i){const k=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let u;if(t.guard===void 0&&(u="guard")){const h={};e===null?e=[h]:e.push(h),r++}}var m=k===
r;if(i=i||m,!i){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.set===void 0&&(b="set")){const D={};e===
null?e=[D]:e.push(D),r++}}var m=u===r;if(i=i||m,!i){const b=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let E;if(t.with===
void 0&&(E="with")){const V={};e===null?e=[V]:e.push(V),r++}}var m=b===r;if(i=i||m,!i){const E=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let S;if(t.resume===void 0&&(S="resume")){const K={};e===null?e=[K]:e.push(K),r++}}var m=E===r;i=i||m}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const k={};e===null?e=[k]:e.push(k),r++}var c=f===r;r=d,e!==null&&(d?e.length=
d:e=null);let a;if(c){const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const h=r;if(!(u==="match"||
u==="guard"||u==="set"||u==="with"||u==="resume")){const b={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ts.then.propertyNames.enum},propertyName:u};e===null?e=[b]:e.push(b),r++}var y=h===r;if(!y){
const b={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[b]:
e.push(b),r++}}if(t.match!==void 0){let u=t.match;const h=r;let b=!0;const D=r;if(!Array.isArray(u)){const V={};e===null?
e=[V]:e.push(V),r++}var v=D===r;r=h,e!==null&&(h?e.length=h:e=null);let E;if(v){const V=r;if(Array.isArray(u)){if(u.length<
1){const W={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[W]:e.push(W),r++}const K=u.length;for(let W=0;W<K;W++)ae(u[W],{instancePath:s+"/match/"+W,parentData:u,parentDataProperty:W,
rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)}var v=V===r;b=v,E="then"}else{const V=r;ae(u,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length);var v=V===
r;b=v,E="else"}if(!b){const V={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:E}};
e===null?e=[V]:e.push(V),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(T(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&
(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.resume!==void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const h={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ts.then.properties.resume.enum}};
e===null?e=[h]:e.push(h),r++}}}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}var c=k===r;n=c,a="then"}else{const k=r,x=r;let u=!0;const h=r;if(!(t===!0||t===null)){const D={};
e===null?e=[D]:e.push(D),r++}var g=h===r;if(r=x,e!==null&&(x?e.length=x:e=null),!g){const D=r;ae(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length);var g=D===r;u=g}if(!u){const D={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[D]:e.push(D),r++}var c=k===
r;n=c,a="else"}if(!n){const k={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[k]:e.
push(k),r++}return be.errors=e,r===0}const Ls={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function _e(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const g={};e===null?e=[g]:e.push(g),r++}const o=r;let i=!1;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;
if(t.match===void 0&&(g="match")){const k={};e===null?e=[k]:e.push(k),r++}}var m=p===r;if(i=i||m,!i){const g=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let x;if(t.guard===void 0&&(x="guard")){const u={};e===null?e=[u]:e.push(u),r++}}var m=g===
r;if(i=i||m,!i){const x=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.set===void 0&&(h="set")){const b={};e===
null?e=[b]:e.push(b),r++}}var m=x===r;if(i=i||m,!i){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let D;if(t.with===
void 0&&(D="with")){const E={};e===null?e=[E]:e.push(E),r++}}var m=h===r;if(i=i||m,!i){const D=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let V;if(t.resume===void 0&&(V="resume")){const S={};e===null?e=[S]:e.push(S),r++}}var m=D===r;i=i||m}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const g={};e===null?e=[g]:e.push(g),r++}var c=f===r;r=d,e!==null&&(d?e.length=
d:e=null);let a;if(c){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const x in t){const u=r;if(!(x==="match"||
x==="guard"||x==="set"||x==="with"||x==="resume")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ls.then.propertyNames.enum},propertyName:x};e===null?e=[h]:e.push(h),r++}var y=u===r;if(!y){
const h={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:x}};e===null?e=[h]:
e.push(h),r++}}if(t.match!==void 0){let x=t.match;const u=r;let h=!0;const b=r;if(!Array.isArray(x)){const E={};e===null?
e=[E]:e.push(E),r++}var v=b===r;r=u,e!==null&&(u?e.length=u:e=null);let D;if(v){const E=r;if(Array.isArray(x)){if(x.length<
1){const K={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[K]:e.push(K),r++}const S=x.length;for(let K=0;K<S;K++)fe(x[K],{instancePath:s+"/match/"+K,parentData:x,parentDataProperty:K,
rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)}var v=E===r;h=v,D="then"}else{const E=r;fe(x,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var v=E===
r;h=v,D="else"}if(!h){const E={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:D}};
e===null?e=[E]:e.push(E),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(T(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&
(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.resume!==void 0){let x=t.resume;if(!(x==="ask"||x==="silent"||x==="confirm")){const u={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ls.then.properties.resume.enum}};
e===null?e=[u]:e.push(u),r++}}}else{const x={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[x]:e.push(x),r++}var c=g===r;n=c,a="then"}else{const g=r;fe(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var c=g===r;n=c,a="else"}if(!n){const g={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[g]:e.push(g),r++}return _e.errors=e,r===0}function _r(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const i in t)if(!(i==="text"||i==="message"||i==="postback")){let p=t[i];const m=r;let c=!0;const a=r;if(!Array.
isArray(p)){const v={};e===null?e=[v]:e.push(v),r++}var d=a===r;r=m,e!==null&&(m?e.length=m:e=null);let y;if(d){const v=r;
if(Array.isArray(p)){if(p.length<1){const x={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),r++}const k=p.length;for(let x=0;x<
k;x++)be(p[x],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+x,parentData:p,parentDataProperty:x,rootData:l})||
(e=e===null?be.errors:e.concat(be.errors),r=e.length)}var d=v===r;c=d,y="then"}else{const v=r;be(p,{instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=e===null?be.errors:e.concat(be.
errors),r=e.length);var d=v===r;c=d,y="else"}if(!c){const v={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[v]:e.push(v),r++}}if(t.text!==
void 0){let i=t.text;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var n=c===
r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(n){const y=r;if(Array.isArray(i)){if(i.length<1){const k={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=i.
length;for(let k=0;k<g;k++)_e(i[k],{instancePath:s+"/text/"+k,parentData:i,parentDataProperty:k,rootData:l})||(e=e===null?
_e.errors:e.concat(_e.errors),r=e.length)}var n=y===r;m=n,a="then"}else{const y=r;_e(i,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length);var n=y===r;m=n,a="else"}if(!m){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let i=t.message;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===
null?e=[y]:e.push(y),r++}var f=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(f){const y=r;if(Array.isArray(i)){if(i.
length<1){const k={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}const g=i.length;for(let k=0;k<g;k++)_e(i[k],{instancePath:s+"/message/"+k,parentData:i,
parentDataProperty:k,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length)}var f=y===r;m=f,a="then"}else{const y=r;
_e(i,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?_e.errors:e.concat(_e.
errors),r=e.length);var f=y===r;m=f,a="else"}if(!m){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}if(t.postback!==void 0){let i=t.postback;const p=r;
let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=p,e!==null&&(p?e.length=p:
e=null);let a;if(o){const y=r;if(Array.isArray(i)){if(i.length<1){const k={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=i.length;for(let k=0;k<
g;k++)be(i[k],{instancePath:s+"/postback/"+k,parentData:i,parentDataProperty:k,rootData:l})||(e=e===null?be.errors:e.concat(
be.errors),r=e.length)}var o=y===r;m=o,a="then"}else{const y=r;be(i,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),r=e.length);var o=y===r;m=o,a="else"}if(!m){const y={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return _r.
errors=e,r===0}function J(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const p=r;let m=!0;const c=r;
if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var d=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(d){
const y=r;if(Array.isArray(i)){if(i.length<1){const k={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=i.length;
for(let k=0;k<g;k++)je(i[k],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,parentData:i,parentDataProperty:k,
rootData:l})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)}var d=y===r;m=d,a="then"}else{const y=r;je(i,{instancePath:s+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),r=e.length);var d=y===r;m=d,a="else"}if(!m){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let p=!0;const m=r;if(!Array.isArray(o)){const a={};e===null?e=[a]:e.push(a),r++}var n=m===
r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const a=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=o.
length;for(let g=0;g<v;g++)ie(o[g],{instancePath:s+"/text/"+g,parentData:o,parentDataProperty:g,rootData:l})||(e=e===null?
ie.errors:e.concat(ie.errors),r=e.length)}var n=a===r;p=n,c="then"}else{const a=r;ie(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);var n=a===r;p=n,c="else"}if(!p){
const a={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[a]:
e.push(a),r++}}if(t.message!==void 0){let o=t.message;const i=r;let p=!0;const m=r;if(!Array.isArray(o)){const a={};e===
null?e=[a]:e.push(a),r++}var f=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){const a=r;if(Array.isArray(o)){if(o.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const v=o.length;for(let g=0;g<v;g++)ie(o[g],{instancePath:s+"/message/"+g,parentData:o,
parentDataProperty:g,rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}var f=a===r;p=f,c="then"}else{const a=r;
ie(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?ie.errors:e.concat(ie.
errors),r=e.length);var f=a===r;p=f,c="else"}if(!p){const a={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:c}};e===null?e=[a]:e.push(a),r++}}}else{const o={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return J.errors=e,r===0}function O(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const a=r;if(Array.isArray(t)){
const v=t.length;for(let g=0;g<v;g++)De(t[g],{instancePath:s+"/"+g,parentData:t,parentDataProperty:g,rootData:l})||(e=e===
null?De.errors:e.concat(De.errors),r=e.length)}var o=a===r;n=o,i="then"}else{const a=r,y=r;let v=!0;const g=r,k=r;let x=!1;
const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let D;if(t.in===void 0&&(D="in")){const E={};e===null?e=[E]:e.push(
E),r++}}var p=u===r;if(x=x||p,!x){const D=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let V;if(t.at===void 0&&(V="at")){
const S={};e===null?e=[S]:e.push(S),r++}}var p=D===r;x=x||p}if(x)r=k,e!==null&&(k?e.length=k:e=null);else{const D={};e===
null?e=[D]:e.push(D),r++}var m=g===r;r=y,e!==null&&(y?e.length=y:e=null);let h;if(m){const D=r;De(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?De.errors:e.concat(De.errors),r=e.length);var m=D===r;v=m,h="then"}else{const D=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const V={instancePath:s,schemaPath:"#/else/else\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[V]:e.push(V),r++}for(const V in t){const S=r;if(typeof V==
"string"&&!Jt.test(V)){const K={instancePath:s,schemaPath:"#/else/else/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:V};e===null?e=[K]:e.push(K),r++}var c=S===r;if(!c){const K={
instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:V}};e===null?e=[K]:e.
push(K),r++}}for(const V in t)q(t[V],{instancePath:s+"/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:V,
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else{const V={instancePath:s,schemaPath:"#/else/else/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),r++}var m=D===r;v=m,h="else"}if(!v){const D={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:h}};e===null?e=[D]:e.push(D),r++}var o=a===r;n=o,i="else"}if(!n){
const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return O.
errors=e,r===0}const Me={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
initions/messages"},suggest:{$ref:"#/definitions/options"},picker:{type:"object",properties:{label:{$ref:"#/definitions/\
text"},min:{$ref:"#/definitions/data"},max:{$ref:"#/definitions/data"},initial:{$ref:"#/definitions/data"}},propertyNames:{
enum:["label","min","max","initial"]}},parse:{$ref:"#/definitions/expression"},check:{if:{type:"array"},then:{items:{type:"\
object",properties:{that:{$ref:"#/definitions/expression"},else:{$ref:"#/definitions/messages"}},required:["that"],propertyNames:{
enum:["that","else"]}},minItems:1},else:{type:"object",properties:{that:{$ref:"#/definitions/expression"},else:{$ref:"#/\
definitions/messages"}},required:["that"],propertyNames:{enum:["that","else"]}}},ifKnown:{enum:["ask","skip"]},skip:{$ref:"\
#/definitions/words"},done:{$ref:"#/definitions/words"},required:{type:"boolean"},gather:{$ref:"#/definitions/duration"},
save:{$ref:"#/definitions/assignments"},options:{$ref:"#/definitions/options"},as:{enum:["quickReply","buttons","confirm",
"carousel","flex"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},
then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},
interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{
enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"},from:{type:"string",pattern:"^(member|anyone|everyone|=.+)$"}},required:["ask"],propertyNames:{enum:[
"ask","prompt","suggest","picker","parse","check","ifKnown","skip","done","required","gather","save","options","as","onF\
ailed","silence","invalid","attempts","interrupt","resume","help","taps","type","say","entry","exit","on","always","afte\
r","onDone","onError","target","initial","states","aside","from"]}},on=new RegExp("^(user[.])?[A-Za-z_][A-Za-z0-9_]*$",""),
As=new RegExp("^(member|anyone|everyone|=.+)$","");const Bs={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function qt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let m;if(t.action===void 0&&(m="action")){const c={};e===null?e=[c]:e.push(c),r++}}var o=f===r;if(r=d,e!==null&&(d?e.
length=d:e=null),!o){const m=r,c=r;let a=!0;const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.value===void 0&&
(g="value")){const k={};e===null?e=[k]:e.push(k),r++}}var i=y===r;if(r=c,e!==null&&(c?e.length=c:e=null),!i){const g=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const x={instancePath:s,schemaPath:"#/else/else/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[x]:e.push(x),r++}var i=g===r;a=i}if(!a){const g={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[g]:e.push(g),r++}var o=m===r;n=o}if(!n){
const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[m]:e.push(m),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const m in t){const c=r;if(!(m==="each"||m==="label"||m==="value"||m==="synon\
yms"||m==="set"||m==="guard"||m==="target"||m==="title"||m==="text"||m==="image"||m==="uri"||m==="style"||m==="action")){
const a={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Bs.propertyNames.enum},propertyName:m};
e===null?e=[a]:e.push(a),r++}var p=c===r;if(!p){const a={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:m}};e===null?e=[a]:e.push(a),r++}}if(t.each!==void 0&&typeof t.each!="string"){const m={instancePath:s+
"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(t.label!==
void 0&&(C(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||(e=e===null?C.errors:e.
concat(C.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"val\
ue",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.synonyms!==void 0&&(ue(t.synonyms,{instancePath:s+
"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),
t.set!==void 0&&(T(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?T.errors:
e.concat(T.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"g\
uard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.
title!==void 0&&(C(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.text!==void 0&&(C(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"\
text",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.image!==void 0&&(z(t.image,{instancePath:s+"/\
image",parentData:t,parentDataProperty:"image",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.uri!==
void 0&&(z(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.style!==void 0){let m=t.style;if(!(m==="primary"||m==="secondary"||m==="link")){const c={instancePath:s+
"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:Bs.properties.style.enum}};e===null?e=
[c]:e.push(c),r++}}if(t.action!==void 0){let m=t.action;if(!(m&&typeof m=="object"&&!Array.isArray(m))){const c={instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{
const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return qt.
errors=e,r===0}function gr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;
let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=f===r;r=
d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r,a=r;let y=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const x in t){const u=r;if(typeof x=="string"&&!Oe.test(x)){const h={};e===null?e=[h]:e.push(h),r++}var p=u===r;if(!p){
const h={};e===null?e=[h]:e.push(h),r++;break}}var m=v===r;r=a,e!==null&&(a?e.length=a:e=null);let g;if(m){const x=r;qe(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);
var m=x===r;y=m,g="then"}else{const x=r;qt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
qt.errors:e.concat(qt.errors),r=e.length);var m=x===r;y=m,g="else"}if(!y){const x={instancePath:s,schemaPath:"#/then/if",
keyword:"if",params:{failingKeyword:g}};e===null?e=[x]:e.push(x),r++}var o=c===r;n=o,i="then"}else{const c=r;H(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);var o=c===r;n=o,i="e\
lse"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}
return gr.errors=e,r===0}function Be(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const f=r;if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=f===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){if(t.length<1){const a={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}const c=t.length;for(let a=0;a<c;a++)gr(t[a],
{instancePath:s+"/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)}
var o=p===r;n=o,i="then"}else{const p=r;gr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
gr.errors:e.concat(gr.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return Be.errors=e,r===0}function zt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Jt.test(t)){const d={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[d]:e.push(d),r++}}else{
const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return zt.
errors=e,r===0}const $s={validate:Xr};function Q(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(typeof n=="string"&&!G.test(n)){const o={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?
e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)$s.validate(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?$s.validate.errors:e.concat($s.validate.
errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),r++}return Q.errors=e,r===0}const Y={validate:ar};function Zt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[c]:e.push(c),r++}for(const c in t){
const a=r;if(!(c==="ask"||c==="prompt"||c==="suggest"||c==="picker"||c==="parse"||c==="check"||c==="ifKnown"||c==="skip"||
c==="done"||c==="required"||c==="gather"||c==="save"||c==="options"||c==="as"||c==="onFailed"||c==="silence"||c==="inval\
id"||c==="attempts"||c==="interrupt"||c==="resume"||c==="help"||c==="taps"||c==="type"||c==="say"||c==="entry"||c==="exi\
t"||c==="on"||c==="always"||c==="after"||c==="onDone"||c==="onError"||c==="target"||c==="initial"||c==="states"||c==="as\
ide"||c==="from")){const y={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Me.propertyNames.
enum},propertyName:c};e===null?e=[y]:e.push(y),r++}var d=a===r;if(!d){const y={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.ask!==void 0){let c=t.ask;if(typeof c==
"string"){if(!on.test(c)){const a={instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{
pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/ask",schemaPath:"\
#/properties/ask/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.prompt!==void 0&&(L(t.prompt,
{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
r=e.length)),t.suggest!==void 0&&(Be(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:l})||
(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),t.picker!==void 0){let c=t.picker;if(c&&typeof c=="object"&&!Array.
isArray(c)){for(const a in c){const y=r;if(!(a==="label"||a==="min"||a==="max"||a==="initial")){const v={instancePath:s+
"/picker",schemaPath:"#/properties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:Me.properties.picker.
propertyNames.enum},propertyName:a};e===null?e=[v]:e.push(v),r++}var n=y===r;if(!n){const v={instancePath:s+"/picker",schemaPath:"\
#/properties/picker/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[v]:e.push(v),r++}}c.label!==
void 0&&(C(c.label,{instancePath:s+"/picker/label",parentData:c,parentDataProperty:"label",rootData:l})||(e=e===null?C.errors:
e.concat(C.errors),r=e.length)),c.min!==void 0&&(z(c.min,{instancePath:s+"/picker/min",parentData:c,parentDataProperty:"\
min",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),c.max!==void 0&&(z(c.max,{instancePath:s+"/picke\
r/max",parentData:c,parentDataProperty:"max",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),c.initial!==
void 0&&(z(c.initial,{instancePath:s+"/picker/initial",parentData:c,parentDataProperty:"initial",rootData:l})||(e=e===null?
z.errors:e.concat(z.errors),r=e.length))}else{const a={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.parse!==void 0&&(Z(t.parse,{instancePath:s+"/parse",parentData:t,
parentDataProperty:"parse",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.check!==void 0){let c=t.
check;const a=r;let y=!0;const v=r;if(!Array.isArray(c)){const k={};e===null?e=[k]:e.push(k),r++}var f=v===r;r=a,e!==null&&
(a?e.length=a:e=null);let g;if(f){const k=r;if(Array.isArray(c)){if(c.length<1){const h={instancePath:s+"/check",schemaPath:"\
#/properties/check/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const u=c.length;for(let h=0;h<
u;h++){let b=c[h];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.that===void 0){const D={instancePath:s+"/check/"+h,schemaPath:"\
#/properties/check/then/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[D]:e.push(D),r++}
for(const D in b){const E=r;if(!(D==="that"||D==="else")){const V={instancePath:s+"/check/"+h,schemaPath:"#/properties/c\
heck/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Me.properties.check.then.items.propertyNames.enum},
propertyName:D};e===null?e=[V]:e.push(V),r++}var o=E===r;if(!o){const V={instancePath:s+"/check/"+h,schemaPath:"#/proper\
ties/check/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:D}};e===null?e=[V]:e.push(V),r++}}b.that!==
void 0&&(Z(b.that,{instancePath:s+"/check/"+h+"/that",parentData:b,parentDataProperty:"that",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),b.else!==void 0&&(L(b.else,{instancePath:s+"/check/"+h+"/else",parentData:b,parentDataProperty:"\
else",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length))}else{const D={instancePath:s+"/check/"+h,schemaPath:"\
#/properties/check/then/items/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}}}var f=k===r;y=
f,g="then"}else{const k=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.that===void 0){const u={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[u]:e.push(
u),r++}for(const u in c){const h=r;if(!(u==="that"||u==="else")){const b={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Me.properties.check.else.propertyNames.enum},propertyName:u};
e===null?e=[b]:e.push(b),r++}var i=h===r;if(!i){const b={instancePath:s+"/check",schemaPath:"#/properties/check/else/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[b]:e.push(b),r++}}c.that!==void 0&&(Z(c.that,{instancePath:s+
"/check/that",parentData:c,parentDataProperty:"that",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
c.else!==void 0&&(L(c.else,{instancePath:s+"/check/else",parentData:c,parentDataProperty:"else",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),r=e.length))}else{const u={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var f=k===r;y=f,g="else"}if(!y){const k={instancePath:s+
"/check",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[k]:e.push(k),r++}}if(t.ifKnown!==
void 0){let c=t.ifKnown;if(!(c==="ask"||c==="skip")){const a={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:Me.properties.ifKnown.enum}};e===null?e=[a]:e.push(a),r++}}if(t.skip!==void 0&&
(ue(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:l})||(e=e===null?ue.errors:e.concat(ue.
errors),r=e.length)),t.done!==void 0&&(ue(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:l})||
(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const c={instancePath:s+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}
if(t.gather!==void 0&&(zt(t.gather,{instancePath:s+"/gather",parentData:t,parentDataProperty:"gather",rootData:l})||(e=e===
null?zt.errors:e.concat(zt.errors),r=e.length)),t.save!==void 0&&(T(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.options!==void 0&&(Be(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),
t.as!==void 0){let c=t.as;if(!(c==="quickReply"||c==="buttons"||c==="confirm"||c==="carousel"||c==="flex")){const a={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:Me.properties.as.enum}};e===null?e=[a]:e.push(
a),r++}}if(t.onFailed!==void 0&&(R(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.silence!==void 0&&(O(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.invalid!==void 0){let c=t.
invalid;const a=r;let y=!0;const v=r;if(!Array.isArray(c)){const k={};e===null?e=[k]:e.push(k),r++}var p=v===r;r=a,e!==null&&
(a?e.length=a:e=null);let g;if(p){const k=r;if(Array.isArray(c)){if(c.length<1){const h={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const u=c.length;for(let h=0;h<
u;h++)C(c[h],{instancePath:s+"/invalid/"+h,parentData:c,parentDataProperty:h,rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length)}var p=k===r;y=p,g="then"}else{const k=r;C(c,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var p=k===r;y=p,g="else"}if(!y){const k={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[k]:e.push(k),r++}}if(t.
attempts!==void 0){let c=t.attempts;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const a={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof c=="number"&&
(c<1||isNaN(c))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let c=t.interrupt;const a=r;let y=!0;const v=r;
if(!Array.isArray(c)){const k={};e===null?e=[k]:e.push(k),r++}var m=v===r;r=a,e!==null&&(a?e.length=a:e=null);let g;if(m){
const k=r;if(Array.isArray(c)){const u=c.length;for(let h=0;h<u;h++)ee(c[h],{instancePath:s+"/interrupt/"+h,parentData:c,
parentDataProperty:h,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var m=k===r;y=m,g="then"}else{const k=r;
if(!(c==="after"||c==="first"||c==="deny")){const u={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Me.properties.interrupt.else.enum}};e===null?e=[u]:e.push(u),r++}var m=k===r;
y=m,g="else"}if(!y){const k={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:g}};
e===null?e=[k]:e.push(k),r++}}if(t.resume!==void 0){let c=t.resume;if(!(c==="ask"||c==="silent"||c==="confirm")){const a={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Me.properties.resume.
enum}};e===null?e=[a]:e.push(a),r++}}if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let c=t.taps;if(!(c==="while-c\
urrent"||c==="once"||c==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Me.properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}if(t.type!==void 0){let c=t.type;if(!(c==="final"||
c==="parallel"||c==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Me.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.entry!==void 0&&
(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==
void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.
concat(O.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length)),t.initial!==void 0){let c=t.initial;if(typeof c=="string"){if(!G.test(c)){const a={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.states!==void 0&&(Y.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),
r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),t.from!==void 0){let c=t.from;if(typeof c=="string"){if(!As.test(c)){
const a={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyon\
e|everyone|=.+)$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const c={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return Zt.errors=e,r===0}const Zr={type:"object",properties:{
menu:{$ref:"#/definitions/messages"},options:{$ref:"#/definitions/options"},as:{enum:["quickReply","buttons","confirm","\
carousel","flex"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},
then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},
interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{
enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"},from:{type:"string",pattern:"^(member|anyone|everyone|=.+)$"}},required:["menu","options"],propertyNames:{
enum:["menu","options","as","onFailed","silence","invalid","attempts","interrupt","resume","help","taps","type","say","e\
ntry","exit","on","always","after","onDone","onError","target","initial","states","aside","from"]}};function Et(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.menu===
void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"menu"}};e===null?e=[
o]:e.push(o),r++}if(t.options===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
options"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="menu"||o==="options"||o==="as"||o==="onFai\
led"||o==="silence"||o==="invalid"||o==="attempts"||o==="interrupt"||o==="resume"||o==="help"||o==="taps"||o==="type"||o===
"say"||o==="entry"||o==="exit"||o==="on"||o==="always"||o==="after"||o==="onDone"||o==="onError"||o==="target"||o==="ini\
tial"||o==="states"||o==="aside"||o==="from")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:Zr.propertyNames.enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var d=i===r;if(!d){const p={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(t.menu!==
void 0&&(L(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"menu",rootData:l})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)),t.options!==void 0&&(Be(t.options,{instancePath:s+"/options",parentData:t,parentDataProperty:"opt\
ions",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),t.as!==void 0){let o=t.as;if(!(o==="quickRepl\
y"||o==="buttons"||o==="confirm"||o==="carousel"||o==="flex")){const i={instancePath:s+"/as",schemaPath:"#/properties/as\
/enum",keyword:"enum",params:{allowedValues:Zr.properties.as.enum}};e===null?e=[i]:e.push(i),r++}}if(t.onFailed!==void 0&&
(R(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?R.errors:
e.concat(R.errors),r=e.length)),t.silence!==void 0&&(O(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"\
silence",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.invalid!==void 0){let o=t.invalid;const i=r;
let p=!0;const m=r;if(!Array.isArray(o)){const a={};e===null?e=[a]:e.push(a),r++}var n=m===r;r=i,e!==null&&(i?e.length=i:
e=null);let c;if(n){const a=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/prope\
rties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=o.length;for(let g=0;g<
v;g++)C(o[g],{instancePath:s+"/invalid/"+g,parentData:o,parentDataProperty:g,rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length)}var n=a===r;p=n,c="then"}else{const a=r;C(o,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var n=a===r;p=n,c="else"}if(!p){const a={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[a]:e.push(a),r++}}if(t.
attempts!==void 0){let o=t.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&
(o<1||isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[i]:e.push(i),r++}}if(t.interrupt!==void 0){let o=t.interrupt;const i=r;let p=!0;const m=r;
if(!Array.isArray(o)){const a={};e===null?e=[a]:e.push(a),r++}var f=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){
const a=r;if(Array.isArray(o)){const v=o.length;for(let g=0;g<v;g++)ee(o[g],{instancePath:s+"/interrupt/"+g,parentData:o,
parentDataProperty:g,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var f=a===r;p=f,c="then"}else{const a=r;
if(!(o==="after"||o==="first"||o==="deny")){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Zr.properties.interrupt.else.enum}};e===null?e=[v]:e.push(v),r++}var f=a===r;
p=f,c="else"}if(!p){const a={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:c}};
e===null?e=[a]:e.push(a),r++}}if(t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const i={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Zr.properties.resume.
enum}};e===null?e=[i]:e.push(i),r++}}if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let o=t.taps;if(!(o==="while-c\
urrent"||o==="once"||o==="always")){const i={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Zr.properties.taps.enum}};e===null?e=[i]:e.push(i),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="final"||
o==="parallel"||o==="history")){const i={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Zr.properties.type.enum}};e===null?e=[i]:e.push(i),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.entry!==void 0&&
(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==
void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.
concat(O.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length)),t.initial!==void 0){let o=t.initial;if(typeof o=="string"){if(!G.test(o)){const i={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(t.states!==void 0&&(Y.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),
r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),t.from!==void 0){let o=t.from;if(typeof o=="string"){if(!As.test(o)){
const i={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyon\
e|everyone|=.+)$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Et.errors=e,r===0}const ur={type:"object",properties:{
review:{type:"array",items:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},minItems:1},title:{$ref:"#/defin\
itions/text"},confirm:{type:"object",properties:{label:{$ref:"#/definitions/text"},synonyms:{$ref:"#/definitions/words"}},
propertyNames:{enum:["label","synonyms"]}},as:{enum:["quickReply","buttons","flex"]},onFailed:{$ref:"#/definitions/targe\
t"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},
else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/\
definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/def\
initions/text"},taps:{enum:["while-current","once","always"]},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"},from:{type:"string",pattern:"^(member|\
anyone|everyone|=.+)$"}},required:["review"],propertyNames:{enum:["review","title","confirm","as","onFailed","silence","\
invalid","attempts","interrupt","resume","help","taps","type","say","entry","exit","on","always","after","onDone","onErr\
or","target","initial","states","aside","from"]}};function It(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.review===void 0){const i={instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"review"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;
if(!(i==="review"||i==="title"||i==="confirm"||i==="as"||i==="onFailed"||i==="silence"||i==="invalid"||i==="attempts"||i===
"interrupt"||i==="resume"||i==="help"||i==="taps"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||
i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||i==="aside"||i==="from")){const m={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ur.propertyNames.enum},propertyName:i};
e===null?e=[m]:e.push(m),r++}var d=p===r;if(!d){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.review!==void 0){let i=t.review;if(Array.isArray(i)){if(i.
length<1){const m={instancePath:s+"/review",schemaPath:"#/properties/review/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),r++}const p=i.length;for(let m=0;m<p;m++){let c=i[m];if(typeof c=="string"){if(!on.test(c)){const a={
instancePath:s+"/review/"+m,schemaPath:"#/properties/review/items/pattern",keyword:"pattern",params:{pattern:"^(user[.])\
?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/review/"+m,schemaPath:"#/proper\
ties/review/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:s+
"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.
title!==void 0&&(C(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.confirm!==void 0){let i=t.confirm;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const p in i){const m=r;if(!(p==="label"||p==="synonyms")){const c={instancePath:s+"/confirm",schemaPath:"#/properti\
es/confirm/propertyNames/enum",keyword:"enum",params:{allowedValues:ur.properties.confirm.propertyNames.enum},propertyName:p};
e===null?e=[c]:e.push(c),r++}var n=m===r;if(!n){const c={instancePath:s+"/confirm",schemaPath:"#/properties/confirm/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[c]:e.push(c),r++}}i.label!==void 0&&(C(i.label,{
instancePath:s+"/confirm/label",parentData:i,parentDataProperty:"label",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)),i.synonyms!==void 0&&(ue(i.synonyms,{instancePath:s+"/confirm/synonyms",parentData:i,parentDataProperty:"sy\
nonyms",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length))}else{const p={instancePath:s+"/confirm",schemaPath:"\
#/properties/confirm/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.as!==void 0){let i=t.
as;if(!(i==="quickReply"||i==="buttons"||i==="flex")){const p={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"\
enum",params:{allowedValues:ur.properties.as.enum}};e===null?e=[p]:e.push(p),r++}}if(t.onFailed!==void 0&&(R(t.onFailed,
{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.silence!==void 0&&(O(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let m=!0;const c=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var f=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(f){const y=r;
if(Array.isArray(i)){if(i.length<1){const k={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=i.length;for(let k=0;k<g;k++)C(i[k],{instancePath:s+"/i\
nvalid/"+k,parentData:i,parentDataProperty:k,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}var f=y===
r;m=f,a="then"}else{const y=r;C(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?C.errors:e.concat(C.errors),r=e.length);var f=y===r;m=f,a="else"}if(!m){const y={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let m=!0;const c=r;if(!Array.isArray(
i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(o){const y=r;if(Array.
isArray(i)){const g=i.length;for(let k=0;k<g;k++)ee(i[k],{instancePath:s+"/interrupt/"+k,parentData:i,parentDataProperty:k,
rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var o=y===r;m=o,a="then"}else{const y=r;if(!(i==="af\
ter"||i==="first"||i==="deny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:ur.properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;m=o,a="else"}if(!m){
const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:a}};e===
null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:ur.properties.resume.enum}};e===null?
e=[p]:e.push(p),r++}}if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:ur.
properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||
i==="history")){const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ur.
properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==
void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(O(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(R(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?R.errors:e.concat(R.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!G.test(i)){const p={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?Q.errors:e.
concat(Q.errors),r=e.length)),t.from!==void 0){let i=t.from;if(typeof i=="string"){if(!As.test(i)){const p={instancePath:s+
"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyone|everyone|=.+)$"}};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return It.errors=e,r===0}const Fs={type:"object",properties:{each:{type:"string"},
say:{$ref:"#/definitions/messages"},type:{enum:["final","parallel","history"]},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["each","states"],propertyNames:{enum:["each","say","type","entry","exit","on","al\
ways","after","onDone","onError","target","initial","states","aside"]}};function Vt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.each===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"each"}};e===null?e=[n]:e.push(n),r++}if(t.states===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const f=r;if(!(n==="each"||n==="say"||n==="type"||n==="entry"||n==="exit"||n==="on"||n==="alway\
s"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Fs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.each!==void 0&&typeof t.each!="string"){const n={instancePath:s+"/ea\
ch",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.say!==void 0&&
(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Fs.properties.type.enum}};e===null?e=[f]:e.
push(f),r++}}if(t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!G.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Y.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:
e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Vt.errors=e,r===0}const Ss={type:"object",
properties:{call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignmen\
ts"},onCancelled:{$ref:"#/definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/\
messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:[
"call","with","save","onCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initia\
l","states","aside"]}};function Ut(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.call===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"call"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="call"||n===
"with"||n==="save"||n==="onCancelled"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="afte\
r"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ss.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"ca\
ll",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&
(T(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)),t.onCancelled!==void 0&&(q(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"on\
Cancelled",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="fi\
nal"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Ss.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.entry!==
void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.
concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!G.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Y.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:
e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ut.errors=e,r===0}const Hs={type:"object",
properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definiti\
ons/dataMap"},save:{$ref:"#/definitions/assignments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},
type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["request"],propertyNames:{enum:["request","with","save","accept","type","say","en\
try","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Kt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="request"||n==="with"||n==="save"||n==="accept"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Hs.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.
request;if(typeof n=="string"){if(!sn.test(n)){const f={instancePath:s+"/request",schemaPath:"#/properties/request/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:s+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(T(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(
n)){const f=n.length;for(let o=0;o<f;o++){let i=n[o];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+
"/accept/"+o,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),
r++}if(typeof i=="number"){if(i>599||isNaN(i)){const p={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/item\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[p]:e.push(p),r++}if(i<100||isNaN(i)){const p={
instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[p]:e.push(p),r++}}}}else{const f={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="paralle\
l"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Hs.
properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==
void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(O(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(R(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?R.errors:e.concat(R.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?Q.errors:e.
concat(Q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Kt.errors=e,r===0}const Os={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Ct(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="run"||n==="with"||n==="save"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:Os.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(T(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Os.properties.type.enum}};e===null?e=[f]:e.push(
f),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&
(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),
r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.
states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ct.errors=
e,r===0}const Ws={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definiti\
ons/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},save:{$ref:"#/definitions/assignments"},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"}},required:["put","key","value"],propertyNames:{enum:["put","key","value","ifAbsent","save","type","sa\
y","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Mt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="put"||n==="key"||
n==="value"||n==="ifAbsent"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="af\
ter"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ws.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+
"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[
f]:e.push(f),r++}}else{const f={instancePath:s+"/put",schemaPath:"#/properties/put/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/v\
alue",parentData:t,parentDataProperty:"value",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.ifAbsent!==
void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.save!==void 0&&(T(t.save,{instancePath:s+"/save",parentData:t,
parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.type!==void 0){let n=t.type;
if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:Ws.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.entry!==
void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.
concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!G.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Y.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:
e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Mt.errors=e,r===0}const Gs={type:"object",
properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/defini\
tions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/defini\
tions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},
after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},
target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definiti\
ons/states"},aside:{$ref:"#/definitions/aside"}},required:["take","key"],propertyNames:{enum:["take","key","save","type",
"say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Rt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[
n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="take"||n==="key"||n==="save"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Gs.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.
take;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/take",
schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&
(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)),t.save!==void 0&&(T(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Gs.properties.
type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==
void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(O(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(R(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?R.errors:e.concat(R.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?Q.errors:e.
concat(Q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Rt.errors=e,r===0}const Js={type:"object",properties:{get:{type:"string",pattern:"^[A-Za\
-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parall\
el","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actio\
ns"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"\
#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"get","key"],propertyNames:{enum:["get","key","save","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Tt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="get"||n==="key"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||
n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Js.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!G.test(n)){const f={
instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};
e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.save!==void 0&&(T(t.save,{instancePath:s+"/sav\
e",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.type!==void 0){
let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:Js.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&
(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!G.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Y.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:
e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Tt.errors=e,r===0}const Qs={type:"object",
properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"\
#/definitions/expression"},limit:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
required:["list"],propertyNames:{enum:["list","where","orderBy","limit","save","type","say","entry","exit","on","always",
"after","onDone","onError","target","initial","states","aside"]}};function Lt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="list"||n==="where"||n==="orderBy"||n==="limit"||n==="save"||n==="type"||n==="say"||n==="entry"||n===
"exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n===
"aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Qs.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n==
"string"){if(!G.test(n)){const f={instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/list",schemaPath:"#/pr\
operties/list/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.where!==void 0&&(Z(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)),t.orderBy!==void 0&&(Z(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.limit!==void 0&&(z(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.save!==void 0&&(T(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Qs.properties.type.enum}};e===null?e=[f]:e.push(
f),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&
(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),
r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.
states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Lt.errors=
e,r===0}const bs={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function Bt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="type"||n==="history"||n==="target")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:bs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:bs.properties.
type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.history!==void 0){let n=t.history;if(!(n==="shallow"||n==="deep")){const f={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:bs.properties.history.
enum}};e===null?e=[f]:e.push(f),r++}}t.target!==void 0&&(R(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Bt.errors=e,r===0}const Xs={type:"object",
properties:{ask:{},menu:{},review:{},each:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"\
#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definition\
s/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transiti\
ons"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["\
ask","menu","review","each","call","request","run","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Ft(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(!(n==="ask"||n==="menu"||n===
"review"||n==="each"||n==="call"||n==="request"||n==="run"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n===
"always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Xs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Xs.properties.
type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(L(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==
void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(O(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(R(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?R.errors:e.concat(R.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!G.test(n)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(Q(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?Q.errors:e.
concat(Q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Ft.errors=e,r===0}function Xr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const b={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[b]:e.push(b),r++}const d=r;let n=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let b;if(t.ask===void 0&&(b="ask")){const D={};e===null?e=[D]:e.push(D),r++}}var o=f===r;r=d,e!==null&&(d?e.length=d:
e=null);let i;if(o){const b=r;Zt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Zt.errors:
e.concat(Zt.errors),r=e.length);var o=b===r;n=o,i="then"}else{const b=r,D=r;let E=!0;const V=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let W;if(t.menu===void 0&&(W="menu")){const P={};e===null?e=[P]:e.push(P),r++}}var p=V===r;r=D,e!==null&&
(D?e.length=D:e=null);let S;if(p){const W=r;Et(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?Et.errors:e.concat(Et.errors),r=e.length);var p=W===r;E=p,S="then"}else{const W=r,P=r;let w=!0;const _=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let B;if(t.review===void 0&&(B="review")){const M={};e===null?e=[M]:e.push(M),r++}}var m=_===
r;r=P,e!==null&&(P?e.length=P:e=null);let $;if(m){const B=r;It(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?It.errors:e.concat(It.errors),r=e.length);var m=B===r;w=m,$="then"}else{const B=r,M=r;let se=!0;const re=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let te;if(t.each===void 0&&(te="each")){const ce={};e===null?e=[ce]:e.push(ce),r++}}
var c=re===r;r=M,e!==null&&(M?e.length=M:e=null);let F;if(c){const te=r;Vt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Vt.errors:e.concat(Vt.errors),r=e.length);var c=te===r;se=c,F="then"}else{const te=r,ce=r;let ze=!0;
const Er=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let We;if(t.call===void 0&&(We="call")){const me={};e===null?e=[
me]:e.push(me),r++}}var a=Er===r;r=ce,e!==null&&(ce?e.length=ce:e=null);let Ir;if(a){const We=r;Ut(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Ut.errors:e.concat(Ut.errors),r=e.length);var a=We===r;ze=a,Ir="then"}else{
const We=r,me=r;let Ze=!0;const Vr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ge;if(t.request===void 0&&(Ge="req\
uest")){const he={};e===null?e=[he]:e.push(he),r++}}var y=Vr===r;r=me,e!==null&&(me?e.length=me:e=null);let Ur;if(y){const Ge=r;
Kt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Kt.errors:e.concat(Kt.errors),r=e.length);
var y=Ge===r;Ze=y,Ur="then"}else{const Ge=r,he=r;let Ee=!0;const Kr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Je;
if(t.run===void 0&&(Je="run")){const de={};e===null?e=[de]:e.push(de),r++}}var v=Kr===r;r=he,e!==null&&(he?e.length=he:e=
null);let Cr;if(v){const Je=r;Ct(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ct.errors:
e.concat(Ct.errors),r=e.length);var v=Je===r;Ee=v,Cr="then"}else{const Je=r,de=r;let Ie=!0;const Mr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let Qe;if(t.put===void 0&&(Qe="put")){const ge={};e===null?e=[ge]:e.push(ge),r++}}var g=Mr===
r;r=de,e!==null&&(de?e.length=de:e=null);let Rr;if(g){const Qe=r;Mt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Mt.errors:e.concat(Mt.errors),r=e.length);var g=Qe===r;Ie=g,Rr="then"}else{const Qe=r,ge=r;let Ve=!0;
const Tr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Xe;if(t.take===void 0&&(Xe="take")){const we={};e===null?e=[
we]:e.push(we),r++}}var k=Tr===r;r=ge,e!==null&&(ge?e.length=ge:e=null);let Lr;if(k){const Xe=r;Rt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Rt.errors:e.concat(Rt.errors),r=e.length);var k=Xe===r;Ve=k,Lr="then"}else{
const Xe=r,we=r;let Ue=!0;const Br=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ye;if(t.get===void 0&&(Ye="get")){
const ve={};e===null?e=[ve]:e.push(ve),r++}}var x=Br===r;r=we,e!==null&&(we?e.length=we:e=null);let Fr;if(x){const Ye=r;
Tt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Tt.errors:e.concat(Tt.errors),r=e.length);
var x=Ye===r;Ue=x,Fr="then"}else{const Ye=r,ve=r;let Ke=!0;const Sr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let er;
if(t.list===void 0&&(er="list")){const ke={};e===null?e=[ke]:e.push(ke),r++}}var u=Sr===r;r=ve,e!==null&&(ve?e.length=ve:
e=null);let Hr;if(u){const er=r;Lt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Lt.errors:
e.concat(Lt.errors),r=e.length);var u=er===r;Ke=u,Hr="then"}else{const er=r,ke=r;let Ce=!0;const Or=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let rr;if(t.type===void 0&&(rr="type")){const Pe={};e===null?e=[Pe]:e.push(Pe),r++}else if(t.
type!==void 0&&t.type!=="history"){const Pe={};e===null?e=[Pe]:e.push(Pe),r++}}var h=Or===r;r=ke,e!==null&&(ke?e.length=
ke:e=null);let Wr;if(h){const rr=r;Bt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Bt.errors:
e.concat(Bt.errors),r=e.length);var h=rr===r;Ce=h,Wr="then"}else{const rr=r;Ft(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Ft.errors:e.concat(Ft.errors),r=e.length);var h=rr===r;Ce=h,Wr="else"}if(!Ce){const rr={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Wr}};e===null?
e=[rr]:e.push(rr),r++}var u=er===r;Ke=u,Hr="else"}if(!Ke){const er={instancePath:s,schemaPath:"#/else/else/else/else/els\
e/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Hr}};e===null?e=[er]:e.push(er),r++}var x=Ye===r;Ue=x,
Fr="else"}if(!Ue){const Ye={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:Fr}};e===null?e=[Ye]:e.push(Ye),r++}var k=Xe===r;Ve=k,Lr="else"}if(!Ve){const Xe={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Lr}};e===null?e=[Xe]:e.push(Xe),r++}var g=Qe===
r;Ie=g,Rr="else"}if(!Ie){const Qe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:Rr}};e===null?e=[Qe]:e.push(Qe),r++}var v=Je===r;Ee=v,Cr="else"}if(!Ee){const Je={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Cr}};e===null?e=[Je]:e.push(Je),r++}var y=Ge===r;
Ze=y,Ur="else"}if(!Ze){const Ge={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ur}};
e===null?e=[Ge]:e.push(Ge),r++}var a=We===r;ze=a,Ir="else"}if(!ze){const We={instancePath:s,schemaPath:"#/else/else/else\
/else/if",keyword:"if",params:{failingKeyword:Ir}};e===null?e=[We]:e.push(We),r++}var c=te===r;se=c,F="else"}if(!se){const te={
instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:F}};e===null?e=[te]:e.push(te),r++}var m=B===
r;w=m,$="else"}if(!w){const B={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:$}};e===null?
e=[B]:e.push(B),r++}var p=W===r;E=p,S="else"}if(!E){const W={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:S}};e===null?e=[W]:e.push(W),r++}var o=b===r;n=o,i="else"}if(!n){const b={instancePath:s,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:i}};e===null?e=[b]:e.push(b),r++}return Xr.errors=e,r===0}function ar(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const f=r;if(typeof n=="string"&&!G.test(n)){const o={instancePath:s,schemaPath:"#\
/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}for(const n in t)Xr(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ar.errors=e,r===0}function St(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=
[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="title"||i==="scope"||i==="background"||i==="onRestart"||i==="ver\
sions"||i==="migrate"||i==="context"||i==="constants"||i==="derive"||i==="input"||i==="output"||i==="triggers"||i==="on"||
i==="initial"||i==="silence"||i==="invalid"||i==="attempts"||i==="interrupt"||i==="resume"||i==="help"||i==="taps"||i===
"states"||i==="aside")){const m={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:fr.
propertyNames.enum},propertyName:i};e===null?e=[m]:e.push(m),r++}var d=p===r;if(!d){const m={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.title!==void 0&&(C(
t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)),t.scope!==void 0){let i=t.scope;if(!(i==="user"||i==="group"||i==="member")){const p={instancePath:s+"/scop\
e",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:fr.properties.scope.enum}};e===null?e=[p]:e.
push(p),r++}}if(t.background!==void 0&&typeof t.background!="boolean"){const i={instancePath:s+"/background",schemaPath:"\
#/properties/background/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(t.onRestart!==void 0){
let i=t.onRestart;if(!(i==="resume"||i==="restart"||i==="stack")){const p={instancePath:s+"/onRestart",schemaPath:"#/pro\
perties/onRestart/enum",keyword:"enum",params:{allowedValues:fr.properties.onRestart.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.versions!==void 0){let i=t.versions;if(!(i==="carry"||i==="pin")){const p={instancePath:s+"/versions",schemaPath:"#\
/properties/versions/enum",keyword:"enum",params:{allowedValues:fr.properties.versions.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.migrate!==void 0){let i=t.migrate;if(Array.isArray(i)){if(i.length<1){const m={instancePath:s+"/migrate",schemaPath:"\
#/properties/migrate/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const p=i.length;for(let m=0;m<
p;m++)br(i[m],{instancePath:s+"/migrate/"+m,parentData:i,parentDataProperty:m,rootData:l})||(e=e===null?br.errors:e.concat(
br.errors),r=e.length)}else{const p={instancePath:s+"/migrate",schemaPath:"#/properties/migrate/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.context!==void 0&&(xe(t.context,{instancePath:s+"/context",parentData:t,
parentDataProperty:"context",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)),t.constants!==void 0&&
(U(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?U.errors:
e.concat(U.errors),r=e.length)),t.derive!==void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const m=r;if(typeof p=="string"&&!G.test(p)){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:p};e===null?e=[c]:e.push(c),r++}
var n=m===r;if(!n){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNam\
es",params:{propertyName:p}};e===null?e=[c]:e.push(c),r++}}for(const p in i)Z(i[p],{instancePath:s+"/derive/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)}else{const p={instancePath:s+"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),r++}}if(t.input!==void 0&&(xe(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"\
input",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)),t.output!==void 0&&(U(t.output,{instancePath:s+
"/output",parentData:t,parentDataProperty:"output",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.
triggers!==void 0&&(_r(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=
e===null?_r.errors:e.concat(_r.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i==
"string"){if(!G.test(i)){const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"\
#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.silence!==void 0&&(O(
t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};
e===null?e=[y]:e.push(y),r++}var f=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(f){const y=r;if(Array.isArray(i)){
if(i.length<1){const k={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}const g=i.length;for(let k=0;k<g;k++)C(i[k],{instancePath:s+"/invalid/"+k,parentData:i,
parentDataProperty:k,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}var f=y===r;m=f,a="then"}else{const y=r;
C(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length);var f=y===r;m=f,a="else"}if(!m){const y={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/if",keyword:"\
if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.attempts;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={instancePath:s+"/attempts",
schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),
r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=
[y]:e.push(y),r++}var o=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(o){const y=r;if(Array.isArray(i)){const g=i.length;
for(let k=0;k<g;k++)ee(i[k],{instancePath:s+"/interrupt/"+k,parentData:i,parentDataProperty:k,rootData:l})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length)}var o=y===r;m=o,a="then"}else{const y=r;if(!(i==="after"||i==="first"||i==="de\
ny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:fr.
properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;m=o,a="else"}if(!m){const y={instancePath:s+"/\
interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}
if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={instancePath:s+"/resume",schemaPath:"\
#/properties/resume/enum",keyword:"enum",params:{allowedValues:fr.properties.resume.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||i==="always")){
const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:fr.properties.taps.
enum}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(ar(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"\
states",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+
"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return St.
errors=e,r===0}function Ht(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"renga"}};e===null?e=[f]:e.push(f),r++}if(t.flows===void 0){const f={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const o=r;
if(!(f==="renga"||f==="flows")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:En.
propertyNames.enum},propertyName:f};e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[i]:e.push(i),r++}}if(t.renga!==void 0&&t.renga!==
1){const f={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[f]:e.push(f),r++}if(t.flows!==void 0){let f=t.flows;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<
1){const o={instancePath:s+"/flows",schemaPath:"#/properties/flows/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}for(const o in f){const i=r;if(typeof o=="string"&&!G.test(o)){const p={instancePath:s+"/fl\
ows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:o};e===null?e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/flows",schemaPath:"#/propertie\
s/flows/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}for(const o in f)St(
f[o],{instancePath:s+"/flows/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:o,rootData:l})||
(e=e===null?St.errors:e.concat(St.errors),r=e.length)}else{const o={instancePath:s+"/flows",schemaPath:"#/properties/flo\
ws/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{const f={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Ht.errors=e,r===0}const yr={type:"obj\
ect",properties:{renga:{const:1},flow:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},title:{$ref:"#/definitions/text"},
scope:{enum:["user","group","member"]},background:{type:"boolean"},onRestart:{enum:["resume","restart","stack"]},versions:{
enum:["carry","pin"]},migrate:{type:"array",items:{$ref:"#/definitions/migration"},minItems:1},context:{$ref:"#/definiti\
ons/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/variables"},output:{$ref:"#\
/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definiti\
ons/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},
then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},
help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["renga","flow","states"],propertyNames:{enum:["renga","flow","title","scope","bac\
kground","onRestart","versions","migrate","context","constants","derive","input","output","triggers","on","initial","sil\
ence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}};function Ot(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[i]:e.push(
i),r++}if(t.flow===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"f\
low"}};e===null?e=[i]:e.push(i),r++}if(t.states===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"states"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="renga"||i==="\
flow"||i==="title"||i==="scope"||i==="background"||i==="onRestart"||i==="versions"||i==="migrate"||i==="context"||i==="c\
onstants"||i==="derive"||i==="input"||i==="output"||i==="triggers"||i==="on"||i==="initial"||i==="silence"||i==="invalid"||
i==="attempts"||i==="interrupt"||i==="resume"||i==="help"||i==="taps"||i==="states"||i==="aside")){const m={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:yr.propertyNames.enum},propertyName:i};e===null?e=
[m]:e.push(m),r++}var d=p===r;if(!d){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.renga!==void 0&&t.renga!==1){const i={instancePath:s+"/renga",schemaPath:"\
#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.push(i),r++}if(t.flow!==void 0){let i=t.
flow;if(typeof i=="string"){if(!G.test(i)){const p={instancePath:s+"/flow",schemaPath:"#/properties/flow/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/flow",
schemaPath:"#/properties/flow/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.title!==void 0&&
(C(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length)),t.scope!==void 0){let i=t.scope;if(!(i==="user"||i==="group"||i==="member")){const p={instancePath:s+
"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:yr.properties.scope.enum}};e===null?e=
[p]:e.push(p),r++}}if(t.background!==void 0&&typeof t.background!="boolean"){const i={instancePath:s+"/background",schemaPath:"\
#/properties/background/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(t.onRestart!==void 0){
let i=t.onRestart;if(!(i==="resume"||i==="restart"||i==="stack")){const p={instancePath:s+"/onRestart",schemaPath:"#/pro\
perties/onRestart/enum",keyword:"enum",params:{allowedValues:yr.properties.onRestart.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.versions!==void 0){let i=t.versions;if(!(i==="carry"||i==="pin")){const p={instancePath:s+"/versions",schemaPath:"#\
/properties/versions/enum",keyword:"enum",params:{allowedValues:yr.properties.versions.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.migrate!==void 0){let i=t.migrate;if(Array.isArray(i)){if(i.length<1){const m={instancePath:s+"/migrate",schemaPath:"\
#/properties/migrate/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const p=i.length;for(let m=0;m<
p;m++)br(i[m],{instancePath:s+"/migrate/"+m,parentData:i,parentDataProperty:m,rootData:l})||(e=e===null?br.errors:e.concat(
br.errors),r=e.length)}else{const p={instancePath:s+"/migrate",schemaPath:"#/properties/migrate/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.context!==void 0&&(xe(t.context,{instancePath:s+"/context",parentData:t,
parentDataProperty:"context",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)),t.constants!==void 0&&
(U(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?U.errors:
e.concat(U.errors),r=e.length)),t.derive!==void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const m=r;if(typeof p=="string"&&!G.test(p)){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:p};e===null?e=[c]:e.push(c),r++}
var n=m===r;if(!n){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNam\
es",params:{propertyName:p}};e===null?e=[c]:e.push(c),r++}}for(const p in i)Z(i[p],{instancePath:s+"/derive/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)}else{const p={instancePath:s+"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),r++}}if(t.input!==void 0&&(xe(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"\
input",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)),t.output!==void 0&&(U(t.output,{instancePath:s+
"/output",parentData:t,parentDataProperty:"output",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.
triggers!==void 0&&(_r(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=
e===null?_r.errors:e.concat(_r.errors),r=e.length)),t.on!==void 0&&(J(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i==
"string"){if(!G.test(i)){const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"\
#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.silence!==void 0&&(O(
t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};
e===null?e=[y]:e.push(y),r++}var f=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(f){const y=r;if(Array.isArray(i)){
if(i.length<1){const k={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}const g=i.length;for(let k=0;k<g;k++)C(i[k],{instancePath:s+"/invalid/"+k,parentData:i,
parentDataProperty:k,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}var f=y===r;m=f,a="then"}else{const y=r;
C(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length);var f=y===r;m=f,a="else"}if(!m){const y={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/if",keyword:"\
if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.attempts;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={instancePath:s+"/attempts",
schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),
r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=
[y]:e.push(y),r++}var o=c===r;r=p,e!==null&&(p?e.length=p:e=null);let a;if(o){const y=r;if(Array.isArray(i)){const g=i.length;
for(let k=0;k<g;k++)ee(i[k],{instancePath:s+"/interrupt/"+k,parentData:i,parentDataProperty:k,rootData:l})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length)}var o=y===r;m=o,a="then"}else{const y=r;if(!(i==="after"||i==="first"||i==="de\
ny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:yr.
properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;m=o,a="else"}if(!m){const y={instancePath:s+"/\
interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}
if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={instancePath:s+"/resume",schemaPath:"\
#/properties/resume/enum",keyword:"enum",params:{allowedValues:yr.properties.resume.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||i==="always")){
const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:yr.properties.taps.
enum}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(ar(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"\
states",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),t.aside!==void 0&&(Q(t.aside,{instancePath:s+
"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ot.
errors=e,r===0}function pn(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}const d=r;let n=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.flows===
void 0&&(p="flows")){const m={};e===null?e=[m]:e.push(m),r++}}var o=f===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const p=r;Ht(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ht.errors:e.concat(Ht.errors),
r=e.length);var o=p===r;n=o,i="then"}else{const p=r;Ot(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Ot.errors:e.concat(Ot.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return pn.errors=e,r===0}const Mn=ln,Vn={$schema:"\
http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{renga:{const:1},tests:{type:"array",
items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{test:{type:"object",properties:{name:{
type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"#\
/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},
minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:[
"name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",properties:{user:{type:["string","nu\
mber","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{
type:"object",properties:{change:{type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["stri\
ng","number"]}},pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{
type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},
expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{
type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{
type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"obj\
ect"},group:{type:"object"},background:{type:"array",items:{type:"string"}}},propertyNames:{enum:["state","flow","stack",
"error","errors","ended","context","user","timers","pushes","tables","group","background"]}},exact:{const:!0},as:{type:"\
string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{type:["str\
ing","number","object"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:["string",
"number","object"]},U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["string","nu\
mber","object"]},addressed:{enum:["mention","reply"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot",
"snapshot","tap","pick","wait","event","services","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U\
6","U7","U8","U9","addressed"]}},person:{type:"object",properties:{displayName:{type:"string"},language:{type:"string"}},
propertyNames:{enum:["displayName","language"]}}},propertyNames:{enum:["renga","tests"]}},Ys={type:"object",properties:{
name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"\
#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},
minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:[
"name","now","user","users","services","seed","cases","chat"]}},Un={type:"object",properties:{displayName:{type:"string"},
language:{type:"string"}},propertyNames:{enum:["displayName","language"]}};function wr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;
if(!(n==="displayName"||n==="language")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Un.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.displayName!==
void 0&&typeof t.displayName!="string"){const n={instancePath:s+"/displayName",schemaPath:"#/properties/displayName/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.language!==void 0&&typeof t.language!="string"){
const n={instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),r++}return wr.errors=e,r===0}const oe={type:"object",properties:{user:{type:["string","number","object"]},
bot:{type:["string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{type:"object",properties:{
change:{type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["string","number"]}},pick:{type:[
"string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{
type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},expect:{type:"object",properties:{
state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{type:["array","object"]},error:{type:[
"string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{
type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"object"},group:{type:"object"},background:{type:"\
array",items:{type:"string"}}},propertyNames:{enum:["state","flow","stack","error","errors","ended","context","user","ti\
mers","pushes","tables","group","background"]}},exact:{const:!0},as:{type:"string"},in:{type:"string"},U1:{type:["string",
"number","object"]},U2:{type:["string","number","object"]},U3:{type:["string","number","object"]},U4:{type:["string","nu\
mber","object"]},U5:{type:["string","number","object"]},U6:{type:["string","number","object"]},U7:{type:["string","numbe\
r","object"]},U8:{type:["string","number","object"]},U9:{type:["string","number","object"]},addressed:{enum:["mention","\
reply"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot","snapshot","tap","pick","wait","event","serv\
ices","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9","addressed"]}};function Wt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(Object.keys(t).length>4){const i={instancePath:s,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:4}};
e===null?e=[i]:e.push(i),r++}if(Object.keys(t).length<1){const i={instancePath:s,schemaPath:"#/minProperties",keyword:"m\
inProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="user"||i==="bot"||i===
"snapshot"||i==="tap"||i==="pick"||i==="wait"||i==="event"||i==="services"||i==="result"||i==="sent"||i==="expect"||i===
"exact"||i==="as"||i==="in"||i==="U1"||i==="U2"||i==="U3"||i==="U4"||i==="U5"||i==="U6"||i==="U7"||i==="U8"||i==="U9"||i===
"addressed")){const m={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:oe.propertyNames.
enum},propertyName:i};e===null?e=[m]:e.push(m),r++}var d=p===r;if(!d){const m={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.user!==void 0){let i=t.user;if(typeof i!=
"string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/user",schemaPath:"#\
/properties/user/type",keyword:"type",params:{type:oe.properties.user.type}};e===null?e=[p]:e.push(p),r++}}if(t.bot!==void 0){
let i=t.bot;if((!i||typeof i!="object")&&typeof i!="string"&&typeof i!="number"){const p={instancePath:s+"/bot",schemaPath:"\
#/properties/bot/type",keyword:"type",params:{type:oe.properties.bot.type}};e===null?e=[p]:e.push(p),r++}}if(t.snapshot!==
void 0&&typeof t.snapshot!="string"){const i={instancePath:s+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.tap!==void 0){let i=t.tap;const p=r;let m=!0;const c=r;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){const y={};e===null?e=[y]:e.push(y),r++}var n=c===r;r=p,e!==null&&(p?e.length=p:
e=null);let a;if(n){const y=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.change===void 0){const g={instancePath:s+
"/tap",schemaPath:"#/properties/tap/then/required",keyword:"required",params:{missingProperty:"change"}};e===null?e=[g]:
e.push(g),r++}for(const g in i){const k=r;if(g!=="change"){const x={instancePath:s+"/tap",schemaPath:"#/properties/tap/t\
hen/propertyNames/enum",keyword:"enum",params:{allowedValues:oe.properties.tap.then.propertyNames.enum},propertyName:g};
e===null?e=[x]:e.push(x),r++}var f=k===r;if(!f){const x={instancePath:s+"/tap",schemaPath:"#/properties/tap/then/propert\
yNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[x]:e.push(x),r++}}if(i.change!==void 0&&typeof i.change!=
"string"){const g={instancePath:s+"/tap/change",schemaPath:"#/properties/tap/then/properties/change/type",keyword:"type",
params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/tap",schemaPath:"#/properties/tap/t\
hen/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var n=y===r;m=n,a="then"}else{const y=r;if(typeof i!=
"string"&&typeof i!="number"){const g={instancePath:s+"/tap",schemaPath:"#/properties/tap/else/type",keyword:"type",params:{
type:oe.properties.tap.else.type}};e===null?e=[g]:e.push(g),r++}var n=y===r;m=n,a="else"}if(!m){const y={instancePath:s+
"/tap",schemaPath:"#/properties/tap/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}}if(t.pick!==
void 0&&typeof t.pick!="string"){const i={instancePath:s+"/pick",schemaPath:"#/properties/pick/type",keyword:"type",params:{
type:oe.properties.pick.type}};e===null?e=[i]:e.push(i),r++}if(t.wait!==void 0){let i=t.wait;if(typeof i=="string"){if(!rn.
test(i)){const p={instancePath:s+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern:"^(=.*\
|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/wait",schemaPath:"\
#/properties/wait/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.event!==void 0){let i=t.
event;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/event",schemaPath:"#\
/properties/event/type",keyword:"type",params:{type:oe.properties.event.type}};e===null?e=[p]:e.push(p),r++}}if(t.services!==
void 0){let i=t.services;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/services",schemaPath:"\
#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.result!==void 0){let i=t.
result;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+"/result",schemaPath:"\
#/properties/result/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),r++}}if(t.sent!==void 0){let i=t.sent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={
instancePath:s+"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=
[p]:e.push(p),r++}}else{const p={instancePath:s+"/sent",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),r++}}if(t.expect!==void 0){let i=t.expect;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const p in i){const m=r;if(!(p==="state"||p==="flow"||p==="stack"||p==="error"||p==="errors"||p==="ended"||p==="cont\
ext"||p==="user"||p==="timers"||p==="pushes"||p==="tables"||p==="group"||p==="background")){const c={instancePath:s+"/ex\
pect",schemaPath:"#/properties/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:oe.properties.expect.propertyNames.
enum},propertyName:p};e===null?e=[c]:e.push(c),r++}var o=m===r;if(!o){const c={instancePath:s+"/expect",schemaPath:"#/pr\
operties/expect/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[c]:e.push(c),r++}}if(i.state!==
void 0){let p=i.state;if(typeof p!="string"&&p!==null&&!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+
"/expect/state",schemaPath:"#/properties/expect/properties/state/type",keyword:"type",params:{type:oe.properties.expect.
properties.state.type}};e===null?e=[m]:e.push(m),r++}}if(i.flow!==void 0){let p=i.flow;if(typeof p!="string"&&p!==null&&
!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/prop\
erties/flow/type",keyword:"type",params:{type:oe.properties.expect.properties.flow.type}};e===null?e=[m]:e.push(m),r++}}
if(i.stack!==void 0){let p=i.stack;if(!p||typeof p!="object"){const m={instancePath:s+"/expect/stack",schemaPath:"#/prop\
erties/expect/properties/stack/type",keyword:"type",params:{type:oe.properties.expect.properties.stack.type}};e===null?e=
[m]:e.push(m),r++}}if(i.error!==void 0){let p=i.error;if(typeof p!="string"&&p!==null){const m={instancePath:s+"/expect/\
error",schemaPath:"#/properties/expect/properties/error/type",keyword:"type",params:{type:oe.properties.expect.properties.
error.type}};e===null?e=[m]:e.push(m),r++}}if(i.errors!==void 0){let p=i.errors;if(!p||typeof p!="object"){const m={instancePath:s+
"/expect/errors",schemaPath:"#/properties/expect/properties/errors/type",keyword:"type",params:{type:oe.properties.expect.
properties.errors.type}};e===null?e=[m]:e.push(m),r++}}if(i.ended!==void 0&&typeof i.ended!="boolean"){const p={instancePath:s+
"/expect/ended",schemaPath:"#/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.push(p),r++}if(i.context!==void 0){let p=i.context;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+
"/expect/context",schemaPath:"#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?
e=[m]:e.push(m),r++}}if(i.user!==void 0){let p=i.user;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+
"/expect/user",schemaPath:"#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[
m]:e.push(m),r++}}if(i.timers!==void 0){let p=i.timers;if(!p||typeof p!="object"){const m={instancePath:s+"/expect/timer\
s",schemaPath:"#/properties/expect/properties/timers/type",keyword:"type",params:{type:oe.properties.expect.properties.timers.
type}};e===null?e=[m]:e.push(m),r++}}if(i.pushes!==void 0){let p=i.pushes;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={
instancePath:s+"/expect/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/expect/pushes",schemaPath:"\
#/properties/expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(
m),r++}}if(i.tables!==void 0){let p=i.tables;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+"/e\
xpect/tables",schemaPath:"#/properties/expect/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=
[m]:e.push(m),r++}}if(i.group!==void 0){let p=i.group;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+
"/expect/group",schemaPath:"#/properties/expect/properties/group/type",keyword:"type",params:{type:"object"}};e===null?e=
[m]:e.push(m),r++}}if(i.background!==void 0){let p=i.background;if(Array.isArray(p)){const m=p.length;for(let c=0;c<m;c++)
if(typeof p[c]!="string"){const a={instancePath:s+"/expect/background/"+c,schemaPath:"#/properties/expect/properties/bac\
kground/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const m={instancePath:s+"/\
expect/background",schemaPath:"#/properties/expect/properties/background/type",keyword:"type",params:{type:"array"}};e===
null?e=[m]:e.push(m),r++}}}else{const p={instancePath:s+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.exact!==void 0&&t.exact!==!0){const i={instancePath:s+"/exact",schemaPath:"\
#/properties/exact/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[i]:e.push(i),r++}if(t.as!==void 0&&typeof t.
as!="string"){const i={instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}if(t.in!==void 0&&typeof t.in!="string"){const i={instancePath:s+"/in",schemaPath:"#/properties\
/in/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.U1!==void 0){let i=t.U1;if(typeof i!=
"string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U1",schemaPath:"#/p\
roperties/U1/type",keyword:"type",params:{type:oe.properties.U1.type}};e===null?e=[p]:e.push(p),r++}}if(t.U2!==void 0){let i=t.
U2;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U2",
schemaPath:"#/properties/U2/type",keyword:"type",params:{type:oe.properties.U2.type}};e===null?e=[p]:e.push(p),r++}}if(t.
U3!==void 0){let i=t.U3;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={
instancePath:s+"/U3",schemaPath:"#/properties/U3/type",keyword:"type",params:{type:oe.properties.U3.type}};e===null?e=[p]:
e.push(p),r++}}if(t.U4!==void 0){let i=t.U4;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){const p={instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:oe.properties.U4.type}};
e===null?e=[p]:e.push(p),r++}}if(t.U5!==void 0){let i=t.U5;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="ob\
ject"&&!Array.isArray(i))){const p={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"type",params:{type:oe.
properties.U5.type}};e===null?e=[p]:e.push(p),r++}}if(t.U6!==void 0){let i=t.U6;if(typeof i!="string"&&typeof i!="number"&&
!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U6",schemaPath:"#/properties/U6/type",keyword:"ty\
pe",params:{type:oe.properties.U6.type}};e===null?e=[p]:e.push(p),r++}}if(t.U7!==void 0){let i=t.U7;if(typeof i!="string"&&
typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U7",schemaPath:"#/properties/\
U7/type",keyword:"type",params:{type:oe.properties.U7.type}};e===null?e=[p]:e.push(p),r++}}if(t.U8!==void 0){let i=t.U8;
if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U8",schemaPath:"\
#/properties/U8/type",keyword:"type",params:{type:oe.properties.U8.type}};e===null?e=[p]:e.push(p),r++}}if(t.U9!==void 0){
let i=t.U9;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+
"/U9",schemaPath:"#/properties/U9/type",keyword:"type",params:{type:oe.properties.U9.type}};e===null?e=[p]:e.push(p),r++}}
if(t.addressed!==void 0){let i=t.addressed;if(!(i==="mention"||i==="reply")){const p={instancePath:s+"/addressed",schemaPath:"\
#/properties/addressed/enum",keyword:"enum",params:{allowedValues:oe.properties.addressed.enum}};e===null?e=[p]:e.push(p),
r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}
return Wt.errors=e,r===0}function Gt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}if(t.chat===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"chat"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(!(n==="name"||n==="now"||n==="user"||n==="users"||n==="services"||n==="seed"||n==="cases"||n==="chat")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ys.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.name!==void 0&&typeof t.name!="string"){const n={instancePath:s+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.now!==void 0&&
typeof t.now!="string"){const n={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(wr(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length)),t.users!==void 0){let n=t.users;if(n&&typeof n==
"object"&&!Array.isArray(n))for(const f in n)wr(n[f],{instancePath:s+"/users/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:n,parentDataProperty:f,rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);else{const f={instancePath:s+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.
services!==void 0){let n=t.services;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const f={instancePath:s+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.seed!==
void 0){let n=t.seed;if(typeof n!="string"&&typeof n!="number"){const f={instancePath:s+"/seed",schemaPath:"#/properties\
/seed/type",keyword:"type",params:{type:Ys.properties.seed.type}};e===null?e=[f]:e.push(f),r++}}if(t.cases!==void 0){let n=t.
cases;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.length;for(let o=0;o<f;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))){const p={instancePath:s+"/cases/"+o,schemaPath:"#/properties/cases/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{const f={instancePath:s+"/cases",schemaPath:"#/propertie\
s/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(t.chat!==void 0){let n=t.chat;if(Array.
isArray(n)){if(n.length<1){const o={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.length;for(let o=0;o<f;o++)Wt(n[o],{instancePath:s+"/chat/"+o,parentData:n,
parentDataProperty:o,rootData:l})||(e=e===null?Wt.errors:e.concat(Wt.errors),r=e.length)}else{const f={instancePath:s+"/\
chat",schemaPath:"#/properties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Gt.errors=
e,r===0}function ln(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"renga"}};e===null?e=[n]:e.push(n),r++}if(t.tests===void 0){const n={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"tests"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"renga"||n==="tests")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Vn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=f===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.renga!==void 0&&t.renga!==
1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[n]:e.push(n),r++}if(t.tests!==void 0){let n=t.tests;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/tes\
ts",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.
length;for(let o=0;o<f;o++)Gt(n[o],{instancePath:s+"/tests/"+o,parentData:n,parentDataProperty:o,rootData:l})||(e=e===null?
Gt.errors:e.concat(Gt.errors),r=e.length)}else{const f={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ln.errors=e,r===0}
export const validateBot: Validate = Kn;
export const validateFlow: Validate = Cn;
export const validateTest: Validate = Mn;

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

const Fn=cn,_e={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
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
"tables","commands","events","on","repairs","defaults","delivery","stack"]}},zs=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$",""),
Xe=new RegExp("^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),J=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$",""),bn=new RegExp("^(da\
ily|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$",""),Vs=new RegExp("^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$",
""),Us=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","");const Ks=new RegExp("^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$","");function kr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.
isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;
if(Array.isArray(t)){const c=t.length;for(let f=0;f<c;f++){let y=t[f];if(typeof y=="string"){if(!Ks.test(y)){const k={instancePath:s+
"/"+f,schemaPath:"#/then/items/pattern",keyword:"pattern",params:{pattern:"^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01]\
[0-9]|2[0-3]):[0-5][0-9]|24:00))$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:s+"/"+f,schemaPath:"#/then\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}var o=p===r;n=o,i="then"}else{const p=r;
if(typeof t=="string"){if(!Ks.test(t)){const c={instancePath:s,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern:"\
^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$"}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var o=p===r;
n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(
p),r++}return kr.errors=e,r===0}const We={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integ\
er","number","boolean","date","time","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"\
array",items:{type:["string","number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{
type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integ\
er",minimum:0},pattern:{type:"string"},format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/sc\
hema"},properties:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/defini\
tions/schema"}},additionalProperties:{if:{type:"boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"ar\
ray",items:{type:"string"}},default:{}},if:{required:["$type"]},else:{required:["type"]},propertyNames:{enum:["type","$t\
ype","enum","minimum","maximum","minLength","maxLength","minItems","maxItems","pattern","format","items","properties","a\
dditionalProperties","required","default"]}},else:{enum:["string","integer","number","boolean","date","time","datetime",
"location","content","object","array"]}},Je={validate:le};function le(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};
e===null?e=[y]:e.push(y),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const y=r,k=r;let g=!0;const v=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.$type===void 0&&(u="$type")){const h={};e===null?e=[h]:e.push(h),
r++}}var p=v===r;if(r=k,e!==null&&(k?e.length=k:e=null),!p){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===
void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[_]:e.push(_),r++}var p=u===r;g=p}if(!g){const u={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"\
else"}};e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const h=r;if(!(u==="\
type"||u==="$type"||u==="enum"||u==="minimum"||u==="maximum"||u==="minLength"||u==="maxLength"||u==="minItems"||u==="max\
Items"||u==="pattern"||u==="format"||u==="items"||u==="properties"||u==="additionalProperties"||u==="required"||u==="def\
ault")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:We.then.propertyNames.
enum},propertyName:u};e===null?e=[_]:e.push(_),r++}var m=h===r;if(!m){const _={instancePath:s,schemaPath:"#/then/propert\
yNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let u=t.type;
if(!(u==="string"||u==="integer"||u==="number"||u==="boolean"||u==="date"||u==="time"||u==="datetime"||u==="location"||u===
"content"||u==="object"||u==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"\
enum",params:{allowedValues:We.then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!=
"string"){const u={instancePath:s+"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[u]:e.push(u),r++}if(t.enum!==void 0){let u=t.enum;if(Array.isArray(u)){if(u.length<1){const _={instancePath:s+
"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=u.
length;for(let _=0;_<h;_++){let x=u[_];if(typeof x!="string"&&typeof x!="number"&&typeof x!="boolean"){const E={instancePath:s+
"/enum/"+_,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type:We.then.properties.enum.items.type}};
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
rties/format/enum",keyword:"enum",params:{allowedValues:We.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.
items!==void 0&&(Je.validate(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===
null?Je.validate.errors:e.concat(Je.validate.errors),r=e.length)),t.properties!==void 0){let u=t.properties;if(u&&typeof u==
"object"&&!Array.isArray(u)){for(const h in u){const _=r;if(typeof h=="string"&&!J.test(h)){const x={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$"},propertyName:h};e===null?e=[x]:e.push(x),r++}var c=_===r;if(!c){const x={instancePath:s+"/properties",schemaPath:"\
#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[x]:e.push(x),r++}}
for(const h in u)Je.validate(u[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:h,
rootData:l})||(e=e===null?Je.validate.errors:e.concat(Je.validate.errors),r=e.length)}else{const h={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let u=t.additionalProperties;const h=r;let _=!0;const x=r;if(typeof u!="boolean"){
const E={};e===null?e=[E]:e.push(E),r++}var f=x===r;if(r=h,e!==null&&(h?e.length=h:e=null),!f){const E=r;Je.validate(u,{
instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?
Je.validate.errors:e.concat(Je.validate.errors),r=e.length);var f=E===r;_=f}if(!_){const E={instancePath:s+"/additionalP\
roperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?
e=[E]:e.push(E),r++}}if(t.required!==void 0){let u=t.required;if(Array.isArray(u)){const h=u.length;for(let _=0;_<h;_++)
if(typeof u[_]!="string"){const x={instancePath:s+"/required/"+_,schemaPath:"#/then/properties/required/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/\
properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const u={instancePath:s,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var o=y===r;n=o,i="then"}else{
const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="lo\
cation"||t==="content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{
allowedValues:We.else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return le.errors=e,r===0}function oe(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const y=r,k=r;let g=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.$type===void 0&&(u="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var p=v===r;if(r=k,e!==null&&(k?e.length=k:e=null),!p){const u=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var p=u===r;g=p}if(!g){const u={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const u in t){const h=r;if(!(u==="type"||u==="$type"||u==="enum"||u==="minimum"||u==="maximum"||u==="minLength"||u===
"maxLength"||u==="minItems"||u==="maxItems"||u==="pattern"||u==="format"||u==="items"||u==="properties"||u==="additional\
Properties"||u==="required"||u==="default")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:We.then.propertyNames.enum},propertyName:u};e===null?e=[_]:e.push(_),r++}var m=h===r;if(!m){const _={
instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(
_),r++}}if(t.type!==void 0){let u=t.type;if(!(u==="string"||u==="integer"||u==="number"||u==="boolean"||u==="date"||u===
"time"||u==="datetime"||u==="location"||u==="content"||u==="object"||u==="array")){const h={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:We.then.properties.type.enum}};e===null?e=[h]:e.push(h),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const u={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(t.enum!==void 0){let u=t.enum;if(Array.isArray(
u)){if(u.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[_]:e.push(_),r++}const h=u.length;for(let _=0;_<h;_++){let x=u[_];if(typeof x!="string"&&typeof x!=
"number"&&typeof x!="boolean"){const E={instancePath:s+"/enum/"+_,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:We.then.properties.enum.items.type}};e===null?e=[E]:e.push(E),r++}}}else{const h={instancePath:s+"/en\
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
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:We.then.properties.
format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==void 0&&(le(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),t.properties!==void 0){let u=t.properties;if(u&&
typeof u=="object"&&!Array.isArray(u)){for(const h in u){const _=r;if(typeof h=="string"&&!J.test(h)){const x={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:h};e===null?e=[x]:e.push(x),r++}var c=_===r;if(!c){const x={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[x]:
e.push(x),r++}}for(const h in u)le(u[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,
parentDataProperty:h,rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else{const h={instancePath:s+"/\
properties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(
h),r++}}if(t.additionalProperties!==void 0){let u=t.additionalProperties;const h=r;let _=!0;const x=r;if(typeof u!="bool\
ean"){const E={};e===null?e=[E]:e.push(E),r++}var f=x===r;if(r=h,e!==null&&(h?e.length=h:e=null),!f){const E=r;le(u,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),r=e.length);var f=E===r;_=f}if(!_){const E={instancePath:s+"/additionalProperties",schemaPath:"#/then/propert\
ies/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[E]:e.push(E),r++}}if(t.required!==
void 0){let u=t.required;if(Array.isArray(u)){const h=u.length;for(let _=0;_<h;_++)if(typeof u[_]!="string"){const x={instancePath:s+
"/required/"+_,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:
e.push(x),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}var o=y===r;n=o,i="then"}else{const y=r;if(!(t==="string"||t==="integer"||t===
"number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){
const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:We.else.enum}};e===null?e=[g]:e.push(
g),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[y]:e.push(y),r++}return oe.errors=e,r===0}const st={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
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
on","content","object","array"]}};const _n={type:["string","number","boolean"]};function O(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const d={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:_n.type}};e===null?e=[d]:e.push(d),r++}return O.errors=e,r===0}function Ze(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const d={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[d]:e.push(d),r++}for(const d in t)if(!Xe.test(d)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[n]:e.push(n),r++}for(const d in t)Xe.test(d)&&(O(t[d],{
instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:l})||(e=e===null?
O.errors:e.concat(O.errors),r=e.length))}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[d]:e.push(d),r++}return Ze.errors=e,r===0}function C(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={};
e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;Ze(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var o=p===r;n=o,i=
"then"}else{const p=r;O(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[p]:e.push(p),r++}return C.errors=e,r===0}function ye(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)
if(!Xe.test(y)){const k={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}};e===null?e=[k]:e.push(k),r++}for(const y in t)if(Xe.test(y)){let k=t[y];const g=r;let v=!0;const D=r;
if(!Array.isArray(k)){const h={};e===null?e=[h]:e.push(h),r++}var p=D===r;r=g,e!==null&&(g?e.length=g:e=null);let u;if(p){
const h=r;if(Array.isArray(k)){if(k.length<1){const E={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[E]:e.push(E),r++}const x=k.length;for(let E=0;E<x;E++)O(k[E],{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+E,parentData:k,parentDataProperty:E,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length)}var p=h===r;v=p,u="then"}else{const h=r;O(k,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:y,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);var p=h===r;v=p,u="else"}if(!v){const h={
instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[h]:e.push(h),r++}}}var o=c===
r;n=o,i="then"}else{const c=r,f=r;let y=!0;const k=r;if(!Array.isArray(t)){const D={};e===null?e=[D]:e.push(D),r++}var m=k===
r;r=f,e!==null&&(f?e.length=f:e=null);let g;if(m){const D=r;if(Array.isArray(t)){if(t.length<1){const _={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=t.length;for(let _=0;_<
h;_++)O(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length)}var m=D===r;y=m,g="then"}else{const D=r;O(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length);var m=D===r;y=m,g="else"}if(!y){const D={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[D]:e.push(D),r++}var o=c===r;n=o,i="else"}if(!n){const c={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return ye.errors=e,
r===0}const An={type:["string","boolean","number"]};function Z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!="number"){const d={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:An.type}};e===null?e=[d]:e.push(d),r++}return Z.errors=e,r===0}function Ar(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const y=r,k=r;let g=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.$type===void 0&&(u="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var p=v===r;if(r=k,e!==null&&(k?e.length=k:e=null),!p){const u=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var p=u===r;g=p}if(!g){const u={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const u in t){const h=r;if(!(u==="type"||u==="$type"||u==="enum"||u==="minimum"||u==="maximum"||u==="minLength"||u===
"maxLength"||u==="minItems"||u==="maxItems"||u==="pattern"||u==="format"||u==="items"||u==="properties"||u==="additional\
Properties"||u==="required"||u==="default"||u==="label"||u==="synonyms"||u==="show"||u==="secret")){const _={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:st.then.propertyNames.enum},propertyName:u};
e===null?e=[_]:e.push(_),r++}var m=h===r;if(!m){const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let u=t.type;if(!(u==="string"||u===
"integer"||u==="number"||u==="boolean"||u==="date"||u==="time"||u==="datetime"||u==="location"||u==="content"||u==="obje\
ct"||u==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:st.
then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const u={instancePath:s+
"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}
if(t.enum!==void 0){let u=t.enum;if(Array.isArray(u)){if(u.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/\
properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=u.length;for(let _=0;_<
h;_++){let x=u[_];if(typeof x!="string"&&typeof x!="number"&&typeof x!="boolean"){const E={instancePath:s+"/enum/"+_,schemaPath:"\
#/then/properties/enum/items/type",keyword:"type",params:{type:st.then.properties.enum.items.type}};e===null?e=[E]:e.push(
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
at/enum",keyword:"enum",params:{allowedValues:st.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==
void 0&&(le(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===null?le.errors:
e.concat(le.errors),r=e.length)),t.properties!==void 0){let u=t.properties;if(u&&typeof u=="object"&&!Array.isArray(u)){
for(const h in u){const _=r;if(typeof h=="string"&&!J.test(h)){const x={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:h};
e===null?e=[x]:e.push(x),r++}var c=_===r;if(!c){const x={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[x]:e.push(x),r++}}for(const h in u)le(
u[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:h,rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else{const h={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(t.additionalProperties!==
void 0){let u=t.additionalProperties;const h=r;let _=!0;const x=r;if(typeof u!="boolean"){const E={};e===null?e=[E]:e.push(
E),r++}var f=x===r;if(r=h,e!==null&&(h?e.length=h:e=null),!f){const E=r;le(u,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length);var f=E===
r;_=f}if(!_){const E={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[E]:e.push(E),r++}}if(t.required!==void 0){let u=t.required;if(Array.isArray(
u)){const h=u.length;for(let _=0;_<h;_++)if(typeof u[_]!="string"){const x={instancePath:s+"/required/"+_,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}else{const h={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[h]:e.push(h),r++}}if(t.label!==void 0&&(C(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.synonyms!==void 0&&(ye(t.synonyms,{instancePath:s+"/synonyms",parentData:t,
parentDataProperty:"synonyms",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),t.show!==void 0&&(Z(t.
show,{instancePath:s+"/show",parentData:t,parentDataProperty:"show",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),t.secret!==void 0&&typeof t.secret!="boolean"){const u={instancePath:s+"/secret",schemaPath:"#/then/propert\
ies/secret/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var o=y===r;n=o,i="then"}else{const y=r;
if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t===
"content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:st.
else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return Ar.errors=e,r===0}function vr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;
if(typeof n=="string"&&!J.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)
Ar(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=
e===null?Ar.errors:e.concat(Ar.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return vr.errors=e,r===0}function z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return z.errors=null,!0}function Nr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const d in t)z(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length);else{const d={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return Nr.errors=e,r===0}const nt={type:"object",properties:{
baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:[
"env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",
additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/defi\
nitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{
enum:["baseUrl","auth","operations"]}},Ns=new RegExp("^[A-Z_][A-Z0-9_]*$",""),js={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function lt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return lt.errors=
null,!0}const is=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Fe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!is.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Fe.errors=e,r===0}function at(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[a]:e.push(a),r++}for(const a in t){const o=r;if(!(a==="method"||a==="path"||a==="query"||a==="body"||a==="ti\
meout"||a==="retry"||a==="accept"||a==="response")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:js.propertyNames.enum},propertyName:a};e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}
if(t.method!==void 0){let a=t.method;if(!(a==="GET"||a==="POST"||a==="PUT"||a==="PATCH"||a==="DELETE")){const o={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:js.properties.method.enum}};e===null?
e=[o]:e.push(o),r++}}if(t.path!==void 0&&typeof t.path!="string"){const a={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(t.query!==void 0&&(Nr(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length)),t.
body!==void 0&&(lt(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:l})||(e=e===null?lt.errors:
e.concat(lt.errors),r=e.length)),t.timeout!==void 0&&(Fe(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),t.retry!==void 0){let a=t.retry;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const o in a){const i=r;if(!(o==="attempts"||o==="backoff")){const p={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:js.properties.retry.propertyNames.
enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(a.attempts!==
void 0){let o=a.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o==
"number"){if(o>3||isNaN(o)){const i={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[i]:e.push(i),r++}if(o<1||isNaN(o)){const i={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[i]:e.push(i),r++}}}a.backoff!==void 0&&(Fe(a.backoff,{instancePath:s+"/retry/backoff",parentData:a,
parentDataProperty:"backoff",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length))}else{const o={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.
accept!==void 0){let a=t.accept;if(Array.isArray(a)){const o=a.length;for(let i=0;i<o;i++){let p=a[i];if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"){if(p>599||isNaN(p)){const m={instancePath:s+
"/accept/"+i,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[m]:e.push(m),r++}if(p<100||isNaN(p)){const m={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[m]:e.push(m),r++}}}}else{const o={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}t.response!==
void 0&&(oe(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:l})||(e=e===null?
oe.errors:e.concat(oe.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}return at.errors=e,r===0}function ft(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[c]:e.push(c),r++}if(t.operations===
void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[c]:e.push(c),r++}for(const c in t){const f=r;if(!(c==="baseUrl"||c==="auth"||c==="operations")){const y={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:nt.propertyNames.enum},propertyName:c};e===null?e=
[y]:e.push(y),r++}var d=f===r;if(!d){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.baseUrl!==void 0){let c=t.baseUrl;const f=r;let y=!0;const k=r;if(!(c&&
typeof c=="object"&&!Array.isArray(c))){const v={};e===null?e=[v]:e.push(v),r++}var n=k===r;r=f,e!==null&&(f?e.length=f:
e=null);let g;if(n){const v=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.env===void 0){const u={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
u]:e.push(u),r++}for(const u in c){const h=r;if(u!=="env"){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:nt.properties.baseUrl.then.propertyNames.enum},propertyName:u};
e===null?e=[_]:e.push(_),r++}var a=h===r;if(!a){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}if(c.env!==void 0){let u=c.
env;if(typeof u=="string"){if(!Ns.test(u)){const h={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),r++}}}else{const u={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var n=v===r;y=n,g="then"}else{const v=r;if(typeof c!=
"string"){const u={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[u]:e.push(u),r++}var n=v===r;y=n,g="else"}if(!y){const v={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[v]:e.push(v),r++}}if(t.auth!==void 0){let c=t.auth;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const f in c){const y=r;if(!(f==="bearer"||f==="headers")){const k={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:nt.properties.auth.propertyNames.
enum},propertyName:f};e===null?e=[k]:e.push(k),r++}var o=y===r;if(!o){const k={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[k]:e.push(k),r++}}if(c.bearer!==
void 0){let f=c.bearer;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.env===void 0){const y={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[y]:e.push(y),r++}for(const y in f){const k=r;if(y!=="env"){const g={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:nt.properties.auth.properties.bearer.
propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var i=k===r;if(!i){const g={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?
e=[g]:e.push(g),r++}}if(f.env!==void 0){let y=f.env;if(typeof y=="string"){if(!Ns.test(y)){const k={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{
const y={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}}if(c.headers!==void 0){let f=c.headers;if(f&&typeof f=="object"&&!Array.isArray(
f))for(const y in f){let k=f[y];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.env===void 0){const g={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[g]:e.push(g),r++}for(const g in k){const v=r;
if(g!=="env"){const D={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:nt.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:g};e===null?e=[D]:e.push(D),r++}var p=v===r;if(!p){
const D={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[D]:e.push(D),
r++}}if(k.env!==void 0){let g=k.env;if(typeof g=="string"){if(!Ns.test(g)){const v={instancePath:s+"/auth/headers/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{const g={
instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}else{const y={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[y]:e.push(y),r++}}}else{const f={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}}if(t.operations!==void 0){let c=t.operations;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(const f in c){const y=r;if(typeof f=="string"&&!zs.test(f)){const k={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:f};
e===null?e=[k]:e.push(k),r++}var m=y===r;if(!m){const k={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[k]:e.push(k),r++}}for(const f in c)at(c[f],
{instancePath:s+"/operations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:f,rootData:l})||
(e=e===null?at.errors:e.concat(at.errors),r=e.length)}else{const f={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const c={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return ft.errors=e,r===0}const Nn={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function Pr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}
var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const y={instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[y]:e.push(y),r++}for(const y in t)if(!Xe.test(y)){const k={instancePath:s,schemaPath:"#/then/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[k]:e.push(k),r++}for(const y in t)if(Xe.test(
y)){let k=t[y];const g=r;let v=!0;const D=r;if(!Array.isArray(k)){const h={};e===null?e=[h]:e.push(h),r++}var p=D===r;r=
g,e!==null&&(g?e.length=g:e=null);let u;if(p){const h=r;if(Array.isArray(k)){if(k.length<1){const E={instancePath:s+"/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-\
Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[E]:e.push(E),r++}const x=k.length;for(let E=0;E<
x;E++)O(k[E],{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+E,parentData:k,parentDataProperty:E,rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)}var p=h===r;v=p,u="then"}else{const h=r;O(k,{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:y,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length);var p=h===r;v=p,u="else"}if(!v){const h={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[h]:e.push(h),r++}}}var o=c===r;n=o,i="then"}else{const c=r,f=r;let y=!0;const k=r;if(!Array.isArray(t)){const D={};
e===null?e=[D]:e.push(D),r++}var m=k===r;r=f,e!==null&&(f?e.length=f:e=null);let g;if(m){const D=r;if(Array.isArray(t)){
if(t.length<1){const _={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[_]:e.push(_),r++}const h=t.length;for(let _=0;_<h;_++)O(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)}var m=D===r;y=m,g="then"}else{const D=r;O(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);var m=D===r;y=m,g="else"}if(!y){const D={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[D]:e.push(D),r++}var o=c===r;n=
o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(
c),r++}return Pr.errors=e,r===0}const os=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function jr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!os.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return jr.errors=e,r===0}function ut(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(r===a)if(t&&typeof t=="object"&&!Array.
isArray(t)){let m;if(t.match===void 0&&(m="match")){const c={};e===null?e=[c]:e.push(c),r++}}else{const m={};e===null?e=
[m]:e.push(m),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const m=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const f={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const y=r;if(!(f==="match"||f==="target")){const k={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Nn.then.propertyNames.enum},propertyName:f};
e===null?e=[k]:e.push(k),r++}var p=y===r;if(!p){const k={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:f}};e===null?e=[k]:e.push(k),r++}}t.match!==void 0&&(Pr(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length)),t.target!==
void 0&&(jr(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?jr.errors:
e.concat(jr.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[f]:e.push(f),r++}var o=m===r;n=o,i="then"}else{const m=r;Pr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return ut.errors=e,r===0}const fn={
type:"object",properties:{user:{$ref:"#/definitions/data"},group:{$ref:"#/definitions/data"},conversation:{$ref:"#/defin\
itions/data"},table:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"}},minProperties:1,
maxProperties:2,dependencies:{table:["key"],key:["table"]},propertyNames:{enum:["user","group","conversation","table","k\
ey"]}};function yt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length>2){const n={instancePath:s,schemaPath:"#/maxProperties",keyword:"m\
axProperties",params:{limit:2}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"user"||n==="group"||n==="conversation"||n==="table"||n==="key")){const o={instancePath:s,schemaPath:"#/propertyNames/en\
um",keyword:"enum",params:{allowedValues:fn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;
if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[o]:e.push(o),r++}}if(t.table!==void 0&&t.key===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dep\
endencies",params:{property:"table",missingProperty:"key",depsCount:1,deps:"key"}};e===null?e=[n]:e.push(n),r++}if(t.key!==
void 0&&t.table===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"k\
ey",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(z(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.group!==
void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,parentDataProperty:"group",rootData:l})||(e=e===null?z.errors:e.
concat(z.errors),r=e.length)),t.conversation!==void 0&&(z(t.conversation,{instancePath:s+"/conversation",parentData:t,parentDataProperty:"\
conversation",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.table!==void 0){let n=t.table;if(typeof n==
"string"){if(!J.test(n)){const a={instancePath:s+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/table",schemaPath:"#/p\
roperties/table/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.key!==void 0&&(z(t.key,{instancePath:s+
"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return yt.errors=
e,r===0}const Cs={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function fe(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const d={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}for(const d in t)O(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}else{
const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return fe.
errors=e,r===0}const jn=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function L(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(typeof n=="string"&&!jn.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
for(const n in t)z(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return L.errors=e,r===0}function ct(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(C(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const d={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}t.altText!==void 0&&
(C(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length)),t.$if!==void 0&&(Z(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[d]:e.push(d),r++}return ct.errors=e,r===0}function je(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r,f=r;let y=!0;const k=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const D in t){const u=r;if(typeof D=="string"&&!Xe.test(D)){const h={};e===
null?e=[h]:e.push(h),r++}var p=u===r;if(!p){const h={};e===null?e=[h]:e.push(h),r++;break}}var m=k===r;r=f,e!==null&&(f?
e.length=f:e=null);let g;if(m){const D=r;Ze(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var m=D===r;y=m,g="then"}else{const D=r;ct(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),r=e.length);var m=D===r;y=m,g="else"}if(!y){const D={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[D]:e.push(D),r++}var o=c===r;n=o,i="then"}else{
const c=r;O(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[c]:e.push(c),r++}return je.errors=e,r===0}function R(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),
r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const c=t.length;for(let f=0;f<
c;f++)je(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:l})||(e=e===null?je.errors:e.concat(je.errors),
r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;je(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?je.errors:e.concat(je.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return R.errors=e,r===0}const Ms={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
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
"flush","track","put","take","get","list","push","sendTo"]}}}}}}}}}}}}}}}}}}}},Dn={type:"object",properties:{say:{$ref:"\
#/definitions/messages"},guard:{$ref:"#/definitions/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};
function mt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.say===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
say"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="say"||n==="guard")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Dn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return mt.errors=e,r===0}const xn={
type:"object",properties:{set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],
propertyNames:{enum:["set","guard"]}};function ht(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.set===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"set"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"set"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:xn.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.set!==void 0&&(L(t.set,{instancePath:s+
"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.guard!==
void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return ht.errors=e,r===0}const Rs={type:"object",properties:{raise:{if:{type:"object"},then:{type:"\
object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["eve\
nt","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["raise"],propertyNames:{enum:["ra\
ise","guard"]}};function dt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"raise"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="raise"||o===
"guard")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Rs.propertyNames.
enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var d=i===r;if(!d){const p={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(t.raise!==void 0){let o=t.raise;const i=r;
let p=!0;const m=r;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const f={};e===null?e=[f]:e.push(f),r++}var n=m===r;r=
i,e!==null&&(i?e.length=i:e=null);let c;if(n){const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){
const k={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[k]:e.push(k),r++}for(const k in o){const g=r;if(!(k==="event"||k==="data")){const v={instancePath:s+
"/raise",schemaPath:"#/properties/raise/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Rs.properties.raise.
then.propertyNames.enum},propertyName:k};e===null?e=[v]:e.push(v),r++}var a=g===r;if(!a){const v={instancePath:s+"/raise",
schemaPath:"#/properties/raise/then/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[v]:e.push(
v),r++}}if(o.event!==void 0&&typeof o.event!="string"){const k={instancePath:s+"/raise/event",schemaPath:"#/properties/r\
aise/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}o.data!==void 0&&(z(
o.data,{instancePath:s+"/raise/data",parentData:o,parentDataProperty:"data",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length))}else{const k={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[k]:e.push(k),r++}var n=f===r;p=n,c="then"}else{const f=r;if(typeof o!="string"){const k={instancePath:s+
"/raise",schemaPath:"#/properties/raise/else/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}var n=f===
r;p=n,c="else"}if(!p){const f={instancePath:s+"/raise",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:c}};
e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return dt.errors=e,r===0}const Qe={type:"object",properties:{
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
object"}};e===null?e=[d]:e.push(d),r++}return U.errors=e,r===0}const un=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function Dr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!un.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Dr.errors=e,r===0}const yn=new RegExp(
"^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$","");function gt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.schedule===void 0){const f={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const y=r;
if(!(f==="schedule"||f==="guard")){const k={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Qe.
propertyNames.enum},propertyName:f};e===null?e=[k]:e.push(k),r++}var d=y===r;if(!d){const k={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[k]:e.push(k),r++}}if(t.schedule!==void 0){
let f=t.schedule;const y=r;let k=!0;const g=r;if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.at===void 0&&(D="a\
t")){const u={};e===null?e=[u]:e.push(u),r++}}var n=g===r;r=y,e!==null&&(y?e.length=y:e=null);let v;if(n){const D=r;if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.at===void 0){const h={instancePath:s+"/schedule",schemaPath:"#/properties/sc\
hedule/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[h]:e.push(h),r++}if(f.event===void 0){
const h={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[h]:e.push(h),r++}for(const h in f){const _=r;if(!(h==="id"||h==="at"||h==="event"||h==="data"||h===
"late"||h==="detached"||h==="urgent")){const x={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/proper\
tyNames/enum",keyword:"enum",params:{allowedValues:Qe.properties.schedule.then.propertyNames.enum},propertyName:h};e===null?
e=[x]:e.push(x),r++}var a=_===r;if(!a){const x={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/proper\
tyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[x]:e.push(x),r++}}if(f.id!==void 0&&typeof f.id!="\
string"){const h={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/then/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(f.at!==void 0&&(z(f.at,{instancePath:s+"/schedule/at",parentData:f,
parentDataProperty:"at",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),f.event!==void 0&&typeof f.event!=
"string"){const h={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/then/properties/event/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(f.data!==void 0&&(U(f.data,{instancePath:s+"/schedule/data",
parentData:f,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),f.late!==void 0){
let h=f.late;if(!(h==="now"||h==="skip")){const _={instancePath:s+"/schedule/late",schemaPath:"#/properties/schedule/the\
n/properties/late/enum",keyword:"enum",params:{allowedValues:Qe.properties.schedule.then.properties.late.enum}};e===null?
e=[_]:e.push(_),r++}}if(f.detached!==void 0&&typeof f.detached!="boolean"){const h={instancePath:s+"/schedule/detached",
schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:
e.push(h),r++}if(f.urgent!==void 0&&typeof f.urgent!="boolean"){const h={instancePath:s+"/schedule/urgent",schemaPath:"#\
/properties/schedule/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}}else{
const h={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[h]:e.push(h),r++}var n=D===r;k=n,v="then"}else{const D=r,u=r;let h=!0;const _=r;if(f&&typeof f=="object"&&!Array.
isArray(f)){let V;if(f.daily===void 0&&(V="daily")){const H={};e===null?e=[H]:e.push(H),r++}}var o=_===r;r=u,e!==null&&(u?
e.length=u:e=null);let x;if(o){const V=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.daily===void 0){const K={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/else/then/required",keyword:"required",params:{missingProperty:"daily"}};e===
null?e=[K]:e.push(K),r++}if(f.event===void 0){const K={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else\
/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[K]:e.push(K),r++}for(const K in f){const X=r;
if(!(K==="id"||K==="daily"||K==="event"||K==="data"||K==="until"||K==="count"||K==="late"||K==="detached"||K==="urgent")){
const P={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:Qe.properties.schedule.else.then.propertyNames.enum},propertyName:K};e===null?e=[P]:e.push(P),r++}var i=X===
r;if(!i){const P={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/propertyNames",keyword:"propert\
yNames",params:{propertyName:K}};e===null?e=[P]:e.push(P),r++}}if(f.id!==void 0&&typeof f.id!="string"){const K={instancePath:s+
"/schedule/id",schemaPath:"#/properties/schedule/else/then/properties/id/type",keyword:"type",params:{type:"string"}};e===
null?e=[K]:e.push(K),r++}if(f.daily!==void 0){let K=f.daily;if(typeof K=="string"){if(!yn.test(K)){const X={instancePath:s+
"/schedule/daily",schemaPath:"#/properties/schedule/else/then/properties/daily/pattern",keyword:"pattern",params:{pattern:"\
^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$"}};e===null?e=[X]:e.push(X),r++}}else{const X={instancePath:s+"/schedule/daily",schemaPath:"\
#/properties/schedule/else/then/properties/daily/type",keyword:"type",params:{type:"string"}};e===null?e=[X]:e.push(X),r++}}
if(f.event!==void 0&&typeof f.event!="string"){const K={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedu\
le/else/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}if(f.data!==void 0&&
(U(f.data,{instancePath:s+"/schedule/data",parentData:f,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),f.until!==void 0&&(z(f.until,{instancePath:s+"/schedule/until",parentData:f,parentDataProperty:"u\
ntil",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),f.count!==void 0&&(z(f.count,{instancePath:s+"/\
schedule/count",parentData:f,parentDataProperty:"count",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
f.late!==void 0){let K=f.late;if(!(K==="now"||K==="skip")){const X={instancePath:s+"/schedule/late",schemaPath:"#/proper\
ties/schedule/else/then/properties/late/enum",keyword:"enum",params:{allowedValues:Qe.properties.schedule.else.then.properties.
late.enum}};e===null?e=[X]:e.push(X),r++}}if(f.detached!==void 0&&typeof f.detached!="boolean"){const K={instancePath:s+
"/schedule/detached",schemaPath:"#/properties/schedule/else/then/properties/detached/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[K]:e.push(K),r++}if(f.urgent!==void 0&&typeof f.urgent!="boolean"){const K={instancePath:s+"/sche\
dule/urgent",schemaPath:"#/properties/schedule/else/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[K]:e.push(K),r++}}else{const K={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/type",
keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(K),r++}var o=V===r;h=o,x="then"}else{const V=r,H=r;let K=!0;
const X=r;if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.cron===void 0&&(b="cron")){const $={};e===null?e=[$]:e.
push($),r++}}var p=X===r;r=H,e!==null&&(H?e.length=H:e=null);let P;if(p){const b=r;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.cron===void 0){const j={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/then/required",keyword:"\
required",params:{missingProperty:"cron"}};e===null?e=[j]:e.push(j),r++}if(f.event===void 0){const j={instancePath:s+"/s\
chedule",schemaPath:"#/properties/schedule/else/else/then/required",keyword:"required",params:{missingProperty:"event"}};
e===null?e=[j]:e.push(j),r++}for(const j in f){const B=r;if(!(j==="id"||j==="cron"||j==="event"||j==="data"||j==="until"||
j==="count"||j==="late"||j==="detached"||j==="urgent")){const T={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/else/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Qe.properties.schedule.else.else.then.propertyNames.
enum},propertyName:j};e===null?e=[T]:e.push(T),r++}var m=B===r;if(!m){const T={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/else/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:j}};e===null?e=[T]:e.push(
T),r++}}if(f.id!==void 0&&typeof f.id!="string"){const j={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedul\
e/else/else/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(f.cron!==void 0&&
typeof f.cron!="string"){const j={instancePath:s+"/schedule/cron",schemaPath:"#/properties/schedule/else/else/then/prope\
rties/cron/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(f.event!==void 0&&typeof f.event!=
"string"){const j={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/else/then/properties/event/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(f.data!==void 0&&(U(f.data,{instancePath:s+"/\
schedule/data",parentData:f,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),
f.until!==void 0&&(z(f.until,{instancePath:s+"/schedule/until",parentData:f,parentDataProperty:"until",rootData:l})||(e=
e===null?z.errors:e.concat(z.errors),r=e.length)),f.count!==void 0&&(z(f.count,{instancePath:s+"/schedule/count",parentData:f,
parentDataProperty:"count",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),f.late!==void 0){let j=f.late;
if(!(j==="now"||j==="skip")){const B={instancePath:s+"/schedule/late",schemaPath:"#/properties/schedule/else/else/then/p\
roperties/late/enum",keyword:"enum",params:{allowedValues:Qe.properties.schedule.else.else.then.properties.late.enum}};e===
null?e=[B]:e.push(B),r++}}if(f.detached!==void 0&&typeof f.detached!="boolean"){const j={instancePath:s+"/schedule/detac\
hed",schemaPath:"#/properties/schedule/else/else/then/properties/detached/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[j]:e.push(j),r++}if(f.urgent!==void 0&&typeof f.urgent!="boolean"){const j={instancePath:s+"/schedule/urgent",
schemaPath:"#/properties/schedule/else/else/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[j]:e.push(j),r++}}else{const j={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var p=b===r;K=p,P="then"}else{const b=r;if(f&&typeof f=="obje\
ct"&&!Array.isArray(f)){if(f.in===void 0){const j={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/els\
e/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[j]:e.push(j),r++}if(f.event===void 0){const j={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/else/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[j]:e.push(j),r++}for(const j in f){const B=r;if(!(j==="id"||j==="in"||j==="event"||j==="data"||j===
"late"||j==="detached"||j==="urgent")){const T={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/e\
lse/propertyNames/enum",keyword:"enum",params:{allowedValues:Qe.properties.schedule.else.else.else.propertyNames.enum},propertyName:j};
e===null?e=[T]:e.push(T),r++}var c=B===r;if(!c){const T={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:j}};e===null?e=[T]:e.push(T),r++}}if(f.id!==void 0&&
typeof f.id!="string"){const j={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/else/else/propertie\
s/id/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(f.in!==void 0&&(Dr(f.in,{instancePath:s+
"/schedule/in",parentData:f,parentDataProperty:"in",rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length)),
f.event!==void 0&&typeof f.event!="string"){const j={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/\
else/else/else/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(f.data!==void 0&&
(U(f.data,{instancePath:s+"/schedule/data",parentData:f,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),f.late!==void 0){let j=f.late;if(!(j==="now"||j==="skip")){const B={instancePath:s+"/schedule/lat\
e",schemaPath:"#/properties/schedule/else/else/else/properties/late/enum",keyword:"enum",params:{allowedValues:Qe.properties.
schedule.else.else.else.properties.late.enum}};e===null?e=[B]:e.push(B),r++}}if(f.detached!==void 0&&typeof f.detached!=
"boolean"){const j={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/else/else/else/properties/deta\
ched/type",keyword:"type",params:{type:"boolean"}};e===null?e=[j]:e.push(j),r++}if(f.urgent!==void 0&&typeof f.urgent!="\
boolean"){const j={instancePath:s+"/schedule/urgent",schemaPath:"#/properties/schedule/else/else/else/properties/urgent/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var p=b===
r;K=p,P="else"}if(!K){const b={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/if",keyword:"if",params:{
failingKeyword:P}};e===null?e=[b]:e.push(b),r++}var o=V===r;h=o,x="else"}if(!h){const V={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/if",keyword:"if",params:{failingKeyword:x}};e===null?e=[V]:e.push(V),r++}var n=D===r;k=n,v="e\
lse"}if(!k){const D={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:v}};
e===null?e=[D]:e.push(D),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return gt.errors=e,r===0}const qn={type:"object",properties:{
unschedule:{type:"string"},guard:{$ref:"#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unsche\
dule","guard"]}};function wt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"unschedule"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="unsc\
hedule"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:qn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.unschedule!==void 0&&
typeof t.unschedule!="string"){const n={instancePath:s+"/unschedule",schemaPath:"#/properties/unschedule/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return wt.errors=e,r===0}const zn={
type:"object",properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"\
#/definitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"request"],propertyNames:{enum:["request","guard","id","with","echo"]}},Zs=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-\
z_][A-Za-z0-9_-]*$","");function kt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===void 0){const n={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"request"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"request"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:zn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
if(t.request!==void 0){let n=t.request;if(typeof n=="string"){if(!Zs.test(n)){const a={instancePath:s+"/request",schemaPath:"\
#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};
e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/request",schemaPath:"#/properties/request/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.id!==void 0&&typeof t.id!=
"string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return kt.errors=e,r===0}const Zn={type:"object",properties:{
run:{type:"string"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{
$ref:"#/definitions/dataMap"}},required:["run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function vt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="run"||n==="guard"||n==="id"||n==="with"||n==="echo")){
const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Zn.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+
"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.guard!==
void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(U(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.echo!==
void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return vt.errors=e,r===0}const En={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/data"},value:{$ref:"#/definitions/data"},
ifAbsent:{type:"boolean"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["put","key","value"],propertyNames:{
enum:["put","guard","key","value","ifAbsent","id","echo"]}};function Pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(
n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="put"||n==="guard"||n==="key"||n==="value"||n===
"ifAbsent"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:En.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.
put;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"/put",schemaPath:"#/properties/put/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/put",
schemaPath:"#/properties/put/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&
(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/value",parentData:t,
parentDataProperty:"value",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.ifAbsent!==void 0&&typeof t.
ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+
"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Pt.errors=
e,r===0}const In={type:"object",properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defin\
itions/expression"},key:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["t\
ake","key"],propertyNames:{enum:["take","guard","key","id","echo"]}};function $t(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const a=r;if(!(n==="take"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:In.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.take;if(typeof n=="string"){if(!J.test(n)){const a={
instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/take",schemaPath:"#/properties/take/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.key!==void 0&&(z(t.key,{
instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return $t.errors=e,r===0}const Vn={type:"object",properties:{
get:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/\
data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["get","key"],propertyNames:{enum:["get","guard",
"key","id","echo"]}};function bt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(!(n==="get"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",
keyword:"enum",params:{allowedValues:Vn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){
const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(
o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"/get",schemaPath:"\
#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&
(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return bt.errors=e,r===0}const Un={type:"object",properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},guard:{$ref:"#/definitions/expression"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"#/definitions/express\
ion"},limit:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["list"],propertyNames:{
enum:["list","guard","where","orderBy","limit","id","echo"]}};function _t(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="list"||n==="guard"||n==="where"||n==="orderBy"||n==="limit"||n==="id"||n==="echo")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Un.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n=="string"){if(!J.test(n)){const a={
instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.where!==void 0&&(Z(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)),t.orderBy!==void 0&&(Z(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.limit!==void 0&&(z(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.id!==void 0&&typeof t.id!=
"string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return _t.errors=e,r===0}const Ls={type:"object",properties:{push:{type:"ob\
ject",properties:{to:{$ref:"#/definitions/chatReceiver"},say:{$ref:"#/definitions/messages"},id:{type:"string"}},required:[
"to","say"],propertyNames:{enum:["to","say","id"]}},guard:{$ref:"#/definitions/expression"}},required:["push"],propertyNames:{
enum:["push","guard"]}},Kn={type:"object",properties:{user:{$ref:"#/definitions/data"},group:{$ref:"#/definitions/data"}},
minProperties:1,maxProperties:1,propertyNames:{enum:["user","group"]}};function At(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>1){const n={instancePath:s,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<
1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const a=r;if(!(n==="user"||n==="group")){const o={instancePath:s,schemaPath:"#/propertyNames/en\
um",keyword:"enum",params:{allowedValues:Kn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;
if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[o]:e.push(o),r++}}t.user!==void 0&&(z(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.group!==void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,
parentDataProperty:"group",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return At.errors=e,r===0}function Nt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.push===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"push"}};
e===null?e=[a]:e.push(a),r++}for(const a in t){const o=r;if(!(a==="push"||a==="guard")){const i={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ls.propertyNames.enum},propertyName:a};e===null?e=[i]:e.push(
i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
e===null?e=[i]:e.push(i),r++}}if(t.push!==void 0){let a=t.push;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){
const o={instancePath:s+"/push",schemaPath:"#/properties/push/required",keyword:"required",params:{missingProperty:"to"}};
e===null?e=[o]:e.push(o),r++}if(a.say===void 0){const o={instancePath:s+"/push",schemaPath:"#/properties/push/required",
keyword:"required",params:{missingProperty:"say"}};e===null?e=[o]:e.push(o),r++}for(const o in a){const i=r;if(!(o==="to"||
o==="say"||o==="id")){const p={instancePath:s+"/push",schemaPath:"#/properties/push/propertyNames/enum",keyword:"enum",params:{
allowedValues:Ls.properties.push.propertyNames.enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={
instancePath:s+"/push",schemaPath:"#/properties/push/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===
null?e=[p]:e.push(p),r++}}if(a.to!==void 0&&(At(a.to,{instancePath:s+"/push/to",parentData:a,parentDataProperty:"to",rootData:l})||
(e=e===null?At.errors:e.concat(At.errors),r=e.length)),a.say!==void 0&&(R(a.say,{instancePath:s+"/push/say",parentData:a,
parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),a.id!==void 0&&typeof a.id!=
"string"){const o={instancePath:s+"/push/id",schemaPath:"#/properties/push/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/push",schemaPath:"#/properties/push/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return Nt.errors=e,r===0}const Ts={
type:"object",properties:{sendTo:{type:"object",properties:{to:{$ref:"#/definitions/receiver"},event:{type:"string"},data:{
$ref:"#/definitions/dataMap"}},required:["to","event"],propertyNames:{enum:["to","event","data"]}},guard:{$ref:"#/defini\
tions/expression"}},required:["sendTo"],propertyNames:{enum:["sendTo","guard"]}};function jt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>
2){const n={instancePath:s,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:2}};e===null?e=[n]:e.push(
n),r++}if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="user"||n==="group"||n==="conversation"||n===
"table"||n==="key")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:fn.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.table!==void 0&&t.key===void 0){const n={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"table",missingProperty:"key",depsCount:1,
deps:"key"}};e===null?e=[n]:e.push(n),r++}if(t.key!==void 0&&t.table===void 0){const n={instancePath:s,schemaPath:"#/dep\
endencies",keyword:"dependencies",params:{property:"key",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[
n]:e.push(n),r++}if(t.user!==void 0&&(z(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.group!==void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,
parentDataProperty:"group",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.conversation!==void 0&&(z(
t.conversation,{instancePath:s+"/conversation",parentData:t,parentDataProperty:"conversation",rootData:l})||(e=e===null?
z.errors:e.concat(z.errors),r=e.length)),t.table!==void 0){let n=t.table;if(typeof n=="string"){if(!J.test(n)){const a={
instancePath:s+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,
parentDataProperty:"key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return jt.errors=e,r===0}function Dt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.sendTo===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"se\
ndTo"}};e===null?e=[a]:e.push(a),r++}for(const a in t){const o=r;if(!(a==="sendTo"||a==="guard")){const i={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ts.propertyNames.enum},propertyName:a};e===null?e=
[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:a}};e===null?e=[i]:e.push(i),r++}}if(t.sendTo!==void 0){let a=t.sendTo;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){const o={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[o]:e.push(o),r++}if(a.event===void 0){const o={instancePath:s+"/sendTo",schemaPath:"#\
/properties/sendTo/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[o]:e.push(o),r++}for(const o in a){
const i=r;if(!(o==="to"||o==="event"||o==="data")){const p={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/pro\
pertyNames/enum",keyword:"enum",params:{allowedValues:Ts.properties.sendTo.propertyNames.enum},propertyName:o};e===null?
e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/propertyNames",
keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(a.to!==void 0&&(jt(a.to,{instancePath:s+
"/sendTo/to",parentData:a,parentDataProperty:"to",rootData:l})||(e=e===null?jt.errors:e.concat(jt.errors),r=e.length)),a.
event!==void 0&&typeof a.event!="string"){const o={instancePath:s+"/sendTo/event",schemaPath:"#/properties/sendTo/proper\
ties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}a.data!==void 0&&(U(a.data,{instancePath:s+
"/sendTo/data",parentData:a,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{
const o={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}return Dt.errors=e,r===0}const Bs={type:"object",properties:{loading:{type:[
"integer","boolean"],minimum:5,maximum:60},guard:{$ref:"#/definitions/expression"}},required:["loading"],propertyNames:{
enum:["loading","guard"]}};function xt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loading===void 0){const n={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"loading"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"loading"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Bs.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.loading!==void 0){let n=t.
loading;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))&&typeof n!="boolean"){const a={instancePath:s+"/loading",schemaPath:"\
#/properties/loading/type",keyword:"type",params:{type:Bs.properties.loading.type}};e===null?e=[a]:e.push(a),r++}if(typeof n==
"number"){if(n>60||isNaN(n)){const a={instancePath:s+"/loading",schemaPath:"#/properties/loading/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:60}};e===null?e=[a]:e.push(a),r++}if(n<5||isNaN(n)){const a={instancePath:s+"/loading",
schemaPath:"#/properties/loading/minimum",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[a]:e.push(a),r++}}}
t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[n]:e.push(n),r++}return xt.errors=e,r===0}const Ss={type:"object",properties:{markAsRead:{type:["bo\
olean","null"]},guard:{$ref:"#/definitions/expression"}},required:["markAsRead"],propertyNames:{enum:["markAsRead","guar\
d"]}};function qt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.markAsRead===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"markAsRead"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="markAsRead"||n===
"guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ss.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.markAsRead!==void 0){let n=t.markAsRead;
if(typeof n!="boolean"&&n!==null){const a={instancePath:s+"/markAsRead",schemaPath:"#/properties/markAsRead/type",keyword:"\
type",params:{type:Ss.properties.markAsRead.type}};e===null?e=[a]:e.push(a),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return qt.
errors=e,r===0}const Fs={type:"object",properties:{flush:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},
required:["flush"],propertyNames:{enum:["flush","guard"]}};function zt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.flush===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"flush"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="flush"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Fs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.flush!==
void 0){let n=t.flush;if(typeof n!="boolean"&&n!==null){const a={instancePath:s+"/flush",schemaPath:"#/properties/flush/\
type",keyword:"type",params:{type:Fs.properties.flush.type}};e===null?e=[a]:e.push(a),r++}}t.guard!==void 0&&(Z(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return zt.errors=e,r===0}const Hs={type:"object",properties:{track:{if:{type:"object"},then:{type:"object",properties:{
event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{
type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["track"],propertyNames:{enum:["track","guard"]}};function Zt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.track===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tra\
ck"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="track"||o==="guard")){const p={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Hs.propertyNames.enum},propertyName:o};e===null?e=[p]:e.push(
p),r++}var d=i===r;if(!d){const p={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
e===null?e=[p]:e.push(p),r++}}if(t.track!==void 0){let o=t.track;const i=r;let p=!0;const m=r;if(!(o&&typeof o=="object"&&
!Array.isArray(o))){const f={};e===null?e=[f]:e.push(f),r++}var n=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){
const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){const k={instancePath:s+"/track",schemaPath:"\
#/properties/track/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[k]:e.push(k),r++}for(const k in o){
const g=r;if(!(k==="event"||k==="data")){const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNa\
mes/enum",keyword:"enum",params:{allowedValues:Hs.properties.track.then.propertyNames.enum},propertyName:k};e===null?e=[
v]:e.push(v),r++}var a=g===r;if(!a){const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames",
keyword:"propertyNames",params:{propertyName:k}};e===null?e=[v]:e.push(v),r++}}if(o.event!==void 0&&typeof o.event!="str\
ing"){const k={instancePath:s+"/track/event",schemaPath:"#/properties/track/then/properties/event/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}o.data!==void 0&&(z(o.data,{instancePath:s+"/track/data",parentData:o,parentDataProperty:"\
data",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const k={instancePath:s+"/track",schemaPath:"\
#/properties/track/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var n=f===r;p=n,c="the\
n"}else{const f=r;if(typeof o!="string"){const k={instancePath:s+"/track",schemaPath:"#/properties/track/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}var n=f===r;p=n,c="else"}if(!p){const f={instancePath:s+"/tra\
ck",schemaPath:"#/properties/track/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&
(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return Zt.errors=e,r===0}function De(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const d=r;let n=!0;const a=r;if(typeof t!="string"){const P={};e===null?e=[P]:e.push(P),r++}var o=a===r;r=
d,e!==null&&(d?e.length=d:e=null);let i;if(o){const P=r;if(!(t==="flush"||t==="markAsRead"||t==="loading")){const b={instancePath:s,
schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues:Ms.then.enum}};e===null?e=[b]:e.push(b),r++}var o=P===r;n=
o,i="then"}else{const P=r,w=r;let b=!0;const $=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let T;if(t.say===void 0&&(T=
"say")){const te={};e===null?e=[te]:e.push(te),r++}}var p=$===r;r=w,e!==null&&(w?e.length=w:e=null);let j;if(p){const T=r;
mt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?mt.errors:e.concat(mt.errors),r=e.length);
var p=T===r;b=p,j="then"}else{const T=r,te=r;let ee=!0;const F=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ye;if(t.
set===void 0&&(Ye="set")){const ce={};e===null?e=[ce]:e.push(ce),r++}}var m=F===r;r=te,e!==null&&(te?e.length=te:e=null);
let ae;if(m){const Ye=r;ht(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ht.errors:e.concat(
ht.errors),r=e.length);var m=Ye===r;ee=m,ae="then"}else{const Ye=r,ce=r;let Ee=!0;const Ur=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let er;if(t.raise===void 0&&(er="raise")){const me={};e===null?e=[me]:e.push(me),r++}}var c=Ur===r;r=ce,e!==
null&&(ce?e.length=ce:e=null);let Kr;if(c){const er=r;dt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?dt.errors:e.concat(dt.errors),r=e.length);var c=er===r;Ee=c,Kr="then"}else{const er=r,me=r;let Ie=!0;const Cr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let rr;if(t.schedule===void 0&&(rr="schedule")){const he={};e===null?e=[he]:
e.push(he),r++}}var f=Cr===r;r=me,e!==null&&(me?e.length=me:e=null);let Mr;if(f){const rr=r;gt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?gt.errors:e.concat(gt.errors),r=e.length);var f=rr===r;Ie=f,Mr="then"}else{
const rr=r,he=r;let Ve=!0;const Rr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let tr;if(t.unschedule===void 0&&(tr="\
unschedule")){const de={};e===null?e=[de]:e.push(de),r++}}var y=Rr===r;r=he,e!==null&&(he?e.length=he:e=null);let Lr;if(y){
const tr=r;wt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?wt.errors:e.concat(wt.errors),
r=e.length);var y=tr===r;Ve=y,Lr="then"}else{const tr=r,de=r;let Ue=!0;const Tr=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let sr;if(t.request===void 0&&(sr="request")){const ge={};e===null?e=[ge]:e.push(ge),r++}}var k=Tr===r;r=de,e!==null&&
(de?e.length=de:e=null);let Br;if(k){const sr=r;kt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=
e===null?kt.errors:e.concat(kt.errors),r=e.length);var k=sr===r;Ue=k,Br="then"}else{const sr=r,ge=r;let Ke=!0;const Sr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let nr;if(t.run===void 0&&(nr="run")){const we={};e===null?e=[we]:e.push(we),
r++}}var g=Sr===r;r=ge,e!==null&&(ge?e.length=ge:e=null);let Fr;if(g){const nr=r;vt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?vt.errors:e.concat(vt.errors),r=e.length);var g=nr===r;Ke=g,Fr="then"}else{const nr=r,we=r;let Ce=!0;
const Hr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ir;if(t.put===void 0&&(ir="put")){const ke={};e===null?e=[ke]:
e.push(ke),r++}}var v=Hr===r;r=we,e!==null&&(we?e.length=we:e=null);let Or;if(v){const ir=r;Pt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Pt.errors:e.concat(Pt.errors),r=e.length);var v=ir===r;Ce=v,Or="then"}else{
const ir=r,ke=r;let Me=!0;const Wr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let or;if(t.take===void 0&&(or="take")){
const ve={};e===null?e=[ve]:e.push(ve),r++}}var D=Wr===r;r=ke,e!==null&&(ke?e.length=ke:e=null);let Gr;if(D){const or=r;
$t(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?$t.errors:e.concat($t.errors),r=e.length);
var D=or===r;Me=D,Gr="then"}else{const or=r,ve=r;let Re=!0;const Jr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let pr;
if(t.get===void 0&&(pr="get")){const Pe={};e===null?e=[Pe]:e.push(Pe),r++}}var u=Jr===r;r=ve,e!==null&&(ve?e.length=ve:e=
null);let Qr;if(u){const pr=r;bt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?bt.errors:
e.concat(bt.errors),r=e.length);var u=pr===r;Re=u,Qr="then"}else{const pr=r,Pe=r;let Le=!0;const Xr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let lr;if(t.list===void 0&&(lr="list")){const $e={};e===null?e=[$e]:e.push($e),r++}}var h=Xr===
r;r=Pe,e!==null&&(Pe?e.length=Pe:e=null);let Yr;if(h){const lr=r;_t(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?_t.errors:e.concat(_t.errors),r=e.length);var h=lr===r;Le=h,Yr="then"}else{const lr=r,$e=r;let Te=!0;
const et=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ar;if(t.push===void 0&&(ar="push")){const be={};e===null?e=[
be]:e.push(be),r++}}var _=et===r;r=$e,e!==null&&($e?e.length=$e:e=null);let rt;if(_){const ar=r;Nt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Nt.errors:e.concat(Nt.errors),r=e.length);var _=ar===r;Te=_,rt="then"}else{
const ar=r,be=r;let Ge=!0;const gn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let fr;if(t.sendTo===void 0&&(fr="send\
To")){const zr={};e===null?e=[zr]:e.push(zr),r++}}var x=gn===r;r=be,e!==null&&(be?e.length=be:e=null);let gs;if(x){const fr=r;
Dt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Dt.errors:e.concat(Dt.errors),r=e.length);
var x=fr===r;Ge=x,gs="then"}else{const fr=r,zr=r;let ws=!0;const wn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ur;
if(t.loading===void 0&&(ur="loading")){const Zr={};e===null?e=[Zr]:e.push(Zr),r++}}var E=wn===r;r=zr,e!==null&&(zr?e.length=
zr:e=null);let ks;if(E){const ur=r;xt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?xt.errors:
e.concat(xt.errors),r=e.length);var E=ur===r;ws=E,ks="then"}else{const ur=r,Zr=r;let vs=!0;const kn=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let yr;if(t.markAsRead===void 0&&(yr="markAsRead")){const Er={};e===null?e=[Er]:e.push(Er),r++}}
var V=kn===r;r=Zr,e!==null&&(Zr?e.length=Zr:e=null);let Ps;if(V){const yr=r;qt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?qt.errors:e.concat(qt.errors),r=e.length);var V=yr===r;vs=V,Ps="then"}else{const yr=r,Er=r;let $s=!0;
const vn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let cr;if(t.flush===void 0&&(cr="flush")){const Ir={};e===null?e=
[Ir]:e.push(Ir),r++}}var H=vn===r;r=Er,e!==null&&(Er?e.length=Er:e=null);let bs;if(H){const cr=r;zt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?zt.errors:e.concat(zt.errors),r=e.length);var H=cr===r;$s=H,bs="then"}else{
const cr=r,Ir=r;let _s=!0;const Pn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let mr;if(t.track===void 0&&(mr="track")){
const Is={};e===null?e=[Is]:e.push(Is),r++}}var K=Pn===r;r=Ir,e!==null&&(Ir?e.length=Ir:e=null);let As;if(K){const mr=r;
Zt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Zt.errors:e.concat(Zt.errors),r=e.length);
var K=mr===r;_s=K,As="then"}else{const mr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const se={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/m\
inProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[se]:e.push(se),r++}for(const se in t){const $n=r;if(!(se===
"say"||se==="set"||se==="raise"||se==="schedule"||se==="unschedule"||se==="request"||se==="run"||se==="loading"||se==="m\
arkAsRead"||se==="flush"||se==="track"||se==="put"||se==="take"||se==="get"||se==="list"||se==="push"||se==="sendTo")){const tt={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/p\
ropertyNames/enum",keyword:"enum",params:{allowedValues:Ms.else.else.else.else.else.else.else.else.else.else.else.else.else.
else.else.else.else.else.propertyNames.enum},propertyName:se};e===null?e=[tt]:e.push(tt),r++}var X=$n===r;if(!X){const tt={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:se}};e===null?e=[tt]:e.push(tt),r++}}}else{const se={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[se]:e.push(se),r++}var K=mr===r;_s=K,As="else"}if(!_s){const mr={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:As}};e===null?e=[mr]:e.push(mr),r++}var H=cr===r;$s=H,bs="else"}if(!$s){const cr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:bs}};
e===null?e=[cr]:e.push(cr),r++}var V=yr===r;vs=V,Ps="else"}if(!vs){const yr={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ps}};e===null?e=[yr]:
e.push(yr),r++}var E=ur===r;ws=E,ks="else"}if(!ws){const ur={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ks}};e===null?e=[ur]:e.push(ur),r++}var x=fr===
r;Ge=x,gs="else"}if(!Ge){const fr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/e\
lse/else/if",keyword:"if",params:{failingKeyword:gs}};e===null?e=[fr]:e.push(fr),r++}var _=ar===r;Te=_,rt="else"}if(!Te){
const ar={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:rt}};e===null?e=[ar]:e.push(ar),r++}var h=lr===r;Le=h,Yr="else"}if(!Le){const lr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Yr}};e===null?e=[lr]:e.
push(lr),r++}var u=pr===r;Re=u,Qr="else"}if(!Re){const pr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/el\
se/else/else/else/if",keyword:"if",params:{failingKeyword:Qr}};e===null?e=[pr]:e.push(pr),r++}var D=or===r;Me=D,Gr="else"}
if(!Me){const or={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Gr}};
e===null?e=[or]:e.push(or),r++}var v=ir===r;Ce=v,Or="else"}if(!Ce){const ir={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Or}};e===null?e=[ir]:e.push(ir),r++}var g=nr===r;Ke=g,
Fr="else"}if(!Ke){const nr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Fr}};
e===null?e=[nr]:e.push(nr),r++}var k=sr===r;Ue=k,Br="else"}if(!Ue){const sr={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/if",keyword:"if",params:{failingKeyword:Br}};e===null?e=[sr]:e.push(sr),r++}var y=tr===r;Ve=y,Lr="else"}
if(!Ve){const tr={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Lr}};e===
null?e=[tr]:e.push(tr),r++}var f=rr===r;Ie=f,Mr="else"}if(!Ie){const rr={instancePath:s,schemaPath:"#/else/else/else/els\
e/if",keyword:"if",params:{failingKeyword:Mr}};e===null?e=[rr]:e.push(rr),r++}var c=er===r;Ee=c,Kr="else"}if(!Ee){const er={
instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Kr}};e===null?e=[er]:e.push(er),r++}
var m=Ye===r;ee=m,ae="else"}if(!ee){const Ye={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:ae}};
e===null?e=[Ye]:e.push(Ye),r++}var p=T===r;b=p,j="else"}if(!b){const T={instancePath:s,schemaPath:"#/else/if",keyword:"i\
f",params:{failingKeyword:j}};e===null?e=[T]:e.push(T),r++}var o=P===r;n=o,i="else"}if(!n){const P={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[P]:e.push(P),r++}return De.errors=e,r===0}function I(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const p={};
e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){
if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:
e.push(f),r++}const c=t.length;for(let f=0;f<c;f++)De(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:l})||
(e=e===null?De.errors:e.concat(De.errors),r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;De(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?De.errors:e.concat(De.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){
const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return I.
errors=e,r===0}function M(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!os.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}return M.errors=e,r===0}function re(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!os.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[d]:e.push(d),r++}return re.errors=e,r===0}function xe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const y in t){const k=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||
y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const g={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Cs.then.propertyNames.enum},propertyName:y};
e===null?e=[g]:e.push(g),r++}var p=k===r;if(!p){const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){let y=t.match;const k=r;let g=!0;const v=r;
if(!Array.isArray(y)){const u={};e===null?e=[u]:e.push(u),r++}var m=v===r;r=k,e!==null&&(k?e.length=k:e=null);let D;if(m){
const u=r;if(Array.isArray(y)){if(y.length<1){const x={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),r++}const _=y.length;for(let x=0;x<_;x++)fe(y[x],
{instancePath:s+"/match/"+x,parentData:y,parentDataProperty:x,rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=
e.length)}var m=u===r;g=m,D="then"}else{const u=r;fe(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var m=u===r;g=m,D="else"}if(!g){const u={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:D}};e===null?e=[u]:e.push(u),r++}}if(t.
guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(L(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&
(I(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(re(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?re.errors:e.concat(re.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(L(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const k={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:Cs.then.properties.resume.enum}};e===null?e=[k]:e.push(k),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return xe.errors=e,r===0}const Os={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},ot={if:{type:"object"},then:{if:{required:["mention"]},then:{type:"object",properties:{mention:{
const:"me"}},required:["mention"],propertyNames:{enum:["mention"]}},else:{if:{required:["contains"]},then:{type:"object",
properties:{contains:{$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:[
"startsWith"]},then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{
enum:["startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["re\
gex"]}}}}},else:{$ref:"#/definitions/scalar"}};function ue(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const v={};e===null?e=[v]:e.
push(v),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const v=r,D=r;let u=!0;const h=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let E;if(t.mention===void 0&&(E="mention")){const V={};e===null?e=[V]:e.push(V),r++}}var p=h===
r;r=D,e!==null&&(D?e.length=D:e=null);let _;if(p){const E=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mention===
void 0){const H={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"mention"}};
e===null?e=[H]:e.push(H),r++}for(const H in t){const K=r;if(H!=="mention"){const X={instancePath:s,schemaPath:"#/then/th\
en/propertyNames/enum",keyword:"enum",params:{allowedValues:ot.then.then.propertyNames.enum},propertyName:H};e===null?e=
[X]:e.push(X),r++}var m=K===r;if(!m){const X={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:H}};e===null?e=[X]:e.push(X),r++}}if(t.mention!==void 0&&t.mention!=="me"){const H={instancePath:s+
"/mention",schemaPath:"#/then/then/properties/mention/const",keyword:"const",params:{allowedValue:"me"}};e===null?e=[H]:
e.push(H),r++}}else{const H={instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[H]:e.push(H),r++}var p=E===r;u=p,_="then"}else{const E=r,V=r;let H=!0;const K=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let w;if(t.contains===void 0&&(w="contains")){const b={};e===null?e=[b]:e.push(b),r++}}var c=K===r;r=V,e!==null&&(V?
e.length=V:e=null);let X;if(c){const w=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===void 0){const $={instancePath:s,
schemaPath:"#/then/else/then/required",keyword:"required",params:{missingProperty:"contains"}};e===null?e=[$]:e.push($),
r++}for(const $ in t){const j=r;if($!=="contains"){const B={instancePath:s,schemaPath:"#/then/else/then/propertyNames/en\
um",keyword:"enum",params:{allowedValues:ot.then.else.then.propertyNames.enum},propertyName:$};e===null?e=[B]:e.push(B),
r++}var f=j===r;if(!f){const B={instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{
propertyName:$}};e===null?e=[B]:e.push(B),r++}}t.contains!==void 0&&(O(t.contains,{instancePath:s+"/contains",parentData:t,
parentDataProperty:"contains",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))}else{const $={instancePath:s,
schemaPath:"#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}var c=w===r;H=c,X=
"then"}else{const w=r,b=r;let $=!0;const j=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let te;if(t.startsWith===void 0&&
(te="startsWith")){const ee={};e===null?e=[ee]:e.push(ee),r++}}var y=j===r;r=b,e!==null&&(b?e.length=b:e=null);let B;if(y){
const te=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const F={instancePath:s,schemaPath:"#/\
then/else/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[F]:e.push(F),r++}for(const F in t){
const ae=r;if(F!=="startsWith"){const pe={instancePath:s,schemaPath:"#/then/else/else/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:ot.then.else.else.then.propertyNames.enum},propertyName:F};e===null?e=[pe]:e.push(pe),r++}var k=ae===
r;if(!k){const pe={instancePath:s,schemaPath:"#/then/else/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:F}};
e===null?e=[pe]:e.push(pe),r++}}t.startsWith!==void 0&&(O(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))}else{const F={instancePath:s,schemaPath:"\
#/then/else/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),r++}var y=te===r;$=y,B="then"}else{
const te=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const F={instancePath:s,schemaPath:"#/then/\
else/else/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[F]:e.push(F),r++}for(const F in t){
const ae=r;if(F!=="regex"){const pe={instancePath:s,schemaPath:"#/then/else/else/else/propertyNames/enum",keyword:"enum",
params:{allowedValues:ot.then.else.else.else.propertyNames.enum},propertyName:F};e===null?e=[pe]:e.push(pe),r++}var g=ae===
r;if(!g){const pe={instancePath:s,schemaPath:"#/then/else/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:F}};
e===null?e=[pe]:e.push(pe),r++}}if(t.regex!==void 0&&typeof t.regex!="string"){const F={instancePath:s+"/regex",schemaPath:"\
#/then/else/else/else/properties/regex/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),r++}}else{const F={
instancePath:s,schemaPath:"#/then/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),r++}
var y=te===r;$=y,B="else"}if(!$){const te={instancePath:s,schemaPath:"#/then/else/else/if",keyword:"if",params:{failingKeyword:B}};
e===null?e=[te]:e.push(te),r++}var c=w===r;H=c,X="else"}if(!H){const w={instancePath:s,schemaPath:"#/then/else/if",keyword:"\
if",params:{failingKeyword:X}};e===null?e=[w]:e.push(w),r++}var p=E===r;u=p,_="else"}if(!u){const E={instancePath:s,schemaPath:"\
#/then/if",keyword:"if",params:{failingKeyword:_}};e===null?e=[E]:e.push(E),r++}var o=v===r;n=o,i="then"}else{const v=r;
O(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);
var o=v===r;n=o,i="else"}if(!n){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?
e=[v]:e.push(v),r++}return ue.errors=e,r===0}function ne(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.
push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const y in t){const k=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||y==="target"||y==="r\
eenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const g={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Os.then.propertyNames.enum},propertyName:y};e===null?e=[
g]:e.push(g),r++}var p=k===r;if(!p){const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){let y=t.match;const k=r;let g=!0;const v=r;if(!Array.
isArray(y)){const u={};e===null?e=[u]:e.push(u),r++}var m=v===r;r=k,e!==null&&(k?e.length=k:e=null);let D;if(m){const u=r;
if(Array.isArray(y)){if(y.length<1){const x={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),r++}const _=y.length;for(let x=0;x<_;x++)ue(y[x],{instancePath:s+
"/match/"+x,parentData:y,parentDataProperty:x,rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var m=u===
r;g=m,D="then"}else{const u=r;ue(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===
null?ue.errors:e.concat(ue.errors),r=e.length);var m=u===r;g=m,D="else"}if(!g){const u={instancePath:s+"/match",schemaPath:"\
#/then/properties/match/if",keyword:"if",params:{failingKeyword:D}};e===null?e=[u]:e.push(u),r++}}if(t.guard!==void 0&&(Z(
t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),t.set!==void 0&&(L(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===
null?L.errors:e.concat(L.errors),r=e.length)),t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&(I(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),
t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={instancePath:s+"/reen\
ter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.
call!==void 0&&(re(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"wit\
h",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(L(t.save,{instancePath:s+"/save",
parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.resume!==void 0){
let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const k={instancePath:s+"/resume",schemaPath:"#/then/proper\
ties/resume/enum",keyword:"enum",params:{allowedValues:Os.then.properties.resume.enum}};e===null?e=[k]:e.push(k),r++}}if(t.
capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/properties/capture/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!="boole\
an"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return ne.errors=e,r===0}function Et(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};
e===null?e=[y]:e.push(y),r++}var d=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(d){const y=r;if(Array.isArray(i)){
if(i.length<1){const v={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/t\
hen/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<g;v++)xe(
i[v],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:i,parentDataProperty:v,rootData:l})||
(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)}var d=y===r;m=d,f="then"}else{const y=r;xe(i,{instancePath:s+"/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?xe.errors:e.concat(xe.
errors),r=e.length);var d=y===r;m=d,f="else"}if(!m){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let p=!0;const m=r;if(!Array.isArray(o)){const f={};e===null?e=[f]:e.push(f),r++}var n=m===
r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const f=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=o.
length;for(let g=0;g<k;g++)ne(o[g],{instancePath:s+"/text/"+g,parentData:o,parentDataProperty:g,rootData:l})||(e=e===null?
ne.errors:e.concat(ne.errors),r=e.length)}var n=f===r;p=n,c="then"}else{const f=r;ne(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var n=f===r;p=n,c="else"}if(!p){
const f={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[f]:
e.push(f),r++}}if(t.message!==void 0){let o=t.message;const i=r;let p=!0;const m=r;if(!Array.isArray(o)){const f={};e===
null?e=[f]:e.push(f),r++}var a=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(a){const f=r;if(Array.isArray(o)){if(o.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const k=o.length;for(let g=0;g<k;g++)ne(o[g],{instancePath:s+"/message/"+g,parentData:o,
parentDataProperty:g,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}var a=f===r;p=a,c="then"}else{const f=r;
ne(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?ne.errors:e.concat(ne.
errors),r=e.length);var a=f===r;p=a,c="else"}if(!p){const f={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:c}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Et.errors=e,r===0}const Cn={if:{type:"obj\
ect"},then:{type:"object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.jso\
n#/definitions/actions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/\
flowName"}},propertyNames:{enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};
function It(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;
if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const p=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[f]:e.push(f),r++}const c=t.length;for(let f=0;f<c;f++)je(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,
rootData:l})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;je(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?je.errors:e.concat(je.errors),r=e.length);var o=p===r;n=o,i=
"else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),
r++}return It.errors=e,r===0}function Vt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const c=t.length;for(let f=0;f<c;f++)De(t[f],
{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:l})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)}
var o=p===r;n=o,i="then"}else{const p=r;De(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
De.errors:e.concat(De.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return Vt.errors=e,r===0}function He(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!os.test(t)){const d={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return He.errors=e,r===0}function Y(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:
e=null);let i;if(o){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t){const y=r;if(!(f==="say"||f===
"actions"||f==="target"||f==="call")){const k={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:Cn.then.propertyNames.enum},propertyName:f};e===null?e=[k]:e.push(k),r++}var p=y===r;if(!p){const k={instancePath:s,
schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[k]:e.push(k),r++}}t.say!==
void 0&&(It(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?It.errors:e.concat(
It.errors),r=e.length)),t.actions!==void 0&&(Vt(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"ac\
tions",rootData:l})||(e=e===null?Vt.errors:e.concat(Vt.errors),r=e.length)),t.target!==void 0&&(jr(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),r=e.length)),
t.call!==void 0&&(He(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?He.
errors:e.concat(He.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}var o=m===r;n=o,i="then"}else{const m=r;He(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return Y.errors=e,r===0}const pt={if:{required:["at"]},then:{type:"object",properties:{at:{type:"string",pattern:"^(=.*|([01][0-9]|2[0-3]):[0-5]\
[0-9])$"},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messag\
es"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/\
definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","\
silent","confirm"]}},required:["at"],propertyNames:{enum:["at","guard","set","say","actions","target","reenter","call","\
with","save","resume"]}},else:{type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expre\
ssion"},set:{$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},
target:{$ref:"#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definit\
ions/dataMap"},save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{
enum:["in","guard","set","say","actions","target","reenter","call","with","save","resume"]}}};function qe(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let c;if(t.at===void 0&&(c="at")){const f={};e===null?e=[f]:e.push(f),r++}}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.at===void 0){const y={instancePath:s,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[y]:e.push(y),r++}for(const y in t){
const k=r;if(!(y==="at"||y==="guard"||y==="set"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y===
"with"||y==="save"||y==="resume")){const g={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:pt.then.propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var p=k===r;if(!p){const g={instancePath:s,
schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.at!==
void 0){let y=t.at;if(typeof y=="string"){if(!yn.test(y)){const k={instancePath:s+"/at",schemaPath:"#/then/properties/at\
/pattern",keyword:"pattern",params:{pattern:"^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$"}};e===null?e=[k]:e.push(k),r++}}else{
const k={instancePath:s+"/at",schemaPath:"#/then/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[
k]:e.push(k),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(L(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&
(I(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(re(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?re.errors:e.concat(re.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(L(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const k={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:pt.then.properties.resume.enum}};e===null?e=[k]:e.push(k),
r++}}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}var o=c===r;n=o,i="then"}else{const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const y={instancePath:s,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[y]:e.push(y),r++}for(const y in t){
const k=r;if(!(y==="in"||y==="guard"||y==="set"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y===
"with"||y==="save"||y==="resume")){const g={instancePath:s,schemaPath:"#/else/propertyNames/enum",keyword:"enum",params:{
allowedValues:pt.else.propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var m=k===r;if(!m){const g={instancePath:s,
schemaPath:"#/else/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.in!==
void 0&&(Dr(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:l})||(e=e===null?Dr.errors:e.concat(
Dr.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(L(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&
(I(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/else/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(re(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?re.errors:e.concat(re.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(L(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const k={instancePath:s+"/resume",schemaPath:"#/els\
e/properties/resume/enum",keyword:"enum",params:{allowedValues:pt.else.properties.resume.enum}};e===null?e=[k]:e.push(k),
r++}}}else{const y={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[c]:e.push(c),r++}return qe.errors=e,r===0}const Ws={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function $r(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t){const y=r;if(!(f==="guard"||f==="set"||f==="say"||
f==="actions"||f==="target"||f==="reenter"||f==="call"||f==="with"||f==="save"||f==="resume")){const k={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ws.then.propertyNames.enum},propertyName:f};e===null?e=[
k]:e.push(k),r++}var p=y===r;if(!p){const k={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:f}};e===null?e=[k]:e.push(k),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(L(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.say!==void 0&&
(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.actions!==void 0&&(I(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const f={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(t.call!==void 0&&(re(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/\
with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==
void 0&&(L(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)),t.resume!==void 0){let f=t.resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const y={instancePath:s+
"/resume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ws.then.properties.resume.enum}};
e===null?e=[y]:e.push(y),r++}}}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[f]:e.push(f),r++}var o=m===r;n=o,i="then"}else{const m=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return $r.errors=e,r===0}function q(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.
isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;
if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[f]:e.push(f),r++}const c=t.length;for(let f=0;f<c;f++)$r(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,
rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;$r(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var o=p===r;n=o,i=
"else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),
r++}return q.errors=e,r===0}function Ut(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const f={};e===null?e=[f]:e.push(f),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const f=r;if(Array.isArray(t)){const k=t.length;for(let g=0;g<k;g++)qe(t[g],{instancePath:s+
"/"+g,parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length)}var o=f===r;
n=o,i="then"}else{const f=r,y=r;let k=!0;const g=r,v=r;let D=!1;const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let x;
if(t.in===void 0&&(x="in")){const E={};e===null?e=[E]:e.push(E),r++}}var p=u===r;if(D=D||p,!D){const x=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let V;if(t.at===void 0&&(V="at")){const H={};e===null?e=[H]:e.push(H),r++}}var p=x===r;D=D||
p}if(D)r=v,e!==null&&(v?e.length=v:e=null);else{const x={};e===null?e=[x]:e.push(x),r++}var m=g===r;r=y,e!==null&&(y?e.length=
y:e=null);let h;if(m){const x=r;qe(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?qe.errors:
e.concat(qe.errors),r=e.length);var m=x===r;k=m,h="then"}else{const x=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const V={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[V]:e.push(V),r++}for(const V in t){const H=r;if(typeof V=="string"&&!is.test(V)){const K={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:V};
e===null?e=[K]:e.push(K),r++}var c=H===r;if(!c){const K={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:V}};e===null?e=[K]:e.push(K),r++}}for(const V in t)q(t[V],{instancePath:s+"/"+V.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:V,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)}else{const V={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
V]:e.push(V),r++}var m=x===r;k=m,h="else"}if(!k){const x={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:h}};
e===null?e=[x]:e.push(x),r++}var o=f===r;n=o,i="else"}if(!n){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[f]:e.push(f),r++}return Ut.errors=e,r===0}function Se(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={};
e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;Ze(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var o=p===r;n=o,i=
"then"}else{const p=r;O(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[p]:e.push(p),r++}return Se.errors=e,r===0}function cn(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const P={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[P]:e.push(P),r++}if(t.bot===void 0){
const P={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[P]:e.push(
P),r++}if(t.locales===void 0){const P={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[P]:e.push(P),r++}for(const P in t){const w=r;if(!(P==="renga"||P==="bot"||P==="locales"||P==="tim\
ezone"||P==="hours"||P==="quietHours"||P==="types"||P==="user"||P==="group"||P==="prefix"||P==="constants"||P==="service\
s"||P==="functions"||P==="tables"||P==="commands"||P==="events"||P==="on"||P==="repairs"||P==="defaults"||P==="delivery"||
P==="stack")){const b={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.propertyNames.
enum},propertyName:P};e===null?e=[b]:e.push(b),r++}var d=w===r;if(!d){const b={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:P}};e===null?e=[b]:e.push(b),r++}}if(t.renga!==void 0&&t.renga!==1){const P={
instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[P]:e.
push(P),r++}if(t.bot!==void 0){let P=t.bot;if(typeof P=="string"){if(!zs.test(P)){const w={instancePath:s+"/bot",schemaPath:"\
#/properties/bot/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[w]:e.push(w),r++}}else{
const w={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:
e.push(w),r++}}if(t.locales!==void 0){let P=t.locales;if(Array.isArray(P)){if(P.length<1){const b={instancePath:s+"/loca\
les",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const w=P.
length;for(let b=0;b<w;b++){let $=P[b];if(typeof $=="string"){if(!Xe.test($)){const j={instancePath:s+"/locales/"+b,schemaPath:"\
#/properties/locales/items/pattern",keyword:"pattern",params:{pattern:"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?
e=[j]:e.push(j),r++}}else{const j={instancePath:s+"/locales/"+b,schemaPath:"#/properties/locales/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}}else{const w={instancePath:s+"/locales",schemaPath:"#/propert\
ies/locales/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}if(t.timezone!==void 0&&typeof t.timezone!=
"string"){const P={instancePath:s+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[P]:e.push(P),r++}if(t.hours!==void 0){let P=t.hours;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){
const b=r;if(typeof w=="string"&&!J.test(w)){const $={instancePath:s+"/hours",schemaPath:"#/properties/hours/propertyNam\
es/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:w};e===null?e=[$]:e.push($),r++}var n=b===
r;if(!n){const $={instancePath:s+"/hours",schemaPath:"#/properties/hours/propertyNames",keyword:"propertyNames",params:{
propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P){let b=P[w];if(b&&typeof b=="object"&&!Array.isArray(b)){
if(b.week===void 0){const $={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
hours/additionalProperties/required",keyword:"required",params:{missingProperty:"week"}};e===null?e=[$]:e.push($),r++}for(const $ in b){
const j=r;if(!($==="timezone"||$==="week"||$==="dates"||$==="holidays")){const B={instancePath:s+"/hours/"+w.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hours/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:_e.properties.hours.additionalProperties.propertyNames.enum},propertyName:$};e===null?e=[B]:e.push(B),r++}
var a=j===r;if(!a){const B={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/h\
ours/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[B]:e.push(B),r++}}
if(b.timezone!==void 0&&typeof b.timezone!="string"){const $={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/timezone",schemaPath:"#/properties/hours/additionalProperties/properties/timezone/type",keyword:"type",params:{type:"\
string"}};e===null?e=[$]:e.push($),r++}if(b.week!==void 0){let $=b.week;if($&&typeof $=="object"&&!Array.isArray($)){for(const j in $){
const B=r;if(typeof j=="string"&&!bn.test(j)){const T={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/week",schemaPath:"#/properties/hours/additionalProperties/properties/week/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^(daily|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$"},propertyName:j};e===null?e=[T]:e.push(
T),r++}var o=B===r;if(!o){const T={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/week",schemaPath:"\
#/properties/hours/additionalProperties/properties/week/propertyNames",keyword:"propertyNames",params:{propertyName:j}};
e===null?e=[T]:e.push(T),r++}}for(const j in $)kr($[j],{instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/week/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,parentDataProperty:j,rootData:l})||(e=e===null?kr.errors:
e.concat(kr.errors),r=e.length)}else{const j={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/week",
schemaPath:"#/properties/hours/additionalProperties/properties/week/type",keyword:"type",params:{type:"object"}};e===null?
e=[j]:e.push(j),r++}}if(b.dates!==void 0){let $=b.dates;if($&&typeof $=="object"&&!Array.isArray($)){for(const j in $){const B=r;
if(typeof j=="string"&&!Vs.test(j)){const T={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates",
schemaPath:"#/properties/hours/additionalProperties/properties/dates/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"},propertyName:j};e===null?e=[T]:e.push(T),r++}var i=B===r;if(!i){const T={instancePath:s+
"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates",schemaPath:"#/properties/hours/additionalProperties/properti\
es/dates/propertyNames",keyword:"propertyNames",params:{propertyName:j}};e===null?e=[T]:e.push(T),r++}}for(const j in $)
kr($[j],{instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates/"+j.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:$,parentDataProperty:j,rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)}else{const j={
instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates",schemaPath:"#/properties/hours/additionalProp\
erties/properties/dates/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}if(b.holidays!==void 0){
let $=b.holidays;if(Array.isArray($)){const j=$.length;for(let B=0;B<j;B++){let T=$[B];if(typeof T=="string"){if(!Vs.test(
T)){const te={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/holidays/"+B,schemaPath:"#/properties/\
hours/additionalProperties/properties/holidays/items/pattern",keyword:"pattern",params:{pattern:"^([0-9]{4}-)?[0-9]{2}-[\
0-9]{2}$"}};e===null?e=[te]:e.push(te),r++}}else{const te={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/holidays/"+B,schemaPath:"#/properties/hours/additionalProperties/properties/holidays/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[te]:e.push(te),r++}}}else{const j={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/holidays",schemaPath:"#/properties/hours/additionalProperties/properties/holidays/type",keyword:"type",params:{type:"\
array"}};e===null?e=[j]:e.push(j),r++}}}else{const $={instancePath:s+"/hours/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/hours/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),
r++}}}else{const w={instancePath:s+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type:"object"}};
e===null?e=[w]:e.push(w),r++}}if(t.quietHours!==void 0){let P=t.quietHours;if(P&&typeof P=="object"&&!Array.isArray(P)){
if(P.from===void 0){const w={instancePath:s+"/quietHours",schemaPath:"#/properties/quietHours/required",keyword:"require\
d",params:{missingProperty:"from"}};e===null?e=[w]:e.push(w),r++}if(P.to===void 0){const w={instancePath:s+"/quietHours",
schemaPath:"#/properties/quietHours/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[w]:e.push(w),
r++}for(const w in P){const b=r;if(!(w==="from"||w==="to")){const $={instancePath:s+"/quietHours",schemaPath:"#/properti\
es/quietHours/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.quietHours.propertyNames.enum},propertyName:w};
e===null?e=[$]:e.push($),r++}var p=b===r;if(!p){const $={instancePath:s+"/quietHours",schemaPath:"#/properties/quietHour\
s/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}if(P.from!==void 0){let w=P.
from;if(typeof w=="string"){if(!Us.test(w)){const b={instancePath:s+"/quietHours/from",schemaPath:"#/properties/quietHou\
rs/properties/from/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}};e===null?e=[b]:e.push(
b),r++}}else{const b={instancePath:s+"/quietHours/from",schemaPath:"#/properties/quietHours/properties/from/type",keyword:"\
type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(P.to!==void 0){let w=P.to;if(typeof w=="string"){if(!Us.test(
w)){const b={instancePath:s+"/quietHours/to",schemaPath:"#/properties/quietHours/properties/to/pattern",keyword:"pattern",
params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:s+"/quietHo\
urs/to",schemaPath:"#/properties/quietHours/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.
push(b),r++}}}else{const w={instancePath:s+"/quietHours",schemaPath:"#/properties/quietHours/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.types!==void 0){let P=t.types;if(P&&typeof P=="object"&&!Array.isArray(
P)){for(const w in P){const b=r;if(typeof w=="string"&&!J.test(w)){const $={instancePath:s+"/types",schemaPath:"#/proper\
ties/types/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:w};e===null?
e=[$]:e.push($),r++}var m=b===r;if(!m){const $={instancePath:s+"/types",schemaPath:"#/properties/types/propertyNames",keyword:"\
propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P)oe(P[w],{instancePath:s+"/types/"+
w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:w,rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),r=e.length)}else{const w={instancePath:s+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.user!==void 0&&(vr(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)),t.group!==void 0&&(vr(t.group,{instancePath:s+
"/group",parentData:t,parentDataProperty:"group",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)),t.
prefix!==void 0){let P=t.prefix;if(Array.isArray(P)){const w=P.length;for(let b=0;b<w;b++){let $=P[b];if(typeof $=="stri\
ng"){if($.length<1){const j={instancePath:s+"/prefix/"+b,schemaPath:"#/properties/prefix/items/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:s+"/prefix/"+b,schemaPath:"#/properties\
/prefix/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}}else{const w={instancePath:s+"\
/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}if(t.
constants!==void 0&&(Nr(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||
(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length)),t.services!==void 0){let P=t.services;if(P&&typeof P=="object"&&!Array.
isArray(P)){for(const w in P){const b=r;if(typeof w=="string"&&!zs.test(w)){const $={instancePath:s+"/services",schemaPath:"\
#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:w};
e===null?e=[$]:e.push($),r++}var c=b===r;if(!c){const $={instancePath:s+"/services",schemaPath:"#/properties/services/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P)ft(P[w],{instancePath:s+
"/services/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:w,rootData:l})||(e=e===null?ft.errors:
e.concat(ft.errors),r=e.length)}else{const w={instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.functions!==void 0){let P=t.functions;if(P&&typeof P=="\
object"&&!Array.isArray(P)){for(const w in P){const b=r;if(typeof w=="string"&&!J.test(w)){const $={instancePath:s+"/fun\
ctions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-\
9_]*$"},propertyName:w};e===null?e=[$]:e.push($),r++}var f=b===r;if(!f){const $={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P){
let b=P[w];if(b&&typeof b=="object"&&!Array.isArray(b)){for(const $ in b){const j=r;if(!($==="with"||$==="result")){const B={
instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.functions.additionalProperties.propertyNames.
enum},propertyName:$};e===null?e=[B]:e.push(B),r++}var y=j===r;if(!y){const B={instancePath:s+"/functions/"+w.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:$}};e===null?e=[B]:e.push(B),r++}}if(b.with!==void 0){let $=b.with;if($&&typeof $=="object"&&!Array.
isArray($)){for(const j in $){const B=r;if(typeof j=="string"&&!J.test(j)){const T={instancePath:s+"/functions/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:j};e===null?e=[T]:e.push(T),r++}
var k=B===r;if(!k){const T={instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:j}};
e===null?e=[T]:e.push(T),r++}}for(const j in $)oe($[j],{instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,parentDataProperty:j,rootData:l})||(e=e===null?oe.errors:
e.concat(oe.errors),r=e.length)}else{const j={instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[j]:e.push(j),r++}}b.result!==void 0&&(oe(b.result,{instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:b,parentDataProperty:"result",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),r=
e.length))}else{const $={instancePath:s+"/functions/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}}}else{const w={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
w]:e.push(w),r++}}if(t.tables!==void 0){let P=t.tables;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const b=r;
if(typeof w=="string"&&!J.test(w)){const $={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:w};e===null?e=[$]:e.push($),r++}var g=b===
r;if(!g){const $={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P){let b=P[w];if(b&&typeof b=="object"&&!Array.isArray(b)){
if(b.value===void 0){const $={instancePath:s+"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/tables/additionalProperties/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[$]:e.push($),r++}
for(const $ in b){const j=r;if(!($==="key"||$==="value"||$==="expires")){const B={instancePath:s+"/tables/"+w.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:_e.properties.tables.additionalProperties.propertyNames.enum},propertyName:$};e===null?e=[B]:e.push(B),r++}
var v=j===r;if(!v){const B={instancePath:s+"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
tables/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[B]:e.push(B),r++}}
b.key!==void 0&&(oe(b.key,{instancePath:s+"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",parentData:b,parentDataProperty:"\
key",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),b.value!==void 0&&(oe(b.value,{instancePath:s+
"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",parentData:b,parentDataProperty:"value",rootData:l})||(e=e===
null?oe.errors:e.concat(oe.errors),r=e.length)),b.expires!==void 0&&(Fe(b.expires,{instancePath:s+"/tables/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/expires",parentData:b,parentDataProperty:"expires",rootData:l})||(e=e===null?Fe.errors:e.concat(
Fe.errors),r=e.length))}else{const $={instancePath:s+"/tables/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/tables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}}}else{const w={
instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(
w),r++}}if(t.commands!==void 0){let P=t.commands;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const b=r;
if(typeof w=="string"&&!J.test(w)){const $={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:w};e===null?e=[$]:e.push($),r++}var D=b===
r;if(!D){const $={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"propertyNames",params:{
propertyName:w}};e===null?e=[$]:e.push($),r++}}for(const w in P)ut(P[w],{instancePath:s+"/commands/"+w.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:P,parentDataProperty:w,rootData:l})||(e=e===null?ut.errors:e.concat(ut.errors),r=e.length)}else{
const w={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"object"}};e===null?
e=[w]:e.push(w),r++}}if(t.events!==void 0){let P=t.events;if(P&&typeof P=="object"&&!Array.isArray(P))for(const w in P){
let b=P[w];const $=r;let j=!0;const B=r;if(b!==null){const T={};e===null?e=[T]:e.push(T),r++}var u=B===r;if(r=$,e!==null&&
($?e.length=$:e=null),!u){const T=r;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const ee in b){const F=r;if(!(ee===
"data"||ee==="to")){const ae={instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/events/additionalProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.events.additionalProperties.
else.propertyNames.enum},propertyName:ee};e===null?e=[ae]:e.push(ae),r++}var h=F===r;if(!h){const ae={instancePath:s+"/e\
vents/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",
keyword:"propertyNames",params:{propertyName:ee}};e===null?e=[ae]:e.push(ae),r++}}if(b.data!==void 0){let ee=b.data;if(ee&&
typeof ee=="object"&&!Array.isArray(ee)){for(const F in ee){const ae=r;if(typeof F=="string"&&!J.test(F)){const pe={instancePath:s+
"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/pr\
operties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:F};e===null?
e=[pe]:e.push(pe),r++}var _=ae===r;if(!_){const pe={instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",
params:{propertyName:F}};e===null?e=[pe]:e.push(pe),r++}}for(const F in ee)oe(ee[F],{instancePath:s+"/events/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/data/"+F.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ee,parentDataProperty:F,rootData:l})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)}else{const F={instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[F]:e.push(F),r++}}b.to!==void 0&&(yt(b.to,{instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/to",parentData:b,parentDataProperty:"to",rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),r=e.length))}else{
const ee={instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalP\
roperties/else/type",keyword:"type",params:{type:"object"}};e===null?e=[ee]:e.push(ee),r++}var u=T===r;j=u}if(!j){const T={
instancePath:s+"/events/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[T]:e.push(T),r++}}else{const w={instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.on!==void 0&&(Et(t.on,
{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?Et.errors:e.concat(Et.errors),r=e.length)),
t.repairs!==void 0){let P=t.repairs;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const b=r;if(!(w==="$\
cancel"||w==="$back"||w==="$help"||w==="$repeat"||w==="$correct"||w==="$resume"||w==="$stale"||w==="$stackFull"||w==="$n\
otUnderstood"||w==="$silence"||w==="$error"||w==="$handoff")){const $={instancePath:s+"/repairs",schemaPath:"#/propertie\
s/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.repairs.propertyNames.enum},propertyName:w};
e===null?e=[$]:e.push($),r++}var x=b===r;if(!x){const $={instancePath:s+"/repairs",schemaPath:"#/properties/repairs/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push($),r++}}P.$cancel!==void 0&&(Y(P.$cancel,
{instancePath:s+"/repairs/$cancel",parentData:P,parentDataProperty:"$cancel",rootData:l})||(e=e===null?Y.errors:e.concat(
Y.errors),r=e.length)),P.$back!==void 0&&(Y(P.$back,{instancePath:s+"/repairs/$back",parentData:P,parentDataProperty:"$b\
ack",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),P.$help!==void 0&&(Y(P.$help,{instancePath:s+"/r\
epairs/$help",parentData:P,parentDataProperty:"$help",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),
P.$repeat!==void 0&&(Y(P.$repeat,{instancePath:s+"/repairs/$repeat",parentData:P,parentDataProperty:"$repeat",rootData:l})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),P.$correct!==void 0&&(Y(P.$correct,{instancePath:s+"/repairs/$corre\
ct",parentData:P,parentDataProperty:"$correct",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),P.$resume!==
void 0&&(Y(P.$resume,{instancePath:s+"/repairs/$resume",parentData:P,parentDataProperty:"$resume",rootData:l})||(e=e===null?
Y.errors:e.concat(Y.errors),r=e.length)),P.$stale!==void 0&&(Y(P.$stale,{instancePath:s+"/repairs/$stale",parentData:P,parentDataProperty:"\
$stale",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),P.$stackFull!==void 0&&(Y(P.$stackFull,{instancePath:s+
"/repairs/$stackFull",parentData:P,parentDataProperty:"$stackFull",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length)),P.$notUnderstood!==void 0&&(Y(P.$notUnderstood,{instancePath:s+"/repairs/$notUnderstood",parentData:P,parentDataProperty:"\
$notUnderstood",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),P.$silence!==void 0&&(Y(P.$silence,{instancePath:s+
"/repairs/$silence",parentData:P,parentDataProperty:"$silence",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.
length)),P.$error!==void 0&&(Y(P.$error,{instancePath:s+"/repairs/$error",parentData:P,parentDataProperty:"$error",rootData:l})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),P.$handoff!==void 0&&(Y(P.$handoff,{instancePath:s+"/repairs/$hando\
ff",parentData:P,parentDataProperty:"$handoff",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length))}else{const w={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.
push(w),r++}}if(t.defaults!==void 0){let P=t.defaults;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const b=r;
if(!(w==="silence"||w==="invalid"||w==="attempts"||w==="interrupt"||w==="resume"||w==="help"||w==="taps")){const $={instancePath:s+
"/defaults",schemaPath:"#/properties/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.defaults.
propertyNames.enum},propertyName:w};e===null?e=[$]:e.push($),r++}var E=b===r;if(!E){const $={instancePath:s+"/defaults",
schemaPath:"#/properties/defaults/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[$]:e.push(
$),r++}}if(P.silence!==void 0&&(Ut(P.silence,{instancePath:s+"/defaults/silence",parentData:P,parentDataProperty:"silenc\
e",rootData:l})||(e=e===null?Ut.errors:e.concat(Ut.errors),r=e.length)),P.invalid!==void 0){let w=P.invalid;const b=r;let $=!0;
const j=r;if(!Array.isArray(w)){const T={};e===null?e=[T]:e.push(T),r++}var V=j===r;r=b,e!==null&&(b?e.length=b:e=null);
let B;if(V){const T=r;if(Array.isArray(w)){if(w.length<1){const F={instancePath:s+"/defaults/invalid",schemaPath:"#/prop\
erties/defaults/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[F]:e.push(F),r++}const ee=w.
length;for(let F=0;F<ee;F++)Se(w[F],{instancePath:s+"/defaults/invalid/"+F,parentData:w,parentDataProperty:F,rootData:l})||
(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)}var V=T===r;$=V,B="then"}else{const T=r;Se(w,{instancePath:s+"/def\
aults/invalid",parentData:P,parentDataProperty:"invalid",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);
var V=T===r;$=V,B="else"}if(!$){const T={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties\
/invalid/if",keyword:"if",params:{failingKeyword:B}};e===null?e=[T]:e.push(T),r++}}if(P.attempts!==void 0){let w=P.attempts;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){const b={instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defau\
lts/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[b]:e.push(b),r++}if(typeof w=="number"&&
(w<1||isNaN(w))){const b={instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[b]:e.push(b),r++}}if(P.interrupt!==void 0){let w=P.
interrupt;const b=r;let $=!0;const j=r;if(!Array.isArray(w)){const T={};e===null?e=[T]:e.push(T),r++}var H=j===r;r=b,e!==
null&&(b?e.length=b:e=null);let B;if(H){const T=r;if(Array.isArray(w)){const ee=w.length;for(let F=0;F<ee;F++)He(w[F],{instancePath:s+
"/defaults/interrupt/"+F,parentData:w,parentDataProperty:F,rootData:l})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)}
var H=T===r;$=H,B="then"}else{const T=r;if(!(w==="after"||w==="first"||w==="deny")){const ee={instancePath:s+"/defaults/\
interrupt",schemaPath:"#/properties/defaults/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:_e.properties.
defaults.properties.interrupt.else.enum}};e===null?e=[ee]:e.push(ee),r++}var H=T===r;$=H,B="else"}if(!$){const T={instancePath:s+
"/defaults/interrupt",schemaPath:"#/properties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:B}};
e===null?e=[T]:e.push(T),r++}}if(P.resume!==void 0){let w=P.resume;if(!(w==="ask"||w==="silent"||w==="confirm")){const b={
instancePath:s+"/defaults/resume",schemaPath:"#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:_e.
properties.defaults.properties.resume.enum}};e===null?e=[b]:e.push(b),r++}}if(P.help!==void 0&&(Se(P.help,{instancePath:s+
"/defaults/help",parentData:P,parentDataProperty:"help",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),
P.taps!==void 0){let w=P.taps;if(!(w==="while-current"||w==="once"||w==="always")){const b={instancePath:s+"/defaults/ta\
ps",schemaPath:"#/properties/defaults/properties/taps/enum",keyword:"enum",params:{allowedValues:_e.properties.defaults.
properties.taps.enum}};e===null?e=[b]:e.push(b),r++}}}else{const w={instancePath:s+"/defaults",schemaPath:"#/properties/\
defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.delivery!==void 0){let P=t.delivery;
if(P&&typeof P=="object"&&!Array.isArray(P)){for(const w in P){const b=r;if(!(w==="policy"||w==="pushBudget")){const $={
instancePath:s+"/delivery",schemaPath:"#/properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.
properties.delivery.propertyNames.enum},propertyName:w};e===null?e=[$]:e.push($),r++}var K=b===r;if(!K){const $={instancePath:s+
"/delivery",schemaPath:"#/properties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=
[$]:e.push($),r++}}if(P.policy!==void 0){let w=P.policy;if(!(w==="reply-first"||w==="reply-only"||w==="push")){const b={
instancePath:s+"/delivery/policy",schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:_e.
properties.delivery.properties.policy.enum}};e===null?e=[b]:e.push(b),r++}}if(P.pushBudget!==void 0){let w=P.pushBudget;
if(w&&typeof w=="object"&&!Array.isArray(w)){for(const b in w){const $=r;if(!(b==="month"||b==="userDay")){const j={instancePath:s+
"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{
allowedValues:_e.properties.delivery.properties.pushBudget.propertyNames.enum},propertyName:b};e===null?e=[j]:e.push(j),
r++}var X=$===r;if(!X){const j={instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushB\
udget/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[j]:e.push(j),r++}}if(w.month!==void 0){
let b=w.month;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){const $={instancePath:s+"/delivery/pushBudget/month",schemaPath:"\
#/properties/delivery/properties/pushBudget/properties/month/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:
e.push($),r++}if(typeof b=="number"&&(b<0||isNaN(b))){const $={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#\
/properties/delivery/properties/pushBudget/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[$]:e.push($),r++}}if(w.userDay!==void 0){let b=w.userDay;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){const $={
instancePath:s+"/delivery/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push($),r++}if(typeof b=="number"&&(b<0||isNaN(b))){const $={
instancePath:s+"/delivery/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[$]:e.push($),r++}}}else{const b={instancePath:s+
"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/type",keyword:"type",params:{type:"object"}};
e===null?e=[b]:e.push(b),r++}}}else{const w={instancePath:s+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(t.stack!==void 0){let P=t.stack;if(!(typeof P=="number"&&
!(P%1)&&!isNaN(P))){const w={instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[w]:e.push(w),r++}if(typeof P=="number"){if(P>16||isNaN(P)){const w={instancePath:s+"/stack",schemaPath:"\
#/properties/stack/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[w]:e.push(w),r++}if(P<1||isNaN(
P)){const w={instancePath:s+"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[w]:e.push(w),r++}}}}else{const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[P]:e.push(P),r++}return cn.errors=e,r===0}const Hn=hn;const Mn={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},dr={type:"object",properties:{title:{$ref:"#/definitions/text"},scope:{enum:["user","group","member"]},
background:{type:"boolean"},silent:{type:"boolean"},onRestart:{enum:["resume","restart","stack"]},versions:{enum:["carry",
"pin"]},migrate:{type:"array",items:{$ref:"#/definitions/migration"},minItems:1},context:{$ref:"#/definitions/variables"},
constants:{$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{
$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{
$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{
$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#\
/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/f\
lowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},
taps:{enum:["while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"states"],propertyNames:{enum:["title","scope","background","silent","onRestart","versions","migrate","context","constan\
ts","derive","input","output","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps",
"states","aside"]}},Rn={type:"object",properties:{from:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},to:{type:"stri\
ng",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},set:{$ref:"#/definitions/assignments"}},minProperties:1,if:{required:["to"]},then:{
required:["from"]},propertyNames:{enum:["from","to","set"]}};function xr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.to===
void 0&&(p="to")){const m={};e===null?e=[m]:e.push(m),r++}}var o=a===r;if(r=d,e!==null&&(d?e.length=d:e=null),o){const p=r;
if(t&&typeof t=="object"&&!Array.isArray(t)&&t.from===void 0){const c={instancePath:s,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"from"}};e===null?e=[c]:e.push(c),r++}var o=p===r;n=o}if(!n){const p={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(
t)){if(Object.keys(t).length<1){const p={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}for(const p in t){const m=r;if(!(p==="from"||p==="to"||p==="set")){const c={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Rn.propertyNames.enum},propertyName:p};e===null?e=
[c]:e.push(c),r++}var i=m===r;if(!i){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};e===null?e=[c]:e.push(c),r++}}if(t.from!==void 0){let p=t.from;if(typeof p=="string"){if(!J.test(p)){const m={
instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(t.to!==void 0){let p=t.to;if(typeof p=="string"){if(!J.test(
p)){const m={instancePath:s+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_]*$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}t.set!==void 0&&(L(t.set,{instancePath:s+"/set",parentData:t,
parentDataProperty:"set",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length))}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return xr.errors=e,r===0}function ze(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const n in t){const a=r;if(typeof n=="string"&&!J.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===
r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?
e=[o]:e.push(o),r++}}for(const n in t)Ar(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ze.errors=e,r===0}const Gs={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function Ae(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const v={};e===null?e=[v]:e.push(v),r++}const o=r;let i=!1;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;
if(t.match===void 0&&(v="match")){const D={};e===null?e=[D]:e.push(D),r++}}var m=p===r;if(i=i||m,!i){const v=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let u;if(t.guard===void 0&&(u="guard")){const h={};e===null?e=[h]:e.push(h),r++}}var m=v===
r;if(i=i||m,!i){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.set===void 0&&(_="set")){const x={};e===
null?e=[x]:e.push(x),r++}}var m=u===r;if(i=i||m,!i){const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let E;if(t.with===
void 0&&(E="with")){const V={};e===null?e=[V]:e.push(V),r++}}var m=_===r;if(i=i||m,!i){const E=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let H;if(t.resume===void 0&&(H="resume")){const K={};e===null?e=[K]:e.push(K),r++}}var m=E===r;i=i||m}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const v={};e===null?e=[v]:e.push(v),r++}var c=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let f;if(c){const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const h=r;if(!(u==="match"||
u==="guard"||u==="set"||u==="with"||u==="resume")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Gs.then.propertyNames.enum},propertyName:u};e===null?e=[_]:e.push(_),r++}var y=h===r;if(!y){
const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:
e.push(_),r++}}if(t.match!==void 0){let u=t.match;const h=r;let _=!0;const x=r;if(!Array.isArray(u)){const V={};e===null?
e=[V]:e.push(V),r++}var k=x===r;r=h,e!==null&&(h?e.length=h:e=null);let E;if(k){const V=r;if(Array.isArray(u)){if(u.length<
1){const X={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[X]:e.push(X),r++}const K=u.length;for(let X=0;X<K;X++)fe(u[X],{instancePath:s+"/match/"+X,parentData:u,parentDataProperty:X,
rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)}var k=V===r;_=k,E="then"}else{const V=r;fe(u,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var k=V===
r;_=k,E="else"}if(!_){const V={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:E}};
e===null?e=[V]:e.push(V),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(L(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.with!==void 0&&
(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.resume!==void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const h={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Gs.then.properties.resume.enum}};
e===null?e=[h]:e.push(h),r++}}}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}var c=v===r;n=c,f="then"}else{const v=r,D=r;let u=!0;const h=r;if(!(t===!0||t===null)){const x={};
e===null?e=[x]:e.push(x),r++}var g=h===r;if(r=D,e!==null&&(D?e.length=D:e=null),!g){const x=r;fe(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var g=x===r;u=g}if(!u){const x={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[x]:e.push(x),r++}var c=v===
r;n=c,f="else"}if(!n){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[v]:e.
push(v),r++}return Ae.errors=e,r===0}const Js={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function Ne(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const g={};e===null?e=[g]:e.push(g),r++}const o=r;let i=!1;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;
if(t.match===void 0&&(g="match")){const v={};e===null?e=[v]:e.push(v),r++}}var m=p===r;if(i=i||m,!i){const g=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let D;if(t.guard===void 0&&(D="guard")){const u={};e===null?e=[u]:e.push(u),r++}}var m=g===
r;if(i=i||m,!i){const D=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.set===void 0&&(h="set")){const _={};e===
null?e=[_]:e.push(_),r++}}var m=D===r;if(i=i||m,!i){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let x;if(t.with===
void 0&&(x="with")){const E={};e===null?e=[E]:e.push(E),r++}}var m=h===r;if(i=i||m,!i){const x=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let V;if(t.resume===void 0&&(V="resume")){const H={};e===null?e=[H]:e.push(H),r++}}var m=x===r;i=i||m}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const g={};e===null?e=[g]:e.push(g),r++}var c=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let f;if(c){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const D in t){const u=r;if(!(D==="match"||
D==="guard"||D==="set"||D==="with"||D==="resume")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Js.then.propertyNames.enum},propertyName:D};e===null?e=[h]:e.push(h),r++}var y=u===r;if(!y){
const h={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:D}};e===null?e=[h]:
e.push(h),r++}}if(t.match!==void 0){let D=t.match;const u=r;let h=!0;const _=r;if(!Array.isArray(D)){const E={};e===null?
e=[E]:e.push(E),r++}var k=_===r;r=u,e!==null&&(u?e.length=u:e=null);let x;if(k){const E=r;if(Array.isArray(D)){if(D.length<
1){const K={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[K]:e.push(K),r++}const H=D.length;for(let K=0;K<H;K++)ue(D[K],{instancePath:s+"/match/"+K,parentData:D,parentDataProperty:K,
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var k=E===r;h=k,x="then"}else{const E=r;ue(D,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var k=E===
r;h=k,x="else"}if(!h){const E={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:x}};
e===null?e=[E]:e.push(E),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(L(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.with!==void 0&&
(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.resume!==void 0){let D=t.resume;if(!(D==="ask"||D==="silent"||D==="confirm")){const u={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Js.then.properties.resume.enum}};
e===null?e=[u]:e.push(u),r++}}}else{const D={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[D]:e.push(D),r++}var c=g===r;n=c,f="then"}else{const g=r;ue(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var c=g===r;n=c,f="else"}if(!n){const g={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[g]:e.push(g),r++}return Ne.errors=e,r===0}function qr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const i in t)if(!(i==="text"||i==="message"||i==="postback")){let p=t[i];const m=r;let c=!0;const f=r;if(!Array.
isArray(p)){const k={};e===null?e=[k]:e.push(k),r++}var d=f===r;r=m,e!==null&&(m?e.length=m:e=null);let y;if(d){const k=r;
if(Array.isArray(p)){if(p.length<1){const D={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[D]:e.push(D),r++}const v=p.length;for(let D=0;D<
v;D++)Ae(p[D],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+D,parentData:p,parentDataProperty:D,rootData:l})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)}var d=k===r;c=d,y="then"}else{const k=r;Ae(p,{instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.
errors),r=e.length);var d=k===r;c=d,y="else"}if(!c){const k={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[k]:e.push(k),r++}}if(t.text!==
void 0){let i=t.text;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var n=c===
r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(n){const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.
length;for(let v=0;v<g;v++)Ne(i[v],{instancePath:s+"/text/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?
Ne.errors:e.concat(Ne.errors),r=e.length)}var n=y===r;m=n,f="then"}else{const y=r;Ne(i,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var n=y===r;m=n,f="else"}if(!m){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let i=t.message;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===
null?e=[y]:e.push(y),r++}var a=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(a){const y=r;if(Array.isArray(i)){if(i.
length<1){const v={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<g;v++)Ne(i[v],{instancePath:s+"/message/"+v,parentData:i,
parentDataProperty:v,rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)}var a=y===r;m=a,f="then"}else{const y=r;
Ne(i,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.
errors),r=e.length);var a=y===r;m=a,f="else"}if(!m){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.postback!==void 0){let i=t.postback;const p=r;
let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=p,e!==null&&(p?e.length=p:
e=null);let f;if(o){const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<
g;v++)Ae(i[v],{instancePath:s+"/postback/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?Ae.errors:e.concat(
Ae.errors),r=e.length)}var o=y===r;m=o,f="then"}else{const y=r;Ae(i,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var o=y===r;m=o,f="else"}if(!m){const y={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return qr.
errors=e,r===0}function W(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const p=r;let m=!0;const c=r;
if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var d=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(d){
const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;
for(let v=0;v<g;v++)xe(i[v],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:i,parentDataProperty:v,
rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)}var d=y===r;m=d,f="then"}else{const y=r;xe(i,{instancePath:s+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?xe.errors:e.concat(
xe.errors),r=e.length);var d=y===r;m=d,f="else"}if(!m){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let p=!0;const m=r;if(!Array.isArray(o)){const f={};e===null?e=[f]:e.push(f),r++}var n=m===
r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const f=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=o.
length;for(let g=0;g<k;g++)ne(o[g],{instancePath:s+"/text/"+g,parentData:o,parentDataProperty:g,rootData:l})||(e=e===null?
ne.errors:e.concat(ne.errors),r=e.length)}var n=f===r;p=n,c="then"}else{const f=r;ne(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var n=f===r;p=n,c="else"}if(!p){
const f={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[f]:
e.push(f),r++}}if(t.message!==void 0){let o=t.message;const i=r;let p=!0;const m=r;if(!Array.isArray(o)){const f={};e===
null?e=[f]:e.push(f),r++}var a=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(a){const f=r;if(Array.isArray(o)){if(o.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const k=o.length;for(let g=0;g<k;g++)ne(o[g],{instancePath:s+"/message/"+g,parentData:o,
parentDataProperty:g,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}var a=f===r;p=a,c="then"}else{const f=r;
ne(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?ne.errors:e.concat(ne.
errors),r=e.length);var a=f===r;p=a,c="else"}if(!p){const f={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:c}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return W.errors=e,r===0}function S(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const f={};
e===null?e=[f]:e.push(f),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const f=r;if(Array.isArray(t)){
const k=t.length;for(let g=0;g<k;g++)qe(t[g],{instancePath:s+"/"+g,parentData:t,parentDataProperty:g,rootData:l})||(e=e===
null?qe.errors:e.concat(qe.errors),r=e.length)}var o=f===r;n=o,i="then"}else{const f=r,y=r;let k=!0;const g=r,v=r;let D=!1;
const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let x;if(t.in===void 0&&(x="in")){const E={};e===null?e=[E]:e.push(
E),r++}}var p=u===r;if(D=D||p,!D){const x=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let V;if(t.at===void 0&&(V="at")){
const H={};e===null?e=[H]:e.push(H),r++}}var p=x===r;D=D||p}if(D)r=v,e!==null&&(v?e.length=v:e=null);else{const x={};e===
null?e=[x]:e.push(x),r++}var m=g===r;r=y,e!==null&&(y?e.length=y:e=null);let h;if(m){const x=r;qe(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var m=x===r;k=m,h="then"}else{const x=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const V={instancePath:s,schemaPath:"#/else/else\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[V]:e.push(V),r++}for(const V in t){const H=r;if(typeof V==
"string"&&!is.test(V)){const K={instancePath:s,schemaPath:"#/else/else/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:V};e===null?e=[K]:e.push(K),r++}var c=H===r;if(!c){const K={
instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:V}};e===null?e=[K]:e.
push(K),r++}}for(const V in t)q(t[V],{instancePath:s+"/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:V,
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else{const V={instancePath:s,schemaPath:"#/else/else/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),r++}var m=x===r;k=m,h="else"}if(!k){const x={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:h}};e===null?e=[x]:e.push(x),r++}var o=f===r;n=o,i="else"}if(!n){
const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[f]:e.push(f),r++}return S.
errors=e,r===0}const Be={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
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
r","onDone","onError","target","initial","states","aside","from"]}},mn=new RegExp("^(user[.])?[A-Za-z_][A-Za-z0-9_]*$",""),
Es=new RegExp("^(member|anyone|everyone|=.+)$","");const Qs={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function Kt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let m;if(t.action===void 0&&(m="action")){const c={};e===null?e=[c]:e.push(c),r++}}var o=a===r;if(r=d,e!==null&&(d?e.
length=d:e=null),!o){const m=r,c=r;let f=!0;const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.value===void 0&&
(g="value")){const v={};e===null?e=[v]:e.push(v),r++}}var i=y===r;if(r=c,e!==null&&(c?e.length=c:e=null),!i){const g=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const D={instancePath:s,schemaPath:"#/else/else/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[D]:e.push(D),r++}var i=g===r;f=i}if(!f){const g={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[g]:e.push(g),r++}var o=m===r;n=o}if(!n){
const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[m]:e.push(m),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const m in t){const c=r;if(!(m==="each"||m==="label"||m==="value"||m==="synon\
yms"||m==="set"||m==="guard"||m==="target"||m==="title"||m==="text"||m==="image"||m==="uri"||m==="style"||m==="action")){
const f={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Qs.propertyNames.enum},propertyName:m};
e===null?e=[f]:e.push(f),r++}var p=c===r;if(!p){const f={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:m}};e===null?e=[f]:e.push(f),r++}}if(t.each!==void 0&&typeof t.each!="string"){const m={instancePath:s+
"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(t.label!==
void 0&&(C(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||(e=e===null?C.errors:e.
concat(C.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"val\
ue",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.synonyms!==void 0&&(ye(t.synonyms,{instancePath:s+
"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),
t.set!==void 0&&(L(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"g\
uard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.
title!==void 0&&(C(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.text!==void 0&&(C(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"\
text",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.image!==void 0&&(z(t.image,{instancePath:s+"/\
image",parentData:t,parentDataProperty:"image",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.uri!==
void 0&&(z(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.style!==void 0){let m=t.style;if(!(m==="primary"||m==="secondary"||m==="link")){const c={instancePath:s+
"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:Qs.properties.style.enum}};e===null?e=
[c]:e.push(c),r++}}if(t.action!==void 0){let m=t.action;if(!(m&&typeof m=="object"&&!Array.isArray(m))){const c={instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{
const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return Kt.
errors=e,r===0}function br(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const d=r;
let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=a===r;r=
d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r,f=r;let y=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const D in t){const u=r;if(typeof D=="string"&&!Xe.test(D)){const h={};e===null?e=[h]:e.push(h),r++}var p=u===r;if(!p){
const h={};e===null?e=[h]:e.push(h),r++;break}}var m=k===r;r=f,e!==null&&(f?e.length=f:e=null);let g;if(m){const D=r;Ze(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);
var m=D===r;y=m,g="then"}else{const D=r;Kt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
Kt.errors:e.concat(Kt.errors),r=e.length);var m=D===r;y=m,g="else"}if(!y){const D={instancePath:s,schemaPath:"#/then/if",
keyword:"if",params:{failingKeyword:g}};e===null?e=[D]:e.push(D),r++}var o=c===r;n=o,i="then"}else{const c=r;O(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);var o=c===r;n=o,i="e\
lse"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}
return br.errors=e,r===0}function Oe(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const c=t.length;for(let f=0;f<c;f++)br(t[f],
{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:l})||(e=e===null?br.errors:e.concat(br.errors),r=e.length)}
var o=p===r;n=o,i="then"}else{const p=r;br(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return Oe.errors=e,r===0}function Ct(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!is.test(t)){const d={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[d]:e.push(d),r++}}else{
const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Ct.
errors=e,r===0}const Ds={validate:it};function G(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(typeof n=="string"&&!J.test(n)){const o={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?
e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)Ds.validate(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?Ds.validate.errors:e.concat(Ds.validate.
errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),r++}return G.errors=e,r===0}const Q={validate:hr};function Mt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[c]:e.push(c),r++}for(const c in t){
const f=r;if(!(c==="ask"||c==="prompt"||c==="suggest"||c==="picker"||c==="parse"||c==="check"||c==="ifKnown"||c==="skip"||
c==="done"||c==="required"||c==="gather"||c==="save"||c==="options"||c==="as"||c==="onFailed"||c==="silence"||c==="inval\
id"||c==="attempts"||c==="interrupt"||c==="resume"||c==="help"||c==="taps"||c==="type"||c==="say"||c==="entry"||c==="exi\
t"||c==="on"||c==="always"||c==="after"||c==="onDone"||c==="onError"||c==="target"||c==="initial"||c==="states"||c==="as\
ide"||c==="from")){const y={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Be.propertyNames.
enum},propertyName:c};e===null?e=[y]:e.push(y),r++}var d=f===r;if(!d){const y={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.ask!==void 0){let c=t.ask;if(typeof c==
"string"){if(!mn.test(c)){const f={instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{
pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/ask",schemaPath:"\
#/properties/ask/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.prompt!==void 0&&(R(t.prompt,
{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.suggest!==void 0&&(Oe(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:l})||
(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),t.picker!==void 0){let c=t.picker;if(c&&typeof c=="object"&&!Array.
isArray(c)){for(const f in c){const y=r;if(!(f==="label"||f==="min"||f==="max"||f==="initial")){const k={instancePath:s+
"/picker",schemaPath:"#/properties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:Be.properties.picker.
propertyNames.enum},propertyName:f};e===null?e=[k]:e.push(k),r++}var n=y===r;if(!n){const k={instancePath:s+"/picker",schemaPath:"\
#/properties/picker/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[k]:e.push(k),r++}}c.label!==
void 0&&(C(c.label,{instancePath:s+"/picker/label",parentData:c,parentDataProperty:"label",rootData:l})||(e=e===null?C.errors:
e.concat(C.errors),r=e.length)),c.min!==void 0&&(z(c.min,{instancePath:s+"/picker/min",parentData:c,parentDataProperty:"\
min",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),c.max!==void 0&&(z(c.max,{instancePath:s+"/picke\
r/max",parentData:c,parentDataProperty:"max",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),c.initial!==
void 0&&(z(c.initial,{instancePath:s+"/picker/initial",parentData:c,parentDataProperty:"initial",rootData:l})||(e=e===null?
z.errors:e.concat(z.errors),r=e.length))}else{const f={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.parse!==void 0&&(Z(t.parse,{instancePath:s+"/parse",parentData:t,
parentDataProperty:"parse",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.check!==void 0){let c=t.
check;const f=r;let y=!0;const k=r;if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var a=k===r;r=f,e!==null&&
(f?e.length=f:e=null);let g;if(a){const v=r;if(Array.isArray(c)){if(c.length<1){const h={instancePath:s+"/check",schemaPath:"\
#/properties/check/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const u=c.length;for(let h=0;h<
u;h++){let _=c[h];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.that===void 0){const x={instancePath:s+"/check/"+h,schemaPath:"\
#/properties/check/then/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[x]:e.push(x),r++}
for(const x in _){const E=r;if(!(x==="that"||x==="else")){const V={instancePath:s+"/check/"+h,schemaPath:"#/properties/c\
heck/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Be.properties.check.then.items.propertyNames.enum},
propertyName:x};e===null?e=[V]:e.push(V),r++}var o=E===r;if(!o){const V={instancePath:s+"/check/"+h,schemaPath:"#/proper\
ties/check/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:x}};e===null?e=[V]:e.push(V),r++}}_.that!==
void 0&&(Z(_.that,{instancePath:s+"/check/"+h+"/that",parentData:_,parentDataProperty:"that",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),_.else!==void 0&&(R(_.else,{instancePath:s+"/check/"+h+"/else",parentData:_,parentDataProperty:"\
else",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const x={instancePath:s+"/check/"+h,schemaPath:"\
#/properties/check/then/items/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}}}var a=v===r;y=
a,g="then"}else{const v=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.that===void 0){const u={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[u]:e.push(
u),r++}for(const u in c){const h=r;if(!(u==="that"||u==="else")){const _={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Be.properties.check.else.propertyNames.enum},propertyName:u};
e===null?e=[_]:e.push(_),r++}var i=h===r;if(!i){const _={instancePath:s+"/check",schemaPath:"#/properties/check/else/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}c.that!==void 0&&(Z(c.that,{instancePath:s+
"/check/that",parentData:c,parentDataProperty:"that",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
c.else!==void 0&&(R(c.else,{instancePath:s+"/check/else",parentData:c,parentDataProperty:"else",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length))}else{const u={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var a=v===r;y=a,g="else"}if(!y){const v={instancePath:s+
"/check",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[v]:e.push(v),r++}}if(t.ifKnown!==
void 0){let c=t.ifKnown;if(!(c==="ask"||c==="skip")){const f={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:Be.properties.ifKnown.enum}};e===null?e=[f]:e.push(f),r++}}if(t.skip!==void 0&&
(ye(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:l})||(e=e===null?ye.errors:e.concat(ye.
errors),r=e.length)),t.done!==void 0&&(ye(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:l})||
(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const c={instancePath:s+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}
if(t.gather!==void 0&&(Ct(t.gather,{instancePath:s+"/gather",parentData:t,parentDataProperty:"gather",rootData:l})||(e=e===
null?Ct.errors:e.concat(Ct.errors),r=e.length)),t.save!==void 0&&(L(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.options!==void 0&&(Oe(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),
t.as!==void 0){let c=t.as;if(!(c==="quickReply"||c==="buttons"||c==="confirm"||c==="carousel"||c==="flex")){const f={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:Be.properties.as.enum}};e===null?e=[f]:e.push(
f),r++}}if(t.onFailed!==void 0&&(M(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||
(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.silence!==void 0&&(S(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.invalid!==void 0){let c=t.
invalid;const f=r;let y=!0;const k=r;if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var p=k===r;r=f,e!==null&&
(f?e.length=f:e=null);let g;if(p){const v=r;if(Array.isArray(c)){if(c.length<1){const h={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const u=c.length;for(let h=0;h<
u;h++)C(c[h],{instancePath:s+"/invalid/"+h,parentData:c,parentDataProperty:h,rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length)}var p=v===r;y=p,g="then"}else{const v=r;C(c,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var p=v===r;y=p,g="else"}if(!y){const v={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[v]:e.push(v),r++}}if(t.
attempts!==void 0){let c=t.attempts;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const f={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof c=="number"&&
(c<1||isNaN(c))){const f={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[f]:e.push(f),r++}}if(t.interrupt!==void 0){let c=t.interrupt;const f=r;let y=!0;const k=r;
if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var m=k===r;r=f,e!==null&&(f?e.length=f:e=null);let g;if(m){
const v=r;if(Array.isArray(c)){const u=c.length;for(let h=0;h<u;h++)re(c[h],{instancePath:s+"/interrupt/"+h,parentData:c,
parentDataProperty:h,rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}var m=v===r;y=m,g="then"}else{const v=r;
if(!(c==="after"||c==="first"||c==="deny")){const u={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Be.properties.interrupt.else.enum}};e===null?e=[u]:e.push(u),r++}var m=v===r;
y=m,g="else"}if(!y){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:g}};
e===null?e=[v]:e.push(v),r++}}if(t.resume!==void 0){let c=t.resume;if(!(c==="ask"||c==="silent"||c==="confirm")){const f={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Be.properties.resume.
enum}};e===null?e=[f]:e.push(f),r++}}if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let c=t.taps;if(!(c==="while-c\
urrent"||c==="once"||c==="always")){const f={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Be.properties.taps.enum}};e===null?e=[f]:e.push(f),r++}}if(t.type!==void 0){let c=t.type;if(!(c==="final"||
c==="parallel"||c==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Be.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&
(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==
void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.
concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let c=t.initial;if(typeof c=="string"){if(!J.test(c)){const f={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.states!==void 0&&(Q.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:e.concat(Q.validate.errors),
r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.from!==void 0){let c=t.from;if(typeof c=="string"){if(!Es.test(c)){
const f={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyon\
e|everyone|=.+)$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{const c={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return Mt.errors=e,r===0}const Vr={type:"object",properties:{
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
ntry","exit","on","always","after","onDone","onError","target","initial","states","aside","from"]}};function Rt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.menu===
void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"menu"}};e===null?e=[
o]:e.push(o),r++}if(t.options===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
options"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="menu"||o==="options"||o==="as"||o==="onFai\
led"||o==="silence"||o==="invalid"||o==="attempts"||o==="interrupt"||o==="resume"||o==="help"||o==="taps"||o==="type"||o===
"say"||o==="entry"||o==="exit"||o==="on"||o==="always"||o==="after"||o==="onDone"||o==="onError"||o==="target"||o==="ini\
tial"||o==="states"||o==="aside"||o==="from")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:Vr.propertyNames.enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var d=i===r;if(!d){const p={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(t.menu!==
void 0&&(R(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"menu",rootData:l})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length)),t.options!==void 0&&(Oe(t.options,{instancePath:s+"/options",parentData:t,parentDataProperty:"opt\
ions",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),t.as!==void 0){let o=t.as;if(!(o==="quickRepl\
y"||o==="buttons"||o==="confirm"||o==="carousel"||o==="flex")){const i={instancePath:s+"/as",schemaPath:"#/properties/as\
/enum",keyword:"enum",params:{allowedValues:Vr.properties.as.enum}};e===null?e=[i]:e.push(i),r++}}if(t.onFailed!==void 0&&
(M(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?M.errors:
e.concat(M.errors),r=e.length)),t.silence!==void 0&&(S(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"\
silence",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.invalid!==void 0){let o=t.invalid;const i=r;
let p=!0;const m=r;if(!Array.isArray(o)){const f={};e===null?e=[f]:e.push(f),r++}var n=m===r;r=i,e!==null&&(i?e.length=i:
e=null);let c;if(n){const f=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/prope\
rties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=o.length;for(let g=0;g<
k;g++)C(o[g],{instancePath:s+"/invalid/"+g,parentData:o,parentDataProperty:g,rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length)}var n=f===r;p=n,c="then"}else{const f=r;C(o,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var n=f===r;p=n,c="else"}if(!p){const f={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[f]:e.push(f),r++}}if(t.
attempts!==void 0){let o=t.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&
(o<1||isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[i]:e.push(i),r++}}if(t.interrupt!==void 0){let o=t.interrupt;const i=r;let p=!0;const m=r;
if(!Array.isArray(o)){const f={};e===null?e=[f]:e.push(f),r++}var a=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(a){
const f=r;if(Array.isArray(o)){const k=o.length;for(let g=0;g<k;g++)re(o[g],{instancePath:s+"/interrupt/"+g,parentData:o,
parentDataProperty:g,rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}var a=f===r;p=a,c="then"}else{const f=r;
if(!(o==="after"||o==="first"||o==="deny")){const k={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Vr.properties.interrupt.else.enum}};e===null?e=[k]:e.push(k),r++}var a=f===r;
p=a,c="else"}if(!p){const f={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:c}};
e===null?e=[f]:e.push(f),r++}}if(t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const i={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Vr.properties.resume.
enum}};e===null?e=[i]:e.push(i),r++}}if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let o=t.taps;if(!(o==="while-c\
urrent"||o==="once"||o==="always")){const i={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Vr.properties.taps.enum}};e===null?e=[i]:e.push(i),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="final"||
o==="parallel"||o==="history")){const i={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Vr.properties.type.enum}};e===null?e=[i]:e.push(i),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&
(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==
void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.
concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let o=t.initial;if(typeof o=="string"){if(!J.test(o)){const i={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(t.states!==void 0&&(Q.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:e.concat(Q.validate.errors),
r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.from!==void 0){let o=t.from;if(typeof o=="string"){if(!Es.test(o)){
const i={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyon\
e|everyone|=.+)$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Rt.errors=e,r===0}const gr={type:"object",properties:{
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
or","target","initial","states","aside","from"]}};function Lt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.review===void 0){const i={instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"review"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;
if(!(i==="review"||i==="title"||i==="confirm"||i==="as"||i==="onFailed"||i==="silence"||i==="invalid"||i==="attempts"||i===
"interrupt"||i==="resume"||i==="help"||i==="taps"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||
i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||i==="aside"||i==="from")){const m={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:gr.propertyNames.enum},propertyName:i};
e===null?e=[m]:e.push(m),r++}var d=p===r;if(!d){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.review!==void 0){let i=t.review;if(Array.isArray(i)){if(i.
length<1){const m={instancePath:s+"/review",schemaPath:"#/properties/review/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),r++}const p=i.length;for(let m=0;m<p;m++){let c=i[m];if(typeof c=="string"){if(!mn.test(c)){const f={
instancePath:s+"/review/"+m,schemaPath:"#/properties/review/items/pattern",keyword:"pattern",params:{pattern:"^(user[.])\
?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/review/"+m,schemaPath:"#/proper\
ties/review/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:s+
"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.
title!==void 0&&(C(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.confirm!==void 0){let i=t.confirm;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const p in i){const m=r;if(!(p==="label"||p==="synonyms")){const c={instancePath:s+"/confirm",schemaPath:"#/properti\
es/confirm/propertyNames/enum",keyword:"enum",params:{allowedValues:gr.properties.confirm.propertyNames.enum},propertyName:p};
e===null?e=[c]:e.push(c),r++}var n=m===r;if(!n){const c={instancePath:s+"/confirm",schemaPath:"#/properties/confirm/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[c]:e.push(c),r++}}i.label!==void 0&&(C(i.label,{
instancePath:s+"/confirm/label",parentData:i,parentDataProperty:"label",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)),i.synonyms!==void 0&&(ye(i.synonyms,{instancePath:s+"/confirm/synonyms",parentData:i,parentDataProperty:"sy\
nonyms",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length))}else{const p={instancePath:s+"/confirm",schemaPath:"\
#/properties/confirm/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.as!==void 0){let i=t.
as;if(!(i==="quickReply"||i==="buttons"||i==="flex")){const p={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"\
enum",params:{allowedValues:gr.properties.as.enum}};e===null?e=[p]:e.push(p),r++}}if(t.onFailed!==void 0&&(M(t.onFailed,
{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
r=e.length)),t.silence!==void 0&&(S(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let m=!0;const c=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var a=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(a){const y=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<g;v++)C(i[v],{instancePath:s+"/i\
nvalid/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}var a=y===
r;m=a,f="then"}else{const y=r;C(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?C.errors:e.concat(C.errors),r=e.length);var a=y===r;m=a,f="else"}if(!m){const y={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let m=!0;const c=r;if(!Array.isArray(
i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(o){const y=r;if(Array.
isArray(i)){const g=i.length;for(let v=0;v<g;v++)re(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,
rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}var o=y===r;m=o,f="then"}else{const y=r;if(!(i==="af\
ter"||i==="first"||i==="deny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:gr.properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;m=o,f="else"}if(!m){
const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:f}};e===
null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:gr.properties.resume.enum}};e===null?
e=[p]:e.push(p),r++}}if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:gr.
properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||
i==="history")){const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:gr.
properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==
void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(S(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(M(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!J.test(i)){const p={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.states!==void 0&&(Q.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:e.concat(Q.validate.errors),r=e.length)),t.aside!==
void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.
concat(G.errors),r=e.length)),t.from!==void 0){let i=t.from;if(typeof i=="string"){if(!Es.test(i)){const p={instancePath:s+
"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyone|everyone|=.+)$"}};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return Lt.errors=e,r===0}const Xs={type:"object",properties:{each:{type:"string"},
say:{$ref:"#/definitions/messages"},type:{enum:["final","parallel","history"]},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["each","states"],propertyNames:{enum:["each","say","type","entry","exit","on","al\
ways","after","onDone","onError","target","initial","states","aside"]}};function Tt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.each===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"each"}};e===null?e=[n]:e.push(n),r++}if(t.states===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const a=r;if(!(n==="each"||n==="say"||n==="type"||n==="entry"||n==="exit"||n==="on"||n==="alway\
s"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Xs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.each!==void 0&&typeof t.each!="string"){const n={instancePath:s+"/ea\
ch",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.say!==void 0&&
(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Xs.properties.type.enum}};e===null?e=[a]:e.
push(a),r++}}if(t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!J.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Q.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:
e.concat(Q.validate.errors),r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Tt.errors=e,r===0}const Ys={type:"object",
properties:{call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignmen\
ts"},onCancelled:{$ref:"#/definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/\
messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:[
"call","with","save","onCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initia\
l","states","aside"]}};function Bt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.call===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"call"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="call"||n===
"with"||n==="save"||n==="onCancelled"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="afte\
r"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ys.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.call!==void 0&&(re(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"ca\
ll",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&
(L(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
r=e.length)),t.onCancelled!==void 0&&(q(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"on\
Cancelled",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="fi\
nal"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Ys.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==
void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.
concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!J.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Q.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:
e.concat(Q.validate.errors),r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Bt.errors=e,r===0}const en={type:"object",
properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definiti\
ons/dataMap"},save:{$ref:"#/definitions/assignments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},
type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["request"],propertyNames:{enum:["request","with","save","accept","type","say","en\
try","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function St(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="request"||n==="with"||n==="save"||n==="accept"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:en.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.
request;if(typeof n=="string"){if(!Zs.test(n)){const a={instancePath:s+"/request",schemaPath:"#/properties/request/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:s+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(L(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(
n)){const a=n.length;for(let o=0;o<a;o++){let i=n[o];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+
"/accept/"+o,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),
r++}if(typeof i=="number"){if(i>599||isNaN(i)){const p={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/item\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[p]:e.push(p),r++}if(i<100||isNaN(i)){const p={
instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[p]:e.push(p),r++}}}}else{const a={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="paralle\
l"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:en.
properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==
void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(S(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(M(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Q.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:e.concat(Q.validate.errors),r=e.length)),t.aside!==
void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.
concat(G.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return St.errors=e,r===0}const rn={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Ft(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="run"||n==="with"||n==="save"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:rn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(L(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:rn.properties.type.enum}};e===null?e=[a]:e.push(
a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&
(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.
states!==void 0&&(Q.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Q.validate.errors:e.concat(Q.validate.errors),r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ft.errors=
e,r===0}const tn={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definiti\
ons/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},save:{$ref:"#/definitions/assignments"},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"}},required:["put","key","value"],propertyNames:{enum:["put","key","value","ifAbsent","save","type","sa\
y","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Ht(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="put"||n==="key"||
n==="value"||n==="ifAbsent"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="af\
ter"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:tn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+
"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[
a]:e.push(a),r++}}else{const a={instancePath:s+"/put",schemaPath:"#/properties/put/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/v\
alue",parentData:t,parentDataProperty:"value",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.ifAbsent!==
void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.save!==void 0&&(L(t.save,{instancePath:s+"/save",parentData:t,
parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.type!==void 0){let n=t.type;
if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:tn.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==
void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.
concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!J.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Q.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:
e.concat(Q.validate.errors),r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ht.errors=e,r===0}const sn={type:"object",
properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/defini\
tions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/defini\
tions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},
after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},
target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definiti\
ons/states"},aside:{$ref:"#/definitions/aside"}},required:["take","key"],propertyNames:{enum:["take","key","save","type",
"say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Ot(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[
n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="take"||n==="key"||n==="save"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:sn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.
take;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/take",
schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&
(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)),t.save!==void 0&&(L(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=
e===null?L.errors:e.concat(L.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:sn.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==
void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(S(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(M(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Q.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:e.concat(Q.validate.errors),r=e.length)),t.aside!==
void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.
concat(G.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Ot.errors=e,r===0}const nn={type:"object",properties:{get:{type:"string",pattern:"^[A-Za\
-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parall\
el","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actio\
ns"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"\
#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"get","key"],propertyNames:{enum:["get","key","save","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Wt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="get"||n==="key"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||
n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:nn.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!J.test(n)){const a={
instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};
e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.save!==void 0&&(L(t.save,{instancePath:s+"/sav\
e",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.type!==void 0){
let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:nn.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&
(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!J.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Q.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:
e.concat(Q.validate.errors),r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Wt.errors=e,r===0}const on={type:"object",
properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"\
#/definitions/expression"},limit:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
required:["list"],propertyNames:{enum:["list","where","orderBy","limit","save","type","say","entry","exit","on","always",
"after","onDone","onError","target","initial","states","aside"]}};function Gt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="list"||n==="where"||n==="orderBy"||n==="limit"||n==="save"||n==="type"||n==="say"||n==="entry"||n===
"exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n===
"aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:on.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n==
"string"){if(!J.test(n)){const a={instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/list",schemaPath:"#/pr\
operties/list/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.where!==void 0&&(Z(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)),t.orderBy!==void 0&&(Z(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.limit!==void 0&&(z(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.save!==void 0&&(L(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:on.properties.type.enum}};e===null?e=[a]:e.push(
a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&
(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.
states!==void 0&&(Q.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Q.validate.errors:e.concat(Q.validate.errors),r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Gt.errors=
e,r===0}const xs={type:"object",properties:{accountLink:{$ref:"#/definitions/scalar"},prompt:{$ref:"#/definitions/messag\
es"},label:{$ref:"#/definitions/text"},as:{enum:["buttons","quickReply","flex"]},save:{$ref:"#/definitions/assignments"},
type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["accountLink","prompt"],propertyNames:{enum:["accountLink","prompt","label","as",
"save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Jt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.accountLink===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
accountLink"}};e===null?e=[n]:e.push(n),r++}if(t.prompt===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"prompt"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="accountL\
ink"||n==="prompt"||n==="label"||n==="as"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="al\
ways"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:xs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.accountLink!==void 0&&(O(t.accountLink,{instancePath:s+"/accountLink",
parentData:t,parentDataProperty:"accountLink",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.prompt!==
void 0&&(R(t.prompt,{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?R.errors:
e.concat(R.errors),r=e.length)),t.label!==void 0&&(C(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"l\
abel",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.as!==void 0){let n=t.as;if(!(n==="buttons"||n===
"quickReply"||n==="flex")){const a={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:xs.
properties.as.enum}};e===null?e=[a]:e.push(a),r++}}if(t.save!==void 0&&(L(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||
n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:xs.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&
(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==
void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.
concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!J.test(n)){const a={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Q.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:e.concat(Q.validate.errors),
r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Jt.errors=e,r===0}const pn={type:"object",properties:{content:{type:"\
string",pattern:"^=.+$"},to:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/\
definitions/dataMap"},types:{type:"array",minItems:1,items:{type:"string"}},maxSize:{type:"string",pattern:"^[0-9]+(kB|M\
B)$"},save:{$ref:"#/definitions/assignments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},type:{
enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"\
#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definition\
s/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitio\
ns/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"\
#/definitions/aside"}},required:["content"],propertyNames:{enum:["content","to","with","types","maxSize","save","accept",
"type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}},Ln=new RegExp(
"^=.+$",""),Tn=new RegExp("^[0-9]+(kB|MB)$","");function Qt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.content===void 0){const n={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(!(n==="content"||n==="to"||n==="with"||n==="types"||n==="maxSize"||n==="save"||n==="accept"||n==="type"||n==="say"||n===
"entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n===
"states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:pn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.content!==void 0){let n=t.
content;if(typeof n=="string"){if(!Ln.test(n)){const a={instancePath:s+"/content",schemaPath:"#/properties/content/patte\
rn",keyword:"pattern",params:{pattern:"^=.+$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.to!==void 0){let n=t.
to;if(typeof n=="string"){if(!Zs.test(n)){const a={instancePath:s+"/to",schemaPath:"#/properties/to/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={
instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}
if(t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.
errors:e.concat(U.errors),r=e.length)),t.types!==void 0){let n=t.types;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+
"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.
length;for(let o=0;o<a;o++)if(typeof n[o]!="string"){const i={instancePath:s+"/types/"+o,schemaPath:"#/properties/types/\
items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const a={instancePath:s+"/types",schemaPath:"\
#/properties/types/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.maxSize!==void 0){let n=t.
maxSize;if(typeof n=="string"){if(!Tn.test(n)){const a={instancePath:s+"/maxSize",schemaPath:"#/properties/maxSize/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(kB|MB)$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/m\
axSize",schemaPath:"#/properties/maxSize/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.
save!==void 0&&(L(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(n)){const a=n.length;for(let o=0;o<a;o++){
let i=n[o];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/accept/"+o,schemaPath:"#/properties/ac\
cept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"){if(i>599||isNaN(
i)){const p={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:599}};e===null?e=[p]:e.push(p),r++}if(i<100||isNaN(i)){const p={instancePath:s+"/accept/"+o,schemaPath:"#/prop\
erties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[p]:e.push(p),r++}}}}else{
const a={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=
[a]:e.push(a),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:pn.properties.type.enum}};e===null?e=[a]:
e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=
e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==void 0&&(I(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.on!==void 0&&
(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(S(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.
states!==void 0&&(Q.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Q.validate.errors:e.concat(Q.validate.errors),r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Qt.errors=
e,r===0}const qs={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function Xt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="type"||n==="history"||n==="target")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:qs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:qs.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.history!==void 0){let n=t.history;if(!(n==="shallow"||n==="deep")){const a={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:qs.properties.history.
enum}};e===null?e=[a]:e.push(a),r++}}t.target!==void 0&&(M(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Xt.errors=e,r===0}const ln={type:"object",
properties:{ask:{},menu:{},review:{},each:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"\
#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definition\
s/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transiti\
ons"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["\
ask","menu","review","each","call","request","run","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Yt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(!(n==="ask"||n==="menu"||n===
"review"||n==="each"||n==="call"||n==="request"||n==="run"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n===
"always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ln.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ln.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(I(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.exit!==
void 0&&(I(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?W.errors:e.concat(W.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(S(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(M(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?M.errors:e.concat(M.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!J.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Q.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Q.validate.errors:e.concat(Q.validate.errors),r=e.length)),t.aside!==
void 0&&(G(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.
concat(G.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Yt.errors=e,r===0}function it(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const E={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[E]:e.push(E),r++}const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let E;if(t.ask===void 0&&(E="ask")){const V={};e===null?e=[V]:e.push(V),r++}}var o=a===r;r=d,e!==null&&(d?e.length=d:
e=null);let i;if(o){const E=r;Mt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Mt.errors:
e.concat(Mt.errors),r=e.length);var o=E===r;n=o,i="then"}else{const E=r,V=r;let H=!0;const K=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let w;if(t.menu===void 0&&(w="menu")){const b={};e===null?e=[b]:e.push(b),r++}}var p=K===r;r=V,e!==null&&
(V?e.length=V:e=null);let X;if(p){const w=r;Rt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?Rt.errors:e.concat(Rt.errors),r=e.length);var p=w===r;H=p,X="then"}else{const w=r,b=r;let $=!0;const j=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let te;if(t.review===void 0&&(te="review")){const ee={};e===null?e=[ee]:e.push(ee),r++}}var m=j===
r;r=b,e!==null&&(b?e.length=b:e=null);let B;if(m){const te=r;Lt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Lt.errors:e.concat(Lt.errors),r=e.length);var m=te===r;$=m,B="then"}else{const te=r,ee=r;let F=!0;const ae=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let ce;if(t.each===void 0&&(ce="each")){const Ee={};e===null?e=[Ee]:e.push(
Ee),r++}}var c=ae===r;r=ee,e!==null&&(ee?e.length=ee:e=null);let pe;if(c){const ce=r;Tt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Tt.errors:e.concat(Tt.errors),r=e.length);var c=ce===r;F=c,pe="then"}else{const ce=r,Ee=r;let Ur=!0;
const Kr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let me;if(t.call===void 0&&(me="call")){const Ie={};e===null?e=[
Ie]:e.push(Ie),r++}}var f=Kr===r;r=Ee,e!==null&&(Ee?e.length=Ee:e=null);let ps;if(f){const me=r;Bt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Bt.errors:e.concat(Bt.errors),r=e.length);var f=me===r;Ur=f,ps="then"}else{
const me=r,Ie=r;let Cr=!0;const Mr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let he;if(t.request===void 0&&(he="req\
uest")){const Ve={};e===null?e=[Ve]:e.push(Ve),r++}}var y=Mr===r;r=Ie,e!==null&&(Ie?e.length=Ie:e=null);let ls;if(y){const he=r;
St(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?St.errors:e.concat(St.errors),r=e.length);
var y=he===r;Cr=y,ls="then"}else{const he=r,Ve=r;let Rr=!0;const Lr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let de;
if(t.run===void 0&&(de="run")){const Ue={};e===null?e=[Ue]:e.push(Ue),r++}}var k=Lr===r;r=Ve,e!==null&&(Ve?e.length=Ve:e=
null);let as;if(k){const de=r;Ft(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ft.errors:
e.concat(Ft.errors),r=e.length);var k=de===r;Rr=k,as="then"}else{const de=r,Ue=r;let Tr=!0;const Br=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let ge;if(t.put===void 0&&(ge="put")){const Ke={};e===null?e=[Ke]:e.push(Ke),r++}}var g=Br===
r;r=Ue,e!==null&&(Ue?e.length=Ue:e=null);let fs;if(g){const ge=r;Ht(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Ht.errors:e.concat(Ht.errors),r=e.length);var g=ge===r;Tr=g,fs="then"}else{const ge=r,Ke=r;let Sr=!0;
const Fr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let we;if(t.take===void 0&&(we="take")){const Ce={};e===null?e=[
Ce]:e.push(Ce),r++}}var v=Fr===r;r=Ke,e!==null&&(Ke?e.length=Ke:e=null);let us;if(v){const we=r;Ot(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Ot.errors:e.concat(Ot.errors),r=e.length);var v=we===r;Sr=v,us="then"}else{
const we=r,Ce=r;let Hr=!0;const Or=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ke;if(t.get===void 0&&(ke="get")){
const Me={};e===null?e=[Me]:e.push(Me),r++}}var D=Or===r;r=Ce,e!==null&&(Ce?e.length=Ce:e=null);let ys;if(D){const ke=r;
Wt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Wt.errors:e.concat(Wt.errors),r=e.length);
var D=ke===r;Hr=D,ys="then"}else{const ke=r,Me=r;let Wr=!0;const Gr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ve;
if(t.list===void 0&&(ve="list")){const Re={};e===null?e=[Re]:e.push(Re),r++}}var u=Gr===r;r=Me,e!==null&&(Me?e.length=Me:
e=null);let cs;if(u){const ve=r;Gt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Gt.errors:
e.concat(Gt.errors),r=e.length);var u=ve===r;Wr=u,cs="then"}else{const ve=r,Re=r;let Jr=!0;const Qr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let Pe;if(t.accountLink===void 0&&(Pe="accountLink")){const Le={};e===null?e=[Le]:e.push(Le),
r++}}var h=Qr===r;r=Re,e!==null&&(Re?e.length=Re:e=null);let ms;if(h){const Pe=r;Jt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Jt.errors:e.concat(Jt.errors),r=e.length);var h=Pe===r;Jr=h,ms="then"}else{const Pe=r,Le=r;let Xr=!0;
const Yr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let $e;if(t.content===void 0&&($e="content")){const Te={};e===null?
e=[Te]:e.push(Te),r++}}var _=Yr===r;r=Le,e!==null&&(Le?e.length=Le:e=null);let hs;if(_){const $e=r;Qt(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Qt.errors:e.concat(Qt.errors),r=e.length);var _=$e===r;Xr=_,
hs="then"}else{const $e=r,Te=r;let et=!0;const rt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let be;if(t.type===void 0&&
(be="type")){const Ge={};e===null?e=[Ge]:e.push(Ge),r++}else if(t.type!==void 0&&t.type!=="history"){const Ge={};e===null?
e=[Ge]:e.push(Ge),r++}}var x=rt===r;r=Te,e!==null&&(Te?e.length=Te:e=null);let ds;if(x){const be=r;Xt(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Xt.errors:e.concat(Xt.errors),r=e.length);var x=be===r;et=x,
ds="then"}else{const be=r;Yt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Yt.errors:e.concat(
Yt.errors),r=e.length);var x=be===r;et=x,ds="else"}if(!et){const be={instancePath:s,schemaPath:"#/else/else/else/else/el\
se/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ds}};e===null?e=[be]:e.push(be),r++}var _=$e===
r;Xr=_,hs="else"}if(!Xr){const $e={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/e\
lse/if",keyword:"if",params:{failingKeyword:hs}};e===null?e=[$e]:e.push($e),r++}var h=Pe===r;Jr=h,ms="else"}if(!Jr){const Pe={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ms}};
e===null?e=[Pe]:e.push(Pe),r++}var u=ve===r;Wr=u,cs="else"}if(!Wr){const ve={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:cs}};e===null?e=[ve]:e.push(ve),r++}var D=ke===
r;Hr=D,ys="else"}if(!Hr){const ke={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:ys}};e===null?e=[ke]:e.push(ke),r++}var v=we===r;Sr=v,us="else"}if(!Sr){const we={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:us}};e===null?e=[we]:e.push(
we),r++}var g=ge===r;Tr=g,fs="else"}if(!Tr){const ge={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",
keyword:"if",params:{failingKeyword:fs}};e===null?e=[ge]:e.push(ge),r++}var k=de===r;Rr=k,as="else"}if(!Rr){const de={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:as}};e===null?e=[de]:e.push(de),r++}
var y=he===r;Cr=y,ls="else"}if(!Cr){const he={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:ls}};e===null?e=[he]:e.push(he),r++}var f=me===r;Ur=f,ps="else"}if(!Ur){const me={instancePath:s,schemaPath:"\
#/else/else/else/else/if",keyword:"if",params:{failingKeyword:ps}};e===null?e=[me]:e.push(me),r++}var c=ce===r;F=c,pe="e\
lse"}if(!F){const ce={instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:pe}};e===null?
e=[ce]:e.push(ce),r++}var m=te===r;$=m,B="else"}if(!$){const te={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",
params:{failingKeyword:B}};e===null?e=[te]:e.push(te),r++}var p=w===r;H=p,X="else"}if(!H){const w={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:X}};e===null?e=[w]:e.push(w),r++}var o=E===r;n=o,i="else"}if(!n){const E={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[E]:e.push(E),r++}return it.errors=e,
r===0}function hr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"m\
inProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(typeof n=="string"&&!J.test(
n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9\
_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNam\
es",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)it(t[n],{instancePath:s+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?it.errors:e.concat(
it.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return hr.errors=e,r===0}function es(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===void 0){const i={instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;
if(!(i==="title"||i==="scope"||i==="background"||i==="silent"||i==="onRestart"||i==="versions"||i==="migrate"||i==="cont\
ext"||i==="constants"||i==="derive"||i==="input"||i==="output"||i==="triggers"||i==="on"||i==="initial"||i==="silence"||
i==="invalid"||i==="attempts"||i==="interrupt"||i==="resume"||i==="help"||i==="taps"||i==="states"||i==="aside")){const m={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:dr.propertyNames.enum},propertyName:i};
e===null?e=[m]:e.push(m),r++}var d=p===r;if(!d){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.title!==void 0&&(C(t.title,{instancePath:s+"/title",parentData:t,
parentDataProperty:"title",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.scope!==void 0){let i=t.
scope;if(!(i==="user"||i==="group"||i==="member")){const p={instancePath:s+"/scope",schemaPath:"#/properties/scope/enum",
keyword:"enum",params:{allowedValues:dr.properties.scope.enum}};e===null?e=[p]:e.push(p),r++}}if(t.background!==void 0&&
typeof t.background!="boolean"){const i={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(t.silent!==void 0&&typeof t.silent!="boolean"){const i={instancePath:s+
"/silent",schemaPath:"#/properties/silent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(t.
onRestart!==void 0){let i=t.onRestart;if(!(i==="resume"||i==="restart"||i==="stack")){const p={instancePath:s+"/onRestar\
t",schemaPath:"#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:dr.properties.onRestart.enum}};e===null?
e=[p]:e.push(p),r++}}if(t.versions!==void 0){let i=t.versions;if(!(i==="carry"||i==="pin")){const p={instancePath:s+"/ve\
rsions",schemaPath:"#/properties/versions/enum",keyword:"enum",params:{allowedValues:dr.properties.versions.enum}};e===null?
e=[p]:e.push(p),r++}}if(t.migrate!==void 0){let i=t.migrate;if(Array.isArray(i)){if(i.length<1){const m={instancePath:s+
"/migrate",schemaPath:"#/properties/migrate/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}
const p=i.length;for(let m=0;m<p;m++)xr(i[m],{instancePath:s+"/migrate/"+m,parentData:i,parentDataProperty:m,rootData:l})||
(e=e===null?xr.errors:e.concat(xr.errors),r=e.length)}else{const p={instancePath:s+"/migrate",schemaPath:"#/properties/m\
igrate/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.context!==void 0&&(ze(t.context,{instancePath:s+
"/context",parentData:t,parentDataProperty:"context",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),
t.constants!==void 0&&(U(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.derive!==void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(const p in i){const m=r;if(typeof p=="string"&&!J.test(p)){const c={instancePath:s+"/derive",schemaPath:"\
#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:p};
e===null?e=[c]:e.push(c),r++}var n=m===r;if(!n){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/proper\
tyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[c]:e.push(c),r++}}for(const p in i)Z(i[p],{instancePath:s+
"/derive/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)}else{const p={instancePath:s+"/derive",schemaPath:"#/properties/derive/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.input!==void 0&&(ze(t.input,{instancePath:s+"/input",parentData:t,
parentDataProperty:"input",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),t.output!==void 0&&(U(t.
output,{instancePath:s+"/output",parentData:t,parentDataProperty:"output",rootData:l})||(e=e===null?U.errors:e.concat(U.
errors),r=e.length)),t.triggers!==void 0&&(qr(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"tr\
iggers",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",
parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.initial!==void 0){
let i=t.initial;if(typeof i=="string"){if(!J.test(i)){const p={instancePath:s+"/initial",schemaPath:"#/properties/initia\
l/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.
silence!==void 0&&(S(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||(e=e===
null?S.errors:e.concat(S.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let m=!0;const c=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var a=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(a){const y=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<g;v++)C(i[v],{instancePath:s+"/i\
nvalid/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}var a=y===
r;m=a,f="then"}else{const y=r;C(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?C.errors:e.concat(C.errors),r=e.length);var a=y===r;m=a,f="else"}if(!m){const y={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let m=!0;const c=r;if(!Array.isArray(
i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(o){const y=r;if(Array.
isArray(i)){const g=i.length;for(let v=0;v<g;v++)re(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,
rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}var o=y===r;m=o,f="then"}else{const y=r;if(!(i==="af\
ter"||i==="first"||i==="deny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:dr.properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;m=o,f="else"}if(!m){
const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:f}};e===
null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:dr.properties.resume.enum}};e===null?
e=[p]:e.push(p),r++}}if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:dr.
properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(hr(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),t.aside!==void 0&&(G(t.
aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}return es.errors=e,r===0}function rs(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"renga"}};e===null?e=[a]:e.push(a),r++}if(t.flows===void 0){const a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[a]:e.push(a),r++}for(const a in t){const o=r;
if(!(a==="renga"||a==="flows")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Mn.
propertyNames.enum},propertyName:a};e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}if(t.renga!==void 0&&t.renga!==
1){const a={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[a]:e.push(a),r++}if(t.flows!==void 0){let a=t.flows;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<
1){const o={instancePath:s+"/flows",schemaPath:"#/properties/flows/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}for(const o in a){const i=r;if(typeof o=="string"&&!J.test(o)){const p={instancePath:s+"/fl\
ows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:o};e===null?e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/flows",schemaPath:"#/propertie\
s/flows/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}for(const o in a)es(
a[o],{instancePath:s+"/flows/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,rootData:l})||
(e=e===null?es.errors:e.concat(es.errors),r=e.length)}else{const o={instancePath:s+"/flows",schemaPath:"#/properties/flo\
ws/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{const a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return rs.errors=e,r===0}const wr={type:"obj\
ect",properties:{renga:{const:1},flow:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},title:{$ref:"#/definitions/text"},
scope:{enum:["user","group","member"]},background:{type:"boolean"},silent:{type:"boolean"},onRestart:{enum:["resume","re\
start","stack"]},versions:{enum:["carry","pin"]},migrate:{type:"array",items:{$ref:"#/definitions/migration"},minItems:1},
context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/variables"},
output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{
$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/defi\
nitions/states"},aside:{$ref:"#/definitions/aside"}},required:["renga","flow","states"],propertyNames:{enum:["renga","fl\
ow","title","scope","background","silent","onRestart","versions","migrate","context","constants","derive","input","outpu\
t","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}};function ts(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.renga===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ren\
ga"}};e===null?e=[i]:e.push(i),r++}if(t.flow===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"flow"}};e===null?e=[i]:e.push(i),r++}if(t.states===void 0){const i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;
if(!(i==="renga"||i==="flow"||i==="title"||i==="scope"||i==="background"||i==="silent"||i==="onRestart"||i==="versions"||
i==="migrate"||i==="context"||i==="constants"||i==="derive"||i==="input"||i==="output"||i==="triggers"||i==="on"||i==="i\
nitial"||i==="silence"||i==="invalid"||i==="attempts"||i==="interrupt"||i==="resume"||i==="help"||i==="taps"||i==="state\
s"||i==="aside")){const m={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:wr.propertyNames.
enum},propertyName:i};e===null?e=[m]:e.push(m),r++}var d=p===r;if(!d){const m={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.renga!==void 0&&t.renga!==1){const i={
instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.
push(i),r++}if(t.flow!==void 0){let i=t.flow;if(typeof i=="string"){if(!J.test(i)){const p={instancePath:s+"/flow",schemaPath:"\
#/properties/flow/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:s+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}}if(t.title!==void 0&&(C(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.scope!==void 0){let i=t.scope;if(!(i==="user"||i==="group"||i==="\
member")){const p={instancePath:s+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:wr.
properties.scope.enum}};e===null?e=[p]:e.push(p),r++}}if(t.background!==void 0&&typeof t.background!="boolean"){const i={
instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[i]:e.push(i),r++}if(t.silent!==void 0&&typeof t.silent!="boolean"){const i={instancePath:s+"/silent",schemaPath:"#/pr\
operties/silent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(t.onRestart!==void 0){let i=t.
onRestart;if(!(i==="resume"||i==="restart"||i==="stack")){const p={instancePath:s+"/onRestart",schemaPath:"#/properties/\
onRestart/enum",keyword:"enum",params:{allowedValues:wr.properties.onRestart.enum}};e===null?e=[p]:e.push(p),r++}}if(t.versions!==
void 0){let i=t.versions;if(!(i==="carry"||i==="pin")){const p={instancePath:s+"/versions",schemaPath:"#/properties/vers\
ions/enum",keyword:"enum",params:{allowedValues:wr.properties.versions.enum}};e===null?e=[p]:e.push(p),r++}}if(t.migrate!==
void 0){let i=t.migrate;if(Array.isArray(i)){if(i.length<1){const m={instancePath:s+"/migrate",schemaPath:"#/properties/\
migrate/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const p=i.length;for(let m=0;m<p;m++)
xr(i[m],{instancePath:s+"/migrate/"+m,parentData:i,parentDataProperty:m,rootData:l})||(e=e===null?xr.errors:e.concat(xr.
errors),r=e.length)}else{const p={instancePath:s+"/migrate",schemaPath:"#/properties/migrate/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.context!==void 0&&(ze(t.context,{instancePath:s+"/context",parentData:t,
parentDataProperty:"context",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),t.constants!==void 0&&
(U(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?U.errors:
e.concat(U.errors),r=e.length)),t.derive!==void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const m=r;if(typeof p=="string"&&!J.test(p)){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:p};e===null?e=[c]:e.push(c),r++}
var n=m===r;if(!n){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNam\
es",params:{propertyName:p}};e===null?e=[c]:e.push(c),r++}}for(const p in i)Z(i[p],{instancePath:s+"/derive/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)}else{const p={instancePath:s+"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),r++}}if(t.input!==void 0&&(ze(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"\
input",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),t.output!==void 0&&(U(t.output,{instancePath:s+
"/output",parentData:t,parentDataProperty:"output",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.
triggers!==void 0&&(qr(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=
e===null?qr.errors:e.concat(qr.errors),r=e.length)),t.on!==void 0&&(W(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i==
"string"){if(!J.test(i)){const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"\
#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.silence!==void 0&&(S(
t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};
e===null?e=[y]:e.push(y),r++}var a=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(a){const y=r;if(Array.isArray(i)){
if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<g;v++)C(i[v],{instancePath:s+"/invalid/"+v,parentData:i,
parentDataProperty:v,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}var a=y===r;m=a,f="then"}else{const y=r;
C(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length);var a=y===r;m=a,f="else"}if(!m){const y={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/if",keyword:"\
if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.attempts;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={instancePath:s+"/attempts",
schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),
r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=
[y]:e.push(y),r++}var o=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(o){const y=r;if(Array.isArray(i)){const g=i.length;
for(let v=0;v<g;v++)re(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?
re.errors:e.concat(re.errors),r=e.length)}var o=y===r;m=o,f="then"}else{const y=r;if(!(i==="after"||i==="first"||i==="de\
ny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:wr.
properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=y===r;m=o,f="else"}if(!m){const y={instancePath:s+"/\
interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}
if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={instancePath:s+"/resume",schemaPath:"\
#/properties/resume/enum",keyword:"enum",params:{allowedValues:wr.properties.resume.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.help!==void 0&&(C(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||i==="always")){
const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:wr.properties.taps.
enum}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(hr(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"\
states",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),t.aside!==void 0&&(G(t.aside,{instancePath:s+
"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return ts.
errors=e,r===0}function hn(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.flows===
void 0&&(p="flows")){const m={};e===null?e=[m]:e.push(m),r++}}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const p=r;rs(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),
r=e.length);var o=p===r;n=o,i="then"}else{const p=r;ts(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?ts.errors:e.concat(ts.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return hn.errors=e,r===0}const On=dn,Bn={$schema:"\
http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{renga:{const:1},tests:{type:"array",
items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{test:{type:"object",properties:{name:{
type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"#\
/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},
minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:[
"name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",properties:{user:{type:["string","nu\
mber","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{
type:"object",properties:{change:{type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["stri\
ng","number"]}},pick:{type:["string"]},link:{type:"string"},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|\
m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{type:"\
object",minProperties:1},expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["string",
"null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},ended:{
type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integer",minimum:0},
tables:{type:"object"},group:{type:"object"},background:{type:"array",items:{type:"string"}}},propertyNames:{enum:["stat\
e","flow","stack","error","errors","ended","context","user","timers","pushes","tables","group","background"]}},exact:{const:!0},
as:{type:"string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{
type:["string","number","object"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:[
"string","number","object"]},U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["st\
ring","number","object"]},addressed:{enum:["mention","reply"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["us\
er","bot","snapshot","tap","pick","link","wait","event","services","result","sent","expect","exact","as","in","U1","U2",
"U3","U4","U5","U6","U7","U8","U9","addressed"]}},person:{type:"object",properties:{displayName:{type:"string"},language:{
type:"string"}},propertyNames:{enum:["displayName","language"]}}},propertyNames:{enum:["renga","tests"]}},an={type:"obje\
ct",properties:{name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{
$ref:"#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"\
object"},minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{
enum:["name","now","user","users","services","seed","cases","chat"]}},Sn={type:"object",properties:{displayName:{type:"s\
tring"},language:{type:"string"}},propertyNames:{enum:["displayName","language"]}};function _r(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;
if(!(n==="displayName"||n==="language")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Sn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.displayName!==
void 0&&typeof t.displayName!="string"){const n={instancePath:s+"/displayName",schemaPath:"#/properties/displayName/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.language!==void 0&&typeof t.language!="string"){
const n={instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),r++}return _r.errors=e,r===0}const ie={type:"object",properties:{user:{type:["string","number","object"]},
bot:{type:["string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{type:"object",properties:{
change:{type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["string","number"]}},pick:{type:[
"string"]},link:{type:"string"},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:[
"string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},
expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{
type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{
type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"obj\
ect"},group:{type:"object"},background:{type:"array",items:{type:"string"}}},propertyNames:{enum:["state","flow","stack",
"error","errors","ended","context","user","timers","pushes","tables","group","background"]}},exact:{const:!0},as:{type:"\
string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{type:["str\
ing","number","object"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:["string",
"number","object"]},U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["string","nu\
mber","object"]},addressed:{enum:["mention","reply"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot",
"snapshot","tap","pick","link","wait","event","services","result","sent","expect","exact","as","in","U1","U2","U3","U4",
"U5","U6","U7","U8","U9","addressed"]}};function ss(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>4){const i={instancePath:s,schemaPath:"\
#/maxProperties",keyword:"maxProperties",params:{limit:4}};e===null?e=[i]:e.push(i),r++}if(Object.keys(t).length<1){const i={
instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const p=r;if(!(i==="user"||i==="bot"||i==="snapshot"||i==="tap"||i==="pick"||i==="link"||i==="wait"||i==="event"||i==="s\
ervices"||i==="result"||i==="sent"||i==="expect"||i==="exact"||i==="as"||i==="in"||i==="U1"||i==="U2"||i==="U3"||i==="U4"||
i==="U5"||i==="U6"||i==="U7"||i==="U8"||i==="U9"||i==="addressed")){const m={instancePath:s,schemaPath:"#/propertyNames/\
enum",keyword:"enum",params:{allowedValues:ie.propertyNames.enum},propertyName:i};e===null?e=[m]:e.push(m),r++}var d=p===
r;if(!d){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[m]:e.push(m),r++}}if(t.user!==void 0){let i=t.user;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&
!Array.isArray(i))){const p={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:ie.properties.
user.type}};e===null?e=[p]:e.push(p),r++}}if(t.bot!==void 0){let i=t.bot;if((!i||typeof i!="object")&&typeof i!="string"&&
typeof i!="number"){const p={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:ie.properties.
bot.type}};e===null?e=[p]:e.push(p),r++}}if(t.snapshot!==void 0&&typeof t.snapshot!="string"){const i={instancePath:s+"/\
snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.
tap!==void 0){let i=t.tap;const p=r;let m=!0;const c=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const y={};e===null?
e=[y]:e.push(y),r++}var n=c===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(n){const y=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.change===void 0){const g={instancePath:s+"/tap",schemaPath:"#/properties/tap/then/required",keyword:"re\
quired",params:{missingProperty:"change"}};e===null?e=[g]:e.push(g),r++}for(const g in i){const v=r;if(g!=="change"){const D={
instancePath:s+"/tap",schemaPath:"#/properties/tap/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ie.properties.
tap.then.propertyNames.enum},propertyName:g};e===null?e=[D]:e.push(D),r++}var a=v===r;if(!a){const D={instancePath:s+"/t\
ap",schemaPath:"#/properties/tap/then/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[D]:e.push(
D),r++}}if(i.change!==void 0&&typeof i.change!="string"){const g={instancePath:s+"/tap/change",schemaPath:"#/properties/\
tap/then/properties/change/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s+
"/tap",schemaPath:"#/properties/tap/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var n=y===
r;m=n,f="then"}else{const y=r;if(typeof i!="string"&&typeof i!="number"){const g={instancePath:s+"/tap",schemaPath:"#/pr\
operties/tap/else/type",keyword:"type",params:{type:ie.properties.tap.else.type}};e===null?e=[g]:e.push(g),r++}var n=y===
r;m=n,f="else"}if(!m){const y={instancePath:s+"/tap",schemaPath:"#/properties/tap/if",keyword:"if",params:{failingKeyword:f}};
e===null?e=[y]:e.push(y),r++}}if(t.pick!==void 0&&typeof t.pick!="string"){const i={instancePath:s+"/pick",schemaPath:"#\
/properties/pick/type",keyword:"type",params:{type:ie.properties.pick.type}};e===null?e=[i]:e.push(i),r++}if(t.link!==void 0&&
typeof t.link!="string"){const i={instancePath:s+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}if(t.wait!==void 0){let i=t.wait;if(typeof i=="string"){if(!un.test(i)){const p={
instancePath:s+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+\
)?(ms|s|m|h|d|w))+)$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/wait",schemaPath:"#/properties/wait\
/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.event!==void 0){let i=t.event;if(typeof i!=
"string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/event",schemaPath:"#/properties/event/t\
ype",keyword:"type",params:{type:ie.properties.event.type}};e===null?e=[p]:e.push(p),r++}}if(t.services!==void 0){let i=t.
services;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/services",schemaPath:"#/properties/se\
rvices/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.result!==void 0){let i=t.result;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+"/result",schemaPath:"#/prope\
rties/result/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+
"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.
sent!==void 0){let i=t.sent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+
"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),
r++}}else{const p={instancePath:s+"/sent",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),r++}}if(t.expect!==void 0){let i=t.expect;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const m=r;if(!(p==="state"||p==="flow"||p==="stack"||p==="error"||p==="errors"||p==="ended"||p==="context"||p==="user"||
p==="timers"||p==="pushes"||p==="tables"||p==="group"||p==="background")){const c={instancePath:s+"/expect",schemaPath:"\
#/properties/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:ie.properties.expect.propertyNames.enum},propertyName:p};
e===null?e=[c]:e.push(c),r++}var o=m===r;if(!o){const c={instancePath:s+"/expect",schemaPath:"#/properties/expect/proper\
tyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[c]:e.push(c),r++}}if(i.state!==void 0){let p=i.state;
if(typeof p!="string"&&p!==null&&!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+"/expect/state",schemaPath:"\
#/properties/expect/properties/state/type",keyword:"type",params:{type:ie.properties.expect.properties.state.type}};e===
null?e=[m]:e.push(m),r++}}if(i.flow!==void 0){let p=i.flow;if(typeof p!="string"&&p!==null&&!(p&&typeof p=="object"&&!Array.
isArray(p))){const m={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/properties/flow/type",keyword:"type",
params:{type:ie.properties.expect.properties.flow.type}};e===null?e=[m]:e.push(m),r++}}if(i.stack!==void 0){let p=i.stack;
if(!p||typeof p!="object"){const m={instancePath:s+"/expect/stack",schemaPath:"#/properties/expect/properties/stack/type",
keyword:"type",params:{type:ie.properties.expect.properties.stack.type}};e===null?e=[m]:e.push(m),r++}}if(i.error!==void 0){
let p=i.error;if(typeof p!="string"&&p!==null){const m={instancePath:s+"/expect/error",schemaPath:"#/properties/expect/p\
roperties/error/type",keyword:"type",params:{type:ie.properties.expect.properties.error.type}};e===null?e=[m]:e.push(m),
r++}}if(i.errors!==void 0){let p=i.errors;if(!p||typeof p!="object"){const m={instancePath:s+"/expect/errors",schemaPath:"\
#/properties/expect/properties/errors/type",keyword:"type",params:{type:ie.properties.expect.properties.errors.type}};e===
null?e=[m]:e.push(m),r++}}if(i.ended!==void 0&&typeof i.ended!="boolean"){const p={instancePath:s+"/expect/ended",schemaPath:"\
#/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(i.context!==
void 0){let p=i.context;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+"/expect/context",schemaPath:"\
#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(i.user!==
void 0){let p=i.user;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+"/expect/user",schemaPath:"\
#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(i.timers!==
void 0){let p=i.timers;if(!p||typeof p!="object"){const m={instancePath:s+"/expect/timers",schemaPath:"#/properties/expe\
ct/properties/timers/type",keyword:"type",params:{type:ie.properties.expect.properties.timers.type}};e===null?e=[m]:e.push(
m),r++}}if(i.pushes!==void 0){let p=i.pushes;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/expe\
ct/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:
e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/expect/pushes",schemaPath:"#/properties/\
expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(i.
tables!==void 0){let p=i.tables;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+"/expect/tables",
schemaPath:"#/properties/expect/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),
r++}}if(i.group!==void 0){let p=i.group;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const m={instancePath:s+"/expect\
/group",schemaPath:"#/properties/expect/properties/group/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(
m),r++}}if(i.background!==void 0){let p=i.background;if(Array.isArray(p)){const m=p.length;for(let c=0;c<m;c++)if(typeof p[c]!=
"string"){const f={instancePath:s+"/expect/background/"+c,schemaPath:"#/properties/expect/properties/background/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const m={instancePath:s+"/expect/backgroun\
d",schemaPath:"#/properties/expect/properties/background/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),r++}}}else{const p={instancePath:s+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[p]:e.push(p),r++}}if(t.exact!==void 0&&t.exact!==!0){const i={instancePath:s+"/exact",schemaPath:"#/pro\
perties/exact/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[i]:e.push(i),r++}if(t.as!==void 0&&typeof t.as!=
"string"){const i={instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),r++}if(t.in!==void 0&&typeof t.in!="string"){const i={instancePath:s+"/in",schemaPath:"#/properties/in/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.U1!==void 0){let i=t.U1;if(typeof i!="stri\
ng"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U1",schemaPath:"#/proper\
ties/U1/type",keyword:"type",params:{type:ie.properties.U1.type}};e===null?e=[p]:e.push(p),r++}}if(t.U2!==void 0){let i=t.
U2;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U2",
schemaPath:"#/properties/U2/type",keyword:"type",params:{type:ie.properties.U2.type}};e===null?e=[p]:e.push(p),r++}}if(t.
U3!==void 0){let i=t.U3;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={
instancePath:s+"/U3",schemaPath:"#/properties/U3/type",keyword:"type",params:{type:ie.properties.U3.type}};e===null?e=[p]:
e.push(p),r++}}if(t.U4!==void 0){let i=t.U4;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){const p={instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:ie.properties.U4.type}};
e===null?e=[p]:e.push(p),r++}}if(t.U5!==void 0){let i=t.U5;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="ob\
ject"&&!Array.isArray(i))){const p={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"type",params:{type:ie.
properties.U5.type}};e===null?e=[p]:e.push(p),r++}}if(t.U6!==void 0){let i=t.U6;if(typeof i!="string"&&typeof i!="number"&&
!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U6",schemaPath:"#/properties/U6/type",keyword:"ty\
pe",params:{type:ie.properties.U6.type}};e===null?e=[p]:e.push(p),r++}}if(t.U7!==void 0){let i=t.U7;if(typeof i!="string"&&
typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U7",schemaPath:"#/properties/\
U7/type",keyword:"type",params:{type:ie.properties.U7.type}};e===null?e=[p]:e.push(p),r++}}if(t.U8!==void 0){let i=t.U8;
if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U8",schemaPath:"\
#/properties/U8/type",keyword:"type",params:{type:ie.properties.U8.type}};e===null?e=[p]:e.push(p),r++}}if(t.U9!==void 0){
let i=t.U9;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+
"/U9",schemaPath:"#/properties/U9/type",keyword:"type",params:{type:ie.properties.U9.type}};e===null?e=[p]:e.push(p),r++}}
if(t.addressed!==void 0){let i=t.addressed;if(!(i==="mention"||i==="reply")){const p={instancePath:s+"/addressed",schemaPath:"\
#/properties/addressed/enum",keyword:"enum",params:{allowedValues:ie.properties.addressed.enum}};e===null?e=[p]:e.push(p),
r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}
return ss.errors=e,r===0}function ns(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}if(t.chat===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"chat"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(!(n==="name"||n==="now"||n==="user"||n==="users"||n==="services"||n==="seed"||n==="cases"||n==="chat")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:an.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.name!==void 0&&typeof t.name!="string"){const n={instancePath:s+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.now!==void 0&&
typeof t.now!="string"){const n={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(_r(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length)),t.users!==void 0){let n=t.users;if(n&&typeof n==
"object"&&!Array.isArray(n))for(const a in n)_r(n[a],{instancePath:s+"/users/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:n,parentDataProperty:a,rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);else{const a={instancePath:s+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.
services!==void 0){let n=t.services;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const a={instancePath:s+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.seed!==
void 0){let n=t.seed;if(typeof n!="string"&&typeof n!="number"){const a={instancePath:s+"/seed",schemaPath:"#/properties\
/seed/type",keyword:"type",params:{type:an.properties.seed.type}};e===null?e=[a]:e.push(a),r++}}if(t.cases!==void 0){let n=t.
cases;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.length;for(let o=0;o<a;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))){const p={instancePath:s+"/cases/"+o,schemaPath:"#/properties/cases/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{const a={instancePath:s+"/cases",schemaPath:"#/propertie\
s/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.chat!==void 0){let n=t.chat;if(Array.
isArray(n)){if(n.length<1){const o={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.length;for(let o=0;o<a;o++)ss(n[o],{instancePath:s+"/chat/"+o,parentData:n,
parentDataProperty:o,rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),r=e.length)}else{const a={instancePath:s+"/\
chat",schemaPath:"#/properties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ns.errors=
e,r===0}function dn(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"renga"}};e===null?e=[n]:e.push(n),r++}if(t.tests===void 0){const n={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"tests"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"renga"||n==="tests")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Bn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.renga!==void 0&&t.renga!==
1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[n]:e.push(n),r++}if(t.tests!==void 0){let n=t.tests;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/tes\
ts",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.
length;for(let o=0;o<a;o++)ns(n[o],{instancePath:s+"/tests/"+o,parentData:n,parentDataProperty:o,rootData:l})||(e=e===null?
ns.errors:e.concat(ns.errors),r=e.length)}else{const a={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return dn.errors=e,r===0}
export const validateBot: Validate = Fn;
export const validateFlow: Validate = Hn;
export const validateTest: Validate = On;

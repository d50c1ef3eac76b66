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

const ri=gn,Ie={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
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
low.schema.json#/definitions/on"},repairs:{$ref:"flow.schema.json#/definitions/repairs"},defaults:{type:"object",properties:{
silence:{$ref:"flow.schema.json#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"flow.schema.json#/def\
initions/text"},minItems:1},else:{$ref:"flow.schema.json#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"flow.schema.json#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{
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
atch","target"]}},else:{$ref:"flow.schema.json#/definitions/words"}},spans:{if:{type:"array"},then:{items:{type:"string",
pattern:"^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$"}},else:{type:"string",pattern:"\
^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$"}}},propertyNames:{enum:["renga","bot","l\
ocales","timezone","hours","quietHours","types","user","group","prefix","constants","services","functions","tables","com\
mands","events","on","repairs","defaults","delivery","stack"]}},Zs=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$",""),Je=new RegExp(
"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),Q=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$",""),xn=new RegExp("^(daily|(mon|tue|w\
ed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$",""),Ms=new RegExp("^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$",""),Us=new RegExp(
"^([01][0-9]|2[0-3]):[0-5][0-9]$","");const Ks=new RegExp("^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$","");function xr(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.
isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;
if(Array.isArray(t)){const u=t.length;for(let f=0;f<u;f++){let y=t[f];if(typeof y=="string"){if(!Ks.test(y)){const w={instancePath:s+
"/"+f,schemaPath:"#/then/items/pattern",keyword:"pattern",params:{pattern:"^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01]\
[0-9]|2[0-3]):[0-5][0-9]|24:00))$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s+"/"+f,schemaPath:"#/then\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}var o=p===r;n=o,i="then"}else{const p=r;
if(typeof t=="string"){if(!Ks.test(t)){const u={instancePath:s,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern:"\
^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$"}};e===null?e=[u]:e.push(u),r++}}else{const u={
instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var o=p===r;
n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(
p),r++}return xr.errors=e,r===0}const Ge={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integ\
er","number","boolean","date","time","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"\
array",items:{type:["string","number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{
type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integ\
er",minimum:0},pattern:{type:"string"},format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/sc\
hema"},properties:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/defini\
tions/schema"}},additionalProperties:{if:{type:"boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"ar\
ray",items:{type:"string"}},default:{}},if:{required:["$type"]},else:{required:["type"]},propertyNames:{enum:["type","$t\
ype","enum","minimum","maximum","minLength","maxLength","minItems","maxItems","pattern","format","items","properties","a\
dditionalProperties","required","default"]}},else:{enum:["string","integer","number","boolean","date","time","datetime",
"location","content","object","array"]}},Qe={validate:oe};function oe(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};
e===null?e=[y]:e.push(y),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const y=r,w=r;let k=!0;const g=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.$type===void 0&&(h="$type")){const m={};e===null?e=[m]:e.push(m),
r++}}var p=g===r;if(r=w,e!==null&&(w?e.length=w:e=null),!p){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===
void 0){const P={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[P]:e.push(P),r++}var p=h===r;k=p}if(!k){const h={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"\
else"}};e===null?e=[h]:e.push(h),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const h in t){const m=r;if(!(h==="\
type"||h==="$type"||h==="enum"||h==="minimum"||h==="maximum"||h==="minLength"||h==="maxLength"||h==="minItems"||h==="max\
Items"||h==="pattern"||h==="format"||h==="items"||h==="properties"||h==="additionalProperties"||h==="required"||h==="def\
ault")){const P={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ge.then.propertyNames.
enum},propertyName:h};e===null?e=[P]:e.push(P),r++}var c=m===r;if(!c){const P={instancePath:s,schemaPath:"#/then/propert\
yNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[P]:e.push(P),r++}}if(t.type!==void 0){let h=t.type;
if(!(h==="string"||h==="integer"||h==="number"||h==="boolean"||h==="date"||h==="time"||h==="datetime"||h==="location"||h===
"content"||h==="object"||h==="array")){const m={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"\
enum",params:{allowedValues:Ge.then.properties.type.enum}};e===null?e=[m]:e.push(m),r++}}if(t.$type!==void 0&&typeof t.$type!=
"string"){const h={instancePath:s+"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[h]:e.push(h),r++}if(t.enum!==void 0){let h=t.enum;if(Array.isArray(h)){if(h.length<1){const P={instancePath:s+
"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const m=h.
length;for(let P=0;P<m;P++){let D=h[P];if(typeof D!="string"&&typeof D!="number"&&typeof D!="boolean"){const z={instancePath:s+
"/enum/"+P,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type:Ge.then.properties.enum.items.type}};
e===null?e=[z]:e.push(z),r++}}}else{const m={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const h={instancePath:s+
"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[h]:e.push(h),r++}
if(t.maximum!==void 0&&typeof t.maximum!="number"){const h={instancePath:s+"/maximum",schemaPath:"#/then/properties/maxi\
mum/type",keyword:"type",params:{type:"number"}};e===null?e=[h]:e.push(h),r++}if(t.minLength!==void 0){let h=t.minLength;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){const m={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLengt\
h/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&(h<0||isNaN(h))){const m={
instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[m]:e.push(m),r++}}if(t.maxLength!==void 0){let h=t.maxLength;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){const m={
instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?
e=[m]:e.push(m),r++}if(typeof h=="number"&&(h<0||isNaN(h))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/prop\
erties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.minItems!==
void 0){let h=t.minItems;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){const m={instancePath:s+"/minItems",schemaPath:"#/\
then/properties/minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&
(h<0||isNaN(h))){const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.maxItems!==void 0){let h=t.maxItems;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h))){const m={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{
type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&(h<0||isNaN(h))){const m={instancePath:s+"/maxItems",
schemaPath:"#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(
m),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const h={instancePath:s+"/pattern",schemaPath:"#/then/propert\
ies/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(t.format!==void 0){let h=t.format;
if(!(h==="email"||h==="uri"||h==="phone"||h==="postal-code")){const m={instancePath:s+"/format",schemaPath:"#/then/prope\
rties/format/enum",keyword:"enum",params:{allowedValues:Ge.then.properties.format.enum}};e===null?e=[m]:e.push(m),r++}}if(t.
items!==void 0&&(Qe.validate(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===
null?Qe.validate.errors:e.concat(Qe.validate.errors),r=e.length)),t.properties!==void 0){let h=t.properties;if(h&&typeof h==
"object"&&!Array.isArray(h)){for(const m in h){const P=r;if(typeof m=="string"&&!Q.test(m)){const D={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$"},propertyName:m};e===null?e=[D]:e.push(D),r++}var u=P===r;if(!u){const D={instancePath:s+"/properties",schemaPath:"\
#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[D]:e.push(D),r++}}
for(const m in h)Qe.validate(h[m],{instancePath:s+"/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:m,
rootData:l})||(e=e===null?Qe.validate.errors:e.concat(Qe.validate.errors),r=e.length)}else{const m={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),
r++}}if(t.additionalProperties!==void 0){let h=t.additionalProperties;const m=r;let P=!0;const D=r;if(typeof h!="boolean"){
const z={};e===null?e=[z]:e.push(z),r++}var f=D===r;if(r=m,e!==null&&(m?e.length=m:e=null),!f){const z=r;Qe.validate(h,{
instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?
Qe.validate.errors:e.concat(Qe.validate.errors),r=e.length);var f=z===r;P=f}if(!P){const z={instancePath:s+"/additionalP\
roperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?
e=[z]:e.push(z),r++}}if(t.required!==void 0){let h=t.required;if(Array.isArray(h)){const m=h.length;for(let P=0;P<m;P++)
if(typeof h[P]!="string"){const D={instancePath:s+"/required/"+P,schemaPath:"#/then/properties/required/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[D]:e.push(D),r++}}else{const m={instancePath:s+"/required",schemaPath:"#/then/\
properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{const h={instancePath:s,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}var o=y===r;n=o,i="then"}else{
const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="lo\
cation"||t==="content"||t==="object"||t==="array")){const k={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{
allowedValues:Ge.else.enum}};e===null?e=[k]:e.push(k),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return oe.errors=e,r===0}function ie(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const y=r,w=r;let k=!0;const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.$type===void 0&&(h="$type")){const m={};
e===null?e=[m]:e.push(m),r++}}var p=g===r;if(r=w,e!==null&&(w?e.length=w:e=null),!p){const h=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const P={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[P]:e.push(P),r++}var p=h===r;k=p}if(!k){const h={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[h]:e.push(h),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const h in t){const m=r;if(!(h==="type"||h==="$type"||h==="enum"||h==="minimum"||h==="maximum"||h==="minLength"||h===
"maxLength"||h==="minItems"||h==="maxItems"||h==="pattern"||h==="format"||h==="items"||h==="properties"||h==="additional\
Properties"||h==="required"||h==="default")){const P={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:Ge.then.propertyNames.enum},propertyName:h};e===null?e=[P]:e.push(P),r++}var c=m===r;if(!c){const P={
instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[P]:e.push(
P),r++}}if(t.type!==void 0){let h=t.type;if(!(h==="string"||h==="integer"||h==="number"||h==="boolean"||h==="date"||h===
"time"||h==="datetime"||h==="location"||h==="content"||h==="object"||h==="array")){const m={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Ge.then.properties.type.enum}};e===null?e=[m]:e.push(m),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const h={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(t.enum!==void 0){let h=t.enum;if(Array.isArray(
h)){if(h.length<1){const P={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[P]:e.push(P),r++}const m=h.length;for(let P=0;P<m;P++){let D=h[P];if(typeof D!="string"&&typeof D!=
"number"&&typeof D!="boolean"){const z={instancePath:s+"/enum/"+P,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:Ge.then.properties.enum.items.type}};e===null?e=[z]:e.push(z),r++}}}else{const m={instancePath:s+"/en\
um",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.minimum!==
void 0&&typeof t.minimum!="number"){const h={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[h]:e.push(h),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const h={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[h]:e.push(h),r++}
if(t.minLength!==void 0){let h=t.minLength;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){const m={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}
if(typeof h=="number"&&(h<0||isNaN(h))){const m={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.maxLength!==void 0){let h=t.
maxLength;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&(h<0||isNaN(
h))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.minItems!==void 0){let h=t.minItems;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h))){const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="number"&&(h<0||isNaN(h))){const m={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.
maxItems!==void 0){let h=t.maxItems;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){const m={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof h=="numb\
er"&&(h<0||isNaN(h))){const m={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const h={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[h]:e.push(h),r++}if(t.format!==void 0){let h=t.format;if(!(h==="email"||h==="uri"||h==="phone"||h==="postal-code")){const m={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:Ge.then.properties.
format.enum}};e===null?e=[m]:e.push(m),r++}}if(t.items!==void 0&&(oe(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),t.properties!==void 0){let h=t.properties;if(h&&
typeof h=="object"&&!Array.isArray(h)){for(const m in h){const P=r;if(typeof m=="string"&&!Q.test(m)){const D={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:m};e===null?e=[D]:e.push(D),r++}var u=P===r;if(!u){const D={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[D]:
e.push(D),r++}}for(const m in h)oe(h[m],{instancePath:s+"/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,
parentDataProperty:m,rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)}else{const m={instancePath:s+"/\
properties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(
m),r++}}if(t.additionalProperties!==void 0){let h=t.additionalProperties;const m=r;let P=!0;const D=r;if(typeof h!="bool\
ean"){const z={};e===null?e=[z]:e.push(z),r++}var f=D===r;if(r=m,e!==null&&(m?e.length=m:e=null),!f){const z=r;oe(h,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),r=e.length);var f=z===r;P=f}if(!P){const z={instancePath:s+"/additionalProperties",schemaPath:"#/then/propert\
ies/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[z]:e.push(z),r++}}if(t.required!==
void 0){let h=t.required;if(Array.isArray(h)){const m=h.length;for(let P=0;P<m;P++)if(typeof h[P]!="string"){const D={instancePath:s+
"/required/"+P,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:
e.push(D),r++}}else{const m={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{const h={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[h]:e.push(h),r++}var o=y===r;n=o,i="then"}else{const y=r;if(!(t==="string"||t==="integer"||t===
"number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){
const k={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Ge.else.enum}};e===null?e=[k]:e.push(
k),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[y]:e.push(y),r++}return ie.errors=e,r===0}const Xr={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
ime","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","\
number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},
format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"\
boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{},label:{$ref:"\
#/definitions/text"},synonyms:{$ref:"#/definitions/words"},show:{$ref:"#/definitions/expression"},expires:{if:{const:"mi\
dnight"},then:{const:"midnight"},else:{$ref:"#/definitions/duration"}},secret:{type:"boolean"}},if:{required:["$type"]},
else:{required:["type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLength","maxLength","minItem\
s","maxItems","pattern","format","items","properties","additionalProperties","required","default","label","synonyms","sh\
ow","expires","secret"]}},else:{enum:["string","integer","number","boolean","date","time","datetime","location","content",
"object","array"]}};const qn={type:["string","number","boolean"]};function H(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const d={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:qn.type}};e===null?e=[d]:e.push(d),r++}return H.errors=e,r===0}function Te(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const d={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[d]:e.push(d),r++}for(const d in t)if(!Je.test(d)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[n]:e.push(n),r++}for(const d in t)Je.test(d)&&(H(t[d],{
instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),r=e.length))}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[d]:e.push(d),r++}return Te.errors=e,r===0}function T(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={};
e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;Te(t,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var o=p===r;n=o,i=
"then"}else{const p=r;H(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[p]:e.push(p),r++}return T.errors=e,r===0}function $e(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};e===null?e=[u]:e.push(u),r++}var o=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let i;if(o){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)
if(!Je.test(y)){const w={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}};e===null?e=[w]:e.push(w),r++}for(const y in t)if(Je.test(y)){let w=t[y];const k=r;let g=!0;const b=r;
if(!Array.isArray(w)){const m={};e===null?e=[m]:e.push(m),r++}var p=b===r;r=k,e!==null&&(k?e.length=k:e=null);let h;if(p){
const m=r;if(Array.isArray(w)){if(w.length<1){const z={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[z]:e.push(z),r++}const D=w.length;for(let z=0;z<D;z++)H(w[z],{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+z,parentData:w,parentDataProperty:z,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)}var p=m===r;g=p,h="then"}else{const m=r;H(w,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:y,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);var p=m===r;g=p,h="else"}if(!g){const m={
instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:h}};e===null?e=[m]:e.push(m),r++}}}var o=u===
r;n=o,i="then"}else{const u=r,f=r;let y=!0;const w=r;if(!Array.isArray(t)){const b={};e===null?e=[b]:e.push(b),r++}var c=w===
r;r=f,e!==null&&(f?e.length=f:e=null);let k;if(c){const b=r;if(Array.isArray(t)){if(t.length<1){const P={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const m=t.length;for(let P=0;P<
m;P++)H(t[P],{instancePath:s+"/"+P,parentData:t,parentDataProperty:P,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)}var c=b===r;y=c,k="then"}else{const b=r;H(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length);var c=b===r;y=c,k="else"}if(!y){const b={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:k}};e===null?e=[b]:e.push(b),r++}var o=u===r;n=o,i="else"}if(!n){const u={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(u),r++}return $e.errors=e,
r===0}const zn={type:["string","boolean","number"]};function Z(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!="number"){const d={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:zn.type}};e===null?e=[d]:e.push(d),r++}return Z.errors=e,r===0}const ss=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Re(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!ss.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Re.errors=e,r===0}function Ur(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){const w={};e===null?e=[w]:e.push(w),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:
e=null);let i;if(o){const w=r,k=r;let g=!0;const b=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.$type===void 0&&
(m="$type")){const P={};e===null?e=[P]:e.push(P),r++}}var p=b===r;if(r=k,e!==null&&(k?e.length=k:e=null),!p){const m=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const D={instancePath:s,schemaPath:"#/then/else/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[D]:e.push(D),r++}var p=m===r;g=p}if(!g){const m={instancePath:s,schemaPath:"\
#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[m]:e.push(m),r++}if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const m in t){const P=r;if(!(m==="type"||m==="$type"||m==="enum"||m==="minimum"||m==="maximum"||m==="minLength"||
m==="maxLength"||m==="minItems"||m==="maxItems"||m==="pattern"||m==="format"||m==="items"||m==="properties"||m==="additi\
onalProperties"||m==="required"||m==="default"||m==="label"||m==="synonyms"||m==="show"||m==="expires"||m==="secret")){const D={
instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Xr.then.propertyNames.enum},propertyName:m};
e===null?e=[D]:e.push(D),r++}var c=P===r;if(!c){const D={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:m}};e===null?e=[D]:e.push(D),r++}}if(t.type!==void 0){let m=t.type;if(!(m==="string"||m===
"integer"||m==="number"||m==="boolean"||m==="date"||m==="time"||m==="datetime"||m==="location"||m==="content"||m==="obje\
ct"||m==="array")){const P={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Xr.
then.properties.type.enum}};e===null?e=[P]:e.push(P),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const m={instancePath:s+
"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}
if(t.enum!==void 0){let m=t.enum;if(Array.isArray(m)){if(m.length<1){const D={instancePath:s+"/enum",schemaPath:"#/then/\
properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[D]:e.push(D),r++}const P=m.length;for(let D=0;D<
P;D++){let z=m[D];if(typeof z!="string"&&typeof z!="number"&&typeof z!="boolean"){const I={instancePath:s+"/enum/"+D,schemaPath:"\
#/then/properties/enum/items/type",keyword:"type",params:{type:Xr.then.properties.enum.items.type}};e===null?e=[I]:e.push(
I),r++}}}else{const P={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[P]:e.push(P),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const m={instancePath:s+"/minimum",
schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.push(m),r++}if(t.maximum!==
void 0&&typeof t.maximum!="number"){const m={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[m]:e.push(m),r++}if(t.minLength!==void 0){let m=t.minLength;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m))){const P={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof m=="number"&&(m<0||isNaN(m))){const P={instancePath:s+
"/minLength",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[P]:e.push(P),r++}}if(t.maxLength!==void 0){let m=t.maxLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){const P={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(
P),r++}if(typeof m=="number"&&(m<0||isNaN(m))){const P={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[P]:e.push(P),r++}}if(t.minItems!==void 0){let m=t.
minItems;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){const P={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof m=="number"&&(m<0||isNaN(m))){
const P={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[P]:e.push(P),r++}}if(t.maxItems!==void 0){let m=t.maxItems;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m))){const P={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[P]:e.push(P),r++}if(typeof m=="number"&&(m<0||isNaN(m))){const P={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[P]:e.push(P),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const m={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(t.format!==void 0){let m=t.format;if(!(m==="\
email"||m==="uri"||m==="phone"||m==="postal-code")){const P={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:Xr.then.properties.format.enum}};e===null?e=[P]:e.push(P),r++}}if(t.items!==
void 0&&(oe(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===null?oe.errors:
e.concat(oe.errors),r=e.length)),t.properties!==void 0){let m=t.properties;if(m&&typeof m=="object"&&!Array.isArray(m)){
for(const P in m){const D=r;if(typeof P=="string"&&!Q.test(P)){const z={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:P};
e===null?e=[z]:e.push(z),r++}var u=D===r;if(!u){const z={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:P}};e===null?e=[z]:e.push(z),r++}}for(const P in m)oe(
m[P],{instancePath:s+"/properties/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:P,rootData:l})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)}else{const P={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}if(t.additionalProperties!==
void 0){let m=t.additionalProperties;const P=r;let D=!0;const z=r;if(typeof m!="boolean"){const I={};e===null?e=[I]:e.push(
I),r++}var f=z===r;if(r=P,e!==null&&(P?e.length=P:e=null),!f){const I=r;oe(m,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length);var f=I===
r;D=f}if(!D){const I={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[I]:e.push(I),r++}}if(t.required!==void 0){let m=t.required;if(Array.isArray(
m)){const P=m.length;for(let D=0;D<P;D++)if(typeof m[D]!="string"){const z={instancePath:s+"/required/"+D,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}}else{const P={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[P]:e.push(P),r++}}if(t.label!==void 0&&(T(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.synonyms!==void 0&&($e(t.synonyms,{instancePath:s+"/synonyms",parentData:t,
parentDataProperty:"synonyms",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),t.show!==void 0&&(Z(t.
show,{instancePath:s+"/show",parentData:t,parentDataProperty:"show",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),t.expires!==void 0){let m=t.expires;const P=r;let D=!0;const z=r;if(m!=="midnight"){const F={};e===null?e=[
F]:e.push(F),r++}var y=z===r;r=P,e!==null&&(P?e.length=P:e=null);let I;if(y){const F=r;if(m!=="midnight"){const $={instancePath:s+
"/expires",schemaPath:"#/then/properties/expires/then/const",keyword:"const",params:{allowedValue:"midnight"}};e===null?
e=[$]:e.push($),r++}var y=F===r;D=y,I="then"}else{const F=r;Re(m,{instancePath:s+"/expires",parentData:t,parentDataProperty:"\
expires",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var y=F===r;D=y,I="else"}if(!D){const F={instancePath:s+
"/expires",schemaPath:"#/then/properties/expires/if",keyword:"if",params:{failingKeyword:I}};e===null?e=[F]:e.push(F),r++}}
if(t.secret!==void 0&&typeof t.secret!="boolean"){const m={instancePath:s+"/secret",schemaPath:"#/then/properties/secret\
/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s,schemaPath:"#/\
then/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var o=w===r;n=o,i="then"}else{const w=r;if(!(t===
"string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="conte\
nt"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Xr.
else.enum}};e===null?e=[g]:e.push(g),r++}var o=w===r;n=o,i="else"}if(!n){const w={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[w]:e.push(w),r++}return Ur.errors=e,r===0}function qr(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;
if(typeof n=="string"&&!Q.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)
Ur(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=
e===null?Ur.errors:e.concat(Ur.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return qr.errors=e,r===0}function E(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){return E.errors=null,!0}function Kr(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const d in t)E(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,
rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);else{const d={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return Kr.errors=e,r===0}const Yr={type:"object",properties:{
baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:[
"env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",
additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/defi\
nitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{
enum:["baseUrl","auth","operations"]}},js=new RegExp("^[A-Z_][A-Z0-9_]*$",""),Ds={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function nt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){return nt.errors=
null,!0}function He(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!ss.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.]\
[0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return He.errors=e,r===0}function it(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.path===void 0){const a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[a]:e.push(a),r++}
for(const a in t){const o=r;if(!(a==="method"||a==="path"||a==="query"||a==="body"||a==="timeout"||a==="retry"||a==="acc\
ept"||a==="response")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ds.
propertyNames.enum},propertyName:a};e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}if(t.method!==void 0){let a=t.
method;if(!(a==="GET"||a==="POST"||a==="PUT"||a==="PATCH"||a==="DELETE")){const o={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:Ds.properties.method.enum}};e===null?e=[o]:e.push(o),r++}}
if(t.path!==void 0&&typeof t.path!="string"){const a={instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(t.query!==void 0&&(Kr(t.query,{instancePath:s+"/query",parentData:t,
parentDataProperty:"query",rootData:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),r=e.length)),t.body!==void 0&&(nt(t.body,
{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),r=
e.length)),t.timeout!==void 0&&(He(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"timeout",rootData:l})||
(e=e===null?He.errors:e.concat(He.errors),r=e.length)),t.retry!==void 0){let a=t.retry;if(a&&typeof a=="object"&&!Array.
isArray(a)){for(const o in a){const i=r;if(!(o==="attempts"||o==="backoff")){const p={instancePath:s+"/retry",schemaPath:"\
#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:Ds.properties.retry.propertyNames.enum},propertyName:o};
e===null?e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/retry",schemaPath:"#/properties/retry/property\
Names",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(a.attempts!==void 0){let o=a.attempts;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/pr\
operties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"){if(o>
3||isNaN(o)){const i={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3}};e===null?e=[i]:e.push(i),r++}if(o<1||isNaN(o)){const i={instancePath:s+"/retr\
y/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[i]:e.push(i),r++}}}a.backoff!==void 0&&(He(a.backoff,{instancePath:s+"/retry/backoff",parentData:a,parentDataProperty:"\
backoff",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),r=e.length))}else{const o={instancePath:s+"/retry",schemaPath:"\
#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.accept!==void 0){let a=t.
accept;if(Array.isArray(a)){const o=a.length;for(let i=0;i<o;i++){let p=a[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){
const c={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};
e===null?e=[c]:e.push(c),r++}if(typeof p=="number"){if(p>599||isNaN(p)){const c={instancePath:s+"/accept/"+i,schemaPath:"\
#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[c]:e.push(c),r++}if(p<
100||isNaN(p)){const c={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:100}};e===null?e=[c]:e.push(c),r++}}}}else{const o={instancePath:s+"/accept",schemaPath:"#/propert\
ies/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}t.response!==void 0&&(ie(t.response,
{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),r++}return it.errors=e,r===0}function ot(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const u={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[u]:e.push(u),r++}if(t.operations===void 0){const u={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?e=[u]:e.push(u),r++}for(const u in t){
const f=r;if(!(u==="baseUrl"||u==="auth"||u==="operations")){const y={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Yr.propertyNames.enum},propertyName:u};e===null?e=[y]:e.push(y),r++}var d=f===r;if(!d){const y={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[y]:e.push(y),r++}}
if(t.baseUrl!==void 0){let u=t.baseUrl;const f=r;let y=!0;const w=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))){const g={};
e===null?e=[g]:e.push(g),r++}var n=w===r;r=f,e!==null&&(f?e.length=f:e=null);let k;if(n){const g=r;if(u&&typeof u=="obje\
ct"&&!Array.isArray(u)){if(u.env===void 0){const h={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/requ\
ired",keyword:"required",params:{missingProperty:"env"}};e===null?e=[h]:e.push(h),r++}for(const h in u){const m=r;if(h!==
"env"){const P={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:Yr.properties.baseUrl.then.propertyNames.enum},propertyName:h};e===null?e=[P]:e.push(P),r++}var a=m===r;if(!a){
const P={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/propertyNames",keyword:"propertyNames",params:{
propertyName:h}};e===null?e=[P]:e.push(P),r++}}if(u.env!==void 0){let h=u.env;if(typeof h=="string"){if(!js.test(h)){const m={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s+"/baseUrl/env",schemaPath:"#/properties\
/baseUrl/then/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}}else{const h={instancePath:s+
"/baseUrl",schemaPath:"#/properties/baseUrl/then/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}
var n=g===r;y=n,k="then"}else{const g=r;if(typeof u!="string"){const h={instancePath:s+"/baseUrl",schemaPath:"#/properti\
es/baseUrl/else/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}var n=g===r;y=n,k="else"}if(!y){
const g={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/if",keyword:"if",params:{failingKeyword:k}};e===null?
e=[g]:e.push(g),r++}}if(t.auth!==void 0){let u=t.auth;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const f in u){const y=r;
if(!(f==="bearer"||f==="headers")){const w={instancePath:s+"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Yr.properties.auth.propertyNames.enum},propertyName:f};e===null?e=[w]:e.push(w),r++}var o=y===
r;if(!o){const w={instancePath:s+"/auth",schemaPath:"#/properties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:f}};
e===null?e=[w]:e.push(w),r++}}if(u.bearer!==void 0){let f=u.bearer;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.env===
void 0){const y={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"requir\
ed",params:{missingProperty:"env"}};e===null?e=[y]:e.push(y),r++}for(const y in f){const w=r;if(y!=="env"){const k={instancePath:s+
"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:Yr.
properties.auth.properties.bearer.propertyNames.enum},propertyName:y};e===null?e=[k]:e.push(k),r++}var i=w===r;if(!i){const k={
instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{
propertyName:y}};e===null?e=[k]:e.push(k),r++}}if(f.env!==void 0){let y=f.env;if(typeof y=="string"){if(!js.test(y)){const w={
instancePath:s+"/auth/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s+"/auth/bearer/env",
schemaPath:"#/properties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[
w]:e.push(w),r++}}}else{const y={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"\
type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}if(u.headers!==void 0){let f=u.headers;if(f&&typeof f=="obje\
ct"&&!Array.isArray(f))for(const y in f){let w=f[y];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.env===void 0){const k={
instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[k]:e.push(k),r++}for(const k in w){
const g=r;if(k!=="env"){const b={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:Yr.properties.
auth.properties.headers.additionalProperties.propertyNames.enum},propertyName:k};e===null?e=[b]:e.push(b),r++}var p=g===
r;if(!p){const b={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth\
/properties/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[b]:
e.push(b),r++}}if(w.env!==void 0){let k=w.env;if(typeof k=="string"){if(!js.test(k)){const g={instancePath:s+"/auth/head\
ers/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalPropert\
ies/properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[g]:e.push(g),r++}}else{
const g={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/p\
roperties/headers/additionalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(
g),r++}}}else{const k={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}else{
const y={instancePath:s+"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}}}else{const f={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.operations!==void 0){let u=t.operations;if(u&&typeof u==
"object"&&!Array.isArray(u)){for(const f in u){const y=r;if(typeof f=="string"&&!Zs.test(f)){const w={instancePath:s+"/o\
perations",schemaPath:"#/properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za\
-z0-9_-]*$"},propertyName:f};e===null?e=[w]:e.push(w),r++}var c=y===r;if(!c){const w={instancePath:s+"/operations",schemaPath:"\
#/properties/operations/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[w]:e.push(w),r++}}for(const f in u)
it(u[f],{instancePath:s+"/operations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:f,rootData:l})||
(e=e===null?it.errors:e.concat(it.errors),r=e.length)}else{const f={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const u={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return ot.errors=e,r===0}const Zn={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function zr(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};e===null?e=[u]:e.push(u),r++}
var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const y={instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[y]:e.push(y),r++}for(const y in t)if(!Je.test(y)){const w={instancePath:s,schemaPath:"#/then/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[w]:e.push(w),r++}for(const y in t)if(Je.test(
y)){let w=t[y];const k=r;let g=!0;const b=r;if(!Array.isArray(w)){const m={};e===null?e=[m]:e.push(m),r++}var p=b===r;r=
k,e!==null&&(k?e.length=k:e=null);let h;if(p){const m=r;if(Array.isArray(w)){if(w.length<1){const z={instancePath:s+"/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-\
Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[z]:e.push(z),r++}const D=w.length;for(let z=0;z<
D;z++)H(w[z],{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+z,parentData:w,parentDataProperty:z,rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var p=m===r;g=p,h="then"}else{const m=r;H(w,{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:y,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=
e.length);var p=m===r;g=p,h="else"}if(!g){const m={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:h}};
e===null?e=[m]:e.push(m),r++}}}var o=u===r;n=o,i="then"}else{const u=r,f=r;let y=!0;const w=r;if(!Array.isArray(t)){const b={};
e===null?e=[b]:e.push(b),r++}var c=w===r;r=f,e!==null&&(f?e.length=f:e=null);let k;if(c){const b=r;if(Array.isArray(t)){
if(t.length<1){const P={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[P]:e.push(P),r++}const m=t.length;for(let P=0;P<m;P++)H(t[P],{instancePath:s+"/"+P,parentData:t,parentDataProperty:P,rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var c=b===r;y=c,k="then"}else{const b=r;H(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);var c=b===r;y=c,k="else"}if(!y){const b={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:k}};e===null?e=[b]:e.push(b),r++}var o=u===r;n=
o,i="else"}if(!n){const u={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(
u),r++}return zr.errors=e,r===0}const ns=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function pt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!ns.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return pt.errors=e,r===0}function lt(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(r===a)if(t&&typeof t=="object"&&!Array.
isArray(t)){let c;if(t.match===void 0&&(c="match")){const u={};e===null?e=[u]:e.push(u),r++}}else{const c={};e===null?e=
[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const f={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const y=r;if(!(f==="match"||f==="target")){const w={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Zn.then.propertyNames.enum},propertyName:f};
e===null?e=[w]:e.push(w),r++}var p=y===r;if(!p){const w={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:f}};e===null?e=[w]:e.push(w),r++}}t.match!==void 0&&(zr(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),r=e.length)),t.target!==
void 0&&(pt(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?pt.errors:
e.concat(pt.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[f]:e.push(f),r++}var o=c===r;n=o,i="then"}else{const c=r;zr(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return lt.errors=e,r===0}const cn={
type:"object",properties:{user:{$ref:"#/definitions/data"},group:{$ref:"#/definitions/data"},conversation:{$ref:"#/defin\
itions/data"},table:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"}},minProperties:1,
maxProperties:2,dependencies:{table:["key"],key:["table"]},propertyNames:{enum:["user","group","conversation","table","k\
ey"]}};function at(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length>2){const n={instancePath:s,schemaPath:"#/maxProperties",keyword:"m\
axProperties",params:{limit:2}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"user"||n==="group"||n==="conversation"||n==="table"||n==="key")){const o={instancePath:s,schemaPath:"#/propertyNames/en\
um",keyword:"enum",params:{allowedValues:cn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;
if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[o]:e.push(o),r++}}if(t.table!==void 0&&t.key===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dep\
endencies",params:{property:"table",missingProperty:"key",depsCount:1,deps:"key"}};e===null?e=[n]:e.push(n),r++}if(t.key!==
void 0&&t.table===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"k\
ey",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(E(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.group!==
void 0&&(E(t.group,{instancePath:s+"/group",parentData:t,parentDataProperty:"group",rootData:l})||(e=e===null?E.errors:e.
concat(E.errors),r=e.length)),t.conversation!==void 0&&(E(t.conversation,{instancePath:s+"/conversation",parentData:t,parentDataProperty:"\
conversation",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.table!==void 0){let n=t.table;if(typeof n==
"string"){if(!Q.test(n)){const a={instancePath:s+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/table",schemaPath:"#/p\
roperties/table/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.key!==void 0&&(E(t.key,{instancePath:s+
"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return at.errors=
e,r===0}const Cs={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function ve(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const d={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}for(const d in t)H(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{
const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return ve.
errors=e,r===0}const En=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function B(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(typeof n=="string"&&!En.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
for(const n in t)E(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return B.errors=e,r===0}function ft(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(T(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const d={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}t.altText!==void 0&&
(T(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length)),t.$if!==void 0&&(Z(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[d]:e.push(d),r++}return ft.errors=e,r===0}function Zr(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};
e===null?e=[u]:e.push(u),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r,f=r;let y=!0;const w=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const b in t){const h=r;if(typeof b=="string"&&!Je.test(b)){const m={};e===
null?e=[m]:e.push(m),r++}var p=h===r;if(!p){const m={};e===null?e=[m]:e.push(m),r++;break}}var c=w===r;r=f,e!==null&&(f?
e.length=f:e=null);let k;if(c){const b=r;Te(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?
Te.errors:e.concat(Te.errors),r=e.length);var c=b===r;y=c,k="then"}else{const b=r;ft(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?ft.errors:e.concat(ft.errors),r=e.length);var c=b===r;y=c,k="else"}if(!y){const b={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:k}};e===null?e=[b]:e.push(b),r++}var o=u===r;n=o,i="then"}else{
const u=r;H(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=
e.length);var o=u===r;n=o,i="else"}if(!n){const u={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[u]:e.push(u),r++}return Zr.errors=e,r===0}function R(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),
r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const u=t.length;for(let f=0;f<
u;f++)Zr(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),
r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;Zr(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||
(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return R.errors=e,r===0}const Ts={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
nitions/sayAction"},else:{if:{required:["set"]},then:{$ref:"#/definitions/setAction"},else:{if:{required:["raise"]},then:{
$ref:"#/definitions/raiseAction"},else:{if:{required:["schedule"]},then:{$ref:"#/definitions/scheduleAction"},else:{if:{
required:["unschedule"]},then:{$ref:"#/definitions/unscheduleAction"},else:{if:{required:["request"]},then:{$ref:"#/defi\
nitions/requestAction"},else:{if:{required:["run"]},then:{$ref:"#/definitions/runAction"},else:{if:{required:["put"]},then:{
$ref:"#/definitions/putAction"},else:{if:{required:["take"]},then:{$ref:"#/definitions/takeAction"},else:{if:{required:[
"get"]},then:{$ref:"#/definitions/getAction"},else:{if:{required:["list"]},then:{$ref:"#/definitions/listAction"},else:{
if:{required:["push"]},then:{$ref:"#/definitions/pushAction"},else:{if:{required:["sendTo"]},then:{$ref:"#/definitions/s\
endToAction"},else:{if:{required:["loading"]},then:{$ref:"#/definitions/loadingAction"},else:{if:{required:["markAsRead"]},
then:{$ref:"#/definitions/markAsReadAction"},else:{if:{required:["richMenu"]},then:{$ref:"#/definitions/richMenuAction"},
else:{if:{required:["flush"]},then:{$ref:"#/definitions/flushAction"},else:{if:{required:["track"]},then:{$ref:"#/defini\
tions/trackAction"},else:{type:"object",properties:{say:!0,set:!0,raise:!0,schedule:!0,unschedule:!0,request:!0,run:!0,loading:!0,
markAsRead:!0,richMenu:!0,flush:!0,track:!0,put:!0,take:!0,get:!0,list:!0,push:!0,sendTo:!0},minProperties:1,propertyNames:{
enum:["say","set","raise","schedule","unschedule","request","run","loading","markAsRead","richMenu","flush","track","put",
"take","get","list","push","sendTo"]}}}}}}}}}}}}}}}}}}}}},In={type:"object",properties:{say:{$ref:"#/definitions/message\
s"},guard:{$ref:"#/definitions/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};function ut(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.say===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"say"}};e===null?e=[n]:
e.push(n),r++}for(const n in t){const a=r;if(!(n==="say"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNa\
mes/enum",keyword:"enum",params:{allowedValues:In.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===
r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?
e=[o]:e.push(o),r++}}t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ut.errors=e,r===0}const Vn={
type:"object",properties:{set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],
propertyNames:{enum:["set","guard"]}};function yt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.set===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"set"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"set"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Vn.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.set!==void 0&&(B(t.set,{instancePath:s+
"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.guard!==
void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return yt.errors=e,r===0}const Rs={type:"object",properties:{raise:{if:{type:"object"},then:{type:"\
object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["eve\
nt","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["raise"],propertyNames:{enum:["ra\
ise","guard"]}};function ct(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"raise"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="raise"||o===
"guard")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Rs.propertyNames.
enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var d=i===r;if(!d){const p={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(t.raise!==void 0){let o=t.raise;const i=r;
let p=!0;const c=r;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const f={};e===null?e=[f]:e.push(f),r++}var n=c===r;r=
i,e!==null&&(i?e.length=i:e=null);let u;if(n){const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){
const w={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[w]:e.push(w),r++}for(const w in o){const k=r;if(!(w==="event"||w==="data")){const g={instancePath:s+
"/raise",schemaPath:"#/properties/raise/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Rs.properties.raise.
then.propertyNames.enum},propertyName:w};e===null?e=[g]:e.push(g),r++}var a=k===r;if(!a){const g={instancePath:s+"/raise",
schemaPath:"#/properties/raise/then/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[g]:e.push(
g),r++}}if(o.event!==void 0&&typeof o.event!="string"){const w={instancePath:s+"/raise/event",schemaPath:"#/properties/r\
aise/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}o.data!==void 0&&(E(
o.data,{instancePath:s+"/raise/data",parentData:o,parentDataProperty:"data",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length))}else{const w={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}var n=f===r;p=n,u="then"}else{const f=r;if(typeof o!="string"){const w={instancePath:s+
"/raise",schemaPath:"#/properties/raise/else/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}var n=f===
r;p=n,u="else"}if(!p){const f={instancePath:s+"/raise",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ct.errors=e,r===0}const Xe={type:"object",properties:{
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
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t))for(const d in t)
E(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:l})||(e=e===
null?E.errors:e.concat(E.errors),r=e.length);else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}return U.errors=e,r===0}const mn=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function Cr(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!mn.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Cr.errors=e,r===0}const hn=new RegExp(
"^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$","");function mt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.schedule===void 0){const f={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const y=r;
if(!(f==="schedule"||f==="guard")){const w={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Xe.
propertyNames.enum},propertyName:f};e===null?e=[w]:e.push(w),r++}var d=y===r;if(!d){const w={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[w]:e.push(w),r++}}if(t.schedule!==void 0){
let f=t.schedule;const y=r;let w=!0;const k=r;if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.at===void 0&&(b="a\
t")){const h={};e===null?e=[h]:e.push(h),r++}}var n=k===r;r=y,e!==null&&(y?e.length=y:e=null);let g;if(n){const b=r;if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.at===void 0){const m={instancePath:s+"/schedule",schemaPath:"#/properties/sc\
hedule/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[m]:e.push(m),r++}if(f.event===void 0){
const m={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[m]:e.push(m),r++}for(const m in f){const P=r;if(!(m==="id"||m==="at"||m==="event"||m==="data"||m===
"late"||m==="detached"||m==="urgent")){const D={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/proper\
tyNames/enum",keyword:"enum",params:{allowedValues:Xe.properties.schedule.then.propertyNames.enum},propertyName:m};e===null?
e=[D]:e.push(D),r++}var a=P===r;if(!a){const D={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/proper\
tyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[D]:e.push(D),r++}}if(f.id!==void 0&&typeof f.id!="\
string"){const m={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/then/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(f.at!==void 0&&(E(f.at,{instancePath:s+"/schedule/at",parentData:f,
parentDataProperty:"at",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),f.event!==void 0&&typeof f.event!=
"string"){const m={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/then/properties/event/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(f.data!==void 0&&(U(f.data,{instancePath:s+"/schedule/data",
parentData:f,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),f.late!==void 0){
let m=f.late;if(!(m==="now"||m==="skip")){const P={instancePath:s+"/schedule/late",schemaPath:"#/properties/schedule/the\
n/properties/late/enum",keyword:"enum",params:{allowedValues:Xe.properties.schedule.then.properties.late.enum}};e===null?
e=[P]:e.push(P),r++}}if(f.detached!==void 0&&typeof f.detached!="boolean"){const m={instancePath:s+"/schedule/detached",
schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:
e.push(m),r++}if(f.urgent!==void 0&&typeof f.urgent!="boolean"){const m={instancePath:s+"/schedule/urgent",schemaPath:"#\
/properties/schedule/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),r++}var n=b===r;w=n,g="then"}else{const b=r,h=r;let m=!0;const P=r;if(f&&typeof f=="object"&&!Array.
isArray(f)){let I;if(f.daily===void 0&&(I="daily")){const F={};e===null?e=[F]:e.push(F),r++}}var o=P===r;r=h,e!==null&&(h?
e.length=h:e=null);let D;if(o){const I=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.daily===void 0){const C={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/else/then/required",keyword:"required",params:{missingProperty:"daily"}};e===
null?e=[C]:e.push(C),r++}if(f.event===void 0){const C={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else\
/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[C]:e.push(C),r++}for(const C in f){const $=r;
if(!(C==="id"||C==="daily"||C==="event"||C==="data"||C==="until"||C==="count"||C==="late"||C==="detached"||C==="urgent")){
const v={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:Xe.properties.schedule.else.then.propertyNames.enum},propertyName:C};e===null?e=[v]:e.push(v),r++}var i=$===
r;if(!i){const v={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/propertyNames",keyword:"propert\
yNames",params:{propertyName:C}};e===null?e=[v]:e.push(v),r++}}if(f.id!==void 0&&typeof f.id!="string"){const C={instancePath:s+
"/schedule/id",schemaPath:"#/properties/schedule/else/then/properties/id/type",keyword:"type",params:{type:"string"}};e===
null?e=[C]:e.push(C),r++}if(f.daily!==void 0){let C=f.daily;if(typeof C=="string"){if(!hn.test(C)){const $={instancePath:s+
"/schedule/daily",schemaPath:"#/properties/schedule/else/then/properties/daily/pattern",keyword:"pattern",params:{pattern:"\
^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$"}};e===null?e=[$]:e.push($),r++}}else{const $={instancePath:s+"/schedule/daily",schemaPath:"\
#/properties/schedule/else/then/properties/daily/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}
if(f.event!==void 0&&typeof f.event!="string"){const C={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedu\
le/else/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(f.data!==void 0&&
(U(f.data,{instancePath:s+"/schedule/data",parentData:f,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),f.until!==void 0&&(E(f.until,{instancePath:s+"/schedule/until",parentData:f,parentDataProperty:"u\
ntil",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),f.count!==void 0&&(E(f.count,{instancePath:s+"/\
schedule/count",parentData:f,parentDataProperty:"count",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
f.late!==void 0){let C=f.late;if(!(C==="now"||C==="skip")){const $={instancePath:s+"/schedule/late",schemaPath:"#/proper\
ties/schedule/else/then/properties/late/enum",keyword:"enum",params:{allowedValues:Xe.properties.schedule.else.then.properties.
late.enum}};e===null?e=[$]:e.push($),r++}}if(f.detached!==void 0&&typeof f.detached!="boolean"){const C={instancePath:s+
"/schedule/detached",schemaPath:"#/properties/schedule/else/then/properties/detached/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[C]:e.push(C),r++}if(f.urgent!==void 0&&typeof f.urgent!="boolean"){const C={instancePath:s+"/sche\
dule/urgent",schemaPath:"#/properties/schedule/else/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/then/type",
keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}var o=I===r;m=o,D="then"}else{const I=r,F=r;let C=!0;
const $=r;if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.cron===void 0&&(_="cron")){const M={};e===null?e=[M]:e.
push(M),r++}}var p=$===r;r=F,e!==null&&(F?e.length=F:e=null);let v;if(p){const _=r;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.cron===void 0){const q={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/then/required",keyword:"\
required",params:{missingProperty:"cron"}};e===null?e=[q]:e.push(q),r++}if(f.event===void 0){const q={instancePath:s+"/s\
chedule",schemaPath:"#/properties/schedule/else/else/then/required",keyword:"required",params:{missingProperty:"event"}};
e===null?e=[q]:e.push(q),r++}for(const q in f){const L=r;if(!(q==="id"||q==="cron"||q==="event"||q==="data"||q==="until"||
q==="count"||q==="late"||q==="detached"||q==="urgent")){const le={instancePath:s+"/schedule",schemaPath:"#/properties/sc\
hedule/else/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Xe.properties.schedule.else.else.then.propertyNames.
enum},propertyName:q};e===null?e=[le]:e.push(le),r++}var c=L===r;if(!c){const le={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:q}};e===null?e=[le]:e.push(
le),r++}}if(f.id!==void 0&&typeof f.id!="string"){const q={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedu\
le/else/else/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}if(f.cron!==void 0&&
typeof f.cron!="string"){const q={instancePath:s+"/schedule/cron",schemaPath:"#/properties/schedule/else/else/then/prope\
rties/cron/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}if(f.event!==void 0&&typeof f.event!=
"string"){const q={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/else/then/properties/event/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}if(f.data!==void 0&&(U(f.data,{instancePath:s+"/\
schedule/data",parentData:f,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),
f.until!==void 0&&(E(f.until,{instancePath:s+"/schedule/until",parentData:f,parentDataProperty:"until",rootData:l})||(e=
e===null?E.errors:e.concat(E.errors),r=e.length)),f.count!==void 0&&(E(f.count,{instancePath:s+"/schedule/count",parentData:f,
parentDataProperty:"count",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),f.late!==void 0){let q=f.late;
if(!(q==="now"||q==="skip")){const L={instancePath:s+"/schedule/late",schemaPath:"#/properties/schedule/else/else/then/p\
roperties/late/enum",keyword:"enum",params:{allowedValues:Xe.properties.schedule.else.else.then.properties.late.enum}};e===
null?e=[L]:e.push(L),r++}}if(f.detached!==void 0&&typeof f.detached!="boolean"){const q={instancePath:s+"/schedule/detac\
hed",schemaPath:"#/properties/schedule/else/else/then/properties/detached/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[q]:e.push(q),r++}if(f.urgent!==void 0&&typeof f.urgent!="boolean"){const q={instancePath:s+"/schedule/urgent",
schemaPath:"#/properties/schedule/else/else/then/properties/urgent/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[q]:e.push(q),r++}}else{const q={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[q]:e.push(q),r++}var p=_===r;C=p,v="then"}else{const _=r;if(f&&typeof f=="obje\
ct"&&!Array.isArray(f)){if(f.in===void 0){const q={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/els\
e/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[q]:e.push(q),r++}if(f.event===void 0){const q={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/else/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[q]:e.push(q),r++}for(const q in f){const L=r;if(!(q==="id"||q==="in"||q==="event"||q==="data"||q===
"late"||q==="detached"||q==="urgent")){const le={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/else/\
else/propertyNames/enum",keyword:"enum",params:{allowedValues:Xe.properties.schedule.else.else.else.propertyNames.enum},
propertyName:q};e===null?e=[le]:e.push(le),r++}var u=L===r;if(!u){const le={instancePath:s+"/schedule",schemaPath:"#/pro\
perties/schedule/else/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:q}};e===null?e=[le]:e.push(le),
r++}}if(f.id!==void 0&&typeof f.id!="string"){const q={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/e\
lse/else/else/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}if(f.in!==void 0&&
(Cr(f.in,{instancePath:s+"/schedule/in",parentData:f,parentDataProperty:"in",rootData:l})||(e=e===null?Cr.errors:e.concat(
Cr.errors),r=e.length)),f.event!==void 0&&typeof f.event!="string"){const q={instancePath:s+"/schedule/event",schemaPath:"\
#/properties/schedule/else/else/else/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(
q),r++}if(f.data!==void 0&&(U(f.data,{instancePath:s+"/schedule/data",parentData:f,parentDataProperty:"data",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),f.late!==void 0){let q=f.late;if(!(q==="now"||q==="skip")){const L={
instancePath:s+"/schedule/late",schemaPath:"#/properties/schedule/else/else/else/properties/late/enum",keyword:"enum",params:{
allowedValues:Xe.properties.schedule.else.else.else.properties.late.enum}};e===null?e=[L]:e.push(L),r++}}if(f.detached!==
void 0&&typeof f.detached!="boolean"){const q={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/els\
e/else/else/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?e=[q]:e.push(q),r++}if(f.urgent!==
void 0&&typeof f.urgent!="boolean"){const q={instancePath:s+"/schedule/urgent",schemaPath:"#/properties/schedule/else/el\
se/else/properties/urgent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[q]:e.push(q),r++}}else{const q={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:
e.push(q),r++}var p=_===r;C=p,v="else"}if(!C){const _={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else\
/else/if",keyword:"if",params:{failingKeyword:v}};e===null?e=[_]:e.push(_),r++}var o=I===r;m=o,D="else"}if(!m){const I={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/if",keyword:"if",params:{failingKeyword:D}};e===null?e=
[I]:e.push(I),r++}var n=b===r;w=n,g="else"}if(!w){const b={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/\
if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"\
/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{
const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return mt.
errors=e,r===0}const Mn={type:"object",properties:{unschedule:{type:"string"},guard:{$ref:"#/definitions/expression"}},required:[
"unschedule"],propertyNames:{enum:["unschedule","guard"]}};function ht(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"unschedule"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="unschedule"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:Mn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.unschedule!==
void 0&&typeof t.unschedule!="string"){const n={instancePath:s+"/unschedule",schemaPath:"#/properties/unschedule/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ht.errors=e,r===0}const Un={
type:"object",properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"\
#/definitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"request"],propertyNames:{enum:["request","guard","id","with","echo"]}},Es=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-\
z_][A-Za-z0-9_-]*$","");function dt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===void 0){const n={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"request"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"request"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Un.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
if(t.request!==void 0){let n=t.request;if(typeof n=="string"){if(!Es.test(n)){const a={instancePath:s+"/request",schemaPath:"\
#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};
e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/request",schemaPath:"#/properties/request/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.id!==void 0&&typeof t.id!=
"string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return dt.errors=e,r===0}const Kn={type:"object",properties:{
run:{type:"string"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{
$ref:"#/definitions/dataMap"}},required:["run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function gt(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="run"||n==="guard"||n==="id"||n==="with"||n==="echo")){
const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Kn.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+
"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.guard!==
void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(U(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.echo!==
void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return gt.errors=e,r===0}const Cn={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/data"},value:{$ref:"#/definitions/data"},
ifAbsent:{type:"boolean"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["put","key","value"],propertyNames:{
enum:["put","guard","key","value","ifAbsent","id","echo"]}};function wt(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(
n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="put"||n==="guard"||n==="key"||n==="value"||n===
"ifAbsent"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Cn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.
put;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"/put",schemaPath:"#/properties/put/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/put",
schemaPath:"#/properties/put/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&
(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.key!==void 0&&(E(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.value!==void 0&&(E(t.value,{instancePath:s+"/value",parentData:t,
parentDataProperty:"value",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.ifAbsent!==void 0&&typeof t.
ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+
"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return wt.errors=
e,r===0}const Tn={type:"object",properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defin\
itions/expression"},key:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["t\
ake","key"],propertyNames:{enum:["take","guard","key","id","echo"]}};function kt(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const a=r;if(!(n==="take"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Tn.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.take;if(typeof n=="string"){if(!Q.test(n)){const a={
instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/take",schemaPath:"#/properties/take/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.key!==void 0&&(E(t.key,{
instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return kt.errors=e,r===0}const Rn={type:"object",properties:{
get:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/\
data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["get","key"],propertyNames:{enum:["get","guard",
"key","id","echo"]}};function vt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(!(n==="get"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",
keyword:"enum",params:{allowedValues:Rn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){
const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(
o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"/get",schemaPath:"\
#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.key!==void 0&&(E(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&
(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return vt.errors=e,r===0}const Ln={type:"object",properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},guard:{$ref:"#/definitions/expression"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"#/definitions/express\
ion"},limit:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["list"],propertyNames:{
enum:["list","guard","where","orderBy","limit","id","echo"]}};function Pt(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="list"||n==="guard"||n==="where"||n==="orderBy"||n==="limit"||n==="id"||n==="echo")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ln.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n=="string"){if(!Q.test(n)){const a={
instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.where!==void 0&&(Z(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)),t.orderBy!==void 0&&(Z(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.limit!==void 0&&(E(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.id!==void 0&&typeof t.id!=
"string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}t.echo!==void 0&&(U(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Pt.errors=e,r===0}const Ls={type:"object",properties:{push:{type:"ob\
ject",properties:{to:{$ref:"#/definitions/chatReceiver"},say:{$ref:"#/definitions/messages"},id:{type:"string"}},required:[
"to","say"],propertyNames:{enum:["to","say","id"]}},guard:{$ref:"#/definitions/expression"}},required:["push"],propertyNames:{
enum:["push","guard"]}},Bn={type:"object",properties:{user:{$ref:"#/definitions/data"},group:{$ref:"#/definitions/data"}},
minProperties:1,maxProperties:1,propertyNames:{enum:["user","group"]}};function $t(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>1){const n={instancePath:s,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<
1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const a=r;if(!(n==="user"||n==="group")){const o={instancePath:s,schemaPath:"#/propertyNames/en\
um",keyword:"enum",params:{allowedValues:Bn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;
if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[o]:e.push(o),r++}}t.user!==void 0&&(E(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.group!==void 0&&(E(t.group,{instancePath:s+"/group",parentData:t,
parentDataProperty:"group",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return $t.errors=e,r===0}function bt(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
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
null?e=[p]:e.push(p),r++}}if(a.to!==void 0&&($t(a.to,{instancePath:s+"/push/to",parentData:a,parentDataProperty:"to",rootData:l})||
(e=e===null?$t.errors:e.concat($t.errors),r=e.length)),a.say!==void 0&&(R(a.say,{instancePath:s+"/push/say",parentData:a,
parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),a.id!==void 0&&typeof a.id!=
"string"){const o={instancePath:s+"/push/id",schemaPath:"#/properties/push/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/push",schemaPath:"#/properties/push/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return bt.errors=e,r===0}const Bs={
type:"object",properties:{sendTo:{type:"object",properties:{to:{$ref:"#/definitions/receiver"},event:{type:"string"},data:{
$ref:"#/definitions/dataMap"}},required:["to","event"],propertyNames:{enum:["to","event","data"]}},guard:{$ref:"#/defini\
tions/expression"}},required:["sendTo"],propertyNames:{enum:["sendTo","guard"]}};function _t(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>
2){const n={instancePath:s,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:2}};e===null?e=[n]:e.push(
n),r++}if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="user"||n==="group"||n==="conversation"||n===
"table"||n==="key")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:cn.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.table!==void 0&&t.key===void 0){const n={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"table",missingProperty:"key",depsCount:1,
deps:"key"}};e===null?e=[n]:e.push(n),r++}if(t.key!==void 0&&t.table===void 0){const n={instancePath:s,schemaPath:"#/dep\
endencies",keyword:"dependencies",params:{property:"key",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[
n]:e.push(n),r++}if(t.user!==void 0&&(E(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.group!==void 0&&(E(t.group,{instancePath:s+"/group",parentData:t,
parentDataProperty:"group",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.conversation!==void 0&&(E(
t.conversation,{instancePath:s+"/conversation",parentData:t,parentDataProperty:"conversation",rootData:l})||(e=e===null?
E.errors:e.concat(E.errors),r=e.length)),t.table!==void 0){let n=t.table;if(typeof n=="string"){if(!Q.test(n)){const a={
instancePath:s+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.key!==void 0&&(E(t.key,{instancePath:s+"/key",parentData:t,
parentDataProperty:"key",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return _t.errors=e,r===0}function At(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.sendTo===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"se\
ndTo"}};e===null?e=[a]:e.push(a),r++}for(const a in t){const o=r;if(!(a==="sendTo"||a==="guard")){const i={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Bs.propertyNames.enum},propertyName:a};e===null?e=
[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:a}};e===null?e=[i]:e.push(i),r++}}if(t.sendTo!==void 0){let a=t.sendTo;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.to===void 0){const o={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[o]:e.push(o),r++}if(a.event===void 0){const o={instancePath:s+"/sendTo",schemaPath:"#\
/properties/sendTo/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[o]:e.push(o),r++}for(const o in a){
const i=r;if(!(o==="to"||o==="event"||o==="data")){const p={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/pro\
pertyNames/enum",keyword:"enum",params:{allowedValues:Bs.properties.sendTo.propertyNames.enum},propertyName:o};e===null?
e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/propertyNames",
keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(a.to!==void 0&&(_t(a.to,{instancePath:s+
"/sendTo/to",parentData:a,parentDataProperty:"to",rootData:l})||(e=e===null?_t.errors:e.concat(_t.errors),r=e.length)),a.
event!==void 0&&typeof a.event!="string"){const o={instancePath:s+"/sendTo/event",schemaPath:"#/properties/sendTo/proper\
ties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}a.data!==void 0&&(U(a.data,{instancePath:s+
"/sendTo/data",parentData:a,parentDataProperty:"data",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{
const o={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}return At.errors=e,r===0}const Ss={type:"object",properties:{loading:{type:[
"integer","boolean"],minimum:5,maximum:60},guard:{$ref:"#/definitions/expression"}},required:["loading"],propertyNames:{
enum:["loading","guard"]}};function Nt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loading===void 0){const n={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"loading"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"loading"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ss.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.loading!==void 0){let n=t.
loading;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))&&typeof n!="boolean"){const a={instancePath:s+"/loading",schemaPath:"\
#/properties/loading/type",keyword:"type",params:{type:Ss.properties.loading.type}};e===null?e=[a]:e.push(a),r++}if(typeof n==
"number"){if(n>60||isNaN(n)){const a={instancePath:s+"/loading",schemaPath:"#/properties/loading/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:60}};e===null?e=[a]:e.push(a),r++}if(n<5||isNaN(n)){const a={instancePath:s+"/loading",
schemaPath:"#/properties/loading/minimum",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[a]:e.push(a),r++}}}
t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[n]:e.push(n),r++}return Nt.errors=e,r===0}const Fs={type:"object",properties:{markAsRead:{type:["bo\
olean","null"]},guard:{$ref:"#/definitions/expression"}},required:["markAsRead"],propertyNames:{enum:["markAsRead","guar\
d"]}};function jt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.markAsRead===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"markAsRead"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="markAsRead"||n===
"guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Fs.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.markAsRead!==void 0){let n=t.markAsRead;
if(typeof n!="boolean"&&n!==null){const a={instancePath:s+"/markAsRead",schemaPath:"#/properties/markAsRead/type",keyword:"\
type",params:{type:Fs.properties.markAsRead.type}};e===null?e=[a]:e.push(a),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return jt.
errors=e,r===0}const Hs={type:"object",properties:{richMenu:{type:["string","null"]},guard:{$ref:"#/definitions/expressi\
on"}},required:["richMenu"],propertyNames:{enum:["richMenu","guard"]}};function Dt(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.richMenu===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"richMenu"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="richMenu"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Hs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.richMenu!==
void 0){let n=t.richMenu;if(typeof n!="string"&&n!==null){const a={instancePath:s+"/richMenu",schemaPath:"#/properties/r\
ichMenu/type",keyword:"type",params:{type:Hs.properties.richMenu.type}};e===null?e=[a]:e.push(a),r++}}t.guard!==void 0&&
(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return Dt.errors=e,r===0}const Os={type:"object",properties:{flush:{type:["boolean","null"]},guard:{
$ref:"#/definitions/expression"}},required:["flush"],propertyNames:{enum:["flush","guard"]}};function xt(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.flush===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flush"}};e===null?e=
[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="flush"||n==="guard")){const o={instancePath:s,schemaPath:"#/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:Os.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}
var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.flush!==void 0){let n=t.flush;if(typeof n!="boolean"&&n!==null){const a={instancePath:s+
"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type:Os.properties.flush.type}};e===null?e=[a]:e.push(
a),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===
null?Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),r++}return xt.errors=e,r===0}const Ws={type:"object",properties:{track:{if:{type:"obj\
ect"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{
enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["track"],propertyNames:{
enum:["track","guard"]}};function qt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.track===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"track"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="track"||o===
"guard")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ws.propertyNames.
enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var d=i===r;if(!d){const p={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(t.track!==void 0){let o=t.track;const i=r;
let p=!0;const c=r;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const f={};e===null?e=[f]:e.push(f),r++}var n=c===r;r=
i,e!==null&&(i?e.length=i:e=null);let u;if(n){const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){
const w={instancePath:s+"/track",schemaPath:"#/properties/track/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[w]:e.push(w),r++}for(const w in o){const k=r;if(!(w==="event"||w==="data")){const g={instancePath:s+
"/track",schemaPath:"#/properties/track/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ws.properties.track.
then.propertyNames.enum},propertyName:w};e===null?e=[g]:e.push(g),r++}var a=k===r;if(!a){const g={instancePath:s+"/track",
schemaPath:"#/properties/track/then/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[g]:e.push(
g),r++}}if(o.event!==void 0&&typeof o.event!="string"){const w={instancePath:s+"/track/event",schemaPath:"#/properties/t\
rack/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}o.data!==void 0&&(E(
o.data,{instancePath:s+"/track/data",parentData:o,parentDataProperty:"data",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length))}else{const w={instancePath:s+"/track",schemaPath:"#/properties/track/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}var n=f===r;p=n,u="then"}else{const f=r;if(typeof o!="string"){const w={instancePath:s+
"/track",schemaPath:"#/properties/track/else/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}var n=f===
r;p=n,u="else"}if(!p){const f={instancePath:s+"/track",schemaPath:"#/properties/track/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return qt.errors=e,r===0}function Er(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(typeof t!="string"){const A={};
e===null?e=[A]:e.push(A),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const A=r;if(!(t==="flush"||t===
"markAsRead"||t==="loading")){const M={instancePath:s,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues:Ts.then.
enum}};e===null?e=[M]:e.push(M),r++}var o=A===r;n=o,i="then"}else{const A=r,_=r;let M=!0;const q=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let W;if(t.say===void 0&&(W="say")){const X={};e===null?e=[X]:e.push(X),r++}}var p=q===r;r=_,e!==
null&&(_?e.length=_:e=null);let L;if(p){const W=r;ut(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=
e===null?ut.errors:e.concat(ut.errors),r=e.length);var p=W===r;M=p,L="then"}else{const W=r,X=r;let re=!0;const be=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let ae;if(t.set===void 0&&(ae="set")){const _e={};e===null?e=[_e]:e.push(_e),r++}}
var c=be===r;r=X,e!==null&&(X?e.length=X:e=null);let pe;if(c){const ae=r;yt(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),r=e.length);var c=ae===r;re=c,pe="then"}else{const ae=r,_e=r;let or=!0;
const is=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let fe;if(t.raise===void 0&&(fe="raise")){const Ae={};e===null?e=
[Ae]:e.push(Ae),r++}}var u=is===r;r=_e,e!==null&&(_e?e.length=_e:e=null);let pr;if(u){const fe=r;ct(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),r=e.length);var u=fe===r;or=u,pr="then"}else{
const fe=r,Ae=r;let lr=!0;const os=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ue;if(t.schedule===void 0&&(ue="sc\
hedule")){const Ne={};e===null?e=[Ne]:e.push(Ne),r++}}var f=os===r;r=Ae,e!==null&&(Ae?e.length=Ae:e=null);let ar;if(f){const ue=r;
mt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?mt.errors:e.concat(mt.errors),r=e.length);
var f=ue===r;lr=f,ar="then"}else{const ue=r,Ne=r;let fr=!0;const ps=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ye;
if(t.unschedule===void 0&&(ye="unschedule")){const je={};e===null?e=[je]:e.push(je),r++}}var y=ps===r;r=Ne,e!==null&&(Ne?
e.length=Ne:e=null);let ur;if(y){const ye=r;ht(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===
null?ht.errors:e.concat(ht.errors),r=e.length);var y=ye===r;fr=y,ur="then"}else{const ye=r,je=r;let yr=!0;const ls=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let ce;if(t.request===void 0&&(ce="request")){const De={};e===null?e=[De]:e.push(
De),r++}}var w=ls===r;r=je,e!==null&&(je?e.length=je:e=null);let cr;if(w){const ce=r;dt(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?dt.errors:e.concat(dt.errors),r=e.length);var w=ce===r;yr=w,cr="then"}else{const ce=r,De=r;let mr=!0;
const as=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let me;if(t.run===void 0&&(me="run")){const xe={};e===null?e=[xe]:
e.push(xe),r++}}var k=as===r;r=De,e!==null&&(De?e.length=De:e=null);let hr;if(k){const me=r;gt(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?gt.errors:e.concat(gt.errors),r=e.length);var k=me===r;mr=k,hr="then"}else{
const me=r,xe=r;let dr=!0;const fs=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let he;if(t.put===void 0&&(he="put")){
const qe={};e===null?e=[qe]:e.push(qe),r++}}var g=fs===r;r=xe,e!==null&&(xe?e.length=xe:e=null);let gr;if(g){const he=r;
wt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?wt.errors:e.concat(wt.errors),r=e.length);
var g=he===r;dr=g,gr="then"}else{const he=r,qe=r;let wr=!0;const us=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let de;
if(t.take===void 0&&(de="take")){const ze={};e===null?e=[ze]:e.push(ze),r++}}var b=us===r;r=qe,e!==null&&(qe?e.length=qe:
e=null);let kr;if(b){const de=r;kt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?kt.errors:
e.concat(kt.errors),r=e.length);var b=de===r;wr=b,kr="then"}else{const de=r,ze=r;let vr=!0;const ys=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let ge;if(t.get===void 0&&(ge="get")){const Ze={};e===null?e=[Ze]:e.push(Ze),r++}}var h=ys===
r;r=ze,e!==null&&(ze?e.length=ze:e=null);let Pr;if(h){const ge=r;vt(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?vt.errors:e.concat(vt.errors),r=e.length);var h=ge===r;vr=h,Pr="then"}else{const ge=r,Ze=r;let $r=!0;
const cs=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let we;if(t.list===void 0&&(we="list")){const Ee={};e===null?e=[
Ee]:e.push(Ee),r++}}var m=cs===r;r=Ze,e!==null&&(Ze?e.length=Ze:e=null);let br;if(m){const we=r;Pt(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?Pt.errors:e.concat(Pt.errors),r=e.length);var m=we===r;$r=m,br="then"}else{
const we=r,Ee=r;let _r=!0;const ms=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ke;if(t.push===void 0&&(ke="push")){
const Le={};e===null?e=[Le]:e.push(Le),r++}}var P=ms===r;r=Ee,e!==null&&(Ee?e.length=Ee:e=null);let Ar;if(P){const ke=r;
bt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?bt.errors:e.concat(bt.errors),r=e.length);
var P=ke===r;_r=P,Ar="then"}else{const ke=r,Le=r;let hs=!0;const $n=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ye;
if(t.sendTo===void 0&&(Ye="sendTo")){const Sr={};e===null?e=[Sr]:e.push(Sr),r++}}var D=$n===r;r=Le,e!==null&&(Le?e.length=
Le:e=null);let ds;if(D){const Ye=r;At(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?At.errors:
e.concat(At.errors),r=e.length);var D=Ye===r;hs=D,ds="then"}else{const Ye=r,Sr=r;let gs=!0;const bn=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let er;if(t.loading===void 0&&(er="loading")){const Fr={};e===null?e=[Fr]:e.push(Fr),r++}}var z=bn===
r;r=Sr,e!==null&&(Sr?e.length=Sr:e=null);let ws;if(z){const er=r;Nt(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?Nt.errors:e.concat(Nt.errors),r=e.length);var z=er===r;gs=z,ws="then"}else{const er=r,Fr=r;let ks=!0;
const _n=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let rr;if(t.markAsRead===void 0&&(rr="markAsRead")){const Hr={};
e===null?e=[Hr]:e.push(Hr),r++}}var I=_n===r;r=Fr,e!==null&&(Fr?e.length=Fr:e=null);let vs;if(I){const rr=r;jt(t,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?jt.errors:e.concat(jt.errors),r=e.length);var I=rr===r;ks=I,
vs="then"}else{const rr=r,Hr=r;let Ps=!0;const An=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let tr;if(t.richMenu===
void 0&&(tr="richMenu")){const Or={};e===null?e=[Or]:e.push(Or),r++}}var F=An===r;r=Hr,e!==null&&(Hr?e.length=Hr:e=null);
let $s;if(F){const tr=r;Dt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Dt.errors:e.concat(
Dt.errors),r=e.length);var F=tr===r;Ps=F,$s="then"}else{const tr=r,Or=r;let bs=!0;const Nn=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let sr;if(t.flush===void 0&&(sr="flush")){const Wr={};e===null?e=[Wr]:e.push(Wr),r++}}var C=Nn===r;r=Or,e!==
null&&(Or?e.length=Or:e=null);let _s;if(C){const sr=r;xt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||
(e=e===null?xt.errors:e.concat(xt.errors),r=e.length);var C=sr===r;bs=C,_s="then"}else{const sr=r,Wr=r;let As=!0;const jn=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let nr;if(t.track===void 0&&(nr="track")){const Vs={};e===null?e=[Vs]:e.push(
Vs),r++}}var $=jn===r;r=Wr,e!==null&&(Wr?e.length=Wr:e=null);let Ns;if($){const nr=r;qt(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?qt.errors:e.concat(qt.errors),r=e.length);var $=nr===r;As=$,Ns="then"}else{const nr=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const te={instancePath:s,schemaPath:"#/else/else/else/else/else\
/else/else/else/else/else/else/else/else/else/else/else/else/else/else/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[te]:e.push(te),r++}for(const te in t){const Dn=r;if(!(te==="say"||te==="set"||te==="raise"||te==="schedule"||
te==="unschedule"||te==="request"||te==="run"||te==="loading"||te==="markAsRead"||te==="richMenu"||te==="flush"||te==="t\
rack"||te==="put"||te==="take"||te==="get"||te==="list"||te==="push"||te==="sendTo")){const Qr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ts.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.
else.propertyNames.enum},propertyName:te};e===null?e=[Qr]:e.push(Qr),r++}var v=Dn===r;if(!v){const Qr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:te}};e===null?e=[Qr]:e.push(Qr),r++}}}else{const te={instancePath:s,schemaPath:"#/el\
se/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"type",params:{
type:"object"}};e===null?e=[te]:e.push(te),r++}var $=nr===r;As=$,Ns="else"}if(!As){const nr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ns}};
e===null?e=[nr]:e.push(nr),r++}var C=sr===r;bs=C,_s="else"}if(!bs){const sr={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:_s}};e===
null?e=[sr]:e.push(sr),r++}var F=tr===r;Ps=F,$s="else"}if(!Ps){const tr={instancePath:s,schemaPath:"#/else/else/else/els\
e/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:$s}};e===null?e=[tr]:
e.push(tr),r++}var I=rr===r;ks=I,vs="else"}if(!ks){const rr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:vs}};e===null?e=[rr]:e.push(rr),r++}
var z=er===r;gs=z,ws="else"}if(!gs){const er={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/\
else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ws}};e===null?e=[er]:e.push(er),r++}var D=Ye===r;hs=D,ds=
"else"}if(!hs){const Ye={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/i\
f",keyword:"if",params:{failingKeyword:ds}};e===null?e=[Ye]:e.push(Ye),r++}var P=ke===r;_r=P,Ar="else"}if(!_r){const ke={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ar}};
e===null?e=[ke]:e.push(ke),r++}var m=we===r;$r=m,br="else"}if(!$r){const we={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:br}};e===null?e=[we]:e.push(we),r++}var h=ge===
r;vr=h,Pr="else"}if(!vr){const ge={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:Pr}};e===null?e=[ge]:e.push(ge),r++}var b=de===r;wr=b,kr="else"}if(!wr){const de={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:kr}};e===null?e=[de]:
e.push(de),r++}var g=he===r;dr=g,gr="else"}if(!dr){const he={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/if",keyword:"if",params:{failingKeyword:gr}};e===null?e=[he]:e.push(he),r++}var k=me===r;mr=k,hr="else"}if(!mr){
const me={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:hr}};e===
null?e=[me]:e.push(me),r++}var w=ce===r;yr=w,cr="else"}if(!yr){const ce={instancePath:s,schemaPath:"#/else/else/else/els\
e/else/else/if",keyword:"if",params:{failingKeyword:cr}};e===null?e=[ce]:e.push(ce),r++}var y=ye===r;fr=y,ur="else"}if(!fr){
const ye={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ur}};e===null?e=
[ye]:e.push(ye),r++}var f=ue===r;lr=f,ar="else"}if(!lr){const ue={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:ar}};e===null?e=[ue]:e.push(ue),r++}var u=fe===r;or=u,pr="else"}if(!or){const fe={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:pr}};e===null?e=[fe]:e.push(fe),r++}var c=ae===r;re=
c,pe="else"}if(!re){const ae={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:pe}};e===null?
e=[ae]:e.push(ae),r++}var p=W===r;M=p,L="else"}if(!M){const W={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:L}};e===null?e=[W]:e.push(W),r++}var o=A===r;n=o,i="else"}if(!n){const A={instancePath:s,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:i}};e===null?e=[A]:e.push(A),r++}return Er.errors=e,r===0}function V(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const p={};
e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){
if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:
e.push(f),r++}const u=t.length;for(let f=0;f<u;f++)Er(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:l})||
(e=e===null?Er.errors:e.concat(Er.errors),r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;Er(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){
const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return V.
errors=e,r===0}function K(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!ns.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}return K.errors=e,r===0}function ee(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!ns.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[d]:e.push(d),r++}return ee.errors=e,r===0}function Ue(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};
e===null?e=[u]:e.push(u),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const y in t){const w=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||
y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const k={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Cs.then.propertyNames.enum},propertyName:y};
e===null?e=[k]:e.push(k),r++}var p=w===r;if(!p){const k={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[k]:e.push(k),r++}}if(t.match!==void 0){let y=t.match;const w=r;let k=!0;const g=r;
if(!Array.isArray(y)){const h={};e===null?e=[h]:e.push(h),r++}var c=g===r;r=w,e!==null&&(w?e.length=w:e=null);let b;if(c){
const h=r;if(Array.isArray(y)){if(y.length<1){const D={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[D]:e.push(D),r++}const P=y.length;for(let D=0;D<P;D++)ve(y[D],
{instancePath:s+"/match/"+D,parentData:y,parentDataProperty:D,rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),r=
e.length)}var c=h===r;k=c,b="then"}else{const h=r;ve(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var c=h===r;k=c,b="else"}if(!k){const h={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};e===null?e=[h]:e.push(h),r++}}if(t.
guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(B(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&
(V(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(B(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:Cs.then.properties.resume.enum}};e===null?e=[w]:e.push(w),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var o=u===r;n=o,i="then"}else{const u=r;K(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var o=u===r;n=o,i="else"}if(!n){const u={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(u),r++}return Ue.errors=e,r===0}const Gs={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},rt={if:{type:"object"},then:{if:{required:["mention"]},then:{type:"object",properties:{mention:{
const:"me"}},required:["mention"],propertyNames:{enum:["mention"]}},else:{if:{required:["contains"]},then:{type:"object",
properties:{contains:{$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:[
"startsWith"]},then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{
enum:["startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["re\
gex"]}}}}},else:{$ref:"#/definitions/scalar"}};function Pe(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const g={};e===null?e=[g]:e.
push(g),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const g=r,b=r;let h=!0;const m=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let z;if(t.mention===void 0&&(z="mention")){const I={};e===null?e=[I]:e.push(I),r++}}var p=m===
r;r=b,e!==null&&(b?e.length=b:e=null);let P;if(p){const z=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mention===
void 0){const F={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"mention"}};
e===null?e=[F]:e.push(F),r++}for(const F in t){const C=r;if(F!=="mention"){const $={instancePath:s,schemaPath:"#/then/th\
en/propertyNames/enum",keyword:"enum",params:{allowedValues:rt.then.then.propertyNames.enum},propertyName:F};e===null?e=
[$]:e.push($),r++}var c=C===r;if(!c){const $={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:F}};e===null?e=[$]:e.push($),r++}}if(t.mention!==void 0&&t.mention!=="me"){const F={instancePath:s+
"/mention",schemaPath:"#/then/then/properties/mention/const",keyword:"const",params:{allowedValue:"me"}};e===null?e=[F]:
e.push(F),r++}}else{const F={instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[F]:e.push(F),r++}var p=z===r;h=p,P="then"}else{const z=r,I=r;let F=!0;const C=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let A;if(t.contains===void 0&&(A="contains")){const _={};e===null?e=[_]:e.push(_),r++}}var u=C===r;r=I,e!==null&&(I?
e.length=I:e=null);let $;if(u){const A=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===void 0){const M={instancePath:s,
schemaPath:"#/then/else/then/required",keyword:"required",params:{missingProperty:"contains"}};e===null?e=[M]:e.push(M),
r++}for(const M in t){const q=r;if(M!=="contains"){const L={instancePath:s,schemaPath:"#/then/else/then/propertyNames/en\
um",keyword:"enum",params:{allowedValues:rt.then.else.then.propertyNames.enum},propertyName:M};e===null?e=[L]:e.push(L),
r++}var f=q===r;if(!f){const L={instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{
propertyName:M}};e===null?e=[L]:e.push(L),r++}}t.contains!==void 0&&(H(t.contains,{instancePath:s+"/contains",parentData:t,
parentDataProperty:"contains",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length))}else{const M={instancePath:s,
schemaPath:"#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var u=A===r;F=u,$=
"then"}else{const A=r,_=r;let M=!0;const q=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let W;if(t.startsWith===void 0&&
(W="startsWith")){const X={};e===null?e=[X]:e.push(X),r++}}var y=q===r;r=_,e!==null&&(_?e.length=_:e=null);let L;if(y){const W=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const re={instancePath:s,schemaPath:"#/then/else/\
else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[re]:e.push(re),r++}for(const re in t){
const be=r;if(re!=="startsWith"){const pe={instancePath:s,schemaPath:"#/then/else/else/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:rt.then.else.else.then.propertyNames.enum},propertyName:re};e===null?e=[pe]:e.push(pe),r++}var w=be===
r;if(!w){const pe={instancePath:s,schemaPath:"#/then/else/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:re}};
e===null?e=[pe]:e.push(pe),r++}}t.startsWith!==void 0&&(H(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length))}else{const re={instancePath:s,schemaPath:"\
#/then/else/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[re]:e.push(re),r++}var y=W===r;M=y,L="the\
n"}else{const W=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const re={instancePath:s,schemaPath:"\
#/then/else/else/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[re]:e.push(re),r++}for(const re in t){
const be=r;if(re!=="regex"){const pe={instancePath:s,schemaPath:"#/then/else/else/else/propertyNames/enum",keyword:"enum",
params:{allowedValues:rt.then.else.else.else.propertyNames.enum},propertyName:re};e===null?e=[pe]:e.push(pe),r++}var k=be===
r;if(!k){const pe={instancePath:s,schemaPath:"#/then/else/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:re}};
e===null?e=[pe]:e.push(pe),r++}}if(t.regex!==void 0&&typeof t.regex!="string"){const re={instancePath:s+"/regex",schemaPath:"\
#/then/else/else/else/properties/regex/type",keyword:"type",params:{type:"string"}};e===null?e=[re]:e.push(re),r++}}else{
const re={instancePath:s,schemaPath:"#/then/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[re]:
e.push(re),r++}var y=W===r;M=y,L="else"}if(!M){const W={instancePath:s,schemaPath:"#/then/else/else/if",keyword:"if",params:{
failingKeyword:L}};e===null?e=[W]:e.push(W),r++}var u=A===r;F=u,$="else"}if(!F){const A={instancePath:s,schemaPath:"#/th\
en/else/if",keyword:"if",params:{failingKeyword:$}};e===null?e=[A]:e.push(A),r++}var p=z===r;h=p,P="else"}if(!h){const z={
instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:P}};e===null?e=[z]:e.push(z),r++}var o=g===r;n=
o,i="then"}else{const g=r;H(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length);var o=g===r;n=o,i="else"}if(!n){const g={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[g]:e.push(g),r++}return Pe.errors=e,r===0}function ne(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};
e===null?e=[u]:e.push(u),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const y in t){const w=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||
y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const k={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Gs.then.propertyNames.enum},propertyName:y};
e===null?e=[k]:e.push(k),r++}var p=w===r;if(!p){const k={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[k]:e.push(k),r++}}if(t.match!==void 0){let y=t.match;const w=r;let k=!0;const g=r;
if(!Array.isArray(y)){const h={};e===null?e=[h]:e.push(h),r++}var c=g===r;r=w,e!==null&&(w?e.length=w:e=null);let b;if(c){
const h=r;if(Array.isArray(y)){if(y.length<1){const D={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[D]:e.push(D),r++}const P=y.length;for(let D=0;D<P;D++)Pe(y[D],
{instancePath:s+"/match/"+D,parentData:y,parentDataProperty:D,rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=
e.length)}var c=h===r;k=c,b="then"}else{const h=r;Pe(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length);var c=h===r;k=c,b="else"}if(!k){const h={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};e===null?e=[h]:e.push(h),r++}}if(t.
guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(B(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&
(V(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(B(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:Gs.then.properties.resume.enum}};e===null?e=[w]:e.push(w),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var o=u===r;n=o,i="then"}else{const u=r;K(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var o=u===r;n=o,i="else"}if(!n){const u={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(u),r++}return ne.errors=e,r===0}function zt(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const p=r;let c=!0;const u=r;if(!Array.isArray(i)){const y={};
e===null?e=[y]:e.push(y),r++}var d=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(d){const y=r;if(Array.isArray(i)){
if(i.length<1){const g={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/t\
hen/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=i.length;for(let g=0;g<k;g++)Ue(
i[g],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,parentData:i,parentDataProperty:g,rootData:l})||
(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)}var d=y===r;c=d,f="then"}else{const y=r;Ue(i,{instancePath:s+"/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.
errors),r=e.length);var d=y===r;c=d,f="else"}if(!c){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let p=!0;const c=r;if(!Array.isArray(o)){const f={};e===null?e=[f]:e.push(f),r++}var n=c===
r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(n){const f=r;if(Array.isArray(o)){if(o.length<1){const k={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const w=o.
length;for(let k=0;k<w;k++)ne(o[k],{instancePath:s+"/text/"+k,parentData:o,parentDataProperty:k,rootData:l})||(e=e===null?
ne.errors:e.concat(ne.errors),r=e.length)}var n=f===r;p=n,u="then"}else{const f=r;ne(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var n=f===r;p=n,u="else"}if(!p){
const f={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[f]:
e.push(f),r++}}if(t.message!==void 0){let o=t.message;const i=r;let p=!0;const c=r;if(!Array.isArray(o)){const f={};e===
null?e=[f]:e.push(f),r++}var a=c===r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(a){const f=r;if(Array.isArray(o)){if(o.
length<1){const k={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}const w=o.length;for(let k=0;k<w;k++)ne(o[k],{instancePath:s+"/message/"+k,parentData:o,
parentDataProperty:k,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}var a=f===r;p=a,u="then"}else{const f=r;
ne(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?ne.errors:e.concat(ne.
errors),r=e.length);var a=f===r;p=a,u="else"}if(!p){const f={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:u}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return zt.errors=e,r===0}const dn={type:"object",
properties:{$cancel:{$ref:"#/definitions/repair"},$back:{$ref:"#/definitions/repair"},$help:{$ref:"#/definitions/repair"},
$repeat:{$ref:"#/definitions/repair"},$correct:{$ref:"#/definitions/repair"},$resume:{$ref:"#/definitions/repair"},$stale:{
$ref:"#/definitions/repair"},$stackFull:{$ref:"#/definitions/repair"},$notUnderstood:{$ref:"#/definitions/repair"},$silence:{
$ref:"#/definitions/repair"},$error:{$ref:"#/definitions/repair"},$handoff:{$ref:"#/definitions/repair"}},propertyNames:{
enum:["$cancel","$back","$help","$repeat","$correct","$resume","$stale","$stackFull","$notUnderstood","$silence","$error",
"$handoff"]}},Sn={if:{type:"object"},then:{type:"object",properties:{say:{$ref:"#/definitions/messages"},actions:{$ref:"\
#/definitions/actions"},target:{$ref:"#/definitions/target"},call:{$ref:"#/definitions/flowName"}},propertyNames:{enum:[
"say","actions","target","call"]}},else:{$ref:"#/definitions/flowName"}};function S(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const f in t){const y=r;if(!(f==="say"||f==="actions"||f==="target"||f==="call")){const w={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Sn.then.propertyNames.enum},propertyName:f};
e===null?e=[w]:e.push(w),r++}var p=y===r;if(!p){const w={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:f}};e===null?e=[w]:e.push(w),r++}}t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,
parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&(V(t.actions,
{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/th\
en/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var o=c===r;n=o,i="then"}else{const c=r;ee(
t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);
var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?
e=[c]:e.push(c),r++}return S.errors=e,r===0}function Zt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(!(n==="$cancel"||n==="$back"||
n==="$help"||n==="$repeat"||n==="$correct"||n==="$resume"||n==="$stale"||n==="$stackFull"||n==="$notUnderstood"||n==="$s\
ilence"||n==="$error"||n==="$handoff")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:dn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.$cancel!==
void 0&&(S(t.$cancel,{instancePath:s+"/$cancel",parentData:t,parentDataProperty:"$cancel",rootData:l})||(e=e===null?S.errors:
e.concat(S.errors),r=e.length)),t.$back!==void 0&&(S(t.$back,{instancePath:s+"/$back",parentData:t,parentDataProperty:"$\
back",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$help!==void 0&&(S(t.$help,{instancePath:s+"/\
$help",parentData:t,parentDataProperty:"$help",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$repeat!==
void 0&&(S(t.$repeat,{instancePath:s+"/$repeat",parentData:t,parentDataProperty:"$repeat",rootData:l})||(e=e===null?S.errors:
e.concat(S.errors),r=e.length)),t.$correct!==void 0&&(S(t.$correct,{instancePath:s+"/$correct",parentData:t,parentDataProperty:"\
$correct",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$resume!==void 0&&(S(t.$resume,{instancePath:s+
"/$resume",parentData:t,parentDataProperty:"$resume",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),
t.$stale!==void 0&&(S(t.$stale,{instancePath:s+"/$stale",parentData:t,parentDataProperty:"$stale",rootData:l})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)),t.$stackFull!==void 0&&(S(t.$stackFull,{instancePath:s+"/$stackFull",parentData:t,
parentDataProperty:"$stackFull",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$notUnderstood!==void 0&&
(S(t.$notUnderstood,{instancePath:s+"/$notUnderstood",parentData:t,parentDataProperty:"$notUnderstood",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),r=e.length)),t.$silence!==void 0&&(S(t.$silence,{instancePath:s+"/$silence",parentData:t,
parentDataProperty:"$silence",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$error!==void 0&&(S(t.
$error,{instancePath:s+"/$error",parentData:t,parentDataProperty:"$error",rootData:l})||(e=e===null?S.errors:e.concat(S.
errors),r=e.length)),t.$handoff!==void 0&&(S(t.$handoff,{instancePath:s+"/$handoff",parentData:t,parentDataProperty:"$ha\
ndoff",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Zt.errors=e,r===0}const tt={if:{required:["at"]},then:{type:"object",properties:{at:{type:"string",pattern:"^(=.*|([01][0-9]|2[0-3]):[0-5]\
[0-9])$"},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messag\
es"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/\
definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","\
silent","confirm"]}},required:["at"],propertyNames:{enum:["at","guard","set","say","actions","target","reenter","call","\
with","save","resume"]}},else:{type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expre\
ssion"},set:{$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},
target:{$ref:"#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definit\
ions/dataMap"},save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{
enum:["in","guard","set","say","actions","target","reenter","call","with","save","resume"]}}};function Ke(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let u;if(t.at===void 0&&(u="at")){const f={};e===null?e=[f]:e.push(f),r++}}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.at===void 0){const y={instancePath:s,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[y]:e.push(y),r++}for(const y in t){
const w=r;if(!(y==="at"||y==="guard"||y==="set"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y===
"with"||y==="save"||y==="resume")){const k={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:tt.then.propertyNames.enum},propertyName:y};e===null?e=[k]:e.push(k),r++}var p=w===r;if(!p){const k={instancePath:s,
schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[k]:e.push(k),r++}}if(t.at!==
void 0){let y=t.at;if(typeof y=="string"){if(!hn.test(y)){const w={instancePath:s+"/at",schemaPath:"#/then/properties/at\
/pattern",keyword:"pattern",params:{pattern:"^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$"}};e===null?e=[w]:e.push(w),r++}}else{
const w={instancePath:s+"/at",schemaPath:"#/then/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[
w]:e.push(w),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(B(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&
(V(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(B(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:tt.then.properties.resume.enum}};e===null?e=[w]:e.push(w),
r++}}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}var o=u===r;n=o,i="then"}else{const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const y={instancePath:s,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[y]:e.push(y),r++}for(const y in t){
const w=r;if(!(y==="in"||y==="guard"||y==="set"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y===
"with"||y==="save"||y==="resume")){const k={instancePath:s,schemaPath:"#/else/propertyNames/enum",keyword:"enum",params:{
allowedValues:tt.else.propertyNames.enum},propertyName:y};e===null?e=[k]:e.push(k),r++}var c=w===r;if(!c){const k={instancePath:s,
schemaPath:"#/else/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[k]:e.push(k),r++}}if(t.in!==
void 0&&(Cr(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:l})||(e=e===null?Cr.errors:e.concat(
Cr.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(B(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.actions!==void 0&&
(V(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/else/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(B(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/els\
e/properties/resume/enum",keyword:"enum",params:{allowedValues:tt.else.properties.resume.enum}};e===null?e=[w]:e.push(w),
r++}}}else{const y={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}var o=u===r;n=o,i="else"}if(!n){const u={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[u]:e.push(u),r++}return Ke.errors=e,r===0}const Js={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function Ir(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t){const y=r;if(!(f==="guard"||f==="set"||f==="say"||
f==="actions"||f==="target"||f==="reenter"||f==="call"||f==="with"||f==="save"||f==="resume")){const w={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Js.then.propertyNames.enum},propertyName:f};e===null?e=[
w]:e.push(w),r++}var p=y===r;if(!p){const w={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:f}};e===null?e=[w]:e.push(w),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(B(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.say!==void 0&&
(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.actions!==void 0&&(V(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const f={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/\
with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==
void 0&&(B(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(
B.errors),r=e.length)),t.resume!==void 0){let f=t.resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const y={instancePath:s+
"/resume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Js.then.properties.resume.enum}};
e===null?e=[y]:e.push(y),r++}}}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[f]:e.push(f),r++}var o=c===r;n=o,i="then"}else{const c=r;K(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return Ir.errors=e,r===0}function x(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.
isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;
if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[f]:e.push(f),r++}const u=t.length;for(let f=0;f<u;f++)Ir(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,
rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length)}var o=p===r;n=o,i="then"}else{const p=r;Ir(t,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length);var o=p===r;n=o,i=
"else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),
r++}return x.errors=e,r===0}function Et(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const f={};e===null?e=[f]:e.push(f),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const f=r;if(Array.isArray(t)){const w=t.length;for(let k=0;k<w;k++)Ke(t[k],{instancePath:s+
"/"+k,parentData:t,parentDataProperty:k,rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)}var o=f===r;
n=o,i="then"}else{const f=r,y=r;let w=!0;const k=r,g=r;let b=!1;const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let D;
if(t.in===void 0&&(D="in")){const z={};e===null?e=[z]:e.push(z),r++}}var p=h===r;if(b=b||p,!b){const D=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let I;if(t.at===void 0&&(I="at")){const F={};e===null?e=[F]:e.push(F),r++}}var p=D===r;b=b||
p}if(b)r=g,e!==null&&(g?e.length=g:e=null);else{const D={};e===null?e=[D]:e.push(D),r++}var c=k===r;r=y,e!==null&&(y?e.length=
y:e=null);let m;if(c){const D=r;Ke(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Ke.errors:
e.concat(Ke.errors),r=e.length);var c=D===r;w=c,m="then"}else{const D=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const I={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}for(const I in t){const F=r;if(typeof I=="string"&&!ss.test(I)){const C={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:I};
e===null?e=[C]:e.push(C),r++}var u=F===r;if(!u){const C={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:I}};e===null?e=[C]:e.push(C),r++}}for(const I in t)x(t[I],{instancePath:s+"/"+I.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:I,rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)}else{const I={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
I]:e.push(I),r++}var c=D===r;w=c,m="else"}if(!w){const D={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[D]:e.push(D),r++}var o=f===r;n=o,i="else"}if(!n){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[f]:e.push(f),r++}return Et.errors=e,r===0}function Se(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={};
e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;Te(t,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var o=p===r;n=o,i=
"then"}else{const p=r;H(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[p]:e.push(p),r++}return Se.errors=e,r===0}function It(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!ns.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return It.errors=e,r===0}function gn(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===
void 0){const $={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=
[$]:e.push($),r++}if(t.bot===void 0){const $={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
bot"}};e===null?e=[$]:e.push($),r++}if(t.locales===void 0){const $={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"locales"}};e===null?e=[$]:e.push($),r++}for(const $ in t){const v=r;if(!($==="renga"||$===
"bot"||$==="locales"||$==="timezone"||$==="hours"||$==="quietHours"||$==="types"||$==="user"||$==="group"||$==="prefix"||
$==="constants"||$==="services"||$==="functions"||$==="tables"||$==="commands"||$==="events"||$==="on"||$==="repairs"||$===
"defaults"||$==="delivery"||$==="stack")){const A={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Ie.propertyNames.enum},propertyName:$};e===null?e=[A]:e.push(A),r++}var d=v===r;if(!d){const A={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[A]:e.push(A),r++}}if(t.renga!==
void 0&&t.renga!==1){const $={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};
e===null?e=[$]:e.push($),r++}if(t.bot!==void 0){let $=t.bot;if(typeof $=="string"){if(!Zs.test($)){const v={instancePath:s+
"/bot",schemaPath:"#/properties/bot/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=
[v]:e.push(v),r++}}else{const v={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[v]:e.push(v),r++}}if(t.locales!==void 0){let $=t.locales;if(Array.isArray($)){if($.length<1){const A={
instancePath:s+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[A]:
e.push(A),r++}const v=$.length;for(let A=0;A<v;A++){let _=$[A];if(typeof _=="string"){if(!Je.test(_)){const M={instancePath:s+
"/locales/"+A,schemaPath:"#/properties/locales/items/pattern",keyword:"pattern",params:{pattern:"^(?!use$)[a-z]{2,3}(-[A\
-Za-z0-9]+)*$"}};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:s+"/locales/"+A,schemaPath:"#/properties/local\
es/items/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}}}else{const v={instancePath:s+"/loca\
les",schemaPath:"#/properties/locales/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}if(t.timezone!==
void 0&&typeof t.timezone!="string"){const $={instancePath:s+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"\
type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}if(t.hours!==void 0){let $=t.hours;if($&&typeof $=="object"&&
!Array.isArray($)){for(const v in $){const A=r;if(typeof v=="string"&&!Q.test(v)){const _={instancePath:s+"/hours",schemaPath:"\
#/properties/hours/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:v};
e===null?e=[_]:e.push(_),r++}var n=A===r;if(!n){const _={instancePath:s+"/hours",schemaPath:"#/properties/hours/property\
Names",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[_]:e.push(_),r++}}for(const v in $){let A=$[v];if(A&&
typeof A=="object"&&!Array.isArray(A)){if(A.week===void 0){const _={instancePath:s+"/hours/"+v.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/hours/additionalProperties/required",keyword:"required",params:{missingProperty:"we\
ek"}};e===null?e=[_]:e.push(_),r++}for(const _ in A){const M=r;if(!(_==="timezone"||_==="week"||_==="dates"||_==="holida\
ys")){const q={instancePath:s+"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hours/addition\
alProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:Ie.properties.hours.additionalProperties.propertyNames.
enum},propertyName:_};e===null?e=[q]:e.push(q),r++}var a=M===r;if(!a){const q={instancePath:s+"/hours/"+v.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/hours/additionalProperties/propertyNames",keyword:"propertyNames",params:{
propertyName:_}};e===null?e=[q]:e.push(q),r++}}if(A.timezone!==void 0&&typeof A.timezone!="string"){const _={instancePath:s+
"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/timezone",schemaPath:"#/properties/hours/additionalProperties/prope\
rties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(A.week!==void 0){let _=A.week;
if(_&&typeof _=="object"&&!Array.isArray(_)){for(const M in _){const q=r;if(typeof M=="string"&&!xn.test(M)){const L={instancePath:s+
"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/week",schemaPath:"#/properties/hours/additionalProperties/propertie\
s/week/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(daily|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu\
|fri|sat|sun))?)$"},propertyName:M};e===null?e=[L]:e.push(L),r++}var o=q===r;if(!o){const L={instancePath:s+"/hours/"+v.
replace(/~/g,"~0").replace(/\//g,"~1")+"/week",schemaPath:"#/properties/hours/additionalProperties/properties/week/prope\
rtyNames",keyword:"propertyNames",params:{propertyName:M}};e===null?e=[L]:e.push(L),r++}}for(const M in _)xr(_[M],{instancePath:s+
"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/week/"+M.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:M,
rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length)}else{const M={instancePath:s+"/hours/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/week",schemaPath:"#/properties/hours/additionalProperties/properties/week/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}}if(A.dates!==void 0){let _=A.dates;if(_&&typeof _=="object"&&!Array.
isArray(_)){for(const M in _){const q=r;if(typeof M=="string"&&!Ms.test(M)){const L={instancePath:s+"/hours/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/dates",schemaPath:"#/properties/hours/additionalProperties/properties/dates/propertyNam\
es/pattern",keyword:"pattern",params:{pattern:"^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"},propertyName:M};e===null?e=[L]:e.push(L),
r++}var i=q===r;if(!i){const L={instancePath:s+"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates",schemaPath:"#\
/properties/hours/additionalProperties/properties/dates/propertyNames",keyword:"propertyNames",params:{propertyName:M}};
e===null?e=[L]:e.push(L),r++}}for(const M in _)xr(_[M],{instancePath:s+"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/dates/"+M.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:M,rootData:l})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length)}else{const M={instancePath:s+"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/dates",
schemaPath:"#/properties/hours/additionalProperties/properties/dates/type",keyword:"type",params:{type:"object"}};e===null?
e=[M]:e.push(M),r++}}if(A.holidays!==void 0){let _=A.holidays;if(Array.isArray(_)){const M=_.length;for(let q=0;q<M;q++){
let L=_[q];if(typeof L=="string"){if(!Ms.test(L)){const le={instancePath:s+"/hours/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/holidays/"+q,schemaPath:"#/properties/hours/additionalProperties/properties/holidays/items/pattern",keyword:"pat\
tern",params:{pattern:"^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"}};e===null?e=[le]:e.push(le),r++}}else{const le={instancePath:s+
"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/holidays/"+q,schemaPath:"#/properties/hours/additionalProperties/pr\
operties/holidays/items/type",keyword:"type",params:{type:"string"}};e===null?e=[le]:e.push(le),r++}}}else{const M={instancePath:s+
"/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/holidays",schemaPath:"#/properties/hours/additionalProperties/prope\
rties/holidays/type",keyword:"type",params:{type:"array"}};e===null?e=[M]:e.push(M),r++}}}else{const _={instancePath:s+"\
/hours/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hours/additionalProperties/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}}else{const v={instancePath:s+"/hours",schemaPath:"#/properties\
/hours/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}if(t.quietHours!==void 0){let $=t.quietHours;
if($&&typeof $=="object"&&!Array.isArray($)){if($.from===void 0){const v={instancePath:s+"/quietHours",schemaPath:"#/pro\
perties/quietHours/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[v]:e.push(v),r++}if($.to===
void 0){const v={instancePath:s+"/quietHours",schemaPath:"#/properties/quietHours/required",keyword:"required",params:{missingProperty:"\
to"}};e===null?e=[v]:e.push(v),r++}for(const v in $){const A=r;if(!(v==="from"||v==="to")){const _={instancePath:s+"/qui\
etHours",schemaPath:"#/properties/quietHours/propertyNames/enum",keyword:"enum",params:{allowedValues:Ie.properties.quietHours.
propertyNames.enum},propertyName:v};e===null?e=[_]:e.push(_),r++}var p=A===r;if(!p){const _={instancePath:s+"/quietHours",
schemaPath:"#/properties/quietHours/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[_]:e.push(
_),r++}}if($.from!==void 0){let v=$.from;if(typeof v=="string"){if(!Us.test(v)){const A={instancePath:s+"/quietHours/fro\
m",schemaPath:"#/properties/quietHours/properties/from/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[\
0-5][0-9]$"}};e===null?e=[A]:e.push(A),r++}}else{const A={instancePath:s+"/quietHours/from",schemaPath:"#/properties/qui\
etHours/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}if($.to!==void 0){let v=$.
to;if(typeof v=="string"){if(!Us.test(v)){const A={instancePath:s+"/quietHours/to",schemaPath:"#/properties/quietHours/p\
roperties/to/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}};e===null?e=[A]:e.push(A),r++}}else{
const A={instancePath:s+"/quietHours/to",schemaPath:"#/properties/quietHours/properties/to/type",keyword:"type",params:{
type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{const v={instancePath:s+"/quietHours",schemaPath:"#/properties/quiet\
Hours/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}if(t.types!==void 0){let $=t.types;if($&&
typeof $=="object"&&!Array.isArray($)){for(const v in $){const A=r;if(typeof v=="string"&&!Q.test(v)){const _={instancePath:s+
"/types",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]\
*$"},propertyName:v};e===null?e=[_]:e.push(_),r++}var c=A===r;if(!c){const _={instancePath:s+"/types",schemaPath:"#/prop\
erties/types/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[_]:e.push(_),r++}}for(const v in $)
ie($[v],{instancePath:s+"/types/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,parentDataProperty:v,rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}else{const v={instancePath:s+"/types",schemaPath:"#/properties/typ\
es/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}if(t.user!==void 0&&(qr(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length)),t.group!==
void 0&&(qr(t.group,{instancePath:s+"/group",parentData:t,parentDataProperty:"group",rootData:l})||(e=e===null?qr.errors:
e.concat(qr.errors),r=e.length)),t.prefix!==void 0){let $=t.prefix;if(Array.isArray($)){const v=$.length;for(let A=0;A<v;A++){
let _=$[A];if(typeof _=="string"){if(_.length<1){const M={instancePath:s+"/prefix/"+A,schemaPath:"#/properties/prefix/it\
ems/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:s+"/prefix\
/"+A,schemaPath:"#/properties/prefix/items/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}}}else{
const v={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"array"}};e===null?e=
[v]:e.push(v),r++}}if(t.constants!==void 0&&(Kr(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"\
constants",rootData:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),r=e.length)),t.services!==void 0){let $=t.services;if($&&
typeof $=="object"&&!Array.isArray($)){for(const v in $){const A=r;if(typeof v=="string"&&!Zs.test(v)){const _={instancePath:s+
"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-\
z0-9_-]*$"},propertyName:v};e===null?e=[_]:e.push(_),r++}var u=A===r;if(!u){const _={instancePath:s+"/services",schemaPath:"\
#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[_]:e.push(_),r++}}for(const v in $)
ot($[v],{instancePath:s+"/services/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,parentDataProperty:v,rootData:l})||
(e=e===null?ot.errors:e.concat(ot.errors),r=e.length)}else{const v={instancePath:s+"/services",schemaPath:"#/properties/\
services/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}if(t.functions!==void 0){let $=t.functions;
if($&&typeof $=="object"&&!Array.isArray($)){for(const v in $){const A=r;if(typeof v=="string"&&!Q.test(v)){const _={instancePath:s+
"/functions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_]*$"},propertyName:v};e===null?e=[_]:e.push(_),r++}var f=A===r;if(!f){const _={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[_]:e.push(_),r++}}for(const v in $){
let A=$[v];if(A&&typeof A=="object"&&!Array.isArray(A)){for(const _ in A){const M=r;if(!(_==="with"||_==="result")){const q={
instancePath:s+"/functions/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:Ie.properties.functions.additionalProperties.propertyNames.
enum},propertyName:_};e===null?e=[q]:e.push(q),r++}var y=M===r;if(!y){const q={instancePath:s+"/functions/"+v.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:_}};e===null?e=[q]:e.push(q),r++}}if(A.with!==void 0){let _=A.with;if(_&&typeof _=="object"&&!Array.
isArray(_)){for(const M in _){const q=r;if(typeof M=="string"&&!Q.test(M)){const L={instancePath:s+"/functions/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:M};e===null?e=[L]:e.push(L),r++}
var w=q===r;if(!w){const L={instancePath:s+"/functions/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:M}};
e===null?e=[L]:e.push(L),r++}}for(const M in _)ie(_[M],{instancePath:s+"/functions/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+M.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:M,rootData:l})||(e=e===null?ie.errors:
e.concat(ie.errors),r=e.length)}else{const M={instancePath:s+"/functions/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[M]:e.push(M),r++}}A.result!==void 0&&(ie(A.result,{instancePath:s+"/functions/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:A,parentDataProperty:"result",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=
e.length))}else{const _={instancePath:s+"/functions/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}}else{const v={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
v]:e.push(v),r++}}if(t.tables!==void 0){let $=t.tables;if($&&typeof $=="object"&&!Array.isArray($)){for(const v in $){const A=r;
if(typeof v=="string"&&!Q.test(v)){const _={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:v};e===null?e=[_]:e.push(_),r++}var k=A===
r;if(!k){const _={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:v}};e===null?e=[_]:e.push(_),r++}}for(const v in $){let A=$[v];if(A&&typeof A=="object"&&!Array.isArray(A)){
if(A.value===void 0){const _={instancePath:s+"/tables/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/tables/additionalProperties/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[_]:e.push(_),r++}
for(const _ in A){const M=r;if(!(_==="key"||_==="value"||_==="expires")){const q={instancePath:s+"/tables/"+v.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:Ie.properties.tables.additionalProperties.propertyNames.enum},propertyName:_};e===null?e=[q]:e.push(q),r++}
var g=M===r;if(!g){const q={instancePath:s+"/tables/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
tables/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:_}};e===null?e=[q]:e.push(q),r++}}
A.key!==void 0&&(ie(A.key,{instancePath:s+"/tables/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",parentData:A,parentDataProperty:"\
key",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),A.value!==void 0&&(ie(A.value,{instancePath:s+
"/tables/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",parentData:A,parentDataProperty:"value",rootData:l})||(e=e===
null?ie.errors:e.concat(ie.errors),r=e.length)),A.expires!==void 0&&(He(A.expires,{instancePath:s+"/tables/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/expires",parentData:A,parentDataProperty:"expires",rootData:l})||(e=e===null?He.errors:e.concat(
He.errors),r=e.length))}else{const _={instancePath:s+"/tables/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/tables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}}else{const v={
instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(
v),r++}}if(t.commands!==void 0){let $=t.commands;if($&&typeof $=="object"&&!Array.isArray($)){for(const v in $){const A=r;
if(typeof v=="string"&&!Q.test(v)){const _={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:v};e===null?e=[_]:e.push(_),r++}var b=A===
r;if(!b){const _={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"propertyNames",params:{
propertyName:v}};e===null?e=[_]:e.push(_),r++}}for(const v in $)lt($[v],{instancePath:s+"/commands/"+v.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:$,parentDataProperty:v,rootData:l})||(e=e===null?lt.errors:e.concat(lt.errors),r=e.length)}else{
const v={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"object"}};e===null?
e=[v]:e.push(v),r++}}if(t.events!==void 0){let $=t.events;if($&&typeof $=="object"&&!Array.isArray($))for(const v in $){
let A=$[v];const _=r;let M=!0;const q=r;if(A!==null){const L={};e===null?e=[L]:e.push(L),r++}var h=q===r;if(r=_,e!==null&&
(_?e.length=_:e=null),!h){const L=r;if(A&&typeof A=="object"&&!Array.isArray(A)){for(const W in A){const X=r;if(!(W==="d\
ata"||W==="to")){const re={instancePath:s+"/events/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/e\
vents/additionalProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Ie.properties.events.additionalProperties.
else.propertyNames.enum},propertyName:W};e===null?e=[re]:e.push(re),r++}var m=X===r;if(!m){const re={instancePath:s+"/ev\
ents/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",
keyword:"propertyNames",params:{propertyName:W}};e===null?e=[re]:e.push(re),r++}}if(A.data!==void 0){let W=A.data;if(W&&
typeof W=="object"&&!Array.isArray(W)){for(const X in W){const re=r;if(typeof X=="string"&&!Q.test(X)){const be={instancePath:s+
"/events/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/pr\
operties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:X};e===null?
e=[be]:e.push(be),r++}var P=re===r;if(!P){const be={instancePath:s+"/events/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",
params:{propertyName:X}};e===null?e=[be]:e.push(be),r++}}for(const X in W)ie(W[X],{instancePath:s+"/events/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/data/"+X.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:W,parentDataProperty:X,rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}else{const X={instancePath:s+"/events/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[X]:e.push(X),r++}}A.to!==void 0&&(at(A.to,{instancePath:s+"/events/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/to",parentData:A,parentDataProperty:"to",rootData:l})||(e=e===null?at.errors:e.concat(at.errors),r=e.length))}else{
const W={instancePath:s+"/events/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalPr\
operties/else/type",keyword:"type",params:{type:"object"}};e===null?e=[W]:e.push(W),r++}var h=L===r;M=h}if(!M){const L={
instancePath:s+"/events/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[L]:e.push(L),r++}}else{const v={instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}if(t.on!==void 0&&(zt(t.on,
{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?zt.errors:e.concat(zt.errors),r=e.length)),
t.repairs!==void 0&&(Zt(t.repairs,{instancePath:s+"/repairs",parentData:t,parentDataProperty:"repairs",rootData:l})||(e=
e===null?Zt.errors:e.concat(Zt.errors),r=e.length)),t.defaults!==void 0){let $=t.defaults;if($&&typeof $=="object"&&!Array.
isArray($)){for(const v in $){const A=r;if(!(v==="silence"||v==="invalid"||v==="attempts"||v==="interrupt"||v==="resume"||
v==="help"||v==="taps")){const _={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ie.properties.defaults.propertyNames.enum},propertyName:v};e===null?e=[_]:e.push(_),r++}var D=A===
r;if(!D){const _={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/propertyNames",keyword:"propertyNames",params:{
propertyName:v}};e===null?e=[_]:e.push(_),r++}}if($.silence!==void 0&&(Et($.silence,{instancePath:s+"/defaults/silence",
parentData:$,parentDataProperty:"silence",rootData:l})||(e=e===null?Et.errors:e.concat(Et.errors),r=e.length)),$.invalid!==
void 0){let v=$.invalid;const A=r;let _=!0;const M=r;if(!Array.isArray(v)){const L={};e===null?e=[L]:e.push(L),r++}var z=M===
r;r=A,e!==null&&(A?e.length=A:e=null);let q;if(z){const L=r;if(Array.isArray(v)){if(v.length<1){const X={instancePath:s+
"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[X]:e.push(X),r++}const W=v.length;for(let X=0;X<W;X++)Se(v[X],{instancePath:s+"/defaults/invalid/"+X,parentData:v,
parentDataProperty:X,rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)}var z=L===r;_=z,q="then"}else{const L=r;
Se(v,{instancePath:s+"/defaults/invalid",parentData:$,parentDataProperty:"invalid",rootData:l})||(e=e===null?Se.errors:e.
concat(Se.errors),r=e.length);var z=L===r;_=z,q="else"}if(!_){const L={instancePath:s+"/defaults/invalid",schemaPath:"#/\
properties/defaults/properties/invalid/if",keyword:"if",params:{failingKeyword:q}};e===null?e=[L]:e.push(L),r++}}if($.attempts!==
void 0){let v=$.attempts;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){const A={instancePath:s+"/defaults/attempts",schemaPath:"\
#/properties/defaults/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof v==
"number"&&(v<1||isNaN(v))){const A={instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/att\
empts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[A]:e.push(A),r++}}if($.interrupt!==void 0){
let v=$.interrupt;const A=r;let _=!0;const M=r;if(!Array.isArray(v)){const L={};e===null?e=[L]:e.push(L),r++}var I=M===r;
r=A,e!==null&&(A?e.length=A:e=null);let q;if(I){const L=r;if(Array.isArray(v)){const W=v.length;for(let X=0;X<W;X++)It(v[X],
{instancePath:s+"/defaults/interrupt/"+X,parentData:v,parentDataProperty:X,rootData:l})||(e=e===null?It.errors:e.concat(
It.errors),r=e.length)}var I=L===r;_=I,q="then"}else{const L=r;if(!(v==="after"||v==="first"||v==="deny")){const W={instancePath:s+
"/defaults/interrupt",schemaPath:"#/properties/defaults/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:Ie.
properties.defaults.properties.interrupt.else.enum}};e===null?e=[W]:e.push(W),r++}var I=L===r;_=I,q="else"}if(!_){const L={
instancePath:s+"/defaults/interrupt",schemaPath:"#/properties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:q}};
e===null?e=[L]:e.push(L),r++}}if($.resume!==void 0){let v=$.resume;if(!(v==="ask"||v==="silent"||v==="confirm")){const A={
instancePath:s+"/defaults/resume",schemaPath:"#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:Ie.
properties.defaults.properties.resume.enum}};e===null?e=[A]:e.push(A),r++}}if($.help!==void 0&&(Se($.help,{instancePath:s+
"/defaults/help",parentData:$,parentDataProperty:"help",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),
$.taps!==void 0){let v=$.taps;if(!(v==="while-current"||v==="once"||v==="always")){const A={instancePath:s+"/defaults/ta\
ps",schemaPath:"#/properties/defaults/properties/taps/enum",keyword:"enum",params:{allowedValues:Ie.properties.defaults.
properties.taps.enum}};e===null?e=[A]:e.push(A),r++}}}else{const v={instancePath:s+"/defaults",schemaPath:"#/properties/\
defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}if(t.delivery!==void 0){let $=t.delivery;
if($&&typeof $=="object"&&!Array.isArray($)){for(const v in $){const A=r;if(!(v==="policy"||v==="pushBudget")){const _={
instancePath:s+"/delivery",schemaPath:"#/properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:Ie.
properties.delivery.propertyNames.enum},propertyName:v};e===null?e=[_]:e.push(_),r++}var F=A===r;if(!F){const _={instancePath:s+
"/delivery",schemaPath:"#/properties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=
[_]:e.push(_),r++}}if($.policy!==void 0){let v=$.policy;if(!(v==="reply-first"||v==="reply-only"||v==="push")){const A={
instancePath:s+"/delivery/policy",schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:Ie.
properties.delivery.properties.policy.enum}};e===null?e=[A]:e.push(A),r++}}if($.pushBudget!==void 0){let v=$.pushBudget;
if(v&&typeof v=="object"&&!Array.isArray(v)){for(const A in v){const _=r;if(!(A==="month"||A==="userDay")){const M={instancePath:s+
"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{
allowedValues:Ie.properties.delivery.properties.pushBudget.propertyNames.enum},propertyName:A};e===null?e=[M]:e.push(M),
r++}var C=_===r;if(!C){const M={instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushB\
udget/propertyNames",keyword:"propertyNames",params:{propertyName:A}};e===null?e=[M]:e.push(M),r++}}if(v.month!==void 0){
let A=v.month;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){const _={instancePath:s+"/delivery/pushBudget/month",schemaPath:"\
#/properties/delivery/properties/pushBudget/properties/month/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:
e.push(_),r++}if(typeof A=="number"&&(A<0||isNaN(A))){const _={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#\
/properties/delivery/properties/pushBudget/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[_]:e.push(_),r++}}if(v.userDay!==void 0){let A=v.userDay;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){const _={
instancePath:s+"/delivery/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof A=="number"&&(A<0||isNaN(A))){const _={
instancePath:s+"/delivery/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[_]:e.push(_),r++}}}else{const A={instancePath:s+
"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/type",keyword:"type",params:{type:"object"}};
e===null?e=[A]:e.push(A),r++}}}else{const v={instancePath:s+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"\
type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}if(t.stack!==void 0){let $=t.stack;if(!(typeof $=="number"&&
!($%1)&&!isNaN($))){const v={instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[v]:e.push(v),r++}if(typeof $=="number"){if($>16||isNaN($)){const v={instancePath:s+"/stack",schemaPath:"\
#/properties/stack/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[v]:e.push(v),r++}if($<1||isNaN(
$)){const v={instancePath:s+"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[v]:e.push(v),r++}}}}else{const $={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[$]:e.push($),r++}return gn.errors=e,r===0}const ti=kn;const Fn={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},Nr={type:"object",properties:{title:{$ref:"#/definitions/text"},scope:{enum:["user","group","member"]},
background:{type:"boolean"},silent:{type:"boolean"},onRestart:{enum:["resume","restart","stack"]},key:{$ref:"#/definitio\
ns/scalar"},expires:{$ref:"#/definitions/duration"},versions:{enum:["carry","pin"]},migrate:{type:"array",items:{$ref:"#\
/definitions/migration"},minItems:1},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{
type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},
input:{$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{
$ref:"#/definitions/on"},repairs:{$ref:"#/definitions/repairs"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{
$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/defini\
tions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitio\
ns/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/\
aside"}},required:["states"],propertyNames:{enum:["title","scope","background","silent","onRestart","key","expires","ver\
sions","migrate","context","constants","derive","input","output","triggers","on","repairs","initial","silence","invalid",
"attempts","interrupt","resume","help","taps","states","aside"]}},Hn={type:"object",properties:{from:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},to:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},set:{$ref:"#/definitions/assignments"}},
minProperties:1,if:{required:["to"]},then:{required:["from"]},propertyNames:{enum:["from","to","set"]}};function Tr(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let p;if(t.to===void 0&&(p="to")){const c={};e===null?e=[c]:e.push(c),r++}}var o=a===r;if(r=d,e!==null&&
(d?e.length=d:e=null),o){const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.from===void 0){const u={instancePath:s,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[u]:e.push(u),r++}var o=p===
r;n=o}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[p]:e.push(
p),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const p={instancePath:s,schemaPath:"#/mi\
nProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}for(const p in t){const c=r;if(!(p===
"from"||p==="to"||p==="set")){const u={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Hn.
propertyNames.enum},propertyName:p};e===null?e=[u]:e.push(u),r++}var i=c===r;if(!i){const u={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[u]:e.push(u),r++}}if(t.from!==void 0){let p=t.
from;if(typeof p=="string"){if(!Q.test(p)){const c={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:s+"/from",
schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(t.to!==void 0){
let p=t.to;if(typeof p=="string"){if(!Q.test(p)){const c={instancePath:s+"/to",schemaPath:"#/properties/to/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:s+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}t.set!==void 0&&(B(t.set,{instancePath:s+
"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length))}else{const p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Tr.errors=
e,r===0}function Ce(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const n in t){const a=r;if(typeof n=="string"&&!Q.test(n)){const o={instancePath:s,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.
push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}for(const n in t)Ur(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ce.errors=e,r===0}const Qs={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function Ve(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const g={};e===null?e=[g]:e.push(g),r++}const o=r;let i=!1;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;
if(t.match===void 0&&(g="match")){const b={};e===null?e=[b]:e.push(b),r++}}var c=p===r;if(i=i||c,!i){const g=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let h;if(t.guard===void 0&&(h="guard")){const m={};e===null?e=[m]:e.push(m),r++}}var c=g===
r;if(i=i||c,!i){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.set===void 0&&(P="set")){const D={};e===
null?e=[D]:e.push(D),r++}}var c=h===r;if(i=i||c,!i){const P=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let z;if(t.with===
void 0&&(z="with")){const I={};e===null?e=[I]:e.push(I),r++}}var c=P===r;if(i=i||c,!i){const z=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let F;if(t.resume===void 0&&(F="resume")){const C={};e===null?e=[C]:e.push(C),r++}}var c=z===r;i=i||c}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const g={};e===null?e=[g]:e.push(g),r++}var u=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let f;if(u){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const h in t){const m=r;if(!(h==="match"||
h==="guard"||h==="set"||h==="with"||h==="resume")){const P={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Qs.then.propertyNames.enum},propertyName:h};e===null?e=[P]:e.push(P),r++}var y=m===r;if(!y){
const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[P]:
e.push(P),r++}}if(t.match!==void 0){let h=t.match;const m=r;let P=!0;const D=r;if(!Array.isArray(h)){const I={};e===null?
e=[I]:e.push(I),r++}var w=D===r;r=m,e!==null&&(m?e.length=m:e=null);let z;if(w){const I=r;if(Array.isArray(h)){if(h.length<
1){const $={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[$]:e.push($),r++}const C=h.length;for(let $=0;$<C;$++)ve(h[$],{instancePath:s+"/match/"+$,parentData:h,parentDataProperty:$,
rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)}var w=I===r;P=w,z="then"}else{const I=r;ve(h,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var w=I===
r;P=w,z="else"}if(!P){const I={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:z}};
e===null?e=[I]:e.push(I),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(B(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.with!==void 0&&
(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.resume!==void 0){let h=t.resume;if(!(h==="ask"||h==="silent"||h==="confirm")){const m={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Qs.then.properties.resume.enum}};
e===null?e=[m]:e.push(m),r++}}}else{const h={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[h]:e.push(h),r++}var u=g===r;n=u,f="then"}else{const g=r,b=r;let h=!0;const m=r;if(!(t===!0||t===null)){const D={};
e===null?e=[D]:e.push(D),r++}var k=m===r;if(r=b,e!==null&&(b?e.length=b:e=null),!k){const D=r;ve(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var k=D===r;h=k}if(!h){const D={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[D]:e.push(D),r++}var u=g===
r;n=u,f="else"}if(!n){const g={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[g]:e.
push(g),r++}return Ve.errors=e,r===0}const Xs={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function Me(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const k={};e===null?e=[k]:e.push(k),r++}const o=r;let i=!1;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let k;
if(t.match===void 0&&(k="match")){const g={};e===null?e=[g]:e.push(g),r++}}var c=p===r;if(i=i||c,!i){const k=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let b;if(t.guard===void 0&&(b="guard")){const h={};e===null?e=[h]:e.push(h),r++}}var c=k===
r;if(i=i||c,!i){const b=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.set===void 0&&(m="set")){const P={};e===
null?e=[P]:e.push(P),r++}}var c=b===r;if(i=i||c,!i){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let D;if(t.with===
void 0&&(D="with")){const z={};e===null?e=[z]:e.push(z),r++}}var c=m===r;if(i=i||c,!i){const D=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let I;if(t.resume===void 0&&(I="resume")){const F={};e===null?e=[F]:e.push(F),r++}}var c=D===r;i=i||c}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const k={};e===null?e=[k]:e.push(k),r++}var u=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let f;if(u){const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const b in t){const h=r;if(!(b==="match"||
b==="guard"||b==="set"||b==="with"||b==="resume")){const m={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Xs.then.propertyNames.enum},propertyName:b};e===null?e=[m]:e.push(m),r++}var y=h===r;if(!y){
const m={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[m]:
e.push(m),r++}}if(t.match!==void 0){let b=t.match;const h=r;let m=!0;const P=r;if(!Array.isArray(b)){const z={};e===null?
e=[z]:e.push(z),r++}var w=P===r;r=h,e!==null&&(h?e.length=h:e=null);let D;if(w){const z=r;if(Array.isArray(b)){if(b.length<
1){const C={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}const F=b.length;for(let C=0;C<F;C++)Pe(b[C],{instancePath:s+"/match/"+C,parentData:b,parentDataProperty:C,
rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)}var w=z===r;m=w,D="then"}else{const z=r;Pe(b,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length);var w=z===
r;m=w,D="else"}if(!m){const z={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:D}};
e===null?e=[z]:e.push(z),r++}}if(t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.set!==void 0&&(B(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.with!==void 0&&
(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.resume!==void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const h={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Xs.then.properties.resume.enum}};
e===null?e=[h]:e.push(h),r++}}}else{const b={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[b]:e.push(b),r++}var u=k===r;n=u,f="then"}else{const k=r;Pe(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length);var u=k===r;n=u,f="else"}if(!n){const k={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[k]:e.push(k),r++}return Me.errors=e,r===0}function Rr(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const i in t)if(!(i==="text"||i==="message"||i==="postback")){let p=t[i];const c=r;let u=!0;const f=r;if(!Array.
isArray(p)){const w={};e===null?e=[w]:e.push(w),r++}var d=f===r;r=c,e!==null&&(c?e.length=c:e=null);let y;if(d){const w=r;
if(Array.isArray(p)){if(p.length<1){const b={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const g=p.length;for(let b=0;b<
g;b++)Ve(p[b],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+b,parentData:p,parentDataProperty:b,rootData:l})||
(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length)}var d=w===r;u=d,y="then"}else{const w=r;Ve(p,{instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.
errors),r=e.length);var d=w===r;u=d,y="else"}if(!u){const w={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[w]:e.push(w),r++}}if(t.text!==
void 0){let i=t.text;const p=r;let c=!0;const u=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var n=u===
r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(n){const y=r;if(Array.isArray(i)){if(i.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=i.
length;for(let g=0;g<k;g++)Me(i[g],{instancePath:s+"/text/"+g,parentData:i,parentDataProperty:g,rootData:l})||(e=e===null?
Me.errors:e.concat(Me.errors),r=e.length)}var n=y===r;c=n,f="then"}else{const y=r;Me(i,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var n=y===r;c=n,f="else"}if(!c){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let i=t.message;const p=r;let c=!0;const u=r;if(!Array.isArray(i)){const y={};e===
null?e=[y]:e.push(y),r++}var a=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(a){const y=r;if(Array.isArray(i)){if(i.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const k=i.length;for(let g=0;g<k;g++)Me(i[g],{instancePath:s+"/message/"+g,parentData:i,
parentDataProperty:g,rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)}var a=y===r;c=a,f="then"}else{const y=r;
Me(i,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?Me.errors:e.concat(Me.
errors),r=e.length);var a=y===r;c=a,f="else"}if(!c){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.postback!==void 0){let i=t.postback;const p=r;
let c=!0;const u=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var o=u===r;r=p,e!==null&&(p?e.length=p:
e=null);let f;if(o){const y=r;if(Array.isArray(i)){if(i.length<1){const g={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=i.length;for(let g=0;g<
k;g++)Ve(i[g],{instancePath:s+"/postback/"+g,parentData:i,parentDataProperty:g,rootData:l})||(e=e===null?Ve.errors:e.concat(
Ve.errors),r=e.length)}var o=y===r;c=o,f="then"}else{const y=r;Ve(i,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var o=y===r;c=o,f="else"}if(!c){const y={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Rr.
errors=e,r===0}function G(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const p=r;let c=!0;const u=r;
if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var d=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(d){
const y=r;if(Array.isArray(i)){if(i.length<1){const g={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=i.length;
for(let g=0;g<k;g++)Ue(i[g],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,parentData:i,parentDataProperty:g,
rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)}var d=y===r;c=d,f="then"}else{const y=r;Ue(i,{instancePath:s+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?Ue.errors:e.concat(
Ue.errors),r=e.length);var d=y===r;c=d,f="else"}if(!c){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let p=!0;const c=r;if(!Array.isArray(o)){const f={};e===null?e=[f]:e.push(f),r++}var n=c===
r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(n){const f=r;if(Array.isArray(o)){if(o.length<1){const k={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const w=o.
length;for(let k=0;k<w;k++)ne(o[k],{instancePath:s+"/text/"+k,parentData:o,parentDataProperty:k,rootData:l})||(e=e===null?
ne.errors:e.concat(ne.errors),r=e.length)}var n=f===r;p=n,u="then"}else{const f=r;ne(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var n=f===r;p=n,u="else"}if(!p){
const f={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[f]:
e.push(f),r++}}if(t.message!==void 0){let o=t.message;const i=r;let p=!0;const c=r;if(!Array.isArray(o)){const f={};e===
null?e=[f]:e.push(f),r++}var a=c===r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(a){const f=r;if(Array.isArray(o)){if(o.
length<1){const k={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}const w=o.length;for(let k=0;k<w;k++)ne(o[k],{instancePath:s+"/message/"+k,parentData:o,
parentDataProperty:k,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}var a=f===r;p=a,u="then"}else{const f=r;
ne(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?ne.errors:e.concat(ne.
errors),r=e.length);var a=f===r;p=a,u="else"}if(!p){const f={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:u}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return G.errors=e,r===0}function Lr(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){
const a=r;if(!(n==="$cancel"||n==="$back"||n==="$help"||n==="$repeat"||n==="$correct"||n==="$resume"||n==="$stale"||n===
"$stackFull"||n==="$notUnderstood"||n==="$silence"||n==="$error"||n==="$handoff")){const o={instancePath:s,schemaPath:"#\
/propertyNames/enum",keyword:"enum",params:{allowedValues:dn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),
r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}t.$cancel!==void 0&&(S(t.$cancel,{instancePath:s+"/$cancel",parentData:t,parentDataProperty:"\
$cancel",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$back!==void 0&&(S(t.$back,{instancePath:s+
"/$back",parentData:t,parentDataProperty:"$back",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$help!==
void 0&&(S(t.$help,{instancePath:s+"/$help",parentData:t,parentDataProperty:"$help",rootData:l})||(e=e===null?S.errors:e.
concat(S.errors),r=e.length)),t.$repeat!==void 0&&(S(t.$repeat,{instancePath:s+"/$repeat",parentData:t,parentDataProperty:"\
$repeat",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$correct!==void 0&&(S(t.$correct,{instancePath:s+
"/$correct",parentData:t,parentDataProperty:"$correct",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),
t.$resume!==void 0&&(S(t.$resume,{instancePath:s+"/$resume",parentData:t,parentDataProperty:"$resume",rootData:l})||(e=e===
null?S.errors:e.concat(S.errors),r=e.length)),t.$stale!==void 0&&(S(t.$stale,{instancePath:s+"/$stale",parentData:t,parentDataProperty:"\
$stale",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$stackFull!==void 0&&(S(t.$stackFull,{instancePath:s+
"/$stackFull",parentData:t,parentDataProperty:"$stackFull",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),
t.$notUnderstood!==void 0&&(S(t.$notUnderstood,{instancePath:s+"/$notUnderstood",parentData:t,parentDataProperty:"$notUn\
derstood",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.$silence!==void 0&&(S(t.$silence,{instancePath:s+
"/$silence",parentData:t,parentDataProperty:"$silence",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),
t.$error!==void 0&&(S(t.$error,{instancePath:s+"/$error",parentData:t,parentDataProperty:"$error",rootData:l})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)),t.$handoff!==void 0&&(S(t.$handoff,{instancePath:s+"/$handoff",parentData:t,parentDataProperty:"\
$handoff",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Lr.errors=e,r===0}function O(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const f={};
e===null?e=[f]:e.push(f),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const f=r;if(Array.isArray(t)){
const w=t.length;for(let k=0;k<w;k++)Ke(t[k],{instancePath:s+"/"+k,parentData:t,parentDataProperty:k,rootData:l})||(e=e===
null?Ke.errors:e.concat(Ke.errors),r=e.length)}var o=f===r;n=o,i="then"}else{const f=r,y=r;let w=!0;const k=r,g=r;let b=!1;
const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let D;if(t.in===void 0&&(D="in")){const z={};e===null?e=[z]:e.push(
z),r++}}var p=h===r;if(b=b||p,!b){const D=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let I;if(t.at===void 0&&(I="at")){
const F={};e===null?e=[F]:e.push(F),r++}}var p=D===r;b=b||p}if(b)r=g,e!==null&&(g?e.length=g:e=null);else{const D={};e===
null?e=[D]:e.push(D),r++}var c=k===r;r=y,e!==null&&(y?e.length=y:e=null);let m;if(c){const D=r;Ke(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var c=D===r;w=c,m="then"}else{const D=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const I={instancePath:s,schemaPath:"#/else/else\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[I]:e.push(I),r++}for(const I in t){const F=r;if(typeof I==
"string"&&!ss.test(I)){const C={instancePath:s,schemaPath:"#/else/else/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:I};e===null?e=[C]:e.push(C),r++}var u=F===r;if(!u){const C={
instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:I}};e===null?e=[C]:e.
push(C),r++}}for(const I in t)x(t[I],{instancePath:s+"/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:I,
rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)}else{const I={instancePath:s,schemaPath:"#/else/else/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var c=D===r;w=c,m="else"}if(!w){const D={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[D]:e.push(D),r++}var o=f===r;n=o,i="else"}if(!n){
const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[f]:e.push(f),r++}return O.
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
r","onDone","onError","target","initial","states","aside","from"]}},wn=new RegExp("^(user[.])?[A-Za-z_][A-Za-z0-9_]*$",""),
Is=new RegExp("^(member|anyone|everyone|=.+)$","");const Ys={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function Vt(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let c;if(t.action===void 0&&(c="action")){const u={};e===null?e=[u]:e.push(u),r++}}var o=a===r;if(r=d,e!==null&&(d?e.
length=d:e=null),!o){const c=r,u=r;let f=!0;const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let k;if(t.value===void 0&&
(k="value")){const g={};e===null?e=[g]:e.push(g),r++}}var i=y===r;if(r=u,e!==null&&(u?e.length=u:e=null),!i){const k=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const b={instancePath:s,schemaPath:"#/else/else/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[b]:e.push(b),r++}var i=k===r;f=i}if(!f){const k={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[k]:e.push(k),r++}var o=c===r;n=o}if(!n){
const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[c]:e.push(c),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const c in t){const u=r;if(!(c==="each"||c==="label"||c==="value"||c==="synon\
yms"||c==="set"||c==="guard"||c==="target"||c==="title"||c==="text"||c==="image"||c==="uri"||c==="style"||c==="action")){
const f={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ys.propertyNames.enum},propertyName:c};
e===null?e=[f]:e.push(f),r++}var p=u===r;if(!p){const f={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:c}};e===null?e=[f]:e.push(f),r++}}if(t.each!==void 0&&typeof t.each!="string"){const c={instancePath:s+
"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(t.label!==
void 0&&(T(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||(e=e===null?T.errors:e.
concat(T.errors),r=e.length)),t.value!==void 0&&(E(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"val\
ue",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.synonyms!==void 0&&($e(t.synonyms,{instancePath:s+
"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),
t.set!==void 0&&(B(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),r=e.length)),t.guard!==void 0&&(Z(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"g\
uard",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.
title!==void 0&&(T(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)),t.text!==void 0&&(T(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"\
text",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.image!==void 0&&(E(t.image,{instancePath:s+"/\
image",parentData:t,parentDataProperty:"image",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.uri!==
void 0&&(E(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.style!==void 0){let c=t.style;if(!(c==="primary"||c==="secondary"||c==="link")){const u={instancePath:s+
"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:Ys.properties.style.enum}};e===null?e=
[u]:e.push(u),r++}}if(t.action!==void 0){let c=t.action;if(!(c&&typeof c=="object"&&!Array.isArray(c))){const u={instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{
const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return Vt.
errors=e,r===0}function Vr(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;const d=r;
let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};e===null?e=[u]:e.push(u),r++}var o=a===r;r=
d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r,f=r;let y=!0;const w=r;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const b in t){const h=r;if(typeof b=="string"&&!Je.test(b)){const m={};e===null?e=[m]:e.push(m),r++}var p=h===r;if(!p){
const m={};e===null?e=[m]:e.push(m),r++;break}}var c=w===r;r=f,e!==null&&(f?e.length=f:e=null);let k;if(c){const b=r;Te(
t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);
var c=b===r;y=c,k="then"}else{const b=r;Vt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?
Vt.errors:e.concat(Vt.errors),r=e.length);var c=b===r;y=c,k="else"}if(!y){const b={instancePath:s,schemaPath:"#/then/if",
keyword:"if",params:{failingKeyword:k}};e===null?e=[b]:e.push(b),r++}var o=u===r;n=o,i="then"}else{const u=r;H(t,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);var o=u===r;n=o,i="e\
lse"}if(!n){const u={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(u),r++}
return Vr.errors=e,r===0}function Oe(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const p={};e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const p=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const u=t.length;for(let f=0;f<u;f++)Vr(t[f],
{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length)}
var o=p===r;n=o,i="then"}else{const p=r;Vr(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?
Vr.errors:e.concat(Vr.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){const p={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return Oe.errors=e,r===0}const xs={validate:et};function J(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(typeof n=="string"&&!Q.test(n)){const o={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?
e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)xs.validate(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?xs.validate.errors:e.concat(xs.validate.
errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),r++}return J.errors=e,r===0}const Y={validate:ir};function Mt(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const u={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[u]:e.push(u),r++}for(const u in t){
const f=r;if(!(u==="ask"||u==="prompt"||u==="suggest"||u==="picker"||u==="parse"||u==="check"||u==="ifKnown"||u==="skip"||
u==="done"||u==="required"||u==="gather"||u==="save"||u==="options"||u==="as"||u==="onFailed"||u==="silence"||u==="inval\
id"||u==="attempts"||u==="interrupt"||u==="resume"||u==="help"||u==="taps"||u==="type"||u==="say"||u==="entry"||u==="exi\
t"||u==="on"||u==="always"||u==="after"||u==="onDone"||u==="onError"||u==="target"||u==="initial"||u==="states"||u==="as\
ide"||u==="from")){const y={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Be.propertyNames.
enum},propertyName:u};e===null?e=[y]:e.push(y),r++}var d=f===r;if(!d){const y={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[y]:e.push(y),r++}}if(t.ask!==void 0){let u=t.ask;if(typeof u==
"string"){if(!wn.test(u)){const f={instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{
pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/ask",schemaPath:"\
#/properties/ask/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.prompt!==void 0&&(R(t.prompt,
{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.suggest!==void 0&&(Oe(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:l})||
(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),t.picker!==void 0){let u=t.picker;if(u&&typeof u=="object"&&!Array.
isArray(u)){for(const f in u){const y=r;if(!(f==="label"||f==="min"||f==="max"||f==="initial")){const w={instancePath:s+
"/picker",schemaPath:"#/properties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:Be.properties.picker.
propertyNames.enum},propertyName:f};e===null?e=[w]:e.push(w),r++}var n=y===r;if(!n){const w={instancePath:s+"/picker",schemaPath:"\
#/properties/picker/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[w]:e.push(w),r++}}u.label!==
void 0&&(T(u.label,{instancePath:s+"/picker/label",parentData:u,parentDataProperty:"label",rootData:l})||(e=e===null?T.errors:
e.concat(T.errors),r=e.length)),u.min!==void 0&&(E(u.min,{instancePath:s+"/picker/min",parentData:u,parentDataProperty:"\
min",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),u.max!==void 0&&(E(u.max,{instancePath:s+"/picke\
r/max",parentData:u,parentDataProperty:"max",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),u.initial!==
void 0&&(E(u.initial,{instancePath:s+"/picker/initial",parentData:u,parentDataProperty:"initial",rootData:l})||(e=e===null?
E.errors:e.concat(E.errors),r=e.length))}else{const f={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.parse!==void 0&&(Z(t.parse,{instancePath:s+"/parse",parentData:t,
parentDataProperty:"parse",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.check!==void 0){let u=t.
check;const f=r;let y=!0;const w=r;if(!Array.isArray(u)){const g={};e===null?e=[g]:e.push(g),r++}var a=w===r;r=f,e!==null&&
(f?e.length=f:e=null);let k;if(a){const g=r;if(Array.isArray(u)){if(u.length<1){const m={instancePath:s+"/check",schemaPath:"\
#/properties/check/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const h=u.length;for(let m=0;m<
h;m++){let P=u[m];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.that===void 0){const D={instancePath:s+"/check/"+m,schemaPath:"\
#/properties/check/then/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[D]:e.push(D),r++}
for(const D in P){const z=r;if(!(D==="that"||D==="else")){const I={instancePath:s+"/check/"+m,schemaPath:"#/properties/c\
heck/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Be.properties.check.then.items.propertyNames.enum},
propertyName:D};e===null?e=[I]:e.push(I),r++}var o=z===r;if(!o){const I={instancePath:s+"/check/"+m,schemaPath:"#/proper\
ties/check/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:D}};e===null?e=[I]:e.push(I),r++}}P.that!==
void 0&&(Z(P.that,{instancePath:s+"/check/"+m+"/that",parentData:P,parentDataProperty:"that",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),P.else!==void 0&&(R(P.else,{instancePath:s+"/check/"+m+"/else",parentData:P,parentDataProperty:"\
else",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const D={instancePath:s+"/check/"+m,schemaPath:"\
#/properties/check/then/items/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}}}var a=g===r;y=
a,k="then"}else{const g=r;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.that===void 0){const h={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[h]:e.push(
h),r++}for(const h in u){const m=r;if(!(h==="that"||h==="else")){const P={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Be.properties.check.else.propertyNames.enum},propertyName:h};
e===null?e=[P]:e.push(P),r++}var i=m===r;if(!i){const P={instancePath:s+"/check",schemaPath:"#/properties/check/else/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[P]:e.push(P),r++}}u.that!==void 0&&(Z(u.that,{instancePath:s+
"/check/that",parentData:u,parentDataProperty:"that",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
u.else!==void 0&&(R(u.else,{instancePath:s+"/check/else",parentData:u,parentDataProperty:"else",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length))}else{const h={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}var a=g===r;y=a,k="else"}if(!y){const g={instancePath:s+
"/check",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:k}};e===null?e=[g]:e.push(g),r++}}if(t.ifKnown!==
void 0){let u=t.ifKnown;if(!(u==="ask"||u==="skip")){const f={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:Be.properties.ifKnown.enum}};e===null?e=[f]:e.push(f),r++}}if(t.skip!==void 0&&
($e(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:l})||(e=e===null?$e.errors:e.concat($e.
errors),r=e.length)),t.done!==void 0&&($e(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:l})||
(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const u={instancePath:s+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),r++}
if(t.gather!==void 0&&(Re(t.gather,{instancePath:s+"/gather",parentData:t,parentDataProperty:"gather",rootData:l})||(e=e===
null?Re.errors:e.concat(Re.errors),r=e.length)),t.save!==void 0&&(B(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.options!==void 0&&(Oe(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),
t.as!==void 0){let u=t.as;if(!(u==="quickReply"||u==="buttons"||u==="confirm"||u==="carousel"||u==="flex")){const f={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:Be.properties.as.enum}};e===null?e=[f]:e.push(
f),r++}}if(t.onFailed!==void 0&&(K(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.silence!==void 0&&(O(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.invalid!==void 0){let u=t.
invalid;const f=r;let y=!0;const w=r;if(!Array.isArray(u)){const g={};e===null?e=[g]:e.push(g),r++}var p=w===r;r=f,e!==null&&
(f?e.length=f:e=null);let k;if(p){const g=r;if(Array.isArray(u)){if(u.length<1){const m={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const h=u.length;for(let m=0;m<
h;m++)T(u[m],{instancePath:s+"/invalid/"+m,parentData:u,parentDataProperty:m,rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length)}var p=g===r;y=p,k="then"}else{const g=r;T(u,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length);var p=g===r;y=p,k="else"}if(!y){const g={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:k}};e===null?e=[g]:e.push(g),r++}}if(t.
attempts!==void 0){let u=t.attempts;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const f={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof u=="number"&&
(u<1||isNaN(u))){const f={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[f]:e.push(f),r++}}if(t.interrupt!==void 0){let u=t.interrupt;const f=r;let y=!0;const w=r;
if(!Array.isArray(u)){const g={};e===null?e=[g]:e.push(g),r++}var c=w===r;r=f,e!==null&&(f?e.length=f:e=null);let k;if(c){
const g=r;if(Array.isArray(u)){const h=u.length;for(let m=0;m<h;m++)ee(u[m],{instancePath:s+"/interrupt/"+m,parentData:u,
parentDataProperty:m,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var c=g===r;y=c,k="then"}else{const g=r;
if(!(u==="after"||u==="first"||u==="deny")){const h={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Be.properties.interrupt.else.enum}};e===null?e=[h]:e.push(h),r++}var c=g===r;
y=c,k="else"}if(!y){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:k}};
e===null?e=[g]:e.push(g),r++}}if(t.resume!==void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const f={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Be.properties.resume.
enum}};e===null?e=[f]:e.push(f),r++}}if(t.help!==void 0&&(T(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.taps!==void 0){let u=t.taps;if(!(u==="while-c\
urrent"||u==="once"||u==="always")){const f={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Be.properties.taps.enum}};e===null?e=[f]:e.push(f),r++}}if(t.type!==void 0){let u=t.type;if(!(u==="final"||
u==="parallel"||u==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Be.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&
(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.
concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let u=t.initial;if(typeof u=="string"){if(!Q.test(u)){const f={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.states!==void 0&&(Y.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),
r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.from!==void 0){let u=t.from;if(typeof u=="string"){if(!Is.test(u)){
const f={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyon\
e|everyone|=.+)$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{const u={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return Mt.errors=e,r===0}const Gr={type:"object",properties:{
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
ntry","exit","on","always","after","onDone","onError","target","initial","states","aside","from"]}};function Ut(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.menu===
void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"menu"}};e===null?e=[
o]:e.push(o),r++}if(t.options===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
options"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="menu"||o==="options"||o==="as"||o==="onFai\
led"||o==="silence"||o==="invalid"||o==="attempts"||o==="interrupt"||o==="resume"||o==="help"||o==="taps"||o==="type"||o===
"say"||o==="entry"||o==="exit"||o==="on"||o==="always"||o==="after"||o==="onDone"||o==="onError"||o==="target"||o==="ini\
tial"||o==="states"||o==="aside"||o==="from")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:Gr.propertyNames.enum},propertyName:o};e===null?e=[p]:e.push(p),r++}var d=i===r;if(!d){const p={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}if(t.menu!==
void 0&&(R(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"menu",rootData:l})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length)),t.options!==void 0&&(Oe(t.options,{instancePath:s+"/options",parentData:t,parentDataProperty:"opt\
ions",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),t.as!==void 0){let o=t.as;if(!(o==="quickRepl\
y"||o==="buttons"||o==="confirm"||o==="carousel"||o==="flex")){const i={instancePath:s+"/as",schemaPath:"#/properties/as\
/enum",keyword:"enum",params:{allowedValues:Gr.properties.as.enum}};e===null?e=[i]:e.push(i),r++}}if(t.onFailed!==void 0&&
(K(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?K.errors:
e.concat(K.errors),r=e.length)),t.silence!==void 0&&(O(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"\
silence",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.invalid!==void 0){let o=t.invalid;const i=r;
let p=!0;const c=r;if(!Array.isArray(o)){const f={};e===null?e=[f]:e.push(f),r++}var n=c===r;r=i,e!==null&&(i?e.length=i:
e=null);let u;if(n){const f=r;if(Array.isArray(o)){if(o.length<1){const k={instancePath:s+"/invalid",schemaPath:"#/prope\
rties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const w=o.length;for(let k=0;k<
w;k++)T(o[k],{instancePath:s+"/invalid/"+k,parentData:o,parentDataProperty:k,rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length)}var n=f===r;p=n,u="then"}else{const f=r;T(o,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length);var n=f===r;p=n,u="else"}if(!p){const f={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[f]:e.push(f),r++}}if(t.
attempts!==void 0){let o=t.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&
(o<1||isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[i]:e.push(i),r++}}if(t.interrupt!==void 0){let o=t.interrupt;const i=r;let p=!0;const c=r;
if(!Array.isArray(o)){const f={};e===null?e=[f]:e.push(f),r++}var a=c===r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(a){
const f=r;if(Array.isArray(o)){const w=o.length;for(let k=0;k<w;k++)ee(o[k],{instancePath:s+"/interrupt/"+k,parentData:o,
parentDataProperty:k,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var a=f===r;p=a,u="then"}else{const f=r;
if(!(o==="after"||o==="first"||o==="deny")){const w={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Gr.properties.interrupt.else.enum}};e===null?e=[w]:e.push(w),r++}var a=f===r;
p=a,u="else"}if(!p){const f={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[f]:e.push(f),r++}}if(t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const i={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Gr.properties.resume.
enum}};e===null?e=[i]:e.push(i),r++}}if(t.help!==void 0&&(T(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.taps!==void 0){let o=t.taps;if(!(o==="while-c\
urrent"||o==="once"||o==="always")){const i={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Gr.properties.taps.enum}};e===null?e=[i]:e.push(i),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="final"||
o==="parallel"||o==="history")){const i={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Gr.properties.type.enum}};e===null?e=[i]:e.push(i),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&
(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.
concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let o=t.initial;if(typeof o=="string"){if(!Q.test(o)){const i={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(t.states!==void 0&&(Y.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),
r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.from!==void 0){let o=t.from;if(typeof o=="string"){if(!Is.test(o)){
const i={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyon\
e|everyone|=.+)$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Ut.errors=e,r===0}const jr={type:"object",properties:{
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
or","target","initial","states","aside","from"]}};function Kt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.review===void 0){const i={instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"review"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;
if(!(i==="review"||i==="title"||i==="confirm"||i==="as"||i==="onFailed"||i==="silence"||i==="invalid"||i==="attempts"||i===
"interrupt"||i==="resume"||i==="help"||i==="taps"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||
i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||i==="aside"||i==="from")){const c={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:jr.propertyNames.enum},propertyName:i};
e===null?e=[c]:e.push(c),r++}var d=p===r;if(!d){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}if(t.review!==void 0){let i=t.review;if(Array.isArray(i)){if(i.
length<1){const c={instancePath:s+"/review",schemaPath:"#/properties/review/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[c]:e.push(c),r++}const p=i.length;for(let c=0;c<p;c++){let u=i[c];if(typeof u=="string"){if(!wn.test(u)){const f={
instancePath:s+"/review/"+c,schemaPath:"#/properties/review/items/pattern",keyword:"pattern",params:{pattern:"^(user[.])\
?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/review/"+c,schemaPath:"#/proper\
ties/review/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:s+
"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.
title!==void 0&&(T(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)),t.confirm!==void 0){let i=t.confirm;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const p in i){const c=r;if(!(p==="label"||p==="synonyms")){const u={instancePath:s+"/confirm",schemaPath:"#/properti\
es/confirm/propertyNames/enum",keyword:"enum",params:{allowedValues:jr.properties.confirm.propertyNames.enum},propertyName:p};
e===null?e=[u]:e.push(u),r++}var n=c===r;if(!n){const u={instancePath:s+"/confirm",schemaPath:"#/properties/confirm/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[u]:e.push(u),r++}}i.label!==void 0&&(T(i.label,{
instancePath:s+"/confirm/label",parentData:i,parentDataProperty:"label",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)),i.synonyms!==void 0&&($e(i.synonyms,{instancePath:s+"/confirm/synonyms",parentData:i,parentDataProperty:"sy\
nonyms",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length))}else{const p={instancePath:s+"/confirm",schemaPath:"\
#/properties/confirm/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.as!==void 0){let i=t.
as;if(!(i==="quickReply"||i==="buttons"||i==="flex")){const p={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"\
enum",params:{allowedValues:jr.properties.as.enum}};e===null?e=[p]:e.push(p),r++}}if(t.onFailed!==void 0&&(K(t.onFailed,
{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.silence!==void 0&&(O(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let c=!0;const u=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var a=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(a){const y=r;
if(Array.isArray(i)){if(i.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=i.length;for(let g=0;g<k;g++)T(i[g],{instancePath:s+"/i\
nvalid/"+g,parentData:i,parentDataProperty:g,rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var a=y===
r;c=a,f="then"}else{const y=r;T(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length);var a=y===r;c=a,f="else"}if(!c){const y={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let c=!0;const u=r;if(!Array.isArray(
i)){const y={};e===null?e=[y]:e.push(y),r++}var o=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(o){const y=r;if(Array.
isArray(i)){const k=i.length;for(let g=0;g<k;g++)ee(i[g],{instancePath:s+"/interrupt/"+g,parentData:i,parentDataProperty:g,
rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var o=y===r;c=o,f="then"}else{const y=r;if(!(i==="af\
ter"||i==="first"||i==="deny")){const k={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:jr.properties.interrupt.else.enum}};e===null?e=[k]:e.push(k),r++}var o=y===r;c=o,f="else"}if(!c){
const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:f}};e===
null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:jr.properties.resume.enum}};e===null?
e=[p]:e.push(p),r++}}if(t.help!==void 0&&(T(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:jr.
properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||
i==="history")){const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:jr.
properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(V(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==
void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(O(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(K(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!Q.test(i)){const p={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.errors:e.
concat(J.errors),r=e.length)),t.from!==void 0){let i=t.from;if(typeof i=="string"){if(!Is.test(i)){const p={instancePath:s+
"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyone|everyone|=.+)$"}};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return Kt.errors=e,r===0}const en={type:"object",properties:{each:{type:"string"},
say:{$ref:"#/definitions/messages"},type:{enum:["final","parallel","history"]},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["each","states"],propertyNames:{enum:["each","say","type","entry","exit","on","al\
ways","after","onDone","onError","target","initial","states","aside"]}};function Ct(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.each===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"each"}};e===null?e=[n]:e.push(n),r++}if(t.states===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const a=r;if(!(n==="each"||n==="say"||n==="type"||n==="entry"||n==="exit"||n==="on"||n==="alway\
s"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:en.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.each!==void 0&&typeof t.each!="string"){const n={instancePath:s+"/ea\
ch",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.say!==void 0&&
(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:en.properties.type.enum}};e===null?e=[a]:e.
push(a),r++}}if(t.entry!==void 0&&(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!Q.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:
e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ct.errors=e,r===0}const rn={type:"object",
properties:{call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignmen\
ts"},onCancelled:{$ref:"#/definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/\
messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:[
"call","with","save","onCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initia\
l","states","aside"]}};function Tt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.call===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"call"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="call"||n===
"with"||n==="save"||n==="onCancelled"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="afte\
r"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:rn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.call!==void 0&&(ee(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"ca\
ll",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.with!==void 0&&(U(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&
(B(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
r=e.length)),t.onCancelled!==void 0&&(x(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"on\
Cancelled",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="fi\
nal"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:rn.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==
void 0&&(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.
concat(V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!Q.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:
e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Tt.errors=e,r===0}const tn={type:"object",
properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definiti\
ons/dataMap"},save:{$ref:"#/definitions/assignments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},
type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["request"],propertyNames:{enum:["request","with","save","accept","type","say","en\
try","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Rt(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="request"||n==="with"||n==="save"||n==="accept"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:tn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.
request;if(typeof n=="string"){if(!Es.test(n)){const a={instancePath:s+"/request",schemaPath:"#/properties/request/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:s+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(B(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(
n)){const a=n.length;for(let o=0;o<a;o++){let i=n[o];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+
"/accept/"+o,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),
r++}if(typeof i=="number"){if(i>599||isNaN(i)){const p={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/item\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[p]:e.push(p),r++}if(i<100||isNaN(i)){const p={
instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[p]:e.push(p),r++}}}}else{const a={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="paralle\
l"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:tn.
properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(V(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==
void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(O(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(K(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.errors:e.
concat(J.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Rt.errors=e,r===0}const sn={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Lt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="run"||n==="with"||n==="save"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:sn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(B(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:sn.properties.type.enum}};e===null?e=[a]:e.push(
a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&
(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.
states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Lt.errors=
e,r===0}const nn={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definiti\
ons/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},save:{$ref:"#/definitions/assignments"},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"}},required:["put","key","value"],propertyNames:{enum:["put","key","value","ifAbsent","save","type","sa\
y","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Bt(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="put"||n==="key"||
n==="value"||n==="ifAbsent"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="af\
ter"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:nn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+
"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[
a]:e.push(a),r++}}else{const a={instancePath:s+"/put",schemaPath:"#/properties/put/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&(E(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.value!==void 0&&(E(t.value,{instancePath:s+"/v\
alue",parentData:t,parentDataProperty:"value",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.ifAbsent!==
void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.save!==void 0&&(B(t.save,{instancePath:s+"/save",parentData:t,
parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.type!==void 0){let n=t.type;
if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:nn.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==
void 0&&(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.
concat(V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!Q.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:
e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Bt.errors=e,r===0}const on={type:"object",
properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/defini\
tions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/defini\
tions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},
after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},
target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definiti\
ons/states"},aside:{$ref:"#/definitions/aside"}},required:["take","key"],propertyNames:{enum:["take","key","save","type",
"say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function St(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[
n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="take"||n==="key"||n==="save"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:on.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.
take;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/take",
schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&
(E(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),t.save!==void 0&&(B(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:on.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(V(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==
void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(O(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(K(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.errors:e.
concat(J.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return St.errors=e,r===0}const pn={type:"object",properties:{get:{type:"string",pattern:"^[A-Za\
-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parall\
el","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actio\
ns"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"\
#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"get","key"],propertyNames:{enum:["get","key","save","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Ft(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="get"||n==="key"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||
n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:pn.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!Q.test(n)){const a={
instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};
e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&(E(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&(B(t.save,{instancePath:s+"/sav\
e",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.type!==void 0){
let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:pn.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&
(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),t.entry!==void 0&&(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!Q.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:
e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ft.errors=e,r===0}const ln={type:"object",
properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"\
#/definitions/expression"},limit:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
required:["list"],propertyNames:{enum:["list","where","orderBy","limit","save","type","say","entry","exit","on","always",
"after","onDone","onError","target","initial","states","aside"]}};function Ht(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="list"||n==="where"||n==="orderBy"||n==="limit"||n==="save"||n==="type"||n==="say"||n==="entry"||n===
"exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n===
"aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ln.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n==
"string"){if(!Q.test(n)){const a={instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/list",schemaPath:"#/pr\
operties/list/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.where!==void 0&&(Z(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)),t.orderBy!==void 0&&(Z(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.limit!==void 0&&(E(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&(B(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ln.properties.type.enum}};e===null?e=[a]:e.push(
a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&
(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.
states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ht.errors=
e,r===0}const qs={type:"object",properties:{accountLink:{$ref:"#/definitions/scalar"},prompt:{$ref:"#/definitions/messag\
es"},label:{$ref:"#/definitions/text"},as:{enum:["buttons","quickReply","flex"]},save:{$ref:"#/definitions/assignments"},
type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["accountLink","prompt"],propertyNames:{enum:["accountLink","prompt","label","as",
"save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Ot(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.accountLink===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
accountLink"}};e===null?e=[n]:e.push(n),r++}if(t.prompt===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"prompt"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="accountL\
ink"||n==="prompt"||n==="label"||n==="as"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="al\
ways"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:qs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.accountLink!==void 0&&(H(t.accountLink,{instancePath:s+"/accountLink",
parentData:t,parentDataProperty:"accountLink",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.prompt!==
void 0&&(R(t.prompt,{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?R.errors:
e.concat(R.errors),r=e.length)),t.label!==void 0&&(T(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"l\
abel",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.as!==void 0){let n=t.as;if(!(n==="buttons"||n===
"quickReply"||n==="flex")){const a={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:qs.
properties.as.enum}};e===null?e=[a]:e.push(a),r++}}if(t.save!==void 0&&(B(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||
n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:qs.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&
(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.
concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!Q.test(n)){const a={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),
r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Ot.errors=e,r===0}const an={type:"object",properties:{content:{type:"\
string",pattern:"^=.+$"},to:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/\
definitions/dataMap"},types:{type:"array",minItems:1,items:{type:"string"}},maxSize:{type:"string",pattern:"^[0-9]+(kB|M\
B)$"},save:{$ref:"#/definitions/assignments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},type:{
enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"\
#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definition\
s/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitio\
ns/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"\
#/definitions/aside"}},required:["content"],propertyNames:{enum:["content","to","with","types","maxSize","save","accept",
"type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}},On=new RegExp(
"^=.+$",""),Wn=new RegExp("^[0-9]+(kB|MB)$","");function Wt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.content===void 0){const n={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(!(n==="content"||n==="to"||n==="with"||n==="types"||n==="maxSize"||n==="save"||n==="accept"||n==="type"||n==="say"||n===
"entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n===
"states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:an.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.content!==void 0){let n=t.
content;if(typeof n=="string"){if(!On.test(n)){const a={instancePath:s+"/content",schemaPath:"#/properties/content/patte\
rn",keyword:"pattern",params:{pattern:"^=.+$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.to!==void 0){let n=t.
to;if(typeof n=="string"){if(!Es.test(n)){const a={instancePath:s+"/to",schemaPath:"#/properties/to/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={
instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}
if(t.with!==void 0&&(U(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?U.
errors:e.concat(U.errors),r=e.length)),t.types!==void 0){let n=t.types;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+
"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.
length;for(let o=0;o<a;o++)if(typeof n[o]!="string"){const i={instancePath:s+"/types/"+o,schemaPath:"#/properties/types/\
items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const a={instancePath:s+"/types",schemaPath:"\
#/properties/types/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.maxSize!==void 0){let n=t.
maxSize;if(typeof n=="string"){if(!Wn.test(n)){const a={instancePath:s+"/maxSize",schemaPath:"#/properties/maxSize/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(kB|MB)$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/m\
axSize",schemaPath:"#/properties/maxSize/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.
save!==void 0&&(B(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(n)){const a=n.length;for(let o=0;o<a;o++){
let i=n[o];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/accept/"+o,schemaPath:"#/properties/ac\
cept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"){if(i>599||isNaN(
i)){const p={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:599}};e===null?e=[p]:e.push(p),r++}if(i<100||isNaN(i)){const p={instancePath:s+"/accept/"+o,schemaPath:"#/prop\
erties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[p]:e.push(p),r++}}}}else{
const a={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=
[a]:e.push(a),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:an.properties.type.enum}};e===null?e=[a]:
e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=
e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(V(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==void 0&&(V(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.on!==void 0&&
(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(O(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.
states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Wt.errors=
e,r===0}const zs={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function Gt(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="type"||n==="history"||n==="target")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:zs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:zs.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.history!==void 0){let n=t.history;if(!(n==="shallow"||n==="deep")){const a={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:zs.properties.history.
enum}};e===null?e=[a]:e.push(a),r++}}t.target!==void 0&&(K(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Gt.errors=e,r===0}const fn={type:"object",
properties:{ask:{},menu:{},review:{},each:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"\
#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definition\
s/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transiti\
ons"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["\
ask","menu","review","each","call","request","run","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Jt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(!(n==="ask"||n==="menu"||n===
"review"||n==="each"||n==="call"||n==="request"||n==="run"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n===
"always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:fn.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:fn.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(R(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.entry!==void 0&&(V(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.exit!==
void 0&&(V(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?G.errors:e.concat(G.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(O(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(K(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!Q.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.errors:e.
concat(J.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Jt.errors=e,r===0}function et(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const z={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[z]:e.push(z),r++}const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let z;if(t.ask===void 0&&(z="ask")){const I={};e===null?e=[I]:e.push(I),r++}}var o=a===r;r=d,e!==null&&(d?e.length=d:
e=null);let i;if(o){const z=r;Mt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Mt.errors:
e.concat(Mt.errors),r=e.length);var o=z===r;n=o,i="then"}else{const z=r,I=r;let F=!0;const C=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let A;if(t.menu===void 0&&(A="menu")){const _={};e===null?e=[_]:e.push(_),r++}}var p=C===r;r=I,e!==null&&
(I?e.length=I:e=null);let $;if(p){const A=r;Ut(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===
null?Ut.errors:e.concat(Ut.errors),r=e.length);var p=A===r;F=p,$="then"}else{const A=r,_=r;let M=!0;const q=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let W;if(t.review===void 0&&(W="review")){const X={};e===null?e=[X]:e.push(X),r++}}var c=q===
r;r=_,e!==null&&(_?e.length=_:e=null);let L;if(c){const W=r;Kt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||
(e=e===null?Kt.errors:e.concat(Kt.errors),r=e.length);var c=W===r;M=c,L="then"}else{const W=r,X=r;let re=!0;const be=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let ae;if(t.each===void 0&&(ae="each")){const _e={};e===null?e=[_e]:e.push(_e),r++}}
var u=be===r;r=X,e!==null&&(X?e.length=X:e=null);let pe;if(u){const ae=r;Ct(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?Ct.errors:e.concat(Ct.errors),r=e.length);var u=ae===r;re=u,pe="then"}else{const ae=r,_e=r;let or=!0;
const is=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let fe;if(t.call===void 0&&(fe="call")){const Ae={};e===null?e=[
Ae]:e.push(Ae),r++}}var f=is===r;r=_e,e!==null&&(_e?e.length=_e:e=null);let pr;if(f){const fe=r;Tt(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?Tt.errors:e.concat(Tt.errors),r=e.length);var f=fe===r;or=f,pr="then"}else{
const fe=r,Ae=r;let lr=!0;const os=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ue;if(t.request===void 0&&(ue="req\
uest")){const Ne={};e===null?e=[Ne]:e.push(Ne),r++}}var y=os===r;r=Ae,e!==null&&(Ae?e.length=Ae:e=null);let ar;if(y){const ue=r;
Rt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Rt.errors:e.concat(Rt.errors),r=e.length);
var y=ue===r;lr=y,ar="then"}else{const ue=r,Ne=r;let fr=!0;const ps=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ye;
if(t.run===void 0&&(ye="run")){const je={};e===null?e=[je]:e.push(je),r++}}var w=ps===r;r=Ne,e!==null&&(Ne?e.length=Ne:e=
null);let ur;if(w){const ye=r;Lt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Lt.errors:
e.concat(Lt.errors),r=e.length);var w=ye===r;fr=w,ur="then"}else{const ye=r,je=r;let yr=!0;const ls=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let ce;if(t.put===void 0&&(ce="put")){const De={};e===null?e=[De]:e.push(De),r++}}var k=ls===
r;r=je,e!==null&&(je?e.length=je:e=null);let cr;if(k){const ce=r;Bt(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?Bt.errors:e.concat(Bt.errors),r=e.length);var k=ce===r;yr=k,cr="then"}else{const ce=r,De=r;let mr=!0;
const as=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let me;if(t.take===void 0&&(me="take")){const xe={};e===null?e=[
xe]:e.push(xe),r++}}var g=as===r;r=De,e!==null&&(De?e.length=De:e=null);let hr;if(g){const me=r;St(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?St.errors:e.concat(St.errors),r=e.length);var g=me===r;mr=g,hr="then"}else{
const me=r,xe=r;let dr=!0;const fs=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let he;if(t.get===void 0&&(he="get")){
const qe={};e===null?e=[qe]:e.push(qe),r++}}var b=fs===r;r=xe,e!==null&&(xe?e.length=xe:e=null);let gr;if(b){const he=r;
Ft(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Ft.errors:e.concat(Ft.errors),r=e.length);
var b=he===r;dr=b,gr="then"}else{const he=r,qe=r;let wr=!0;const us=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let de;
if(t.list===void 0&&(de="list")){const ze={};e===null?e=[ze]:e.push(ze),r++}}var h=us===r;r=qe,e!==null&&(qe?e.length=qe:
e=null);let kr;if(h){const de=r;Ht(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Ht.errors:
e.concat(Ht.errors),r=e.length);var h=de===r;wr=h,kr="then"}else{const de=r,ze=r;let vr=!0;const ys=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let ge;if(t.accountLink===void 0&&(ge="accountLink")){const Ze={};e===null?e=[Ze]:e.push(Ze),
r++}}var m=ys===r;r=ze,e!==null&&(ze?e.length=ze:e=null);let Pr;if(m){const ge=r;Ot(t,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:l})||(e=e===null?Ot.errors:e.concat(Ot.errors),r=e.length);var m=ge===r;vr=m,Pr="then"}else{const ge=r,Ze=r;let $r=!0;
const cs=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let we;if(t.content===void 0&&(we="content")){const Ee={};e===null?
e=[Ee]:e.push(Ee),r++}}var P=cs===r;r=Ze,e!==null&&(Ze?e.length=Ze:e=null);let br;if(P){const we=r;Wt(t,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Wt.errors:e.concat(Wt.errors),r=e.length);var P=we===r;$r=P,
br="then"}else{const we=r,Ee=r;let _r=!0;const ms=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ke;if(t.type===void 0&&
(ke="type")){const Le={};e===null?e=[Le]:e.push(Le),r++}else if(t.type!==void 0&&t.type!=="history"){const Le={};e===null?
e=[Le]:e.push(Le),r++}}var D=ms===r;r=Ee,e!==null&&(Ee?e.length=Ee:e=null);let Ar;if(D){const ke=r;Gt(t,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Gt.errors:e.concat(Gt.errors),r=e.length);var D=ke===r;_r=D,
Ar="then"}else{const ke=r;Jt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||(e=e===null?Jt.errors:e.concat(
Jt.errors),r=e.length);var D=ke===r;_r=D,Ar="else"}if(!_r){const ke={instancePath:s,schemaPath:"#/else/else/else/else/el\
se/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ar}};e===null?e=[ke]:e.push(ke),r++}var P=we===
r;$r=P,br="else"}if(!$r){const we={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/e\
lse/if",keyword:"if",params:{failingKeyword:br}};e===null?e=[we]:e.push(we),r++}var m=ge===r;vr=m,Pr="else"}if(!vr){const ge={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Pr}};
e===null?e=[ge]:e.push(ge),r++}var h=de===r;wr=h,kr="else"}if(!wr){const de={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:kr}};e===null?e=[de]:e.push(de),r++}var b=he===
r;dr=b,gr="else"}if(!dr){const he={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:gr}};e===null?e=[he]:e.push(he),r++}var g=me===r;mr=g,hr="else"}if(!mr){const me={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:hr}};e===null?e=[me]:e.push(
me),r++}var k=ce===r;yr=k,cr="else"}if(!yr){const ce={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",
keyword:"if",params:{failingKeyword:cr}};e===null?e=[ce]:e.push(ce),r++}var w=ye===r;fr=w,ur="else"}if(!fr){const ye={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ur}};e===null?e=[ye]:e.push(ye),r++}
var y=ue===r;lr=y,ar="else"}if(!lr){const ue={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:ar}};e===null?e=[ue]:e.push(ue),r++}var f=fe===r;or=f,pr="else"}if(!or){const fe={instancePath:s,schemaPath:"\
#/else/else/else/else/if",keyword:"if",params:{failingKeyword:pr}};e===null?e=[fe]:e.push(fe),r++}var u=ae===r;re=u,pe="\
else"}if(!re){const ae={instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:pe}};e===null?
e=[ae]:e.push(ae),r++}var c=W===r;M=c,L="else"}if(!M){const W={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{
failingKeyword:L}};e===null?e=[W]:e.push(W),r++}var p=A===r;F=p,$="else"}if(!F){const A={instancePath:s,schemaPath:"#/el\
se/if",keyword:"if",params:{failingKeyword:$}};e===null?e=[A]:e.push(A),r++}var o=z===r;n=o,i="else"}if(!n){const z={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[z]:e.push(z),r++}return et.errors=e,r===0}function ir(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(typeof n=="string"&&!Q.test(n)){const o={instancePath:s,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.
push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}for(const n in t)et(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:l})||(e=e===null?et.errors:e.concat(et.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ir.errors=e,r===0}function Qt(t,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=
[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="title"||i==="scope"||i==="background"||i==="silent"||i==="onRest\
art"||i==="key"||i==="expires"||i==="versions"||i==="migrate"||i==="context"||i==="constants"||i==="derive"||i==="input"||
i==="output"||i==="triggers"||i==="on"||i==="repairs"||i==="initial"||i==="silence"||i==="invalid"||i==="attempts"||i===
"interrupt"||i==="resume"||i==="help"||i==="taps"||i==="states"||i==="aside")){const c={instancePath:s,schemaPath:"#/pro\
pertyNames/enum",keyword:"enum",params:{allowedValues:Nr.propertyNames.enum},propertyName:i};e===null?e=[c]:e.push(c),r++}
var d=p===r;if(!d){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[c]:e.push(c),r++}}if(t.title!==void 0&&(T(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"\
title",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.scope!==void 0){let i=t.scope;if(!(i==="user"||
i==="group"||i==="member")){const p={instancePath:s+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{
allowedValues:Nr.properties.scope.enum}};e===null?e=[p]:e.push(p),r++}}if(t.background!==void 0&&typeof t.background!="b\
oolean"){const i={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[i]:e.push(i),r++}if(t.silent!==void 0&&typeof t.silent!="boolean"){const i={instancePath:s+"/silent",
schemaPath:"#/properties/silent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(t.onRestart!==
void 0){let i=t.onRestart;if(!(i==="resume"||i==="restart"||i==="stack")){const p={instancePath:s+"/onRestart",schemaPath:"\
#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:Nr.properties.onRestart.enum}};e===null?e=[p]:e.push(p),
r++}}if(t.key!==void 0&&(H(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),r=e.length)),t.expires!==void 0&&(Re(t.expires,{instancePath:s+"/expires",parentData:t,parentDataProperty:"\
expires",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),t.versions!==void 0){let i=t.versions;if(!(i===
"carry"||i==="pin")){const p={instancePath:s+"/versions",schemaPath:"#/properties/versions/enum",keyword:"enum",params:{
allowedValues:Nr.properties.versions.enum}};e===null?e=[p]:e.push(p),r++}}if(t.migrate!==void 0){let i=t.migrate;if(Array.
isArray(i)){if(i.length<1){const c={instancePath:s+"/migrate",schemaPath:"#/properties/migrate/minItems",keyword:"minIte\
ms",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const p=i.length;for(let c=0;c<p;c++)Tr(i[c],{instancePath:s+"/migrat\
e/"+c,parentData:i,parentDataProperty:c,rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length)}else{const p={
instancePath:s+"/migrate",schemaPath:"#/properties/migrate/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),r++}}if(t.context!==void 0&&(Ce(t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:l})||
(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),t.constants!==void 0&&(U(t.constants,{instancePath:s+"/constants",
parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.derive!==
void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){const c=r;if(typeof p=="string"&&!Q.
test(p)){const u={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:p};e===null?e=[u]:e.push(u),r++}var n=c===r;if(!n){const u={instancePath:s+
"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[u]:
e.push(u),r++}}for(const p in i)Z(i[p],{instancePath:s+"/derive/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:p,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)}else{const p={instancePath:s+"/de\
rive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.input!==
void 0&&(Ce(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"input",rootData:l})||(e=e===null?Ce.errors:
e.concat(Ce.errors),r=e.length)),t.output!==void 0&&(U(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"\
output",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.triggers!==void 0&&(Rr(t.triggers,{instancePath:s+
"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length)),
t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?G.errors:e.concat(
G.errors),r=e.length)),t.repairs!==void 0&&(Lr(t.repairs,{instancePath:s+"/repairs",parentData:t,parentDataProperty:"rep\
airs",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i==
"string"){if(!Q.test(i)){const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"\
#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.silence!==void 0&&(O(
t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let c=!0;const u=r;if(!Array.isArray(i)){const y={};
e===null?e=[y]:e.push(y),r++}var a=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(a){const y=r;if(Array.isArray(i)){
if(i.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const k=i.length;for(let g=0;g<k;g++)T(i[g],{instancePath:s+"/invalid/"+g,parentData:i,
parentDataProperty:g,rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var a=y===r;c=a,f="then"}else{const y=r;
T(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length);var a=y===r;c=a,f="else"}if(!c){const y={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/if",keyword:"\
if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.attempts;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={instancePath:s+"/attempts",
schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),
r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let c=!0;const u=r;if(!Array.isArray(i)){const y={};e===null?e=
[y]:e.push(y),r++}var o=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(o){const y=r;if(Array.isArray(i)){const k=i.length;
for(let g=0;g<k;g++)ee(i[g],{instancePath:s+"/interrupt/"+g,parentData:i,parentDataProperty:g,rootData:l})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length)}var o=y===r;c=o,f="then"}else{const y=r;if(!(i==="after"||i==="first"||i==="de\
ny")){const k={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:Nr.
properties.interrupt.else.enum}};e===null?e=[k]:e.push(k),r++}var o=y===r;c=o,f="else"}if(!c){const y={instancePath:s+"/\
interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}
if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={instancePath:s+"/resume",schemaPath:"\
#/properties/resume/enum",keyword:"enum",params:{allowedValues:Nr.properties.resume.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.help!==void 0&&(T(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||i==="always")){
const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:Nr.properties.taps.
enum}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(ir(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"\
states",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),t.aside!==void 0&&(J(t.aside,{instancePath:s+
"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Qt.
errors=e,r===0}function Xt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"renga"}};e===null?e=[a]:e.push(a),r++}if(t.flows===void 0){const a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[a]:e.push(a),r++}for(const a in t){const o=r;
if(!(a==="renga"||a==="flows")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Fn.
propertyNames.enum},propertyName:a};e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}if(t.renga!==void 0&&t.renga!==
1){const a={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[a]:e.push(a),r++}if(t.flows!==void 0){let a=t.flows;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<
1){const o={instancePath:s+"/flows",schemaPath:"#/properties/flows/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}for(const o in a){const i=r;if(typeof o=="string"&&!Q.test(o)){const p={instancePath:s+"/fl\
ows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:o};e===null?e=[p]:e.push(p),r++}var n=i===r;if(!n){const p={instancePath:s+"/flows",schemaPath:"#/propertie\
s/flows/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}for(const o in a)Qt(
a[o],{instancePath:s+"/flows/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,rootData:l})||
(e=e===null?Qt.errors:e.concat(Qt.errors),r=e.length)}else{const o={instancePath:s+"/flows",schemaPath:"#/properties/flo\
ws/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{const a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return Xt.errors=e,r===0}const Dr={type:"obj\
ect",properties:{renga:{const:1},flow:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},title:{$ref:"#/definitions/text"},
scope:{enum:["user","group","member"]},background:{type:"boolean"},silent:{type:"boolean"},onRestart:{enum:["resume","re\
start","stack"]},key:{$ref:"#/definitions/scalar"},expires:{$ref:"#/definitions/duration"},versions:{enum:["carry","pin"]},
migrate:{type:"array",items:{$ref:"#/definitions/migration"},minItems:1},context:{$ref:"#/definitions/variables"},constants:{
$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{
$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{
$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},repairs:{$ref:"#/definitions/repairs"},initial:{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#\
/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"\
array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent",
"confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/definitions/s\
tates"},aside:{$ref:"#/definitions/aside"}},required:["renga","flow","states"],propertyNames:{enum:["renga","flow","titl\
e","scope","background","silent","onRestart","key","expires","versions","migrate","context","constants","derive","input",
"output","triggers","on","repairs","initial","silence","invalid","attempts","interrupt","resume","help","taps","states",
"aside"]}};function Yt(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.renga===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"renga"}};e===null?e=[i]:e.push(i),r++}if(t.flow===void 0){const i={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"flow"}};e===null?e=[i]:e.push(i),r++}if(t.states===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const p=r;if(!(i==="renga"||i==="flow"||i==="title"||i==="scope"||i==="background"||i==="silent"||i==="onRestart"||i==="\
key"||i==="expires"||i==="versions"||i==="migrate"||i==="context"||i==="constants"||i==="derive"||i==="input"||i==="outp\
ut"||i==="triggers"||i==="on"||i==="repairs"||i==="initial"||i==="silence"||i==="invalid"||i==="attempts"||i==="interrup\
t"||i==="resume"||i==="help"||i==="taps"||i==="states"||i==="aside")){const c={instancePath:s,schemaPath:"#/propertyName\
s/enum",keyword:"enum",params:{allowedValues:Dr.propertyNames.enum},propertyName:i};e===null?e=[c]:e.push(c),r++}var d=p===
r;if(!d){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[c]:e.push(c),r++}}if(t.renga!==void 0&&t.renga!==1){const i={instancePath:s+"/renga",schemaPath:"#/properties/renga/c\
onst",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.push(i),r++}if(t.flow!==void 0){let i=t.flow;if(typeof i==
"string"){if(!Q.test(i)){const p={instancePath:s+"/flow",schemaPath:"#/properties/flow/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/flow",schemaPath:"#/pr\
operties/flow/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.title!==void 0&&(T(t.title,
{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=
e.length)),t.scope!==void 0){let i=t.scope;if(!(i==="user"||i==="group"||i==="member")){const p={instancePath:s+"/scope",
schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:Dr.properties.scope.enum}};e===null?e=[p]:e.push(
p),r++}}if(t.background!==void 0&&typeof t.background!="boolean"){const i={instancePath:s+"/background",schemaPath:"#/pr\
operties/background/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(t.silent!==void 0&&typeof t.
silent!="boolean"){const i={instancePath:s+"/silent",schemaPath:"#/properties/silent/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),r++}if(t.onRestart!==void 0){let i=t.onRestart;if(!(i==="resume"||i==="restart"||i===
"stack")){const p={instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:Dr.
properties.onRestart.enum}};e===null?e=[p]:e.push(p),r++}}if(t.key!==void 0&&(H(t.key,{instancePath:s+"/key",parentData:t,
parentDataProperty:"key",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.expires!==void 0&&(Re(t.expires,
{instancePath:s+"/expires",parentData:t,parentDataProperty:"expires",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),
r=e.length)),t.versions!==void 0){let i=t.versions;if(!(i==="carry"||i==="pin")){const p={instancePath:s+"/versions",schemaPath:"\
#/properties/versions/enum",keyword:"enum",params:{allowedValues:Dr.properties.versions.enum}};e===null?e=[p]:e.push(p),
r++}}if(t.migrate!==void 0){let i=t.migrate;if(Array.isArray(i)){if(i.length<1){const c={instancePath:s+"/migrate",schemaPath:"\
#/properties/migrate/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const p=i.length;for(let c=0;c<
p;c++)Tr(i[c],{instancePath:s+"/migrate/"+c,parentData:i,parentDataProperty:c,rootData:l})||(e=e===null?Tr.errors:e.concat(
Tr.errors),r=e.length)}else{const p={instancePath:s+"/migrate",schemaPath:"#/properties/migrate/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.context!==void 0&&(Ce(t.context,{instancePath:s+"/context",parentData:t,
parentDataProperty:"context",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),t.constants!==void 0&&
(U(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?U.errors:
e.concat(U.errors),r=e.length)),t.derive!==void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const c=r;if(typeof p=="string"&&!Q.test(p)){const u={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:p};e===null?e=[u]:e.push(u),r++}
var n=c===r;if(!n){const u={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNam\
es",params:{propertyName:p}};e===null?e=[u]:e.push(u),r++}}for(const p in i)Z(i[p],{instancePath:s+"/derive/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length)}else{const p={instancePath:s+"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),r++}}if(t.input!==void 0&&(Ce(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"\
input",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),t.output!==void 0&&(U(t.output,{instancePath:s+
"/output",parentData:t,parentDataProperty:"output",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.
triggers!==void 0&&(Rr(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=
e===null?Rr.errors:e.concat(Rr.errors),r=e.length)),t.on!==void 0&&(G(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),t.repairs!==void 0&&(Lr(t.repairs,{instancePath:s+
"/repairs",parentData:t,parentDataProperty:"repairs",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length)),
t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!Q.test(i)){const p={instancePath:s+"/initial",schemaPath:"\
#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}if(t.silence!==void 0&&(O(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"sil\
ence",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const p=r;let c=!0;
const u=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var a=u===r;r=p,e!==null&&(p?e.length=p:e=null);
let f;if(a){const y=r;if(Array.isArray(i)){if(i.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/properties/in\
valid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const k=i.length;for(let g=0;g<k;g++)
T(i[g],{instancePath:s+"/invalid/"+g,parentData:i,parentDataProperty:g,rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)}var a=y===r;c=a,f="then"}else{const y=r;T(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"inva\
lid",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length);var a=y===r;c=a,f="else"}if(!c){const y={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.
attempts!==void 0){let i=t.attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&
(i<1||isNaN(i))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const p=r;let c=!0;const u=r;
if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var o=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(o){
const y=r;if(Array.isArray(i)){const k=i.length;for(let g=0;g<k;g++)ee(i[g],{instancePath:s+"/interrupt/"+g,parentData:i,
parentDataProperty:g,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var o=y===r;c=o,f="then"}else{const y=r;
if(!(i==="after"||i==="first"||i==="deny")){const k={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Dr.properties.interrupt.else.enum}};e===null?e=[k]:e.push(k),r++}var o=y===r;
c=o,f="else"}if(!c){const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:f}};
e===null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const p={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Dr.properties.resume.
enum}};e===null?e=[p]:e.push(p),r++}}if(t.help!==void 0&&(T(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-c\
urrent"||i==="once"||i==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Dr.properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(ir(t.states,{instancePath:s+"/\
states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),t.
aside!==void 0&&(J(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?J.
errors:e.concat(J.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}return Yt.errors=e,r===0}function kn(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}const d=r;let n=!0;const a=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let p;if(t.flows===void 0&&(p="flows")){const c={};e===null?e=[c]:e.push(c),r++}}var o=a===r;
r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;Xt(t,{instancePath:s,parentData:N,parentDataProperty:j,rootData:l})||
(e=e===null?Xt.errors:e.concat(Xt.errors),r=e.length);var o=p===r;n=o,i="then"}else{const p=r;Yt(t,{instancePath:s,parentData:N,
parentDataProperty:j,rootData:l})||(e=e===null?Yt.errors:e.concat(Yt.errors),r=e.length);var o=p===r;n=o,i="else"}if(!n){
const p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return kn.
errors=e,r===0}const si=vn,Gn={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{
renga:{const:1},tests:{type:"array",items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{
test:{type:"object",properties:{name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"\
object",additionalProperties:{$ref:"#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{
type:"array",items:{type:"object"},minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:[
"name","chat"],propertyNames:{enum:["name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",
properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"str\
ing"},tap:{if:{type:"object"},then:{type:"object",properties:{change:{type:"string"}},required:["change"],propertyNames:{
enum:["change"]}},else:{type:["string","number"]}},pick:{type:["string"]},link:{type:"string"},wait:{type:"string",pattern:"\
^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"object"},result:{type:"ob\
ject",minProperties:1},sent:{type:"object",minProperties:1},expect:{type:"object",properties:{state:{type:["string","nul\
l","object"]},flow:{type:["string","null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},errors:{
type:["array","object"]},ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{type:["array","obje\
ct"]},pushes:{type:"integer",minimum:0},tables:{type:"object"},group:{type:"object"},richMenu:{type:["string","null"]},background:{
type:"array",items:{type:"string"}}},propertyNames:{enum:["state","flow","stack","error","errors","ended","context","use\
r","timers","pushes","tables","group","richMenu","background"]}},exact:{const:!0},as:{type:"string"},in:{type:"string"},
U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{type:["string","number","object"]},U4:{
type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:["string","number","object"]},U7:{type:[
"string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["string","number","object"]},addressed:{enum:[
"mention","reply"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot","snapshot","tap","pick","link","w\
ait","event","services","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9","address\
ed"]}},person:{type:"object",properties:{displayName:{type:"string"},language:{type:"string"}},propertyNames:{enum:["dis\
playName","language"]}}},propertyNames:{enum:["renga","tests"]}},un={type:"object",properties:{name:{type:"string"},now:{
type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"#/definitions/person"}},
services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},minItems:1},chat:{type:"\
array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:["name","now","user",
"users","services","seed","cases","chat"]}},Jn={type:"object",properties:{displayName:{type:"string"},language:{type:"st\
ring"}},propertyNames:{enum:["displayName","language"]}};function Mr(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(!(n==="disp\
layName"||n==="language")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Jn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.displayName!==void 0&&
typeof t.displayName!="string"){const n={instancePath:s+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.language!==void 0&&typeof t.language!="string"){const n={
instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.
push(n),r++}return Mr.errors=e,r===0}const se={type:"object",properties:{user:{type:["string","number","object"]},bot:{type:[
"string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{type:"object",properties:{change:{
type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["string","number"]}},pick:{type:["strin\
g"]},link:{type:"string"},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["strin\
g","object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},expect:{
type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{type:["a\
rray","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{type:"o\
bject"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"object"},group:{
type:"object"},richMenu:{type:["string","null"]},background:{type:"array",items:{type:"string"}}},propertyNames:{enum:["\
state","flow","stack","error","errors","ended","context","user","timers","pushes","tables","group","richMenu","backgroun\
d"]}},exact:{const:!0},as:{type:"string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","\
number","object"]},U3:{type:["string","number","object"]},U4:{type:["string","number","object"]},U5:{type:["string","num\
ber","object"]},U6:{type:["string","number","object"]},U7:{type:["string","number","object"]},U8:{type:["string","number",
"object"]},U9:{type:["string","number","object"]},addressed:{enum:["mention","reply"]}},minProperties:1,maxProperties:4,
propertyNames:{enum:["user","bot","snapshot","tap","pick","link","wait","event","services","result","sent","expect","exa\
ct","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9","addressed"]}};function es(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>
4){const i={instancePath:s,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:4}};e===null?e=[i]:e.push(
i),r++}if(Object.keys(t).length<1){const i={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="user"||i==="bot"||i==="snapshot"||i==="tap"||
i==="pick"||i==="link"||i==="wait"||i==="event"||i==="services"||i==="result"||i==="sent"||i==="expect"||i==="exact"||i===
"as"||i==="in"||i==="U1"||i==="U2"||i==="U3"||i==="U4"||i==="U5"||i==="U6"||i==="U7"||i==="U8"||i==="U9"||i==="addressed")){
const c={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:se.propertyNames.enum},propertyName:i};
e===null?e=[c]:e.push(c),r++}var d=p===r;if(!d){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}if(t.user!==void 0){let i=t.user;if(typeof i!="string"&&typeof i!=
"number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/user",schemaPath:"#/properties/user/typ\
e",keyword:"type",params:{type:se.properties.user.type}};e===null?e=[p]:e.push(p),r++}}if(t.bot!==void 0){let i=t.bot;if((!i||
typeof i!="object")&&typeof i!="string"&&typeof i!="number"){const p={instancePath:s+"/bot",schemaPath:"#/properties/bot\
/type",keyword:"type",params:{type:se.properties.bot.type}};e===null?e=[p]:e.push(p),r++}}if(t.snapshot!==void 0&&typeof t.
snapshot!="string"){const i={instancePath:s+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}if(t.tap!==void 0){let i=t.tap;const p=r;let c=!0;const u=r;if(!(i&&typeof i=="ob\
ject"&&!Array.isArray(i))){const y={};e===null?e=[y]:e.push(y),r++}var n=u===r;r=p,e!==null&&(p?e.length=p:e=null);let f;
if(n){const y=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.change===void 0){const k={instancePath:s+"/tap",schemaPath:"\
#/properties/tap/then/required",keyword:"required",params:{missingProperty:"change"}};e===null?e=[k]:e.push(k),r++}for(const k in i){
const g=r;if(k!=="change"){const b={instancePath:s+"/tap",schemaPath:"#/properties/tap/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:se.properties.tap.then.propertyNames.enum},propertyName:k};e===null?e=[b]:e.push(b),r++}var a=g===
r;if(!a){const b={instancePath:s+"/tap",schemaPath:"#/properties/tap/then/propertyNames",keyword:"propertyNames",params:{
propertyName:k}};e===null?e=[b]:e.push(b),r++}}if(i.change!==void 0&&typeof i.change!="string"){const k={instancePath:s+
"/tap/change",schemaPath:"#/properties/tap/then/properties/change/type",keyword:"type",params:{type:"string"}};e===null?
e=[k]:e.push(k),r++}}else{const k={instancePath:s+"/tap",schemaPath:"#/properties/tap/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[k]:e.push(k),r++}var n=y===r;c=n,f="then"}else{const y=r;if(typeof i!="string"&&typeof i!="n\
umber"){const k={instancePath:s+"/tap",schemaPath:"#/properties/tap/else/type",keyword:"type",params:{type:se.properties.
tap.else.type}};e===null?e=[k]:e.push(k),r++}var n=y===r;c=n,f="else"}if(!c){const y={instancePath:s+"/tap",schemaPath:"\
#/properties/tap/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.pick!==void 0&&typeof t.
pick!="string"){const i={instancePath:s+"/pick",schemaPath:"#/properties/pick/type",keyword:"type",params:{type:se.properties.
pick.type}};e===null?e=[i]:e.push(i),r++}if(t.link!==void 0&&typeof t.link!="string"){const i={instancePath:s+"/link",schemaPath:"\
#/properties/link/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.wait!==void 0){let i=t.
wait;if(typeof i=="string"){if(!mn.test(i)){const p={instancePath:s+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.event!==
void 0){let i=t.event;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/even\
t",schemaPath:"#/properties/event/type",keyword:"type",params:{type:se.properties.event.type}};e===null?e=[p]:e.push(p),
r++}}if(t.services!==void 0){let i=t.services;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/\
services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.
result!==void 0){let i=t.result;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+
"/result",schemaPath:"#/properties/result/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(
p),r++}}else{const p={instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}}if(t.sent!==void 0){let i=t.sent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1){const p={instancePath:s+"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/sent",schemaPath:"#/properties/sent/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.expect!==void 0){let i=t.expect;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(const p in i){const c=r;if(!(p==="state"||p==="flow"||p==="stack"||p==="error"||p==="errors"||p===
"ended"||p==="context"||p==="user"||p==="timers"||p==="pushes"||p==="tables"||p==="group"||p==="richMenu"||p==="backgrou\
nd")){const u={instancePath:s+"/expect",schemaPath:"#/properties/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:se.
properties.expect.propertyNames.enum},propertyName:p};e===null?e=[u]:e.push(u),r++}var o=c===r;if(!o){const u={instancePath:s+
"/expect",schemaPath:"#/properties/expect/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[u]:
e.push(u),r++}}if(i.state!==void 0){let p=i.state;if(typeof p!="string"&&p!==null&&!(p&&typeof p=="object"&&!Array.isArray(
p))){const c={instancePath:s+"/expect/state",schemaPath:"#/properties/expect/properties/state/type",keyword:"type",params:{
type:se.properties.expect.properties.state.type}};e===null?e=[c]:e.push(c),r++}}if(i.flow!==void 0){let p=i.flow;if(typeof p!=
"string"&&p!==null&&!(p&&typeof p=="object"&&!Array.isArray(p))){const c={instancePath:s+"/expect/flow",schemaPath:"#/pr\
operties/expect/properties/flow/type",keyword:"type",params:{type:se.properties.expect.properties.flow.type}};e===null?e=
[c]:e.push(c),r++}}if(i.stack!==void 0){let p=i.stack;if(!p||typeof p!="object"){const c={instancePath:s+"/expect/stack",
schemaPath:"#/properties/expect/properties/stack/type",keyword:"type",params:{type:se.properties.expect.properties.stack.
type}};e===null?e=[c]:e.push(c),r++}}if(i.error!==void 0){let p=i.error;if(typeof p!="string"&&p!==null){const c={instancePath:s+
"/expect/error",schemaPath:"#/properties/expect/properties/error/type",keyword:"type",params:{type:se.properties.expect.
properties.error.type}};e===null?e=[c]:e.push(c),r++}}if(i.errors!==void 0){let p=i.errors;if(!p||typeof p!="object"){const c={
instancePath:s+"/expect/errors",schemaPath:"#/properties/expect/properties/errors/type",keyword:"type",params:{type:se.properties.
expect.properties.errors.type}};e===null?e=[c]:e.push(c),r++}}if(i.ended!==void 0&&typeof i.ended!="boolean"){const p={instancePath:s+
"/expect/ended",schemaPath:"#/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.push(p),r++}if(i.context!==void 0){let p=i.context;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const c={instancePath:s+
"/expect/context",schemaPath:"#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?
e=[c]:e.push(c),r++}}if(i.user!==void 0){let p=i.user;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const c={instancePath:s+
"/expect/user",schemaPath:"#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[
c]:e.push(c),r++}}if(i.timers!==void 0){let p=i.timers;if(!p||typeof p!="object"){const c={instancePath:s+"/expect/timer\
s",schemaPath:"#/properties/expect/properties/timers/type",keyword:"type",params:{type:se.properties.expect.properties.timers.
type}};e===null?e=[c]:e.push(c),r++}}if(i.pushes!==void 0){let p=i.pushes;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const c={
instancePath:s+"/expect/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[c]:e.push(c),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const c={instancePath:s+"/expect/pushes",schemaPath:"\
#/properties/expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(
c),r++}}if(i.tables!==void 0){let p=i.tables;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const c={instancePath:s+"/e\
xpect/tables",schemaPath:"#/properties/expect/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=
[c]:e.push(c),r++}}if(i.group!==void 0){let p=i.group;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const c={instancePath:s+
"/expect/group",schemaPath:"#/properties/expect/properties/group/type",keyword:"type",params:{type:"object"}};e===null?e=
[c]:e.push(c),r++}}if(i.richMenu!==void 0){let p=i.richMenu;if(typeof p!="string"&&p!==null){const c={instancePath:s+"/e\
xpect/richMenu",schemaPath:"#/properties/expect/properties/richMenu/type",keyword:"type",params:{type:se.properties.expect.
properties.richMenu.type}};e===null?e=[c]:e.push(c),r++}}if(i.background!==void 0){let p=i.background;if(Array.isArray(p)){
const c=p.length;for(let u=0;u<c;u++)if(typeof p[u]!="string"){const f={instancePath:s+"/expect/background/"+u,schemaPath:"\
#/properties/expect/properties/background/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{
const c={instancePath:s+"/expect/background",schemaPath:"#/properties/expect/properties/background/type",keyword:"type",
params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{const p={instancePath:s+"/expect",schemaPath:"#/properties/ex\
pect/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.exact!==void 0&&t.exact!==!0){const i={
instancePath:s+"/exact",schemaPath:"#/properties/exact/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[i]:e.
push(i),r++}if(t.as!==void 0&&typeof t.as!="string"){const i={instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.in!==void 0&&typeof t.in!="string"){const i={instancePath:s+
"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.U1!==void 0){
let i=t.U1;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+
"/U1",schemaPath:"#/properties/U1/type",keyword:"type",params:{type:se.properties.U1.type}};e===null?e=[p]:e.push(p),r++}}
if(t.U2!==void 0){let i=t.U2;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={
instancePath:s+"/U2",schemaPath:"#/properties/U2/type",keyword:"type",params:{type:se.properties.U2.type}};e===null?e=[p]:
e.push(p),r++}}if(t.U3!==void 0){let i=t.U3;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){const p={instancePath:s+"/U3",schemaPath:"#/properties/U3/type",keyword:"type",params:{type:se.properties.U3.type}};
e===null?e=[p]:e.push(p),r++}}if(t.U4!==void 0){let i=t.U4;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="ob\
ject"&&!Array.isArray(i))){const p={instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:se.
properties.U4.type}};e===null?e=[p]:e.push(p),r++}}if(t.U5!==void 0){let i=t.U5;if(typeof i!="string"&&typeof i!="number"&&
!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"ty\
pe",params:{type:se.properties.U5.type}};e===null?e=[p]:e.push(p),r++}}if(t.U6!==void 0){let i=t.U6;if(typeof i!="string"&&
typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U6",schemaPath:"#/properties/\
U6/type",keyword:"type",params:{type:se.properties.U6.type}};e===null?e=[p]:e.push(p),r++}}if(t.U7!==void 0){let i=t.U7;
if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/U7",schemaPath:"\
#/properties/U7/type",keyword:"type",params:{type:se.properties.U7.type}};e===null?e=[p]:e.push(p),r++}}if(t.U8!==void 0){
let i=t.U8;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+
"/U8",schemaPath:"#/properties/U8/type",keyword:"type",params:{type:se.properties.U8.type}};e===null?e=[p]:e.push(p),r++}}
if(t.U9!==void 0){let i=t.U9;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={
instancePath:s+"/U9",schemaPath:"#/properties/U9/type",keyword:"type",params:{type:se.properties.U9.type}};e===null?e=[p]:
e.push(p),r++}}if(t.addressed!==void 0){let i=t.addressed;if(!(i==="mention"||i==="reply")){const p={instancePath:s+"/ad\
dressed",schemaPath:"#/properties/addressed/enum",keyword:"enum",params:{allowedValues:se.properties.addressed.enum}};e===
null?e=[p]:e.push(p),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return es.errors=e,r===0}function rs(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const n={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}if(t.chat===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"chat"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="name"||n==="now"||n==="user"||n==="users"||n==="services"||n==="seed"||n==="cases"||n==="chat")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:un.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.name!==void 0&&typeof t.name!="string"){const n={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.now!==
void 0&&typeof t.now!="string"){const n={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(Mr(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length)),t.users!==void 0){let n=t.users;if(n&&typeof n==
"object"&&!Array.isArray(n))for(const a in n)Mr(n[a],{instancePath:s+"/users/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:n,parentDataProperty:a,rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);else{const a={instancePath:s+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.
services!==void 0){let n=t.services;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const a={instancePath:s+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.seed!==
void 0){let n=t.seed;if(typeof n!="string"&&typeof n!="number"){const a={instancePath:s+"/seed",schemaPath:"#/properties\
/seed/type",keyword:"type",params:{type:un.properties.seed.type}};e===null?e=[a]:e.push(a),r++}}if(t.cases!==void 0){let n=t.
cases;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.length;for(let o=0;o<a;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))){const p={instancePath:s+"/cases/"+o,schemaPath:"#/properties/cases/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{const a={instancePath:s+"/cases",schemaPath:"#/propertie\
s/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.chat!==void 0){let n=t.chat;if(Array.
isArray(n)){if(n.length<1){const o={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.length;for(let o=0;o<a;o++)es(n[o],{instancePath:s+"/chat/"+o,parentData:n,
parentDataProperty:o,rootData:l})||(e=e===null?es.errors:e.concat(es.errors),r=e.length)}else{const a={instancePath:s+"/\
chat",schemaPath:"#/properties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return rs.errors=
e,r===0}function vn(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"renga"}};e===null?e=[n]:e.push(n),r++}if(t.tests===void 0){const n={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"tests"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"renga"||n==="tests")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Gn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.renga!==void 0&&t.renga!==
1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[n]:e.push(n),r++}if(t.tests!==void 0){let n=t.tests;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/tes\
ts",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.
length;for(let o=0;o<a;o++)rs(n[o],{instancePath:s+"/tests/"+o,parentData:n,parentDataProperty:o,rootData:l})||(e=e===null?
rs.errors:e.concat(rs.errors),r=e.length)}else{const a={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return vn.errors=e,r===0}const ni=Pn,Jr={$schema:"http://json-s\
chema.org/draft-07/schema#",title:"Renga rich menu",type:"object",properties:{renga:{const:1},richMenu:{type:"string",pattern:"\
^[a-z][a-z0-9_-]{0,21}$"},size:{default:"large",if:{type:"string"},then:{enum:["large","compact"]},else:{type:"object",properties:{
width:{type:"integer",minimum:800,maximum:2500},height:{type:"integer",minimum:250,maximum:1724}},required:["width","hei\
ght"],propertyNames:{enum:["width","height"]}}},chatBarText:{$ref:"#/definitions/localText"},selected:{type:"boolean",default:!0},
layout:{type:"string",pattern:"^[1-9]x[1-9]$"},areas:{type:"array",minItems:1,maxItems:20,items:{$ref:"#/definitions/are\
a"}},image:{$ref:"#/definitions/localText"},colors:{$ref:"#/definitions/colors"},show:{if:{type:"string"},then:{enum:["d\
efault"]},else:{type:"object",properties:{locale:{type:"string",pattern:"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"},guard:{type:[
"string","boolean"]}},minProperties:1,propertyNames:{enum:["locale","guard"]}}}},required:["renga","richMenu","chatBarTe\
xt","areas"],definitions:{localText:{if:{type:"object"},then:{type:"object",additionalProperties:{type:["string","number",
"boolean"]},minProperties:1},else:{type:["string","number","boolean"]}},color:{type:"string",pattern:"^#[0-9A-Fa-f]{6}$"},
colors:{type:"object",properties:{background:{$ref:"#/definitions/color"},text:{$ref:"#/definitions/color"},line:{$ref:"\
#/definitions/color"}},propertyNames:{enum:["background","text","line"]}},area:{type:"object",properties:{label:{$ref:"#\
/definitions/localText"},icon:{enum:["bell","book","calendar","camera","card","cart","chat","clock","coupon","gift","glo\
be","heart","help","home","list","pen","phone","pin","search","settings","star","user"]},colors:{$ref:"#/definitions/col\
ors"},rows:{type:"integer",minimum:1,maximum:9,default:1},columns:{type:"integer",minimum:1,maximum:9,default:1},bounds:{
type:"object",properties:{x:{type:"integer",minimum:0},y:{type:"integer",minimum:0},width:{type:"integer",minimum:1},height:{
type:"integer",minimum:1}},required:["x","y","width","height"],propertyNames:{enum:["x","y","width","height"]}},action:{
if:{type:"object"},then:{type:"object",minProperties:1},else:{type:["string","number"]}}},required:["action"],propertyNames:{
enum:["label","icon","colors","rows","columns","bounds","action"]}}},propertyNames:{enum:["renga","richMenu","size","cha\
tBarText","selected","layout","areas","image","colors","show"]}},Qn=new RegExp("^[a-z][a-z0-9_-]{0,21}$",""),Xn=new RegExp(
"^[1-9]x[1-9]$",""),yn={if:{type:"object"},then:{type:"object",additionalProperties:{type:["string","number","boolean"]},
minProperties:1},else:{type:["string","number","boolean"]}};function We(t,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:l=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={};
e===null?e=[p]:e.push(p),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const p=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(Object.keys(t).length<1){const u={instancePath:s,schemaPath:"#/then/minProperties",keyword:"m\
inProperties",params:{limit:1}};e===null?e=[u]:e.push(u),r++}for(const u in t){let f=t[u];if(typeof f!="string"&&typeof f!=
"number"&&typeof f!="boolean"){const y={instancePath:s+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/a\
dditionalProperties/type",keyword:"type",params:{type:yn.then.additionalProperties.type}};e===null?e=[y]:e.push(y),r++}}}else{
const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var o=p===
r;n=o,i="then"}else{const p=r;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const u={instancePath:s,schemaPath:"\
#/else/type",keyword:"type",params:{type:yn.else.type}};e===null?e=[u]:e.push(u),r++}var o=p===r;n=o,i="else"}if(!n){const p={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[p]:e.push(p),r++}return We.errors=e,
r===0}const st={type:"object",properties:{label:{$ref:"#/definitions/localText"},icon:{enum:["bell","book","calendar","c\
amera","card","cart","chat","clock","coupon","gift","globe","heart","help","home","list","pen","phone","pin","search","s\
ettings","star","user"]},colors:{$ref:"#/definitions/colors"},rows:{type:"integer",minimum:1,maximum:9,default:1},columns:{
type:"integer",minimum:1,maximum:9,default:1},bounds:{type:"object",properties:{x:{type:"integer",minimum:0},y:{type:"in\
teger",minimum:0},width:{type:"integer",minimum:1},height:{type:"integer",minimum:1}},required:["x","y","width","height"],
propertyNames:{enum:["x","y","width","height"]}},action:{if:{type:"object"},then:{type:"object",minProperties:1},else:{type:[
"string","number"]}}},required:["action"],propertyNames:{enum:["label","icon","colors","rows","columns","bounds","action"]}},
Yn={type:"object",properties:{background:{$ref:"#/definitions/color"},text:{$ref:"#/definitions/color"},line:{$ref:"#/de\
finitions/color"}},propertyNames:{enum:["background","text","line"]}};const ei=new RegExp("^#[0-9A-Fa-f]{6}$","");function Fe(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!ei.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^#[0-9A-Fa-f]{6}$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Fe.errors=e,r===0}function Br(t,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;
if(!(n==="background"||n==="text"||n==="line")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:Yn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.background!==
void 0&&(Fe(t.background,{instancePath:s+"/background",parentData:t,parentDataProperty:"background",rootData:l})||(e=e===
null?Fe.errors:e.concat(Fe.errors),r=e.length)),t.text!==void 0&&(Fe(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"\
text",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),t.line!==void 0&&(Fe(t.line,{instancePath:s+"\
/line",parentData:t,parentDataProperty:"line",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Br.
errors=e,r===0}function ts(t,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.action===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"action"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="label"||o===
"icon"||o==="colors"||o==="rows"||o==="columns"||o==="bounds"||o==="action")){const p={instancePath:s,schemaPath:"#/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:st.propertyNames.enum},propertyName:o};e===null?e=[p]:e.push(p),r++}
var d=i===r;if(!d){const p={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
e===null?e=[p]:e.push(p),r++}}if(t.label!==void 0&&(We(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"\
label",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),r=e.length)),t.icon!==void 0){let o=t.icon;if(!(o==="bell"||
o==="book"||o==="calendar"||o==="camera"||o==="card"||o==="cart"||o==="chat"||o==="clock"||o==="coupon"||o==="gift"||o===
"globe"||o==="heart"||o==="help"||o==="home"||o==="list"||o==="pen"||o==="phone"||o==="pin"||o==="search"||o==="settings"||
o==="star"||o==="user")){const i={instancePath:s+"/icon",schemaPath:"#/properties/icon/enum",keyword:"enum",params:{allowedValues:st.
properties.icon.enum}};e===null?e=[i]:e.push(i),r++}}if(t.colors!==void 0&&(Br(t.colors,{instancePath:s+"/colors",parentData:t,
parentDataProperty:"colors",rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),r=e.length)),t.rows!==void 0){let o=t.
rows;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"){if(o>9||isNaN(o)){const i={instancePath:s+
"/rows",schemaPath:"#/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9}};e===null?e=[i]:e.push(
i),r++}if(o<1||isNaN(o)){const i={instancePath:s+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[i]:e.push(i),r++}}}if(t.columns!==void 0){let o=t.columns;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o))){const i={instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"){if(o>9||isNaN(o)){const i={instancePath:s+"/columns",schemaPath:"\
#/properties/columns/maximum",keyword:"maximum",params:{comparison:"<=",limit:9}};e===null?e=[i]:e.push(i),r++}if(o<1||isNaN(
o)){const i={instancePath:s+"/columns",schemaPath:"#/properties/columns/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}};e===null?e=[i]:e.push(i),r++}}}if(t.bounds!==void 0){let o=t.bounds;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.x===void 0){const i={instancePath:s+"/bounds",schemaPath:"#/properties/bounds/required",keyword:"required",params:{
missingProperty:"x"}};e===null?e=[i]:e.push(i),r++}if(o.y===void 0){const i={instancePath:s+"/bounds",schemaPath:"#/prop\
erties/bounds/required",keyword:"required",params:{missingProperty:"y"}};e===null?e=[i]:e.push(i),r++}if(o.width===void 0){
const i={instancePath:s+"/bounds",schemaPath:"#/properties/bounds/required",keyword:"required",params:{missingProperty:"\
width"}};e===null?e=[i]:e.push(i),r++}if(o.height===void 0){const i={instancePath:s+"/bounds",schemaPath:"#/properties/b\
ounds/required",keyword:"required",params:{missingProperty:"height"}};e===null?e=[i]:e.push(i),r++}for(const i in o){const p=r;
if(!(i==="x"||i==="y"||i==="width"||i==="height")){const c={instancePath:s+"/bounds",schemaPath:"#/properties/bounds/pro\
pertyNames/enum",keyword:"enum",params:{allowedValues:st.properties.bounds.propertyNames.enum},propertyName:i};e===null?
e=[c]:e.push(c),r++}var n=p===r;if(!n){const c={instancePath:s+"/bounds",schemaPath:"#/properties/bounds/propertyNames",
keyword:"propertyNames",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}if(o.x!==void 0){let i=o.x;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/bounds/x",schemaPath:"#/properties/bounds/properties/x/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<0||isNaN(i))){const p={instancePath:s+
"/bounds/x",schemaPath:"#/properties/bounds/properties/x/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[p]:e.push(p),r++}}if(o.y!==void 0){let i=o.y;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+
"/bounds/y",schemaPath:"#/properties/bounds/properties/y/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.
push(p),r++}if(typeof i=="number"&&(i<0||isNaN(i))){const p={instancePath:s+"/bounds/y",schemaPath:"#/properties/bounds/\
properties/y/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.width!==void 0){
let i=o.width;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/bounds/width",schemaPath:"#/propert\
ies/bounds/properties/width/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="num\
ber"&&(i<1||isNaN(i))){const p={instancePath:s+"/bounds/width",schemaPath:"#/properties/bounds/properties/width/minimum",
keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}if(o.height!==void 0){let i=o.height;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){const p={instancePath:s+"/bounds/height",schemaPath:"#/properties/bounds/properties/height\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const p={
instancePath:s+"/bounds/height",schemaPath:"#/properties/bounds/properties/height/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:s+"/bounds",schemaPath:"#/properties/bounds/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(t.action!==void 0){let o=t.action;const i=r;let p=!0;
const c=r;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const f={};e===null?e=[f]:e.push(f),r++}var a=c===r;r=i,e!==null&&
(i?e.length=i:e=null);let u;if(a){const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){const w={
instancePath:s+"/action",schemaPath:"#/properties/action/then/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[w]:e.push(w),r++}}else{const w={instancePath:s+"/action",schemaPath:"#/properties/action/then/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var a=f===r;p=a,u="then"}else{const f=r;if(typeof o!="string"&&typeof o!=
"number"){const w={instancePath:s+"/action",schemaPath:"#/properties/action/else/type",keyword:"type",params:{type:st.properties.
action.else.type}};e===null?e=[w]:e.push(w),r++}var a=f===r;p=a,u="else"}if(!p){const f={instancePath:s+"/action",schemaPath:"\
#/properties/action/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ts.errors=e,r===0}function Pn(t,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.renga===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ren\
ga"}};e===null?e=[p]:e.push(p),r++}if(t.richMenu===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"richMenu"}};e===null?e=[p]:e.push(p),r++}if(t.chatBarText===void 0){const p={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"chatBarText"}};e===null?e=[p]:e.push(p),r++}if(t.areas===
void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areas"}};e===null?e=
[p]:e.push(p),r++}for(const p in t){const c=r;if(!(p==="renga"||p==="richMenu"||p==="size"||p==="chatBarText"||p==="sele\
cted"||p==="layout"||p==="areas"||p==="image"||p==="colors"||p==="show")){const u={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:Jr.propertyNames.enum},propertyName:p};e===null?e=[u]:e.push(u),r++}var d=c===
r;if(!d){const u={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?
e=[u]:e.push(u),r++}}if(t.renga!==void 0&&t.renga!==1){const p={instancePath:s+"/renga",schemaPath:"#/properties/renga/c\
onst",keyword:"const",params:{allowedValue:1}};e===null?e=[p]:e.push(p),r++}if(t.richMenu!==void 0){let p=t.richMenu;if(typeof p==
"string"){if(!Qn.test(p)){const c={instancePath:s+"/richMenu",schemaPath:"#/properties/richMenu/pattern",keyword:"patter\
n",params:{pattern:"^[a-z][a-z0-9_-]{0,21}$"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:s+"/richMenu",schemaPath:"\
#/properties/richMenu/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(t.size!==void 0){let p=t.
size;const c=r;let u=!0;const f=r;if(typeof p!="string"){const w={};e===null?e=[w]:e.push(w),r++}var n=f===r;r=c,e!==null&&
(c?e.length=c:e=null);let y;if(n){const w=r;if(!(p==="large"||p==="compact")){const g={instancePath:s+"/size",schemaPath:"\
#/properties/size/then/enum",keyword:"enum",params:{allowedValues:Jr.properties.size.then.enum}};e===null?e=[g]:e.push(g),
r++}var n=w===r;u=n,y="then"}else{const w=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.width===void 0){const g={instancePath:s+
"/size",schemaPath:"#/properties/size/else/required",keyword:"required",params:{missingProperty:"width"}};e===null?e=[g]:
e.push(g),r++}if(p.height===void 0){const g={instancePath:s+"/size",schemaPath:"#/properties/size/else/required",keyword:"\
required",params:{missingProperty:"height"}};e===null?e=[g]:e.push(g),r++}for(const g in p){const b=r;if(!(g==="width"||
g==="height")){const h={instancePath:s+"/size",schemaPath:"#/properties/size/else/propertyNames/enum",keyword:"enum",params:{
allowedValues:Jr.properties.size.else.propertyNames.enum},propertyName:g};e===null?e=[h]:e.push(h),r++}var a=b===r;if(!a){
const h={instancePath:s+"/size",schemaPath:"#/properties/size/else/propertyNames",keyword:"propertyNames",params:{propertyName:g}};
e===null?e=[h]:e.push(h),r++}}if(p.width!==void 0){let g=p.width;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){const b={instancePath:s+
"/size/width",schemaPath:"#/properties/size/else/properties/width/type",keyword:"type",params:{type:"integer"}};e===null?
e=[b]:e.push(b),r++}if(typeof g=="number"){if(g>2500||isNaN(g)){const b={instancePath:s+"/size/width",schemaPath:"#/prop\
erties/size/else/properties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:2500}};e===null?e=[b]:e.push(
b),r++}if(g<800||isNaN(g)){const b={instancePath:s+"/size/width",schemaPath:"#/properties/size/else/properties/width/min\
imum",keyword:"minimum",params:{comparison:">=",limit:800}};e===null?e=[b]:e.push(b),r++}}}if(p.height!==void 0){let g=p.
height;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){const b={instancePath:s+"/size/height",schemaPath:"#/properties/size\
/else/properties/height/type",keyword:"type",params:{type:"integer"}};e===null?e=[b]:e.push(b),r++}if(typeof g=="number"){
if(g>1724||isNaN(g)){const b={instancePath:s+"/size/height",schemaPath:"#/properties/size/else/properties/height/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1724}};e===null?e=[b]:e.push(b),r++}if(g<250||isNaN(g)){const b={instancePath:s+
"/size/height",schemaPath:"#/properties/size/else/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:250}};
e===null?e=[b]:e.push(b),r++}}}}else{const g={instancePath:s+"/size",schemaPath:"#/properties/size/else/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var n=w===r;u=n,y="else"}if(!u){const w={instancePath:s+"/size",
schemaPath:"#/properties/size/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[w]:e.push(w),r++}}if(t.chatBarText!==
void 0&&(We(t.chatBarText,{instancePath:s+"/chatBarText",parentData:t,parentDataProperty:"chatBarText",rootData:l})||(e=
e===null?We.errors:e.concat(We.errors),r=e.length)),t.selected!==void 0&&typeof t.selected!="boolean"){const p={instancePath:s+
"/selected",schemaPath:"#/properties/selected/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}
if(t.layout!==void 0){let p=t.layout;if(typeof p=="string"){if(!Xn.test(p)){const c={instancePath:s+"/layout",schemaPath:"\
#/properties/layout/pattern",keyword:"pattern",params:{pattern:"^[1-9]x[1-9]$"}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:s+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}}if(t.areas!==void 0){let p=t.areas;if(Array.isArray(p)){if(p.length>20){const u={instancePath:s+"/areas",schemaPath:"\
#/properties/areas/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[u]:e.push(u),r++}if(p.length<1){const u={
instancePath:s+"/areas",schemaPath:"#/properties/areas/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(
u),r++}const c=p.length;for(let u=0;u<c;u++)ts(p[u],{instancePath:s+"/areas/"+u,parentData:p,parentDataProperty:u,rootData:l})||
(e=e===null?ts.errors:e.concat(ts.errors),r=e.length)}else{const c={instancePath:s+"/areas",schemaPath:"#/properties/are\
as/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(t.image!==void 0&&(We(t.image,{instancePath:s+
"/image",parentData:t,parentDataProperty:"image",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),r=e.length)),t.
colors!==void 0&&(Br(t.colors,{instancePath:s+"/colors",parentData:t,parentDataProperty:"colors",rootData:l})||(e=e===null?
Br.errors:e.concat(Br.errors),r=e.length)),t.show!==void 0){let p=t.show;const c=r;let u=!0;const f=r;if(typeof p!="stri\
ng"){const w={};e===null?e=[w]:e.push(w),r++}var o=f===r;r=c,e!==null&&(c?e.length=c:e=null);let y;if(o){const w=r;if(p!==
"default"){const g={instancePath:s+"/show",schemaPath:"#/properties/show/then/enum",keyword:"enum",params:{allowedValues:Jr.
properties.show.then.enum}};e===null?e=[g]:e.push(g),r++}var o=w===r;u=o,y="then"}else{const w=r;if(p&&typeof p=="object"&&
!Array.isArray(p)){if(Object.keys(p).length<1){const g={instancePath:s+"/show",schemaPath:"#/properties/show/else/minPro\
perties",keyword:"minProperties",params:{limit:1}};e===null?e=[g]:e.push(g),r++}for(const g in p){const b=r;if(!(g==="lo\
cale"||g==="guard")){const h={instancePath:s+"/show",schemaPath:"#/properties/show/else/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:Jr.properties.show.else.propertyNames.enum},propertyName:g};e===null?e=[h]:e.push(h),r++}var i=b===
r;if(!i){const h={instancePath:s+"/show",schemaPath:"#/properties/show/else/propertyNames",keyword:"propertyNames",params:{
propertyName:g}};e===null?e=[h]:e.push(h),r++}}if(p.locale!==void 0){let g=p.locale;if(typeof g=="string"){if(!Je.test(g)){
const b={instancePath:s+"/show/locale",schemaPath:"#/properties/show/else/properties/locale/pattern",keyword:"pattern",params:{
pattern:"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:s+"/show/local\
e",schemaPath:"#/properties/show/else/properties/locale/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(
b),r++}}if(p.guard!==void 0){let g=p.guard;if(typeof g!="string"&&typeof g!="boolean"){const b={instancePath:s+"/show/gu\
ard",schemaPath:"#/properties/show/else/properties/guard/type",keyword:"type",params:{type:Jr.properties.show.else.properties.
guard.type}};e===null?e=[b]:e.push(b),r++}}}else{const g={instancePath:s+"/show",schemaPath:"#/properties/show/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var o=w===r;u=o,y="else"}if(!u){const w={instancePath:s+
"/show",schemaPath:"#/properties/show/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[w]:e.push(w),r++}}}else{const p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Pn.errors=
e,r===0}
export const validateBot: Validate = ri;
export const validateFlow: Validate = ti;
export const validateRichMenu: Validate = ni;
export const validateTest: Validate = si;

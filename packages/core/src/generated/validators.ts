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

const ps=Kt,he={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
bot:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},locales:{type:"array",items:{type:"string",pattern:"^(?!use$)[a-\
z]{2,3}(-[A-Za-z0-9]+)*$"},minItems:1},timezone:{type:"string"},types:{type:"object",additionalProperties:{$ref:"flow.sc\
hema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},user:{$ref:"flow.schema.json#/defini\
tions/variables"},constants:{$ref:"flow.schema.json#/definitions/dataMap"},services:{type:"object",additionalProperties:{
$ref:"#/definitions/service"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}},functions:{type:"object",additionalProperties:{
type:"object",properties:{with:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},result:{$ref:"flow.schema.json#/definitions/schema"}},propertyNames:{enum:["with","\
result"]}},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},commands:{type:"object",additionalProperties:{$ref:"#/def\
initions/command"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},events:{type:"object",additionalProperties:{if:{type:"\
null"},else:{type:"object",properties:{data:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/sch\
ema"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}}},propertyNames:{enum:["data"]}}}},on:{$ref:"flow.schema.json#/\
definitions/on"},repairs:{type:"object",properties:{$cancel:{$ref:"#/definitions/repair"},$back:{$ref:"#/definitions/rep\
air"},$help:{$ref:"#/definitions/repair"},$repeat:{$ref:"#/definitions/repair"},$correct:{$ref:"#/definitions/repair"},$resume:{
$ref:"#/definitions/repair"},$stale:{$ref:"#/definitions/repair"},$stackFull:{$ref:"#/definitions/repair"},$notUnderstood:{
$ref:"#/definitions/repair"},$silence:{$ref:"#/definitions/repair"},$error:{$ref:"#/definitions/repair"},$handoff:{$ref:"\
#/definitions/repair"}},propertyNames:{enum:["$cancel","$back","$help","$repeat","$correct","$resume","$stale","$stackFu\
ll","$notUnderstood","$silence","$error","$handoff"]}},defaults:{type:"object",properties:{silence:{$ref:"flow.schema.js\
on#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"flow.schema.json#/definitions/text"},minItems:1},else:{
$ref:"flow.schema.json#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{
$ref:"flow.schema.json#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","conf\
irm"]},help:{$ref:"flow.schema.json#/definitions/text"},taps:{enum:["while-current","once","always"]}},propertyNames:{enum:[
"silence","invalid","attempts","interrupt","resume","help","taps"]}},delivery:{type:"object",properties:{policy:{enum:["\
reply-first","reply-only","push"]},pushBudget:{type:"object",properties:{month:{type:"integer",minimum:0},userDay:{type:"\
integer",minimum:0}},propertyNames:{enum:["month","userDay"]}}},propertyNames:{enum:["policy","pushBudget"]}},stack:{type:"\
integer",minimum:1,maximum:16}},required:["renga","bot","locales"],definitions:{service:{type:"object",properties:{baseUrl:{
if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{env:{type:"string",
pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",additionalProperties:{
type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}}}},
propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/definitions/operation"},
propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{enum:["baseUrl","\
auth","operations"]}},operation:{type:"object",properties:{method:{enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"\
string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"flow.schema.json#/definitions/data"},timeout:{
$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{attempts:{type:"integer",minimum:1,maximum:3},
backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:["attempts","backoff"]}},accept:{type:"arra\
y",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema.json#/definitions/schema"}},required:["pa\
th"],propertyNames:{enum:["method","path","query","body","timeout","retry","accept","response"]}},command:{if:{type:"obj\
ect",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}},repair:{if:{type:"object"},then:{type:"object",properties:{say:{$ref:"flow.schema.json#/d\
efinitions/messages"},actions:{$ref:"flow.schema.json#/definitions/actions"},target:{$ref:"flow.schema.json#/definitions\
/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{enum:["say","actions","target","call"]}},
else:{$ref:"flow.schema.json#/definitions/flowName"}}},propertyNames:{enum:["renga","bot","locales","timezone","types","\
user","constants","services","functions","commands","events","on","repairs","defaults","delivery","stack"]}},ht=new RegExp(
"^[A-Za-z_][A-Za-z0-9_-]*$",""),Ae=new RegExp("^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),J=new RegExp("^[A-Za-z_][A-Za-z\
0-9_]*$",""),be={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","d\
ate","time","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["st\
ring","number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},
maxLength:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"\
string"},format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"objec\
t",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{
if:{type:"boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{}},
if:{required:["$type"]},else:{required:["type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLeng\
th","maxLength","minItems","maxItems","pattern","format","items","properties","additionalProperties","required","default"]}},
else:{enum:["string","integer","number","boolean","date","time","datetime","location","content","object","array"]}},_e={
validate:Q};function Q(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;
let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var n=l===r;r=
w,e!==null&&(w?e.length=w:e=null);let p;if(n){const y=r,v=r;let g=!0;const P=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let o;if(t.$type===void 0&&(o="$type")){const h={};e===null?e=[h]:e.push(h),r++}}var d=P===r;if(r=v,e!==null&&(v?e.length=
v:e=null),!d){const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const c={instancePath:s,schemaPath:"\
#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.push(c),r++}var d=o===r;g=d}if(!g){
const o={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[o]:e.push(o),r++}
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t){const h=r;if(!(o==="type"||o==="$type"||o==="enum"||o==="\
minimum"||o==="maximum"||o==="minLength"||o==="maxLength"||o==="minItems"||o==="maxItems"||o==="pattern"||o==="format"||
o==="items"||o==="properties"||o==="additionalProperties"||o==="required"||o==="default")){const c={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:be.then.propertyNames.enum},propertyName:o};e===null?e=[
c]:e.push(c),r++}var k=h===r;if(!k){const c={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:o}};e===null?e=[c]:e.push(c),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="string"||o==="integer"||o==="n\
umber"||o==="boolean"||o==="date"||o==="time"||o==="datetime"||o==="location"||o==="content"||o==="object"||o==="array")){
const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:be.then.properties.
type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const o={instancePath:s+"/$type",
schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.enum!==
void 0){let o=t.enum;if(Array.isArray(o)){if(o.length<1){const c={instancePath:s+"/enum",schemaPath:"#/then/properties/e\
num/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const h=o.length;for(let c=0;c<h;c++){let u=o[c];
if(typeof u!="string"&&typeof u!="number"&&typeof u!="boolean"){const $={instancePath:s+"/enum/"+c,schemaPath:"#/then/pr\
operties/enum/items/type",keyword:"type",params:{type:be.then.properties.enum.items.type}};e===null?e=[$]:e.push($),r++}}}else{
const h={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?
e=[h]:e.push(h),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const o={instancePath:s+"/minimum",schemaPath:"#\
/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),r++}if(t.maximum!==void 0&&
typeof t.maximum!="number"){const o={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",
params:{type:"number"}};e===null?e=[o]:e.push(o),r++}if(t.minLength!==void 0){let o=t.minLength;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{
type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="number"&&(o<0||isNaN(o))){const h={instancePath:s+"/minLengt\
h",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.
push(h),r++}}if(t.maxLength!==void 0){let o=t.maxLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const h={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(
h),r++}if(typeof o=="number"&&(o<0||isNaN(o))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let o=t.
minItems;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="number"&&(o<0||isNaN(o))){
const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxItems!==void 0){let o=t.maxItems;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="number"&&(o<0||isNaN(o))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const o={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.format!==void 0){let o=t.format;if(!(o==="\
email"||o==="uri"||o==="phone"||o==="postal-code")){const h={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:be.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==
void 0&&(_e.validate(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:a})||(e=e===null?
_e.validate.errors:e.concat(_e.validate.errors),r=e.length)),t.properties!==void 0){let o=t.properties;if(o&&typeof o=="\
object"&&!Array.isArray(o)){for(const h in o){const c=r;if(typeof h=="string"&&!J.test(h)){const u={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A\
-Za-z0-9_]*$"},propertyName:h};e===null?e=[u]:e.push(u),r++}var m=c===r;if(!m){const u={instancePath:s+"/properties",schemaPath:"\
#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[u]:e.push(u),r++}}
for(const h in o)_e.validate(o[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:h,
rootData:a})||(e=e===null?_e.validate.errors:e.concat(_e.validate.errors),r=e.length)}else{const h={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let o=t.additionalProperties;const h=r;let c=!0;const u=r;if(typeof o!="boolean"){
const $={};e===null?e=[$]:e.push($),r++}var f=u===r;if(r=h,e!==null&&(h?e.length=h:e=null),!f){const $=r;_e.validate(o,{
instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:a})||(e=e===null?
_e.validate.errors:e.concat(_e.validate.errors),r=e.length);var f=$===r;c=f}if(!c){const $={instancePath:s+"/additionalP\
roperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?
e=[$]:e.push($),r++}}if(t.required!==void 0){let o=t.required;if(Array.isArray(o)){const h=o.length;for(let c=0;c<h;c++)
if(typeof o[c]!="string"){const u={instancePath:s+"/required/"+c,schemaPath:"#/then/properties/required/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/\
properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var n=y===r;i=n,p="then"}else{
const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="lo\
cation"||t==="content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{
allowedValues:be.else.enum}};e===null?e=[g]:e.push(g),r++}var n=y===r;i=n,p="else"}if(!i){const y={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[y]:e.push(y),r++}return Q.errors=e,r===0}function re(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){
const y=r,v=r;let g=!0;const P=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.$type===void 0&&(o="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var d=P===r;if(r=v,e!==null&&(v?e.length=v:e=null),!d){const o=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const c={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[c]:e.push(c),r++}var d=o===r;g=d}if(!g){const o={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[o]:e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const o in t){const h=r;if(!(o==="type"||o==="$type"||o==="enum"||o==="minimum"||o==="maximum"||o==="minLength"||o===
"maxLength"||o==="minItems"||o==="maxItems"||o==="pattern"||o==="format"||o==="items"||o==="properties"||o==="additional\
Properties"||o==="required"||o==="default")){const c={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:be.then.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}var k=h===r;if(!k){const c={
instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(
c),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="string"||o==="integer"||o==="number"||o==="boolean"||o==="date"||o===
"time"||o==="datetime"||o==="location"||o==="content"||o==="object"||o==="array")){const h={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:be.then.properties.type.enum}};e===null?e=[h]:e.push(h),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const o={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.enum!==void 0){let o=t.enum;if(Array.isArray(
o)){if(o.length<1){const c={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[c]:e.push(c),r++}const h=o.length;for(let c=0;c<h;c++){let u=o[c];if(typeof u!="string"&&typeof u!=
"number"&&typeof u!="boolean"){const $={instancePath:s+"/enum/"+c,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:be.then.properties.enum.items.type}};e===null?e=[$]:e.push($),r++}}}else{const h={instancePath:s+"/en\
um",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==
void 0&&typeof t.minimum!="number"){const o={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[o]:e.push(o),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const o={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),r++}
if(t.minLength!==void 0){let o=t.minLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const h={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}
if(typeof o=="number"&&(o<0||isNaN(o))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let o=t.
maxLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="number"&&(o<0||isNaN(
o))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let o=t.minItems;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="number"&&(o<0||isNaN(o))){const h={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
maxItems!==void 0){let o=t.maxItems;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="numb\
er"&&(o<0||isNaN(o))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const o={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),r++}if(t.format!==void 0){let o=t.format;if(!(o==="email"||o==="uri"||o==="phone"||o==="postal-code")){const h={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:be.then.properties.
format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==void 0&&(Q(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),t.properties!==void 0){let o=t.properties;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const h in o){const c=r;if(typeof h=="string"&&!J.test(h)){const u={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:h};e===null?e=[u]:e.push(u),r++}var m=c===r;if(!m){const u={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[u]:
e.push(u),r++}}for(const h in o)Q(o[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:h,rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}else{const h={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let o=t.additionalProperties;const h=r;let c=!0;const u=r;if(typeof o!="boolean"){
const $={};e===null?e=[$]:e.push($),r++}var f=u===r;if(r=h,e!==null&&(h?e.length=h:e=null),!f){const $=r;Q(o,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:a})||(e=e===null?Q.errors:e.concat(
Q.errors),r=e.length);var f=$===r;c=f}if(!c){const $={instancePath:s+"/additionalProperties",schemaPath:"#/then/properti\
es/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[$]:e.push($),r++}}if(t.required!==void 0){
let o=t.required;if(Array.isArray(o)){const h=o.length;for(let c=0;c<h;c++)if(typeof o[c]!="string"){const u={instancePath:s+
"/required/"+c,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:
e.push(u),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),r++}var n=y===r;i=n,p="then"}else{const y=r;if(!(t==="string"||t==="integer"||t===
"number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){
const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:be.else.enum}};e===null?e=[g]:e.push(
g),r++}var n=y===r;i=n,p="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[y]:e.push(y),r++}return re.errors=e,r===0}const lr={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
ime","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","\
number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},
format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"\
boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{},label:{$ref:"\
#/definitions/text"},show:{$ref:"#/definitions/expression"},secret:{type:"boolean"}},if:{required:["$type"]},else:{required:[
"type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLength","maxLength","minItems","maxItems","p\
attern","format","items","properties","additionalProperties","required","default","label","show","secret"]}},else:{enum:[
"string","integer","number","boolean","date","time","datetime","location","content","object","array"]}};const Wt={type:["string","number","boolean"]};function C(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const w={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:Wt.type}};e===null?e=[w]:e.push(w),r++}return C.errors=e,r===0}function ye(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const w={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[w]:e.push(w),r++}for(const w in t)if(!Ae.test(w)){const i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w}};e===null?e=[i]:e.push(i),r++}for(const w in t)Ae.test(w)&&(C(t[w],{
instancePath:s+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:w,rootData:a})||(e=e===null?
C.errors:e.concat(C.errors),r=e.length))}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[w]:e.push(w),r++}return ye.errors=e,r===0}function q(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const d={};
e===null?e=[d]:e.push(d),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const d=r;ye(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var n=d===r;i=n,p=
"then"}else{const d=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length);var n=d===r;i=n,p="else"}if(!i){const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[d]:e.push(d),r++}return q.errors=e,r===0}const Gt={type:["string","boolean","number"]};function j(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!=
"number"){const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Gt.type}};e===null?e=[w]:e.push(w),r++}
return j.errors=e,r===0}function Be(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}
var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const y=r,v=r;let g=!0;const P=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let o;if(t.$type===void 0&&(o="$type")){const h={};e===null?e=[h]:e.push(h),r++}}var d=P===r;if(r=v,e!==null&&
(v?e.length=v:e=null),!d){const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const c={instancePath:s,
schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.push(c),r++}var d=o===
r;g=d}if(!g){const o={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[o]:
e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t){const h=r;if(!(o==="type"||o==="$type"||o===
"enum"||o==="minimum"||o==="maximum"||o==="minLength"||o==="maxLength"||o==="minItems"||o==="maxItems"||o==="pattern"||o===
"format"||o==="items"||o==="properties"||o==="additionalProperties"||o==="required"||o==="default"||o==="label"||o==="sh\
ow"||o==="secret")){const c={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:lr.
then.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}var k=h===r;if(!k){const c={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(c),r++}}if(t.type!==void 0){
let o=t.type;if(!(o==="string"||o==="integer"||o==="number"||o==="boolean"||o==="date"||o==="time"||o==="datetime"||o===
"location"||o==="content"||o==="object"||o==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:lr.then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&
typeof t.$type!="string"){const o={instancePath:s+"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.enum!==void 0){let o=t.enum;if(Array.isArray(o)){if(o.length<1){const c={
instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:
e.push(c),r++}const h=o.length;for(let c=0;c<h;c++){let u=o[c];if(typeof u!="string"&&typeof u!="number"&&typeof u!="boo\
lean"){const $={instancePath:s+"/enum/"+c,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type:lr.
then.properties.enum.items.type}};e===null?e=[$]:e.push($),r++}}}else{const h={instancePath:s+"/enum",schemaPath:"#/then\
/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==void 0&&typeof t.
minimum!="number"){const o={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{
type:"number"}};e===null?e=[o]:e.push(o),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const o={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),r++}
if(t.minLength!==void 0){let o=t.minLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const h={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}
if(typeof o=="number"&&(o<0||isNaN(o))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let o=t.
maxLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="number"&&(o<0||isNaN(
o))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let o=t.minItems;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="number"&&(o<0||isNaN(o))){const h={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
maxItems!==void 0){let o=t.maxItems;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof o=="numb\
er"&&(o<0||isNaN(o))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const o={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),r++}if(t.format!==void 0){let o=t.format;if(!(o==="email"||o==="uri"||o==="phone"||o==="postal-code")){const h={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:lr.then.properties.
format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==void 0&&(Q(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),t.properties!==void 0){let o=t.properties;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const h in o){const c=r;if(typeof h=="string"&&!J.test(h)){const u={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:h};e===null?e=[u]:e.push(u),r++}var m=c===r;if(!m){const u={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[u]:
e.push(u),r++}}for(const h in o)Q(o[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:h,rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}else{const h={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let o=t.additionalProperties;const h=r;let c=!0;const u=r;if(typeof o!="boolean"){
const $={};e===null?e=[$]:e.push($),r++}var f=u===r;if(r=h,e!==null&&(h?e.length=h:e=null),!f){const $=r;Q(o,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:a})||(e=e===null?Q.errors:e.concat(
Q.errors),r=e.length);var f=$===r;c=f}if(!c){const $={instancePath:s+"/additionalProperties",schemaPath:"#/then/properti\
es/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[$]:e.push($),r++}}if(t.required!==void 0){
let o=t.required;if(Array.isArray(o)){const h=o.length;for(let c=0;c<h;c++)if(typeof o[c]!="string"){const u={instancePath:s+
"/required/"+c,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:
e.push(u),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.label!==void 0&&(q(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"\
label",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.show!==void 0&&(j(t.show,{instancePath:s+"/s\
how",parentData:t,parentDataProperty:"show",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.secret!==
void 0&&typeof t.secret!="boolean"){const o={instancePath:s+"/secret",schemaPath:"#/then/properties/secret/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var n=y===r;i=n,p="then"}else{const y=r;if(!(t==="string"||t===
"integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="obje\
ct"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:lr.else.enum}};
e===null?e=[g]:e.push(g),r++}var n=y===r;i=n,p="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:p}};e===null?e=[y]:e.push(y),r++}return Be.errors=e,r===0}function cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const l=r;if(typeof i=="\
string"&&!J.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)Be(t[i],
{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||(e=e===null?
Be.errors:e.concat(Be.errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return cr.errors=e,r===0}function L(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){return L.errors=null,!0}function Fe(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const w in t)L(t[w],{instancePath:s+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:w,
rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length);else{const w={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}return Fe.errors=e,r===0}const pr={type:"object",properties:{
baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:[
"env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",
additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/defi\
nitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{
enum:["baseUrl","auth","operations"]}},ft=new RegExp("^[A-Z_][A-Z0-9_]*$",""),ut={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function yr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){return yr.errors=
null,!0}const dt=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Ce(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){if(!dt.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return Ce.errors=e,r===0}function hr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[l]:e.push(l),r++}for(const l in t){const n=r;if(!(l==="method"||l==="path"||l==="query"||l==="body"||l==="ti\
meout"||l==="retry"||l==="accept"||l==="response")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:ut.propertyNames.enum},propertyName:l};e===null?e=[p]:e.push(p),r++}var w=n===r;if(!w){const p={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[p]:e.push(p),r++}}
if(t.method!==void 0){let l=t.method;if(!(l==="GET"||l==="POST"||l==="PUT"||l==="PATCH"||l==="DELETE")){const n={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ut.properties.method.enum}};e===null?
e=[n]:e.push(n),r++}}if(t.path!==void 0&&typeof t.path!="string"){const l={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(t.query!==void 0&&(Fe(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:a})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),t.
body!==void 0&&(yr(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:a})||(e=e===null?yr.errors:
e.concat(yr.errors),r=e.length)),t.timeout!==void 0&&(Ce(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),t.retry!==void 0){let l=t.retry;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(const n in l){const p=r;if(!(n==="attempts"||n==="backoff")){const d={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:ut.properties.retry.propertyNames.
enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var i=p===r;if(!i){const d={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(l.attempts!==
void 0){let n=l.attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const p={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof n==
"number"){if(n>3||isNaN(n)){const p={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[p]:e.push(p),r++}if(n<1||isNaN(n)){const p={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[p]:e.push(p),r++}}}l.backoff!==void 0&&(Ce(l.backoff,{instancePath:s+"/retry/backoff",parentData:l,
parentDataProperty:"backoff",rootData:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length))}else{const n={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.
accept!==void 0){let l=t.accept;if(Array.isArray(l)){const n=l.length;for(let p=0;p<n;p++){let d=l[p];if(!(typeof d=="nu\
mber"&&!(d%1)&&!isNaN(d))){const k={instancePath:s+"/accept/"+p,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[k]:e.push(k),r++}if(typeof d=="number"){if(d>599||isNaN(d)){const k={instancePath:s+
"/accept/"+p,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[k]:e.push(k),r++}if(d<100||isNaN(d)){const k={instancePath:s+"/accept/"+p,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[k]:e.push(k),r++}}}}else{const n={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}t.response!==
void 0&&(re(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:a})||(e=e===null?
re.errors:e.concat(re.errors),r=e.length))}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),r++}return hr.errors=e,r===0}function dr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const m={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[m]:e.push(m),r++}if(t.operations===
void 0){const m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[m]:e.push(m),r++}for(const m in t){const f=r;if(!(m==="baseUrl"||m==="auth"||m==="operations")){const y={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.propertyNames.enum},propertyName:m};e===null?e=
[y]:e.push(y),r++}var w=f===r;if(!w){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:m}};e===null?e=[y]:e.push(y),r++}}if(t.baseUrl!==void 0){let m=t.baseUrl;const f=r;let y=!0;const v=r;if(!(m&&
typeof m=="object"&&!Array.isArray(m))){const P={};e===null?e=[P]:e.push(P),r++}var i=v===r;r=f,e!==null&&(f?e.length=f:
e=null);let g;if(i){const P=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.env===void 0){const o={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
o]:e.push(o),r++}for(const o in m){const h=r;if(o!=="env"){const c={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.properties.baseUrl.then.propertyNames.enum},propertyName:o};
e===null?e=[c]:e.push(c),r++}var l=h===r;if(!l){const c={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(c),r++}}if(m.env!==void 0){let o=m.
env;if(typeof o=="string"){if(!ft.test(o)){const h={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var i=P===r;y=i,g="then"}else{const P=r;if(typeof m!=
"string"){const o={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[o]:e.push(o),r++}var i=P===r;y=i,g="else"}if(!y){const P={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}}if(t.auth!==void 0){let m=t.auth;
if(m&&typeof m=="object"&&!Array.isArray(m)){for(const f in m){const y=r;if(!(f==="bearer"||f==="headers")){const v={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.properties.auth.propertyNames.
enum},propertyName:f};e===null?e=[v]:e.push(v),r++}var n=y===r;if(!n){const v={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[v]:e.push(v),r++}}if(m.bearer!==
void 0){let f=m.bearer;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.env===void 0){const y={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[y]:e.push(y),r++}for(const y in f){const v=r;if(y!=="env"){const g={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.properties.auth.properties.bearer.
propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var p=v===r;if(!p){const g={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?
e=[g]:e.push(g),r++}}if(f.env!==void 0){let y=f.env;if(typeof y=="string"){if(!ft.test(y)){const v={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{
const y={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}}if(m.headers!==void 0){let f=m.headers;if(f&&typeof f=="object"&&!Array.isArray(
f))for(const y in f){let v=f[y];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.env===void 0){const g={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[g]:e.push(g),r++}for(const g in v){const P=r;
if(g!=="env"){const b={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:g};e===null?e=[b]:e.push(b),r++}var d=P===r;if(!d){
const b={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[b]:e.push(b),
r++}}if(v.env!==void 0){let g=v.env;if(typeof g=="string"){if(!ft.test(g)){const P={instancePath:s+"/auth/headers/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{const g={
instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}else{const y={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[y]:e.push(y),r++}}}else{const f={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}}if(t.operations!==void 0){let m=t.operations;if(m&&typeof m=="object"&&!Array.isArray(
m)){for(const f in m){const y=r;if(typeof f=="string"&&!ht.test(f)){const v={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:f};
e===null?e=[v]:e.push(v),r++}var k=y===r;if(!k){const v={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[v]:e.push(v),r++}}for(const f in m)hr(m[f],
{instancePath:s+"/operations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:f,rootData:a})||
(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)}else{const f={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const m={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return dr.errors=e,r===0}const Jt={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function Me(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var n=l===r;r=w,e!==null&&(w?e.length=
w:e=null);let p;if(n){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)
if(!Ae.test(y)){const v={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}};e===null?e=[v]:e.push(v),r++}for(const y in t)if(Ae.test(y)){let v=t[y];const g=r;let P=!0;const b=r;
if(!Array.isArray(v)){const h={};e===null?e=[h]:e.push(h),r++}var d=b===r;r=g,e!==null&&(g?e.length=g:e=null);let o;if(d){
const h=r;if(Array.isArray(v)){if(v.length<1){const $={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[$]:e.push($),r++}const u=v.length;for(let $=0;$<u;$++)C(v[$],{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+$,parentData:v,parentDataProperty:$,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)}var d=h===r;P=d,o="then"}else{const h=r;C(v,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:y,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var d=h===r;P=d,o="else"}if(!P){const h={
instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[h]:e.push(h),r++}}}var n=m===
r;i=n,p="then"}else{const m=r,f=r;let y=!0;const v=r;if(!Array.isArray(t)){const b={};e===null?e=[b]:e.push(b),r++}var k=v===
r;r=f,e!==null&&(f?e.length=f:e=null);let g;if(k){const b=r;if(Array.isArray(t)){if(t.length<1){const c={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const h=t.length;for(let c=0;c<
h;c++)C(t[c],{instancePath:s+"/"+c,parentData:t,parentDataProperty:c,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)}var k=b===r;y=k,g="then"}else{const b=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length);var k=b===r;y=k,g="else"}if(!y){const b={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}var n=m===r;i=n,p="else"}if(!i){const m={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[m]:e.push(m),r++}return Me.errors=e,
r===0}const Hr=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function Oe(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!Hr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return Oe.errors=e,r===0}function gr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(r===l)if(t&&typeof t=="object"&&!Array.
isArray(t)){let k;if(t.match===void 0&&(k="match")){const m={};e===null?e=[m]:e.push(m),r++}}else{const k={};e===null?e=
[k]:e.push(k),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const k=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const f={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const y=r;if(!(f==="match"||f==="target")){const v={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Jt.then.propertyNames.enum},propertyName:f};
e===null?e=[v]:e.push(v),r++}var d=y===r;if(!d){const v={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:f}};e===null?e=[v]:e.push(v),r++}}t.match!==void 0&&(Me(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),t.target!==
void 0&&(Oe(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?Oe.errors:
e.concat(Oe.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[f]:e.push(f),r++}var n=k===r;i=n,p="then"}else{const k=r;Me(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var n=k===r;i=n,p="else"}if(!i){const k={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[k]:e.push(k),r++}return gr.errors=e,r===0}const wt={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function te(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const w={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[w]:e.push(w),r++}for(const w in t)C(t[w],{instancePath:s+"/"+w.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:w,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}else{
const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}return te.
errors=e,r===0}const Qt=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function D(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const i={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;
if(typeof i=="string"&&!Qt.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}
for(const i in t)L(t[i],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return D.errors=e,r===0}function wr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(q(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:a})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const w={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}t.altText!==void 0&&
(q(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:a})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.$if!==void 0&&(j(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:a})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}return wr.errors=e,r===0}function fe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};
e===null?e=[m]:e.push(m),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const m=r,f=r;let y=!0;const v=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const b in t){const o=r;if(typeof b=="string"&&!Ae.test(b)){const h={};e===
null?e=[h]:e.push(h),r++}var d=o===r;if(!d){const h={};e===null?e=[h]:e.push(h),r++;break}}var k=v===r;r=f,e!==null&&(f?
e.length=f:e=null);let g;if(k){const b=r;ye(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?
ye.errors:e.concat(ye.errors),r=e.length);var k=b===r;y=k,g="then"}else{const b=r;wr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var k=b===r;y=k,g="else"}if(!y){const b={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}var n=m===r;i=n,p="then"}else{
const m=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=
e.length);var n=m===r;i=n,p="else"}if(!i){const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[m]:e.push(m),r++}return fe.errors=e,r===0}function K(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!Array.isArray(t)){const d={};e===null?e=[d]:e.push(d),
r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const d=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const m=t.length;for(let f=0;f<
m;f++)fe(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:a})||(e=e===null?fe.errors:e.concat(fe.errors),
r=e.length)}var n=d===r;i=n,p="then"}else{const d=r;fe(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var n=d===r;i=n,p="else"}if(!i){const d={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[d]:e.push(d),r++}return K.errors=e,r===0}const vt={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
nitions/sayAction"},else:{if:{required:["set"]},then:{$ref:"#/definitions/setAction"},else:{if:{required:["raise"]},then:{
$ref:"#/definitions/raiseAction"},else:{if:{required:["schedule"]},then:{$ref:"#/definitions/scheduleAction"},else:{if:{
required:["unschedule"]},then:{$ref:"#/definitions/unscheduleAction"},else:{if:{required:["request"]},then:{$ref:"#/defi\
nitions/requestAction"},else:{if:{required:["run"]},then:{$ref:"#/definitions/runAction"},else:{if:{required:["loading"]},
then:{$ref:"#/definitions/loadingAction"},else:{if:{required:["markAsRead"]},then:{$ref:"#/definitions/markAsReadAction"},
else:{if:{required:["flush"]},then:{$ref:"#/definitions/flushAction"},else:{if:{required:["track"]},then:{$ref:"#/defini\
tions/trackAction"},else:{type:"object",properties:{say:!0,set:!0,raise:!0,schedule:!0,unschedule:!0,request:!0,run:!0,loading:!0,
markAsRead:!0,flush:!0,track:!0},minProperties:1,propertyNames:{enum:["say","set","raise","schedule","unschedule","reque\
st","run","loading","markAsRead","flush","track"]}}}}}}}}}}}}}},Xt={type:"object",properties:{say:{$ref:"#/definitions/m\
essages"},guard:{$ref:"#/definitions/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};function vr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.say===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"say"}};
e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="say"||i==="guard")){const n={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Xt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(
n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return vr.errors=e,r===0}const Yt={
type:"object",properties:{set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],
propertyNames:{enum:["set","guard"]}};function kr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.set===void 0){const i={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"set"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i===
"set"||i==="guard")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Yt.propertyNames.
enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}t.set!==void 0&&(D(t.set,{instancePath:s+
"/set",parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return kr.errors=e,r===0}const kt={type:"object",properties:{raise:{if:{type:"object"},then:{type:"\
object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["eve\
nt","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["raise"],propertyNames:{enum:["ra\
ise","guard"]}};function Pr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"raise"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const p=r;if(!(n==="raise"||n===
"guard")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:kt.propertyNames.
enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=p===r;if(!w){const d={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(t.raise!==void 0){let n=t.raise;const p=r;
let d=!0;const k=r;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const f={};e===null?e=[f]:e.push(f),r++}var i=k===r;r=
p,e!==null&&(p?e.length=p:e=null);let m;if(i){const f=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.event===void 0){
const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[v]:e.push(v),r++}for(const v in n){const g=r;if(!(v==="event"||v==="data")){const P={instancePath:s+
"/raise",schemaPath:"#/properties/raise/then/propertyNames/enum",keyword:"enum",params:{allowedValues:kt.properties.raise.
then.propertyNames.enum},propertyName:v};e===null?e=[P]:e.push(P),r++}var l=g===r;if(!l){const P={instancePath:s+"/raise",
schemaPath:"#/properties/raise/then/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[P]:e.push(
P),r++}}if(n.event!==void 0&&typeof n.event!="string"){const v={instancePath:s+"/raise/event",schemaPath:"#/properties/r\
aise/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}n.data!==void 0&&(L(
n.data,{instancePath:s+"/raise/data",parentData:n,parentDataProperty:"data",rootData:a})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length))}else{const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[v]:e.push(v),r++}var i=f===r;d=i,m="then"}else{const f=r;if(typeof n!="string"){const v={instancePath:s+
"/raise",schemaPath:"#/properties/raise/else/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var i=f===
r;d=i,m="else"}if(!d){const f={instancePath:s+"/raise",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Pr.errors=e,r===0}const ar={type:"object",properties:{
schedule:{if:{required:["at"]},then:{type:"object",properties:{id:{type:"string"},at:{$ref:"#/definitions/data"},event:{
type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["at",
"event"],propertyNames:{enum:["id","at","event","data","late","detached"]}},else:{type:"object",properties:{id:{type:"st\
ring"},in:{$ref:"#/definitions/wait"},event:{type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},
detached:{type:"boolean"}},required:["in","event"],propertyNames:{enum:["id","in","event","data","late","detached"]}}},guard:{
$ref:"#/definitions/expression"}},required:["schedule"],propertyNames:{enum:["schedule","guard"]}};function x(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t))for(const w in t)
L(t[w],{instancePath:s+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:w,rootData:a})||(e=e===
null?L.errors:e.concat(L.errors),r=e.length);else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[w]:e.push(w),r++}return x.errors=e,r===0}const Ut=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function ne(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Ut.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return ne.errors=e,r===0}function br(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.schedule===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schedule"}};e===null?e=[p]:e.push(p),r++}for(const p in t){const d=r;if(!(p==="schedule"||p==="guard")){const k={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.propertyNames.enum},propertyName:p};e===null?e=
[k]:e.push(k),r++}var w=d===r;if(!w){const k={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};e===null?e=[k]:e.push(k),r++}}if(t.schedule!==void 0){let p=t.schedule;const d=r;let k=!0;const m=r;if(p&&
typeof p=="object"&&!Array.isArray(p)){let y;if(p.at===void 0&&(y="at")){const v={};e===null?e=[v]:e.push(v),r++}}var i=m===
r;r=d,e!==null&&(d?e.length=d:e=null);let f;if(i){const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.at===void 0){
const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[g]:e.push(g),r++}if(p.event===void 0){const g={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[g]:e.push(g),r++}for(const g in p){
const P=r;if(!(g==="id"||g==="at"||g==="event"||g==="data"||g==="late"||g==="detached")){const b={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.
then.propertyNames.enum},propertyName:g};e===null?e=[b]:e.push(b),r++}var l=P===r;if(!l){const b={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[
b]:e.push(b),r++}}if(p.id!==void 0&&typeof p.id!="string"){const g={instancePath:s+"/schedule/id",schemaPath:"#/properti\
es/schedule/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(p.at!==void 0&&
(L(p.at,{instancePath:s+"/schedule/at",parentData:p,parentDataProperty:"at",rootData:a})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)),p.event!==void 0&&typeof p.event!="string"){const g={instancePath:s+"/schedule/event",schemaPath:"\
#/properties/schedule/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(p.
data!==void 0&&(x(p.data,{instancePath:s+"/schedule/data",parentData:p,parentDataProperty:"data",rootData:a})||(e=e===null?
x.errors:e.concat(x.errors),r=e.length)),p.late!==void 0){let g=p.late;if(!(g==="now"||g==="skip")){const P={instancePath:s+
"/schedule/late",schemaPath:"#/properties/schedule/then/properties/late/enum",keyword:"enum",params:{allowedValues:ar.properties.
schedule.then.properties.late.enum}};e===null?e=[P]:e.push(P),r++}}if(p.detached!==void 0&&typeof p.detached!="boolean"){
const g={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/schedule",schemaPath:"#/prope\
rties/schedule/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var i=y===r;k=i,f="then"}else{
const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.in===void 0){const g={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[g]:e.push(g),r++}if(p.
event===void 0){const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/required",keyword:"required",
params:{missingProperty:"event"}};e===null?e=[g]:e.push(g),r++}for(const g in p){const P=r;if(!(g==="id"||g==="in"||g===
"event"||g==="data"||g==="late"||g==="detached")){const b={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/\
else/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.else.propertyNames.enum},propertyName:g};
e===null?e=[b]:e.push(b),r++}var n=P===r;if(!n){const b={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[b]:e.push(b),r++}}if(p.id!==void 0&&typeof p.
id!="string"){const g={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(p.in!==void 0&&(ne(p.in,{instancePath:s+"/schedule/in",parentData:p,
parentDataProperty:"in",rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),p.event!==void 0&&typeof p.
event!="string"){const g={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/properties/event/type",
keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(p.data!==void 0&&(x(p.data,{instancePath:s+"/sche\
dule/data",parentData:p,parentDataProperty:"data",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),p.late!==
void 0){let g=p.late;if(!(g==="now"||g==="skip")){const P={instancePath:s+"/schedule/late",schemaPath:"#/properties/sche\
dule/else/properties/late/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.else.properties.late.enum}};
e===null?e=[P]:e.push(P),r++}}if(p.detached!==void 0&&typeof p.detached!="boolean"){const g={instancePath:s+"/schedule/d\
etached",schemaPath:"#/properties/schedule/else/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/type",keyword:"type",
params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var i=y===r;k=i,f="else"}if(!k){const y={instancePath:s+"/schedule",
schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}t.guard!==void 0&&
(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length))}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),r++}return br.errors=e,r===0}const es={type:"object",properties:{unschedule:{type:"string"},guard:{$ref:"\
#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unschedule","guard"]}};function $r(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unschedule"}};e===null?
e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="unschedule"||i==="guard")){const n={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:es.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(
n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}if(t.unschedule!==void 0&&typeof t.unschedule!="string"){const i={instancePath:s+"/unsched\
ule",schemaPath:"#/properties/unschedule/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return $r.errors=e,r===0}const rs={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"\
#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:["request"],propertyNames:{enum:["request","guard",
"id","with","echo"]}},Vt=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$","");function _r(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="request"||i==="guard"||i==="id"||i==="with"||i==="echo")){const n={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:rs.propertyNames.enum},propertyName:i};
e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.request!==void 0){let i=t.request;if(typeof i=="string"){
if(!Vt.test(i)){const l={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/requ\
est",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const i={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}t.with!==void 0&&(x(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.echo!==
void 0&&(x(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:a})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return _r.errors=e,r===0}const ts={type:"object",properties:{run:{type:"string"},guard:{$ref:"#/defi\
nitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function Ar(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.run===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const l=r;if(!(i==="run"||i==="guard"||i==="id"||i==="with"||i==="echo")){const n={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:ts.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.run!==void 0&&typeof t.run!="string"){const i={instancePath:s+"/run",schemaPath:"#/properties/\
run/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.id!==
void 0&&typeof t.id!="string"){const i={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.echo!==void 0&&(x(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ar.errors=
e,r===0}const Pt={type:"object",properties:{loading:{type:["integer","boolean"],minimum:5,maximum:60},guard:{$ref:"#/def\
initions/expression"}},required:["loading"],propertyNames:{enum:["loading","guard"]}};function Nr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loading===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"loading"}};e===null?e=[i]:e.
push(i),r++}for(const i in t){const l=r;if(!(i==="loading"||i==="guard")){const n={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:Pt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.loading!==void 0){let i=t.loading;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))&&typeof i!="bool\
ean"){const l={instancePath:s+"/loading",schemaPath:"#/properties/loading/type",keyword:"type",params:{type:Pt.properties.
loading.type}};e===null?e=[l]:e.push(l),r++}if(typeof i=="number"){if(i>60||isNaN(i)){const l={instancePath:s+"/loading",
schemaPath:"#/properties/loading/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[l]:e.push(l),
r++}if(i<5||isNaN(i)){const l={instancePath:s+"/loading",schemaPath:"#/properties/loading/minimum",keyword:"minimum",params:{
comparison:">=",limit:5}};e===null?e=[l]:e.push(l),r++}}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Nr.errors=e,r===0}const bt={
type:"object",properties:{markAsRead:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},required:["markA\
sRead"],propertyNames:{enum:["markAsRead","guard"]}};function jr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.markAsRead===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"markAsRead"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const l=r;if(!(i==="markAsRead"||i==="guard")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:bt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.markAsRead!==
void 0){let i=t.markAsRead;if(typeof i!="boolean"&&i!==null){const l={instancePath:s+"/markAsRead",schemaPath:"#/propert\
ies/markAsRead/type",keyword:"type",params:{type:bt.properties.markAsRead.type}};e===null?e=[l]:e.push(l),r++}}t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return jr.errors=e,r===0}const $t={type:"object",properties:{flush:{type:["boolean","null"]},guard:{
$ref:"#/definitions/expression"}},required:["flush"],propertyNames:{enum:["flush","guard"]}};function Dr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.flush===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flush"}};e===null?e=
[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="flush"||i==="guard")){const n={instancePath:s,schemaPath:"#/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:$t.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}
var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}if(t.flush!==void 0){let i=t.flush;if(typeof i!="boolean"&&i!==null){const l={instancePath:s+
"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type:$t.properties.flush.type}};e===null?e=[l]:e.push(
l),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===
null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return Dr.errors=e,r===0}const _t={type:"object",properties:{track:{if:{type:"obj\
ect"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{
enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["track"],propertyNames:{
enum:["track","guard"]}};function xr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.track===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"track"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const p=r;if(!(n==="track"||n===
"guard")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:_t.propertyNames.
enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=p===r;if(!w){const d={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(t.track!==void 0){let n=t.track;const p=r;
let d=!0;const k=r;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const f={};e===null?e=[f]:e.push(f),r++}var i=k===r;r=
p,e!==null&&(p?e.length=p:e=null);let m;if(i){const f=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.event===void 0){
const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[v]:e.push(v),r++}for(const v in n){const g=r;if(!(v==="event"||v==="data")){const P={instancePath:s+
"/track",schemaPath:"#/properties/track/then/propertyNames/enum",keyword:"enum",params:{allowedValues:_t.properties.track.
then.propertyNames.enum},propertyName:v};e===null?e=[P]:e.push(P),r++}var l=g===r;if(!l){const P={instancePath:s+"/track",
schemaPath:"#/properties/track/then/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[P]:e.push(
P),r++}}if(n.event!==void 0&&typeof n.event!="string"){const v={instancePath:s+"/track/event",schemaPath:"#/properties/t\
rack/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}n.data!==void 0&&(L(
n.data,{instancePath:s+"/track/data",parentData:n,parentDataProperty:"data",rootData:a})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length))}else{const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[v]:e.push(v),r++}var i=f===r;d=i,m="then"}else{const f=r;if(typeof n!="string"){const v={instancePath:s+
"/track",schemaPath:"#/properties/track/else/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var i=f===
r;d=i,m="else"}if(!d){const f={instancePath:s+"/track",schemaPath:"#/properties/track/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return xr.errors=e,r===0}function ue(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(typeof t!="string"){const u={};
e===null?e=[u]:e.push(u),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const u=r;if(!(t==="flush"||t===
"markAsRead"||t==="loading")){const _={instancePath:s,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues:vt.then.
enum}};e===null?e=[_]:e.push(_),r++}var n=u===r;i=n,p="then"}else{const u=r,$=r;let _=!0;const U=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let Y;if(t.say===void 0&&(Y="say")){const V={};e===null?e=[V]:e.push(V),r++}}var d=U===r;r=$,e!==
null&&($?e.length=$:e=null);let B;if(d){const Y=r;vr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=
e===null?vr.errors:e.concat(vr.errors),r=e.length);var d=Y===r;_=d,B="then"}else{const Y=r,V=r;let M=!0;const O=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let ie;if(t.set===void 0&&(ie="set")){const de={};e===null?e=[de]:e.push(de),r++}}
var k=O===r;r=V,e!==null&&(V?e.length=V:e=null);let $e;if(k){const ie=r;kr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var k=ie===r;M=k,$e="then"}else{const ie=r,de=r;let tr=!0;
const sr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let oe;if(t.raise===void 0&&(oe="raise")){const ge={};e===null?e=
[ge]:e.push(ge),r++}}var m=sr===r;r=de,e!==null&&(de?e.length=de:e=null);let Wr;if(m){const oe=r;Pr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var m=oe===r;tr=m,Wr="then"}else{
const oe=r,ge=r;let nr=!0;const ir=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let le;if(t.schedule===void 0&&(le="sc\
hedule")){const We={};e===null?e=[We]:e.push(We),r++}}var f=ir===r;r=ge,e!==null&&(ge?e.length=ge:e=null);let Gr;if(f){const le=r;
br(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);
var f=le===r;nr=f,Gr="then"}else{const le=r,We=r;let Jr=!0;const Rt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let xe;
if(t.unschedule===void 0&&(xe="unschedule")){const Ge={};e===null?e=[Ge]:e.push(Ge),r++}}var y=Rt===r;r=We,e!==null&&(We?
e.length=We:e=null);let Qr;if(y){const xe=r;$r(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===
null?$r.errors:e.concat($r.errors),r=e.length);var y=xe===r;Jr=y,Qr="then"}else{const xe=r,Ge=r;let Xr=!0;const Lt=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let qe;if(t.request===void 0&&(qe="request")){const Je={};e===null?e=[Je]:e.push(
Je),r++}}var v=Lt===r;r=Ge,e!==null&&(Ge?e.length=Ge:e=null);let Yr;if(v){const qe=r;_r(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var v=qe===r;Xr=v,Yr="then"}else{const qe=r,Je=r;let et=!0;
const Tt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ze;if(t.run===void 0&&(ze="run")){const Qe={};e===null?e=[Qe]:
e.push(Qe),r++}}var g=Tt===r;r=Je,e!==null&&(Je?e.length=Je:e=null);let rt;if(g){const ze=r;Ar(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var g=ze===r;et=g,rt="then"}else{
const ze=r,Qe=r;let tt=!0;const Bt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ze;if(t.loading===void 0&&(Ze="loa\
ding")){const Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var P=Bt===r;r=Qe,e!==null&&(Qe?e.length=Qe:e=null);let st;if(P){const Ze=r;
Nr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);
var P=Ze===r;tt=P,st="then"}else{const Ze=r,Xe=r;let nt=!0;const Ft=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ie;
if(t.markAsRead===void 0&&(Ie="markAsRead")){const Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var b=Ft===r;r=Xe,e!==null&&(Xe?
e.length=Xe:e=null);let it;if(b){const Ie=r;jr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===
null?jr.errors:e.concat(jr.errors),r=e.length);var b=Ie===r;nt=b,it="then"}else{const Ie=r,Ye=r;let ot=!0;const Ot=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let Ee;if(t.flush===void 0&&(Ee="flush")){const er={};e===null?e=[er]:e.push(er),
r++}}var o=Ot===r;r=Ye,e!==null&&(Ye?e.length=Ye:e=null);let lt;if(o){const Ee=r;Dr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length);var o=Ee===r;ot=o,lt="then"}else{const Ee=r,er=r;let pt=!0;
const St=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ue;if(t.track===void 0&&(Ue="track")){const gt={};e===null?e=
[gt]:e.push(gt),r++}}var h=St===r;r=er,e!==null&&(er?e.length=er:e=null);let at;if(h){const Ue=r;xr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var h=Ue===r;pt=h,at="then"}else{
const Ue=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const X={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[X]:e.push(X),r++}for(const X in t){const Ht=r;if(!(X==="say"||X==="set"||X==="raise"||X==="schedule"||X==="unsch\
edule"||X==="request"||X==="run"||X==="loading"||X==="markAsRead"||X==="flush"||X==="track")){const or={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:vt.
else.else.else.else.else.else.else.else.else.else.else.else.propertyNames.enum},propertyName:X};e===null?e=[or]:e.push(or),
r++}var c=Ht===r;if(!c){const or={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:X}};e===null?e=[or]:e.push(or),r++}}}else{const X={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"type",params:{type:"object"}};e===
null?e=[X]:e.push(X),r++}var h=Ue===r;pt=h,at="else"}if(!pt){const Ue={instancePath:s,schemaPath:"#/else/else/else/else/\
else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:at}};e===null?e=[Ue]:e.push(Ue),r++}var o=Ee===
r;ot=o,lt="else"}if(!ot){const Ee={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:lt}};e===null?e=[Ee]:e.push(Ee),r++}var b=Ie===r;nt=b,it="else"}if(!nt){const Ie={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:it}};e===null?e=[Ie]:
e.push(Ie),r++}var P=Ze===r;tt=P,st="else"}if(!tt){const Ze={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/if",keyword:"if",params:{failingKeyword:st}};e===null?e=[Ze]:e.push(Ze),r++}var g=ze===r;et=g,rt="else"}if(!et){
const ze={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:rt}};e===
null?e=[ze]:e.push(ze),r++}var v=qe===r;Xr=v,Yr="else"}if(!Xr){const qe={instancePath:s,schemaPath:"#/else/else/else/els\
e/else/else/if",keyword:"if",params:{failingKeyword:Yr}};e===null?e=[qe]:e.push(qe),r++}var y=xe===r;Jr=y,Qr="else"}if(!Jr){
const xe={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Qr}};e===null?e=
[xe]:e.push(xe),r++}var f=le===r;nr=f,Gr="else"}if(!nr){const le={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:Gr}};e===null?e=[le]:e.push(le),r++}var m=oe===r;tr=m,Wr="else"}if(!tr){const oe={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Wr}};e===null?e=[oe]:e.push(oe),r++}var k=ie===r;M=
k,$e="else"}if(!M){const ie={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:$e}};e===null?
e=[ie]:e.push(ie),r++}var d=Y===r;_=d,B="else"}if(!_){const Y={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:B}};e===null?e=[Y]:e.push(Y),r++}var n=u===r;i=n,p="else"}if(!i){const u={instancePath:s,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:p}};e===null?e=[u]:e.push(u),r++}return ue.errors=e,r===0}function E(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!Array.isArray(t)){const d={};
e===null?e=[d]:e.push(d),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const d=r;if(Array.isArray(t)){
if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:
e.push(f),r++}const m=t.length;for(let f=0;f<m;f++)ue(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:a})||
(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var n=d===r;i=n,p="then"}else{const d=r;ue(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var n=d===r;i=n,p="else"}if(!i){
const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[d]:e.push(d),r++}return E.
errors=e,r===0}function Z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!Hr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[w]:e.push(w),r++}return Z.errors=e,r===0}function T(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!Hr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[w]:e.push(w),r++}return T.errors=e,r===0}function me(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};
e===null?e=[m]:e.push(m),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const m=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const y in t){const v=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||
y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const g={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:wt.then.propertyNames.enum},propertyName:y};
e===null?e=[g]:e.push(g),r++}var d=v===r;if(!d){const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){let y=t.match;const v=r;let g=!0;const P=r;
if(!Array.isArray(y)){const o={};e===null?e=[o]:e.push(o),r++}var k=P===r;r=v,e!==null&&(v?e.length=v:e=null);let b;if(k){
const o=r;if(Array.isArray(y)){if(y.length<1){const u={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const c=y.length;for(let u=0;u<c;u++)te(y[u],
{instancePath:s+"/match/"+u,parentData:y,parentDataProperty:u,rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=
e.length)}var k=o===r;g=k,b="then"}else{const o=r;te(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var k=o===r;g=k,b="else"}if(!g){const o={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};e===null?e=[o]:e.push(o),r++}}if(t.
guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.
errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&
(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const v={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:wt.then.properties.resume.enum}};e===null?e=[v]:e.push(v),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var n=m===r;i=n,p="then"}else{const m=r;Z(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=m===r;i=n,p="else"}if(!i){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[m]:e.push(m),r++}return me.errors=e,r===0}const At={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},mt={if:{type:"object"},then:{if:{required:["contains"]},then:{type:"object",properties:{contains:{
$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:["startsWith"]},
then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{enum:["\
startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["regex"]}}}},
else:{$ref:"#/definitions/scalar"}};function se(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const v={};e===null?e=[v]:e.
push(v),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const v=r,g=r;let P=!0;const b=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.contains===void 0&&(c="contains")){const u={};e===null?e=[u]:e.push(u),r++}}var d=b===
r;r=g,e!==null&&(g?e.length=g:e=null);let o;if(d){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===
void 0){const $={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"contains"}};
e===null?e=[$]:e.push($),r++}for(const $ in t){const _=r;if($!=="contains"){const U={instancePath:s,schemaPath:"#/then/t\
hen/propertyNames/enum",keyword:"enum",params:{allowedValues:mt.then.then.propertyNames.enum},propertyName:$};e===null?e=
[U]:e.push(U),r++}var k=_===r;if(!k){const U={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:$}};e===null?e=[U]:e.push(U),r++}}t.contains!==void 0&&(C(t.contains,{instancePath:s+"/contains",
parentData:t,parentDataProperty:"contains",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length))}else{const $={
instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}var d=c===
r;P=d,o="then"}else{const c=r,u=r;let $=!0;const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let I;if(t.startsWith===
void 0&&(I="startsWith")){const Y={};e===null?e=[Y]:e.push(Y),r++}}var m=_===r;r=u,e!==null&&(u?e.length=u:e=null);let U;
if(m){const I=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const V={instancePath:s,schemaPath:"\
#/then/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[V]:e.push(V),r++}for(const V in t){
const M=r;if(V!=="startsWith"){const O={instancePath:s,schemaPath:"#/then/else/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:mt.then.else.then.propertyNames.enum},propertyName:V};e===null?e=[O]:e.push(O),r++}var f=M===r;if(!f){const O={
instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:V}};e===null?e=[
O]:e.push(O),r++}}t.startsWith!==void 0&&(C(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length))}else{const V={instancePath:s,schemaPath:"\
#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),r++}var m=I===r;$=m,U="then"}else{
const I=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const V={instancePath:s,schemaPath:"#/then/e\
lse/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[V]:e.push(V),r++}for(const V in t){const M=r;
if(V!=="regex"){const O={instancePath:s,schemaPath:"#/then/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:mt.
then.else.else.propertyNames.enum},propertyName:V};e===null?e=[O]:e.push(O),r++}var y=M===r;if(!y){const O={instancePath:s,
schemaPath:"#/then/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:V}};e===null?e=[O]:e.push(O),r++}}
if(t.regex!==void 0&&typeof t.regex!="string"){const V={instancePath:s+"/regex",schemaPath:"#/then/else/else/properties/\
regex/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(V),r++}}else{const V={instancePath:s,schemaPath:"\
#/then/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),r++}var m=I===r;$=m,U="else"}if(!$){
const I={instancePath:s,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword:U}};e===null?e=[I]:e.push(I),r++}
var d=c===r;P=d,o="else"}if(!P){const c={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:o}};e===
null?e=[c]:e.push(c),r++}var n=v===r;i=n,p="then"}else{const v=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length);var n=v===r;i=n,p="else"}if(!i){const v={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[v]:e.push(v),r++}return se.errors=e,r===0}function S(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){
const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const y in t){const v=r;if(!(y==="match"||y==="guard"||y==="s\
et"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="captu\
re"||y==="global")){const g={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:At.
then.propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var d=v===r;if(!d){const g={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){
let y=t.match;const v=r;let g=!0;const P=r;if(!Array.isArray(y)){const o={};e===null?e=[o]:e.push(o),r++}var k=P===r;r=v,
e!==null&&(v?e.length=v:e=null);let b;if(k){const o=r;if(Array.isArray(y)){if(y.length<1){const u={instancePath:s+"/matc\
h",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}
const c=y.length;for(let u=0;u<c;u++)se(y[u],{instancePath:s+"/match/"+u,parentData:y,parentDataProperty:u,rootData:a})||
(e=e===null?se.errors:e.concat(se.errors),r=e.length)}var k=o===r;g=k,b="then"}else{const o=r;se(y,{instancePath:s+"/mat\
ch",parentData:t,parentDataProperty:"match",rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var k=o===
r;g=k,b="else"}if(!g){const o={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[o]:e.push(o),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&
(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const y={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&
(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.resume!==void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const v={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:At.then.properties.resume.enum}};
e===null?e=[v]:e.push(v),r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"\
#/then/properties/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&
typeof t.global!="boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var n=m===r;i=n,p="then"}else{const m=r;Z(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=m===r;i=n,p="else"}if(!i){const m={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[m]:e.push(m),r++}return S.errors=e,
r===0}function qr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const n in t)if(!(n==="text"||n==="message")){let p=t[n];const d=r;let k=!0;const m=r;if(!Array.
isArray(p)){const y={};e===null?e=[y]:e.push(y),r++}var w=m===r;r=d,e!==null&&(d?e.length=d:e=null);let f;if(w){const y=r;
if(Array.isArray(p)){if(p.length<1){const P={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const g=p.length;for(let P=0;P<
g;P++)me(p[P],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P,parentData:p,parentDataProperty:P,rootData:a})||
(e=e===null?me.errors:e.concat(me.errors),r=e.length)}var w=y===r;k=w,f="then"}else{const y=r;me(p,{instancePath:s+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:a})||(e=e===null?me.errors:e.concat(me.
errors),r=e.length);var w=y===r;k=w,f="else"}if(!k){const y={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let n=t.text;const p=r;let d=!0;const k=r;if(!Array.isArray(n)){const f={};e===null?e=[f]:e.push(f),r++}var i=k===
r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(i){const f=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.
length;for(let g=0;g<v;g++)S(n[g],{instancePath:s+"/text/"+g,parentData:n,parentDataProperty:g,rootData:a})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)}var i=f===r;d=i,m="then"}else{const f=r;S(n,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);var i=f===r;d=i,m="else"}if(!d){
const f={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[f]:
e.push(f),r++}}if(t.message!==void 0){let n=t.message;const p=r;let d=!0;const k=r;if(!Array.isArray(n)){const f={};e===
null?e=[f]:e.push(f),r++}var l=k===r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(l){const f=r;if(Array.isArray(n)){if(n.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<v;g++)S(n[g],{instancePath:s+"/message/"+g,parentData:n,
parentDataProperty:g,rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}var l=f===r;d=l,m="then"}else{const f=r;
S(n,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length);var l=f===r;d=l,m="else"}if(!d){const f={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:m}};e===null?e=[f]:e.push(f),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return qr.errors=e,r===0}const ss={if:{type:"object"},then:{type:"\
object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.json#/definitions/act\
ions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{
enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};function zr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!Array.isArray(t)){const d={};
e===null?e=[d]:e.push(d),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const d=r;if(Array.isArray(t)){
if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:
e.push(f),r++}const m=t.length;for(let f=0;f<m;f++)fe(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:a})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)}var n=d===r;i=n,p="then"}else{const d=r;fe(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var n=d===r;i=n,p="else"}if(!i){
const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[d]:e.push(d),r++}return zr.
errors=e,r===0}function Zr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;
let i=!0;const l=r;if(!Array.isArray(t)){const d={};e===null?e=[d]:e.push(d),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:
e=null);let p;if(n){const d=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const m=t.length;for(let f=0;f<m;f++)ue(t[f],{instancePath:s+"/"+
f,parentData:t,parentDataProperty:f,rootData:a})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var n=d===r;i=n,
p="then"}else{const d=r;ue(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?ue.errors:e.concat(
ue.errors),r=e.length);var n=d===r;i=n,p="else"}if(!i){const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[d]:e.push(d),r++}return Zr.errors=e,r===0}function ke(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Hr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return ke.errors=e,r===0}function R(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const k={};e===null?e=[k]:e.push(k),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){
const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t){const y=r;if(!(f==="say"||f==="actions"||f==="t\
arget"||f==="call")){const v={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ss.
then.propertyNames.enum},propertyName:f};e===null?e=[v]:e.push(v),r++}var d=y===r;if(!d){const v={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[v]:e.push(v),r++}}t.say!==void 0&&(zr(
t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?zr.errors:e.concat(zr.errors),
r=e.length)),t.actions!==void 0&&(Zr(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||
(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length)),t.target!==void 0&&(Oe(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:a})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),t.call!==void 0&&(ke(t.
call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||(e=e===null?ke.errors:e.concat(ke.errors),
r=e.length))}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:
e.push(f),r++}var n=k===r;i=n,p="then"}else{const k=r;ke(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var n=k===r;i=n,p="else"}if(!i){const k={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[k]:e.push(k),r++}return R.errors=e,r===0}const Ve={if:{type:"a\
rray"},then:{items:{type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expression"},set:{
$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"\
#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},
save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{enum:["\
in","guard","set","say","actions","target","reenter","call","with","save","resume"]}}},else:{if:{required:["in"]},then:{
type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definition\
s/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/t\
arget"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/\
definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{enum:["in","guard","s\
et","say","actions","target","reenter","call","with","save","resume"]}},else:{type:"object",propertyNames:{pattern:"^([0\
-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},additionalProperties:{$ref:"#/definitions/transitions"},minProperties:1}}};const Nt={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function Re(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const k={};e===null?e=[k]:e.push(k),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){
const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t){const y=r;if(!(f==="guard"||f==="set"||f==="say"||
f==="actions"||f==="target"||f==="reenter"||f==="call"||f==="with"||f==="save"||f==="resume")){const v={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Nt.then.propertyNames.enum},propertyName:f};e===null?e=[
v]:e.push(v),r++}var d=y===r;if(!d){const v={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:f}};e===null?e=[v]:e.push(v),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&
(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const f={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&
(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.resume!==void 0){let f=t.resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const y={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Nt.then.properties.resume.enum}};
e===null?e=[y]:e.push(y),r++}}}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[f]:e.push(f),r++}var n=k===r;i=n,p="then"}else{const k=r;Z(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=k===r;i=n,p="else"}if(!i){const k={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[k]:e.push(k),r++}return Re.errors=e,r===0}function z(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!Array.
isArray(t)){const d={};e===null?e=[d]:e.push(d),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const d=r;
if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[f]:e.push(f),r++}const m=t.length;for(let f=0;f<m;f++)Re(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,
rootData:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)}var n=d===r;i=n,p="then"}else{const d=r;Re(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var n=d===r;i=n,p=
"else"}if(!i){const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[d]:e.push(d),
r++}return z.errors=e,r===0}function Ir(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;const w=r;let i=!0;const l=r;if(!Array.isArray(t)){const y={};e===null?e=[y]:e.push(y),r++}var n=l===r;r=w,e!==null&&
(w?e.length=w:e=null);let p;if(n){const y=r;if(Array.isArray(t)){const g=t.length;for(let P=0;P<g;P++){let b=t[P];if(b&&
typeof b=="object"&&!Array.isArray(b)){if(b.in===void 0){const o={instancePath:s+"/"+P,schemaPath:"#/then/items/required",
keyword:"required",params:{missingProperty:"in"}};e===null?e=[o]:e.push(o),r++}for(const o in b){const h=r;if(!(o==="in"||
o==="guard"||o==="set"||o==="say"||o==="actions"||o==="target"||o==="reenter"||o==="call"||o==="with"||o==="save"||o==="\
resume")){const c={instancePath:s+"/"+P,schemaPath:"#/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Ve.
then.items.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}var d=h===r;if(!d){const c={instancePath:s+"\
/"+P,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(c),r++}}
if(b.in!==void 0&&(ne(b.in,{instancePath:s+"/"+P+"/in",parentData:b,parentDataProperty:"in",rootData:a})||(e=e===null?ne.
errors:e.concat(ne.errors),r=e.length)),b.guard!==void 0&&(j(b.guard,{instancePath:s+"/"+P+"/guard",parentData:b,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),b.set!==void 0&&(D(b.set,{instancePath:s+"/"+P+
"/set",parentData:b,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),b.say!==
void 0&&(K(b.say,{instancePath:s+"/"+P+"/say",parentData:b,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.
concat(K.errors),r=e.length)),b.actions!==void 0&&(E(b.actions,{instancePath:s+"/"+P+"/actions",parentData:b,parentDataProperty:"\
actions",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),b.target!==void 0&&(Z(b.target,{instancePath:s+
"/"+P+"/target",parentData:b,parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
b.reenter!==void 0&&typeof b.reenter!="boolean"){const o={instancePath:s+"/"+P+"/reenter",schemaPath:"#/then/items/prope\
rties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(b.call!==void 0&&(T(b.call,{
instancePath:s+"/"+P+"/call",parentData:b,parentDataProperty:"call",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)),b.with!==void 0&&(x(b.with,{instancePath:s+"/"+P+"/with",parentData:b,parentDataProperty:"with",rootData:a})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),b.save!==void 0&&(D(b.save,{instancePath:s+"/"+P+"/save",parentData:b,
parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),b.resume!==void 0){let o=b.
resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const h={instancePath:s+"/"+P+"/resume",schemaPath:"#/then/items/pr\
operties/resume/enum",keyword:"enum",params:{allowedValues:Ve.then.items.properties.resume.enum}};e===null?e=[h]:e.push(
h),r++}}}else{const o={instancePath:s+"/"+P,schemaPath:"#/then/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}}var n=y===r;i=n,p="then"}else{const y=r,v=r;let g=!0;const P=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let h;if(t.in===void 0&&(h="in")){const c={};e===null?e=[c]:e.push(c),r++}}var k=P===r;r=v,e!==null&&(v?e.length=v:e=
null);let b;if(k){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const u={instancePath:s,schemaPath:"\
#/else/then/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[u]:e.push(u),r++}for(const u in t){const $=r;
if(!(u==="in"||u==="guard"||u==="set"||u==="say"||u==="actions"||u==="target"||u==="reenter"||u==="call"||u==="with"||u===
"save"||u==="resume")){const _={instancePath:s,schemaPath:"#/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ve.
else.then.propertyNames.enum},propertyName:u};e===null?e=[_]:e.push(_),r++}var m=$===r;if(!m){const _={instancePath:s,schemaPath:"\
#/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}if(t.in!==void 0&&
(ne(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),
r=e.length)),t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&
(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const u={
instancePath:s+"/reenter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[u]:e.push(u),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const $={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ve.else.then.properties.resume.enum}};e===null?e=[$]:
e.push($),r++}}}else{const u={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[u]:e.push(u),r++}var k=h===r;g=k,b="then"}else{const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const u={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[u]:e.push(u),r++}for(const u in t){const $=r;if(typeof u=="string"&&!dt.test(u)){const _={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:u};
e===null?e=[_]:e.push(_),r++}var f=$===r;if(!f){const _={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}for(const u in t)z(t[u],{instancePath:s+"/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:u,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=
e.length)}else{const u={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
u]:e.push(u),r++}var k=h===r;g=k,b="else"}if(!g){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[h]:e.push(h),r++}var n=y===r;i=n,p="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:p}};e===null?e=[y]:e.push(y),r++}return Ir.errors=e,r===0}function ve(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const d={};
e===null?e=[d]:e.push(d),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const d=r;ye(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var n=d===r;i=n,p=
"then"}else{const d=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length);var n=d===r;i=n,p="else"}if(!i){const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[d]:e.push(d),r++}return ve.errors=e,r===0}function Kt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[c]:e.push(c),r++}if(t.bot===void 0){
const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[c]:e.push(
c),r++}if(t.locales===void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[c]:e.push(c),r++}for(const c in t){const u=r;if(!(c==="renga"||c==="bot"||c==="locales"||c==="tim\
ezone"||c==="types"||c==="user"||c==="constants"||c==="services"||c==="functions"||c==="commands"||c==="events"||c==="on"||
c==="repairs"||c==="defaults"||c==="delivery"||c==="stack")){const $={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:he.propertyNames.enum},propertyName:c};e===null?e=[$]:e.push($),r++}var w=u===r;if(!w){const $={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?e=[$]:e.push($),r++}}
if(t.renga!==void 0&&t.renga!==1){const c={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",
params:{allowedValue:1}};e===null?e=[c]:e.push(c),r++}if(t.bot!==void 0){let c=t.bot;if(typeof c=="string"){if(!ht.test(
c)){const u={instancePath:s+"/bot",schemaPath:"#/properties/bot/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A\
-Za-z0-9_-]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(t.locales!==void 0){let c=t.locales;if(Array.isArray(c)){
if(c.length<1){const $={instancePath:s+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[$]:e.push($),r++}const u=c.length;for(let $=0;$<u;$++){let _=c[$];if(typeof _=="string"){if(!Ae.test(
_)){const U={instancePath:s+"/locales/"+$,schemaPath:"#/properties/locales/items/pattern",keyword:"pattern",params:{pattern:"\
^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?e=[U]:e.push(U),r++}}else{const U={instancePath:s+"/locales/"+$,schemaPath:"\
#/properties/locales/items/type",keyword:"type",params:{type:"string"}};e===null?e=[U]:e.push(U),r++}}}else{const u={instancePath:s+
"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(t.
timezone!==void 0&&typeof t.timezone!="string"){const c={instancePath:s+"/timezone",schemaPath:"#/properties/timezone/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(t.types!==void 0){let c=t.types;if(c&&typeof c==
"object"&&!Array.isArray(c)){for(const u in c){const $=r;if(typeof u=="string"&&!J.test(u)){const _={instancePath:s+"/ty\
pes",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:u};e===null?e=[_]:e.push(_),r++}var i=$===r;if(!i){const _={instancePath:s+"/types",schemaPath:"#/propertie\
s/types/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}for(const u in c)re(
c[u],{instancePath:s+"/types/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:u,rootData:a})||
(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{const u={instancePath:s+"/types",schemaPath:"#/properties/typ\
es/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.user!==void 0&&(cr(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),t.constants!==
void 0&&(Fe(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:a})||(e=e===null?
Fe.errors:e.concat(Fe.errors),r=e.length)),t.services!==void 0){let c=t.services;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(const u in c){const $=r;if(typeof u=="string"&&!ht.test(u)){const _={instancePath:s+"/services",schemaPath:"#/pr\
operties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:u};
e===null?e=[_]:e.push(_),r++}var l=$===r;if(!l){const _={instancePath:s+"/services",schemaPath:"#/properties/services/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}for(const u in c)dr(c[u],{instancePath:s+
"/services/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:u,rootData:a})||(e=e===null?dr.errors:
e.concat(dr.errors),r=e.length)}else{const u={instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.functions!==void 0){let c=t.functions;if(c&&typeof c=="\
object"&&!Array.isArray(c)){for(const u in c){const $=r;if(typeof u=="string"&&!J.test(u)){const _={instancePath:s+"/fun\
ctions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-\
9_]*$"},propertyName:u};e===null?e=[_]:e.push(_),r++}var n=$===r;if(!n){const _={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}for(const u in c){
let $=c[u];if($&&typeof $=="object"&&!Array.isArray($)){for(const _ in $){const U=r;if(!(_==="with"||_==="result")){const B={
instancePath:s+"/functions/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.functions.additionalProperties.propertyNames.
enum},propertyName:_};e===null?e=[B]:e.push(B),r++}var p=U===r;if(!p){const B={instancePath:s+"/functions/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:_}};e===null?e=[B]:e.push(B),r++}}if($.with!==void 0){let _=$.with;if(_&&typeof _=="object"&&!Array.
isArray(_)){for(const U in _){const B=r;if(typeof U=="string"&&!J.test(U)){const I={instancePath:s+"/functions/"+u.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:U};e===null?e=[I]:e.push(I),r++}
var d=B===r;if(!d){const I={instancePath:s+"/functions/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:U}};
e===null?e=[I]:e.push(I),r++}}for(const U in _)re(_[U],{instancePath:s+"/functions/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+U.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:U,rootData:a})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)}else{const U={instancePath:s+"/functions/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[U]:e.push(U),r++}}$.result!==void 0&&(re($.result,{instancePath:s+"/functions/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:$,parentDataProperty:"result",rootData:a})||(e=e===null?re.errors:e.concat(re.errors),r=
e.length))}else{const _={instancePath:s+"/functions/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}}else{const u={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
u]:e.push(u),r++}}if(t.commands!==void 0){let c=t.commands;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const u in c){
const $=r;if(typeof u=="string"&&!J.test(u)){const _={instancePath:s+"/commands",schemaPath:"#/properties/commands/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:u};e===null?e=[_]:e.push(_),
r++}var k=$===r;if(!k){const _={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}for(const u in c)gr(c[u],{instancePath:s+"/commands/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:u,rootData:a})||(e=e===null?gr.errors:e.concat(
gr.errors),r=e.length)}else{const u={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.events!==void 0){let c=t.events;if(c&&typeof c=="object"&&!Array.isArray(
c))for(const u in c){let $=c[u];const _=r;let U=!0;const B=r;if($!==null){const I={};e===null?e=[I]:e.push(I),r++}var m=B===
r;if(r=_,e!==null&&(_?e.length=_:e=null),!m){const I=r;if($&&typeof $=="object"&&!Array.isArray($)){for(const V in $){const M=r;
if(V!=="data"){const O={instancePath:s+"/events/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/even\
ts/additionalProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.events.additionalProperties.
else.propertyNames.enum},propertyName:V};e===null?e=[O]:e.push(O),r++}var f=M===r;if(!f){const O={instancePath:s+"/event\
s/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:V}};e===null?e=[O]:e.push(O),r++}}if($.data!==void 0){let V=$.data;if(V&&typeof V=="\
object"&&!Array.isArray(V)){for(const M in V){const O=r;if(typeof M=="string"&&!J.test(M)){const $e={instancePath:s+"/ev\
ents/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/proper\
ties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:M};e===null?
e=[$e]:e.push($e),r++}var y=O===r;if(!y){const $e={instancePath:s+"/events/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",params:{
propertyName:M}};e===null?e=[$e]:e.push($e),r++}}for(const M in V)re(V[M],{instancePath:s+"/events/"+u.replace(/~/g,"~0").
replace(/\//g,"~1")+"/data/"+M.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:V,parentDataProperty:M,rootData:a})||(e=
e===null?re.errors:e.concat(re.errors),r=e.length)}else{const M={instancePath:s+"/events/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[M]:e.push(M),r++}}}else{const V={instancePath:s+"/events/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/events/additionalProperties/else/type",keyword:"type",params:{type:"object"}};e===null?e=
[V]:e.push(V),r++}var m=I===r;U=m}if(!U){const I={instancePath:s+"/events/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/events/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[I]:e.push(I),r++}}else{
const u={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?
e=[u]:e.push(u),r++}}if(t.on!==void 0&&(qr(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||
(e=e===null?qr.errors:e.concat(qr.errors),r=e.length)),t.repairs!==void 0){let c=t.repairs;if(c&&typeof c=="object"&&!Array.
isArray(c)){for(const u in c){const $=r;if(!(u==="$cancel"||u==="$back"||u==="$help"||u==="$repeat"||u==="$correct"||u===
"$resume"||u==="$stale"||u==="$stackFull"||u==="$notUnderstood"||u==="$silence"||u==="$error"||u==="$handoff")){const _={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.
repairs.propertyNames.enum},propertyName:u};e===null?e=[_]:e.push(_),r++}var v=$===r;if(!v){const _={instancePath:s+"/re\
pairs",schemaPath:"#/properties/repairs/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.
push(_),r++}}c.$cancel!==void 0&&(R(c.$cancel,{instancePath:s+"/repairs/$cancel",parentData:c,parentDataProperty:"$cance\
l",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),c.$back!==void 0&&(R(c.$back,{instancePath:s+"/rep\
airs/$back",parentData:c,parentDataProperty:"$back",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),c.
$help!==void 0&&(R(c.$help,{instancePath:s+"/repairs/$help",parentData:c,parentDataProperty:"$help",rootData:a})||(e=e===
null?R.errors:e.concat(R.errors),r=e.length)),c.$repeat!==void 0&&(R(c.$repeat,{instancePath:s+"/repairs/$repeat",parentData:c,
parentDataProperty:"$repeat",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),c.$correct!==void 0&&(R(
c.$correct,{instancePath:s+"/repairs/$correct",parentData:c,parentDataProperty:"$correct",rootData:a})||(e=e===null?R.errors:
e.concat(R.errors),r=e.length)),c.$resume!==void 0&&(R(c.$resume,{instancePath:s+"/repairs/$resume",parentData:c,parentDataProperty:"\
$resume",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),c.$stale!==void 0&&(R(c.$stale,{instancePath:s+
"/repairs/$stale",parentData:c,parentDataProperty:"$stale",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),
c.$stackFull!==void 0&&(R(c.$stackFull,{instancePath:s+"/repairs/$stackFull",parentData:c,parentDataProperty:"$stackFull",
rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),c.$notUnderstood!==void 0&&(R(c.$notUnderstood,{instancePath:s+
"/repairs/$notUnderstood",parentData:c,parentDataProperty:"$notUnderstood",rootData:a})||(e=e===null?R.errors:e.concat(R.
errors),r=e.length)),c.$silence!==void 0&&(R(c.$silence,{instancePath:s+"/repairs/$silence",parentData:c,parentDataProperty:"\
$silence",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),c.$error!==void 0&&(R(c.$error,{instancePath:s+
"/repairs/$error",parentData:c,parentDataProperty:"$error",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),
c.$handoff!==void 0&&(R(c.$handoff,{instancePath:s+"/repairs/$handoff",parentData:c,parentDataProperty:"$handoff",rootData:a})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const u={instancePath:s+"/repairs",schemaPath:"#/properties/re\
pairs/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.defaults!==void 0){let c=t.defaults;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const u in c){const $=r;if(!(u==="silence"||u==="invalid"||u==="attempt\
s"||u==="interrupt"||u==="resume"||u==="help"||u==="taps")){const _={instancePath:s+"/defaults",schemaPath:"#/properties\
/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.defaults.propertyNames.enum},propertyName:u};
e===null?e=[_]:e.push(_),r++}var g=$===r;if(!g){const _={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}if(c.silence!==void 0&&(Ir(c.
silence,{instancePath:s+"/defaults/silence",parentData:c,parentDataProperty:"silence",rootData:a})||(e=e===null?Ir.errors:
e.concat(Ir.errors),r=e.length)),c.invalid!==void 0){let u=c.invalid;const $=r;let _=!0;const U=r;if(!Array.isArray(u)){
const I={};e===null?e=[I]:e.push(I),r++}var P=U===r;r=$,e!==null&&($?e.length=$:e=null);let B;if(P){const I=r;if(Array.isArray(
u)){if(u.length<1){const M={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/then\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[M]:e.push(M),r++}const V=u.length;for(let M=0;M<V;M++)ve(u[M],
{instancePath:s+"/defaults/invalid/"+M,parentData:u,parentDataProperty:M,rootData:a})||(e=e===null?ve.errors:e.concat(ve.
errors),r=e.length)}var P=I===r;_=P,B="then"}else{const I=r;ve(u,{instancePath:s+"/defaults/invalid",parentData:c,parentDataProperty:"\
invalid",rootData:a})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var P=I===r;_=P,B="else"}if(!_){const I={instancePath:s+
"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/if",keyword:"if",params:{failingKeyword:B}};e===
null?e=[I]:e.push(I),r++}}if(c.attempts!==void 0){let u=c.attempts;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const $={
instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[$]:e.push($),r++}if(typeof u=="number"&&(u<1||isNaN(u))){const $={instancePath:s+"/defaults/attem\
pts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[$]:e.push($),r++}}if(c.interrupt!==void 0){let u=c.interrupt;const $=r;let _=!0;const U=r;if(!Array.isArray(
u)){const I={};e===null?e=[I]:e.push(I),r++}var b=U===r;r=$,e!==null&&($?e.length=$:e=null);let B;if(b){const I=r;if(Array.
isArray(u)){const V=u.length;for(let M=0;M<V;M++)ke(u[M],{instancePath:s+"/defaults/interrupt/"+M,parentData:u,parentDataProperty:M,
rootData:a})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)}var b=I===r;_=b,B="then"}else{const I=r;if(!(u==="af\
ter"||u==="first"||u==="deny")){const V={instancePath:s+"/defaults/interrupt",schemaPath:"#/properties/defaults/properti\
es/interrupt/else/enum",keyword:"enum",params:{allowedValues:he.properties.defaults.properties.interrupt.else.enum}};e===
null?e=[V]:e.push(V),r++}var b=I===r;_=b,B="else"}if(!_){const I={instancePath:s+"/defaults/interrupt",schemaPath:"#/pro\
perties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:B}};e===null?e=[I]:e.push(I),r++}}if(c.resume!==
void 0){let u=c.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const $={instancePath:s+"/defaults/resume",schemaPath:"\
#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:he.properties.defaults.properties.resume.
enum}};e===null?e=[$]:e.push($),r++}}if(c.help!==void 0&&(ve(c.help,{instancePath:s+"/defaults/help",parentData:c,parentDataProperty:"\
help",rootData:a})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),c.taps!==void 0){let u=c.taps;if(!(u==="while\
-current"||u==="once"||u==="always")){const $={instancePath:s+"/defaults/taps",schemaPath:"#/properties/defaults/propert\
ies/taps/enum",keyword:"enum",params:{allowedValues:he.properties.defaults.properties.taps.enum}};e===null?e=[$]:e.push(
$),r++}}}else{const u={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[u]:e.push(u),r++}}if(t.delivery!==void 0){let c=t.delivery;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(const u in c){const $=r;if(!(u==="policy"||u==="pushBudget")){const _={instancePath:s+"/delivery",schemaPath:"#/\
properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.delivery.propertyNames.enum},
propertyName:u};e===null?e=[_]:e.push(_),r++}var o=$===r;if(!o){const _={instancePath:s+"/delivery",schemaPath:"#/proper\
ties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}if(c.policy!==
void 0){let u=c.policy;if(!(u==="reply-first"||u==="reply-only"||u==="push")){const $={instancePath:s+"/delivery/policy",
schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:he.properties.delivery.properties.
policy.enum}};e===null?e=[$]:e.push($),r++}}if(c.pushBudget!==void 0){let u=c.pushBudget;if(u&&typeof u=="object"&&!Array.
isArray(u)){for(const $ in u){const _=r;if(!($==="month"||$==="userDay")){const U={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.
delivery.properties.pushBudget.propertyNames.enum},propertyName:$};e===null?e=[U]:e.push(U),r++}var h=_===r;if(!h){const U={
instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:$}};e===null?e=[U]:e.push(U),r++}}if(u.month!==void 0){let $=u.month;if(!(typeof $=="n\
umber"&&!($%1)&&!isNaN($))){const _={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/prope\
rties/pushBudget/properties/month/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof $==
"number"&&($<0||isNaN($))){const _={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/proper\
ties/pushBudget/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[_]:e.push(_),r++}}
if(u.userDay!==void 0){let $=u.userDay;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){const _={instancePath:s+"/delivery/p\
ushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/type",keyword:"type",params:{
type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof $=="number"&&($<0||isNaN($))){const _={instancePath:s+"/delivery\
/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0}};e===null?e=[_]:e.push(_),r++}}}else{const $={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push(
$),r++}}}else{const u={instancePath:s+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[u]:e.push(u),r++}}if(t.stack!==void 0){let c=t.stack;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const u={
instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(
u),r++}if(typeof c=="number"){if(c>16||isNaN(c)){const u={instancePath:s+"/stack",schemaPath:"#/properties/stack/maximum",
keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[u]:e.push(u),r++}if(c<1||isNaN(c)){const u={instancePath:s+
"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(
u),r++}}}}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}return Kt.errors=e,r===0}const as=Ct;const ns={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},fr={type:"object",properties:{title:{$ref:"#/definitions/text"},onRestart:{enum:["resume","restart","s\
tack"]},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},input:{$ref:"#/definitions/var\
iables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{
items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/defi\
nitions/states"},aside:{$ref:"#/definitions/aside"}},required:["states"],propertyNames:{enum:["title","onRestart","conte\
xt","constants","input","output","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","t\
aps","states","aside"]}};function ce(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const l=r;if(typeof i=="string"&&!J.test(i)){const n={
instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};
e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)Be(t[i],{instancePath:s+"/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.
length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}return ce.errors=e,r===0}const jt={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function pe(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const P={};e===null?e=[P]:e.push(P),r++}const n=r;let p=!1;const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let P;
if(t.match===void 0&&(P="match")){const b={};e===null?e=[b]:e.push(b),r++}}var k=d===r;if(p=p||k,!p){const P=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let o;if(t.guard===void 0&&(o="guard")){const h={};e===null?e=[h]:e.push(h),r++}}var k=P===
r;if(p=p||k,!p){const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.set===void 0&&(c="set")){const u={};e===
null?e=[u]:e.push(u),r++}}var k=o===r;if(p=p||k,!p){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let $;if(t.with===
void 0&&($="with")){const _={};e===null?e=[_]:e.push(_),r++}}var k=c===r;if(p=p||k,!p){const $=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let U;if(t.resume===void 0&&(U="resume")){const B={};e===null?e=[B]:e.push(B),r++}}var k=$===r;p=p||k}}}}
if(p)r=n,e!==null&&(n?e.length=n:e=null);else{const P={};e===null?e=[P]:e.push(P),r++}var m=l===r;r=w,e!==null&&(w?e.length=
w:e=null);let f;if(m){const P=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t){const h=r;if(!(o==="match"||
o==="guard"||o==="set"||o==="with"||o==="resume")){const c={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:jt.then.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}var y=h===r;if(!y){
const c={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:
e.push(c),r++}}if(t.match!==void 0){let o=t.match;const h=r;let c=!0;const u=r;if(!Array.isArray(o)){const _={};e===null?
e=[_]:e.push(_),r++}var v=u===r;r=h,e!==null&&(h?e.length=h:e=null);let $;if(v){const _=r;if(Array.isArray(o)){if(o.length<
1){const I={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}const B=o.length;for(let I=0;I<B;I++)te(o[I],{instancePath:s+"/match/"+I,parentData:o,parentDataProperty:I,
rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}var v=_===r;c=v,$="then"}else{const _=r;te(o,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var v=_===
r;c=v,$="else"}if(!c){const _={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[_]:e.push(_),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.with!==void 0&&
(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const h={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:jt.then.properties.resume.enum}};
e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),r++}var m=P===r;i=m,f="then"}else{const P=r,b=r;let o=!0;const h=r;if(!(t===!0||t===null)){const u={};
e===null?e=[u]:e.push(u),r++}var g=h===r;if(r=b,e!==null&&(b?e.length=b:e=null),!g){const u=r;te(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var g=u===r;o=g}if(!o){const u={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[u]:e.push(u),r++}var m=P===
r;i=m,f="else"}if(!i){const P={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[P]:e.
push(P),r++}return pe.errors=e,r===0}const Dt={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function ae(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const g={};e===null?e=[g]:e.push(g),r++}const n=r;let p=!1;const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;
if(t.match===void 0&&(g="match")){const P={};e===null?e=[P]:e.push(P),r++}}var k=d===r;if(p=p||k,!p){const g=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let b;if(t.guard===void 0&&(b="guard")){const o={};e===null?e=[o]:e.push(o),r++}}var k=g===
r;if(p=p||k,!p){const b=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.set===void 0&&(h="set")){const c={};e===
null?e=[c]:e.push(c),r++}}var k=b===r;if(p=p||k,!p){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.with===
void 0&&(u="with")){const $={};e===null?e=[$]:e.push($),r++}}var k=h===r;if(p=p||k,!p){const u=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let _;if(t.resume===void 0&&(_="resume")){const U={};e===null?e=[U]:e.push(U),r++}}var k=u===r;p=p||k}}}}
if(p)r=n,e!==null&&(n?e.length=n:e=null);else{const g={};e===null?e=[g]:e.push(g),r++}var m=l===r;r=w,e!==null&&(w?e.length=
w:e=null);let f;if(m){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const b in t){const o=r;if(!(b==="match"||
b==="guard"||b==="set"||b==="with"||b==="resume")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Dt.then.propertyNames.enum},propertyName:b};e===null?e=[h]:e.push(h),r++}var y=o===r;if(!y){
const h={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[h]:
e.push(h),r++}}if(t.match!==void 0){let b=t.match;const o=r;let h=!0;const c=r;if(!Array.isArray(b)){const $={};e===null?
e=[$]:e.push($),r++}var v=c===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(v){const $=r;if(Array.isArray(b)){if(b.length<
1){const B={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[B]:e.push(B),r++}const U=b.length;for(let B=0;B<U;B++)se(b[B],{instancePath:s+"/match/"+B,parentData:b,parentDataProperty:B,
rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)}var v=$===r;h=v,u="then"}else{const $=r;se(b,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var v=$===
r;h=v,u="else"}if(!h){const $={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[$]:e.push($),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.with!==void 0&&
(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.resume!==void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const o={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Dt.then.properties.resume.enum}};
e===null?e=[o]:e.push(o),r++}}}else{const b={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[b]:e.push(b),r++}var m=g===r;i=m,f="then"}else{const g=r;se(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var m=g===r;i=m,f="else"}if(!i){const g={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[g]:e.push(g),r++}return ae.errors=e,r===0}function Se(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const p in t)if(!(p==="text"||p==="message"||p==="postback")){let d=t[p];const k=r;let m=!0;const f=r;if(!Array.
isArray(d)){const v={};e===null?e=[v]:e.push(v),r++}var w=f===r;r=k,e!==null&&(k?e.length=k:e=null);let y;if(w){const v=r;
if(Array.isArray(d)){if(d.length<1){const b={instancePath:s+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const P=d.length;for(let b=0;b<
P;b++)pe(d[b],{instancePath:s+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+b,parentData:d,parentDataProperty:b,rootData:a})||
(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)}var w=v===r;m=w,y="then"}else{const v=r;pe(d,{instancePath:s+"/"+p.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?pe.errors:e.concat(pe.
errors),r=e.length);var w=v===r;m=w,y="else"}if(!m){const v={instancePath:s+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[v]:e.push(v),r++}}if(t.text!==
void 0){let p=t.text;const d=r;let k=!0;const m=r;if(!Array.isArray(p)){const y={};e===null?e=[y]:e.push(y),r++}var i=m===
r;r=d,e!==null&&(d?e.length=d:e=null);let f;if(i){const y=r;if(Array.isArray(p)){if(p.length<1){const P={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const g=p.
length;for(let P=0;P<g;P++)ae(p[P],{instancePath:s+"/text/"+P,parentData:p,parentDataProperty:P,rootData:a})||(e=e===null?
ae.errors:e.concat(ae.errors),r=e.length)}var i=y===r;k=i,f="then"}else{const y=r;ae(p,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:a})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length);var i=y===r;k=i,f="else"}if(!k){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let p=t.message;const d=r;let k=!0;const m=r;if(!Array.isArray(p)){const y={};e===
null?e=[y]:e.push(y),r++}var l=m===r;r=d,e!==null&&(d?e.length=d:e=null);let f;if(l){const y=r;if(Array.isArray(p)){if(p.
length<1){const P={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[P]:e.push(P),r++}const g=p.length;for(let P=0;P<g;P++)ae(p[P],{instancePath:s+"/message/"+P,parentData:p,
parentDataProperty:P,rootData:a})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)}var l=y===r;k=l,f="then"}else{const y=r;
ae(p,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:a})||(e=e===null?ae.errors:e.concat(ae.
errors),r=e.length);var l=y===r;k=l,f="else"}if(!k){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.postback!==void 0){let p=t.postback;const d=r;
let k=!0;const m=r;if(!Array.isArray(p)){const y={};e===null?e=[y]:e.push(y),r++}var n=m===r;r=d,e!==null&&(d?e.length=d:
e=null);let f;if(n){const y=r;if(Array.isArray(p)){if(p.length<1){const P={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const g=p.length;for(let P=0;P<
g;P++)pe(p[P],{instancePath:s+"/postback/"+P,parentData:p,parentDataProperty:P,rootData:a})||(e=e===null?pe.errors:e.concat(
pe.errors),r=e.length)}var n=y===r;k=n,f="then"}else{const y=r;pe(p,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:a})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var n=y===r;k=n,f="else"}if(!k){const y={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}}else{
const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Se.
errors=e,r===0}function H(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const n in t)if(!(n==="text"||n==="message")){let p=t[n];const d=r;let k=!0;const m=r;
if(!Array.isArray(p)){const y={};e===null?e=[y]:e.push(y),r++}var w=m===r;r=d,e!==null&&(d?e.length=d:e=null);let f;if(w){
const y=r;if(Array.isArray(p)){if(p.length<1){const P={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const g=p.length;
for(let P=0;P<g;P++)me(p[P],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P,parentData:p,parentDataProperty:P,
rootData:a})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)}var w=y===r;k=w,f="then"}else{const y=r;me(p,{instancePath:s+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:a})||(e=e===null?me.errors:e.concat(
me.errors),r=e.length);var w=y===r;k=w,f="else"}if(!k){const y={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let n=t.text;const p=r;let d=!0;const k=r;if(!Array.isArray(n)){const f={};e===null?e=[f]:e.push(f),r++}var i=k===
r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(i){const f=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.
length;for(let g=0;g<v;g++)S(n[g],{instancePath:s+"/text/"+g,parentData:n,parentDataProperty:g,rootData:a})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)}var i=f===r;d=i,m="then"}else{const f=r;S(n,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);var i=f===r;d=i,m="else"}if(!d){
const f={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[f]:
e.push(f),r++}}if(t.message!==void 0){let n=t.message;const p=r;let d=!0;const k=r;if(!Array.isArray(n)){const f={};e===
null?e=[f]:e.push(f),r++}var l=k===r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(l){const f=r;if(Array.isArray(n)){if(n.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<v;g++)S(n[g],{instancePath:s+"/message/"+g,parentData:n,
parentDataProperty:g,rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}var l=f===r;d=l,m="then"}else{const f=r;
S(n,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length);var l=f===r;d=l,m="else"}if(!d){const f={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:m}};e===null?e=[f]:e.push(f),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return H.errors=e,r===0}function F(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!Array.isArray(t)){const y={};e===
null?e=[y]:e.push(y),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const y=r;if(Array.isArray(t)){const g=t.
length;for(let P=0;P<g;P++){let b=t[P];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.in===void 0){const o={instancePath:s+
"/"+P,schemaPath:"#/then/items/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[o]:e.push(o),r++}
for(const o in b){const h=r;if(!(o==="in"||o==="guard"||o==="set"||o==="say"||o==="actions"||o==="target"||o==="reenter"||
o==="call"||o==="with"||o==="save"||o==="resume")){const c={instancePath:s+"/"+P,schemaPath:"#/then/items/propertyNames/\
enum",keyword:"enum",params:{allowedValues:Ve.then.items.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}
var d=h===r;if(!d){const c={instancePath:s+"/"+P,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{
propertyName:o}};e===null?e=[c]:e.push(c),r++}}if(b.in!==void 0&&(ne(b.in,{instancePath:s+"/"+P+"/in",parentData:b,parentDataProperty:"\
in",rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),b.guard!==void 0&&(j(b.guard,{instancePath:s+"/"+
P+"/guard",parentData:b,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),b.
set!==void 0&&(D(b.set,{instancePath:s+"/"+P+"/set",parentData:b,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:
e.concat(D.errors),r=e.length)),b.say!==void 0&&(K(b.say,{instancePath:s+"/"+P+"/say",parentData:b,parentDataProperty:"s\
ay",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),b.actions!==void 0&&(E(b.actions,{instancePath:s+
"/"+P+"/actions",parentData:b,parentDataProperty:"actions",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
b.target!==void 0&&(Z(b.target,{instancePath:s+"/"+P+"/target",parentData:b,parentDataProperty:"target",rootData:a})||(e=
e===null?Z.errors:e.concat(Z.errors),r=e.length)),b.reenter!==void 0&&typeof b.reenter!="boolean"){const o={instancePath:s+
"/"+P+"/reenter",schemaPath:"#/then/items/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:
e.push(o),r++}if(b.call!==void 0&&(T(b.call,{instancePath:s+"/"+P+"/call",parentData:b,parentDataProperty:"call",rootData:a})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),b.with!==void 0&&(x(b.with,{instancePath:s+"/"+P+"/with",parentData:b,
parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),b.save!==void 0&&(D(b.save,
{instancePath:s+"/"+P+"/save",parentData:b,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),b.resume!==void 0){let o=b.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const h={instancePath:s+"/"+
P+"/resume",schemaPath:"#/then/items/properties/resume/enum",keyword:"enum",params:{allowedValues:Ve.then.items.properties.
resume.enum}};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s+"/"+P,schemaPath:"#/then/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}var n=y===r;i=n,p="then"}else{const y=r,v=r;let g=!0;const P=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.in===void 0&&(h="in")){const c={};e===null?e=[c]:e.push(c),r++}}
var k=P===r;r=v,e!==null&&(v?e.length=v:e=null);let b;if(k){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
in===void 0){const u={instancePath:s,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty:"in"}};
e===null?e=[u]:e.push(u),r++}for(const u in t){const $=r;if(!(u==="in"||u==="guard"||u==="set"||u==="say"||u==="actions"||
u==="target"||u==="reenter"||u==="call"||u==="with"||u==="save"||u==="resume")){const _={instancePath:s,schemaPath:"#/el\
se/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ve.else.then.propertyNames.enum},propertyName:u};e===null?
e=[_]:e.push(_),r++}var m=$===r;if(!m){const _={instancePath:s,schemaPath:"#/else/then/propertyNames",keyword:"propertyN\
ames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}if(t.in!==void 0&&(ne(t.in,{instancePath:s+"/in",parentData:t,
parentDataProperty:"in",rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),t.guard!==void 0&&(j(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=
e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const u={instancePath:s+"/reen\
ter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),r++}
if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const $={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ve.else.then.properties.resume.enum}};e===null?e=[$]:
e.push($),r++}}}else{const u={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[u]:e.push(u),r++}var k=h===r;g=k,b="then"}else{const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const u={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[u]:e.push(u),r++}for(const u in t){const $=r;if(typeof u=="string"&&!dt.test(u)){const _={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:u};
e===null?e=[_]:e.push(_),r++}var f=$===r;if(!f){const _={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}for(const u in t)z(t[u],{instancePath:s+"/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:u,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=
e.length)}else{const u={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
u]:e.push(u),r++}var k=h===r;g=k,b="else"}if(!g){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[h]:e.push(h),r++}var n=y===r;i=n,p="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:p}};e===null?e=[y]:e.push(y),r++}return F.errors=e,r===0}const we={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
initions/messages"},suggest:{$ref:"#/definitions/options"},picker:{type:"object",properties:{label:{$ref:"#/definitions/\
text"},min:{$ref:"#/definitions/data"},max:{$ref:"#/definitions/data"},initial:{$ref:"#/definitions/data"}},propertyNames:{
enum:["label","min","max","initial"]}},parse:{$ref:"#/definitions/expression"},check:{if:{type:"array"},then:{items:{type:"\
object",properties:{that:{$ref:"#/definitions/expression"},else:{$ref:"#/definitions/messages"}},required:["that"],propertyNames:{
enum:["that","else"]}},minItems:1},else:{type:"object",properties:{that:{$ref:"#/definitions/expression"},else:{$ref:"#/\
definitions/messages"}},required:["that"],propertyNames:{enum:["that","else"]}}},ifKnown:{enum:["ask","skip"]},skip:{$ref:"\
#/definitions/words"},required:{type:"boolean"},save:{$ref:"#/definitions/assignments"},options:{$ref:"#/definitions/opt\
ions"},as:{enum:["quickReply","buttons","confirm","carousel","flex"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"\
#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/defin\
itions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowNam\
e"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{
enum:["while-current","once","always"]},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{
$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitio\
ns/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitio\
ns/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{
$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["ask"],propertyNames:{enum:["ask","prompt","s\
uggest","picker","parse","check","ifKnown","skip","required","save","options","as","onFailed","silence","invalid","attem\
pts","interrupt","resume","help","taps","type","say","entry","exit","on","always","after","onDone","onError","target","i\
nitial","states","aside"]}},is=new RegExp("^(user[.])?[A-Za-z_][A-Za-z0-9_]*$","");const xt={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function He(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const m={};e===null?e=[m]:e.push(m),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const m=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,schemaPath:"#/then/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)if(!Ae.test(y)){const v={instancePath:s,
schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[v]:e.
push(v),r++}for(const y in t)if(Ae.test(y)){let v=t[y];const g=r;let P=!0;const b=r;if(!Array.isArray(v)){const h={};e===
null?e=[h]:e.push(h),r++}var d=b===r;r=g,e!==null&&(g?e.length=g:e=null);let o;if(d){const h=r;if(Array.isArray(v)){if(v.
length<1){const $={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(\
%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[$]:e.push($),r++}const u=v.length;for(let $=0;$<u;$++)C(v[$],{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+$,parentData:v,parentDataProperty:$,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}var d=h===r;P=
d,o="then"}else{const h=r;C(v,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:y,
rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var d=h===r;P=d,o="else"}if(!P){const h={instancePath:s+
"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%\
5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[h]:e.push(h),r++}}}var n=m===r;i=n,p="the\
n"}else{const m=r,f=r;let y=!0;const v=r;if(!Array.isArray(t)){const b={};e===null?e=[b]:e.push(b),r++}var k=v===r;r=f,e!==
null&&(f?e.length=f:e=null);let g;if(k){const b=r;if(Array.isArray(t)){if(t.length<1){const c={instancePath:s,schemaPath:"\
#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const h=t.length;for(let c=0;c<h;c++)
C(t[c],{instancePath:s+"/"+c,parentData:t,parentDataProperty:c,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.
length)}var k=b===r;y=k,g="then"}else{const b=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===
null?C.errors:e.concat(C.errors),r=e.length);var k=b===r;y=k,g="else"}if(!y){const b={instancePath:s,schemaPath:"#/else/\
if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}var n=m===r;i=n,p="else"}if(!i){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[m]:e.push(m),r++}return He.errors=e,r===0}function Er(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let k;if(t.action===void 0&&(k="action")){const m={};e===null?e=[m]:e.push(m),r++}}
var n=l===r;if(r=w,e!==null&&(w?e.length=w:e=null),!n){const k=r,m=r;let f=!0;const y=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let g;if(t.value===void 0&&(g="value")){const P={};e===null?e=[P]:e.push(P),r++}}var p=y===r;if(r=m,e!==null&&
(m?e.length=m:e=null),!p){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const b={instancePath:s,
schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[b]:e.push(b),r++}var p=g===
r;f=p}if(!f){const g={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[g]:
e.push(g),r++}var n=k===r;i=n}if(!i){const k={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};
e===null?e=[k]:e.push(k),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const k in t){const m=r;if(!(k==="each"||k===
"label"||k==="value"||k==="synonyms"||k==="set"||k==="guard"||k==="target"||k==="title"||k==="text"||k==="image"||k==="u\
ri"||k==="style"||k==="action")){const f={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:xt.
propertyNames.enum},propertyName:k};e===null?e=[f]:e.push(f),r++}var d=m===r;if(!d){const f={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[f]:e.push(f),r++}}if(t.each!==void 0&&typeof t.
each!="string"){const k={instancePath:s+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};
e===null?e=[k]:e.push(k),r++}if(t.label!==void 0&&(q(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"l\
abel",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.value!==void 0&&(L(t.value,{instancePath:s+"/\
value",parentData:t,parentDataProperty:"value",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.synonyms!==
void 0&&(He(t.synonyms,{instancePath:s+"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:a})||(e=e===null?
He.errors:e.concat(He.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.guard!==void 0&&(j(t.guard,{instancePath:s+"/g\
uard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.target!==
void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)),t.title!==void 0&&(q(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"t\
itle",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.text!==void 0&&(q(t.text,{instancePath:s+"/te\
xt",parentData:t,parentDataProperty:"text",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.image!==
void 0&&(L(t.image,{instancePath:s+"/image",parentData:t,parentDataProperty:"image",rootData:a})||(e=e===null?L.errors:e.
concat(L.errors),r=e.length)),t.uri!==void 0&&(L(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:a})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.style!==void 0){let k=t.style;if(!(k==="primary"||k==="secondary"||
k==="link")){const m={instancePath:s+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:xt.
properties.style.enum}};e===null?e=[m]:e.push(m),r++}}if(t.action!==void 0){let k=t.action;if(!(k&&typeof k=="object"&&!Array.
isArray(k))){const m={instancePath:s+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),r++}}}else{const k={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[k]:e.push(k),r++}return Er.errors=e,r===0}function Le(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;const w=r;let i=!0;const l=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.
push(m),r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const m=r,f=r;let y=!0;const v=r;if(t&&typeof t==
"object"&&!Array.isArray(t))for(const b in t){const o=r;if(typeof b=="string"&&!Ae.test(b)){const h={};e===null?e=[h]:e.
push(h),r++}var d=o===r;if(!d){const h={};e===null?e=[h]:e.push(h),r++;break}}var k=v===r;r=f,e!==null&&(f?e.length=f:e=
null);let g;if(k){const b=r;ye(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?ye.errors:e.
concat(ye.errors),r=e.length);var k=b===r;y=k,g="then"}else{const b=r;Er(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length);var k=b===r;y=k,g="else"}if(!y){const b={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}var n=m===r;i=n,p="then"}else{
const m=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=
e.length);var n=m===r;i=n,p="else"}if(!i){const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[m]:e.push(m),r++}return Le.errors=e,r===0}function Pe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const l=r;if(!Array.isArray(t)){const d={};e===null?e=[d]:e.push(d),
r++}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const d=r;if(Array.isArray(t)){if(t.length<1){const f={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const m=t.length;for(let f=0;f<
m;f++)Le(t[f],{instancePath:s+"/"+f,parentData:t,parentDataProperty:f,rootData:a})||(e=e===null?Le.errors:e.concat(Le.errors),
r=e.length)}var n=d===r;i=n,p="then"}else{const d=r;Le(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var n=d===r;i=n,p="else"}if(!i){const d={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[d]:e.push(d),r++}return Pe.errors=e,r===0}const ct={validate:mr};function W(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const l=r;if(typeof i=="string"&&!J.test(i)){const n={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?
e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)ct.validate(t[i],{instancePath:s+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||(e=e===null?ct.validate.errors:e.concat(ct.validate.
errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
i]:e.push(i),r++}return W.errors=e,r===0}const ee={validate:Ke};function Ur(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const m={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[m]:e.push(m),r++}for(const m in t){
const f=r;if(!(m==="ask"||m==="prompt"||m==="suggest"||m==="picker"||m==="parse"||m==="check"||m==="ifKnown"||m==="skip"||
m==="required"||m==="save"||m==="options"||m==="as"||m==="onFailed"||m==="silence"||m==="invalid"||m==="attempts"||m==="\
interrupt"||m==="resume"||m==="help"||m==="taps"||m==="type"||m==="say"||m==="entry"||m==="exit"||m==="on"||m==="always"||
m==="after"||m==="onDone"||m==="onError"||m==="target"||m==="initial"||m==="states"||m==="aside")){const y={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:we.propertyNames.enum},propertyName:m};e===null?e=
[y]:e.push(y),r++}var w=f===r;if(!w){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:m}};e===null?e=[y]:e.push(y),r++}}if(t.ask!==void 0){let m=t.ask;if(typeof m=="string"){if(!is.test(m)){const f={
instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{pattern:"^(user[.])?[A-Za-z_][A-Za\
-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/ask",schemaPath:"#/properties/ask/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.prompt!==void 0&&(K(t.prompt,{instancePath:s+"/prompt",
parentData:t,parentDataProperty:"prompt",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.suggest!==
void 0&&(Pe(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:a})||(e=e===null?Pe.
errors:e.concat(Pe.errors),r=e.length)),t.picker!==void 0){let m=t.picker;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const f in m){
const y=r;if(!(f==="label"||f==="min"||f==="max"||f==="initial")){const v={instancePath:s+"/picker",schemaPath:"#/proper\
ties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:we.properties.picker.propertyNames.enum},propertyName:f};
e===null?e=[v]:e.push(v),r++}var i=y===r;if(!i){const v={instancePath:s+"/picker",schemaPath:"#/properties/picker/proper\
tyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[v]:e.push(v),r++}}m.label!==void 0&&(q(m.label,{instancePath:s+
"/picker/label",parentData:m,parentDataProperty:"label",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
m.min!==void 0&&(L(m.min,{instancePath:s+"/picker/min",parentData:m,parentDataProperty:"min",rootData:a})||(e=e===null?L.
errors:e.concat(L.errors),r=e.length)),m.max!==void 0&&(L(m.max,{instancePath:s+"/picker/max",parentData:m,parentDataProperty:"\
max",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),m.initial!==void 0&&(L(m.initial,{instancePath:s+
"/picker/initial",parentData:m,parentDataProperty:"initial",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length))}else{
const f={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),r++}}if(t.parse!==void 0&&(j(t.parse,{instancePath:s+"/parse",parentData:t,parentDataProperty:"parse",rootData:a})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.check!==void 0){let m=t.check;const f=r;let y=!0;const v=r;if(!Array.
isArray(m)){const P={};e===null?e=[P]:e.push(P),r++}var l=v===r;r=f,e!==null&&(f?e.length=f:e=null);let g;if(l){const P=r;
if(Array.isArray(m)){if(m.length<1){const h={instancePath:s+"/check",schemaPath:"#/properties/check/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const o=m.length;for(let h=0;h<o;h++){let c=m[h];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.that===void 0){const u={instancePath:s+"/check/"+h,schemaPath:"#/properties/check/then\
/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[u]:e.push(u),r++}for(const u in c){const $=r;
if(!(u==="that"||u==="else")){const _={instancePath:s+"/check/"+h,schemaPath:"#/properties/check/then/items/propertyName\
s/enum",keyword:"enum",params:{allowedValues:we.properties.check.then.items.propertyNames.enum},propertyName:u};e===null?
e=[_]:e.push(_),r++}var n=$===r;if(!n){const _={instancePath:s+"/check/"+h,schemaPath:"#/properties/check/then/items/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[_]:e.push(_),r++}}c.that!==void 0&&(j(c.that,{instancePath:s+
"/check/"+h+"/that",parentData:c,parentDataProperty:"that",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),
c.else!==void 0&&(K(c.else,{instancePath:s+"/check/"+h+"/else",parentData:c,parentDataProperty:"else",rootData:a})||(e=e===
null?K.errors:e.concat(K.errors),r=e.length))}else{const u={instancePath:s+"/check/"+h,schemaPath:"#/properties/check/th\
en/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}var l=P===r;y=l,g="then"}else{const P=r;
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.that===void 0){const o={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[o]:e.push(o),r++}for(const o in m){
const h=r;if(!(o==="that"||o==="else")){const c={instancePath:s+"/check",schemaPath:"#/properties/check/else/propertyNam\
es/enum",keyword:"enum",params:{allowedValues:we.properties.check.else.propertyNames.enum},propertyName:o};e===null?e=[c]:
e.push(c),r++}var p=h===r;if(!p){const c={instancePath:s+"/check",schemaPath:"#/properties/check/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(c),r++}}m.that!==void 0&&(j(m.that,{instancePath:s+"/check\
/that",parentData:m,parentDataProperty:"that",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),m.else!==
void 0&&(K(m.else,{instancePath:s+"/check/else",parentData:m,parentDataProperty:"else",rootData:a})||(e=e===null?K.errors:
e.concat(K.errors),r=e.length))}else{const o={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var l=P===r;y=l,g="else"}if(!y){const P={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}}if(t.ifKnown!==
void 0){let m=t.ifKnown;if(!(m==="ask"||m==="skip")){const f={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:we.properties.ifKnown.enum}};e===null?e=[f]:e.push(f),r++}}if(t.skip!==void 0&&
(He(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:a})||(e=e===null?He.errors:e.concat(He.
errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const m={instancePath:s+"/required",schemaPath:"\
#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(t.save!==void 0&&(D(
t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.options!==void 0&&(Pe(t.options,{instancePath:s+"/options",parentData:t,parentDataProperty:"options",rootData:a})||
(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),t.as!==void 0){let m=t.as;if(!(m==="quickReply"||m==="buttons"||m===
"confirm"||m==="carousel"||m==="flex")){const f={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{
allowedValues:we.properties.as.enum}};e===null?e=[f]:e.push(f),r++}}if(t.onFailed!==void 0&&(Z(t.onFailed,{instancePath:s+
"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:a})||(e=e===
null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let m=t.invalid;const f=r;let y=!0;const v=r;if(!Array.
isArray(m)){const P={};e===null?e=[P]:e.push(P),r++}var d=v===r;r=f,e!==null&&(f?e.length=f:e=null);let g;if(d){const P=r;
if(Array.isArray(m)){if(m.length<1){const h={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const o=m.length;for(let h=0;h<o;h++)q(m[h],{instancePath:s+"/i\
nvalid/"+h,parentData:m,parentDataProperty:h,rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}var d=P===
r;y=d,g="then"}else{const P=r;q(m,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:a})||(e=
e===null?q.errors:e.concat(q.errors),r=e.length);var d=P===r;y=d,g="else"}if(!y){const P={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}}if(t.attempts!==void 0){let m=t.
attempts;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){const f={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof m=="number"&&(m<1||isNaN(m))){const f={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[f]:e.push(f),r++}}if(t.interrupt!==void 0){let m=t.interrupt;const f=r;let y=!0;const v=r;if(!Array.isArray(
m)){const P={};e===null?e=[P]:e.push(P),r++}var k=v===r;r=f,e!==null&&(f?e.length=f:e=null);let g;if(k){const P=r;if(Array.
isArray(m)){const o=m.length;for(let h=0;h<o;h++)T(m[h],{instancePath:s+"/interrupt/"+h,parentData:m,parentDataProperty:h,
rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var k=P===r;y=k,g="then"}else{const P=r;if(!(m==="afte\
r"||m==="first"||m==="deny")){const o={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:we.properties.interrupt.else.enum}};e===null?e=[o]:e.push(o),r++}var k=P===r;y=k,g="else"}if(!y){
const P={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:g}};e===
null?e=[P]:e.push(P),r++}}if(t.resume!==void 0){let m=t.resume;if(!(m==="ask"||m==="silent"||m==="confirm")){const f={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:we.properties.resume.enum}};e===null?
e=[f]:e.push(f),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:a})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let m=t.taps;if(!(m==="while-current"||m==="once"||
m==="always")){const f={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:we.
properties.taps.enum}};e===null?e=[f]:e.push(f),r++}}if(t.type!==void 0){let m=t.type;if(!(m==="final"||m==="parallel"||
m==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:we.
properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==
void 0&&(E(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:a})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=
e.length)),t.onDone!==void 0&&(z(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let m=t.initial;if(typeof m=="string"){if(!J.test(m)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:a})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[m]:e.push(m),r++}return Ur.errors=e,r===0}const rr={type:"object",properties:{menu:{$ref:"#/definitions/messages"},
options:{$ref:"#/definitions/options"},as:{enum:["quickReply","buttons","confirm","carousel","flex"]},onFailed:{$ref:"#/\
definitions/target"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/te\
xt"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{
items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{
$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},type:{enum:["final","parallel","history"]},say:{
$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/defi\
nitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/tr\
ansitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["menu","op\
tions"],propertyNames:{enum:["menu","options","as","onFailed","silence","invalid","attempts","interrupt","resume","help",
"taps","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Vr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.menu===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"menu"}};
e===null?e=[n]:e.push(n),r++}if(t.options===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"options"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const p=r;if(!(n==="menu"||n==="options"||n===
"as"||n==="onFailed"||n==="silence"||n==="invalid"||n==="attempts"||n==="interrupt"||n==="resume"||n==="help"||n==="taps"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:rr.propertyNames.enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=p===r;if(!w){const d={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}
if(t.menu!==void 0&&(K(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"menu",rootData:a})||(e=e===null?K.
errors:e.concat(K.errors),r=e.length)),t.options!==void 0&&(Pe(t.options,{instancePath:s+"/options",parentData:t,parentDataProperty:"\
options",rootData:a})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),t.as!==void 0){let n=t.as;if(!(n==="quickR\
eply"||n==="buttons"||n==="confirm"||n==="carousel"||n==="flex")){const p={instancePath:s+"/as",schemaPath:"#/properties\
/as/enum",keyword:"enum",params:{allowedValues:rr.properties.as.enum}};e===null?e=[p]:e.push(p),r++}}if(t.onFailed!==void 0&&
(Z(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:a})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)),t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"\
silence",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let n=t.invalid;const p=r;
let d=!0;const k=r;if(!Array.isArray(n)){const f={};e===null?e=[f]:e.push(f),r++}var i=k===r;r=p,e!==null&&(p?e.length=p:
e=null);let m;if(i){const f=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/prope\
rties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<
v;g++)q(n[g],{instancePath:s+"/invalid/"+g,parentData:n,parentDataProperty:g,rootData:a})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)}var i=f===r;d=i,m="then"}else{const f=r;q(n,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var i=f===r;d=i,m="else"}if(!d){const f={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[f]:e.push(f),r++}}if(t.
attempts!==void 0){let n=t.attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const p={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&
(n<1||isNaN(n))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let n=t.interrupt;const p=r;let d=!0;const k=r;
if(!Array.isArray(n)){const f={};e===null?e=[f]:e.push(f),r++}var l=k===r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(l){
const f=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)T(n[g],{instancePath:s+"/interrupt/"+g,parentData:n,
parentDataProperty:g,rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var l=f===r;d=l,m="then"}else{const f=r;
if(!(n==="after"||n==="first"||n==="deny")){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:rr.properties.interrupt.else.enum}};e===null?e=[v]:e.push(v),r++}var l=f===r;
d=l,m="else"}if(!d){const f={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[f]:e.push(f),r++}}if(t.resume!==void 0){let n=t.resume;if(!(n==="ask"||n==="silent"||n==="confirm")){const p={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:rr.properties.resume.
enum}};e===null?e=[p]:e.push(p),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let n=t.taps;if(!(n==="while-c\
urrent"||n==="once"||n==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:rr.properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||
n==="parallel"||n==="history")){const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:rr.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&
(E(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:a})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.exit!==void 0&&(E(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:a})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==
void 0&&(F(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:a})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length)),t.onDone!==void 0&&(z(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!J.test(n)){const p={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(ee.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:a})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),
r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Vr.errors=e,r===0}const qt={type:"object",properties:{call:{$ref:"#/\
definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},onCancelled:{$ref:"#/\
definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/\
definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/trans\
itions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/trans\
itions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#\
/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:["call","with","save","o\
nCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};
function Kr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.call===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"call"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="call"||i==="with"||i==="save"||
i==="onCancelled"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i===
"onError"||i==="target"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/\
enum",keyword:"enum",params:{allowedValues:qt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.onCancelled!==
void 0&&(z(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"onCancelled",rootData:a})||(e=e===
null?z.errors:e.concat(z.errors),r=e.length)),t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="histo\
ry")){const l={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:qt.properties.
type.enum}};e===null?e=[l]:e.push(l),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==
void 0&&(E(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:a})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=
e.length)),t.onDone!==void 0&&(z(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!J.test(i)){const l={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}t.states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:a})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return Kr.errors=e,r===0}const zt={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assign\
ments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},type:{enum:["final","parallel","history"]},
say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#\
/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitio\
ns/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["\
request"],propertyNames:{enum:["request","with","save","accept","type","say","entry","exit","on","always","after","onDon\
e","onError","target","initial","states","aside"]}};function Cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===void 0){const i={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"request"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;
if(!(i==="request"||i==="with"||i==="save"||i==="accept"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i===
"always"||i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:zt.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.request!==void 0){let i=t.request;if(typeof i=="string"){if(!Vt.test(
i)){const l={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/request",
schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(t.with!==
void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.accept!==void 0){let i=t.accept;if(Array.isArray(i)){const l=i.length;
for(let n=0;n<l;n++){let p=i[n];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const d={instancePath:s+"/accept/"+n,schemaPath:"\
#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof p=="numbe\
r"){if(p>599||isNaN(p)){const d={instancePath:s+"/accept/"+n,schemaPath:"#/properties/accept/items/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:599}};e===null?e=[d]:e.push(d),r++}if(p<100||isNaN(p)){const d={instancePath:s+"/acc\
ept/"+n,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=
[d]:e.push(d),r++}}}}else{const l={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{
type:"array"}};e===null?e=[l]:e.push(l),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="his\
tory")){const l={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:zt.properties.
type.enum}};e===null?e=[l]:e.push(l),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==
void 0&&(E(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:a})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=
e.length)),t.onDone!==void 0&&(z(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!J.test(i)){const l={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}t.states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:a})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return Cr.errors=e,r===0}const Zt={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Mr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="run"||i==="with"||i==="save"||
i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i==="onError"||i==="t\
arget"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:Zt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const i={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.
length)),t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="history")){const l={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Zt.properties.type.enum}};e===null?e=[l]:e.push(
l),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==void 0&&(E(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.on!==void 0&&
(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.onDone!==void 0&&(z(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let i=t.
initial;if(typeof i=="string"){if(!J.test(i)){const l={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}t.
states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:a})||
(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/\
aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Mr.errors=
e,r===0}const yt={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function Rr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="type"||i==="history"||i==="target")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:yt.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="h\
istory")){const l={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:yt.properties.
type.enum}};e===null?e=[l]:e.push(l),r++}}if(t.history!==void 0){let i=t.history;if(!(i==="shallow"||i==="deep")){const l={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:yt.properties.history.
enum}};e===null?e=[l]:e.push(l),r++}}t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Rr.errors=e,r===0}const It={type:"object",
properties:{ask:{},menu:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions\
/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["ask","menu","ca\
ll","request","run","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Lr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const i in t){const l=r;if(!(i==="ask"||i==="menu"||i==="call"||i==="request"||i==="run"||
i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i==="onError"||i==="t\
arget"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:It.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}
if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="history")){const l={instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:It.properties.type.enum}};e===null?e=[l]:e.push(l),r++}}if(t.
say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.
concat(K.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"ent\
ry",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==void 0&&(E(t.exit,{instancePath:s+"/exit",
parentData:t,parentDataProperty:"exit",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.on!==void 0&&
(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.onDone!==void 0&&(z(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let i=t.
initial;if(typeof i=="string"){if(!J.test(i)){const l={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}t.
states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:a})||
(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/\
aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Lr.errors=
e,r===0}function mr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){const v={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[v]:e.push(v),r++}const w=r;let i=!0;const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.ask===void 0&&(v=
"ask")){const g={};e===null?e=[g]:e.push(g),r++}}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;if(n){const v=r;Ur(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length);
var n=v===r;i=n,p="then"}else{const v=r,g=r;let P=!0;const b=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.menu===
void 0&&(c="menu")){const u={};e===null?e=[u]:e.push(u),r++}}var d=b===r;r=g,e!==null&&(g?e.length=g:e=null);let o;if(d){
const c=r;Vr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Vr.errors:e.concat(Vr.errors),
r=e.length);var d=c===r;P=d,o="then"}else{const c=r,u=r;let $=!0;const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){
let I;if(t.call===void 0&&(I="call")){const Y={};e===null?e=[Y]:e.push(Y),r++}}var k=_===r;r=u,e!==null&&(u?e.length=u:e=
null);let U;if(k){const I=r;Kr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Kr.errors:e.
concat(Kr.errors),r=e.length);var k=I===r;$=k,U="then"}else{const I=r,Y=r;let V=!0;const M=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let Ne;if(t.request===void 0&&(Ne="request")){const ie={};e===null?e=[ie]:e.push(ie),r++}}var m=M===r;r=Y,e!==
null&&(Y?e.length=Y:e=null);let O;if(m){const Ne=r;Cr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length);var m=Ne===r;V=m,O="then"}else{const Ne=r,ie=r;let de=!0;const tr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let je;if(t.run===void 0&&(je="run")){const oe={};e===null?e=[oe]:e.push(oe),
r++}}var f=tr===r;r=ie,e!==null&&(ie?e.length=ie:e=null);let sr;if(f){const je=r;Mr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);var f=je===r;de=f,sr="then"}else{const je=r,oe=r;let ge=!0;
const nr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let De;if(t.type===void 0&&(De="type")){const le={};e===null?e=[
le]:e.push(le),r++}else if(t.type!==void 0&&t.type!=="history"){const le={};e===null?e=[le]:e.push(le),r++}}var y=nr===r;
r=oe,e!==null&&(oe?e.length=oe:e=null);let ir;if(y){const De=r;Rr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length);var y=De===r;ge=y,ir="then"}else{const De=r;Lr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var y=De===r;ge=y,ir="else"}if(!ge){
const De={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ir}};e===null?e=
[De]:e.push(De),r++}var f=je===r;de=f,sr="else"}if(!de){const je={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:sr}};e===null?e=[je]:e.push(je),r++}var m=Ne===r;V=m,O="else"}if(!V){const Ne={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:O}};e===null?e=[Ne]:e.push(Ne),r++}var k=I===r;$=k,
U="else"}if(!$){const I={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:U}};e===null?e=[
I]:e.push(I),r++}var d=c===r;P=d,o="else"}if(!P){const c={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[c]:e.push(c),r++}var n=v===r;i=n,p="else"}if(!i){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:p}};e===null?e=[v]:e.push(v),r++}return mr.errors=e,r===0}function Ke(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const i={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;
if(typeof i=="string"&&!J.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)
mr(t[i],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||(e=
e===null?mr.errors:e.concat(mr.errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return Ke.errors=e,r===0}function Tr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const p=r;if(!(n==="title"||n==="onRestart"||n==="context"||n==="constants"||n==="input"||n==="output"||n==="triggers"||
n==="on"||n==="initial"||n==="silence"||n==="invalid"||n==="attempts"||n==="interrupt"||n==="resume"||n==="help"||n==="t\
aps"||n==="states"||n==="aside")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:fr.
propertyNames.enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=p===r;if(!w){const d={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(t.title!==void 0&&(q(
t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onRestart!==void 0){let n=t.onRestart;if(!(n==="resume"||n==="restart"||n==="stack")){const p={instancePath:s+
"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:fr.properties.onRestart.enum}};
e===null?e=[p]:e.push(p),r++}}if(t.context!==void 0&&(ce(t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"\
context",rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),t.constants!==void 0&&(x(t.constants,{instancePath:s+
"/constants",parentData:t,parentDataProperty:"constants",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.input!==void 0&&(ce(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"input",rootData:a})||(e=e===null?
ce.errors:e.concat(ce.errors),r=e.length)),t.output!==void 0&&(x(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"\
output",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.triggers!==void 0&&(Se(t.triggers,{instancePath:s+
"/triggers",parentData:t,parentDataProperty:"triggers",rootData:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),
t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!J.test(n)){const p={instancePath:s+
"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let n=t.
invalid;const p=r;let d=!0;const k=r;if(!Array.isArray(n)){const f={};e===null?e=[f]:e.push(f),r++}var i=k===r;r=p,e!==null&&
(p?e.length=p:e=null);let m;if(i){const f=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<
v;g++)q(n[g],{instancePath:s+"/invalid/"+g,parentData:n,parentDataProperty:g,rootData:a})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)}var i=f===r;d=i,m="then"}else{const f=r;q(n,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var i=f===r;d=i,m="else"}if(!d){const f={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[f]:e.push(f),r++}}if(t.
attempts!==void 0){let n=t.attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const p={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&
(n<1||isNaN(n))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let n=t.interrupt;const p=r;let d=!0;const k=r;
if(!Array.isArray(n)){const f={};e===null?e=[f]:e.push(f),r++}var l=k===r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(l){
const f=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)T(n[g],{instancePath:s+"/interrupt/"+g,parentData:n,
parentDataProperty:g,rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var l=f===r;d=l,m="then"}else{const f=r;
if(!(n==="after"||n==="first"||n==="deny")){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:fr.properties.interrupt.else.enum}};e===null?e=[v]:e.push(v),r++}var l=f===r;
d=l,m="else"}if(!d){const f={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[f]:e.push(f),r++}}if(t.resume!==void 0){let n=t.resume;if(!(n==="ask"||n==="silent"||n==="confirm")){const p={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:fr.properties.resume.
enum}};e===null?e=[p]:e.push(p),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let n=t.taps;if(!(n==="while-c\
urrent"||n==="once"||n==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:fr.properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(Ke(t.states,{instancePath:s+"/\
states",parentData:t,parentDataProperty:"states",rootData:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.
aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.
errors:e.concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[n]:e.push(n),r++}return Tr.errors=e,r===0}function Br(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const l={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[l]:e.push(l),r++}if(t.flows===void 0){
const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[l]:e.push(
l),r++}for(const l in t){const n=r;if(!(l==="renga"||l==="flows")){const p={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:ns.propertyNames.enum},propertyName:l};e===null?e=[p]:e.push(p),r++}var w=n===
r;if(!w){const p={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?
e=[p]:e.push(p),r++}}if(t.renga!==void 0&&t.renga!==1){const l={instancePath:s+"/renga",schemaPath:"#/properties/renga/c\
onst",keyword:"const",params:{allowedValue:1}};e===null?e=[l]:e.push(l),r++}if(t.flows!==void 0){let l=t.flows;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(Object.keys(l).length<1){const n={instancePath:s+"/flows",schemaPath:"#/properties/flows\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in l){const p=r;if(typeof n==
"string"&&!J.test(n)){const d={instancePath:s+"/flows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[d]:e.push(d),r++}var i=p===r;if(!i){const d={
instancePath:s+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===
null?e=[d]:e.push(d),r++}}for(const n in l)Tr(l[n],{instancePath:s+"/flows/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:n,rootData:a})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length)}else{const n={instancePath:s+"/\
flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const l={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return Br.errors=
e,r===0}const ur={type:"object",properties:{renga:{const:1},flow:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},title:{
$ref:"#/definitions/text"},onRestart:{enum:["resume","restart","stack"]},context:{$ref:"#/definitions/variables"},constants:{
$ref:"#/definitions/dataMap"},input:{$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"\
#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{
$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#\
/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/f\
lowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},
taps:{enum:["while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"renga","flow","states"],propertyNames:{enum:["renga","flow","title","onRestart","context","constants","input","output",
"triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}};function Fr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ren\
ga"}};e===null?e=[n]:e.push(n),r++}if(t.flow===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"flow"}};e===null?e=[n]:e.push(n),r++}if(t.states===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const p=r;
if(!(n==="renga"||n==="flow"||n==="title"||n==="onRestart"||n==="context"||n==="constants"||n==="input"||n==="output"||n===
"triggers"||n==="on"||n==="initial"||n==="silence"||n==="invalid"||n==="attempts"||n==="interrupt"||n==="resume"||n==="h\
elp"||n==="taps"||n==="states"||n==="aside")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:ur.propertyNames.enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=p===r;if(!w){const d={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(t.renga!==
void 0&&t.renga!==1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};
e===null?e=[n]:e.push(n),r++}if(t.flow!==void 0){let n=t.flow;if(typeof n=="string"){if(!J.test(n)){const p={instancePath:s+
"/flow",schemaPath:"#/properties/flow/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[p]:e.push(p),r++}}else{const p={instancePath:s+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}}if(t.title!==void 0&&(q(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"\
title",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onRestart!==void 0){let n=t.onRestart;if(!(n===
"resume"||n==="restart"||n==="stack")){const p={instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"\
enum",params:{allowedValues:ur.properties.onRestart.enum}};e===null?e=[p]:e.push(p),r++}}if(t.context!==void 0&&(ce(t.context,
{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),
r=e.length)),t.constants!==void 0&&(x(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constant\
s",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.input!==void 0&&(ce(t.input,{instancePath:s+"/in\
put",parentData:t,parentDataProperty:"input",rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),t.output!==
void 0&&(x(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"output",rootData:a})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length)),t.triggers!==void 0&&(Se(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"\
triggers",rootData:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/\
on",parentData:t,parentDataProperty:"on",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.initial!==
void 0){let n=t.initial;if(typeof n=="string"){if(!J.test(n)){const p={instancePath:s+"/initial",schemaPath:"#/propertie\
s/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),r++}}if(t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:a})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let n=t.invalid;const p=r;let d=!0;const k=r;if(!Array.
isArray(n)){const f={};e===null?e=[f]:e.push(f),r++}var i=k===r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(i){const f=r;
if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<v;g++)q(n[g],{instancePath:s+"/i\
nvalid/"+g,parentData:n,parentDataProperty:g,rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}var i=f===
r;d=i,m="then"}else{const f=r;q(n,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:a})||(e=
e===null?q.errors:e.concat(q.errors),r=e.length);var i=f===r;d=i,m="else"}if(!d){const f={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[f]:e.push(f),r++}}if(t.attempts!==void 0){let n=t.
attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&(n<1||isNaN(n))){const p={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let n=t.interrupt;const p=r;let d=!0;const k=r;if(!Array.isArray(
n)){const f={};e===null?e=[f]:e.push(f),r++}var l=k===r;r=p,e!==null&&(p?e.length=p:e=null);let m;if(l){const f=r;if(Array.
isArray(n)){const v=n.length;for(let g=0;g<v;g++)T(n[g],{instancePath:s+"/interrupt/"+g,parentData:n,parentDataProperty:g,
rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var l=f===r;d=l,m="then"}else{const f=r;if(!(n==="afte\
r"||n==="first"||n==="deny")){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:ur.properties.interrupt.else.enum}};e===null?e=[v]:e.push(v),r++}var l=f===r;d=l,m="else"}if(!d){
const f={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:m}};e===
null?e=[f]:e.push(f),r++}}if(t.resume!==void 0){let n=t.resume;if(!(n==="ask"||n==="silent"||n==="confirm")){const p={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:ur.properties.resume.enum}};e===null?
e=[p]:e.push(p),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:a})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let n=t.taps;if(!(n==="while-current"||n==="once"||
n==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:ur.
properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(Ke(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.aside!==void 0&&(W(t.
aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return Fr.errors=e,r===0}function Ct(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}const w=r;let i=!0;const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.
flows===void 0&&(d="flows")){const k={};e===null?e=[k]:e.push(k),r++}}var n=l===r;r=w,e!==null&&(w?e.length=w:e=null);let p;
if(n){const d=r;Br(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Br.errors:e.concat(Br.errors),
r=e.length);var n=d===r;i=n,p="then"}else{const d=r;Fr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var n=d===r;i=n,p="else"}if(!i){const d={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[d]:e.push(d),r++}return Ct.errors=e,r===0}const fs=Mt,os={$schema:"\
http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{renga:{const:1},tests:{type:"array",
items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{test:{type:"object",properties:{name:{
type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"#\
/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},
minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:[
"name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",properties:{user:{type:["string","nu\
mber","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"string"},tap:{type:["string","number"]},
pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string",
"object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},expect:{
type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{type:["a\
rray","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{type:"o\
bject"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integer",minimum:0}},propertyNames:{enum:["s\
tate","flow","stack","error","errors","ended","context","user","timers","pushes"]}},exact:{const:!0},as:{type:"string"},
in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{type:["string","num\
ber","object"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:["string","number",
"object"]},U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["string","number","ob\
ject"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot","snapshot","tap","pick","wait","event","servi\
ces","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9"]}},person:{type:"object",properties:{
displayName:{type:"string"},language:{type:"string"}},propertyNames:{enum:["displayName","language"]}}},propertyNames:{enum:[
"renga","tests"]}},Et={type:"object",properties:{name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/pers\
on"},users:{type:"object",additionalProperties:{$ref:"#/definitions/person"}},services:{type:"object"},seed:{type:["stri\
ng","number"]},cases:{type:"array",items:{type:"object"},minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},
minItems:1}},required:["name","chat"],propertyNames:{enum:["name","now","user","users","services","seed","cases","chat"]}},
ls={type:"object",properties:{displayName:{type:"string"},language:{type:"string"}},propertyNames:{enum:["displayName","\
language"]}};function Te(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const i in t){const l=r;if(!(i==="displayName"||i==="language")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ls.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.displayName!==void 0&&typeof t.displayName!="string"){const i={instancePath:s+
"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}if(t.language!==void 0&&typeof t.language!="string"){const i={instancePath:s+"/language",schemaPath:"#/properties/la\
nguage/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Te.errors=e,r===0}const G={type:"obje\
ct",properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"\
string"},tap:{type:["string","number"]},pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms\
|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{
type:"object",minProperties:1},expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["st\
ring","null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},
ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integ\
er",minimum:0}},propertyNames:{enum:["state","flow","stack","error","errors","ended","context","user","timers","pushes"]}},
exact:{const:!0},as:{type:"string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","number",
"object"]},U3:{type:["string","number","object"]},U4:{type:["string","number","object"]},U5:{type:["string","number","ob\
ject"]},U6:{type:["string","number","object"]},U7:{type:["string","number","object"]},U8:{type:["string","number","objec\
t"]},U9:{type:["string","number","object"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot","snapshot",
"tap","pick","wait","event","services","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8",
"U9"]}};function Or(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length>4){const l={instancePath:s,schemaPath:"#/maxProperties",keyword:"m\
axProperties",params:{limit:4}};e===null?e=[l]:e.push(l),r++}if(Object.keys(t).length<1){const l={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),r++}for(const l in t){const n=r;if(!(l===
"user"||l==="bot"||l==="snapshot"||l==="tap"||l==="pick"||l==="wait"||l==="event"||l==="services"||l==="result"||l==="se\
nt"||l==="expect"||l==="exact"||l==="as"||l==="in"||l==="U1"||l==="U2"||l==="U3"||l==="U4"||l==="U5"||l==="U6"||l==="U7"||
l==="U8"||l==="U9")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:G.propertyNames.
enum},propertyName:l};e===null?e=[p]:e.push(p),r++}var w=n===r;if(!w){const p={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[p]:e.push(p),r++}}if(t.user!==void 0){let l=t.user;if(typeof l!=
"string"&&typeof l!="number"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:s+"/user",schemaPath:"#\
/properties/user/type",keyword:"type",params:{type:G.properties.user.type}};e===null?e=[n]:e.push(n),r++}}if(t.bot!==void 0){
let l=t.bot;if((!l||typeof l!="object")&&typeof l!="string"&&typeof l!="number"){const n={instancePath:s+"/bot",schemaPath:"\
#/properties/bot/type",keyword:"type",params:{type:G.properties.bot.type}};e===null?e=[n]:e.push(n),r++}}if(t.snapshot!==
void 0&&typeof t.snapshot!="string"){const l={instancePath:s+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(t.tap!==void 0){let l=t.tap;if(typeof l!="string"&&typeof l!=
"number"){const n={instancePath:s+"/tap",schemaPath:"#/properties/tap/type",keyword:"type",params:{type:G.properties.tap.
type}};e===null?e=[n]:e.push(n),r++}}if(t.pick!==void 0&&typeof t.pick!="string"){const l={instancePath:s+"/pick",schemaPath:"\
#/properties/pick/type",keyword:"type",params:{type:G.properties.pick.type}};e===null?e=[l]:e.push(l),r++}if(t.wait!==void 0){
let l=t.wait;if(typeof l=="string"){if(!Ut.test(l)){const n={instancePath:s+"/wait",schemaPath:"#/properties/wait/patter\
n",keyword:"pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:s+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}}if(t.event!==void 0){let l=t.event;if(typeof l!="string"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const n={
instancePath:s+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:G.properties.event.type}};e===null?
e=[n]:e.push(n),r++}}if(t.services!==void 0){let l=t.services;if(!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:s+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}
if(t.result!==void 0){let l=t.result;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1){const n={instancePath:s+
"/result",schemaPath:"#/properties/result/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}}else{const n={instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}}if(t.sent!==void 0){let l=t.sent;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(
l).length<1){const n={instancePath:s+"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/sent",schemaPath:"#/properties/sent/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.expect!==void 0){let l=t.expect;if(l&&typeof l=="object"&&
!Array.isArray(l)){for(const n in l){const p=r;if(!(n==="state"||n==="flow"||n==="stack"||n==="error"||n==="errors"||n===
"ended"||n==="context"||n==="user"||n==="timers"||n==="pushes")){const d={instancePath:s+"/expect",schemaPath:"#/propert\
ies/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:G.properties.expect.propertyNames.enum},propertyName:n};
e===null?e=[d]:e.push(d),r++}var i=p===r;if(!i){const d={instancePath:s+"/expect",schemaPath:"#/properties/expect/proper\
tyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(l.state!==void 0){let n=l.state;
if(typeof n!="string"&&n!==null&&!(n&&typeof n=="object"&&!Array.isArray(n))){const p={instancePath:s+"/expect/state",schemaPath:"\
#/properties/expect/properties/state/type",keyword:"type",params:{type:G.properties.expect.properties.state.type}};e===null?
e=[p]:e.push(p),r++}}if(l.flow!==void 0){let n=l.flow;if(typeof n!="string"&&n!==null&&!(n&&typeof n=="object"&&!Array.isArray(
n))){const p={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/properties/flow/type",keyword:"type",params:{
type:G.properties.expect.properties.flow.type}};e===null?e=[p]:e.push(p),r++}}if(l.stack!==void 0){let n=l.stack;if(!n||
typeof n!="object"){const p={instancePath:s+"/expect/stack",schemaPath:"#/properties/expect/properties/stack/type",keyword:"\
type",params:{type:G.properties.expect.properties.stack.type}};e===null?e=[p]:e.push(p),r++}}if(l.error!==void 0){let n=l.
error;if(typeof n!="string"&&n!==null){const p={instancePath:s+"/expect/error",schemaPath:"#/properties/expect/propertie\
s/error/type",keyword:"type",params:{type:G.properties.expect.properties.error.type}};e===null?e=[p]:e.push(p),r++}}if(l.
errors!==void 0){let n=l.errors;if(!n||typeof n!="object"){const p={instancePath:s+"/expect/errors",schemaPath:"#/proper\
ties/expect/properties/errors/type",keyword:"type",params:{type:G.properties.expect.properties.errors.type}};e===null?e=
[p]:e.push(p),r++}}if(l.ended!==void 0&&typeof l.ended!="boolean"){const n={instancePath:s+"/expect/ended",schemaPath:"#\
/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(l.context!==
void 0){let n=l.context;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const p={instancePath:s+"/expect/context",schemaPath:"\
#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(l.user!==
void 0){let n=l.user;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const p={instancePath:s+"/expect/user",schemaPath:"\
#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(l.timers!==
void 0){let n=l.timers;if(!n||typeof n!="object"){const p={instancePath:s+"/expect/timers",schemaPath:"#/properties/expe\
ct/properties/timers/type",keyword:"type",params:{type:G.properties.expect.properties.timers.type}};e===null?e=[p]:e.push(
p),r++}}if(l.pushes!==void 0){let n=l.pushes;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const p={instancePath:s+"/expe\
ct/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:
e.push(p),r++}if(typeof n=="number"&&(n<0||isNaN(n))){const p={instancePath:s+"/expect/pushes",schemaPath:"#/properties/\
expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}else{
const n={instancePath:s+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}}if(t.exact!==void 0&&t.exact!==!0){const l={instancePath:s+"/exact",schemaPath:"#/properties/exact/\
const",keyword:"const",params:{allowedValue:!0}};e===null?e=[l]:e.push(l),r++}if(t.as!==void 0&&typeof t.as!="string"){const l={
instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}
if(t.in!==void 0&&typeof t.in!="string"){const l={instancePath:s+"/in",schemaPath:"#/properties/in/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(t.U1!==void 0){let l=t.U1;if(typeof l!="string"&&typeof l!="numb\
er"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:s+"/U1",schemaPath:"#/properties/U1/type",keyword:"\
type",params:{type:G.properties.U1.type}};e===null?e=[n]:e.push(n),r++}}if(t.U2!==void 0){let l=t.U2;if(typeof l!="strin\
g"&&typeof l!="number"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:s+"/U2",schemaPath:"#/propert\
ies/U2/type",keyword:"type",params:{type:G.properties.U2.type}};e===null?e=[n]:e.push(n),r++}}if(t.U3!==void 0){let l=t.
U3;if(typeof l!="string"&&typeof l!="number"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:s+"/U3",
schemaPath:"#/properties/U3/type",keyword:"type",params:{type:G.properties.U3.type}};e===null?e=[n]:e.push(n),r++}}if(t.
U4!==void 0){let l=t.U4;if(typeof l!="string"&&typeof l!="number"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const n={
instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:G.properties.U4.type}};e===null?e=[n]:
e.push(n),r++}}if(t.U5!==void 0){let l=t.U5;if(typeof l!="string"&&typeof l!="number"&&!(l&&typeof l=="object"&&!Array.isArray(
l))){const n={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"type",params:{type:G.properties.U5.type}};
e===null?e=[n]:e.push(n),r++}}if(t.U6!==void 0){let l=t.U6;if(typeof l!="string"&&typeof l!="number"&&!(l&&typeof l=="ob\
ject"&&!Array.isArray(l))){const n={instancePath:s+"/U6",schemaPath:"#/properties/U6/type",keyword:"type",params:{type:G.
properties.U6.type}};e===null?e=[n]:e.push(n),r++}}if(t.U7!==void 0){let l=t.U7;if(typeof l!="string"&&typeof l!="number"&&
!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:s+"/U7",schemaPath:"#/properties/U7/type",keyword:"ty\
pe",params:{type:G.properties.U7.type}};e===null?e=[n]:e.push(n),r++}}if(t.U8!==void 0){let l=t.U8;if(typeof l!="string"&&
typeof l!="number"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:s+"/U8",schemaPath:"#/properties/\
U8/type",keyword:"type",params:{type:G.properties.U8.type}};e===null?e=[n]:e.push(n),r++}}if(t.U9!==void 0){let l=t.U9;if(typeof l!=
"string"&&typeof l!="number"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:s+"/U9",schemaPath:"#/p\
roperties/U9/type",keyword:"type",params:{type:G.properties.U9.type}};e===null?e=[n]:e.push(n),r++}}}else{const l={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return Or.errors=e,r===0}function Sr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[i]:e.push(i),r++}if(t.chat===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"chat"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="name"||i==="now"||i==="user"||
i==="users"||i==="services"||i==="seed"||i==="cases"||i==="chat")){const n={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:Et.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=l===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.name!==void 0&&typeof t.name!="string"){const i={instancePath:s+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.now!==void 0&&typeof t.now!="stri\
ng"){const i={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}if(t.user!==void 0&&(Te(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:a})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),t.users!==void 0){let i=t.users;if(i&&typeof i=="object"&&!Array.
isArray(i))for(const l in i)Te(i[l],{instancePath:s+"/users/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:l,
rootData:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);else{const l={instancePath:s+"/users",schemaPath:"#/\
properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.services!==void 0){let i=t.
services;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/services",schemaPath:"#/properties/se\
rvices/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.seed!==void 0){let i=t.seed;if(typeof i!=
"string"&&typeof i!="number"){const l={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:Et.properties.seed.type}};e===null?e=[l]:e.push(l),r++}}if(t.cases!==void 0){let i=t.cases;if(Array.isArray(i)){if(i.
length<1){const n={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[n]:e.push(n),r++}const l=i.length;for(let n=0;n<l;n++){let p=i[n];if(!(p&&typeof p=="object"&&!Array.isArray(
p))){const d={instancePath:s+"/cases/"+n,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),r++}}}else{const l={instancePath:s+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",
params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(t.chat!==void 0){let i=t.chat;if(Array.isArray(i)){if(i.length<1){
const n={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[n]:e.push(n),r++}const l=i.length;for(let n=0;n<l;n++)Or(i[n],{instancePath:s+"/chat/"+n,parentData:i,parentDataProperty:n,
rootData:a})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length)}else{const l={instancePath:s+"/chat",schemaPath:"#/p\
roperties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Sr.errors=e,r===0}function Mt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=
[i]:e.push(i),r++}if(t.tests===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tests"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="renga"||i==="tests")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:os.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=l===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.renga!==void 0&&t.renga!==1){const i={instancePath:s+"/renga",schemaPath:"\
#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.push(i),r++}if(t.tests!==void 0){let i=t.
tests;if(Array.isArray(i)){if(i.length<1){const n={instancePath:s+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const l=i.length;for(let n=0;n<l;n++)Sr(i[n],{instancePath:s+"/\
tests/"+n,parentData:i,parentDataProperty:n,rootData:a})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length)}else{const l={
instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(
l),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}return Mt.errors=e,r===0}
export const validateBot: Validate = ps;
export const validateFlow: Validate = as;
export const validateTest: Validate = fs;

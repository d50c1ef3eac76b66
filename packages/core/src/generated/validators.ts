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

const as=Ct,he={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
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
user","constants","services","functions","commands","events","on","repairs","defaults","delivery","stack"]}},gt=new RegExp(
"^[A-Za-z_][A-Za-z0-9_-]*$",""),Ae=new RegExp("^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),G=new RegExp("^[A-Za-z_][A-Za-z\
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
let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var n=p===r;r=
w,e!==null&&(w?e.length=w:e=null);let o;if(n){const c=r,P=r;let g=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let l;if(t.$type===void 0&&(l="$type")){const d={};e===null?e=[d]:e.push(d),r++}}var f=k===r;if(r=P,e!==null&&(P?e.length=
P:e=null),!f){const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const h={instancePath:s,schemaPath:"\
#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[h]:e.push(h),r++}var f=l===r;g=f}if(!g){
const l={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[l]:e.push(l),r++}
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t){const d=r;if(!(l==="type"||l==="$type"||l==="enum"||l==="\
minimum"||l==="maximum"||l==="minLength"||l==="maxLength"||l==="minItems"||l==="maxItems"||l==="pattern"||l==="format"||
l==="items"||l==="properties"||l==="additionalProperties"||l==="required"||l==="default")){const h={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:be.then.propertyNames.enum},propertyName:l};e===null?e=[
h]:e.push(h),r++}var v=d===r;if(!v){const h={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:l}};e===null?e=[h]:e.push(h),r++}}if(t.type!==void 0){let l=t.type;if(!(l==="string"||l==="integer"||l==="n\
umber"||l==="boolean"||l==="date"||l==="time"||l==="datetime"||l==="location"||l==="content"||l==="object"||l==="array")){
const d={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:be.then.properties.
type.enum}};e===null?e=[d]:e.push(d),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const l={instancePath:s+"/$type",
schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(t.enum!==
void 0){let l=t.enum;if(Array.isArray(l)){if(l.length<1){const h={instancePath:s+"/enum",schemaPath:"#/then/properties/e\
num/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const d=l.length;for(let h=0;h<d;h++){let m=l[h];
if(typeof m!="string"&&typeof m!="number"&&typeof m!="boolean"){const $={instancePath:s+"/enum/"+h,schemaPath:"#/then/pr\
operties/enum/items/type",keyword:"type",params:{type:be.then.properties.enum.items.type}};e===null?e=[$]:e.push($),r++}}}else{
const d={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?
e=[d]:e.push(d),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const l={instancePath:s+"/minimum",schemaPath:"#\
/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),r++}if(t.maximum!==void 0&&
typeof t.maximum!="number"){const l={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",
params:{type:"number"}};e===null?e=[l]:e.push(l),r++}if(t.minLength!==void 0){let l=t.minLength;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){const d={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{
type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const d={instancePath:s+"/minLengt\
h",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.
push(d),r++}}if(t.maxLength!==void 0){let l=t.maxLength;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const d={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(
d),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const d={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.minItems!==void 0){let l=t.
minItems;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const d={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&(l<0||isNaN(l))){
const d={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.maxItems!==void 0){let l=t.maxItems;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l))){const d={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const d={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const l={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(t.format!==void 0){let l=t.format;if(!(l==="\
email"||l==="uri"||l==="phone"||l==="postal-code")){const d={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:be.then.properties.format.enum}};e===null?e=[d]:e.push(d),r++}}if(t.items!==
void 0&&(_e.validate(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:a})||(e=e===null?
_e.validate.errors:e.concat(_e.validate.errors),r=e.length)),t.properties!==void 0){let l=t.properties;if(l&&typeof l=="\
object"&&!Array.isArray(l)){for(const d in l){const h=r;if(typeof d=="string"&&!G.test(d)){const m={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A\
-Za-z0-9_]*$"},propertyName:d};e===null?e=[m]:e.push(m),r++}var y=h===r;if(!y){const m={instancePath:s+"/properties",schemaPath:"\
#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[m]:e.push(m),r++}}
for(const d in l)_e.validate(l[d],{instancePath:s+"/properties/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:d,
rootData:a})||(e=e===null?_e.validate.errors:e.concat(_e.validate.errors),r=e.length)}else{const d={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}}if(t.additionalProperties!==void 0){let l=t.additionalProperties;const d=r;let h=!0;const m=r;if(typeof l!="boolean"){
const $={};e===null?e=[$]:e.push($),r++}var u=m===r;if(r=d,e!==null&&(d?e.length=d:e=null),!u){const $=r;_e.validate(l,{
instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:a})||(e=e===null?
_e.validate.errors:e.concat(_e.validate.errors),r=e.length);var u=$===r;h=u}if(!h){const $={instancePath:s+"/additionalP\
roperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?
e=[$]:e.push($),r++}}if(t.required!==void 0){let l=t.required;if(Array.isArray(l)){const d=l.length;for(let h=0;h<d;h++)
if(typeof l[h]!="string"){const m={instancePath:s+"/required/"+h,schemaPath:"#/then/properties/required/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}else{const d={instancePath:s+"/required",schemaPath:"#/then/\
properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{const l={instancePath:s,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var n=c===r;i=n,o="then"}else{
const c=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="lo\
cation"||t==="content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{
allowedValues:be.else.enum}};e===null?e=[g]:e.push(g),r++}var n=c===r;i=n,o="else"}if(!i){const c={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[c]:e.push(c),r++}return Q.errors=e,r===0}function re(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){
const c=r,P=r;let g=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.$type===void 0&&(l="$type")){const d={};
e===null?e=[d]:e.push(d),r++}}var f=k===r;if(r=P,e!==null&&(P?e.length=P:e=null),!f){const l=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const h={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[h]:e.push(h),r++}var f=l===r;g=f}if(!g){const l={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[l]:e.push(l),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const l in t){const d=r;if(!(l==="type"||l==="$type"||l==="enum"||l==="minimum"||l==="maximum"||l==="minLength"||l===
"maxLength"||l==="minItems"||l==="maxItems"||l==="pattern"||l==="format"||l==="items"||l==="properties"||l==="additional\
Properties"||l==="required"||l==="default")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:be.then.propertyNames.enum},propertyName:l};e===null?e=[h]:e.push(h),r++}var v=d===r;if(!v){const h={
instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[h]:e.push(
h),r++}}if(t.type!==void 0){let l=t.type;if(!(l==="string"||l==="integer"||l==="number"||l==="boolean"||l==="date"||l===
"time"||l==="datetime"||l==="location"||l==="content"||l==="object"||l==="array")){const d={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:be.then.properties.type.enum}};e===null?e=[d]:e.push(d),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const l={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(t.enum!==void 0){let l=t.enum;if(Array.isArray(
l)){if(l.length<1){const h={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[h]:e.push(h),r++}const d=l.length;for(let h=0;h<d;h++){let m=l[h];if(typeof m!="string"&&typeof m!=
"number"&&typeof m!="boolean"){const $={instancePath:s+"/enum/"+h,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:be.then.properties.enum.items.type}};e===null?e=[$]:e.push($),r++}}}else{const d={instancePath:s+"/en\
um",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(t.minimum!==
void 0&&typeof t.minimum!="number"){const l={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[l]:e.push(l),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const l={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),r++}
if(t.minLength!==void 0){let l=t.minLength;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const d={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}
if(typeof l=="number"&&(l<0||isNaN(l))){const d={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.maxLength!==void 0){let l=t.
maxLength;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const d={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&(l<0||isNaN(
l))){const d={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.minItems!==void 0){let l=t.minItems;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l))){const d={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const d={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.
maxItems!==void 0){let l=t.maxItems;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const d={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="numb\
er"&&(l<0||isNaN(l))){const d={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const l={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),r++}if(t.format!==void 0){let l=t.format;if(!(l==="email"||l==="uri"||l==="phone"||l==="postal-code")){const d={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:be.then.properties.
format.enum}};e===null?e=[d]:e.push(d),r++}}if(t.items!==void 0&&(Q(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),t.properties!==void 0){let l=t.properties;if(l&&
typeof l=="object"&&!Array.isArray(l)){for(const d in l){const h=r;if(typeof d=="string"&&!G.test(d)){const m={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:d};e===null?e=[m]:e.push(m),r++}var y=h===r;if(!y){const m={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[m]:
e.push(m),r++}}for(const d in l)Q(l[d],{instancePath:s+"/properties/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:d,rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}else{const d={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}}if(t.additionalProperties!==void 0){let l=t.additionalProperties;const d=r;let h=!0;const m=r;if(typeof l!="boolean"){
const $={};e===null?e=[$]:e.push($),r++}var u=m===r;if(r=d,e!==null&&(d?e.length=d:e=null),!u){const $=r;Q(l,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:a})||(e=e===null?Q.errors:e.concat(
Q.errors),r=e.length);var u=$===r;h=u}if(!h){const $={instancePath:s+"/additionalProperties",schemaPath:"#/then/properti\
es/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[$]:e.push($),r++}}if(t.required!==void 0){
let l=t.required;if(Array.isArray(l)){const d=l.length;for(let h=0;h<d;h++)if(typeof l[h]!="string"){const m={instancePath:s+
"/required/"+h,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:
e.push(m),r++}}else{const d={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{const l={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),r++}var n=c===r;i=n,o="then"}else{const c=r;if(!(t==="string"||t==="integer"||t===
"number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){
const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:be.else.enum}};e===null?e=[g]:e.push(
g),r++}var n=c===r;i=n,o="else"}if(!i){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[c]:e.push(c),r++}return re.errors=e,r===0}const lr={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
ime","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","\
number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},
format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"\
boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{},label:{$ref:"\
#/definitions/text"},show:{$ref:"#/definitions/expression"},secret:{type:"boolean"}},if:{required:["$type"]},else:{required:[
"type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLength","maxLength","minItems","maxItems","p\
attern","format","items","properties","additionalProperties","required","default","label","show","secret"]}},else:{enum:[
"string","integer","number","boolean","date","time","datetime","location","content","object","array"]}};const Gt={type:["string","number","boolean"]};function C(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const w={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:Gt.type}};e===null?e=[w]:e.push(w),r++}return C.errors=e,r===0}function ce(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const w={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[w]:e.push(w),r++}for(const w in t)if(!Ae.test(w)){const i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w}};e===null?e=[i]:e.push(i),r++}for(const w in t)Ae.test(w)&&(C(t[w],{
instancePath:s+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:w,rootData:a})||(e=e===null?
C.errors:e.concat(C.errors),r=e.length))}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[w]:e.push(w),r++}return ce.errors=e,r===0}function q(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const f={};
e===null?e=[f]:e.push(f),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const f=r;ce(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);var n=f===r;i=n,o=
"then"}else{const f=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length);var n=f===r;i=n,o="else"}if(!i){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[f]:e.push(f),r++}return q.errors=e,r===0}const Jt={type:["string","boolean","number"]};function j(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!=
"number"){const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Jt.type}};e===null?e=[w]:e.push(w),r++}
return j.errors=e,r===0}function Be(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}
var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const c=r,P=r;let g=!0;const k=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let l;if(t.$type===void 0&&(l="$type")){const d={};e===null?e=[d]:e.push(d),r++}}var f=k===r;if(r=P,e!==null&&
(P?e.length=P:e=null),!f){const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const h={instancePath:s,
schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[h]:e.push(h),r++}var f=l===
r;g=f}if(!g){const l={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[l]:
e.push(l),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t){const d=r;if(!(l==="type"||l==="$type"||l===
"enum"||l==="minimum"||l==="maximum"||l==="minLength"||l==="maxLength"||l==="minItems"||l==="maxItems"||l==="pattern"||l===
"format"||l==="items"||l==="properties"||l==="additionalProperties"||l==="required"||l==="default"||l==="label"||l==="sh\
ow"||l==="secret")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:lr.
then.propertyNames.enum},propertyName:l};e===null?e=[h]:e.push(h),r++}var v=d===r;if(!v){const h={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[h]:e.push(h),r++}}if(t.type!==void 0){
let l=t.type;if(!(l==="string"||l==="integer"||l==="number"||l==="boolean"||l==="date"||l==="time"||l==="datetime"||l===
"location"||l==="content"||l==="object"||l==="array")){const d={instancePath:s+"/type",schemaPath:"#/then/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:lr.then.properties.type.enum}};e===null?e=[d]:e.push(d),r++}}if(t.$type!==void 0&&
typeof t.$type!="string"){const l={instancePath:s+"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(t.enum!==void 0){let l=t.enum;if(Array.isArray(l)){if(l.length<1){const h={
instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:
e.push(h),r++}const d=l.length;for(let h=0;h<d;h++){let m=l[h];if(typeof m!="string"&&typeof m!="number"&&typeof m!="boo\
lean"){const $={instancePath:s+"/enum/"+h,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type:lr.
then.properties.enum.items.type}};e===null?e=[$]:e.push($),r++}}}else{const d={instancePath:s+"/enum",schemaPath:"#/then\
/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(t.minimum!==void 0&&typeof t.
minimum!="number"){const l={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{
type:"number"}};e===null?e=[l]:e.push(l),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const l={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),r++}
if(t.minLength!==void 0){let l=t.minLength;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const d={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}
if(typeof l=="number"&&(l<0||isNaN(l))){const d={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.maxLength!==void 0){let l=t.
maxLength;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const d={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&(l<0||isNaN(
l))){const d={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.minItems!==void 0){let l=t.minItems;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l))){const d={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const d={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.
maxItems!==void 0){let l=t.maxItems;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const d={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof l=="numb\
er"&&(l<0||isNaN(l))){const d={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const l={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),r++}if(t.format!==void 0){let l=t.format;if(!(l==="email"||l==="uri"||l==="phone"||l==="postal-code")){const d={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:lr.then.properties.
format.enum}};e===null?e=[d]:e.push(d),r++}}if(t.items!==void 0&&(Q(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),t.properties!==void 0){let l=t.properties;if(l&&
typeof l=="object"&&!Array.isArray(l)){for(const d in l){const h=r;if(typeof d=="string"&&!G.test(d)){const m={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:d};e===null?e=[m]:e.push(m),r++}var y=h===r;if(!y){const m={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[m]:
e.push(m),r++}}for(const d in l)Q(l[d],{instancePath:s+"/properties/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:d,rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}else{const d={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}}if(t.additionalProperties!==void 0){let l=t.additionalProperties;const d=r;let h=!0;const m=r;if(typeof l!="boolean"){
const $={};e===null?e=[$]:e.push($),r++}var u=m===r;if(r=d,e!==null&&(d?e.length=d:e=null),!u){const $=r;Q(l,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:a})||(e=e===null?Q.errors:e.concat(
Q.errors),r=e.length);var u=$===r;h=u}if(!h){const $={instancePath:s+"/additionalProperties",schemaPath:"#/then/properti\
es/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[$]:e.push($),r++}}if(t.required!==void 0){
let l=t.required;if(Array.isArray(l)){const d=l.length;for(let h=0;h<d;h++)if(typeof l[h]!="string"){const m={instancePath:s+
"/required/"+h,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:
e.push(m),r++}}else{const d={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[d]:e.push(d),r++}}if(t.label!==void 0&&(q(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"\
label",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.show!==void 0&&(j(t.show,{instancePath:s+"/s\
how",parentData:t,parentDataProperty:"show",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.secret!==
void 0&&typeof t.secret!="boolean"){const l={instancePath:s+"/secret",schemaPath:"#/then/properties/secret/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var n=c===r;i=n,o="then"}else{const c=r;if(!(t==="string"||t===
"integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="obje\
ct"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:lr.else.enum}};
e===null?e=[g]:e.push(g),r++}var n=c===r;i=n,o="else"}if(!i){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:o}};e===null?e=[c]:e.push(c),r++}return Be.errors=e,r===0}function yr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const p=r;if(typeof i=="\
string"&&!G.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)Be(t[i],
{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||(e=e===null?
Be.errors:e.concat(Be.errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return yr.errors=e,r===0}function L(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){return L.errors=null,!0}function Fe(t,{
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
enum:["baseUrl","auth","operations"]}},mt=new RegExp("^[A-Z_][A-Z0-9_]*$",""),yt={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){return cr.errors=
null,!0}const Wr=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Ce(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Wr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return Ce.errors=e,r===0}function hr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[p]:e.push(p),r++}for(const p in t){const n=r;if(!(p==="method"||p==="path"||p==="query"||p==="body"||p==="ti\
meout"||p==="retry"||p==="accept"||p==="response")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:yt.propertyNames.enum},propertyName:p};e===null?e=[o]:e.push(o),r++}var w=n===r;if(!w){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[o]:e.push(o),r++}}
if(t.method!==void 0){let p=t.method;if(!(p==="GET"||p==="POST"||p==="PUT"||p==="PATCH"||p==="DELETE")){const n={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:yt.properties.method.enum}};e===null?
e=[n]:e.push(n),r++}}if(t.path!==void 0&&typeof t.path!="string"){const p={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.query!==void 0&&(Fe(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:a})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),t.
body!==void 0&&(cr(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:a})||(e=e===null?cr.errors:
e.concat(cr.errors),r=e.length)),t.timeout!==void 0&&(Ce(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),t.retry!==void 0){let p=t.retry;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(const n in p){const o=r;if(!(n==="attempts"||n==="backoff")){const f={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:yt.properties.retry.propertyNames.
enum},propertyName:n};e===null?e=[f]:e.push(f),r++}var i=o===r;if(!i){const f={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[f]:e.push(f),r++}}if(p.attempts!==
void 0){let n=p.attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const o={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof n==
"number"){if(n>3||isNaN(n)){const o={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[o]:e.push(o),r++}if(n<1||isNaN(n)){const o={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[o]:e.push(o),r++}}}p.backoff!==void 0&&(Ce(p.backoff,{instancePath:s+"/retry/backoff",parentData:p,
parentDataProperty:"backoff",rootData:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length))}else{const n={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.
accept!==void 0){let p=t.accept;if(Array.isArray(p)){const n=p.length;for(let o=0;o<n;o++){let f=p[o];if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f))){const v={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[v]:e.push(v),r++}if(typeof f=="number"){if(f>599||isNaN(f)){const v={instancePath:s+
"/accept/"+o,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[v]:e.push(v),r++}if(f<100||isNaN(f)){const v={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[v]:e.push(v),r++}}}}else{const n={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}t.response!==
void 0&&(re(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:a})||(e=e===null?
re.errors:e.concat(re.errors),r=e.length))}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),r++}return hr.errors=e,r===0}function dr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const y={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[y]:e.push(y),r++}if(t.operations===
void 0){const y={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[y]:e.push(y),r++}for(const y in t){const u=r;if(!(y==="baseUrl"||y==="auth"||y==="operations")){const c={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.propertyNames.enum},propertyName:y};e===null?e=
[c]:e.push(c),r++}var w=u===r;if(!w){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:y}};e===null?e=[c]:e.push(c),r++}}if(t.baseUrl!==void 0){let y=t.baseUrl;const u=r;let c=!0;const P=r;if(!(y&&
typeof y=="object"&&!Array.isArray(y))){const k={};e===null?e=[k]:e.push(k),r++}var i=P===r;r=u,e!==null&&(u?e.length=u:
e=null);let g;if(i){const k=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.env===void 0){const l={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
l]:e.push(l),r++}for(const l in y){const d=r;if(l!=="env"){const h={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.properties.baseUrl.then.propertyNames.enum},propertyName:l};
e===null?e=[h]:e.push(h),r++}var p=d===r;if(!p){const h={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[h]:e.push(h),r++}}if(y.env!==void 0){let l=y.
env;if(typeof l=="string"){if(!mt.test(l)){const d={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[d]:e.push(d),r++}}}else{const l={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var i=k===r;c=i,g="then"}else{const k=r;if(typeof y!=
"string"){const l={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),r++}var i=k===r;c=i,g="else"}if(!c){const k={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[k]:e.push(k),r++}}if(t.auth!==void 0){let y=t.auth;
if(y&&typeof y=="object"&&!Array.isArray(y)){for(const u in y){const c=r;if(!(u==="bearer"||u==="headers")){const P={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.properties.auth.propertyNames.
enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var n=c===r;if(!n){const P={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}if(y.bearer!==
void 0){let u=y.bearer;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.env===void 0){const c={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[c]:e.push(c),r++}for(const c in u){const P=r;if(c!=="env"){const g={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.properties.auth.properties.bearer.
propertyNames.enum},propertyName:c};e===null?e=[g]:e.push(g),r++}var o=P===r;if(!o){const g={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?
e=[g]:e.push(g),r++}}if(u.env!==void 0){let c=u.env;if(typeof c=="string"){if(!mt.test(c)){const P={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{
const c={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}}if(y.headers!==void 0){let u=y.headers;if(u&&typeof u=="object"&&!Array.isArray(
u))for(const c in u){let P=u[c];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.env===void 0){const g={instancePath:s+
"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[g]:e.push(g),r++}for(const g in P){const k=r;
if(g!=="env"){const b={instancePath:s+"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:g};e===null?e=[b]:e.push(b),r++}var f=k===r;if(!f){
const b={instancePath:s+"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[b]:e.push(b),
r++}}if(P.env!==void 0){let g=P.env;if(typeof g=="string"){if(!mt.test(g)){const k={instancePath:s+"/auth/headers/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:s+
"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{const g={
instancePath:s+"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}else{const c={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[c]:e.push(c),r++}}}else{const u={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}}if(t.operations!==void 0){let y=t.operations;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(const u in y){const c=r;if(typeof u=="string"&&!gt.test(u)){const P={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:u};
e===null?e=[P]:e.push(P),r++}var v=c===r;if(!v){const P={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}for(const u in y)hr(y[u],
{instancePath:s+"/operations/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:u,rootData:a})||
(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)}else{const u={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const y={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return dr.errors=e,r===0}const Qt={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function Me(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var n=p===r;r=w,e!==null&&(w?e.length=
w:e=null);let o;if(n){const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const c={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),r++}for(const c in t)
if(!Ae.test(c)){const P={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[P]:e.push(P),r++}for(const c in t)if(Ae.test(c)){let P=t[c];const g=r;let k=!0;const b=r;
if(!Array.isArray(P)){const d={};e===null?e=[d]:e.push(d),r++}var f=b===r;r=g,e!==null&&(g?e.length=g:e=null);let l;if(f){
const d=r;if(Array.isArray(P)){if(P.length<1){const $={instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[$]:e.push($),r++}const m=P.length;for(let $=0;$<m;$++)C(P[$],{instancePath:s+"/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+$,parentData:P,parentDataProperty:$,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)}var f=d===r;k=f,l="then"}else{const d=r;C(P,{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:c,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var f=d===r;k=f,l="else"}if(!k){const d={
instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[d]:e.push(d),r++}}}var n=y===
r;i=n,o="then"}else{const y=r,u=r;let c=!0;const P=r;if(!Array.isArray(t)){const b={};e===null?e=[b]:e.push(b),r++}var v=P===
r;r=u,e!==null&&(u?e.length=u:e=null);let g;if(v){const b=r;if(Array.isArray(t)){if(t.length<1){const h={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const d=t.length;for(let h=0;h<
d;h++)C(t[h],{instancePath:s+"/"+h,parentData:t,parentDataProperty:h,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)}var v=b===r;c=v,g="then"}else{const b=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length);var v=b===r;c=v,g="else"}if(!c){const b={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}var n=y===r;i=n,o="else"}if(!i){const y={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[y]:e.push(y),r++}return Me.errors=e,
r===0}const Gr=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function Oe(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!Gr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return Oe.errors=e,r===0}function gr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(r===p)if(t&&typeof t=="object"&&!Array.
isArray(t)){let v;if(t.match===void 0&&(v="match")){const y={};e===null?e=[y]:e.push(y),r++}}else{const v={};e===null?e=
[v]:e.push(v),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const v=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const u={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[u]:e.push(u),r++}for(const u in t){const c=r;if(!(u==="match"||u==="target")){const P={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Qt.then.propertyNames.enum},propertyName:u};
e===null?e=[P]:e.push(P),r++}var f=c===r;if(!f){const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}t.match!==void 0&&(Me(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),t.target!==
void 0&&(Oe(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?Oe.errors:
e.concat(Oe.errors),r=e.length))}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[u]:e.push(u),r++}var n=v===r;i=n,o="then"}else{const v=r;Me(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var n=v===r;i=n,o="else"}if(!i){const v={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[v]:e.push(v),r++}return gr.errors=e,r===0}const vt={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
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
errors=e,r===0}const Xt=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function D(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const i={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;
if(typeof i=="string"&&!Xt.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={
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
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};
e===null?e=[y]:e.push(y),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const y=r,u=r;let c=!0;const P=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const b in t){const l=r;if(typeof b=="string"&&!Ae.test(b)){const d={};e===
null?e=[d]:e.push(d),r++}var f=l===r;if(!f){const d={};e===null?e=[d]:e.push(d),r++;break}}var v=P===r;r=u,e!==null&&(u?
e.length=u:e=null);let g;if(v){const b=r;ce(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?
ce.errors:e.concat(ce.errors),r=e.length);var v=b===r;c=v,g="then"}else{const b=r;wr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var v=b===r;c=v,g="else"}if(!c){const b={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}var n=y===r;i=n,o="then"}else{
const y=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=
e.length);var n=y===r;i=n,o="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[y]:e.push(y),r++}return fe.errors=e,r===0}function K(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!Array.isArray(t)){const f={};e===null?e=[f]:e.push(f),
r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const f=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const y=t.length;for(let u=0;u<
y;u++)fe(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:a})||(e=e===null?fe.errors:e.concat(fe.errors),
r=e.length)}var n=f===r;i=n,o="then"}else{const f=r;fe(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var n=f===r;i=n,o="else"}if(!i){const f={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[f]:e.push(f),r++}return K.errors=e,r===0}const kt={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
nitions/sayAction"},else:{if:{required:["set"]},then:{$ref:"#/definitions/setAction"},else:{if:{required:["raise"]},then:{
$ref:"#/definitions/raiseAction"},else:{if:{required:["schedule"]},then:{$ref:"#/definitions/scheduleAction"},else:{if:{
required:["unschedule"]},then:{$ref:"#/definitions/unscheduleAction"},else:{if:{required:["request"]},then:{$ref:"#/defi\
nitions/requestAction"},else:{if:{required:["run"]},then:{$ref:"#/definitions/runAction"},else:{if:{required:["loading"]},
then:{$ref:"#/definitions/loadingAction"},else:{if:{required:["markAsRead"]},then:{$ref:"#/definitions/markAsReadAction"},
else:{if:{required:["flush"]},then:{$ref:"#/definitions/flushAction"},else:{if:{required:["track"]},then:{$ref:"#/defini\
tions/trackAction"},else:{type:"object",properties:{say:!0,set:!0,raise:!0,schedule:!0,unschedule:!0,request:!0,run:!0,loading:!0,
markAsRead:!0,flush:!0,track:!0},minProperties:1,propertyNames:{enum:["say","set","raise","schedule","unschedule","reque\
st","run","loading","markAsRead","flush","track"]}}}}}}}}}}}}}},Yt={type:"object",properties:{say:{$ref:"#/definitions/m\
essages"},guard:{$ref:"#/definitions/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};function vr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.say===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"say"}};
e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="say"||i==="guard")){const n={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Yt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(
n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return vr.errors=e,r===0}const es={
type:"object",properties:{set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],
propertyNames:{enum:["set","guard"]}};function kr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.set===void 0){const i={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"set"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i===
"set"||i==="guard")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:es.propertyNames.
enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}t.set!==void 0&&(D(t.set,{instancePath:s+
"/set",parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return kr.errors=e,r===0}const Pt={type:"object",properties:{raise:{if:{type:"object"},then:{type:"\
object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["eve\
nt","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["raise"],propertyNames:{enum:["ra\
ise","guard"]}};function Pr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"raise"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="raise"||n===
"guard")){const f={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Pt.propertyNames.
enum},propertyName:n};e===null?e=[f]:e.push(f),r++}var w=o===r;if(!w){const f={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[f]:e.push(f),r++}}if(t.raise!==void 0){let n=t.raise;const o=r;
let f=!0;const v=r;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const u={};e===null?e=[u]:e.push(u),r++}var i=v===r;r=
o,e!==null&&(o?e.length=o:e=null);let y;if(i){const u=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.event===void 0){
const P={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[P]:e.push(P),r++}for(const P in n){const g=r;if(!(P==="event"||P==="data")){const k={instancePath:s+
"/raise",schemaPath:"#/properties/raise/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Pt.properties.raise.
then.propertyNames.enum},propertyName:P};e===null?e=[k]:e.push(k),r++}var p=g===r;if(!p){const k={instancePath:s+"/raise",
schemaPath:"#/properties/raise/then/propertyNames",keyword:"propertyNames",params:{propertyName:P}};e===null?e=[k]:e.push(
k),r++}}if(n.event!==void 0&&typeof n.event!="string"){const P={instancePath:s+"/raise/event",schemaPath:"#/properties/r\
aise/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}n.data!==void 0&&(L(
n.data,{instancePath:s+"/raise/data",parentData:n,parentDataProperty:"data",rootData:a})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length))}else{const P={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[P]:e.push(P),r++}var i=u===r;f=i,y="then"}else{const u=r;if(typeof n!="string"){const P={instancePath:s+
"/raise",schemaPath:"#/properties/raise/else/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}var i=u===
r;f=i,y="else"}if(!f){const u={instancePath:s+"/raise",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:y}};
e===null?e=[u]:e.push(u),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
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
object"}};e===null?e=[w]:e.push(w),r++}return x.errors=e,r===0}const Vt=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function ne(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Vt.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return ne.errors=e,r===0}function br(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.schedule===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schedule"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const f=r;if(!(o==="schedule"||o==="guard")){const v={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.propertyNames.enum},propertyName:o};e===null?e=
[v]:e.push(v),r++}var w=f===r;if(!w){const v={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:o}};e===null?e=[v]:e.push(v),r++}}if(t.schedule!==void 0){let o=t.schedule;const f=r;let v=!0;const y=r;if(o&&
typeof o=="object"&&!Array.isArray(o)){let c;if(o.at===void 0&&(c="at")){const P={};e===null?e=[P]:e.push(P),r++}}var i=y===
r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(i){const c=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.at===void 0){
const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[g]:e.push(g),r++}if(o.event===void 0){const g={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[g]:e.push(g),r++}for(const g in o){
const k=r;if(!(g==="id"||g==="at"||g==="event"||g==="data"||g==="late"||g==="detached")){const b={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.
then.propertyNames.enum},propertyName:g};e===null?e=[b]:e.push(b),r++}var p=k===r;if(!p){const b={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[
b]:e.push(b),r++}}if(o.id!==void 0&&typeof o.id!="string"){const g={instancePath:s+"/schedule/id",schemaPath:"#/properti\
es/schedule/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(o.at!==void 0&&
(L(o.at,{instancePath:s+"/schedule/at",parentData:o,parentDataProperty:"at",rootData:a})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)),o.event!==void 0&&typeof o.event!="string"){const g={instancePath:s+"/schedule/event",schemaPath:"\
#/properties/schedule/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(o.
data!==void 0&&(x(o.data,{instancePath:s+"/schedule/data",parentData:o,parentDataProperty:"data",rootData:a})||(e=e===null?
x.errors:e.concat(x.errors),r=e.length)),o.late!==void 0){let g=o.late;if(!(g==="now"||g==="skip")){const k={instancePath:s+
"/schedule/late",schemaPath:"#/properties/schedule/then/properties/late/enum",keyword:"enum",params:{allowedValues:ar.properties.
schedule.then.properties.late.enum}};e===null?e=[k]:e.push(k),r++}}if(o.detached!==void 0&&typeof o.detached!="boolean"){
const g={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/schedule",schemaPath:"#/prope\
rties/schedule/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var i=c===r;v=i,u="then"}else{
const c=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.in===void 0){const g={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[g]:e.push(g),r++}if(o.
event===void 0){const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/required",keyword:"required",
params:{missingProperty:"event"}};e===null?e=[g]:e.push(g),r++}for(const g in o){const k=r;if(!(g==="id"||g==="in"||g===
"event"||g==="data"||g==="late"||g==="detached")){const b={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/\
else/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.else.propertyNames.enum},propertyName:g};
e===null?e=[b]:e.push(b),r++}var n=k===r;if(!n){const b={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[b]:e.push(b),r++}}if(o.id!==void 0&&typeof o.
id!="string"){const g={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(o.in!==void 0&&(ne(o.in,{instancePath:s+"/schedule/in",parentData:o,
parentDataProperty:"in",rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),o.event!==void 0&&typeof o.
event!="string"){const g={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/properties/event/type",
keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(o.data!==void 0&&(x(o.data,{instancePath:s+"/sche\
dule/data",parentData:o,parentDataProperty:"data",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),o.late!==
void 0){let g=o.late;if(!(g==="now"||g==="skip")){const k={instancePath:s+"/schedule/late",schemaPath:"#/properties/sche\
dule/else/properties/late/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.else.properties.late.enum}};
e===null?e=[k]:e.push(k),r++}}if(o.detached!==void 0&&typeof o.detached!="boolean"){const g={instancePath:s+"/schedule/d\
etached",schemaPath:"#/properties/schedule/else/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/type",keyword:"type",
params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var i=c===r;v=i,u="else"}if(!v){const c={instancePath:s+"/schedule",
schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}t.guard!==void 0&&
(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return br.errors=e,r===0}const rs={type:"object",properties:{unschedule:{type:"string"},guard:{$ref:"\
#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unschedule","guard"]}};function $r(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unschedule"}};e===null?
e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="unschedule"||i==="guard")){const n={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:rs.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(
n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}if(t.unschedule!==void 0&&typeof t.unschedule!="string"){const i={instancePath:s+"/unsched\
ule",schemaPath:"#/properties/unschedule/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return $r.errors=e,r===0}const ts={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"\
#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:["request"],propertyNames:{enum:["request","guard",
"id","with","echo"]}},Kt=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$","");function _r(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="request"||i==="guard"||i==="id"||i==="with"||i==="echo")){const n={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ts.propertyNames.enum},propertyName:i};
e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.request!==void 0){let i=t.request;if(typeof i=="string"){
if(!Kt.test(i)){const p={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/requ\
est",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const i={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}t.with!==void 0&&(x(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.echo!==
void 0&&(x(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:a})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return _r.errors=e,r===0}const ss={type:"object",properties:{run:{type:"string"},guard:{$ref:"#/defi\
nitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function Ar(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.run===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const p=r;if(!(i==="run"||i==="guard"||i==="id"||i==="with"||i==="echo")){const n={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:ss.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.run!==void 0&&typeof t.run!="string"){const i={instancePath:s+"/run",schemaPath:"#/properties/\
run/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.id!==
void 0&&typeof t.id!="string"){const i={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.echo!==void 0&&(x(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ar.errors=
e,r===0}const bt={type:"object",properties:{loading:{type:["integer","boolean"],minimum:5,maximum:60},guard:{$ref:"#/def\
initions/expression"}},required:["loading"],propertyNames:{enum:["loading","guard"]}};function Nr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loading===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"loading"}};e===null?e=[i]:e.
push(i),r++}for(const i in t){const p=r;if(!(i==="loading"||i==="guard")){const n={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:bt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.loading!==void 0){let i=t.loading;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))&&typeof i!="bool\
ean"){const p={instancePath:s+"/loading",schemaPath:"#/properties/loading/type",keyword:"type",params:{type:bt.properties.
loading.type}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"){if(i>60||isNaN(i)){const p={instancePath:s+"/loading",
schemaPath:"#/properties/loading/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[p]:e.push(p),
r++}if(i<5||isNaN(i)){const p={instancePath:s+"/loading",schemaPath:"#/properties/loading/minimum",keyword:"minimum",params:{
comparison:">=",limit:5}};e===null?e=[p]:e.push(p),r++}}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Nr.errors=e,r===0}const $t={
type:"object",properties:{markAsRead:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},required:["markA\
sRead"],propertyNames:{enum:["markAsRead","guard"]}};function jr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.markAsRead===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"markAsRead"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const p=r;if(!(i==="markAsRead"||i==="guard")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:$t.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.markAsRead!==
void 0){let i=t.markAsRead;if(typeof i!="boolean"&&i!==null){const p={instancePath:s+"/markAsRead",schemaPath:"#/propert\
ies/markAsRead/type",keyword:"type",params:{type:$t.properties.markAsRead.type}};e===null?e=[p]:e.push(p),r++}}t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return jr.errors=e,r===0}const _t={type:"object",properties:{flush:{type:["boolean","null"]},guard:{
$ref:"#/definitions/expression"}},required:["flush"],propertyNames:{enum:["flush","guard"]}};function Dr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.flush===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flush"}};e===null?e=
[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="flush"||i==="guard")){const n={instancePath:s,schemaPath:"#/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:_t.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}
var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}if(t.flush!==void 0){let i=t.flush;if(typeof i!="boolean"&&i!==null){const p={instancePath:s+
"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type:_t.properties.flush.type}};e===null?e=[p]:e.push(
p),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===
null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return Dr.errors=e,r===0}const At={type:"object",properties:{track:{if:{type:"obj\
ect"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{
enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["track"],propertyNames:{
enum:["track","guard"]}};function xr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.track===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"track"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="track"||n===
"guard")){const f={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:At.propertyNames.
enum},propertyName:n};e===null?e=[f]:e.push(f),r++}var w=o===r;if(!w){const f={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[f]:e.push(f),r++}}if(t.track!==void 0){let n=t.track;const o=r;
let f=!0;const v=r;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const u={};e===null?e=[u]:e.push(u),r++}var i=v===r;r=
o,e!==null&&(o?e.length=o:e=null);let y;if(i){const u=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.event===void 0){
const P={instancePath:s+"/track",schemaPath:"#/properties/track/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[P]:e.push(P),r++}for(const P in n){const g=r;if(!(P==="event"||P==="data")){const k={instancePath:s+
"/track",schemaPath:"#/properties/track/then/propertyNames/enum",keyword:"enum",params:{allowedValues:At.properties.track.
then.propertyNames.enum},propertyName:P};e===null?e=[k]:e.push(k),r++}var p=g===r;if(!p){const k={instancePath:s+"/track",
schemaPath:"#/properties/track/then/propertyNames",keyword:"propertyNames",params:{propertyName:P}};e===null?e=[k]:e.push(
k),r++}}if(n.event!==void 0&&typeof n.event!="string"){const P={instancePath:s+"/track/event",schemaPath:"#/properties/t\
rack/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}n.data!==void 0&&(L(
n.data,{instancePath:s+"/track/data",parentData:n,parentDataProperty:"data",rootData:a})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length))}else{const P={instancePath:s+"/track",schemaPath:"#/properties/track/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[P]:e.push(P),r++}var i=u===r;f=i,y="then"}else{const u=r;if(typeof n!="string"){const P={instancePath:s+
"/track",schemaPath:"#/properties/track/else/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}var i=u===
r;f=i,y="else"}if(!f){const u={instancePath:s+"/track",schemaPath:"#/properties/track/if",keyword:"if",params:{failingKeyword:y}};
e===null?e=[u]:e.push(u),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return xr.errors=e,r===0}function ue(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(typeof t!="string"){const m={};
e===null?e=[m]:e.push(m),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const m=r;if(!(t==="flush"||t===
"markAsRead"||t==="loading")){const _={instancePath:s,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues:kt.then.
enum}};e===null?e=[_]:e.push(_),r++}var n=m===r;i=n,o="then"}else{const m=r,$=r;let _=!0;const U=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let Y;if(t.say===void 0&&(Y="say")){const V={};e===null?e=[V]:e.push(V),r++}}var f=U===r;r=$,e!==
null&&($?e.length=$:e=null);let B;if(f){const Y=r;vr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=
e===null?vr.errors:e.concat(vr.errors),r=e.length);var f=Y===r;_=f,B="then"}else{const Y=r,V=r;let M=!0;const O=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let ie;if(t.set===void 0&&(ie="set")){const de={};e===null?e=[de]:e.push(de),r++}}
var v=O===r;r=V,e!==null&&(V?e.length=V:e=null);let $e;if(v){const ie=r;kr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var v=ie===r;M=v,$e="then"}else{const ie=r,de=r;let tr=!0;
const sr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let oe;if(t.raise===void 0&&(oe="raise")){const ge={};e===null?e=
[ge]:e.push(ge),r++}}var y=sr===r;r=de,e!==null&&(de?e.length=de:e=null);let Jr;if(y){const oe=r;Pr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var y=oe===r;tr=y,Jr="then"}else{
const oe=r,ge=r;let nr=!0;const ir=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let le;if(t.schedule===void 0&&(le="sc\
hedule")){const We={};e===null?e=[We]:e.push(We),r++}}var u=ir===r;r=ge,e!==null&&(ge?e.length=ge:e=null);let Qr;if(u){const le=r;
br(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);
var u=le===r;nr=u,Qr="then"}else{const le=r,We=r;let Xr=!0;const Lt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let xe;
if(t.unschedule===void 0&&(xe="unschedule")){const Ge={};e===null?e=[Ge]:e.push(Ge),r++}}var c=Lt===r;r=We,e!==null&&(We?
e.length=We:e=null);let Yr;if(c){const xe=r;$r(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===
null?$r.errors:e.concat($r.errors),r=e.length);var c=xe===r;Xr=c,Yr="then"}else{const xe=r,Ge=r;let et=!0;const Tt=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let qe;if(t.request===void 0&&(qe="request")){const Je={};e===null?e=[Je]:e.push(
Je),r++}}var P=Tt===r;r=Ge,e!==null&&(Ge?e.length=Ge:e=null);let rt;if(P){const qe=r;_r(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var P=qe===r;et=P,rt="then"}else{const qe=r,Je=r;let tt=!0;
const Bt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ze;if(t.run===void 0&&(ze="run")){const Qe={};e===null?e=[Qe]:
e.push(Qe),r++}}var g=Bt===r;r=Je,e!==null&&(Je?e.length=Je:e=null);let st;if(g){const ze=r;Ar(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var g=ze===r;tt=g,st="then"}else{
const ze=r,Qe=r;let nt=!0;const Ft=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ze;if(t.loading===void 0&&(Ze="loa\
ding")){const Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var k=Ft===r;r=Qe,e!==null&&(Qe?e.length=Qe:e=null);let it;if(k){const Ze=r;
Nr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);
var k=Ze===r;nt=k,it="then"}else{const Ze=r,Xe=r;let ot=!0;const Ot=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ie;
if(t.markAsRead===void 0&&(Ie="markAsRead")){const Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var b=Ot===r;r=Xe,e!==null&&(Xe?
e.length=Xe:e=null);let lt;if(b){const Ie=r;jr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===
null?jr.errors:e.concat(jr.errors),r=e.length);var b=Ie===r;ot=b,lt="then"}else{const Ie=r,Ye=r;let pt=!0;const St=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let Ee;if(t.flush===void 0&&(Ee="flush")){const er={};e===null?e=[er]:e.push(er),
r++}}var l=St===r;r=Ye,e!==null&&(Ye?e.length=Ye:e=null);let at;if(l){const Ee=r;Dr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length);var l=Ee===r;pt=l,at="then"}else{const Ee=r,er=r;let ft=!0;
const Ht=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ue;if(t.track===void 0&&(Ue="track")){const wt={};e===null?e=
[wt]:e.push(wt),r++}}var d=Ht===r;r=er,e!==null&&(er?e.length=er:e=null);let ut;if(d){const Ue=r;xr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var d=Ue===r;ft=d,ut="then"}else{
const Ue=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const X={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[X]:e.push(X),r++}for(const X in t){const Wt=r;if(!(X==="say"||X==="set"||X==="raise"||X==="schedule"||X==="unsch\
edule"||X==="request"||X==="run"||X==="loading"||X==="markAsRead"||X==="flush"||X==="track")){const or={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:kt.
else.else.else.else.else.else.else.else.else.else.else.else.propertyNames.enum},propertyName:X};e===null?e=[or]:e.push(or),
r++}var h=Wt===r;if(!h){const or={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:X}};e===null?e=[or]:e.push(or),r++}}}else{const X={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"type",params:{type:"object"}};e===
null?e=[X]:e.push(X),r++}var d=Ue===r;ft=d,ut="else"}if(!ft){const Ue={instancePath:s,schemaPath:"#/else/else/else/else/\
else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ut}};e===null?e=[Ue]:e.push(Ue),r++}var l=Ee===
r;pt=l,at="else"}if(!pt){const Ee={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:at}};e===null?e=[Ee]:e.push(Ee),r++}var b=Ie===r;ot=b,lt="else"}if(!ot){const Ie={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:lt}};e===null?e=[Ie]:
e.push(Ie),r++}var k=Ze===r;nt=k,it="else"}if(!nt){const Ze={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/if",keyword:"if",params:{failingKeyword:it}};e===null?e=[Ze]:e.push(Ze),r++}var g=ze===r;tt=g,st="else"}if(!tt){
const ze={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:st}};e===
null?e=[ze]:e.push(ze),r++}var P=qe===r;et=P,rt="else"}if(!et){const qe={instancePath:s,schemaPath:"#/else/else/else/els\
e/else/else/if",keyword:"if",params:{failingKeyword:rt}};e===null?e=[qe]:e.push(qe),r++}var c=xe===r;Xr=c,Yr="else"}if(!Xr){
const xe={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Yr}};e===null?e=
[xe]:e.push(xe),r++}var u=le===r;nr=u,Qr="else"}if(!nr){const le={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:Qr}};e===null?e=[le]:e.push(le),r++}var y=oe===r;tr=y,Jr="else"}if(!tr){const oe={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Jr}};e===null?e=[oe]:e.push(oe),r++}var v=ie===r;M=
v,$e="else"}if(!M){const ie={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:$e}};e===null?
e=[ie]:e.push(ie),r++}var f=Y===r;_=f,B="else"}if(!_){const Y={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:B}};e===null?e=[Y]:e.push(Y),r++}var n=m===r;i=n,o="else"}if(!i){const m={instancePath:s,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:o}};e===null?e=[m]:e.push(m),r++}return ue.errors=e,r===0}function E(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!Array.isArray(t)){const f={};
e===null?e=[f]:e.push(f),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const f=r;if(Array.isArray(t)){
if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}const y=t.length;for(let u=0;u<y;u++)ue(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:a})||
(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var n=f===r;i=n,o="then"}else{const f=r;ue(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var n=f===r;i=n,o="else"}if(!i){
const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[f]:e.push(f),r++}return E.
errors=e,r===0}function Z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!Gr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[w]:e.push(w),r++}return Z.errors=e,r===0}function T(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!Gr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[w]:e.push(w),r++}return T.errors=e,r===0}function me(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};
e===null?e=[y]:e.push(y),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const y=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const c in t){const P=r;if(!(c==="match"||c==="guard"||c==="set"||c==="say"||c==="actions"||
c==="target"||c==="reenter"||c==="call"||c==="with"||c==="save"||c==="resume"||c==="capture"||c==="global")){const g={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:vt.then.propertyNames.enum},propertyName:c};
e===null?e=[g]:e.push(g),r++}var f=P===r;if(!f){const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:c}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){let c=t.match;const P=r;let g=!0;const k=r;
if(!Array.isArray(c)){const l={};e===null?e=[l]:e.push(l),r++}var v=k===r;r=P,e!==null&&(P?e.length=P:e=null);let b;if(v){
const l=r;if(Array.isArray(c)){if(c.length<1){const m={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const h=c.length;for(let m=0;m<h;m++)te(c[m],
{instancePath:s+"/match/"+m,parentData:c,parentDataProperty:m,rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=
e.length)}var v=l===r;g=v,b="then"}else{const l=r;te(c,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var v=l===r;g=v,b="else"}if(!g){const l={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};e===null?e=[l]:e.push(l),r++}}if(t.
guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.
errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&
(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const c={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[c]:e.push(c),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let c=t.resume;if(!(c==="ask"||c==="silent"||c==="confirm")){const P={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:vt.then.properties.resume.enum}};e===null?e=[P]:e.push(P),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const c={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const c={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}var n=y===r;i=n,o="then"}else{const y=r;Z(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=y===r;i=n,o="else"}if(!i){const y={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[y]:e.push(y),r++}return me.errors=e,r===0}const Nt={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},ct={if:{type:"object"},then:{if:{required:["contains"]},then:{type:"object",properties:{contains:{
$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:["startsWith"]},
then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{enum:["\
startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["regex"]}}}},
else:{$ref:"#/definitions/scalar"}};function se(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const P={};e===null?e=[P]:e.
push(P),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const P=r,g=r;let k=!0;const b=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let h;if(t.contains===void 0&&(h="contains")){const m={};e===null?e=[m]:e.push(m),r++}}var f=b===
r;r=g,e!==null&&(g?e.length=g:e=null);let l;if(f){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===
void 0){const $={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"contains"}};
e===null?e=[$]:e.push($),r++}for(const $ in t){const _=r;if($!=="contains"){const U={instancePath:s,schemaPath:"#/then/t\
hen/propertyNames/enum",keyword:"enum",params:{allowedValues:ct.then.then.propertyNames.enum},propertyName:$};e===null?e=
[U]:e.push(U),r++}var v=_===r;if(!v){const U={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:$}};e===null?e=[U]:e.push(U),r++}}t.contains!==void 0&&(C(t.contains,{instancePath:s+"/contains",
parentData:t,parentDataProperty:"contains",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length))}else{const $={
instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}var f=h===
r;k=f,l="then"}else{const h=r,m=r;let $=!0;const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let I;if(t.startsWith===
void 0&&(I="startsWith")){const Y={};e===null?e=[Y]:e.push(Y),r++}}var y=_===r;r=m,e!==null&&(m?e.length=m:e=null);let U;
if(y){const I=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const V={instancePath:s,schemaPath:"\
#/then/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[V]:e.push(V),r++}for(const V in t){
const M=r;if(V!=="startsWith"){const O={instancePath:s,schemaPath:"#/then/else/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:ct.then.else.then.propertyNames.enum},propertyName:V};e===null?e=[O]:e.push(O),r++}var u=M===r;if(!u){const O={
instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:V}};e===null?e=[
O]:e.push(O),r++}}t.startsWith!==void 0&&(C(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length))}else{const V={instancePath:s,schemaPath:"\
#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),r++}var y=I===r;$=y,U="then"}else{
const I=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const V={instancePath:s,schemaPath:"#/then/e\
lse/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[V]:e.push(V),r++}for(const V in t){const M=r;
if(V!=="regex"){const O={instancePath:s,schemaPath:"#/then/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:ct.
then.else.else.propertyNames.enum},propertyName:V};e===null?e=[O]:e.push(O),r++}var c=M===r;if(!c){const O={instancePath:s,
schemaPath:"#/then/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:V}};e===null?e=[O]:e.push(O),r++}}
if(t.regex!==void 0&&typeof t.regex!="string"){const V={instancePath:s+"/regex",schemaPath:"#/then/else/else/properties/\
regex/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(V),r++}}else{const V={instancePath:s,schemaPath:"\
#/then/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),r++}var y=I===r;$=y,U="else"}if(!$){
const I={instancePath:s,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword:U}};e===null?e=[I]:e.push(I),r++}
var f=h===r;k=f,l="else"}if(!k){const h={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:l}};e===
null?e=[h]:e.push(h),r++}var n=P===r;i=n,o="then"}else{const P=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length);var n=P===r;i=n,o="else"}if(!i){const P={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[P]:e.push(P),r++}return se.errors=e,r===0}function S(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){
const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const c in t){const P=r;if(!(c==="match"||c==="guard"||c==="s\
et"||c==="say"||c==="actions"||c==="target"||c==="reenter"||c==="call"||c==="with"||c==="save"||c==="resume"||c==="captu\
re"||c==="global")){const g={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Nt.
then.propertyNames.enum},propertyName:c};e===null?e=[g]:e.push(g),r++}var f=P===r;if(!f){const g={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){
let c=t.match;const P=r;let g=!0;const k=r;if(!Array.isArray(c)){const l={};e===null?e=[l]:e.push(l),r++}var v=k===r;r=P,
e!==null&&(P?e.length=P:e=null);let b;if(v){const l=r;if(Array.isArray(c)){if(c.length<1){const m={instancePath:s+"/matc\
h",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}
const h=c.length;for(let m=0;m<h;m++)se(c[m],{instancePath:s+"/match/"+m,parentData:c,parentDataProperty:m,rootData:a})||
(e=e===null?se.errors:e.concat(se.errors),r=e.length)}var v=l===r;g=v,b="then"}else{const l=r;se(c,{instancePath:s+"/mat\
ch",parentData:t,parentDataProperty:"match",rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var v=l===
r;g=v,b="else"}if(!g){const l={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[l]:e.push(l),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&
(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const c={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&
(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.resume!==void 0){let c=t.resume;if(!(c==="ask"||c==="silent"||c==="confirm")){const P={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Nt.then.properties.resume.enum}};
e===null?e=[P]:e.push(P),r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const c={instancePath:s+"/capture",schemaPath:"\
#/then/properties/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(t.global!==void 0&&
typeof t.global!="boolean"){const c={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:s,schemaPath:"#/then/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}var n=y===r;i=n,o="then"}else{const y=r;Z(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=y===r;i=n,o="else"}if(!i){const y={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[y]:e.push(y),r++}return S.errors=e,
r===0}function qr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const n in t)if(!(n==="text"||n==="message")){let o=t[n];const f=r;let v=!0;const y=r;if(!Array.
isArray(o)){const c={};e===null?e=[c]:e.push(c),r++}var w=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(w){const c=r;
if(Array.isArray(o)){if(o.length<1){const k={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=o.length;for(let k=0;k<
g;k++)me(o[k],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,parentData:o,parentDataProperty:k,rootData:a})||
(e=e===null?me.errors:e.concat(me.errors),r=e.length)}var w=c===r;v=w,u="then"}else{const c=r;me(o,{instancePath:s+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:a})||(e=e===null?me.errors:e.concat(me.
errors),r=e.length);var w=c===r;v=w,u="else"}if(!v){const c={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.text!==
void 0){let n=t.text;const o=r;let f=!0;const v=r;if(!Array.isArray(n)){const u={};e===null?e=[u]:e.push(u),r++}var i=v===
r;r=o,e!==null&&(o?e.length=o:e=null);let y;if(i){const u=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const P=n.
length;for(let g=0;g<P;g++)S(n[g],{instancePath:s+"/text/"+g,parentData:n,parentDataProperty:g,rootData:a})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)}var i=u===r;f=i,y="then"}else{const u=r;S(n,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);var i=u===r;f=i,y="else"}if(!f){
const u={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[u]:
e.push(u),r++}}if(t.message!==void 0){let n=t.message;const o=r;let f=!0;const v=r;if(!Array.isArray(n)){const u={};e===
null?e=[u]:e.push(u),r++}var p=v===r;r=o,e!==null&&(o?e.length=o:e=null);let y;if(p){const u=r;if(Array.isArray(n)){if(n.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const P=n.length;for(let g=0;g<P;g++)S(n[g],{instancePath:s+"/message/"+g,parentData:n,
parentDataProperty:g,rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}var p=u===r;f=p,y="then"}else{const u=r;
S(n,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length);var p=u===r;f=p,y="else"}if(!f){const u={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:y}};e===null?e=[u]:e.push(u),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return qr.errors=e,r===0}const ns={if:{type:"object"},then:{type:"\
object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.json#/definitions/act\
ions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{
enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};function zr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!Array.isArray(t)){const f={};
e===null?e=[f]:e.push(f),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const f=r;if(Array.isArray(t)){
if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}const y=t.length;for(let u=0;u<y;u++)fe(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:a})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)}var n=f===r;i=n,o="then"}else{const f=r;fe(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var n=f===r;i=n,o="else"}if(!i){
const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[f]:e.push(f),r++}return zr.
errors=e,r===0}function Zr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;
let i=!0;const p=r;if(!Array.isArray(t)){const f={};e===null?e=[f]:e.push(f),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:
e=null);let o;if(n){const f=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const y=t.length;for(let u=0;u<y;u++)ue(t[u],{instancePath:s+"/"+
u,parentData:t,parentDataProperty:u,rootData:a})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var n=f===r;i=n,
o="then"}else{const f=r;ue(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?ue.errors:e.concat(
ue.errors),r=e.length);var n=f===r;i=n,o="else"}if(!i){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[f]:e.push(f),r++}return Zr.errors=e,r===0}function ke(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Gr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return ke.errors=e,r===0}function R(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const v={};e===null?e=[v]:e.push(v),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){
const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const c=r;if(!(u==="say"||u==="actions"||u==="t\
arget"||u==="call")){const P={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ns.
then.propertyNames.enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var f=c===r;if(!f){const P={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}t.say!==void 0&&(zr(
t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?zr.errors:e.concat(zr.errors),
r=e.length)),t.actions!==void 0&&(Zr(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||
(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length)),t.target!==void 0&&(Oe(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:a})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),t.call!==void 0&&(ke(t.
call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||(e=e===null?ke.errors:e.concat(ke.errors),
r=e.length))}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:
e.push(u),r++}var n=v===r;i=n,o="then"}else{const v=r;ke(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var n=v===r;i=n,o="else"}if(!i){const v={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[v]:e.push(v),r++}return R.errors=e,r===0}const Ve={if:{type:"a\
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
-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},additionalProperties:{$ref:"#/definitions/transitions"},minProperties:1}}};const jt={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function Re(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const v={};e===null?e=[v]:e.push(v),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){
const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const c=r;if(!(u==="guard"||u==="set"||u==="say"||
u==="actions"||u==="target"||u==="reenter"||u==="call"||u==="with"||u==="save"||u==="resume")){const P={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:jt.then.propertyNames.enum},propertyName:u};e===null?e=[
P]:e.push(P),r++}var f=c===r;if(!f){const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:u}};e===null?e=[P]:e.push(P),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&
(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const u={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[u]:e.push(u),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&
(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.resume!==void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const c={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:jt.then.properties.resume.enum}};
e===null?e=[c]:e.push(c),r++}}}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}var n=v===r;i=n,o="then"}else{const v=r;Z(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=v===r;i=n,o="else"}if(!i){const v={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[v]:e.push(v),r++}return Re.errors=e,r===0}function z(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!Array.
isArray(t)){const f={};e===null?e=[f]:e.push(f),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const f=r;
if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[u]:e.push(u),r++}const y=t.length;for(let u=0;u<y;u++)Re(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,
rootData:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)}var n=f===r;i=n,o="then"}else{const f=r;Re(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var n=f===r;i=n,o=
"else"}if(!i){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[f]:e.push(f),
r++}return z.errors=e,r===0}function Ir(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;const w=r;let i=!0;const p=r;if(!Array.isArray(t)){const c={};e===null?e=[c]:e.push(c),r++}var n=p===r;r=w,e!==null&&
(w?e.length=w:e=null);let o;if(n){const c=r;if(Array.isArray(t)){const g=t.length;for(let k=0;k<g;k++){let b=t[k];if(b&&
typeof b=="object"&&!Array.isArray(b)){if(b.in===void 0){const l={instancePath:s+"/"+k,schemaPath:"#/then/items/required",
keyword:"required",params:{missingProperty:"in"}};e===null?e=[l]:e.push(l),r++}for(const l in b){const d=r;if(!(l==="in"||
l==="guard"||l==="set"||l==="say"||l==="actions"||l==="target"||l==="reenter"||l==="call"||l==="with"||l==="save"||l==="\
resume")){const h={instancePath:s+"/"+k,schemaPath:"#/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Ve.
then.items.propertyNames.enum},propertyName:l};e===null?e=[h]:e.push(h),r++}var f=d===r;if(!f){const h={instancePath:s+"\
/"+k,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[h]:e.push(h),r++}}
if(b.in!==void 0&&(ne(b.in,{instancePath:s+"/"+k+"/in",parentData:b,parentDataProperty:"in",rootData:a})||(e=e===null?ne.
errors:e.concat(ne.errors),r=e.length)),b.guard!==void 0&&(j(b.guard,{instancePath:s+"/"+k+"/guard",parentData:b,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),b.set!==void 0&&(D(b.set,{instancePath:s+"/"+k+
"/set",parentData:b,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),b.say!==
void 0&&(K(b.say,{instancePath:s+"/"+k+"/say",parentData:b,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.
concat(K.errors),r=e.length)),b.actions!==void 0&&(E(b.actions,{instancePath:s+"/"+k+"/actions",parentData:b,parentDataProperty:"\
actions",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),b.target!==void 0&&(Z(b.target,{instancePath:s+
"/"+k+"/target",parentData:b,parentDataProperty:"target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
b.reenter!==void 0&&typeof b.reenter!="boolean"){const l={instancePath:s+"/"+k+"/reenter",schemaPath:"#/then/items/prope\
rties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),r++}if(b.call!==void 0&&(T(b.call,{
instancePath:s+"/"+k+"/call",parentData:b,parentDataProperty:"call",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)),b.with!==void 0&&(x(b.with,{instancePath:s+"/"+k+"/with",parentData:b,parentDataProperty:"with",rootData:a})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),b.save!==void 0&&(D(b.save,{instancePath:s+"/"+k+"/save",parentData:b,
parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),b.resume!==void 0){let l=b.
resume;if(!(l==="ask"||l==="silent"||l==="confirm")){const d={instancePath:s+"/"+k+"/resume",schemaPath:"#/then/items/pr\
operties/resume/enum",keyword:"enum",params:{allowedValues:Ve.then.items.properties.resume.enum}};e===null?e=[d]:e.push(
d),r++}}}else{const l={instancePath:s+"/"+k,schemaPath:"#/then/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[l]:e.push(l),r++}}}var n=c===r;i=n,o="then"}else{const c=r,P=r;let g=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let d;if(t.in===void 0&&(d="in")){const h={};e===null?e=[h]:e.push(h),r++}}var v=k===r;r=P,e!==null&&(P?e.length=P:e=
null);let b;if(v){const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const m={instancePath:s,schemaPath:"\
#/else/then/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[m]:e.push(m),r++}for(const m in t){const $=r;
if(!(m==="in"||m==="guard"||m==="set"||m==="say"||m==="actions"||m==="target"||m==="reenter"||m==="call"||m==="with"||m===
"save"||m==="resume")){const _={instancePath:s,schemaPath:"#/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ve.
else.then.propertyNames.enum},propertyName:m};e===null?e=[_]:e.push(_),r++}var y=$===r;if(!y){const _={instancePath:s,schemaPath:"\
#/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}if(t.in!==void 0&&
(ne(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),
r=e.length)),t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&
(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const m={
instancePath:s+"/reenter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[m]:e.push(m),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let m=t.resume;if(!(m==="ask"||m==="silent"||m==="confirm")){const $={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ve.else.then.properties.resume.enum}};e===null?e=[$]:
e.push($),r++}}}else{const m={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[m]:e.push(m),r++}var v=d===r;g=v,b="then"}else{const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const m={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[m]:e.push(m),r++}for(const m in t){const $=r;if(typeof m=="string"&&!Wr.test(m)){const _={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:m};
e===null?e=[_]:e.push(_),r++}var u=$===r;if(!u){const _={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}for(const m in t)z(t[m],{instancePath:s+"/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:m,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=
e.length)}else{const m={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
m]:e.push(m),r++}var v=d===r;g=v,b="else"}if(!g){const d={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[d]:e.push(d),r++}var n=c===r;i=n,o="else"}if(!i){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:o}};e===null?e=[c]:e.push(c),r++}return Ir.errors=e,r===0}function ve(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const f={};
e===null?e=[f]:e.push(f),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const f=r;ce(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);var n=f===r;i=n,o=
"then"}else{const f=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?C.errors:e.concat(
C.errors),r=e.length);var n=f===r;i=n,o="else"}if(!i){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[f]:e.push(f),r++}return ve.errors=e,r===0}function Ct(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const h={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[h]:e.push(h),r++}if(t.bot===void 0){
const h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[h]:e.push(
h),r++}if(t.locales===void 0){const h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[h]:e.push(h),r++}for(const h in t){const m=r;if(!(h==="renga"||h==="bot"||h==="locales"||h==="tim\
ezone"||h==="types"||h==="user"||h==="constants"||h==="services"||h==="functions"||h==="commands"||h==="events"||h==="on"||
h==="repairs"||h==="defaults"||h==="delivery"||h==="stack")){const $={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:he.propertyNames.enum},propertyName:h};e===null?e=[$]:e.push($),r++}var w=m===r;if(!w){const $={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[$]:e.push($),r++}}
if(t.renga!==void 0&&t.renga!==1){const h={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",
params:{allowedValue:1}};e===null?e=[h]:e.push(h),r++}if(t.bot!==void 0){let h=t.bot;if(typeof h=="string"){if(!gt.test(
h)){const m={instancePath:s+"/bot",schemaPath:"#/properties/bot/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A\
-Za-z0-9_-]*$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(t.locales!==void 0){let h=t.locales;if(Array.isArray(h)){
if(h.length<1){const $={instancePath:s+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[$]:e.push($),r++}const m=h.length;for(let $=0;$<m;$++){let _=h[$];if(typeof _=="string"){if(!Ae.test(
_)){const U={instancePath:s+"/locales/"+$,schemaPath:"#/properties/locales/items/pattern",keyword:"pattern",params:{pattern:"\
^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?e=[U]:e.push(U),r++}}else{const U={instancePath:s+"/locales/"+$,schemaPath:"\
#/properties/locales/items/type",keyword:"type",params:{type:"string"}};e===null?e=[U]:e.push(U),r++}}}else{const m={instancePath:s+
"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.
timezone!==void 0&&typeof t.timezone!="string"){const h={instancePath:s+"/timezone",schemaPath:"#/properties/timezone/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(t.types!==void 0){let h=t.types;if(h&&typeof h==
"object"&&!Array.isArray(h)){for(const m in h){const $=r;if(typeof m=="string"&&!G.test(m)){const _={instancePath:s+"/ty\
pes",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:m};e===null?e=[_]:e.push(_),r++}var i=$===r;if(!i){const _={instancePath:s+"/types",schemaPath:"#/propertie\
s/types/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}for(const m in h)re(
h[m],{instancePath:s+"/types/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:m,rootData:a})||
(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{const m={instancePath:s+"/types",schemaPath:"#/properties/typ\
es/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.user!==void 0&&(yr(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)),t.constants!==
void 0&&(Fe(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:a})||(e=e===null?
Fe.errors:e.concat(Fe.errors),r=e.length)),t.services!==void 0){let h=t.services;if(h&&typeof h=="object"&&!Array.isArray(
h)){for(const m in h){const $=r;if(typeof m=="string"&&!gt.test(m)){const _={instancePath:s+"/services",schemaPath:"#/pr\
operties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:m};
e===null?e=[_]:e.push(_),r++}var p=$===r;if(!p){const _={instancePath:s+"/services",schemaPath:"#/properties/services/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}for(const m in h)dr(h[m],{instancePath:s+
"/services/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:m,rootData:a})||(e=e===null?dr.errors:
e.concat(dr.errors),r=e.length)}else{const m={instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"\
type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.functions!==void 0){let h=t.functions;if(h&&typeof h=="\
object"&&!Array.isArray(h)){for(const m in h){const $=r;if(typeof m=="string"&&!G.test(m)){const _={instancePath:s+"/fun\
ctions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-\
9_]*$"},propertyName:m};e===null?e=[_]:e.push(_),r++}var n=$===r;if(!n){const _={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}for(const m in h){
let $=h[m];if($&&typeof $=="object"&&!Array.isArray($)){for(const _ in $){const U=r;if(!(_==="with"||_==="result")){const B={
instancePath:s+"/functions/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.functions.additionalProperties.propertyNames.
enum},propertyName:_};e===null?e=[B]:e.push(B),r++}var o=U===r;if(!o){const B={instancePath:s+"/functions/"+m.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:_}};e===null?e=[B]:e.push(B),r++}}if($.with!==void 0){let _=$.with;if(_&&typeof _=="object"&&!Array.
isArray(_)){for(const U in _){const B=r;if(typeof U=="string"&&!G.test(U)){const I={instancePath:s+"/functions/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:U};e===null?e=[I]:e.push(I),r++}
var f=B===r;if(!f){const I={instancePath:s+"/functions/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:U}};
e===null?e=[I]:e.push(I),r++}}for(const U in _)re(_[U],{instancePath:s+"/functions/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+U.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:U,rootData:a})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)}else{const U={instancePath:s+"/functions/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[U]:e.push(U),r++}}$.result!==void 0&&(re($.result,{instancePath:s+"/functions/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:$,parentDataProperty:"result",rootData:a})||(e=e===null?re.errors:e.concat(re.errors),r=
e.length))}else{const _={instancePath:s+"/functions/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}}else{const m={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
m]:e.push(m),r++}}if(t.commands!==void 0){let h=t.commands;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const m in h){
const $=r;if(typeof m=="string"&&!G.test(m)){const _={instancePath:s+"/commands",schemaPath:"#/properties/commands/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:m};e===null?e=[_]:e.push(_),
r++}var v=$===r;if(!v){const _={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}for(const m in h)gr(h[m],{instancePath:s+"/commands/"+
m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:m,rootData:a})||(e=e===null?gr.errors:e.concat(
gr.errors),r=e.length)}else{const m={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.events!==void 0){let h=t.events;if(h&&typeof h=="object"&&!Array.isArray(
h))for(const m in h){let $=h[m];const _=r;let U=!0;const B=r;if($!==null){const I={};e===null?e=[I]:e.push(I),r++}var y=B===
r;if(r=_,e!==null&&(_?e.length=_:e=null),!y){const I=r;if($&&typeof $=="object"&&!Array.isArray($)){for(const V in $){const M=r;
if(V!=="data"){const O={instancePath:s+"/events/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/even\
ts/additionalProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.events.additionalProperties.
else.propertyNames.enum},propertyName:V};e===null?e=[O]:e.push(O),r++}var u=M===r;if(!u){const O={instancePath:s+"/event\
s/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:V}};e===null?e=[O]:e.push(O),r++}}if($.data!==void 0){let V=$.data;if(V&&typeof V=="\
object"&&!Array.isArray(V)){for(const M in V){const O=r;if(typeof M=="string"&&!G.test(M)){const $e={instancePath:s+"/ev\
ents/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/proper\
ties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:M};e===null?
e=[$e]:e.push($e),r++}var c=O===r;if(!c){const $e={instancePath:s+"/events/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",params:{
propertyName:M}};e===null?e=[$e]:e.push($e),r++}}for(const M in V)re(V[M],{instancePath:s+"/events/"+m.replace(/~/g,"~0").
replace(/\//g,"~1")+"/data/"+M.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:V,parentDataProperty:M,rootData:a})||(e=
e===null?re.errors:e.concat(re.errors),r=e.length)}else{const M={instancePath:s+"/events/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[M]:e.push(M),r++}}}else{const V={instancePath:s+"/events/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/events/additionalProperties/else/type",keyword:"type",params:{type:"object"}};e===null?e=
[V]:e.push(V),r++}var y=I===r;U=y}if(!U){const I={instancePath:s+"/events/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/events/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[I]:e.push(I),r++}}else{
const m={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?
e=[m]:e.push(m),r++}}if(t.on!==void 0&&(qr(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||
(e=e===null?qr.errors:e.concat(qr.errors),r=e.length)),t.repairs!==void 0){let h=t.repairs;if(h&&typeof h=="object"&&!Array.
isArray(h)){for(const m in h){const $=r;if(!(m==="$cancel"||m==="$back"||m==="$help"||m==="$repeat"||m==="$correct"||m===
"$resume"||m==="$stale"||m==="$stackFull"||m==="$notUnderstood"||m==="$silence"||m==="$error"||m==="$handoff")){const _={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.
repairs.propertyNames.enum},propertyName:m};e===null?e=[_]:e.push(_),r++}var P=$===r;if(!P){const _={instancePath:s+"/re\
pairs",schemaPath:"#/properties/repairs/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[_]:e.
push(_),r++}}h.$cancel!==void 0&&(R(h.$cancel,{instancePath:s+"/repairs/$cancel",parentData:h,parentDataProperty:"$cance\
l",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),h.$back!==void 0&&(R(h.$back,{instancePath:s+"/rep\
airs/$back",parentData:h,parentDataProperty:"$back",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),h.
$help!==void 0&&(R(h.$help,{instancePath:s+"/repairs/$help",parentData:h,parentDataProperty:"$help",rootData:a})||(e=e===
null?R.errors:e.concat(R.errors),r=e.length)),h.$repeat!==void 0&&(R(h.$repeat,{instancePath:s+"/repairs/$repeat",parentData:h,
parentDataProperty:"$repeat",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),h.$correct!==void 0&&(R(
h.$correct,{instancePath:s+"/repairs/$correct",parentData:h,parentDataProperty:"$correct",rootData:a})||(e=e===null?R.errors:
e.concat(R.errors),r=e.length)),h.$resume!==void 0&&(R(h.$resume,{instancePath:s+"/repairs/$resume",parentData:h,parentDataProperty:"\
$resume",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),h.$stale!==void 0&&(R(h.$stale,{instancePath:s+
"/repairs/$stale",parentData:h,parentDataProperty:"$stale",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),
h.$stackFull!==void 0&&(R(h.$stackFull,{instancePath:s+"/repairs/$stackFull",parentData:h,parentDataProperty:"$stackFull",
rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),h.$notUnderstood!==void 0&&(R(h.$notUnderstood,{instancePath:s+
"/repairs/$notUnderstood",parentData:h,parentDataProperty:"$notUnderstood",rootData:a})||(e=e===null?R.errors:e.concat(R.
errors),r=e.length)),h.$silence!==void 0&&(R(h.$silence,{instancePath:s+"/repairs/$silence",parentData:h,parentDataProperty:"\
$silence",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),h.$error!==void 0&&(R(h.$error,{instancePath:s+
"/repairs/$error",parentData:h,parentDataProperty:"$error",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),
h.$handoff!==void 0&&(R(h.$handoff,{instancePath:s+"/repairs/$handoff",parentData:h,parentDataProperty:"$handoff",rootData:a})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const m={instancePath:s+"/repairs",schemaPath:"#/properties/re\
pairs/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.defaults!==void 0){let h=t.defaults;
if(h&&typeof h=="object"&&!Array.isArray(h)){for(const m in h){const $=r;if(!(m==="silence"||m==="invalid"||m==="attempt\
s"||m==="interrupt"||m==="resume"||m==="help"||m==="taps")){const _={instancePath:s+"/defaults",schemaPath:"#/properties\
/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.defaults.propertyNames.enum},propertyName:m};
e===null?e=[_]:e.push(_),r++}var g=$===r;if(!g){const _={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}if(h.silence!==void 0&&(Ir(h.
silence,{instancePath:s+"/defaults/silence",parentData:h,parentDataProperty:"silence",rootData:a})||(e=e===null?Ir.errors:
e.concat(Ir.errors),r=e.length)),h.invalid!==void 0){let m=h.invalid;const $=r;let _=!0;const U=r;if(!Array.isArray(m)){
const I={};e===null?e=[I]:e.push(I),r++}var k=U===r;r=$,e!==null&&($?e.length=$:e=null);let B;if(k){const I=r;if(Array.isArray(
m)){if(m.length<1){const M={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/then\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[M]:e.push(M),r++}const V=m.length;for(let M=0;M<V;M++)ve(m[M],
{instancePath:s+"/defaults/invalid/"+M,parentData:m,parentDataProperty:M,rootData:a})||(e=e===null?ve.errors:e.concat(ve.
errors),r=e.length)}var k=I===r;_=k,B="then"}else{const I=r;ve(m,{instancePath:s+"/defaults/invalid",parentData:h,parentDataProperty:"\
invalid",rootData:a})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var k=I===r;_=k,B="else"}if(!_){const I={instancePath:s+
"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/if",keyword:"if",params:{failingKeyword:B}};e===
null?e=[I]:e.push(I),r++}}if(h.attempts!==void 0){let m=h.attempts;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){const $={
instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[$]:e.push($),r++}if(typeof m=="number"&&(m<1||isNaN(m))){const $={instancePath:s+"/defaults/attem\
pts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[$]:e.push($),r++}}if(h.interrupt!==void 0){let m=h.interrupt;const $=r;let _=!0;const U=r;if(!Array.isArray(
m)){const I={};e===null?e=[I]:e.push(I),r++}var b=U===r;r=$,e!==null&&($?e.length=$:e=null);let B;if(b){const I=r;if(Array.
isArray(m)){const V=m.length;for(let M=0;M<V;M++)ke(m[M],{instancePath:s+"/defaults/interrupt/"+M,parentData:m,parentDataProperty:M,
rootData:a})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)}var b=I===r;_=b,B="then"}else{const I=r;if(!(m==="af\
ter"||m==="first"||m==="deny")){const V={instancePath:s+"/defaults/interrupt",schemaPath:"#/properties/defaults/properti\
es/interrupt/else/enum",keyword:"enum",params:{allowedValues:he.properties.defaults.properties.interrupt.else.enum}};e===
null?e=[V]:e.push(V),r++}var b=I===r;_=b,B="else"}if(!_){const I={instancePath:s+"/defaults/interrupt",schemaPath:"#/pro\
perties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:B}};e===null?e=[I]:e.push(I),r++}}if(h.resume!==
void 0){let m=h.resume;if(!(m==="ask"||m==="silent"||m==="confirm")){const $={instancePath:s+"/defaults/resume",schemaPath:"\
#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:he.properties.defaults.properties.resume.
enum}};e===null?e=[$]:e.push($),r++}}if(h.help!==void 0&&(ve(h.help,{instancePath:s+"/defaults/help",parentData:h,parentDataProperty:"\
help",rootData:a})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),h.taps!==void 0){let m=h.taps;if(!(m==="while\
-current"||m==="once"||m==="always")){const $={instancePath:s+"/defaults/taps",schemaPath:"#/properties/defaults/propert\
ies/taps/enum",keyword:"enum",params:{allowedValues:he.properties.defaults.properties.taps.enum}};e===null?e=[$]:e.push(
$),r++}}}else{const m={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[m]:e.push(m),r++}}if(t.delivery!==void 0){let h=t.delivery;if(h&&typeof h=="object"&&!Array.isArray(
h)){for(const m in h){const $=r;if(!(m==="policy"||m==="pushBudget")){const _={instancePath:s+"/delivery",schemaPath:"#/\
properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.delivery.propertyNames.enum},
propertyName:m};e===null?e=[_]:e.push(_),r++}var l=$===r;if(!l){const _={instancePath:s+"/delivery",schemaPath:"#/proper\
ties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}if(h.policy!==
void 0){let m=h.policy;if(!(m==="reply-first"||m==="reply-only"||m==="push")){const $={instancePath:s+"/delivery/policy",
schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:he.properties.delivery.properties.
policy.enum}};e===null?e=[$]:e.push($),r++}}if(h.pushBudget!==void 0){let m=h.pushBudget;if(m&&typeof m=="object"&&!Array.
isArray(m)){for(const $ in m){const _=r;if(!($==="month"||$==="userDay")){const U={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.
delivery.properties.pushBudget.propertyNames.enum},propertyName:$};e===null?e=[U]:e.push(U),r++}var d=_===r;if(!d){const U={
instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:$}};e===null?e=[U]:e.push(U),r++}}if(m.month!==void 0){let $=m.month;if(!(typeof $=="n\
umber"&&!($%1)&&!isNaN($))){const _={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/prope\
rties/pushBudget/properties/month/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof $==
"number"&&($<0||isNaN($))){const _={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/proper\
ties/pushBudget/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[_]:e.push(_),r++}}
if(m.userDay!==void 0){let $=m.userDay;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){const _={instancePath:s+"/delivery/p\
ushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/type",keyword:"type",params:{
type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof $=="number"&&($<0||isNaN($))){const _={instancePath:s+"/delivery\
/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0}};e===null?e=[_]:e.push(_),r++}}}else{const $={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push(
$),r++}}}else{const m={instancePath:s+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[m]:e.push(m),r++}}if(t.stack!==void 0){let h=t.stack;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){const m={
instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(
m),r++}if(typeof h=="number"){if(h>16||isNaN(h)){const m={instancePath:s+"/stack",schemaPath:"#/properties/stack/maximum",
keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[m]:e.push(m),r++}if(h<1||isNaN(h)){const m={instancePath:s+
"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(
m),r++}}}}else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(
h),r++}return Ct.errors=e,r===0}const fs=Mt;const is={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},fr={type:"object",properties:{title:{$ref:"#/definitions/text"},onRestart:{enum:["resume","restart","s\
tack"]},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/v\
ariables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{
items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/defi\
nitions/states"},aside:{$ref:"#/definitions/aside"}},required:["states"],propertyNames:{enum:["title","onRestart","conte\
xt","constants","derive","input","output","triggers","on","initial","silence","invalid","attempts","interrupt","resume",
"help","taps","states","aside"]}};function ye(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const p=r;if(typeof i=="string"&&!G.test(i)){const n={
instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};
e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)Be(t[i],{instancePath:s+"/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.
length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}return ye.errors=e,r===0}const Dt={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function pe(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const k={};e===null?e=[k]:e.push(k),r++}const n=r;let o=!1;const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let k;
if(t.match===void 0&&(k="match")){const b={};e===null?e=[b]:e.push(b),r++}}var v=f===r;if(o=o||v,!o){const k=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let l;if(t.guard===void 0&&(l="guard")){const d={};e===null?e=[d]:e.push(d),r++}}var v=k===
r;if(o=o||v,!o){const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.set===void 0&&(h="set")){const m={};e===
null?e=[m]:e.push(m),r++}}var v=l===r;if(o=o||v,!o){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let $;if(t.with===
void 0&&($="with")){const _={};e===null?e=[_]:e.push(_),r++}}var v=h===r;if(o=o||v,!o){const $=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let U;if(t.resume===void 0&&(U="resume")){const B={};e===null?e=[B]:e.push(B),r++}}var v=$===r;o=o||v}}}}
if(o)r=n,e!==null&&(n?e.length=n:e=null);else{const k={};e===null?e=[k]:e.push(k),r++}var y=p===r;r=w,e!==null&&(w?e.length=
w:e=null);let u;if(y){const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t){const d=r;if(!(l==="match"||
l==="guard"||l==="set"||l==="with"||l==="resume")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Dt.then.propertyNames.enum},propertyName:l};e===null?e=[h]:e.push(h),r++}var c=d===r;if(!c){
const h={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[h]:
e.push(h),r++}}if(t.match!==void 0){let l=t.match;const d=r;let h=!0;const m=r;if(!Array.isArray(l)){const _={};e===null?
e=[_]:e.push(_),r++}var P=m===r;r=d,e!==null&&(d?e.length=d:e=null);let $;if(P){const _=r;if(Array.isArray(l)){if(l.length<
1){const I={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}const B=l.length;for(let I=0;I<B;I++)te(l[I],{instancePath:s+"/match/"+I,parentData:l,parentDataProperty:I,
rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}var P=_===r;h=P,$="then"}else{const _=r;te(l,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var P=_===
r;h=P,$="else"}if(!h){const _={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[_]:e.push(_),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.with!==void 0&&
(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.resume!==void 0){let l=t.resume;if(!(l==="ask"||l==="silent"||l==="confirm")){const d={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Dt.then.properties.resume.enum}};
e===null?e=[d]:e.push(d),r++}}}else{const l={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[l]:e.push(l),r++}var y=k===r;i=y,u="then"}else{const k=r,b=r;let l=!0;const d=r;if(!(t===!0||t===null)){const m={};
e===null?e=[m]:e.push(m),r++}var g=d===r;if(r=b,e!==null&&(b?e.length=b:e=null),!g){const m=r;te(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var g=m===r;l=g}if(!l){const m={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[m]:e.push(m),r++}var y=k===
r;i=y,u="else"}if(!i){const k={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[k]:e.
push(k),r++}return pe.errors=e,r===0}const xt={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function ae(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const g={};e===null?e=[g]:e.push(g),r++}const n=r;let o=!1;const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;
if(t.match===void 0&&(g="match")){const k={};e===null?e=[k]:e.push(k),r++}}var v=f===r;if(o=o||v,!o){const g=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let b;if(t.guard===void 0&&(b="guard")){const l={};e===null?e=[l]:e.push(l),r++}}var v=g===
r;if(o=o||v,!o){const b=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.set===void 0&&(d="set")){const h={};e===
null?e=[h]:e.push(h),r++}}var v=b===r;if(o=o||v,!o){const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.with===
void 0&&(m="with")){const $={};e===null?e=[$]:e.push($),r++}}var v=d===r;if(o=o||v,!o){const m=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let _;if(t.resume===void 0&&(_="resume")){const U={};e===null?e=[U]:e.push(U),r++}}var v=m===r;o=o||v}}}}
if(o)r=n,e!==null&&(n?e.length=n:e=null);else{const g={};e===null?e=[g]:e.push(g),r++}var y=p===r;r=w,e!==null&&(w?e.length=
w:e=null);let u;if(y){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const b in t){const l=r;if(!(b==="match"||
b==="guard"||b==="set"||b==="with"||b==="resume")){const d={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:xt.then.propertyNames.enum},propertyName:b};e===null?e=[d]:e.push(d),r++}var c=l===r;if(!c){
const d={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[d]:
e.push(d),r++}}if(t.match!==void 0){let b=t.match;const l=r;let d=!0;const h=r;if(!Array.isArray(b)){const $={};e===null?
e=[$]:e.push($),r++}var P=h===r;r=l,e!==null&&(l?e.length=l:e=null);let m;if(P){const $=r;if(Array.isArray(b)){if(b.length<
1){const B={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[B]:e.push(B),r++}const U=b.length;for(let B=0;B<U;B++)se(b[B],{instancePath:s+"/match/"+B,parentData:b,parentDataProperty:B,
rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)}var P=$===r;d=P,m="then"}else{const $=r;se(b,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var P=$===
r;d=P,m="else"}if(!d){const $={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[$]:e.push($),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.with!==void 0&&
(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.resume!==void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const l={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:xt.then.properties.resume.enum}};
e===null?e=[l]:e.push(l),r++}}}else{const b={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[b]:e.push(b),r++}var y=g===r;i=y,u="then"}else{const g=r;se(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var y=g===r;i=y,u="else"}if(!i){const g={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[g]:e.push(g),r++}return ae.errors=e,r===0}function Se(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const o in t)if(!(o==="text"||o==="message"||o==="postback")){let f=t[o];const v=r;let y=!0;const u=r;if(!Array.
isArray(f)){const P={};e===null?e=[P]:e.push(P),r++}var w=u===r;r=v,e!==null&&(v?e.length=v:e=null);let c;if(w){const P=r;
if(Array.isArray(f)){if(f.length<1){const b={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const k=f.length;for(let b=0;b<
k;b++)pe(f[b],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+b,parentData:f,parentDataProperty:b,rootData:a})||
(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)}var w=P===r;y=w,c="then"}else{const P=r;pe(f,{instancePath:s+"/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:a})||(e=e===null?pe.errors:e.concat(pe.
errors),r=e.length);var w=P===r;y=w,c="else"}if(!y){const P={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[P]:e.push(P),r++}}if(t.text!==
void 0){let o=t.text;const f=r;let v=!0;const y=r;if(!Array.isArray(o)){const c={};e===null?e=[c]:e.push(c),r++}var i=y===
r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(i){const c=r;if(Array.isArray(o)){if(o.length<1){const k={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=o.
length;for(let k=0;k<g;k++)ae(o[k],{instancePath:s+"/text/"+k,parentData:o,parentDataProperty:k,rootData:a})||(e=e===null?
ae.errors:e.concat(ae.errors),r=e.length)}var i=c===r;v=i,u="then"}else{const c=r;ae(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:a})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length);var i=c===r;v=i,u="else"}if(!v){
const c={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:
e.push(c),r++}}if(t.message!==void 0){let o=t.message;const f=r;let v=!0;const y=r;if(!Array.isArray(o)){const c={};e===
null?e=[c]:e.push(c),r++}var p=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(p){const c=r;if(Array.isArray(o)){if(o.
length<1){const k={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}const g=o.length;for(let k=0;k<g;k++)ae(o[k],{instancePath:s+"/message/"+k,parentData:o,
parentDataProperty:k,rootData:a})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)}var p=c===r;v=p,u="then"}else{const c=r;
ae(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:a})||(e=e===null?ae.errors:e.concat(ae.
errors),r=e.length);var p=c===r;v=p,u="else"}if(!v){const c={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.postback!==void 0){let o=t.postback;const f=r;
let v=!0;const y=r;if(!Array.isArray(o)){const c={};e===null?e=[c]:e.push(c),r++}var n=y===r;r=f,e!==null&&(f?e.length=f:
e=null);let u;if(n){const c=r;if(Array.isArray(o)){if(o.length<1){const k={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=o.length;for(let k=0;k<
g;k++)pe(o[k],{instancePath:s+"/postback/"+k,parentData:o,parentDataProperty:k,rootData:a})||(e=e===null?pe.errors:e.concat(
pe.errors),r=e.length)}var n=c===r;v=n,u="then"}else{const c=r;pe(o,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:a})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var n=c===r;v=n,u="else"}if(!v){const c={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}}else{
const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Se.
errors=e,r===0}function H(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const n in t)if(!(n==="text"||n==="message")){let o=t[n];const f=r;let v=!0;const y=r;
if(!Array.isArray(o)){const c={};e===null?e=[c]:e.push(c),r++}var w=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(w){
const c=r;if(Array.isArray(o)){if(o.length<1){const k={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=o.length;
for(let k=0;k<g;k++)me(o[k],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,parentData:o,parentDataProperty:k,
rootData:a})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)}var w=c===r;v=w,u="then"}else{const c=r;me(o,{instancePath:s+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:a})||(e=e===null?me.errors:e.concat(
me.errors),r=e.length);var w=c===r;v=w,u="else"}if(!v){const c={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.text!==
void 0){let n=t.text;const o=r;let f=!0;const v=r;if(!Array.isArray(n)){const u={};e===null?e=[u]:e.push(u),r++}var i=v===
r;r=o,e!==null&&(o?e.length=o:e=null);let y;if(i){const u=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const P=n.
length;for(let g=0;g<P;g++)S(n[g],{instancePath:s+"/text/"+g,parentData:n,parentDataProperty:g,rootData:a})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)}var i=u===r;f=i,y="then"}else{const u=r;S(n,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);var i=u===r;f=i,y="else"}if(!f){
const u={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[u]:
e.push(u),r++}}if(t.message!==void 0){let n=t.message;const o=r;let f=!0;const v=r;if(!Array.isArray(n)){const u={};e===
null?e=[u]:e.push(u),r++}var p=v===r;r=o,e!==null&&(o?e.length=o:e=null);let y;if(p){const u=r;if(Array.isArray(n)){if(n.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const P=n.length;for(let g=0;g<P;g++)S(n[g],{instancePath:s+"/message/"+g,parentData:n,
parentDataProperty:g,rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}var p=u===r;f=p,y="then"}else{const u=r;
S(n,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length);var p=u===r;f=p,y="else"}if(!f){const u={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:y}};e===null?e=[u]:e.push(u),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return H.errors=e,r===0}function F(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!Array.isArray(t)){const c={};e===
null?e=[c]:e.push(c),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const c=r;if(Array.isArray(t)){const g=t.
length;for(let k=0;k<g;k++){let b=t[k];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.in===void 0){const l={instancePath:s+
"/"+k,schemaPath:"#/then/items/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[l]:e.push(l),r++}
for(const l in b){const d=r;if(!(l==="in"||l==="guard"||l==="set"||l==="say"||l==="actions"||l==="target"||l==="reenter"||
l==="call"||l==="with"||l==="save"||l==="resume")){const h={instancePath:s+"/"+k,schemaPath:"#/then/items/propertyNames/\
enum",keyword:"enum",params:{allowedValues:Ve.then.items.propertyNames.enum},propertyName:l};e===null?e=[h]:e.push(h),r++}
var f=d===r;if(!f){const h={instancePath:s+"/"+k,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{
propertyName:l}};e===null?e=[h]:e.push(h),r++}}if(b.in!==void 0&&(ne(b.in,{instancePath:s+"/"+k+"/in",parentData:b,parentDataProperty:"\
in",rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),b.guard!==void 0&&(j(b.guard,{instancePath:s+"/"+
k+"/guard",parentData:b,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),b.
set!==void 0&&(D(b.set,{instancePath:s+"/"+k+"/set",parentData:b,parentDataProperty:"set",rootData:a})||(e=e===null?D.errors:
e.concat(D.errors),r=e.length)),b.say!==void 0&&(K(b.say,{instancePath:s+"/"+k+"/say",parentData:b,parentDataProperty:"s\
ay",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),b.actions!==void 0&&(E(b.actions,{instancePath:s+
"/"+k+"/actions",parentData:b,parentDataProperty:"actions",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
b.target!==void 0&&(Z(b.target,{instancePath:s+"/"+k+"/target",parentData:b,parentDataProperty:"target",rootData:a})||(e=
e===null?Z.errors:e.concat(Z.errors),r=e.length)),b.reenter!==void 0&&typeof b.reenter!="boolean"){const l={instancePath:s+
"/"+k+"/reenter",schemaPath:"#/then/items/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:
e.push(l),r++}if(b.call!==void 0&&(T(b.call,{instancePath:s+"/"+k+"/call",parentData:b,parentDataProperty:"call",rootData:a})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),b.with!==void 0&&(x(b.with,{instancePath:s+"/"+k+"/with",parentData:b,
parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),b.save!==void 0&&(D(b.save,
{instancePath:s+"/"+k+"/save",parentData:b,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),b.resume!==void 0){let l=b.resume;if(!(l==="ask"||l==="silent"||l==="confirm")){const d={instancePath:s+"/"+
k+"/resume",schemaPath:"#/then/items/properties/resume/enum",keyword:"enum",params:{allowedValues:Ve.then.items.properties.
resume.enum}};e===null?e=[d]:e.push(d),r++}}}else{const l={instancePath:s+"/"+k,schemaPath:"#/then/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}var n=c===r;i=n,o="then"}else{const c=r,P=r;let g=!0;const k=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.in===void 0&&(d="in")){const h={};e===null?e=[h]:e.push(h),r++}}
var v=k===r;r=P,e!==null&&(P?e.length=P:e=null);let b;if(v){const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
in===void 0){const m={instancePath:s,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty:"in"}};
e===null?e=[m]:e.push(m),r++}for(const m in t){const $=r;if(!(m==="in"||m==="guard"||m==="set"||m==="say"||m==="actions"||
m==="target"||m==="reenter"||m==="call"||m==="with"||m==="save"||m==="resume")){const _={instancePath:s,schemaPath:"#/el\
se/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ve.else.then.propertyNames.enum},propertyName:m};e===null?
e=[_]:e.push(_),r++}var y=$===r;if(!y){const _={instancePath:s,schemaPath:"#/else/then/propertyNames",keyword:"propertyN\
ames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}if(t.in!==void 0&&(ne(t.in,{instancePath:s+"/in",parentData:t,
parentDataProperty:"in",rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),t.guard!==void 0&&(j(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=
e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:a})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:a})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const m={instancePath:s+"/reen\
ter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}
if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let m=t.resume;if(!(m==="ask"||m==="silent"||m==="confirm")){const $={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ve.else.then.properties.resume.enum}};e===null?e=[$]:
e.push($),r++}}}else{const m={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[m]:e.push(m),r++}var v=d===r;g=v,b="then"}else{const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const m={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[m]:e.push(m),r++}for(const m in t){const $=r;if(typeof m=="string"&&!Wr.test(m)){const _={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:m};
e===null?e=[_]:e.push(_),r++}var u=$===r;if(!u){const _={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}for(const m in t)z(t[m],{instancePath:s+"/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:m,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=
e.length)}else{const m={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
m]:e.push(m),r++}var v=d===r;g=v,b="else"}if(!g){const d={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[d]:e.push(d),r++}var n=c===r;i=n,o="else"}if(!i){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:o}};e===null?e=[c]:e.push(c),r++}return F.errors=e,r===0}const we={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
initions/messages"},suggest:{$ref:"#/definitions/options"},picker:{type:"object",properties:{label:{$ref:"#/definitions/\
text"},min:{$ref:"#/definitions/data"},max:{$ref:"#/definitions/data"},initial:{$ref:"#/definitions/data"}},propertyNames:{
enum:["label","min","max","initial"]}},parse:{$ref:"#/definitions/expression"},check:{if:{type:"array"},then:{items:{type:"\
object",properties:{that:{$ref:"#/definitions/expression"},else:{$ref:"#/definitions/messages"}},required:["that"],propertyNames:{
enum:["that","else"]}},minItems:1},else:{type:"object",properties:{that:{$ref:"#/definitions/expression"},else:{$ref:"#/\
definitions/messages"}},required:["that"],propertyNames:{enum:["that","else"]}}},ifKnown:{enum:["ask","skip"]},skip:{$ref:"\
#/definitions/words"},required:{type:"boolean"},gather:{$ref:"#/definitions/duration"},save:{$ref:"#/definitions/assignm\
ents"},options:{$ref:"#/definitions/options"},as:{enum:["quickReply","buttons","confirm","carousel","flex"]},onFailed:{$ref:"\
#/definitions/target"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/\
text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{
items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{
$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},type:{enum:["final","parallel","history"]},say:{
$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/defi\
nitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/tr\
ansitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["ask"],propertyNames:{
enum:["ask","prompt","suggest","picker","parse","check","ifKnown","skip","required","gather","save","options","as","onFa\
iled","silence","invalid","attempts","interrupt","resume","help","taps","type","say","entry","exit","on","always","after",
"onDone","onError","target","initial","states","aside"]}},os=new RegExp("^(user[.])?[A-Za-z_][A-Za-z0-9_]*$","");const qt={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function He(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const y={};e===null?e=[y]:e.push(y),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const y=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const c={instancePath:s,schemaPath:"#/then/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),r++}for(const c in t)if(!Ae.test(c)){const P={instancePath:s,
schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[P]:e.
push(P),r++}for(const c in t)if(Ae.test(c)){let P=t[c];const g=r;let k=!0;const b=r;if(!Array.isArray(P)){const d={};e===
null?e=[d]:e.push(d),r++}var f=b===r;r=g,e!==null&&(g?e.length=g:e=null);let l;if(f){const d=r;if(Array.isArray(P)){if(P.
length<1){const $={instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(\
%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[$]:e.push($),r++}const m=P.length;for(let $=0;$<m;$++)C(P[$],{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+$,parentData:P,parentDataProperty:$,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}var f=d===r;k=
f,l="then"}else{const d=r;C(P,{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:c,
rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var f=d===r;k=f,l="else"}if(!k){const d={instancePath:s+
"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%\
5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[d]:e.push(d),r++}}}var n=y===r;i=n,o="the\
n"}else{const y=r,u=r;let c=!0;const P=r;if(!Array.isArray(t)){const b={};e===null?e=[b]:e.push(b),r++}var v=P===r;r=u,e!==
null&&(u?e.length=u:e=null);let g;if(v){const b=r;if(Array.isArray(t)){if(t.length<1){const h={instancePath:s,schemaPath:"\
#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const d=t.length;for(let h=0;h<d;h++)
C(t[h],{instancePath:s+"/"+h,parentData:t,parentDataProperty:h,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.
length)}var v=b===r;c=v,g="then"}else{const b=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===
null?C.errors:e.concat(C.errors),r=e.length);var v=b===r;c=v,g="else"}if(!c){const b={instancePath:s,schemaPath:"#/else/\
if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}var n=y===r;i=n,o="else"}if(!i){const y={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[y]:e.push(y),r++}return He.errors=e,r===0}function Er(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let v;if(t.action===void 0&&(v="action")){const y={};e===null?e=[y]:e.push(y),r++}}
var n=p===r;if(r=w,e!==null&&(w?e.length=w:e=null),!n){const v=r,y=r;let u=!0;const c=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let g;if(t.value===void 0&&(g="value")){const k={};e===null?e=[k]:e.push(k),r++}}var o=c===r;if(r=y,e!==null&&
(y?e.length=y:e=null),!o){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const b={instancePath:s,
schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[b]:e.push(b),r++}var o=g===
r;u=o}if(!u){const g={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[g]:
e.push(g),r++}var n=v===r;i=n}if(!i){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};
e===null?e=[v]:e.push(v),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const v in t){const y=r;if(!(v==="each"||v===
"label"||v==="value"||v==="synonyms"||v==="set"||v==="guard"||v==="target"||v==="title"||v==="text"||v==="image"||v==="u\
ri"||v==="style"||v==="action")){const u={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:qt.
propertyNames.enum},propertyName:v};e===null?e=[u]:e.push(u),r++}var f=y===r;if(!f){const u={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[u]:e.push(u),r++}}if(t.each!==void 0&&typeof t.
each!="string"){const v={instancePath:s+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};
e===null?e=[v]:e.push(v),r++}if(t.label!==void 0&&(q(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"l\
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
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.style!==void 0){let v=t.style;if(!(v==="primary"||v==="secondary"||
v==="link")){const y={instancePath:s+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:qt.
properties.style.enum}};e===null?e=[y]:e.push(y),r++}}if(t.action!==void 0){let v=t.action;if(!(v&&typeof v=="object"&&!Array.
isArray(v))){const y={instancePath:s+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};
e===null?e=[y]:e.push(y),r++}}}else{const v={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[v]:e.push(v),r++}return Er.errors=e,r===0}function Le(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;const w=r;let i=!0;const p=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.
push(y),r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const y=r,u=r;let c=!0;const P=r;if(t&&typeof t==
"object"&&!Array.isArray(t))for(const b in t){const l=r;if(typeof b=="string"&&!Ae.test(b)){const d={};e===null?e=[d]:e.
push(d),r++}var f=l===r;if(!f){const d={};e===null?e=[d]:e.push(d),r++;break}}var v=P===r;r=u,e!==null&&(u?e.length=u:e=
null);let g;if(v){const b=r;ce(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?ce.errors:e.
concat(ce.errors),r=e.length);var v=b===r;c=v,g="then"}else{const b=r;Er(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length);var v=b===r;c=v,g="else"}if(!c){const b={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[b]:e.push(b),r++}var n=y===r;i=n,o="then"}else{
const y=r;C(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=
e.length);var n=y===r;i=n,o="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[y]:e.push(y),r++}return Le.errors=e,r===0}function Pe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;const w=r;let i=!0;const p=r;if(!Array.isArray(t)){const f={};e===null?e=[f]:e.push(f),
r++}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const f=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const y=t.length;for(let u=0;u<
y;u++)Le(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:a})||(e=e===null?Le.errors:e.concat(Le.errors),
r=e.length)}var n=f===r;i=n,o="then"}else{const f=r;Le(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var n=f===r;i=n,o="else"}if(!i){const f={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[f]:e.push(f),r++}return Pe.errors=e,r===0}function Ur(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Wr.test(t)){const w={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[w]:e.push(
w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),
r++}return Ur.errors=e,r===0}const ht={validate:mr};function W(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const p=r;if(typeof i=="string"&&!G.test(i)){const n={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?
e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)ht.validate(t[i],{instancePath:s+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||(e=e===null?ht.validate.errors:e.concat(ht.validate.
errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
i]:e.push(i),r++}return W.errors=e,r===0}const ee={validate:Ke};function Vr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const y={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[y]:e.push(y),r++}for(const y in t){
const u=r;if(!(y==="ask"||y==="prompt"||y==="suggest"||y==="picker"||y==="parse"||y==="check"||y==="ifKnown"||y==="skip"||
y==="required"||y==="gather"||y==="save"||y==="options"||y==="as"||y==="onFailed"||y==="silence"||y==="invalid"||y==="at\
tempts"||y==="interrupt"||y==="resume"||y==="help"||y==="taps"||y==="type"||y==="say"||y==="entry"||y==="exit"||y==="on"||
y==="always"||y==="after"||y==="onDone"||y==="onError"||y==="target"||y==="initial"||y==="states"||y==="aside")){const c={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:we.propertyNames.enum},propertyName:y};
e===null?e=[c]:e.push(c),r++}var w=u===r;if(!w){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:y}};e===null?e=[c]:e.push(c),r++}}if(t.ask!==void 0){let y=t.ask;if(typeof y=="string"){if(!os.
test(y)){const u={instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{pattern:"^(user[\
.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/ask",schemaPath:"#/propertie\
s/ask/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(t.prompt!==void 0&&(K(t.prompt,{instancePath:s+
"/prompt",parentData:t,parentDataProperty:"prompt",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.
suggest!==void 0&&(Pe(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:a})||(e=e===
null?Pe.errors:e.concat(Pe.errors),r=e.length)),t.picker!==void 0){let y=t.picker;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(const u in y){const c=r;if(!(u==="label"||u==="min"||u==="max"||u==="initial")){const P={instancePath:s+"/picker",
schemaPath:"#/properties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:we.properties.picker.propertyNames.
enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var i=c===r;if(!i){const P={instancePath:s+"/picker",schemaPath:"#/pr\
operties/picker/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}y.label!==
void 0&&(q(y.label,{instancePath:s+"/picker/label",parentData:y,parentDataProperty:"label",rootData:a})||(e=e===null?q.errors:
e.concat(q.errors),r=e.length)),y.min!==void 0&&(L(y.min,{instancePath:s+"/picker/min",parentData:y,parentDataProperty:"\
min",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),y.max!==void 0&&(L(y.max,{instancePath:s+"/picke\
r/max",parentData:y,parentDataProperty:"max",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),y.initial!==
void 0&&(L(y.initial,{instancePath:s+"/picker/initial",parentData:y,parentDataProperty:"initial",rootData:a})||(e=e===null?
L.errors:e.concat(L.errors),r=e.length))}else{const u={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.parse!==void 0&&(j(t.parse,{instancePath:s+"/parse",parentData:t,
parentDataProperty:"parse",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.check!==void 0){let y=t.
check;const u=r;let c=!0;const P=r;if(!Array.isArray(y)){const k={};e===null?e=[k]:e.push(k),r++}var p=P===r;r=u,e!==null&&
(u?e.length=u:e=null);let g;if(p){const k=r;if(Array.isArray(y)){if(y.length<1){const d={instancePath:s+"/check",schemaPath:"\
#/properties/check/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const l=y.length;for(let d=0;d<
l;d++){let h=y[d];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.that===void 0){const m={instancePath:s+"/check/"+d,schemaPath:"\
#/properties/check/then/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[m]:e.push(m),r++}
for(const m in h){const $=r;if(!(m==="that"||m==="else")){const _={instancePath:s+"/check/"+d,schemaPath:"#/properties/c\
heck/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:we.properties.check.then.items.propertyNames.enum},
propertyName:m};e===null?e=[_]:e.push(_),r++}var n=$===r;if(!n){const _={instancePath:s+"/check/"+d,schemaPath:"#/proper\
ties/check/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[_]:e.push(_),r++}}h.that!==
void 0&&(j(h.that,{instancePath:s+"/check/"+d+"/that",parentData:h,parentDataProperty:"that",rootData:a})||(e=e===null?j.
errors:e.concat(j.errors),r=e.length)),h.else!==void 0&&(K(h.else,{instancePath:s+"/check/"+d+"/else",parentData:h,parentDataProperty:"\
else",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{const m={instancePath:s+"/check/"+d,schemaPath:"\
#/properties/check/then/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}var p=k===r;c=
p,g="then"}else{const k=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.that===void 0){const l={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[l]:e.push(
l),r++}for(const l in y){const d=r;if(!(l==="that"||l==="else")){const h={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/propertyNames/enum",keyword:"enum",params:{allowedValues:we.properties.check.else.propertyNames.enum},propertyName:l};
e===null?e=[h]:e.push(h),r++}var o=d===r;if(!o){const h={instancePath:s+"/check",schemaPath:"#/properties/check/else/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[h]:e.push(h),r++}}y.that!==void 0&&(j(y.that,{instancePath:s+
"/check/that",parentData:y,parentDataProperty:"that",rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),
y.else!==void 0&&(K(y.else,{instancePath:s+"/check/else",parentData:y,parentDataProperty:"else",rootData:a})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length))}else{const l={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var p=k===r;c=p,g="else"}if(!c){const k={instancePath:s+
"/check",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[k]:e.push(k),r++}}if(t.ifKnown!==
void 0){let y=t.ifKnown;if(!(y==="ask"||y==="skip")){const u={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:we.properties.ifKnown.enum}};e===null?e=[u]:e.push(u),r++}}if(t.skip!==void 0&&
(He(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:a})||(e=e===null?He.errors:e.concat(He.
errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const y={instancePath:s+"/required",schemaPath:"\
#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.gather!==void 0&&(Ur(
t.gather,{instancePath:s+"/gather",parentData:t,parentDataProperty:"gather",rootData:a})||(e=e===null?Ur.errors:e.concat(
Ur.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.options!==void 0&&(Pe(t.options,{instancePath:s+"/options",parentData:t,
parentDataProperty:"options",rootData:a})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),t.as!==void 0){let y=t.
as;if(!(y==="quickReply"||y==="buttons"||y==="confirm"||y==="carousel"||y==="flex")){const u={instancePath:s+"/as",schemaPath:"\
#/properties/as/enum",keyword:"enum",params:{allowedValues:we.properties.as.enum}};e===null?e=[u]:e.push(u),r++}}if(t.onFailed!==
void 0&&(Z(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:a})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"\
silence",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let y=t.invalid;const u=r;
let c=!0;const P=r;if(!Array.isArray(y)){const k={};e===null?e=[k]:e.push(k),r++}var f=P===r;r=u,e!==null&&(u?e.length=u:
e=null);let g;if(f){const k=r;if(Array.isArray(y)){if(y.length<1){const d={instancePath:s+"/invalid",schemaPath:"#/prope\
rties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const l=y.length;for(let d=0;d<
l;d++)q(y[d],{instancePath:s+"/invalid/"+d,parentData:y,parentDataProperty:d,rootData:a})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)}var f=k===r;c=f,g="then"}else{const k=r;q(y,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var f=k===r;c=f,g="else"}if(!c){const k={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[k]:e.push(k),r++}}if(t.
attempts!==void 0){let y=t.attempts;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){const u={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof y=="number"&&
(y<1||isNaN(y))){const u={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[u]:e.push(u),r++}}if(t.interrupt!==void 0){let y=t.interrupt;const u=r;let c=!0;const P=r;
if(!Array.isArray(y)){const k={};e===null?e=[k]:e.push(k),r++}var v=P===r;r=u,e!==null&&(u?e.length=u:e=null);let g;if(v){
const k=r;if(Array.isArray(y)){const l=y.length;for(let d=0;d<l;d++)T(y[d],{instancePath:s+"/interrupt/"+d,parentData:y,
parentDataProperty:d,rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var v=k===r;c=v,g="then"}else{const k=r;
if(!(y==="after"||y==="first"||y==="deny")){const l={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:we.properties.interrupt.else.enum}};e===null?e=[l]:e.push(l),r++}var v=k===r;
c=v,g="else"}if(!c){const k={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:g}};
e===null?e=[k]:e.push(k),r++}}if(t.resume!==void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const u={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:we.properties.resume.
enum}};e===null?e=[u]:e.push(u),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let y=t.taps;if(!(y==="while-c\
urrent"||y==="once"||y==="always")){const u={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:we.properties.taps.enum}};e===null?e=[u]:e.push(u),r++}}if(t.type!==void 0){let y=t.type;if(!(y==="final"||
y==="parallel"||y==="history")){const u={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:we.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
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
Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let y=t.initial;if(typeof y=="string"){if(!G.test(y)){const u={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}t.states!==void 0&&(ee.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:a})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),
r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const y={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[y]:e.push(y),r++}return Vr.errors=e,r===0}const rr={type:"object",properties:{menu:{$ref:"#/\
definitions/messages"},options:{$ref:"#/definitions/options"},as:{enum:["quickReply","buttons","confirm","carousel","fle\
x"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{
$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
required:["menu","options"],propertyNames:{enum:["menu","options","as","onFailed","silence","invalid","attempts","interr\
upt","resume","help","taps","type","say","entry","exit","on","always","after","onDone","onError","target","initial","sta\
tes","aside"]}};function Kr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.menu===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"menu"}};e===null?e=[n]:e.push(n),r++}if(t.options===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;
if(!(n==="menu"||n==="options"||n==="as"||n==="onFailed"||n==="silence"||n==="invalid"||n==="attempts"||n==="interrupt"||
n==="resume"||n==="help"||n==="taps"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||
n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const f={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:rr.propertyNames.enum},propertyName:n};e===null?e=[f]:e.push(
f),r++}var w=o===r;if(!w){const f={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[f]:e.push(f),r++}}if(t.menu!==void 0&&(K(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"men\
u",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.options!==void 0&&(Pe(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:a})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),
t.as!==void 0){let n=t.as;if(!(n==="quickReply"||n==="buttons"||n==="confirm"||n==="carousel"||n==="flex")){const o={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:rr.properties.as.enum}};e===null?e=[o]:e.push(
o),r++}}if(t.onFailed!==void 0&&(Z(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:a})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let n=t.
invalid;const o=r;let f=!0;const v=r;if(!Array.isArray(n)){const u={};e===null?e=[u]:e.push(u),r++}var i=v===r;r=o,e!==null&&
(o?e.length=o:e=null);let y;if(i){const u=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const P=n.length;for(let g=0;g<
P;g++)q(n[g],{instancePath:s+"/invalid/"+g,parentData:n,parentDataProperty:g,rootData:a})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)}var i=u===r;f=i,y="then"}else{const u=r;q(n,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var i=u===r;f=i,y="else"}if(!f){const u={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[u]:e.push(u),r++}}if(t.
attempts!==void 0){let n=t.attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const o={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof n=="number"&&
(n<1||isNaN(n))){const o={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[o]:e.push(o),r++}}if(t.interrupt!==void 0){let n=t.interrupt;const o=r;let f=!0;const v=r;
if(!Array.isArray(n)){const u={};e===null?e=[u]:e.push(u),r++}var p=v===r;r=o,e!==null&&(o?e.length=o:e=null);let y;if(p){
const u=r;if(Array.isArray(n)){const P=n.length;for(let g=0;g<P;g++)T(n[g],{instancePath:s+"/interrupt/"+g,parentData:n,
parentDataProperty:g,rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var p=u===r;f=p,y="then"}else{const u=r;
if(!(n==="after"||n==="first"||n==="deny")){const P={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:rr.properties.interrupt.else.enum}};e===null?e=[P]:e.push(P),r++}var p=u===r;
f=p,y="else"}if(!f){const u={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:y}};
e===null?e=[u]:e.push(u),r++}}if(t.resume!==void 0){let n=t.resume;if(!(n==="ask"||n==="silent"||n==="confirm")){const o={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:rr.properties.resume.
enum}};e===null?e=[o]:e.push(o),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let n=t.taps;if(!(n==="while-c\
urrent"||n==="once"||n==="always")){const o={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:rr.properties.taps.enum}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||
n==="parallel"||n==="history")){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:rr.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
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
Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!G.test(n)){const o={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}t.states!==void 0&&(ee.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:a})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),
r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Kr.errors=e,r===0}const zt={type:"object",properties:{call:{$ref:"#/\
definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},onCancelled:{$ref:"#/\
definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/\
definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/trans\
itions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/trans\
itions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#\
/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:["call","with","save","o\
nCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};
function Cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.call===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"call"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="call"||i==="with"||i==="save"||
i==="onCancelled"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i===
"onError"||i==="target"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/\
enum",keyword:"enum",params:{allowedValues:zt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:a})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.onCancelled!==
void 0&&(z(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"onCancelled",rootData:a})||(e=e===
null?z.errors:e.concat(z.errors),r=e.length)),t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="histo\
ry")){const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:zt.properties.
type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
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
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!G.test(i)){const p={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:a})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return Cr.errors=e,r===0}const Zt={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assign\
ments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},type:{enum:["final","parallel","history"]},
say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#\
/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitio\
ns/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["\
request"],propertyNames:{enum:["request","with","save","accept","type","say","entry","exit","on","always","after","onDon\
e","onError","target","initial","states","aside"]}};function Mr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===void 0){const i={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"request"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;
if(!(i==="request"||i==="with"||i==="save"||i==="accept"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i===
"always"||i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Zt.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.request!==void 0){let i=t.request;if(typeof i=="string"){if(!Kt.test(
i)){const p={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/request",
schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.with!==
void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.accept!==void 0){let i=t.accept;if(Array.isArray(i)){const p=i.length;
for(let n=0;n<p;n++){let o=i[n];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const f={instancePath:s+"/accept/"+n,schemaPath:"\
#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof o=="numbe\
r"){if(o>599||isNaN(o)){const f={instancePath:s+"/accept/"+n,schemaPath:"#/properties/accept/items/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:599}};e===null?e=[f]:e.push(f),r++}if(o<100||isNaN(o)){const f={instancePath:s+"/acc\
ept/"+n,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=
[f]:e.push(f),r++}}}}else{const p={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="his\
tory")){const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Zt.properties.
type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
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
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!G.test(i)){const p={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:a})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return Mr.errors=e,r===0}const It={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Rr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="run"||i==="with"||i==="save"||
i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i==="onError"||i==="t\
arget"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:It.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const i={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.
length)),t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="history")){const p={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:It.properties.type.enum}};e===null?e=[p]:e.push(
p),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:a})||(e=e===null?
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
initial;if(typeof i=="string"){if(!G.test(i)){const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}t.
states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:a})||
(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/\
aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Rr.errors=
e,r===0}const dt={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function Lr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="type"||i==="history"||i==="target")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:dt.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="h\
istory")){const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:dt.properties.
type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.history!==void 0){let i=t.history;if(!(i==="shallow"||i==="deep")){const p={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:dt.properties.history.
enum}};e===null?e=[p]:e.push(p),r++}}t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:a})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Lr.errors=e,r===0}const Et={type:"object",
properties:{ask:{},menu:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions\
/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["ask","menu","ca\
ll","request","run","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Tr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const i in t){const p=r;if(!(i==="ask"||i==="menu"||i==="call"||i==="request"||i==="run"||
i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i==="onError"||i==="t\
arget"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:Et.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}
if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="history")){const p={instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:Et.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.
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
initial;if(typeof i=="string"){if(!G.test(i)){const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}t.
states!==void 0&&(ee.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:a})||
(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/\
aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Tr.errors=
e,r===0}function mr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[P]:e.push(P),r++}const w=r;let i=!0;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.ask===void 0&&(P=
"ask")){const g={};e===null?e=[g]:e.push(g),r++}}var n=p===r;r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const P=r;Vr(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length);
var n=P===r;i=n,o="then"}else{const P=r,g=r;let k=!0;const b=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.menu===
void 0&&(h="menu")){const m={};e===null?e=[m]:e.push(m),r++}}var f=b===r;r=g,e!==null&&(g?e.length=g:e=null);let l;if(f){
const h=r;Kr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Kr.errors:e.concat(Kr.errors),
r=e.length);var f=h===r;k=f,l="then"}else{const h=r,m=r;let $=!0;const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){
let I;if(t.call===void 0&&(I="call")){const Y={};e===null?e=[Y]:e.push(Y),r++}}var v=_===r;r=m,e!==null&&(m?e.length=m:e=
null);let U;if(v){const I=r;Cr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||(e=e===null?Cr.errors:e.
concat(Cr.errors),r=e.length);var v=I===r;$=v,U="then"}else{const I=r,Y=r;let V=!0;const M=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let Ne;if(t.request===void 0&&(Ne="request")){const ie={};e===null?e=[ie]:e.push(ie),r++}}var y=M===r;r=Y,e!==
null&&(Y?e.length=Y:e=null);let O;if(y){const Ne=r;Mr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);var y=Ne===r;V=y,O="then"}else{const Ne=r,ie=r;let de=!0;const tr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let je;if(t.run===void 0&&(je="run")){const oe={};e===null?e=[oe]:e.push(oe),
r++}}var u=tr===r;r=ie,e!==null&&(ie?e.length=ie:e=null);let sr;if(u){const je=r;Rr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:a})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length);var u=je===r;de=u,sr="then"}else{const je=r,oe=r;let ge=!0;
const nr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let De;if(t.type===void 0&&(De="type")){const le={};e===null?e=[
le]:e.push(le),r++}else if(t.type!==void 0&&t.type!=="history"){const le={};e===null?e=[le]:e.push(le),r++}}var c=nr===r;
r=oe,e!==null&&(oe?e.length=oe:e=null);let ir;if(c){const De=r;Lr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var c=De===r;ge=c,ir="then"}else{const De=r;Tr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length);var c=De===r;ge=c,ir="else"}if(!ge){
const De={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ir}};e===null?e=
[De]:e.push(De),r++}var u=je===r;de=u,sr="else"}if(!de){const je={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:sr}};e===null?e=[je]:e.push(je),r++}var y=Ne===r;V=y,O="else"}if(!V){const Ne={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:O}};e===null?e=[Ne]:e.push(Ne),r++}var v=I===r;$=v,
U="else"}if(!$){const I={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:U}};e===null?e=[
I]:e.push(I),r++}var f=h===r;k=f,l="else"}if(!k){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:l}};
e===null?e=[h]:e.push(h),r++}var n=P===r;i=n,o="else"}if(!i){const P={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:o}};e===null?e=[P]:e.push(P),r++}return mr.errors=e,r===0}function Ke(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const i={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;
if(typeof i=="string"&&!G.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)
mr(t[i],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:a})||(e=
e===null?mr.errors:e.concat(mr.errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return Ke.errors=e,r===0}function Br(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===void 0){const o={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[o]:e.push(o),r++}for(const o in t){
const f=r;if(!(o==="title"||o==="onRestart"||o==="context"||o==="constants"||o==="derive"||o==="input"||o==="output"||o===
"triggers"||o==="on"||o==="initial"||o==="silence"||o==="invalid"||o==="attempts"||o==="interrupt"||o==="resume"||o==="h\
elp"||o==="taps"||o==="states"||o==="aside")){const v={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:fr.propertyNames.enum},propertyName:o};e===null?e=[v]:e.push(v),r++}var w=f===r;if(!w){const v={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[v]:e.push(v),r++}}if(t.title!==
void 0&&(q(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:a})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length)),t.onRestart!==void 0){let o=t.onRestart;if(!(o==="resume"||o==="restart"||o==="stack")){const f={
instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:fr.properties.
onRestart.enum}};e===null?e=[f]:e.push(f),r++}}if(t.context!==void 0&&(ye(t.context,{instancePath:s+"/context",parentData:t,
parentDataProperty:"context",rootData:a})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),t.constants!==void 0&&
(x(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:a})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length)),t.derive!==void 0){let o=t.derive;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const f in o){
const v=r;if(typeof f=="string"&&!G.test(f)){const y={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:f};e===null?e=[y]:e.push(y),r++}
var i=v===r;if(!i){const y={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNam\
es",params:{propertyName:f}};e===null?e=[y]:e.push(y),r++}}for(const f in o)j(o[f],{instancePath:s+"/derive/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:f,rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=
e.length)}else{const f={instancePath:s+"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[f]:e.push(f),r++}}if(t.input!==void 0&&(ye(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"\
input",rootData:a})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),t.output!==void 0&&(x(t.output,{instancePath:s+
"/output",parentData:t,parentDataProperty:"output",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.
triggers!==void 0&&(Se(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"triggers",rootData:a})||(e=
e===null?Se.errors:e.concat(Se.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.initial!==void 0){let o=t.initial;if(typeof o==
"string"){if(!G.test(o)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"\
#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.silence!==void 0&&(F(
t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:a})||(e=e===null?F.errors:e.concat(
F.errors),r=e.length)),t.invalid!==void 0){let o=t.invalid;const f=r;let v=!0;const y=r;if(!Array.isArray(o)){const c={};
e===null?e=[c]:e.push(c),r++}var p=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(p){const c=r;if(Array.isArray(o)){
if(o.length<1){const k={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}const g=o.length;for(let k=0;k<g;k++)q(o[k],{instancePath:s+"/invalid/"+k,parentData:o,
parentDataProperty:k,rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}var p=c===r;v=p,u="then"}else{const c=r;
q(o,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length);var p=c===r;v=p,u="else"}if(!v){const c={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/if",keyword:"\
if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.attempts!==void 0){let o=t.attempts;if(!(typeof o=="nu\
mber"&&!(o%1)&&!isNaN(o))){const f={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof o=="number"&&(o<1||isNaN(o))){const f={instancePath:s+"/attempts",
schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),
r++}}if(t.interrupt!==void 0){let o=t.interrupt;const f=r;let v=!0;const y=r;if(!Array.isArray(o)){const c={};e===null?e=
[c]:e.push(c),r++}var n=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(n){const c=r;if(Array.isArray(o)){const g=o.length;
for(let k=0;k<g;k++)T(o[k],{instancePath:s+"/interrupt/"+k,parentData:o,parentDataProperty:k,rootData:a})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)}var n=c===r;v=n,u="then"}else{const c=r;if(!(o==="after"||o==="first"||o==="deny")){
const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:fr.
properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var n=c===r;v=n,u="else"}if(!v){const c={instancePath:s+"/\
interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}
if(t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const f={instancePath:s+"/resume",schemaPath:"\
#/properties/resume/enum",keyword:"enum",params:{allowedValues:fr.properties.resume.enum}};e===null?e=[f]:e.push(f),r++}}
if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:a})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let o=t.taps;if(!(o==="while-current"||o==="once"||o==="always")){
const f={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:fr.properties.taps.
enum}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Ke(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"\
states",rootData:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+
"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{
const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Br.
errors=e,r===0}function Fr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"renga"}};e===null?e=[p]:e.push(p),r++}if(t.flows===void 0){const p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[p]:e.push(p),r++}for(const p in t){const n=r;
if(!(p==="renga"||p==="flows")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:is.
propertyNames.enum},propertyName:p};e===null?e=[o]:e.push(o),r++}var w=n===r;if(!w){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[o]:e.push(o),r++}}if(t.renga!==void 0&&t.renga!==
1){const p={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[p]:e.push(p),r++}if(t.flows!==void 0){let p=t.flows;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<
1){const n={instancePath:s+"/flows",schemaPath:"#/properties/flows/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[n]:e.push(n),r++}for(const n in p){const o=r;if(typeof n=="string"&&!G.test(n)){const f={instancePath:s+"/fl\
ows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:n};e===null?e=[f]:e.push(f),r++}var i=o===r;if(!i){const f={instancePath:s+"/flows",schemaPath:"#/propertie\
s/flows/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[f]:e.push(f),r++}}for(const n in p)Br(
p[n],{instancePath:s+"/flows/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:n,rootData:a})||
(e=e===null?Br.errors:e.concat(Br.errors),r=e.length)}else{const n={instancePath:s+"/flows",schemaPath:"#/properties/flo\
ws/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Fr.errors=e,r===0}const ur={type:"obj\
ect",properties:{renga:{const:1},flow:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},title:{$ref:"#/definitions/text"},
onRestart:{enum:["resume","restart","stack"]},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/da\
taMap"},derive:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitio\
ns/expression"}},input:{$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definiti\
ons/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/\
definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definit\
ions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},
else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:[
"while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["re\
nga","flow","states"],propertyNames:{enum:["renga","flow","title","onRestart","context","constants","derive","input","ou\
tput","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}};function Or(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.renga===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ren\
ga"}};e===null?e=[o]:e.push(o),r++}if(t.flow===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"flow"}};e===null?e=[o]:e.push(o),r++}if(t.states===void 0){const o={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const f=r;
if(!(o==="renga"||o==="flow"||o==="title"||o==="onRestart"||o==="context"||o==="constants"||o==="derive"||o==="input"||o===
"output"||o==="triggers"||o==="on"||o==="initial"||o==="silence"||o==="invalid"||o==="attempts"||o==="interrupt"||o==="r\
esume"||o==="help"||o==="taps"||o==="states"||o==="aside")){const v={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:ur.propertyNames.enum},propertyName:o};e===null?e=[v]:e.push(v),r++}var w=f===r;if(!w){const v={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[v]:e.push(v),r++}}
if(t.renga!==void 0&&t.renga!==1){const o={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",
params:{allowedValue:1}};e===null?e=[o]:e.push(o),r++}if(t.flow!==void 0){let o=t.flow;if(typeof o=="string"){if(!G.test(
o)){const f={instancePath:s+"/flow",schemaPath:"#/properties/flow/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_]\
[A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/flow",schemaPath:"#/properties/flow/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.title!==void 0&&(q(t.title,{instancePath:s+"/t\
itle",parentData:t,parentDataProperty:"title",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onRestart!==
void 0){let o=t.onRestart;if(!(o==="resume"||o==="restart"||o==="stack")){const f={instancePath:s+"/onRestart",schemaPath:"\
#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:ur.properties.onRestart.enum}};e===null?e=[f]:e.push(f),
r++}}if(t.context!==void 0&&(ye(t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:a})||
(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),t.constants!==void 0&&(x(t.constants,{instancePath:s+"/constants",
parentData:t,parentDataProperty:"constants",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.derive!==
void 0){let o=t.derive;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const f in o){const v=r;if(typeof f=="string"&&!G.
test(f)){const y={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:f};e===null?e=[y]:e.push(y),r++}var i=v===r;if(!i){const y={instancePath:s+
"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[y]:
e.push(y),r++}}for(const f in o)j(o[f],{instancePath:s+"/derive/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:f,rootData:a})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}else{const f={instancePath:s+"/de\
rive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.input!==
void 0&&(ye(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"input",rootData:a})||(e=e===null?ye.errors:
e.concat(ye.errors),r=e.length)),t.output!==void 0&&(x(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"\
output",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.triggers!==void 0&&(Se(t.triggers,{instancePath:s+
"/triggers",parentData:t,parentDataProperty:"triggers",rootData:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),
t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:a})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)),t.initial!==void 0){let o=t.initial;if(typeof o=="string"){if(!G.test(o)){const f={instancePath:s+
"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===
null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let o=t.
invalid;const f=r;let v=!0;const y=r;if(!Array.isArray(o)){const c={};e===null?e=[c]:e.push(c),r++}var p=y===r;r=f,e!==null&&
(f?e.length=f:e=null);let u;if(p){const c=r;if(Array.isArray(o)){if(o.length<1){const k={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}const g=o.length;for(let k=0;k<
g;k++)q(o[k],{instancePath:s+"/invalid/"+k,parentData:o,parentDataProperty:k,rootData:a})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)}var p=c===r;v=p,u="then"}else{const c=r;q(o,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var p=c===r;v=p,u="else"}if(!v){const c={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.
attempts!==void 0){let o=t.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const f={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof o=="number"&&
(o<1||isNaN(o))){const f={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[f]:e.push(f),r++}}if(t.interrupt!==void 0){let o=t.interrupt;const f=r;let v=!0;const y=r;
if(!Array.isArray(o)){const c={};e===null?e=[c]:e.push(c),r++}var n=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(n){
const c=r;if(Array.isArray(o)){const g=o.length;for(let k=0;k<g;k++)T(o[k],{instancePath:s+"/interrupt/"+k,parentData:o,
parentDataProperty:k,rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var n=c===r;v=n,u="then"}else{const c=r;
if(!(o==="after"||o==="first"||o==="deny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:ur.properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var n=c===r;
v=n,u="else"}if(!v){const c={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[c]:e.push(c),r++}}if(t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const f={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:ur.properties.resume.
enum}};e===null?e=[f]:e.push(f),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let o=t.taps;if(!(o==="while-c\
urrent"||o==="once"||o==="always")){const f={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:ur.properties.taps.enum}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Ke(t.states,{instancePath:s+"/\
states",parentData:t,parentDataProperty:"states",rootData:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.
aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:a})||(e=e===null?W.
errors:e.concat(W.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[o]:e.push(o),r++}return Or.errors=e,r===0}function Mt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:a=t}={}){let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const f={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}const w=r;let i=!0;const p=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let f;if(t.flows===void 0&&(f="flows")){const v={};e===null?e=[v]:e.push(v),r++}}var n=p===r;
r=w,e!==null&&(w?e.length=w:e=null);let o;if(n){const f=r;Fr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:a})||
(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var n=f===r;i=n,o="then"}else{const f=r;Or(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:a})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var n=f===r;i=n,o="else"}if(!i){
const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[f]:e.push(f),r++}return Mt.
errors=e,r===0}const us=Rt,ls={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{
renga:{const:1},tests:{type:"array",items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{
test:{type:"object",properties:{name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"\
object",additionalProperties:{$ref:"#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{
type:"array",items:{type:"object"},minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:[
"name","chat"],propertyNames:{enum:["name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",
properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"str\
ing"},tap:{type:["string","number"]},pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|\
m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{type:"\
object",minProperties:1},expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["string",
"null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},ended:{
type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integer",minimum:0}},
propertyNames:{enum:["state","flow","stack","error","errors","ended","context","user","timers","pushes"]}},exact:{const:!0},
as:{type:"string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{
type:["string","number","object"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:[
"string","number","object"]},U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["st\
ring","number","object"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot","snapshot","tap","pick","wa\
it","event","services","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9"]}},person:{
type:"object",properties:{displayName:{type:"string"},language:{type:"string"}},propertyNames:{enum:["displayName","lang\
uage"]}}},propertyNames:{enum:["renga","tests"]}},Ut={type:"object",properties:{name:{type:"string"},now:{type:"string"},
user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"#/definitions/person"}},services:{type:"\
object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},minItems:1},chat:{type:"array",items:{
$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:["name","now","user","users","servi\
ces","seed","cases","chat"]}},ps={type:"object",properties:{displayName:{type:"string"},language:{type:"string"}},propertyNames:{
enum:["displayName","language"]}};function Te(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const p=r;if(!(i==="displayName"||i==="language")){const n={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ps.propertyNames.enum},propertyName:i};
e===null?e=[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.displayName!==void 0&&typeof t.displayName!="string"){const i={
instancePath:s+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),r++}if(t.language!==void 0&&typeof t.language!="string"){const i={instancePath:s+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Te.errors=e,r===0}const J={
type:"object",properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},snapshot:{
type:"string"},tap:{type:["string","number"]},pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]\
+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},
sent:{type:"object",minProperties:1},expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:[
"string","null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},
ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integ\
er",minimum:0}},propertyNames:{enum:["state","flow","stack","error","errors","ended","context","user","timers","pushes"]}},
exact:{const:!0},as:{type:"string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","number",
"object"]},U3:{type:["string","number","object"]},U4:{type:["string","number","object"]},U5:{type:["string","number","ob\
ject"]},U6:{type:["string","number","object"]},U7:{type:["string","number","object"]},U8:{type:["string","number","objec\
t"]},U9:{type:["string","number","object"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot","snapshot",
"tap","pick","wait","event","services","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8",
"U9"]}};function Sr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length>4){const p={instancePath:s,schemaPath:"#/maxProperties",keyword:"m\
axProperties",params:{limit:4}};e===null?e=[p]:e.push(p),r++}if(Object.keys(t).length<1){const p={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}for(const p in t){const n=r;if(!(p===
"user"||p==="bot"||p==="snapshot"||p==="tap"||p==="pick"||p==="wait"||p==="event"||p==="services"||p==="result"||p==="se\
nt"||p==="expect"||p==="exact"||p==="as"||p==="in"||p==="U1"||p==="U2"||p==="U3"||p==="U4"||p==="U5"||p==="U6"||p==="U7"||
p==="U8"||p==="U9")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:J.propertyNames.
enum},propertyName:p};e===null?e=[o]:e.push(o),r++}var w=n===r;if(!w){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[o]:e.push(o),r++}}if(t.user!==void 0){let p=t.user;if(typeof p!=
"string"&&typeof p!="number"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:s+"/user",schemaPath:"#\
/properties/user/type",keyword:"type",params:{type:J.properties.user.type}};e===null?e=[n]:e.push(n),r++}}if(t.bot!==void 0){
let p=t.bot;if((!p||typeof p!="object")&&typeof p!="string"&&typeof p!="number"){const n={instancePath:s+"/bot",schemaPath:"\
#/properties/bot/type",keyword:"type",params:{type:J.properties.bot.type}};e===null?e=[n]:e.push(n),r++}}if(t.snapshot!==
void 0&&typeof t.snapshot!="string"){const p={instancePath:s+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.tap!==void 0){let p=t.tap;if(typeof p!="string"&&typeof p!=
"number"){const n={instancePath:s+"/tap",schemaPath:"#/properties/tap/type",keyword:"type",params:{type:J.properties.tap.
type}};e===null?e=[n]:e.push(n),r++}}if(t.pick!==void 0&&typeof t.pick!="string"){const p={instancePath:s+"/pick",schemaPath:"\
#/properties/pick/type",keyword:"type",params:{type:J.properties.pick.type}};e===null?e=[p]:e.push(p),r++}if(t.wait!==void 0){
let p=t.wait;if(typeof p=="string"){if(!Vt.test(p)){const n={instancePath:s+"/wait",schemaPath:"#/properties/wait/patter\
n",keyword:"pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:s+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}}if(t.event!==void 0){let p=t.event;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={
instancePath:s+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:J.properties.event.type}};e===null?
e=[n]:e.push(n),r++}}if(t.services!==void 0){let p=t.services;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:s+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}
if(t.result!==void 0){let p=t.result;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){const n={instancePath:s+
"/result",schemaPath:"#/properties/result/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}}else{const n={instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}}if(t.sent!==void 0){let p=t.sent;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(
p).length<1){const n={instancePath:s+"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/sent",schemaPath:"#/properties/sent/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.expect!==void 0){let p=t.expect;if(p&&typeof p=="object"&&
!Array.isArray(p)){for(const n in p){const o=r;if(!(n==="state"||n==="flow"||n==="stack"||n==="error"||n==="errors"||n===
"ended"||n==="context"||n==="user"||n==="timers"||n==="pushes")){const f={instancePath:s+"/expect",schemaPath:"#/propert\
ies/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:J.properties.expect.propertyNames.enum},propertyName:n};
e===null?e=[f]:e.push(f),r++}var i=o===r;if(!i){const f={instancePath:s+"/expect",schemaPath:"#/properties/expect/proper\
tyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[f]:e.push(f),r++}}if(p.state!==void 0){let n=p.state;
if(typeof n!="string"&&n!==null&&!(n&&typeof n=="object"&&!Array.isArray(n))){const o={instancePath:s+"/expect/state",schemaPath:"\
#/properties/expect/properties/state/type",keyword:"type",params:{type:J.properties.expect.properties.state.type}};e===null?
e=[o]:e.push(o),r++}}if(p.flow!==void 0){let n=p.flow;if(typeof n!="string"&&n!==null&&!(n&&typeof n=="object"&&!Array.isArray(
n))){const o={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/properties/flow/type",keyword:"type",params:{
type:J.properties.expect.properties.flow.type}};e===null?e=[o]:e.push(o),r++}}if(p.stack!==void 0){let n=p.stack;if(!n||
typeof n!="object"){const o={instancePath:s+"/expect/stack",schemaPath:"#/properties/expect/properties/stack/type",keyword:"\
type",params:{type:J.properties.expect.properties.stack.type}};e===null?e=[o]:e.push(o),r++}}if(p.error!==void 0){let n=p.
error;if(typeof n!="string"&&n!==null){const o={instancePath:s+"/expect/error",schemaPath:"#/properties/expect/propertie\
s/error/type",keyword:"type",params:{type:J.properties.expect.properties.error.type}};e===null?e=[o]:e.push(o),r++}}if(p.
errors!==void 0){let n=p.errors;if(!n||typeof n!="object"){const o={instancePath:s+"/expect/errors",schemaPath:"#/proper\
ties/expect/properties/errors/type",keyword:"type",params:{type:J.properties.expect.properties.errors.type}};e===null?e=
[o]:e.push(o),r++}}if(p.ended!==void 0&&typeof p.ended!="boolean"){const n={instancePath:s+"/expect/ended",schemaPath:"#\
/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(p.context!==
void 0){let n=p.context;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const o={instancePath:s+"/expect/context",schemaPath:"\
#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(p.user!==
void 0){let n=p.user;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const o={instancePath:s+"/expect/user",schemaPath:"\
#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(p.timers!==
void 0){let n=p.timers;if(!n||typeof n!="object"){const o={instancePath:s+"/expect/timers",schemaPath:"#/properties/expe\
ct/properties/timers/type",keyword:"type",params:{type:J.properties.expect.properties.timers.type}};e===null?e=[o]:e.push(
o),r++}}if(p.pushes!==void 0){let n=p.pushes;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const o={instancePath:s+"/expe\
ct/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:
e.push(o),r++}if(typeof n=="number"&&(n<0||isNaN(n))){const o={instancePath:s+"/expect/pushes",schemaPath:"#/properties/\
expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}}else{
const n={instancePath:s+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}}if(t.exact!==void 0&&t.exact!==!0){const p={instancePath:s+"/exact",schemaPath:"#/properties/exact/\
const",keyword:"const",params:{allowedValue:!0}};e===null?e=[p]:e.push(p),r++}if(t.as!==void 0&&typeof t.as!="string"){const p={
instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(t.in!==void 0&&typeof t.in!="string"){const p={instancePath:s+"/in",schemaPath:"#/properties/in/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.U1!==void 0){let p=t.U1;if(typeof p!="string"&&typeof p!="numb\
er"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:s+"/U1",schemaPath:"#/properties/U1/type",keyword:"\
type",params:{type:J.properties.U1.type}};e===null?e=[n]:e.push(n),r++}}if(t.U2!==void 0){let p=t.U2;if(typeof p!="strin\
g"&&typeof p!="number"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:s+"/U2",schemaPath:"#/propert\
ies/U2/type",keyword:"type",params:{type:J.properties.U2.type}};e===null?e=[n]:e.push(n),r++}}if(t.U3!==void 0){let p=t.
U3;if(typeof p!="string"&&typeof p!="number"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:s+"/U3",
schemaPath:"#/properties/U3/type",keyword:"type",params:{type:J.properties.U3.type}};e===null?e=[n]:e.push(n),r++}}if(t.
U4!==void 0){let p=t.U4;if(typeof p!="string"&&typeof p!="number"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={
instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:J.properties.U4.type}};e===null?e=[n]:
e.push(n),r++}}if(t.U5!==void 0){let p=t.U5;if(typeof p!="string"&&typeof p!="number"&&!(p&&typeof p=="object"&&!Array.isArray(
p))){const n={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"type",params:{type:J.properties.U5.type}};
e===null?e=[n]:e.push(n),r++}}if(t.U6!==void 0){let p=t.U6;if(typeof p!="string"&&typeof p!="number"&&!(p&&typeof p=="ob\
ject"&&!Array.isArray(p))){const n={instancePath:s+"/U6",schemaPath:"#/properties/U6/type",keyword:"type",params:{type:J.
properties.U6.type}};e===null?e=[n]:e.push(n),r++}}if(t.U7!==void 0){let p=t.U7;if(typeof p!="string"&&typeof p!="number"&&
!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:s+"/U7",schemaPath:"#/properties/U7/type",keyword:"ty\
pe",params:{type:J.properties.U7.type}};e===null?e=[n]:e.push(n),r++}}if(t.U8!==void 0){let p=t.U8;if(typeof p!="string"&&
typeof p!="number"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:s+"/U8",schemaPath:"#/properties/\
U8/type",keyword:"type",params:{type:J.properties.U8.type}};e===null?e=[n]:e.push(n),r++}}if(t.U9!==void 0){let p=t.U9;if(typeof p!=
"string"&&typeof p!="number"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:s+"/U9",schemaPath:"#/p\
roperties/U9/type",keyword:"type",params:{type:J.properties.U9.type}};e===null?e=[n]:e.push(n),r++}}}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Sr.errors=e,r===0}function Hr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[i]:e.push(i),r++}if(t.chat===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"chat"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="name"||i==="now"||i==="user"||
i==="users"||i==="services"||i==="seed"||i==="cases"||i==="chat")){const n={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:Ut.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=p===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.name!==void 0&&typeof t.name!="string"){const i={instancePath:s+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.now!==void 0&&typeof t.now!="stri\
ng"){const i={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}if(t.user!==void 0&&(Te(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:a})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),t.users!==void 0){let i=t.users;if(i&&typeof i=="object"&&!Array.
isArray(i))for(const p in i)Te(i[p],{instancePath:s+"/users/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,
rootData:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);else{const p={instancePath:s+"/users",schemaPath:"#/\
properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.services!==void 0){let i=t.
services;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:s+"/services",schemaPath:"#/properties/se\
rvices/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.seed!==void 0){let i=t.seed;if(typeof i!=
"string"&&typeof i!="number"){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:Ut.properties.seed.type}};e===null?e=[p]:e.push(p),r++}}if(t.cases!==void 0){let i=t.cases;if(Array.isArray(i)){if(i.
length<1){const n={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[n]:e.push(n),r++}const p=i.length;for(let n=0;n<p;n++){let o=i[n];if(!(o&&typeof o=="object"&&!Array.isArray(
o))){const f={instancePath:s+"/cases/"+n,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:s+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",
params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.chat!==void 0){let i=t.chat;if(Array.isArray(i)){if(i.length<1){
const n={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[n]:e.push(n),r++}const p=i.length;for(let n=0;n<p;n++)Sr(i[n],{instancePath:s+"/chat/"+n,parentData:i,parentDataProperty:n,
rootData:a})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length)}else{const p={instancePath:s+"/chat",schemaPath:"#/p\
roperties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Hr.errors=e,r===0}function Rt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:a=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=
[i]:e.push(i),r++}if(t.tests===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tests"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const p=r;if(!(i==="renga"||i==="tests")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ls.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=p===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.renga!==void 0&&t.renga!==1){const i={instancePath:s+"/renga",schemaPath:"\
#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.push(i),r++}if(t.tests!==void 0){let i=t.
tests;if(Array.isArray(i)){if(i.length<1){const n={instancePath:s+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const p=i.length;for(let n=0;n<p;n++)Hr(i[n],{instancePath:s+"/\
tests/"+n,parentData:i,parentDataProperty:n,rootData:a})||(e=e===null?Hr.errors:e.concat(Hr.errors),r=e.length)}else{const p={
instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}return Rt.errors=e,r===0}
export const validateBot: Validate = as;
export const validateFlow: Validate = fs;
export const validateTest: Validate = us;

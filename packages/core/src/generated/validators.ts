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

const os=Et,ye={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
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
"^[A-Za-z_][A-Za-z0-9_-]*$",""),Ae=new RegExp("^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),G=new RegExp("^[A-Za-z_][A-Za-z\
0-9_]*$",""),$e={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","d\
ate","time","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["st\
ring","number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},
maxLength:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"\
string"},format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"objec\
t",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{
if:{type:"boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{}},
if:{required:["$type"]},else:{required:["type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLeng\
th","maxLength","minItems","maxItems","pattern","format","items","properties","additionalProperties","required","default"]}},
else:{enum:["string","integer","number","boolean","date","time","datetime","location","content","object","array"]}},_e={
validate:J};function J(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;
let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var n=u===r;r=
w,e!==null&&(w?e.length=w:e=null);let a;if(n){const y=r,v=r;let g=!0;const P=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let o;if(t.$type===void 0&&(o="$type")){const h={};e===null?e=[h]:e.push(h),r++}}var d=P===r;if(r=v,e!==null&&(v?e.length=
v:e=null),!d){const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const c={instancePath:s,schemaPath:"\
#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.push(c),r++}var d=o===r;g=d}if(!g){
const o={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[o]:e.push(o),r++}
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t){const h=r;if(!(o==="type"||o==="$type"||o==="enum"||o==="\
minimum"||o==="maximum"||o==="minLength"||o==="maxLength"||o==="minItems"||o==="maxItems"||o==="pattern"||o==="format"||
o==="items"||o==="properties"||o==="additionalProperties"||o==="required"||o==="default")){const c={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:$e.then.propertyNames.enum},propertyName:o};e===null?e=[
c]:e.push(c),r++}var k=h===r;if(!k){const c={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:o}};e===null?e=[c]:e.push(c),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="string"||o==="integer"||o==="n\
umber"||o==="boolean"||o==="date"||o==="time"||o==="datetime"||o==="location"||o==="content"||o==="object"||o==="array")){
const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:$e.then.properties.
type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const o={instancePath:s+"/$type",
schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.enum!==
void 0){let o=t.enum;if(Array.isArray(o)){if(o.length<1){const c={instancePath:s+"/enum",schemaPath:"#/then/properties/e\
num/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const h=o.length;for(let c=0;c<h;c++){let f=o[c];
if(typeof f!="string"&&typeof f!="number"&&typeof f!="boolean"){const b={instancePath:s+"/enum/"+c,schemaPath:"#/then/pr\
operties/enum/items/type",keyword:"type",params:{type:$e.then.properties.enum.items.type}};e===null?e=[b]:e.push(b),r++}}}else{
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
at/enum",keyword:"enum",params:{allowedValues:$e.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==
void 0&&(_e.validate(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===null?
_e.validate.errors:e.concat(_e.validate.errors),r=e.length)),t.properties!==void 0){let o=t.properties;if(o&&typeof o=="\
object"&&!Array.isArray(o)){for(const h in o){const c=r;if(typeof h=="string"&&!G.test(h)){const f={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A\
-Za-z0-9_]*$"},propertyName:h};e===null?e=[f]:e.push(f),r++}var m=c===r;if(!m){const f={instancePath:s+"/properties",schemaPath:"\
#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[f]:e.push(f),r++}}
for(const h in o)_e.validate(o[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:h,
rootData:l})||(e=e===null?_e.validate.errors:e.concat(_e.validate.errors),r=e.length)}else{const h={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let o=t.additionalProperties;const h=r;let c=!0;const f=r;if(typeof o!="boolean"){
const b={};e===null?e=[b]:e.push(b),r++}var p=f===r;if(r=h,e!==null&&(h?e.length=h:e=null),!p){const b=r;_e.validate(o,{
instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?
_e.validate.errors:e.concat(_e.validate.errors),r=e.length);var p=b===r;c=p}if(!c){const b={instancePath:s+"/additionalP\
roperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?
e=[b]:e.push(b),r++}}if(t.required!==void 0){let o=t.required;if(Array.isArray(o)){const h=o.length;for(let c=0;c<h;c++)
if(typeof o[c]!="string"){const f={instancePath:s+"/required/"+c,schemaPath:"#/then/properties/required/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/\
properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var n=y===r;i=n,a="then"}else{
const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="lo\
cation"||t==="content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{
allowedValues:$e.else.enum}};e===null?e=[g]:e.push(g),r++}var n=y===r;i=n,a="else"}if(!i){const y={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[y]:e.push(y),r++}return J.errors=e,r===0}function ee(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){
const y=r,v=r;let g=!0;const P=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.$type===void 0&&(o="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var d=P===r;if(r=v,e!==null&&(v?e.length=v:e=null),!d){const o=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const c={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[c]:e.push(c),r++}var d=o===r;g=d}if(!g){const o={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[o]:e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const o in t){const h=r;if(!(o==="type"||o==="$type"||o==="enum"||o==="minimum"||o==="maximum"||o==="minLength"||o===
"maxLength"||o==="minItems"||o==="maxItems"||o==="pattern"||o==="format"||o==="items"||o==="properties"||o==="additional\
Properties"||o==="required"||o==="default")){const c={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:$e.then.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}var k=h===r;if(!k){const c={
instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(
c),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="string"||o==="integer"||o==="number"||o==="boolean"||o==="date"||o===
"time"||o==="datetime"||o==="location"||o==="content"||o==="object"||o==="array")){const h={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:$e.then.properties.type.enum}};e===null?e=[h]:e.push(h),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const o={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.enum!==void 0){let o=t.enum;if(Array.isArray(
o)){if(o.length<1){const c={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[c]:e.push(c),r++}const h=o.length;for(let c=0;c<h;c++){let f=o[c];if(typeof f!="string"&&typeof f!=
"number"&&typeof f!="boolean"){const b={instancePath:s+"/enum/"+c,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:$e.then.properties.enum.items.type}};e===null?e=[b]:e.push(b),r++}}}else{const h={instancePath:s+"/en\
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
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:$e.then.properties.
format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==void 0&&(J(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.properties!==void 0){let o=t.properties;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const h in o){const c=r;if(typeof h=="string"&&!G.test(h)){const f={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:h};e===null?e=[f]:e.push(f),r++}var m=c===r;if(!m){const f={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[f]:
e.push(f),r++}}for(const h in o)J(o[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:h,rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{const h={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let o=t.additionalProperties;const h=r;let c=!0;const f=r;if(typeof o!="boolean"){
const b={};e===null?e=[b]:e.push(b),r++}var p=f===r;if(r=h,e!==null&&(h?e.length=h:e=null),!p){const b=r;J(o,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?J.errors:e.concat(
J.errors),r=e.length);var p=b===r;c=p}if(!c){const b={instancePath:s+"/additionalProperties",schemaPath:"#/then/properti\
es/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[b]:e.push(b),r++}}if(t.required!==void 0){
let o=t.required;if(Array.isArray(o)){const h=o.length;for(let c=0;c<h;c++)if(typeof o[c]!="string"){const f={instancePath:s+
"/required/"+c,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),r++}var n=y===r;i=n,a="then"}else{const y=r;if(!(t==="string"||t==="integer"||t===
"number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){
const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:$e.else.enum}};e===null?e=[g]:e.push(
g),r++}var n=y===r;i=n,a="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};
e===null?e=[y]:e.push(y),r++}return ee.errors=e,r===0}const or={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
ime","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","\
number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},
format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"\
boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{},label:{$ref:"\
#/definitions/text"},show:{$ref:"#/definitions/expression"},secret:{type:"boolean"}},if:{required:["$type"]},else:{required:[
"type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLength","maxLength","minItems","maxItems","p\
attern","format","items","properties","additionalProperties","required","default","label","show","secret"]}},else:{enum:[
"string","integer","number","boolean","date","time","datetime","location","content","object","array"]}};const Ot={type:["string","number","boolean"]};function M(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const w={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:Ot.type}};e===null?e=[w]:e.push(w),r++}return M.errors=e,r===0}function ce(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const w={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[w]:e.push(w),r++}for(const w in t)if(!Ae.test(w)){const i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w}};e===null?e=[i]:e.push(i),r++}for(const w in t)Ae.test(w)&&(M(t[w],{
instancePath:s+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:w,rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),r=e.length))}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[w]:e.push(w),r++}return ce.errors=e,r===0}function q(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const d={};
e===null?e=[d]:e.push(d),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const d=r;ce(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);var n=d===r;i=n,a=
"then"}else{const d=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?M.errors:e.concat(
M.errors),r=e.length);var n=d===r;i=n,a="else"}if(!i){const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};
e===null?e=[d]:e.push(d),r++}return q.errors=e,r===0}const St={type:["string","boolean","number"]};function j(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!=
"number"){const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:St.type}};e===null?e=[w]:e.push(w),r++}
return j.errors=e,r===0}function Ue(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}
var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const y=r,v=r;let g=!0;const P=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let o;if(t.$type===void 0&&(o="$type")){const h={};e===null?e=[h]:e.push(h),r++}}var d=P===r;if(r=v,e!==null&&
(v?e.length=v:e=null),!d){const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const c={instancePath:s,
schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.push(c),r++}var d=o===
r;g=d}if(!g){const o={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[o]:
e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t){const h=r;if(!(o==="type"||o==="$type"||o===
"enum"||o==="minimum"||o==="maximum"||o==="minLength"||o==="maxLength"||o==="minItems"||o==="maxItems"||o==="pattern"||o===
"format"||o==="items"||o==="properties"||o==="additionalProperties"||o==="required"||o==="default"||o==="label"||o==="sh\
ow"||o==="secret")){const c={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:or.
then.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}var k=h===r;if(!k){const c={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(c),r++}}if(t.type!==void 0){
let o=t.type;if(!(o==="string"||o==="integer"||o==="number"||o==="boolean"||o==="date"||o==="time"||o==="datetime"||o===
"location"||o==="content"||o==="object"||o==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:or.then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&
typeof t.$type!="string"){const o={instancePath:s+"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.enum!==void 0){let o=t.enum;if(Array.isArray(o)){if(o.length<1){const c={
instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:
e.push(c),r++}const h=o.length;for(let c=0;c<h;c++){let f=o[c];if(typeof f!="string"&&typeof f!="number"&&typeof f!="boo\
lean"){const b={instancePath:s+"/enum/"+c,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type:or.
then.properties.enum.items.type}};e===null?e=[b]:e.push(b),r++}}}else{const h={instancePath:s+"/enum",schemaPath:"#/then\
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
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:or.then.properties.
format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==void 0&&(J(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.properties!==void 0){let o=t.properties;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const h in o){const c=r;if(typeof h=="string"&&!G.test(h)){const f={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:h};e===null?e=[f]:e.push(f),r++}var m=c===r;if(!m){const f={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[f]:
e.push(f),r++}}for(const h in o)J(o[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:h,rootData:l})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{const h={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let o=t.additionalProperties;const h=r;let c=!0;const f=r;if(typeof o!="boolean"){
const b={};e===null?e=[b]:e.push(b),r++}var p=f===r;if(r=h,e!==null&&(h?e.length=h:e=null),!p){const b=r;J(o,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?J.errors:e.concat(
J.errors),r=e.length);var p=b===r;c=p}if(!c){const b={instancePath:s+"/additionalProperties",schemaPath:"#/then/properti\
es/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[b]:e.push(b),r++}}if(t.required!==void 0){
let o=t.required;if(Array.isArray(o)){const h=o.length;for(let c=0;c<h;c++)if(typeof o[c]!="string"){const f={instancePath:s+
"/required/"+c,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.label!==void 0&&(q(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"\
label",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.show!==void 0&&(j(t.show,{instancePath:s+"/s\
how",parentData:t,parentDataProperty:"show",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.secret!==
void 0&&typeof t.secret!="boolean"){const o={instancePath:s+"/secret",schemaPath:"#/then/properties/secret/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var n=y===r;i=n,a="then"}else{const y=r;if(!(t==="string"||t===
"integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="obje\
ct"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:or.else.enum}};
e===null?e=[g]:e.push(g),r++}var n=y===r;i=n,a="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:a}};e===null?e=[y]:e.push(y),r++}return Ue.errors=e,r===0}function mr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const u=r;if(typeof i=="\
string"&&!G.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)Ue(t[i],
{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=e===null?
Ue.errors:e.concat(Ue.errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return mr.errors=e,r===0}function T(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return T.errors=null,!0}function Be(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const w in t)T(t[w],{instancePath:s+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:w,
rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length);else{const w={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}return Be.errors=e,r===0}const lr={type:"object",properties:{
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
cept","response"]}};function cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return cr.errors=
null,!0}const Sr=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Me(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Sr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return Me.errors=e,r===0}function yr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[u]:e.push(u),r++}for(const u in t){const n=r;if(!(u==="method"||u==="path"||u==="query"||u==="body"||u==="ti\
meout"||u==="retry"||u==="accept"||u==="response")){const a={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:ut.propertyNames.enum},propertyName:u};e===null?e=[a]:e.push(a),r++}var w=n===r;if(!w){const a={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[a]:e.push(a),r++}}
if(t.method!==void 0){let u=t.method;if(!(u==="GET"||u==="POST"||u==="PUT"||u==="PATCH"||u==="DELETE")){const n={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ut.properties.method.enum}};e===null?
e=[n]:e.push(n),r++}}if(t.path!==void 0&&typeof t.path!="string"){const u={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(t.query!==void 0&&(Be(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),t.
body!==void 0&&(cr(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:l})||(e=e===null?cr.errors:
e.concat(cr.errors),r=e.length)),t.timeout!==void 0&&(Me(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),t.retry!==void 0){let u=t.retry;if(u&&typeof u==
"object"&&!Array.isArray(u)){for(const n in u){const a=r;if(!(n==="attempts"||n==="backoff")){const d={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:ut.properties.retry.propertyNames.
enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var i=a===r;if(!i){const d={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(u.attempts!==
void 0){let n=u.attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const a={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof n==
"number"){if(n>3||isNaN(n)){const a={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[a]:e.push(a),r++}if(n<1||isNaN(n)){const a={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[a]:e.push(a),r++}}}u.backoff!==void 0&&(Me(u.backoff,{instancePath:s+"/retry/backoff",parentData:u,
parentDataProperty:"backoff",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length))}else{const n={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.
accept!==void 0){let u=t.accept;if(Array.isArray(u)){const n=u.length;for(let a=0;a<n;a++){let d=u[a];if(!(typeof d=="nu\
mber"&&!(d%1)&&!isNaN(d))){const k={instancePath:s+"/accept/"+a,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[k]:e.push(k),r++}if(typeof d=="number"){if(d>599||isNaN(d)){const k={instancePath:s+
"/accept/"+a,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[k]:e.push(k),r++}if(d<100||isNaN(d)){const k={instancePath:s+"/accept/"+a,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[k]:e.push(k),r++}}}}else{const n={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}t.response!==
void 0&&(ee(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:l})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length))}else{const u={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}return yr.errors=e,r===0}function hr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const m={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[m]:e.push(m),r++}if(t.operations===
void 0){const m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[m]:e.push(m),r++}for(const m in t){const p=r;if(!(m==="baseUrl"||m==="auth"||m==="operations")){const y={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:lr.propertyNames.enum},propertyName:m};e===null?e=
[y]:e.push(y),r++}var w=p===r;if(!w){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:m}};e===null?e=[y]:e.push(y),r++}}if(t.baseUrl!==void 0){let m=t.baseUrl;const p=r;let y=!0;const v=r;if(!(m&&
typeof m=="object"&&!Array.isArray(m))){const P={};e===null?e=[P]:e.push(P),r++}var i=v===r;r=p,e!==null&&(p?e.length=p:
e=null);let g;if(i){const P=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.env===void 0){const o={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
o]:e.push(o),r++}for(const o in m){const h=r;if(o!=="env"){const c={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:lr.properties.baseUrl.then.propertyNames.enum},propertyName:o};
e===null?e=[c]:e.push(c),r++}var u=h===r;if(!u){const c={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(c),r++}}if(m.env!==void 0){let o=m.
env;if(typeof o=="string"){if(!ft.test(o)){const h={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var i=P===r;y=i,g="then"}else{const P=r;if(typeof m!=
"string"){const o={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[o]:e.push(o),r++}var i=P===r;y=i,g="else"}if(!y){const P={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}}if(t.auth!==void 0){let m=t.auth;
if(m&&typeof m=="object"&&!Array.isArray(m)){for(const p in m){const y=r;if(!(p==="bearer"||p==="headers")){const v={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:lr.properties.auth.propertyNames.
enum},propertyName:p};e===null?e=[v]:e.push(v),r++}var n=y===r;if(!n){const v={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[v]:e.push(v),r++}}if(m.bearer!==
void 0){let p=m.bearer;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.env===void 0){const y={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[y]:e.push(y),r++}for(const y in p){const v=r;if(y!=="env"){const g={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:lr.properties.auth.properties.bearer.
propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var a=v===r;if(!a){const g={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?
e=[g]:e.push(g),r++}}if(p.env!==void 0){let y=p.env;if(typeof y=="string"){if(!ft.test(y)){const v={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{
const y={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}}if(m.headers!==void 0){let p=m.headers;if(p&&typeof p=="object"&&!Array.isArray(
p))for(const y in p){let v=p[y];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.env===void 0){const g={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[g]:e.push(g),r++}for(const g in v){const P=r;
if(g!=="env"){const $={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:lr.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:g};e===null?e=[$]:e.push($),r++}var d=P===r;if(!d){
const $={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[$]:e.push($),
r++}}if(v.env!==void 0){let g=v.env;if(typeof g=="string"){if(!ft.test(g)){const P={instancePath:s+"/auth/headers/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{const g={
instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}else{const y={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[y]:e.push(y),r++}}}else{const p={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),r++}}if(t.operations!==void 0){let m=t.operations;if(m&&typeof m=="object"&&!Array.isArray(
m)){for(const p in m){const y=r;if(typeof p=="string"&&!ht.test(p)){const v={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:p};
e===null?e=[v]:e.push(v),r++}var k=y===r;if(!k){const v={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[v]:e.push(v),r++}}for(const p in m)yr(m[p],
{instancePath:s+"/operations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:p,rootData:l})||
(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)}else{const p={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{const m={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return hr.errors=e,r===0}const Ht={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function Re(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var n=u===r;r=w,e!==null&&(w?e.length=
w:e=null);let a;if(n){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)
if(!Ae.test(y)){const v={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}};e===null?e=[v]:e.push(v),r++}for(const y in t)if(Ae.test(y)){let v=t[y];const g=r;let P=!0;const $=r;
if(!Array.isArray(v)){const h={};e===null?e=[h]:e.push(h),r++}var d=$===r;r=g,e!==null&&(g?e.length=g:e=null);let o;if(d){
const h=r;if(Array.isArray(v)){if(v.length<1){const b={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[b]:e.push(b),r++}const f=v.length;for(let b=0;b<f;b++)M(v[b],{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+b,parentData:v,parentDataProperty:b,rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
r=e.length)}var d=h===r;P=d,o="then"}else{const h=r;M(v,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:y,rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var d=h===r;P=d,o="else"}if(!P){const h={
instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[h]:e.push(h),r++}}}var n=m===
r;i=n,a="then"}else{const m=r,p=r;let y=!0;const v=r;if(!Array.isArray(t)){const $={};e===null?e=[$]:e.push($),r++}var k=v===
r;r=p,e!==null&&(p?e.length=p:e=null);let g;if(k){const $=r;if(Array.isArray(t)){if(t.length<1){const c={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const h=t.length;for(let c=0;c<
h;c++)M(t[c],{instancePath:s+"/"+c,parentData:t,parentDataProperty:c,rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
r=e.length)}var k=$===r;y=k,g="then"}else{const $=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?M.errors:e.concat(M.errors),r=e.length);var k=$===r;y=k,g="else"}if(!y){const $={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[$]:e.push($),r++}var n=m===r;i=n,a="else"}if(!i){const m={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[m]:e.push(m),r++}return Re.errors=e,
r===0}const Hr=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function Fe(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!Hr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return Fe.errors=e,r===0}function dr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(r===u)if(t&&typeof t=="object"&&!Array.
isArray(t)){let k;if(t.match===void 0&&(k="match")){const m={};e===null?e=[m]:e.push(m),r++}}else{const k={};e===null?e=
[k]:e.push(k),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const k=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const p={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[p]:e.push(p),r++}for(const p in t){const y=r;if(!(p==="match"||p==="target")){const v={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ht.then.propertyNames.enum},propertyName:p};
e===null?e=[v]:e.push(v),r++}var d=y===r;if(!d){const v={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:p}};e===null?e=[v]:e.push(v),r++}}t.match!==void 0&&(Re(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),t.target!==
void 0&&(Fe(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Fe.errors:
e.concat(Fe.errors),r=e.length))}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),r++}var n=k===r;i=n,a="then"}else{const k=r;Re(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var n=k===r;i=n,a="else"}if(!i){const k={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[k]:e.push(k),r++}return dr.errors=e,r===0}const gt={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function re(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const w={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[w]:e.push(w),r++}for(const w in t)M(t[w],{instancePath:s+"/"+w.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:w,rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)}else{
const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}return re.
errors=e,r===0}const Wt=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function D(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const i={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;
if(typeof i=="string"&&!Wt.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}
for(const i in t)T(t[i],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return D.errors=e,r===0}function gr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(q(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const w={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}t.altText!==void 0&&
(q(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.$if!==void 0&&(j(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}return gr.errors=e,r===0}function pe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};
e===null?e=[m]:e.push(m),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const m=r,p=r;let y=!0;const v=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const $ in t){const o=r;if(typeof $=="string"&&!Ae.test($)){const h={};e===
null?e=[h]:e.push(h),r++}var d=o===r;if(!d){const h={};e===null?e=[h]:e.push(h),r++;break}}var k=v===r;r=p,e!==null&&(p?
e.length=p:e=null);let g;if(k){const $=r;ce(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
ce.errors:e.concat(ce.errors),r=e.length);var k=$===r;y=k,g="then"}else{const $=r;gr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var k=$===r;y=k,g="else"}if(!y){const $={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[$]:e.push($),r++}var n=m===r;i=n,a="then"}else{
const m=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=
e.length);var n=m===r;i=n,a="else"}if(!i){const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};
e===null?e=[m]:e.push(m),r++}return pe.errors=e,r===0}function C(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!Array.isArray(t)){const d={};e===null?e=[d]:e.push(d),
r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const d=r;if(Array.isArray(t)){if(t.length<1){const p={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),r++}const m=t.length;for(let p=0;p<
m;p++)pe(t[p],{instancePath:s+"/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),
r=e.length)}var n=d===r;i=n,a="then"}else{const d=r;pe(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var n=d===r;i=n,a="else"}if(!i){const d={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[d]:e.push(d),r++}return C.errors=e,r===0}const wt={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
nitions/sayAction"},else:{if:{required:["set"]},then:{$ref:"#/definitions/setAction"},else:{if:{required:["raise"]},then:{
$ref:"#/definitions/raiseAction"},else:{if:{required:["schedule"]},then:{$ref:"#/definitions/scheduleAction"},else:{if:{
required:["unschedule"]},then:{$ref:"#/definitions/unscheduleAction"},else:{if:{required:["request"]},then:{$ref:"#/defi\
nitions/requestAction"},else:{if:{required:["run"]},then:{$ref:"#/definitions/runAction"},else:{if:{required:["loading"]},
then:{$ref:"#/definitions/loadingAction"},else:{if:{required:["markAsRead"]},then:{$ref:"#/definitions/markAsReadAction"},
else:{if:{required:["flush"]},then:{$ref:"#/definitions/flushAction"},else:{if:{required:["track"]},then:{$ref:"#/defini\
tions/trackAction"},else:{type:"object",properties:{say:!0,set:!0,raise:!0,schedule:!0,unschedule:!0,request:!0,run:!0,loading:!0,
markAsRead:!0,flush:!0,track:!0},minProperties:1,propertyNames:{enum:["say","set","raise","schedule","unschedule","reque\
st","run","loading","markAsRead","flush","track"]}}}}}}}}}}}}}},Gt={type:"object",properties:{say:{$ref:"#/definitions/m\
essages"},guard:{$ref:"#/definitions/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};function wr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.say===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"say"}};
e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="say"||i==="guard")){const n={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Gt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(
n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}t.say!==void 0&&(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return wr.errors=e,r===0}const Jt={
type:"object",properties:{set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],
propertyNames:{enum:["set","guard"]}};function vr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.set===void 0){const i={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"set"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i===
"set"||i==="guard")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Jt.propertyNames.
enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}t.set!==void 0&&(D(t.set,{instancePath:s+
"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return vr.errors=e,r===0}const vt={type:"object",properties:{raise:{if:{type:"object"},then:{type:"\
object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["eve\
nt","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["raise"],propertyNames:{enum:["ra\
ise","guard"]}};function kr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"raise"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="raise"||n===
"guard")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:vt.propertyNames.
enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=a===r;if(!w){const d={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(t.raise!==void 0){let n=t.raise;const a=r;
let d=!0;const k=r;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const p={};e===null?e=[p]:e.push(p),r++}var i=k===r;r=
a,e!==null&&(a?e.length=a:e=null);let m;if(i){const p=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.event===void 0){
const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[v]:e.push(v),r++}for(const v in n){const g=r;if(!(v==="event"||v==="data")){const P={instancePath:s+
"/raise",schemaPath:"#/properties/raise/then/propertyNames/enum",keyword:"enum",params:{allowedValues:vt.properties.raise.
then.propertyNames.enum},propertyName:v};e===null?e=[P]:e.push(P),r++}var u=g===r;if(!u){const P={instancePath:s+"/raise",
schemaPath:"#/properties/raise/then/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[P]:e.push(
P),r++}}if(n.event!==void 0&&typeof n.event!="string"){const v={instancePath:s+"/raise/event",schemaPath:"#/properties/r\
aise/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}n.data!==void 0&&(T(
n.data,{instancePath:s+"/raise/data",parentData:n,parentDataProperty:"data",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length))}else{const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[v]:e.push(v),r++}var i=p===r;d=i,m="then"}else{const p=r;if(typeof n!="string"){const v={instancePath:s+
"/raise",schemaPath:"#/properties/raise/else/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var i=p===
r;d=i,m="else"}if(!d){const p={instancePath:s+"/raise",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[p]:e.push(p),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return kr.errors=e,r===0}const ar={type:"object",properties:{
schedule:{if:{required:["at"]},then:{type:"object",properties:{id:{type:"string"},at:{$ref:"#/definitions/data"},event:{
type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["at",
"event"],propertyNames:{enum:["id","at","event","data","late","detached"]}},else:{type:"object",properties:{id:{type:"st\
ring"},in:{$ref:"#/definitions/wait"},event:{type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},
detached:{type:"boolean"}},required:["in","event"],propertyNames:{enum:["id","in","event","data","late","detached"]}}},guard:{
$ref:"#/definitions/expression"}},required:["schedule"],propertyNames:{enum:["schedule","guard"]}};function x(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t))for(const w in t)
T(t[w],{instancePath:s+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:w,rootData:l})||(e=e===
null?T.errors:e.concat(T.errors),r=e.length);else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[w]:e.push(w),r++}return x.errors=e,r===0}const Qt=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function se(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Qt.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return se.errors=e,r===0}function Pr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.schedule===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schedule"}};e===null?e=[a]:e.push(a),r++}for(const a in t){const d=r;if(!(a==="schedule"||a==="guard")){const k={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.propertyNames.enum},propertyName:a};e===null?e=
[k]:e.push(k),r++}var w=d===r;if(!w){const k={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:a}};e===null?e=[k]:e.push(k),r++}}if(t.schedule!==void 0){let a=t.schedule;const d=r;let k=!0;const m=r;if(a&&
typeof a=="object"&&!Array.isArray(a)){let y;if(a.at===void 0&&(y="at")){const v={};e===null?e=[v]:e.push(v),r++}}var i=m===
r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(i){const y=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.at===void 0){
const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[g]:e.push(g),r++}if(a.event===void 0){const g={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[g]:e.push(g),r++}for(const g in a){
const P=r;if(!(g==="id"||g==="at"||g==="event"||g==="data"||g==="late"||g==="detached")){const $={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.
then.propertyNames.enum},propertyName:g};e===null?e=[$]:e.push($),r++}var u=P===r;if(!u){const $={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[
$]:e.push($),r++}}if(a.id!==void 0&&typeof a.id!="string"){const g={instancePath:s+"/schedule/id",schemaPath:"#/properti\
es/schedule/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(a.at!==void 0&&
(T(a.at,{instancePath:s+"/schedule/at",parentData:a,parentDataProperty:"at",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length)),a.event!==void 0&&typeof a.event!="string"){const g={instancePath:s+"/schedule/event",schemaPath:"\
#/properties/schedule/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(a.
data!==void 0&&(x(a.data,{instancePath:s+"/schedule/data",parentData:a,parentDataProperty:"data",rootData:l})||(e=e===null?
x.errors:e.concat(x.errors),r=e.length)),a.late!==void 0){let g=a.late;if(!(g==="now"||g==="skip")){const P={instancePath:s+
"/schedule/late",schemaPath:"#/properties/schedule/then/properties/late/enum",keyword:"enum",params:{allowedValues:ar.properties.
schedule.then.properties.late.enum}};e===null?e=[P]:e.push(P),r++}}if(a.detached!==void 0&&typeof a.detached!="boolean"){
const g={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/schedule",schemaPath:"#/prope\
rties/schedule/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var i=y===r;k=i,p="then"}else{
const y=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.in===void 0){const g={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[g]:e.push(g),r++}if(a.
event===void 0){const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/required",keyword:"required",
params:{missingProperty:"event"}};e===null?e=[g]:e.push(g),r++}for(const g in a){const P=r;if(!(g==="id"||g==="in"||g===
"event"||g==="data"||g==="late"||g==="detached")){const $={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/\
else/propertyNames/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.else.propertyNames.enum},propertyName:g};
e===null?e=[$]:e.push($),r++}var n=P===r;if(!n){const $={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[$]:e.push($),r++}}if(a.id!==void 0&&typeof a.
id!="string"){const g={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(a.in!==void 0&&(se(a.in,{instancePath:s+"/schedule/in",parentData:a,
parentDataProperty:"in",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),a.event!==void 0&&typeof a.
event!="string"){const g={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/properties/event/type",
keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(a.data!==void 0&&(x(a.data,{instancePath:s+"/sche\
dule/data",parentData:a,parentDataProperty:"data",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),a.late!==
void 0){let g=a.late;if(!(g==="now"||g==="skip")){const P={instancePath:s+"/schedule/late",schemaPath:"#/properties/sche\
dule/else/properties/late/enum",keyword:"enum",params:{allowedValues:ar.properties.schedule.else.properties.late.enum}};
e===null?e=[P]:e.push(P),r++}}if(a.detached!==void 0&&typeof a.detached!="boolean"){const g={instancePath:s+"/schedule/d\
etached",schemaPath:"#/properties/schedule/else/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/type",keyword:"type",
params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var i=y===r;k=i,p="else"}if(!k){const y={instancePath:s+"/schedule",
schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[y]:e.push(y),r++}}t.guard!==void 0&&
(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}return Pr.errors=e,r===0}const Xt={type:"object",properties:{unschedule:{type:"string"},guard:{$ref:"\
#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unschedule","guard"]}};function $r(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unschedule"}};e===null?
e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="unschedule"||i==="guard")){const n={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Xt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(
n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}if(t.unschedule!==void 0&&typeof t.unschedule!="string"){const i={instancePath:s+"/unsched\
ule",schemaPath:"#/properties/unschedule/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return $r.errors=e,r===0}const Yt={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"\
#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:["request"],propertyNames:{enum:["request","guard",
"id","with","echo"]}},It=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$","");function br(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="request"||i==="guard"||i==="id"||i==="with"||i==="echo")){const n={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Yt.propertyNames.enum},propertyName:i};
e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.request!==void 0){let i=t.request;if(typeof i=="string"){
if(!It.test(i)){const u={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/requ\
est",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const i={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}t.with!==void 0&&(x(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.echo!==
void 0&&(x(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return br.errors=e,r===0}const es={type:"object",properties:{run:{type:"string"},guard:{$ref:"#/defi\
nitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function _r(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.run===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const u=r;if(!(i==="run"||i==="guard"||i==="id"||i==="with"||i==="echo")){const n={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:es.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.run!==void 0&&typeof t.run!="string"){const i={instancePath:s+"/run",schemaPath:"#/properties/\
run/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.id!==
void 0&&typeof t.id!="string"){const i={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.echo!==void 0&&(x(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return _r.errors=
e,r===0}const kt={type:"object",properties:{loading:{type:["integer","boolean"],minimum:5,maximum:60},guard:{$ref:"#/def\
initions/expression"}},required:["loading"],propertyNames:{enum:["loading","guard"]}};function Ar(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loading===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"loading"}};e===null?e=[i]:e.
push(i),r++}for(const i in t){const u=r;if(!(i==="loading"||i==="guard")){const n={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:kt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.loading!==void 0){let i=t.loading;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))&&typeof i!="bool\
ean"){const u={instancePath:s+"/loading",schemaPath:"#/properties/loading/type",keyword:"type",params:{type:kt.properties.
loading.type}};e===null?e=[u]:e.push(u),r++}if(typeof i=="number"){if(i>60||isNaN(i)){const u={instancePath:s+"/loading",
schemaPath:"#/properties/loading/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[u]:e.push(u),
r++}if(i<5||isNaN(i)){const u={instancePath:s+"/loading",schemaPath:"#/properties/loading/minimum",keyword:"minimum",params:{
comparison:">=",limit:5}};e===null?e=[u]:e.push(u),r++}}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ar.errors=e,r===0}const Pt={
type:"object",properties:{markAsRead:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},required:["markA\
sRead"],propertyNames:{enum:["markAsRead","guard"]}};function Nr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.markAsRead===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"markAsRead"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const u=r;if(!(i==="markAsRead"||i==="guard")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:Pt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.markAsRead!==
void 0){let i=t.markAsRead;if(typeof i!="boolean"&&i!==null){const u={instancePath:s+"/markAsRead",schemaPath:"#/propert\
ies/markAsRead/type",keyword:"type",params:{type:Pt.properties.markAsRead.type}};e===null?e=[u]:e.push(u),r++}}t.guard!==
void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return Nr.errors=e,r===0}const $t={type:"object",properties:{flush:{type:["boolean","null"]},guard:{
$ref:"#/definitions/expression"}},required:["flush"],propertyNames:{enum:["flush","guard"]}};function jr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.flush===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flush"}};e===null?e=
[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="flush"||i==="guard")){const n={instancePath:s,schemaPath:"#/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:$t.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}
var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}if(t.flush!==void 0){let i=t.flush;if(typeof i!="boolean"&&i!==null){const u={instancePath:s+
"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type:$t.properties.flush.type}};e===null?e=[u]:e.push(
u),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===
null?j.errors:e.concat(j.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return jr.errors=e,r===0}const bt={type:"object",properties:{track:{if:{type:"obj\
ect"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{
enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["track"],propertyNames:{
enum:["track","guard"]}};function Dr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.track===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"track"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="track"||n===
"guard")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:bt.propertyNames.
enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=a===r;if(!w){const d={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(t.track!==void 0){let n=t.track;const a=r;
let d=!0;const k=r;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const p={};e===null?e=[p]:e.push(p),r++}var i=k===r;r=
a,e!==null&&(a?e.length=a:e=null);let m;if(i){const p=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.event===void 0){
const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[v]:e.push(v),r++}for(const v in n){const g=r;if(!(v==="event"||v==="data")){const P={instancePath:s+
"/track",schemaPath:"#/properties/track/then/propertyNames/enum",keyword:"enum",params:{allowedValues:bt.properties.track.
then.propertyNames.enum},propertyName:v};e===null?e=[P]:e.push(P),r++}var u=g===r;if(!u){const P={instancePath:s+"/track",
schemaPath:"#/properties/track/then/propertyNames",keyword:"propertyNames",params:{propertyName:v}};e===null?e=[P]:e.push(
P),r++}}if(n.event!==void 0&&typeof n.event!="string"){const v={instancePath:s+"/track/event",schemaPath:"#/properties/t\
rack/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}n.data!==void 0&&(T(
n.data,{instancePath:s+"/track/data",parentData:n,parentDataProperty:"data",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length))}else{const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[v]:e.push(v),r++}var i=p===r;d=i,m="then"}else{const p=r;if(typeof n!="string"){const v={instancePath:s+
"/track",schemaPath:"#/properties/track/else/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var i=p===
r;d=i,m="else"}if(!d){const p={instancePath:s+"/track",schemaPath:"#/properties/track/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[p]:e.push(p),r++}}t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Dr.errors=e,r===0}function fe(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(typeof t!="string"){const f={};
e===null?e=[f]:e.push(f),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const f=r;if(!(t==="flush"||t===
"markAsRead"||t==="loading")){const _={instancePath:s,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues:wt.then.
enum}};e===null?e=[_]:e.push(_),r++}var n=f===r;i=n,a="then"}else{const f=r,b=r;let _=!0;const V=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let X;if(t.say===void 0&&(X="say")){const K={};e===null?e=[K]:e.push(K),r++}}var d=V===r;r=b,e!==
null&&(b?e.length=b:e=null);let B;if(d){const X=r;wr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=
e===null?wr.errors:e.concat(wr.errors),r=e.length);var d=X===r;_=d,B="then"}else{const X=r,K=r;let R=!0;const O=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let ne;if(t.set===void 0&&(ne="set")){const de={};e===null?e=[de]:e.push(de),r++}}
var k=O===r;r=K,e!==null&&(K?e.length=K:e=null);let be;if(k){const ne=r;vr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var k=ne===r;R=k,be="then"}else{const ne=r,de=r;let rr=!0;
const tr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ie;if(t.raise===void 0&&(ie="raise")){const ge={};e===null?e=
[ge]:e.push(ge),r++}}var m=tr===r;r=de,e!==null&&(de?e.length=de:e=null);let Wr;if(m){const ie=r;kr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var m=ie===r;rr=m,Wr="then"}else{
const ie=r,ge=r;let sr=!0;const nr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let oe;if(t.schedule===void 0&&(oe="sc\
hedule")){const He={};e===null?e=[He]:e.push(He),r++}}var p=nr===r;r=ge,e!==null&&(ge?e.length=ge:e=null);let Gr;if(p){const oe=r;
Pr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);
var p=oe===r;sr=p,Gr="then"}else{const oe=r,He=r;let Jr=!0;const Ct=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let xe;
if(t.unschedule===void 0&&(xe="unschedule")){const We={};e===null?e=[We]:e.push(We),r++}}var y=Ct===r;r=He,e!==null&&(He?
e.length=He:e=null);let Qr;if(y){const xe=r;$r(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?$r.errors:e.concat($r.errors),r=e.length);var y=xe===r;Jr=y,Qr="then"}else{const xe=r,We=r;let Xr=!0;const Mt=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let qe;if(t.request===void 0&&(qe="request")){const Ge={};e===null?e=[Ge]:e.push(
Ge),r++}}var v=Mt===r;r=We,e!==null&&(We?e.length=We:e=null);let Yr;if(v){const qe=r;br(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var v=qe===r;Xr=v,Yr="then"}else{const qe=r,Ge=r;let et=!0;
const Rt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ze;if(t.run===void 0&&(ze="run")){const Je={};e===null?e=[Je]:
e.push(Je),r++}}var g=Rt===r;r=Ge,e!==null&&(Ge?e.length=Ge:e=null);let rt;if(g){const ze=r;_r(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var g=ze===r;et=g,rt="then"}else{
const ze=r,Je=r;let tt=!0;const Lt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ze;if(t.loading===void 0&&(Ze="loa\
ding")){const Qe={};e===null?e=[Qe]:e.push(Qe),r++}}var P=Lt===r;r=Je,e!==null&&(Je?e.length=Je:e=null);let st;if(P){const Ze=r;
Ar(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);
var P=Ze===r;tt=P,st="then"}else{const Ze=r,Qe=r;let nt=!0;const Tt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ie;
if(t.markAsRead===void 0&&(Ie="markAsRead")){const Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var $=Tt===r;r=Qe,e!==null&&(Qe?
e.length=Qe:e=null);let it;if($){const Ie=r;Nr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?Nr.errors:e.concat(Nr.errors),r=e.length);var $=Ie===r;nt=$,it="then"}else{const Ie=r,Xe=r;let ot=!0;const Ut=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let Ee;if(t.flush===void 0&&(Ee="flush")){const Ye={};e===null?e=[Ye]:e.push(Ye),
r++}}var o=Ut===r;r=Xe,e!==null&&(Xe?e.length=Xe:e=null);let lt;if(o){const Ee=r;jr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),r=e.length);var o=Ee===r;ot=o,lt="then"}else{const Ee=r,Ye=r;let at=!0;
const Bt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ve;if(t.track===void 0&&(Ve="track")){const dt={};e===null?e=
[dt]:e.push(dt),r++}}var h=Bt===r;r=Ye,e!==null&&(Ye?e.length=Ye:e=null);let pt;if(h){const Ve=r;Dr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length);var h=Ve===r;at=h,pt="then"}else{
const Ve=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const Q={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[Q]:e.push(Q),r++}for(const Q in t){const Ft=r;if(!(Q==="say"||Q==="set"||Q==="raise"||Q==="schedule"||Q==="unsch\
edule"||Q==="request"||Q==="run"||Q==="loading"||Q==="markAsRead"||Q==="flush"||Q==="track")){const ir={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:wt.
else.else.else.else.else.else.else.else.else.else.else.else.propertyNames.enum},propertyName:Q};e===null?e=[ir]:e.push(ir),
r++}var c=Ft===r;if(!c){const ir={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:Q}};e===null?e=[ir]:e.push(ir),r++}}}else{const Q={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"type",params:{type:"object"}};e===
null?e=[Q]:e.push(Q),r++}var h=Ve===r;at=h,pt="else"}if(!at){const Ve={instancePath:s,schemaPath:"#/else/else/else/else/\
else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:pt}};e===null?e=[Ve]:e.push(Ve),r++}var o=Ee===
r;ot=o,lt="else"}if(!ot){const Ee={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:lt}};e===null?e=[Ee]:e.push(Ee),r++}var $=Ie===r;nt=$,it="else"}if(!nt){const Ie={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:it}};e===null?e=[Ie]:
e.push(Ie),r++}var P=Ze===r;tt=P,st="else"}if(!tt){const Ze={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/if",keyword:"if",params:{failingKeyword:st}};e===null?e=[Ze]:e.push(Ze),r++}var g=ze===r;et=g,rt="else"}if(!et){
const ze={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:rt}};e===
null?e=[ze]:e.push(ze),r++}var v=qe===r;Xr=v,Yr="else"}if(!Xr){const qe={instancePath:s,schemaPath:"#/else/else/else/els\
e/else/else/if",keyword:"if",params:{failingKeyword:Yr}};e===null?e=[qe]:e.push(qe),r++}var y=xe===r;Jr=y,Qr="else"}if(!Jr){
const xe={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Qr}};e===null?e=
[xe]:e.push(xe),r++}var p=oe===r;sr=p,Gr="else"}if(!sr){const oe={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:Gr}};e===null?e=[oe]:e.push(oe),r++}var m=ie===r;rr=m,Wr="else"}if(!rr){const ie={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Wr}};e===null?e=[ie]:e.push(ie),r++}var k=ne===r;R=
k,be="else"}if(!R){const ne={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:be}};e===null?
e=[ne]:e.push(ne),r++}var d=X===r;_=d,B="else"}if(!_){const X={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:B}};e===null?e=[X]:e.push(X),r++}var n=f===r;i=n,a="else"}if(!i){const f={instancePath:s,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:a}};e===null?e=[f]:e.push(f),r++}return fe.errors=e,r===0}function E(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!Array.isArray(t)){const d={};
e===null?e=[d]:e.push(d),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const d=r;if(Array.isArray(t)){
if(t.length<1){const p={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:
e.push(p),r++}const m=t.length;for(let p=0;p<m;p++)fe(t[p],{instancePath:s+"/"+p,parentData:t,parentDataProperty:p,rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)}var n=d===r;i=n,a="then"}else{const d=r;fe(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var n=d===r;i=n,a="else"}if(!i){
const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[d]:e.push(d),r++}return E.
errors=e,r===0}function Z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!Hr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[w]:e.push(w),r++}return Z.errors=e,r===0}function U(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!Hr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[w]:e.push(w),r++}return U.errors=e,r===0}function ue(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};
e===null?e=[m]:e.push(m),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const m=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const y in t){const v=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||
y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const g={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:gt.then.propertyNames.enum},propertyName:y};
e===null?e=[g]:e.push(g),r++}var d=v===r;if(!d){const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){let y=t.match;const v=r;let g=!0;const P=r;
if(!Array.isArray(y)){const o={};e===null?e=[o]:e.push(o),r++}var k=P===r;r=v,e!==null&&(v?e.length=v:e=null);let $;if(k){
const o=r;if(Array.isArray(y)){if(y.length<1){const f={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const c=y.length;for(let f=0;f<c;f++)re(y[f],
{instancePath:s+"/match/"+f,parentData:y,parentDataProperty:f,rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=
e.length)}var k=o===r;g=k,$="then"}else{const o=r;re(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length);var k=o===r;g=k,$="else"}if(!g){const o={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};e===null?e=[o]:e.push(o),r++}}if(t.
guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.
errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(C(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.actions!==void 0&&
(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(U(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const v={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:gt.then.properties.resume.enum}};e===null?e=[v]:e.push(v),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var n=m===r;i=n,a="then"}else{const m=r;Z(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=m===r;i=n,a="else"}if(!i){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[m]:e.push(m),r++}return ue.errors=e,r===0}const _t={
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
else:{$ref:"#/definitions/scalar"}};function te(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const v={};e===null?e=[v]:e.
push(v),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const v=r,g=r;let P=!0;const $=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.contains===void 0&&(c="contains")){const f={};e===null?e=[f]:e.push(f),r++}}var d=$===
r;r=g,e!==null&&(g?e.length=g:e=null);let o;if(d){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===
void 0){const b={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"contains"}};
e===null?e=[b]:e.push(b),r++}for(const b in t){const _=r;if(b!=="contains"){const V={instancePath:s,schemaPath:"#/then/t\
hen/propertyNames/enum",keyword:"enum",params:{allowedValues:mt.then.then.propertyNames.enum},propertyName:b};e===null?e=
[V]:e.push(V),r++}var k=_===r;if(!k){const V={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:b}};e===null?e=[V]:e.push(V),r++}}t.contains!==void 0&&(M(t.contains,{instancePath:s+"/contains",
parentData:t,parentDataProperty:"contains",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length))}else{const b={
instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var d=c===
r;P=d,o="then"}else{const c=r,f=r;let b=!0;const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let I;if(t.startsWith===
void 0&&(I="startsWith")){const X={};e===null?e=[X]:e.push(X),r++}}var m=_===r;r=f,e!==null&&(f?e.length=f:e=null);let V;
if(m){const I=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const K={instancePath:s,schemaPath:"\
#/then/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[K]:e.push(K),r++}for(const K in t){
const R=r;if(K!=="startsWith"){const O={instancePath:s,schemaPath:"#/then/else/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:mt.then.else.then.propertyNames.enum},propertyName:K};e===null?e=[O]:e.push(O),r++}var p=R===r;if(!p){const O={
instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:K}};e===null?e=[
O]:e.push(O),r++}}t.startsWith!==void 0&&(M(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length))}else{const K={instancePath:s,schemaPath:"\
#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(K),r++}var m=I===r;b=m,V="then"}else{
const I=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const K={instancePath:s,schemaPath:"#/then/e\
lse/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[K]:e.push(K),r++}for(const K in t){const R=r;
if(K!=="regex"){const O={instancePath:s,schemaPath:"#/then/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:mt.
then.else.else.propertyNames.enum},propertyName:K};e===null?e=[O]:e.push(O),r++}var y=R===r;if(!y){const O={instancePath:s,
schemaPath:"#/then/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:K}};e===null?e=[O]:e.push(O),r++}}
if(t.regex!==void 0&&typeof t.regex!="string"){const K={instancePath:s+"/regex",schemaPath:"#/then/else/else/properties/\
regex/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}else{const K={instancePath:s,schemaPath:"\
#/then/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(K),r++}var m=I===r;b=m,V="else"}if(!b){
const I={instancePath:s,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword:V}};e===null?e=[I]:e.push(I),r++}
var d=c===r;P=d,o="else"}if(!P){const c={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:o}};e===
null?e=[c]:e.push(c),r++}var n=v===r;i=n,a="then"}else{const v=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?M.errors:e.concat(M.errors),r=e.length);var n=v===r;i=n,a="else"}if(!i){const v={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[v]:e.push(v),r++}return te.errors=e,r===0}function S(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){
const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const y in t){const v=r;if(!(y==="match"||y==="guard"||y==="s\
et"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="captu\
re"||y==="global")){const g={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:_t.
then.propertyNames.enum},propertyName:y};e===null?e=[g]:e.push(g),r++}var d=v===r;if(!d){const g={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){
let y=t.match;const v=r;let g=!0;const P=r;if(!Array.isArray(y)){const o={};e===null?e=[o]:e.push(o),r++}var k=P===r;r=v,
e!==null&&(v?e.length=v:e=null);let $;if(k){const o=r;if(Array.isArray(y)){if(y.length<1){const f={instancePath:s+"/matc\
h",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}
const c=y.length;for(let f=0;f<c;f++)te(y[f],{instancePath:s+"/match/"+f,parentData:y,parentDataProperty:f,rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}var k=o===r;g=k,$="then"}else{const o=r;te(y,{instancePath:s+"/mat\
ch",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var k=o===
r;g=k,$="else"}if(!g){const o={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[o]:e.push(o),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&
(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const y={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.call!==void 0&&(U(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&
(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.resume!==void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const v={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:_t.then.properties.resume.enum}};
e===null?e=[v]:e.push(v),r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"\
#/then/properties/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&
typeof t.global!="boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var n=m===r;i=n,a="then"}else{const m=r;Z(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=m===r;i=n,a="else"}if(!i){const m={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[m]:e.push(m),r++}return S.errors=e,
r===0}function xr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const n in t)if(!(n==="text"||n==="message")){let a=t[n];const d=r;let k=!0;const m=r;if(!Array.
isArray(a)){const y={};e===null?e=[y]:e.push(y),r++}var w=m===r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(w){const y=r;
if(Array.isArray(a)){if(a.length<1){const P={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const g=a.length;for(let P=0;P<
g;P++)ue(a[P],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P,parentData:a,parentDataProperty:P,rootData:l})||
(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var w=y===r;k=w,p="then"}else{const y=r;ue(a,{instancePath:s+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?ue.errors:e.concat(ue.
errors),r=e.length);var w=y===r;k=w,p="else"}if(!k){const y={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let n=t.text;const a=r;let d=!0;const k=r;if(!Array.isArray(n)){const p={};e===null?e=[p]:e.push(p),r++}var i=k===
r;r=a,e!==null&&(a?e.length=a:e=null);let m;if(i){const p=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.
length;for(let g=0;g<v;g++)S(n[g],{instancePath:s+"/text/"+g,parentData:n,parentDataProperty:g,rootData:l})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)}var i=p===r;d=i,m="then"}else{const p=r;S(n,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);var i=p===r;d=i,m="else"}if(!d){
const p={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[p]:
e.push(p),r++}}if(t.message!==void 0){let n=t.message;const a=r;let d=!0;const k=r;if(!Array.isArray(n)){const p={};e===
null?e=[p]:e.push(p),r++}var u=k===r;r=a,e!==null&&(a?e.length=a:e=null);let m;if(u){const p=r;if(Array.isArray(n)){if(n.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<v;g++)S(n[g],{instancePath:s+"/message/"+g,parentData:n,
parentDataProperty:g,rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}var u=p===r;d=u,m="then"}else{const p=r;
S(n,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length);var u=p===r;d=u,m="else"}if(!d){const p={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:m}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return xr.errors=e,r===0}const rs={if:{type:"object"},then:{type:"\
object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.json#/definitions/act\
ions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{
enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};function qr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!Array.isArray(t)){const d={};
e===null?e=[d]:e.push(d),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const d=r;if(Array.isArray(t)){
if(t.length<1){const p={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:
e.push(p),r++}const m=t.length;for(let p=0;p<m;p++)pe(t[p],{instancePath:s+"/"+p,parentData:t,parentDataProperty:p,rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)}var n=d===r;i=n,a="then"}else{const d=r;pe(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var n=d===r;i=n,a="else"}if(!i){
const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[d]:e.push(d),r++}return qr.
errors=e,r===0}function zr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;
let i=!0;const u=r;if(!Array.isArray(t)){const d={};e===null?e=[d]:e.push(d),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:
e=null);let a;if(n){const d=r;if(Array.isArray(t)){if(t.length<1){const p={instancePath:s,schemaPath:"#/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[p]:e.push(p),r++}const m=t.length;for(let p=0;p<m;p++)fe(t[p],{instancePath:s+"/"+
p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)}var n=d===r;i=n,
a="then"}else{const d=r;fe(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?fe.errors:e.concat(
fe.errors),r=e.length);var n=d===r;i=n,a="else"}if(!i){const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};
e===null?e=[d]:e.push(d),r++}return zr.errors=e,r===0}function ke(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Hr.test(t)){const w={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}return ke.errors=e,r===0}function L(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const k={};e===null?e=[k]:e.push(k),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){
const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const y=r;if(!(p==="say"||p==="actions"||p==="t\
arget"||p==="call")){const v={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:rs.
then.propertyNames.enum},propertyName:p};e===null?e=[v]:e.push(v),r++}var d=y===r;if(!d){const v={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[v]:e.push(v),r++}}t.say!==void 0&&(qr(
t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),
r=e.length)),t.actions!==void 0&&(zr(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?zr.errors:e.concat(zr.errors),r=e.length)),t.target!==void 0&&(Fe(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),t.call!==void 0&&(ke(t.
call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),
r=e.length))}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:
e.push(p),r++}var n=k===r;i=n,a="then"}else{const k=r;ke(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var n=k===r;i=n,a="else"}if(!i){const k={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[k]:e.push(k),r++}return L.errors=e,r===0}const Ke={if:{type:"a\
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
-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},additionalProperties:{$ref:"#/definitions/transitions"},minProperties:1}}};const At={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function Le(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const k={};e===null?e=[k]:e.push(k),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){
const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const y=r;if(!(p==="guard"||p==="set"||p==="say"||
p==="actions"||p==="target"||p==="reenter"||p==="call"||p==="with"||p==="save"||p==="resume")){const v={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:At.then.propertyNames.enum},propertyName:p};e===null?e=[
v]:e.push(v),r++}var d=y===r;if(!d){const v={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};e===null?e=[v]:e.push(v),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&
(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const p={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(t.call!==void 0&&(U(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&
(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.resume!==void 0){let p=t.resume;if(!(p==="ask"||p==="silent"||p==="confirm")){const y={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:At.then.properties.resume.enum}};
e===null?e=[y]:e.push(y),r++}}}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}var n=k===r;i=n,a="then"}else{const k=r;Z(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=k===r;i=n,a="else"}if(!i){const k={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[k]:e.push(k),r++}return Le.errors=e,r===0}function z(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!Array.
isArray(t)){const d={};e===null?e=[d]:e.push(d),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const d=r;
if(Array.isArray(t)){if(t.length<1){const p={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}const m=t.length;for(let p=0;p<m;p++)Le(t[p],{instancePath:s+"/"+p,parentData:t,parentDataProperty:p,
rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)}var n=d===r;i=n,a="then"}else{const d=r;Le(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var n=d===r;i=n,a=
"else"}if(!i){const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[d]:e.push(d),
r++}return z.errors=e,r===0}function Zr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const w=r;let i=!0;const u=r;if(!Array.isArray(t)){const y={};e===null?e=[y]:e.push(y),r++}var n=u===r;r=w,e!==null&&
(w?e.length=w:e=null);let a;if(n){const y=r;if(Array.isArray(t)){const g=t.length;for(let P=0;P<g;P++){let $=t[P];if($&&
typeof $=="object"&&!Array.isArray($)){if($.in===void 0){const o={instancePath:s+"/"+P,schemaPath:"#/then/items/required",
keyword:"required",params:{missingProperty:"in"}};e===null?e=[o]:e.push(o),r++}for(const o in $){const h=r;if(!(o==="in"||
o==="guard"||o==="set"||o==="say"||o==="actions"||o==="target"||o==="reenter"||o==="call"||o==="with"||o==="save"||o==="\
resume")){const c={instancePath:s+"/"+P,schemaPath:"#/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Ke.
then.items.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}var d=h===r;if(!d){const c={instancePath:s+"\
/"+P,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(c),r++}}
if($.in!==void 0&&(se($.in,{instancePath:s+"/"+P+"/in",parentData:$,parentDataProperty:"in",rootData:l})||(e=e===null?se.
errors:e.concat(se.errors),r=e.length)),$.guard!==void 0&&(j($.guard,{instancePath:s+"/"+P+"/guard",parentData:$,parentDataProperty:"\
guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),$.set!==void 0&&(D($.set,{instancePath:s+"/"+P+
"/set",parentData:$,parentDataProperty:"set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),$.say!==
void 0&&(C($.say,{instancePath:s+"/"+P+"/say",parentData:$,parentDataProperty:"say",rootData:l})||(e=e===null?C.errors:e.
concat(C.errors),r=e.length)),$.actions!==void 0&&(E($.actions,{instancePath:s+"/"+P+"/actions",parentData:$,parentDataProperty:"\
actions",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),$.target!==void 0&&(Z($.target,{instancePath:s+
"/"+P+"/target",parentData:$,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
$.reenter!==void 0&&typeof $.reenter!="boolean"){const o={instancePath:s+"/"+P+"/reenter",schemaPath:"#/then/items/prope\
rties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if($.call!==void 0&&(U($.call,{
instancePath:s+"/"+P+"/call",parentData:$,parentDataProperty:"call",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),$.with!==void 0&&(x($.with,{instancePath:s+"/"+P+"/with",parentData:$,parentDataProperty:"with",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),$.save!==void 0&&(D($.save,{instancePath:s+"/"+P+"/save",parentData:$,
parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),$.resume!==void 0){let o=$.
resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const h={instancePath:s+"/"+P+"/resume",schemaPath:"#/then/items/pr\
operties/resume/enum",keyword:"enum",params:{allowedValues:Ke.then.items.properties.resume.enum}};e===null?e=[h]:e.push(
h),r++}}}else{const o={instancePath:s+"/"+P,schemaPath:"#/then/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}}var n=y===r;i=n,a="then"}else{const y=r,v=r;let g=!0;const P=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let h;if(t.in===void 0&&(h="in")){const c={};e===null?e=[c]:e.push(c),r++}}var k=P===r;r=v,e!==null&&(v?e.length=v:e=
null);let $;if(k){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const f={instancePath:s,schemaPath:"\
#/else/then/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const b=r;
if(!(f==="in"||f==="guard"||f==="set"||f==="say"||f==="actions"||f==="target"||f==="reenter"||f==="call"||f==="with"||f===
"save"||f==="resume")){const _={instancePath:s,schemaPath:"#/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ke.
else.then.propertyNames.enum},propertyName:f};e===null?e=[_]:e.push(_),r++}var m=b===r;if(!m){const _={instancePath:s,schemaPath:"\
#/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}if(t.in!==void 0&&
(se(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),
r=e.length)),t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(C(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.actions!==void 0&&
(E(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const f={
instancePath:s+"/reenter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[f]:e.push(f),r++}if(t.call!==void 0&&(U(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let f=t.resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const b={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ke.else.then.properties.resume.enum}};e===null?e=[b]:
e.push(b),r++}}}else{const f={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),r++}var k=h===r;g=k,$="then"}else{const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const f={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[f]:e.push(f),r++}for(const f in t){const b=r;if(typeof f=="string"&&!Sr.test(f)){const _={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:f};
e===null?e=[_]:e.push(_),r++}var p=b===r;if(!p){const _={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}for(const f in t)z(t[f],{instancePath:s+"/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:f,rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=
e.length)}else{const f={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
f]:e.push(f),r++}var k=h===r;g=k,$="else"}if(!g){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[h]:e.push(h),r++}var n=y===r;i=n,a="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:a}};e===null?e=[y]:e.push(y),r++}return Zr.errors=e,r===0}function ve(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const d={};
e===null?e=[d]:e.push(d),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const d=r;ce(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);var n=d===r;i=n,a=
"then"}else{const d=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?M.errors:e.concat(
M.errors),r=e.length);var n=d===r;i=n,a="else"}if(!i){const d={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};
e===null?e=[d]:e.push(d),r++}return ve.errors=e,r===0}function Et(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[c]:e.push(c),r++}if(t.bot===void 0){
const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[c]:e.push(
c),r++}if(t.locales===void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[c]:e.push(c),r++}for(const c in t){const f=r;if(!(c==="renga"||c==="bot"||c==="locales"||c==="tim\
ezone"||c==="types"||c==="user"||c==="constants"||c==="services"||c==="functions"||c==="commands"||c==="events"||c==="on"||
c==="repairs"||c==="defaults"||c==="delivery"||c==="stack")){const b={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:ye.propertyNames.enum},propertyName:c};e===null?e=[b]:e.push(b),r++}var w=f===r;if(!w){const b={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?e=[b]:e.push(b),r++}}
if(t.renga!==void 0&&t.renga!==1){const c={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",
params:{allowedValue:1}};e===null?e=[c]:e.push(c),r++}if(t.bot!==void 0){let c=t.bot;if(typeof c=="string"){if(!ht.test(
c)){const f={instancePath:s+"/bot",schemaPath:"#/properties/bot/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A\
-Za-z0-9_-]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.locales!==void 0){let c=t.locales;if(Array.isArray(c)){
if(c.length<1){const b={instancePath:s+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[b]:e.push(b),r++}const f=c.length;for(let b=0;b<f;b++){let _=c[b];if(typeof _=="string"){if(!Ae.test(
_)){const V={instancePath:s+"/locales/"+b,schemaPath:"#/properties/locales/items/pattern",keyword:"pattern",params:{pattern:"\
^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?e=[V]:e.push(V),r++}}else{const V={instancePath:s+"/locales/"+b,schemaPath:"\
#/properties/locales/items/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(V),r++}}}else{const f={instancePath:s+
"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(t.
timezone!==void 0&&typeof t.timezone!="string"){const c={instancePath:s+"/timezone",schemaPath:"#/properties/timezone/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(t.types!==void 0){let c=t.types;if(c&&typeof c==
"object"&&!Array.isArray(c)){for(const f in c){const b=r;if(typeof f=="string"&&!G.test(f)){const _={instancePath:s+"/ty\
pes",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:f};e===null?e=[_]:e.push(_),r++}var i=b===r;if(!i){const _={instancePath:s+"/types",schemaPath:"#/propertie\
s/types/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}for(const f in c)ee(
c[f],{instancePath:s+"/types/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:f,rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}else{const f={instancePath:s+"/types",schemaPath:"#/properties/typ\
es/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.user!==void 0&&(mr(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length)),t.constants!==
void 0&&(Be(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?
Be.errors:e.concat(Be.errors),r=e.length)),t.services!==void 0){let c=t.services;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(const f in c){const b=r;if(typeof f=="string"&&!ht.test(f)){const _={instancePath:s+"/services",schemaPath:"#/pr\
operties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:f};
e===null?e=[_]:e.push(_),r++}var u=b===r;if(!u){const _={instancePath:s+"/services",schemaPath:"#/properties/services/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}for(const f in c)hr(c[f],{instancePath:s+
"/services/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:f,rootData:l})||(e=e===null?hr.errors:
e.concat(hr.errors),r=e.length)}else{const f={instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.functions!==void 0){let c=t.functions;if(c&&typeof c=="\
object"&&!Array.isArray(c)){for(const f in c){const b=r;if(typeof f=="string"&&!G.test(f)){const _={instancePath:s+"/fun\
ctions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-\
9_]*$"},propertyName:f};e===null?e=[_]:e.push(_),r++}var n=b===r;if(!n){const _={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}for(const f in c){
let b=c[f];if(b&&typeof b=="object"&&!Array.isArray(b)){for(const _ in b){const V=r;if(!(_==="with"||_==="result")){const B={
instancePath:s+"/functions/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:ye.properties.functions.additionalProperties.propertyNames.
enum},propertyName:_};e===null?e=[B]:e.push(B),r++}var a=V===r;if(!a){const B={instancePath:s+"/functions/"+f.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:_}};e===null?e=[B]:e.push(B),r++}}if(b.with!==void 0){let _=b.with;if(_&&typeof _=="object"&&!Array.
isArray(_)){for(const V in _){const B=r;if(typeof V=="string"&&!G.test(V)){const I={instancePath:s+"/functions/"+f.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:V};e===null?e=[I]:e.push(I),r++}
var d=B===r;if(!d){const I={instancePath:s+"/functions/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:V}};
e===null?e=[I]:e.push(I),r++}}for(const V in _)ee(_[V],{instancePath:s+"/functions/"+f.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:V,rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length)}else{const V={instancePath:s+"/functions/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[V]:e.push(V),r++}}b.result!==void 0&&(ee(b.result,{instancePath:s+"/functions/"+f.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:b,parentDataProperty:"result",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=
e.length))}else{const _={instancePath:s+"/functions/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}}else{const f={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
f]:e.push(f),r++}}if(t.commands!==void 0){let c=t.commands;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const f in c){
const b=r;if(typeof f=="string"&&!G.test(f)){const _={instancePath:s+"/commands",schemaPath:"#/properties/commands/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:f};e===null?e=[_]:e.push(_),
r++}var k=b===r;if(!k){const _={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}for(const f in c)dr(c[f],{instancePath:s+"/commands/"+
f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:f,rootData:l})||(e=e===null?dr.errors:e.concat(
dr.errors),r=e.length)}else{const f={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.events!==void 0){let c=t.events;if(c&&typeof c=="object"&&!Array.isArray(
c))for(const f in c){let b=c[f];const _=r;let V=!0;const B=r;if(b!==null){const I={};e===null?e=[I]:e.push(I),r++}var m=B===
r;if(r=_,e!==null&&(_?e.length=_:e=null),!m){const I=r;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const K in b){const R=r;
if(K!=="data"){const O={instancePath:s+"/events/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/even\
ts/additionalProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:ye.properties.events.additionalProperties.
else.propertyNames.enum},propertyName:K};e===null?e=[O]:e.push(O),r++}var p=R===r;if(!p){const O={instancePath:s+"/event\
s/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:K}};e===null?e=[O]:e.push(O),r++}}if(b.data!==void 0){let K=b.data;if(K&&typeof K=="\
object"&&!Array.isArray(K)){for(const R in K){const O=r;if(typeof R=="string"&&!G.test(R)){const be={instancePath:s+"/ev\
ents/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/proper\
ties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:R};e===null?
e=[be]:e.push(be),r++}var y=O===r;if(!y){const be={instancePath:s+"/events/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",params:{
propertyName:R}};e===null?e=[be]:e.push(be),r++}}for(const R in K)ee(K[R],{instancePath:s+"/events/"+f.replace(/~/g,"~0").
replace(/\//g,"~1")+"/data/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:K,parentDataProperty:R,rootData:l})||(e=
e===null?ee.errors:e.concat(ee.errors),r=e.length)}else{const R={instancePath:s+"/events/"+f.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[R]:e.push(R),r++}}}else{const K={instancePath:s+"/events/"+f.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/events/additionalProperties/else/type",keyword:"type",params:{type:"object"}};e===null?e=
[K]:e.push(K),r++}var m=I===r;V=m}if(!V){const I={instancePath:s+"/events/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/events/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[I]:e.push(I),r++}}else{
const f={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),r++}}if(t.on!==void 0&&(xr(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||
(e=e===null?xr.errors:e.concat(xr.errors),r=e.length)),t.repairs!==void 0){let c=t.repairs;if(c&&typeof c=="object"&&!Array.
isArray(c)){for(const f in c){const b=r;if(!(f==="$cancel"||f==="$back"||f==="$help"||f==="$repeat"||f==="$correct"||f===
"$resume"||f==="$stale"||f==="$stackFull"||f==="$notUnderstood"||f==="$silence"||f==="$error"||f==="$handoff")){const _={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:ye.properties.
repairs.propertyNames.enum},propertyName:f};e===null?e=[_]:e.push(_),r++}var v=b===r;if(!v){const _={instancePath:s+"/re\
pairs",schemaPath:"#/properties/repairs/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.
push(_),r++}}c.$cancel!==void 0&&(L(c.$cancel,{instancePath:s+"/repairs/$cancel",parentData:c,parentDataProperty:"$cance\
l",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),c.$back!==void 0&&(L(c.$back,{instancePath:s+"/rep\
airs/$back",parentData:c,parentDataProperty:"$back",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),c.
$help!==void 0&&(L(c.$help,{instancePath:s+"/repairs/$help",parentData:c,parentDataProperty:"$help",rootData:l})||(e=e===
null?L.errors:e.concat(L.errors),r=e.length)),c.$repeat!==void 0&&(L(c.$repeat,{instancePath:s+"/repairs/$repeat",parentData:c,
parentDataProperty:"$repeat",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),c.$correct!==void 0&&(L(
c.$correct,{instancePath:s+"/repairs/$correct",parentData:c,parentDataProperty:"$correct",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),r=e.length)),c.$resume!==void 0&&(L(c.$resume,{instancePath:s+"/repairs/$resume",parentData:c,parentDataProperty:"\
$resume",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),c.$stale!==void 0&&(L(c.$stale,{instancePath:s+
"/repairs/$stale",parentData:c,parentDataProperty:"$stale",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),
c.$stackFull!==void 0&&(L(c.$stackFull,{instancePath:s+"/repairs/$stackFull",parentData:c,parentDataProperty:"$stackFull",
rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),c.$notUnderstood!==void 0&&(L(c.$notUnderstood,{instancePath:s+
"/repairs/$notUnderstood",parentData:c,parentDataProperty:"$notUnderstood",rootData:l})||(e=e===null?L.errors:e.concat(L.
errors),r=e.length)),c.$silence!==void 0&&(L(c.$silence,{instancePath:s+"/repairs/$silence",parentData:c,parentDataProperty:"\
$silence",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),c.$error!==void 0&&(L(c.$error,{instancePath:s+
"/repairs/$error",parentData:c,parentDataProperty:"$error",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),
c.$handoff!==void 0&&(L(c.$handoff,{instancePath:s+"/repairs/$handoff",parentData:c,parentDataProperty:"$handoff",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length))}else{const f={instancePath:s+"/repairs",schemaPath:"#/properties/re\
pairs/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.defaults!==void 0){let c=t.defaults;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const f in c){const b=r;if(!(f==="silence"||f==="invalid"||f==="attempt\
s"||f==="interrupt"||f==="resume"||f==="help"||f==="taps")){const _={instancePath:s+"/defaults",schemaPath:"#/properties\
/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:ye.properties.defaults.propertyNames.enum},propertyName:f};
e===null?e=[_]:e.push(_),r++}var g=b===r;if(!g){const _={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}if(c.silence!==void 0&&(Zr(c.
silence,{instancePath:s+"/defaults/silence",parentData:c,parentDataProperty:"silence",rootData:l})||(e=e===null?Zr.errors:
e.concat(Zr.errors),r=e.length)),c.invalid!==void 0){let f=c.invalid;const b=r;let _=!0;const V=r;if(!Array.isArray(f)){
const I={};e===null?e=[I]:e.push(I),r++}var P=V===r;r=b,e!==null&&(b?e.length=b:e=null);let B;if(P){const I=r;if(Array.isArray(
f)){if(f.length<1){const R={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/then\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[R]:e.push(R),r++}const K=f.length;for(let R=0;R<K;R++)ve(f[R],
{instancePath:s+"/defaults/invalid/"+R,parentData:f,parentDataProperty:R,rootData:l})||(e=e===null?ve.errors:e.concat(ve.
errors),r=e.length)}var P=I===r;_=P,B="then"}else{const I=r;ve(f,{instancePath:s+"/defaults/invalid",parentData:c,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var P=I===r;_=P,B="else"}if(!_){const I={instancePath:s+
"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/if",keyword:"if",params:{failingKeyword:B}};e===
null?e=[I]:e.push(I),r++}}if(c.attempts!==void 0){let f=c.attempts;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const b={
instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[b]:e.push(b),r++}if(typeof f=="number"&&(f<1||isNaN(f))){const b={instancePath:s+"/defaults/attem\
pts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[b]:e.push(b),r++}}if(c.interrupt!==void 0){let f=c.interrupt;const b=r;let _=!0;const V=r;if(!Array.isArray(
f)){const I={};e===null?e=[I]:e.push(I),r++}var $=V===r;r=b,e!==null&&(b?e.length=b:e=null);let B;if($){const I=r;if(Array.
isArray(f)){const K=f.length;for(let R=0;R<K;R++)ke(f[R],{instancePath:s+"/defaults/interrupt/"+R,parentData:f,parentDataProperty:R,
rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)}var $=I===r;_=$,B="then"}else{const I=r;if(!(f==="af\
ter"||f==="first"||f==="deny")){const K={instancePath:s+"/defaults/interrupt",schemaPath:"#/properties/defaults/properti\
es/interrupt/else/enum",keyword:"enum",params:{allowedValues:ye.properties.defaults.properties.interrupt.else.enum}};e===
null?e=[K]:e.push(K),r++}var $=I===r;_=$,B="else"}if(!_){const I={instancePath:s+"/defaults/interrupt",schemaPath:"#/pro\
perties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:B}};e===null?e=[I]:e.push(I),r++}}if(c.resume!==
void 0){let f=c.resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const b={instancePath:s+"/defaults/resume",schemaPath:"\
#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:ye.properties.defaults.properties.resume.
enum}};e===null?e=[b]:e.push(b),r++}}if(c.help!==void 0&&(ve(c.help,{instancePath:s+"/defaults/help",parentData:c,parentDataProperty:"\
help",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),c.taps!==void 0){let f=c.taps;if(!(f==="while\
-current"||f==="once"||f==="always")){const b={instancePath:s+"/defaults/taps",schemaPath:"#/properties/defaults/propert\
ies/taps/enum",keyword:"enum",params:{allowedValues:ye.properties.defaults.properties.taps.enum}};e===null?e=[b]:e.push(
b),r++}}}else{const f={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[f]:e.push(f),r++}}if(t.delivery!==void 0){let c=t.delivery;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(const f in c){const b=r;if(!(f==="policy"||f==="pushBudget")){const _={instancePath:s+"/delivery",schemaPath:"#/\
properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:ye.properties.delivery.propertyNames.enum},
propertyName:f};e===null?e=[_]:e.push(_),r++}var o=b===r;if(!o){const _={instancePath:s+"/delivery",schemaPath:"#/proper\
ties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}if(c.policy!==
void 0){let f=c.policy;if(!(f==="reply-first"||f==="reply-only"||f==="push")){const b={instancePath:s+"/delivery/policy",
schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:ye.properties.delivery.properties.
policy.enum}};e===null?e=[b]:e.push(b),r++}}if(c.pushBudget!==void 0){let f=c.pushBudget;if(f&&typeof f=="object"&&!Array.
isArray(f)){for(const b in f){const _=r;if(!(b==="month"||b==="userDay")){const V={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{allowedValues:ye.properties.
delivery.properties.pushBudget.propertyNames.enum},propertyName:b};e===null?e=[V]:e.push(V),r++}var h=_===r;if(!h){const V={
instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:b}};e===null?e=[V]:e.push(V),r++}}if(f.month!==void 0){let b=f.month;if(!(typeof b=="n\
umber"&&!(b%1)&&!isNaN(b))){const _={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/prope\
rties/pushBudget/properties/month/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof b==
"number"&&(b<0||isNaN(b))){const _={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/proper\
ties/pushBudget/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[_]:e.push(_),r++}}
if(f.userDay!==void 0){let b=f.userDay;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){const _={instancePath:s+"/delivery/p\
ushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/type",keyword:"type",params:{
type:"integer"}};e===null?e=[_]:e.push(_),r++}if(typeof b=="number"&&(b<0||isNaN(b))){const _={instancePath:s+"/delivery\
/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0}};e===null?e=[_]:e.push(_),r++}}}else{const b={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(
b),r++}}}else{const f={instancePath:s+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[f]:e.push(f),r++}}if(t.stack!==void 0){let c=t.stack;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const f={
instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(
f),r++}if(typeof c=="number"){if(c>16||isNaN(c)){const f={instancePath:s+"/stack",schemaPath:"#/properties/stack/maximum",
keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[f]:e.push(f),r++}if(c<1||isNaN(c)){const f={instancePath:s+
"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(
f),r++}}}}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}return Et.errors=e,r===0}const ls=Vt;const ts={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},pr={type:"object",properties:{title:{$ref:"#/definitions/text"},onRestart:{enum:["resume","restart","s\
tack"]},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},input:{$ref:"#/definitions/var\
iables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{
items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/defi\
nitions/states"},aside:{$ref:"#/definitions/aside"}},required:["states"],propertyNames:{enum:["title","onRestart","conte\
xt","constants","input","output","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","t\
aps","states","aside"]}};function me(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const u=r;if(typeof i=="string"&&!G.test(i)){const n={
instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};
e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)Ue(t[i],{instancePath:s+"/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.
length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}return me.errors=e,r===0}const Nt={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function le(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const P={};e===null?e=[P]:e.push(P),r++}const n=r;let a=!1;const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let P;
if(t.match===void 0&&(P="match")){const $={};e===null?e=[$]:e.push($),r++}}var k=d===r;if(a=a||k,!a){const P=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let o;if(t.guard===void 0&&(o="guard")){const h={};e===null?e=[h]:e.push(h),r++}}var k=P===
r;if(a=a||k,!a){const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.set===void 0&&(c="set")){const f={};e===
null?e=[f]:e.push(f),r++}}var k=o===r;if(a=a||k,!a){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.with===
void 0&&(b="with")){const _={};e===null?e=[_]:e.push(_),r++}}var k=c===r;if(a=a||k,!a){const b=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let V;if(t.resume===void 0&&(V="resume")){const B={};e===null?e=[B]:e.push(B),r++}}var k=b===r;a=a||k}}}}
if(a)r=n,e!==null&&(n?e.length=n:e=null);else{const P={};e===null?e=[P]:e.push(P),r++}var m=u===r;r=w,e!==null&&(w?e.length=
w:e=null);let p;if(m){const P=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t){const h=r;if(!(o==="match"||
o==="guard"||o==="set"||o==="with"||o==="resume")){const c={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Nt.then.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}var y=h===r;if(!y){
const c={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[c]:
e.push(c),r++}}if(t.match!==void 0){let o=t.match;const h=r;let c=!0;const f=r;if(!Array.isArray(o)){const _={};e===null?
e=[_]:e.push(_),r++}var v=f===r;r=h,e!==null&&(h?e.length=h:e=null);let b;if(v){const _=r;if(Array.isArray(o)){if(o.length<
1){const I={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}const B=o.length;for(let I=0;I<B;I++)re(o[I],{instancePath:s+"/match/"+I,parentData:o,parentDataProperty:I,
rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}var v=_===r;c=v,b="then"}else{const _=r;re(o,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length);var v=_===
r;c=v,b="else"}if(!c){const _={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[_]:e.push(_),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.with!==void 0&&
(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const h={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Nt.then.properties.resume.enum}};
e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),r++}var m=P===r;i=m,p="then"}else{const P=r,$=r;let o=!0;const h=r;if(!(t===!0||t===null)){const f={};
e===null?e=[f]:e.push(f),r++}var g=h===r;if(r=$,e!==null&&($?e.length=$:e=null),!g){const f=r;re(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length);var g=f===r;o=g}if(!o){const f={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[f]:e.push(f),r++}var m=P===
r;i=m,p="else"}if(!i){const P={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[P]:e.
push(P),r++}return le.errors=e,r===0}const jt={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function ae(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const g={};e===null?e=[g]:e.push(g),r++}const n=r;let a=!1;const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;
if(t.match===void 0&&(g="match")){const P={};e===null?e=[P]:e.push(P),r++}}var k=d===r;if(a=a||k,!a){const g=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let $;if(t.guard===void 0&&($="guard")){const o={};e===null?e=[o]:e.push(o),r++}}var k=g===
r;if(a=a||k,!a){const $=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.set===void 0&&(h="set")){const c={};e===
null?e=[c]:e.push(c),r++}}var k=$===r;if(a=a||k,!a){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.with===
void 0&&(f="with")){const b={};e===null?e=[b]:e.push(b),r++}}var k=h===r;if(a=a||k,!a){const f=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let _;if(t.resume===void 0&&(_="resume")){const V={};e===null?e=[V]:e.push(V),r++}}var k=f===r;a=a||k}}}}
if(a)r=n,e!==null&&(n?e.length=n:e=null);else{const g={};e===null?e=[g]:e.push(g),r++}var m=u===r;r=w,e!==null&&(w?e.length=
w:e=null);let p;if(m){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const $ in t){const o=r;if(!($==="match"||
$==="guard"||$==="set"||$==="with"||$==="resume")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:jt.then.propertyNames.enum},propertyName:$};e===null?e=[h]:e.push(h),r++}var y=o===r;if(!y){
const h={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[h]:
e.push(h),r++}}if(t.match!==void 0){let $=t.match;const o=r;let h=!0;const c=r;if(!Array.isArray($)){const b={};e===null?
e=[b]:e.push(b),r++}var v=c===r;r=o,e!==null&&(o?e.length=o:e=null);let f;if(v){const b=r;if(Array.isArray($)){if($.length<
1){const B={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[B]:e.push(B),r++}const V=$.length;for(let B=0;B<V;B++)te($[B],{instancePath:s+"/match/"+B,parentData:$,parentDataProperty:B,
rootData:l})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}var v=b===r;h=v,f="then"}else{const b=r;te($,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var v=b===
r;h=v,f="else"}if(!h){const b={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:f}};
e===null?e=[b]:e.push(b),r++}}if(t.guard!==void 0&&(j(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.with!==void 0&&
(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.resume!==void 0){let $=t.resume;if(!($==="ask"||$==="silent"||$==="confirm")){const o={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:jt.then.properties.resume.enum}};
e===null?e=[o]:e.push(o),r++}}}else{const $={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[$]:e.push($),r++}var m=g===r;i=m,p="then"}else{const g=r;te(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var m=g===r;i=m,p="else"}if(!i){const g={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[g]:e.push(g),r++}return ae.errors=e,r===0}function Oe(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t)if(!(a==="text"||a==="message"||a==="postback")){let d=t[a];const k=r;let m=!0;const p=r;if(!Array.
isArray(d)){const v={};e===null?e=[v]:e.push(v),r++}var w=p===r;r=k,e!==null&&(k?e.length=k:e=null);let y;if(w){const v=r;
if(Array.isArray(d)){if(d.length<1){const $={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),r++}const P=d.length;for(let $=0;$<
P;$++)le(d[$],{instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+$,parentData:d,parentDataProperty:$,rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),r=e.length)}var w=v===r;m=w,y="then"}else{const v=r;le(d,{instancePath:s+"/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?le.errors:e.concat(le.
errors),r=e.length);var w=v===r;m=w,y="else"}if(!m){const v={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[v]:e.push(v),r++}}if(t.text!==
void 0){let a=t.text;const d=r;let k=!0;const m=r;if(!Array.isArray(a)){const y={};e===null?e=[y]:e.push(y),r++}var i=m===
r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(i){const y=r;if(Array.isArray(a)){if(a.length<1){const P={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const g=a.
length;for(let P=0;P<g;P++)ae(a[P],{instancePath:s+"/text/"+P,parentData:a,parentDataProperty:P,rootData:l})||(e=e===null?
ae.errors:e.concat(ae.errors),r=e.length)}var i=y===r;k=i,p="then"}else{const y=r;ae(a,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length);var i=y===r;k=i,p="else"}if(!k){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let a=t.message;const d=r;let k=!0;const m=r;if(!Array.isArray(a)){const y={};e===
null?e=[y]:e.push(y),r++}var u=m===r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(u){const y=r;if(Array.isArray(a)){if(a.
length<1){const P={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[P]:e.push(P),r++}const g=a.length;for(let P=0;P<g;P++)ae(a[P],{instancePath:s+"/message/"+P,parentData:a,
parentDataProperty:P,rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)}var u=y===r;k=u,p="then"}else{const y=r;
ae(a,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?ae.errors:e.concat(ae.
errors),r=e.length);var u=y===r;k=u,p="else"}if(!k){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:p}};e===null?e=[y]:e.push(y),r++}}if(t.postback!==void 0){let a=t.postback;const d=r;
let k=!0;const m=r;if(!Array.isArray(a)){const y={};e===null?e=[y]:e.push(y),r++}var n=m===r;r=d,e!==null&&(d?e.length=d:
e=null);let p;if(n){const y=r;if(Array.isArray(a)){if(a.length<1){const P={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const g=a.length;for(let P=0;P<
g;P++)le(a[P],{instancePath:s+"/postback/"+P,parentData:a,parentDataProperty:P,rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),r=e.length)}var n=y===r;k=n,p="then"}else{const y=r;le(a,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length);var n=y===r;k=n,p="else"}if(!k){const y={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[y]:e.push(y),r++}}}else{
const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return Oe.
errors=e,r===0}function H(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const n in t)if(!(n==="text"||n==="message")){let a=t[n];const d=r;let k=!0;const m=r;
if(!Array.isArray(a)){const y={};e===null?e=[y]:e.push(y),r++}var w=m===r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(w){
const y=r;if(Array.isArray(a)){if(a.length<1){const P={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const g=a.length;
for(let P=0;P<g;P++)ue(a[P],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P,parentData:a,parentDataProperty:P,
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var w=y===r;k=w,p="then"}else{const y=r;ue(a,{instancePath:s+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?ue.errors:e.concat(
ue.errors),r=e.length);var w=y===r;k=w,p="else"}if(!k){const y={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let n=t.text;const a=r;let d=!0;const k=r;if(!Array.isArray(n)){const p={};e===null?e=[p]:e.push(p),r++}var i=k===
r;r=a,e!==null&&(a?e.length=a:e=null);let m;if(i){const p=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.
length;for(let g=0;g<v;g++)S(n[g],{instancePath:s+"/text/"+g,parentData:n,parentDataProperty:g,rootData:l})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)}var i=p===r;d=i,m="then"}else{const p=r;S(n,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);var i=p===r;d=i,m="else"}if(!d){
const p={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[p]:
e.push(p),r++}}if(t.message!==void 0){let n=t.message;const a=r;let d=!0;const k=r;if(!Array.isArray(n)){const p={};e===
null?e=[p]:e.push(p),r++}var u=k===r;r=a,e!==null&&(a?e.length=a:e=null);let m;if(u){const p=r;if(Array.isArray(n)){if(n.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<v;g++)S(n[g],{instancePath:s+"/message/"+g,parentData:n,
parentDataProperty:g,rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}var u=p===r;d=u,m="then"}else{const p=r;
S(n,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length);var u=p===r;d=u,m="else"}if(!d){const p={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:m}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return H.errors=e,r===0}function F(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!Array.isArray(t)){const y={};e===
null?e=[y]:e.push(y),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const y=r;if(Array.isArray(t)){const g=t.
length;for(let P=0;P<g;P++){let $=t[P];if($&&typeof $=="object"&&!Array.isArray($)){if($.in===void 0){const o={instancePath:s+
"/"+P,schemaPath:"#/then/items/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[o]:e.push(o),r++}
for(const o in $){const h=r;if(!(o==="in"||o==="guard"||o==="set"||o==="say"||o==="actions"||o==="target"||o==="reenter"||
o==="call"||o==="with"||o==="save"||o==="resume")){const c={instancePath:s+"/"+P,schemaPath:"#/then/items/propertyNames/\
enum",keyword:"enum",params:{allowedValues:Ke.then.items.propertyNames.enum},propertyName:o};e===null?e=[c]:e.push(c),r++}
var d=h===r;if(!d){const c={instancePath:s+"/"+P,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{
propertyName:o}};e===null?e=[c]:e.push(c),r++}}if($.in!==void 0&&(se($.in,{instancePath:s+"/"+P+"/in",parentData:$,parentDataProperty:"\
in",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),$.guard!==void 0&&(j($.guard,{instancePath:s+"/"+
P+"/guard",parentData:$,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),$.
set!==void 0&&(D($.set,{instancePath:s+"/"+P+"/set",parentData:$,parentDataProperty:"set",rootData:l})||(e=e===null?D.errors:
e.concat(D.errors),r=e.length)),$.say!==void 0&&(C($.say,{instancePath:s+"/"+P+"/say",parentData:$,parentDataProperty:"s\
ay",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),$.actions!==void 0&&(E($.actions,{instancePath:s+
"/"+P+"/actions",parentData:$,parentDataProperty:"actions",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
$.target!==void 0&&(Z($.target,{instancePath:s+"/"+P+"/target",parentData:$,parentDataProperty:"target",rootData:l})||(e=
e===null?Z.errors:e.concat(Z.errors),r=e.length)),$.reenter!==void 0&&typeof $.reenter!="boolean"){const o={instancePath:s+
"/"+P+"/reenter",schemaPath:"#/then/items/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:
e.push(o),r++}if($.call!==void 0&&(U($.call,{instancePath:s+"/"+P+"/call",parentData:$,parentDataProperty:"call",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),$.with!==void 0&&(x($.with,{instancePath:s+"/"+P+"/with",parentData:$,
parentDataProperty:"with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),$.save!==void 0&&(D($.save,
{instancePath:s+"/"+P+"/save",parentData:$,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),$.resume!==void 0){let o=$.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const h={instancePath:s+"/"+
P+"/resume",schemaPath:"#/then/items/properties/resume/enum",keyword:"enum",params:{allowedValues:Ke.then.items.properties.
resume.enum}};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:s+"/"+P,schemaPath:"#/then/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}var n=y===r;i=n,a="then"}else{const y=r,v=r;let g=!0;const P=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.in===void 0&&(h="in")){const c={};e===null?e=[c]:e.push(c),r++}}
var k=P===r;r=v,e!==null&&(v?e.length=v:e=null);let $;if(k){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
in===void 0){const f={instancePath:s,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty:"in"}};
e===null?e=[f]:e.push(f),r++}for(const f in t){const b=r;if(!(f==="in"||f==="guard"||f==="set"||f==="say"||f==="actions"||
f==="target"||f==="reenter"||f==="call"||f==="with"||f==="save"||f==="resume")){const _={instancePath:s,schemaPath:"#/el\
se/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ke.else.then.propertyNames.enum},propertyName:f};e===null?
e=[_]:e.push(_),r++}var m=b===r;if(!m){const _={instancePath:s,schemaPath:"#/else/then/propertyNames",keyword:"propertyN\
ames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}if(t.in!==void 0&&(se(t.in,{instancePath:s+"/in",parentData:t,
parentDataProperty:"in",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),t.guard!==void 0&&(j(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=
e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length)),t.say!==void 0&&(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.actions!==void 0&&(E(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const f={instancePath:s+"/reen\
ter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}
if(t.call!==void 0&&(U(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?U.
errors:e.concat(U.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.resume!==
void 0){let f=t.resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const b={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ke.else.then.properties.resume.enum}};e===null?e=[b]:
e.push(b),r++}}}else{const f={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),r++}var k=h===r;g=k,$="then"}else{const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const f={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[f]:e.push(f),r++}for(const f in t){const b=r;if(typeof f=="string"&&!Sr.test(f)){const _={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:f};
e===null?e=[_]:e.push(_),r++}var p=b===r;if(!p){const _={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}for(const f in t)z(t[f],{instancePath:s+"/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:f,rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=
e.length)}else{const f={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
f]:e.push(f),r++}var k=h===r;g=k,$="else"}if(!g){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[h]:e.push(h),r++}var n=y===r;i=n,a="else"}if(!i){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:a}};e===null?e=[y]:e.push(y),r++}return F.errors=e,r===0}const we={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
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
nitial","states","aside"]}},ss=new RegExp("^(user[.])?[A-Za-z_][A-Za-z0-9_]*$","");const Dt={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function Se(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const m={};e===null?e=[m]:e.push(m),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const m=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,schemaPath:"#/then/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)if(!Ae.test(y)){const v={instancePath:s,
schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[v]:e.
push(v),r++}for(const y in t)if(Ae.test(y)){let v=t[y];const g=r;let P=!0;const $=r;if(!Array.isArray(v)){const h={};e===
null?e=[h]:e.push(h),r++}var d=$===r;r=g,e!==null&&(g?e.length=g:e=null);let o;if(d){const h=r;if(Array.isArray(v)){if(v.
length<1){const b={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(\
%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[b]:e.push(b),r++}const f=v.length;for(let b=0;b<f;b++)M(v[b],{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+b,parentData:v,parentDataProperty:b,rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)}var d=h===r;P=
d,o="then"}else{const h=r;M(v,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:y,
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var d=h===r;P=d,o="else"}if(!P){const h={instancePath:s+
"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%\
5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[h]:e.push(h),r++}}}var n=m===r;i=n,a="the\
n"}else{const m=r,p=r;let y=!0;const v=r;if(!Array.isArray(t)){const $={};e===null?e=[$]:e.push($),r++}var k=v===r;r=p,e!==
null&&(p?e.length=p:e=null);let g;if(k){const $=r;if(Array.isArray(t)){if(t.length<1){const c={instancePath:s,schemaPath:"\
#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const h=t.length;for(let c=0;c<h;c++)
M(t[c],{instancePath:s+"/"+c,parentData:t,parentDataProperty:c,rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=e.
length)}var k=$===r;y=k,g="then"}else{const $=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?M.errors:e.concat(M.errors),r=e.length);var k=$===r;y=k,g="else"}if(!y){const $={instancePath:s,schemaPath:"#/else/\
if",keyword:"if",params:{failingKeyword:g}};e===null?e=[$]:e.push($),r++}var n=m===r;i=n,a="else"}if(!i){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[m]:e.push(m),r++}return Se.errors=e,r===0}function Ir(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let k;if(t.action===void 0&&(k="action")){const m={};e===null?e=[m]:e.push(m),r++}}
var n=u===r;if(r=w,e!==null&&(w?e.length=w:e=null),!n){const k=r,m=r;let p=!0;const y=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let g;if(t.value===void 0&&(g="value")){const P={};e===null?e=[P]:e.push(P),r++}}var a=y===r;if(r=m,e!==null&&
(m?e.length=m:e=null),!a){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const $={instancePath:s,
schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[$]:e.push($),r++}var a=g===
r;p=a}if(!p){const g={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[g]:
e.push(g),r++}var n=k===r;i=n}if(!i){const k={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};
e===null?e=[k]:e.push(k),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const k in t){const m=r;if(!(k==="each"||k===
"label"||k==="value"||k==="synonyms"||k==="set"||k==="guard"||k==="target"||k==="title"||k==="text"||k==="image"||k==="u\
ri"||k==="style"||k==="action")){const p={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Dt.
propertyNames.enum},propertyName:k};e===null?e=[p]:e.push(p),r++}var d=m===r;if(!d){const p={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[p]:e.push(p),r++}}if(t.each!==void 0&&typeof t.
each!="string"){const k={instancePath:s+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};
e===null?e=[k]:e.push(k),r++}if(t.label!==void 0&&(q(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"l\
abel",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.value!==void 0&&(T(t.value,{instancePath:s+"/\
value",parentData:t,parentDataProperty:"value",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.synonyms!==
void 0&&(Se(t.synonyms,{instancePath:s+"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:l})||(e=e===null?
Se.errors:e.concat(Se.errors),r=e.length)),t.set!==void 0&&(D(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.guard!==void 0&&(j(t.guard,{instancePath:s+"/g\
uard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.target!==
void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)),t.title!==void 0&&(q(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"t\
itle",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.text!==void 0&&(q(t.text,{instancePath:s+"/te\
xt",parentData:t,parentDataProperty:"text",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.image!==
void 0&&(T(t.image,{instancePath:s+"/image",parentData:t,parentDataProperty:"image",rootData:l})||(e=e===null?T.errors:e.
concat(T.errors),r=e.length)),t.uri!==void 0&&(T(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.style!==void 0){let k=t.style;if(!(k==="primary"||k==="secondary"||
k==="link")){const m={instancePath:s+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:Dt.
properties.style.enum}};e===null?e=[m]:e.push(m),r++}}if(t.action!==void 0){let k=t.action;if(!(k&&typeof k=="object"&&!Array.
isArray(k))){const m={instancePath:s+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),r++}}}else{const k={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[k]:e.push(k),r++}return Ir.errors=e,r===0}function Te(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const w=r;let i=!0;const u=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.
push(m),r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const m=r,p=r;let y=!0;const v=r;if(t&&typeof t==
"object"&&!Array.isArray(t))for(const $ in t){const o=r;if(typeof $=="string"&&!Ae.test($)){const h={};e===null?e=[h]:e.
push(h),r++}var d=o===r;if(!d){const h={};e===null?e=[h]:e.push(h),r++;break}}var k=v===r;r=p,e!==null&&(p?e.length=p:e=
null);let g;if(k){const $=r;ce(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ce.errors:e.
concat(ce.errors),r=e.length);var k=$===r;y=k,g="then"}else{const $=r;Ir(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length);var k=$===r;y=k,g="else"}if(!y){const $={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[$]:e.push($),r++}var n=m===r;i=n,a="then"}else{
const m=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?M.errors:e.concat(M.errors),r=
e.length);var n=m===r;i=n,a="else"}if(!i){const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};
e===null?e=[m]:e.push(m),r++}return Te.errors=e,r===0}function Pe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const w=r;let i=!0;const u=r;if(!Array.isArray(t)){const d={};e===null?e=[d]:e.push(d),
r++}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const d=r;if(Array.isArray(t)){if(t.length<1){const p={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),r++}const m=t.length;for(let p=0;p<
m;p++)Te(t[p],{instancePath:s+"/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),
r=e.length)}var n=d===r;i=n,a="then"}else{const d=r;Te(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var n=d===r;i=n,a="else"}if(!i){const d={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[d]:e.push(d),r++}return Pe.errors=e,r===0}const ct={validate:ur};function W(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const u=r;if(typeof i=="string"&&!G.test(i)){const n={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?
e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)ct.validate(t[i],{instancePath:s+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=e===null?ct.validate.errors:e.concat(ct.validate.
errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
i]:e.push(i),r++}return W.errors=e,r===0}const Y={validate:Ce};function Er(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const m={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[m]:e.push(m),r++}for(const m in t){
const p=r;if(!(m==="ask"||m==="prompt"||m==="suggest"||m==="picker"||m==="parse"||m==="check"||m==="ifKnown"||m==="skip"||
m==="required"||m==="save"||m==="options"||m==="as"||m==="onFailed"||m==="silence"||m==="invalid"||m==="attempts"||m==="\
interrupt"||m==="resume"||m==="help"||m==="taps"||m==="type"||m==="say"||m==="entry"||m==="exit"||m==="on"||m==="always"||
m==="after"||m==="onDone"||m==="onError"||m==="target"||m==="initial"||m==="states"||m==="aside")){const y={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:we.propertyNames.enum},propertyName:m};e===null?e=
[y]:e.push(y),r++}var w=p===r;if(!w){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:m}};e===null?e=[y]:e.push(y),r++}}if(t.ask!==void 0){let m=t.ask;if(typeof m=="string"){if(!ss.test(m)){const p={
instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{pattern:"^(user[.])?[A-Za-z_][A-Za\
-z0-9_]*$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/ask",schemaPath:"#/properties/ask/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(t.prompt!==void 0&&(C(t.prompt,{instancePath:s+"/prompt",
parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.suggest!==
void 0&&(Pe(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:l})||(e=e===null?Pe.
errors:e.concat(Pe.errors),r=e.length)),t.picker!==void 0){let m=t.picker;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const p in m){
const y=r;if(!(p==="label"||p==="min"||p==="max"||p==="initial")){const v={instancePath:s+"/picker",schemaPath:"#/proper\
ties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:we.properties.picker.propertyNames.enum},propertyName:p};
e===null?e=[v]:e.push(v),r++}var i=y===r;if(!i){const v={instancePath:s+"/picker",schemaPath:"#/properties/picker/proper\
tyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[v]:e.push(v),r++}}m.label!==void 0&&(q(m.label,{instancePath:s+
"/picker/label",parentData:m,parentDataProperty:"label",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
m.min!==void 0&&(T(m.min,{instancePath:s+"/picker/min",parentData:m,parentDataProperty:"min",rootData:l})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)),m.max!==void 0&&(T(m.max,{instancePath:s+"/picker/max",parentData:m,parentDataProperty:"\
max",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),m.initial!==void 0&&(T(m.initial,{instancePath:s+
"/picker/initial",parentData:m,parentDataProperty:"initial",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length))}else{
const p={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),r++}}if(t.parse!==void 0&&(j(t.parse,{instancePath:s+"/parse",parentData:t,parentDataProperty:"parse",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),t.check!==void 0){let m=t.check;const p=r;let y=!0;const v=r;if(!Array.
isArray(m)){const P={};e===null?e=[P]:e.push(P),r++}var u=v===r;r=p,e!==null&&(p?e.length=p:e=null);let g;if(u){const P=r;
if(Array.isArray(m)){if(m.length<1){const h={instancePath:s+"/check",schemaPath:"#/properties/check/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const o=m.length;for(let h=0;h<o;h++){let c=m[h];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.that===void 0){const f={instancePath:s+"/check/"+h,schemaPath:"#/properties/check/then\
/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[f]:e.push(f),r++}for(const f in c){const b=r;
if(!(f==="that"||f==="else")){const _={instancePath:s+"/check/"+h,schemaPath:"#/properties/check/then/items/propertyName\
s/enum",keyword:"enum",params:{allowedValues:we.properties.check.then.items.propertyNames.enum},propertyName:f};e===null?
e=[_]:e.push(_),r++}var n=b===r;if(!n){const _={instancePath:s+"/check/"+h,schemaPath:"#/properties/check/then/items/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}c.that!==void 0&&(j(c.that,{instancePath:s+
"/check/"+h+"/that",parentData:c,parentDataProperty:"that",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),
c.else!==void 0&&(C(c.else,{instancePath:s+"/check/"+h+"/else",parentData:c,parentDataProperty:"else",rootData:l})||(e=e===
null?C.errors:e.concat(C.errors),r=e.length))}else{const f={instancePath:s+"/check/"+h,schemaPath:"#/properties/check/th\
en/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}var u=P===r;y=u,g="then"}else{const P=r;
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.that===void 0){const o={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[o]:e.push(o),r++}for(const o in m){
const h=r;if(!(o==="that"||o==="else")){const c={instancePath:s+"/check",schemaPath:"#/properties/check/else/propertyNam\
es/enum",keyword:"enum",params:{allowedValues:we.properties.check.else.propertyNames.enum},propertyName:o};e===null?e=[c]:
e.push(c),r++}var a=h===r;if(!a){const c={instancePath:s+"/check",schemaPath:"#/properties/check/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:o}};e===null?e=[c]:e.push(c),r++}}m.that!==void 0&&(j(m.that,{instancePath:s+"/check\
/that",parentData:m,parentDataProperty:"that",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),m.else!==
void 0&&(C(m.else,{instancePath:s+"/check/else",parentData:m,parentDataProperty:"else",rootData:l})||(e=e===null?C.errors:
e.concat(C.errors),r=e.length))}else{const o={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}var u=P===r;y=u,g="else"}if(!y){const P={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}}if(t.ifKnown!==
void 0){let m=t.ifKnown;if(!(m==="ask"||m==="skip")){const p={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:we.properties.ifKnown.enum}};e===null?e=[p]:e.push(p),r++}}if(t.skip!==void 0&&
(Se(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:l})||(e=e===null?Se.errors:e.concat(Se.
errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const m={instancePath:s+"/required",schemaPath:"\
#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(t.save!==void 0&&(D(
t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.options!==void 0&&(Pe(t.options,{instancePath:s+"/options",parentData:t,parentDataProperty:"options",rootData:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),t.as!==void 0){let m=t.as;if(!(m==="quickReply"||m==="buttons"||m===
"confirm"||m==="carousel"||m==="flex")){const p={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{
allowedValues:we.properties.as.enum}};e===null?e=[p]:e.push(p),r++}}if(t.onFailed!==void 0&&(Z(t.onFailed,{instancePath:s+
"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||(e=e===
null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let m=t.invalid;const p=r;let y=!0;const v=r;if(!Array.
isArray(m)){const P={};e===null?e=[P]:e.push(P),r++}var d=v===r;r=p,e!==null&&(p?e.length=p:e=null);let g;if(d){const P=r;
if(Array.isArray(m)){if(m.length<1){const h={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const o=m.length;for(let h=0;h<o;h++)q(m[h],{instancePath:s+"/i\
nvalid/"+h,parentData:m,parentDataProperty:h,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}var d=P===
r;y=d,g="then"}else{const P=r;q(m,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?q.errors:e.concat(q.errors),r=e.length);var d=P===r;y=d,g="else"}if(!y){const P={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}}if(t.attempts!==void 0){let m=t.
attempts;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){const p={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof m=="number"&&(m<1||isNaN(m))){const p={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),r++}}if(t.interrupt!==void 0){let m=t.interrupt;const p=r;let y=!0;const v=r;if(!Array.isArray(
m)){const P={};e===null?e=[P]:e.push(P),r++}var k=v===r;r=p,e!==null&&(p?e.length=p:e=null);let g;if(k){const P=r;if(Array.
isArray(m)){const o=m.length;for(let h=0;h<o;h++)U(m[h],{instancePath:s+"/interrupt/"+h,parentData:m,parentDataProperty:h,
rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}var k=P===r;y=k,g="then"}else{const P=r;if(!(m==="afte\
r"||m==="first"||m==="deny")){const o={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:we.properties.interrupt.else.enum}};e===null?e=[o]:e.push(o),r++}var k=P===r;y=k,g="else"}if(!y){
const P={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:g}};e===
null?e=[P]:e.push(P),r++}}if(t.resume!==void 0){let m=t.resume;if(!(m==="ask"||m==="silent"||m==="confirm")){const p={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:we.properties.resume.enum}};e===null?
e=[p]:e.push(p),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let m=t.taps;if(!(m==="while-current"||m==="once"||
m==="always")){const p={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:we.
properties.taps.enum}};e===null?e=[p]:e.push(p),r++}}if(t.type!==void 0){let m=t.type;if(!(m==="final"||m==="parallel"||
m==="history")){const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:we.
properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.say!==void 0&&(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==
void 0&&(E(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=
e.length)),t.onDone!==void 0&&(z(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let m=t.initial;if(typeof m=="string"){if(!G.test(m)){const p={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[m]:e.push(m),r++}return Er.errors=e,r===0}const er={type:"object",properties:{menu:{$ref:"#/definitions/messages"},
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
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.menu===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"menu"}};
e===null?e=[n]:e.push(n),r++}if(t.options===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"options"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="menu"||n==="options"||n===
"as"||n==="onFailed"||n==="silence"||n==="invalid"||n==="attempts"||n==="interrupt"||n==="resume"||n==="help"||n==="taps"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:er.propertyNames.enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=a===r;if(!w){const d={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}
if(t.menu!==void 0&&(C(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"menu",rootData:l})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.options!==void 0&&(Pe(t.options,{instancePath:s+"/options",parentData:t,parentDataProperty:"\
options",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),t.as!==void 0){let n=t.as;if(!(n==="quickR\
eply"||n==="buttons"||n==="confirm"||n==="carousel"||n==="flex")){const a={instancePath:s+"/as",schemaPath:"#/properties\
/as/enum",keyword:"enum",params:{allowedValues:er.properties.as.enum}};e===null?e=[a]:e.push(a),r++}}if(t.onFailed!==void 0&&
(Z(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)),t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"\
silence",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let n=t.invalid;const a=r;
let d=!0;const k=r;if(!Array.isArray(n)){const p={};e===null?e=[p]:e.push(p),r++}var i=k===r;r=a,e!==null&&(a?e.length=a:
e=null);let m;if(i){const p=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/prope\
rties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<
v;g++)q(n[g],{instancePath:s+"/invalid/"+g,parentData:n,parentDataProperty:g,rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)}var i=p===r;d=i,m="then"}else{const p=r;q(n,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var i=p===r;d=i,m="else"}if(!d){const p={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[p]:e.push(p),r++}}if(t.
attempts!==void 0){let n=t.attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const a={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof n=="number"&&
(n<1||isNaN(n))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let n=t.interrupt;const a=r;let d=!0;const k=r;
if(!Array.isArray(n)){const p={};e===null?e=[p]:e.push(p),r++}var u=k===r;r=a,e!==null&&(a?e.length=a:e=null);let m;if(u){
const p=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)U(n[g],{instancePath:s+"/interrupt/"+g,parentData:n,
parentDataProperty:g,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}var u=p===r;d=u,m="then"}else{const p=r;
if(!(n==="after"||n==="first"||n==="deny")){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:er.properties.interrupt.else.enum}};e===null?e=[v]:e.push(v),r++}var u=p===r;
d=u,m="else"}if(!d){const p={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[p]:e.push(p),r++}}if(t.resume!==void 0){let n=t.resume;if(!(n==="ask"||n==="silent"||n==="confirm")){const a={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:er.properties.resume.
enum}};e===null?e=[a]:e.push(a),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let n=t.taps;if(!(n==="while-c\
urrent"||n==="once"||n==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:er.properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||
n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:er.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(C(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.entry!==void 0&&
(E(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.exit!==void 0&&(E(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==
void 0&&(F(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length)),t.onDone!==void 0&&(z(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!G.test(n)){const a={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),
r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Vr.errors=e,r===0}const xt={type:"object",properties:{call:{$ref:"#/\
definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},onCancelled:{$ref:"#/\
definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/\
definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/trans\
itions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/trans\
itions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#\
/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:["call","with","save","o\
nCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};
function Kr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.call===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"call"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="call"||i==="with"||i==="save"||
i==="onCancelled"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i===
"onError"||i==="target"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/\
enum",keyword:"enum",params:{allowedValues:xt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===
r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[n]:e.push(n),r++}}if(t.call!==void 0&&(U(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.onCancelled!==
void 0&&(z(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"onCancelled",rootData:l})||(e=e===
null?z.errors:e.concat(z.errors),r=e.length)),t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="histo\
ry")){const u={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:xt.properties.
type.enum}};e===null?e=[u]:e.push(u),r++}}if(t.say!==void 0&&(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==
void 0&&(E(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=
e.length)),t.onDone!==void 0&&(z(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!G.test(i)){const u={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return Kr.errors=e,r===0}const qt={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assign\
ments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},type:{enum:["final","parallel","history"]},
say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#\
/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitio\
ns/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["\
request"],propertyNames:{enum:["request","with","save","accept","type","say","entry","exit","on","always","after","onDon\
e","onError","target","initial","states","aside"]}};function Cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===void 0){const i={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"request"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;
if(!(i==="request"||i==="with"||i==="save"||i==="accept"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i===
"always"||i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:qt.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.request!==void 0){let i=t.request;if(typeof i=="string"){if(!It.test(
i)){const u={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/request",
schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(t.with!==
void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.save!==void 0&&(D(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.accept!==void 0){let i=t.accept;if(Array.isArray(i)){const u=i.length;
for(let n=0;n<u;n++){let a=i[n];if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const d={instancePath:s+"/accept/"+n,schemaPath:"\
#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof a=="numbe\
r"){if(a>599||isNaN(a)){const d={instancePath:s+"/accept/"+n,schemaPath:"#/properties/accept/items/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:599}};e===null?e=[d]:e.push(d),r++}if(a<100||isNaN(a)){const d={instancePath:s+"/acc\
ept/"+n,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=
[d]:e.push(d),r++}}}}else{const u={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{
type:"array"}};e===null?e=[u]:e.push(u),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="his\
tory")){const u={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:qt.properties.
type.enum}};e===null?e=[u]:e.push(u),r++}}if(t.say!==void 0&&(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==
void 0&&(E(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=
e.length)),t.onDone!==void 0&&(z(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!G.test(i)){const u={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),r++}}t.states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return Cr.errors=e,r===0}const zt={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Mr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="run"||i==="with"||i==="save"||
i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i==="onError"||i==="t\
arget"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:zt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const i={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.with!==void 0&&(x(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.save!==void 0&&(D(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),r=e.
length)),t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="history")){const u={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:zt.properties.type.enum}};e===null?e=[u]:e.push(
u),r++}}if(t.say!==void 0&&(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
C.errors:e.concat(C.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==void 0&&(E(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.on!==void 0&&
(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.onDone!==void 0&&(z(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let i=t.
initial;if(typeof i=="string"){if(!G.test(i)){const u={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}t.
states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Mr.errors=
e,r===0}const yt={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function Rr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="type"||i==="history"||i==="target")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:yt.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="h\
istory")){const u={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:yt.properties.
type.enum}};e===null?e=[u]:e.push(u),r++}}if(t.history!==void 0){let i=t.history;if(!(i==="shallow"||i==="deep")){const u={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:yt.properties.history.
enum}};e===null?e=[u]:e.push(u),r++}}t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Rr.errors=e,r===0}const Zt={type:"object",
properties:{ask:{},menu:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions\
/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["ask","menu","ca\
ll","request","run","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Lr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const i in t){const u=r;if(!(i==="ask"||i==="menu"||i==="call"||i==="request"||i==="run"||
i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i==="onError"||i==="t\
arget"||i==="initial"||i==="states"||i==="aside")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:Zt.propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}
if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||i==="history")){const u={instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:Zt.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}if(t.
say!==void 0&&(C(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?C.errors:e.
concat(C.errors),r=e.length)),t.entry!==void 0&&(E(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"ent\
ry",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.exit!==void 0&&(E(t.exit,{instancePath:s+"/exit",
parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.on!==void 0&&
(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)),t.always!==void 0&&(z(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.after!==void 0&&(F(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.onDone!==void 0&&(z(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)),t.onError!==void 0&&(z(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let i=t.
initial;if(typeof i=="string"){if(!G.test(i)){const u={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}t.
states!==void 0&&(Y.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?Y.validate.errors:e.concat(Y.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Lr.errors=
e,r===0}function ur(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){const v={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[v]:e.push(v),r++}const w=r;let i=!0;const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.ask===void 0&&(v=
"ask")){const g={};e===null?e=[g]:e.push(g),r++}}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;if(n){const v=r;Er(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length);
var n=v===r;i=n,a="then"}else{const v=r,g=r;let P=!0;const $=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.menu===
void 0&&(c="menu")){const f={};e===null?e=[f]:e.push(f),r++}}var d=$===r;r=g,e!==null&&(g?e.length=g:e=null);let o;if(d){
const c=r;Vr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),
r=e.length);var d=c===r;P=d,o="then"}else{const c=r,f=r;let b=!0;const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){
let I;if(t.call===void 0&&(I="call")){const X={};e===null?e=[X]:e.push(X),r++}}var k=_===r;r=f,e!==null&&(f?e.length=f:e=
null);let V;if(k){const I=r;Kr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Kr.errors:e.
concat(Kr.errors),r=e.length);var k=I===r;b=k,V="then"}else{const I=r,X=r;let K=!0;const R=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let Ne;if(t.request===void 0&&(Ne="request")){const ne={};e===null?e=[ne]:e.push(ne),r++}}var m=R===r;r=X,e!==
null&&(X?e.length=X:e=null);let O;if(m){const Ne=r;Cr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length);var m=Ne===r;K=m,O="then"}else{const Ne=r,ne=r;let de=!0;const rr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let je;if(t.run===void 0&&(je="run")){const ie={};e===null?e=[ie]:e.push(ie),
r++}}var p=rr===r;r=ne,e!==null&&(ne?e.length=ne:e=null);let tr;if(p){const je=r;Mr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);var p=je===r;de=p,tr="then"}else{const je=r,ie=r;let ge=!0;
const sr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let De;if(t.type===void 0&&(De="type")){const oe={};e===null?e=[
oe]:e.push(oe),r++}else if(t.type!==void 0&&t.type!=="history"){const oe={};e===null?e=[oe]:e.push(oe),r++}}var y=sr===r;
r=ie,e!==null&&(ie?e.length=ie:e=null);let nr;if(y){const De=r;Rr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length);var y=De===r;ge=y,nr="then"}else{const De=r;Lr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var y=De===r;ge=y,nr="else"}if(!ge){
const De={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:nr}};e===null?e=
[De]:e.push(De),r++}var p=je===r;de=p,tr="else"}if(!de){const je={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:tr}};e===null?e=[je]:e.push(je),r++}var m=Ne===r;K=m,O="else"}if(!K){const Ne={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:O}};e===null?e=[Ne]:e.push(Ne),r++}var k=I===r;b=k,
V="else"}if(!b){const I={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:V}};e===null?e=[
I]:e.push(I),r++}var d=c===r;P=d,o="else"}if(!P){const c={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[c]:e.push(c),r++}var n=v===r;i=n,a="else"}if(!i){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:a}};e===null?e=[v]:e.push(v),r++}return ur.errors=e,r===0}function Ce(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const i={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;
if(typeof i=="string"&&!G.test(i)){const n={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(const i in t)
ur(t[i],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=
e===null?ur.errors:e.concat(ur.errors),r=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return Ce.errors=e,r===0}function Tr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="title"||n==="onRestart"||n==="context"||n==="constants"||n==="input"||n==="output"||n==="triggers"||
n==="on"||n==="initial"||n==="silence"||n==="invalid"||n==="attempts"||n==="interrupt"||n==="resume"||n==="help"||n==="t\
aps"||n==="states"||n==="aside")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.
propertyNames.enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=a===r;if(!w){const d={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(t.title!==void 0&&(q(
t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onRestart!==void 0){let n=t.onRestart;if(!(n==="resume"||n==="restart"||n==="stack")){const a={instancePath:s+
"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:pr.properties.onRestart.enum}};
e===null?e=[a]:e.push(a),r++}}if(t.context!==void 0&&(me(t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"\
context",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),t.constants!==void 0&&(x(t.constants,{instancePath:s+
"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.input!==void 0&&(me(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"input",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),r=e.length)),t.output!==void 0&&(x(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"\
output",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.triggers!==void 0&&(Oe(t.triggers,{instancePath:s+
"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),
t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!G.test(n)){const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===
null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let n=t.
invalid;const a=r;let d=!0;const k=r;if(!Array.isArray(n)){const p={};e===null?e=[p]:e.push(p),r++}var i=k===r;r=a,e!==null&&
(a?e.length=a:e=null);let m;if(i){const p=r;if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<
v;g++)q(n[g],{instancePath:s+"/invalid/"+g,parentData:n,parentDataProperty:g,rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)}var i=p===r;d=i,m="then"}else{const p=r;q(n,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length);var i=p===r;d=i,m="else"}if(!d){const p={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[p]:e.push(p),r++}}if(t.
attempts!==void 0){let n=t.attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const a={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof n=="number"&&
(n<1||isNaN(n))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let n=t.interrupt;const a=r;let d=!0;const k=r;
if(!Array.isArray(n)){const p={};e===null?e=[p]:e.push(p),r++}var u=k===r;r=a,e!==null&&(a?e.length=a:e=null);let m;if(u){
const p=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)U(n[g],{instancePath:s+"/interrupt/"+g,parentData:n,
parentDataProperty:g,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}var u=p===r;d=u,m="then"}else{const p=r;
if(!(n==="after"||n==="first"||n==="deny")){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:pr.properties.interrupt.else.enum}};e===null?e=[v]:e.push(v),r++}var u=p===r;
d=u,m="else"}if(!d){const p={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[p]:e.push(p),r++}}if(t.resume!==void 0){let n=t.resume;if(!(n==="ask"||n==="silent"||n==="confirm")){const a={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:pr.properties.resume.
enum}};e===null?e=[a]:e.push(a),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let n=t.taps;if(!(n==="while-c\
urrent"||n==="once"||n==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:pr.properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Ce(t.states,{instancePath:s+"/\
states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),t.
aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?W.
errors:e.concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[n]:e.push(n),r++}return Tr.errors=e,r===0}function Ur(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const u={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[u]:e.push(u),r++}if(t.flows===void 0){
const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[u]:e.push(
u),r++}for(const u in t){const n=r;if(!(u==="renga"||u==="flows")){const a={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:ts.propertyNames.enum},propertyName:u};e===null?e=[a]:e.push(a),r++}var w=n===
r;if(!w){const a={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?
e=[a]:e.push(a),r++}}if(t.renga!==void 0&&t.renga!==1){const u={instancePath:s+"/renga",schemaPath:"#/properties/renga/c\
onst",keyword:"const",params:{allowedValue:1}};e===null?e=[u]:e.push(u),r++}if(t.flows!==void 0){let u=t.flows;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(Object.keys(u).length<1){const n={instancePath:s+"/flows",schemaPath:"#/properties/flows\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in u){const a=r;if(typeof n==
"string"&&!G.test(n)){const d={instancePath:s+"/flows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[d]:e.push(d),r++}var i=a===r;if(!i){const d={
instancePath:s+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===
null?e=[d]:e.push(d),r++}}for(const n in u)Tr(u[n],{instancePath:s+"/flows/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,
parentDataProperty:n,rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length)}else{const n={instancePath:s+"/\
flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const u={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return Ur.errors=
e,r===0}const fr={type:"object",properties:{renga:{const:1},flow:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},title:{
$ref:"#/definitions/text"},onRestart:{enum:["resume","restart","stack"]},context:{$ref:"#/definitions/variables"},constants:{
$ref:"#/definitions/dataMap"},input:{$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"\
#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{
$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#\
/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/f\
lowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},
taps:{enum:["while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"renga","flow","states"],propertyNames:{enum:["renga","flow","title","onRestart","context","constants","input","output",
"triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}};function Br(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ren\
ga"}};e===null?e=[n]:e.push(n),r++}if(t.flow===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"flow"}};e===null?e=[n]:e.push(n),r++}if(t.states===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(!(n==="renga"||n==="flow"||n==="title"||n==="onRestart"||n==="context"||n==="constants"||n==="input"||n==="output"||n===
"triggers"||n==="on"||n==="initial"||n==="silence"||n==="invalid"||n==="attempts"||n==="interrupt"||n==="resume"||n==="h\
elp"||n==="taps"||n==="states"||n==="aside")){const d={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:fr.propertyNames.enum},propertyName:n};e===null?e=[d]:e.push(d),r++}var w=a===r;if(!w){const d={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(t.renga!==
void 0&&t.renga!==1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};
e===null?e=[n]:e.push(n),r++}if(t.flow!==void 0){let n=t.flow;if(typeof n=="string"){if(!G.test(n)){const a={instancePath:s+
"/flow",schemaPath:"#/properties/flow/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[a]:e.push(a),r++}}else{const a={instancePath:s+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),r++}}if(t.title!==void 0&&(q(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"\
title",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onRestart!==void 0){let n=t.onRestart;if(!(n===
"resume"||n==="restart"||n==="stack")){const a={instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"\
enum",params:{allowedValues:fr.properties.onRestart.enum}};e===null?e=[a]:e.push(a),r++}}if(t.context!==void 0&&(me(t.context,
{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),
r=e.length)),t.constants!==void 0&&(x(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constant\
s",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.input!==void 0&&(me(t.input,{instancePath:s+"/in\
put",parentData:t,parentDataProperty:"input",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),t.output!==
void 0&&(x(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"output",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length)),t.triggers!==void 0&&(Oe(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"\
triggers",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/\
on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.initial!==
void 0){let n=t.initial;if(typeof n=="string"){if(!G.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/propertie\
s/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={
instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),r++}}if(t.silence!==void 0&&(F(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.invalid!==void 0){let n=t.invalid;const a=r;let d=!0;const k=r;if(!Array.
isArray(n)){const p={};e===null?e=[p]:e.push(p),r++}var i=k===r;r=a,e!==null&&(a?e.length=a:e=null);let m;if(i){const p=r;
if(Array.isArray(n)){if(n.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const v=n.length;for(let g=0;g<v;g++)q(n[g],{instancePath:s+"/i\
nvalid/"+g,parentData:n,parentDataProperty:g,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}var i=p===
r;d=i,m="then"}else{const p=r;q(n,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?q.errors:e.concat(q.errors),r=e.length);var i=p===r;d=i,m="else"}if(!d){const p={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[p]:e.push(p),r++}}if(t.attempts!==void 0){let n=t.
attempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof n=="number"&&(n<1||isNaN(n))){const a={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let n=t.interrupt;const a=r;let d=!0;const k=r;if(!Array.isArray(
n)){const p={};e===null?e=[p]:e.push(p),r++}var u=k===r;r=a,e!==null&&(a?e.length=a:e=null);let m;if(u){const p=r;if(Array.
isArray(n)){const v=n.length;for(let g=0;g<v;g++)U(n[g],{instancePath:s+"/interrupt/"+g,parentData:n,parentDataProperty:g,
rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}var u=p===r;d=u,m="then"}else{const p=r;if(!(n==="afte\
r"||n==="first"||n==="deny")){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:fr.properties.interrupt.else.enum}};e===null?e=[v]:e.push(v),r++}var u=p===r;d=u,m="else"}if(!d){
const p={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:m}};e===
null?e=[p]:e.push(p),r++}}if(t.resume!==void 0){let n=t.resume;if(!(n==="ask"||n==="silent"||n==="confirm")){const a={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:fr.properties.resume.enum}};e===null?
e=[a]:e.push(a),r++}}if(t.help!==void 0&&(q(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.taps!==void 0){let n=t.taps;if(!(n==="while-current"||n==="once"||
n==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:fr.
properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(Ce(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),t.aside!==void 0&&(W(t.
aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return Br.errors=e,r===0}function Vt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}const w=r;let i=!0;const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.
flows===void 0&&(d="flows")){const k={};e===null?e=[k]:e.push(k),r++}}var n=u===r;r=w,e!==null&&(w?e.length=w:e=null);let a;
if(n){const d=r;Ur(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),
r=e.length);var n=d===r;i=n,a="then"}else{const d=r;Br(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);var n=d===r;i=n,a="else"}if(!i){const d={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[d]:e.push(d),r++}return Vt.errors=e,r===0}const as=Kt,ns={$schema:"\
http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{renga:{const:1},tests:{type:"array",
items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{test:{type:"object",properties:{name:{
type:"string"},now:{type:"string"},user:{type:"object"},services:{type:"object"},chat:{type:"array",items:{$ref:"#/defin\
itions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:["name","now","user","services","chat"]}},step:{
type:"object",properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},tap:{
type:["string","number"]},pick:{type:["string"]},wait:{type:"string",pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},event:{
type:["string","object"]},services:{type:"object"},expect:{type:"object",properties:{state:{type:["string","null","objec\
t"]},flow:{type:["string","null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},ended:{type:"\
boolean"},context:{type:"object"},user:{type:"object"},pushes:{type:"integer",minimum:0}},propertyNames:{enum:["state","\
flow","stack","error","ended","context","user","pushes"]}}},minProperties:1,maxProperties:1,propertyNames:{enum:["user",
"bot","tap","pick","wait","event","services","expect"]}}},propertyNames:{enum:["renga","tests"]}},is={type:"object",properties:{
name:{type:"string"},now:{type:"string"},user:{type:"object"},services:{type:"object"},chat:{type:"array",items:{$ref:"#\
/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:["name","now","user","services","chat"]}},
he={type:"object",properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},tap:{
type:["string","number"]},pick:{type:["string"]},wait:{type:"string",pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},event:{
type:["string","object"]},services:{type:"object"},expect:{type:"object",properties:{state:{type:["string","null","objec\
t"]},flow:{type:["string","null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},ended:{type:"\
boolean"},context:{type:"object"},user:{type:"object"},pushes:{type:"integer",minimum:0}},propertyNames:{enum:["state","\
flow","stack","error","ended","context","user","pushes"]}}},minProperties:1,maxProperties:1,propertyNames:{enum:["user",
"bot","tap","pick","wait","event","services","expect"]}};function Fr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>1){const u={instancePath:s,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[u]:e.push(u),r++}if(Object.keys(t).length<
1){const u={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[u]:e.push(
u),r++}for(const u in t){const n=r;if(!(u==="user"||u==="bot"||u==="tap"||u==="pick"||u==="wait"||u==="event"||u==="serv\
ices"||u==="expect")){const a={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:he.
propertyNames.enum},propertyName:u};e===null?e=[a]:e.push(a),r++}var w=n===r;if(!w){const a={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[a]:e.push(a),r++}}if(t.user!==void 0){let u=t.
user;if(typeof u!="string"&&typeof u!="number"&&!(u&&typeof u=="object"&&!Array.isArray(u))){const n={instancePath:s+"/u\
ser",schemaPath:"#/properties/user/type",keyword:"type",params:{type:he.properties.user.type}};e===null?e=[n]:e.push(n),
r++}}if(t.bot!==void 0){let u=t.bot;if((!u||typeof u!="object")&&typeof u!="string"&&typeof u!="number"){const n={instancePath:s+
"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:he.properties.bot.type}};e===null?e=[n]:e.push(n),
r++}}if(t.tap!==void 0){let u=t.tap;if(typeof u!="string"&&typeof u!="number"){const n={instancePath:s+"/tap",schemaPath:"\
#/properties/tap/type",keyword:"type",params:{type:he.properties.tap.type}};e===null?e=[n]:e.push(n),r++}}if(t.pick!==void 0&&
typeof t.pick!="string"){const u={instancePath:s+"/pick",schemaPath:"#/properties/pick/type",keyword:"type",params:{type:he.
properties.pick.type}};e===null?e=[u]:e.push(u),r++}if(t.wait!==void 0){let u=t.wait;if(typeof u=="string"){if(!Sr.test(
u)){const n={instancePath:s+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([\
.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/wait",schemaPath:"#/properti\
es/wait/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.event!==void 0){let u=t.event;if(typeof u!=
"string"&&!(u&&typeof u=="object"&&!Array.isArray(u))){const n={instancePath:s+"/event",schemaPath:"#/properties/event/t\
ype",keyword:"type",params:{type:he.properties.event.type}};e===null?e=[n]:e.push(n),r++}}if(t.services!==void 0){let u=t.
services;if(!(u&&typeof u=="object"&&!Array.isArray(u))){const n={instancePath:s+"/services",schemaPath:"#/properties/se\
rvices/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.expect!==void 0){let u=t.expect;if(u&&
typeof u=="object"&&!Array.isArray(u)){for(const n in u){const a=r;if(!(n==="state"||n==="flow"||n==="stack"||n==="error"||
n==="ended"||n==="context"||n==="user"||n==="pushes")){const d={instancePath:s+"/expect",schemaPath:"#/properties/expect\
/propertyNames/enum",keyword:"enum",params:{allowedValues:he.properties.expect.propertyNames.enum},propertyName:n};e===null?
e=[d]:e.push(d),r++}var i=a===r;if(!i){const d={instancePath:s+"/expect",schemaPath:"#/properties/expect/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[d]:e.push(d),r++}}if(u.state!==void 0){let n=u.state;if(typeof n!=
"string"&&n!==null&&!(n&&typeof n=="object"&&!Array.isArray(n))){const a={instancePath:s+"/expect/state",schemaPath:"#/p\
roperties/expect/properties/state/type",keyword:"type",params:{type:he.properties.expect.properties.state.type}};e===null?
e=[a]:e.push(a),r++}}if(u.flow!==void 0){let n=u.flow;if(typeof n!="string"&&n!==null&&!(n&&typeof n=="object"&&!Array.isArray(
n))){const a={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/properties/flow/type",keyword:"type",params:{
type:he.properties.expect.properties.flow.type}};e===null?e=[a]:e.push(a),r++}}if(u.stack!==void 0){let n=u.stack;if(!n||
typeof n!="object"){const a={instancePath:s+"/expect/stack",schemaPath:"#/properties/expect/properties/stack/type",keyword:"\
type",params:{type:he.properties.expect.properties.stack.type}};e===null?e=[a]:e.push(a),r++}}if(u.error!==void 0){let n=u.
error;if(typeof n!="string"&&n!==null){const a={instancePath:s+"/expect/error",schemaPath:"#/properties/expect/propertie\
s/error/type",keyword:"type",params:{type:he.properties.expect.properties.error.type}};e===null?e=[a]:e.push(a),r++}}if(u.
ended!==void 0&&typeof u.ended!="boolean"){const n={instancePath:s+"/expect/ended",schemaPath:"#/properties/expect/prope\
rties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(u.context!==void 0){let n=u.context;
if(!(n&&typeof n=="object"&&!Array.isArray(n))){const a={instancePath:s+"/expect/context",schemaPath:"#/properties/expec\
t/properties/context/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(u.user!==void 0){let n=u.
user;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const a={instancePath:s+"/expect/user",schemaPath:"#/properties/exp\
ect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(u.pushes!==void 0){let n=u.
pushes;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const a={instancePath:s+"/expect/pushes",schemaPath:"#/properties/ex\
pect/properties/pushes/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof n=="number"&&
(n<0||isNaN(n))){const a={instancePath:s+"/expect/pushes",schemaPath:"#/properties/expect/properties/pushes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:s+"/expect",schemaPath:"\
#/properties/expect/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const u={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return Fr.errors=e,r===0}function Or(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[i]:e.push(i),r++}if(t.chat===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"chat"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="name"||i==="now"||i==="user"||
i==="services"||i==="chat")){const n={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:is.
propertyNames.enum},propertyName:i};e===null?e=[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.name!==void 0&&typeof t.
name!="string"){const i={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),r++}if(t.now!==void 0&&typeof t.now!="string"){const i={instancePath:s+"/now",schemaPath:"#/pro\
perties/now/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.user!==void 0){let i=t.user;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){const u={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.services!==void 0){let i=t.services;if(!(i&&typeof i=="obj\
ect"&&!Array.isArray(i))){const u={instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.chat!==void 0){let i=t.chat;if(Array.isArray(i)){if(i.length<1){const n={
instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}const u=i.length;for(let n=0;n<u;n++)Fr(i[n],{instancePath:s+"/chat/"+n,parentData:i,parentDataProperty:n,rootData:l})||
(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length)}else{const u={instancePath:s+"/chat",schemaPath:"#/properties/chat\
/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}}else{const i={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Or.errors=e,r===0}function Kt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=
[i]:e.push(i),r++}if(t.tests===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tests"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const u=r;if(!(i==="renga"||i==="tests")){const n={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ns.propertyNames.enum},propertyName:i};e===null?e=
[n]:e.push(n),r++}var w=u===r;if(!w){const n={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[n]:e.push(n),r++}}if(t.renga!==void 0&&t.renga!==1){const i={instancePath:s+"/renga",schemaPath:"\
#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.push(i),r++}if(t.tests!==void 0){let i=t.
tests;if(Array.isArray(i)){if(i.length<1){const n={instancePath:s+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const u=i.length;for(let n=0;n<u;n++)Or(i[n],{instancePath:s+"/\
tests/"+n,parentData:i,parentDataProperty:n,rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length)}else{const u={
instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(
u),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}return Kt.errors=e,r===0}
export const validateBot: Validate = os;
export const validateFlow: Validate = ls;
export const validateTest: Validate = as;

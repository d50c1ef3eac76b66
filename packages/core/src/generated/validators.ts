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

const Ws=ks,ze={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
bot:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},locales:{type:"array",items:{type:"string",pattern:"^(?!use$)[a-\
z]{2,3}(-[A-Za-z0-9]+)*$"},minItems:1},timezone:{type:"string"},types:{type:"object",additionalProperties:{$ref:"flow.sc\
hema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},user:{$ref:"flow.schema.json#/defini\
tions/variables"},constants:{$ref:"flow.schema.json#/definitions/dataMap"},services:{type:"object",additionalProperties:{
$ref:"#/definitions/service"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}},functions:{type:"object",additionalProperties:{
type:"object",properties:{with:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},result:{$ref:"flow.schema.json#/definitions/schema"}},propertyNames:{enum:["with","\
result"]}},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},tables:{type:"object",additionalProperties:{type:"object",
properties:{key:{$ref:"flow.schema.json#/definitions/schema"},value:{$ref:"flow.schema.json#/definitions/schema"},expires:{
$ref:"flow.schema.json#/definitions/duration"}},required:["value"],propertyNames:{enum:["key","value","expires"]}},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},commands:{type:"object",additionalProperties:{$ref:"#/definitions/command"},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},events:{type:"object",additionalProperties:{if:{type:"null"},else:{type:"object",properties:{
data:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_\
][A-Za-z0-9_]*$"}}},propertyNames:{enum:["data"]}}}},on:{$ref:"flow.schema.json#/definitions/on"},repairs:{type:"object",
properties:{$cancel:{$ref:"#/definitions/repair"},$back:{$ref:"#/definitions/repair"},$help:{$ref:"#/definitions/repair"},
$repeat:{$ref:"#/definitions/repair"},$correct:{$ref:"#/definitions/repair"},$resume:{$ref:"#/definitions/repair"},$stale:{
$ref:"#/definitions/repair"},$stackFull:{$ref:"#/definitions/repair"},$notUnderstood:{$ref:"#/definitions/repair"},$silence:{
$ref:"#/definitions/repair"},$error:{$ref:"#/definitions/repair"},$handoff:{$ref:"#/definitions/repair"}},propertyNames:{
enum:["$cancel","$back","$help","$repeat","$correct","$resume","$stale","$stackFull","$notUnderstood","$silence","$error",
"$handoff"]}},defaults:{type:"object",properties:{silence:{$ref:"flow.schema.json#/definitions/timed"},invalid:{if:{type:"\
array"},then:{items:{$ref:"flow.schema.json#/definitions/text"},minItems:1},else:{$ref:"flow.schema.json#/definitions/te\
xt"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"flow.schema.json#/definitions/\
flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"flow.schema.json#\
/definitions/text"},taps:{enum:["while-current","once","always"]}},propertyNames:{enum:["silence","invalid","attempts","\
interrupt","resume","help","taps"]}},delivery:{type:"object",properties:{policy:{enum:["reply-first","reply-only","push"]},
pushBudget:{type:"object",properties:{month:{type:"integer",minimum:0},userDay:{type:"integer",minimum:0}},propertyNames:{
enum:["month","userDay"]}}},propertyNames:{enum:["policy","pushBudget"]}},stack:{type:"integer",minimum:1,maximum:16}},required:[
"renga","bot","locales"],definitions:{service:{type:"object",properties:{baseUrl:{if:{type:"object"},then:{type:"object",
properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},else:{type:"\
string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]\
*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",additionalProperties:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}}}},propertyNames:{enum:[
"bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/definitions/operation"},propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{enum:["baseUrl","auth","operations"]}},operation:{
type:"object",properties:{method:{enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.sch\
ema.json#/definitions/dataMap"},body:{$ref:"flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/defini\
tions/duration"},retry:{type:"object",properties:{attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.sche\
ma.json#/definitions/duration"}},propertyNames:{enum:["attempts","backoff"]}},accept:{type:"array",items:{type:"integer",
minimum:100,maximum:599}},response:{$ref:"flow.schema.json#/definitions/schema"}},required:["path"],propertyNames:{enum:[
"method","path","query","body","timeout","retry","accept","response"]}},command:{if:{type:"object",required:["match"]},then:{
type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"flow.schema.json#/definitions\
/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.schema.json#/definitions/words"}},
repair:{if:{type:"object"},then:{type:"object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{
$ref:"flow.schema.json#/definitions/actions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.sche\
ma.json#/definitions/flowName"}},propertyNames:{enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/d\
efinitions/flowName"}}},propertyNames:{enum:["renga","bot","locales","timezone","types","user","constants","services","f\
unctions","tables","commands","events","on","repairs","defaults","delivery","stack"]}},Gt=new RegExp("^[A-Za-z_][A-Za-z0\
-9_-]*$",""),Re=new RegExp("^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),O=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$",""),Ce={if:{
type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","time","datetime",
"location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","number","boolean"]},
minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{type:"intege\
r",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},format:{enum:[
"email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"boolean"},
then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{}},if:{required:["$ty\
pe"]},else:{required:["type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLength","maxLength","m\
inItems","maxItems","pattern","format","items","properties","additionalProperties","required","default"]}},else:{enum:["\
string","integer","number","boolean","date","time","datetime","location","content","object","array"]}},Me={validate:te};
function te(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=g,e!==null&&(g?e.length=
g:e=null);let i;if(o){const y=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.$type===void 0&&
(p="$type")){const m={};e===null?e=[m]:e.push(m),r++}}var a=v===r;if(r=P,e!==null&&(P?e.length=P:e=null),!a){const p=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var a=p===r;d=a}if(!d){const p={instancePath:s,schemaPath:"\
#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const p in t){const m=r;if(!(p==="type"||p==="$type"||p==="enum"||p==="minimum"||p==="maximum"||p==="minLength"||
p==="maxLength"||p==="minItems"||p==="maxItems"||p==="pattern"||p==="format"||p==="items"||p==="properties"||p==="additi\
onalProperties"||p==="required"||p==="default")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ce.then.propertyNames.enum},propertyName:p};e===null?e=[_]:e.push(_),r++}var h=m===r;if(!h){
const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:
e.push(_),r++}}if(t.type!==void 0){let p=t.type;if(!(p==="string"||p==="integer"||p==="number"||p==="boolean"||p==="date"||
p==="time"||p==="datetime"||p==="location"||p==="content"||p==="object"||p==="array")){const m={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Ce.then.properties.type.enum}};e===null?e=[m]:e.push(m),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const p={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.enum!==void 0){let p=t.enum;if(Array.isArray(
p)){if(p.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[_]:e.push(_),r++}const m=p.length;for(let _=0;_<m;_++){let b=p[_];if(typeof b!="string"&&typeof b!=
"number"&&typeof b!="boolean"){const w={instancePath:s+"/enum/"+_,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:Ce.then.properties.enum.items.type}};e===null?e=[w]:e.push(w),r++}}}else{const m={instancePath:s+"/en\
um",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.minimum!==
void 0&&typeof t.minimum!="number"){const p={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const p={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}
if(t.minLength!==void 0){let p=t.minLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}
if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.maxLength!==void 0){let p=t.
maxLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(
p))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.minItems!==void 0){let p=t.minItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p))){const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.
maxItems!==void 0){let p=t.maxItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="numb\
er"&&(p<0||isNaN(p))){const m={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const p={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),r++}if(t.format!==void 0){let p=t.format;if(!(p==="email"||p==="uri"||p==="phone"||p==="postal-code")){const m={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:Ce.then.properties.
format.enum}};e===null?e=[m]:e.push(m),r++}}if(t.items!==void 0&&(Me.validate(t.items,{instancePath:s+"/items",parentData:t,
parentDataProperty:"items",rootData:l})||(e=e===null?Me.validate.errors:e.concat(Me.validate.errors),r=e.length)),t.properties!==
void 0){let p=t.properties;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const m in p){const _=r;if(typeof m=="string"&&
!O.test(m)){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:m};e===null?e=[b]:e.push(b),r++}var c=_===r;if(!c){const b={
instancePath:s+"/properties",schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:m}};
e===null?e=[b]:e.push(b),r++}}for(const m in p)Me.validate(p[m],{instancePath:s+"/properties/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:p,parentDataProperty:m,rootData:l})||(e=e===null?Me.validate.errors:e.concat(Me.validate.errors),
r=e.length)}else{const m={instancePath:s+"/properties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.additionalProperties!==void 0){let p=t.additionalProperties;const m=r;
let _=!0;const b=r;if(typeof p!="boolean"){const w={};e===null?e=[w]:e.push(w),r++}var u=b===r;if(r=m,e!==null&&(m?e.length=
m:e=null),!u){const w=r;Me.validate(p,{instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additiona\
lProperties",rootData:l})||(e=e===null?Me.validate.errors:e.concat(Me.validate.errors),r=e.length);var u=w===r;_=u}if(!_){
const w={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"}};e===null?e=[w]:e.push(w),r++}}if(t.required!==void 0){let p=t.required;if(Array.isArray(p)){const m=p.
length;for(let _=0;_<m;_++)if(typeof p[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/then/propertie\
s/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const m={instancePath:s+
"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),
r++}}}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),r++}var o=y===r;n=o,i="then"}else{const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||
t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){const d={instancePath:s,schemaPath:"\
#/else/enum",keyword:"enum",params:{allowedValues:Ce.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;n=o,i="else"}if(!n){
const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return te.
errors=e,r===0}function ee(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;
let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=
g,e!==null&&(g?e.length=g:e=null);let i;if(o){const y=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let p;if(t.$type===void 0&&(p="$type")){const m={};e===null?e=[m]:e.push(m),r++}}var a=v===r;if(r=P,e!==null&&(P?e.length=
P:e=null),!a){const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"\
#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var a=p===r;d=a}if(!d){
const p={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[p]:e.push(p),r++}
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const m=r;if(!(p==="type"||p==="$type"||p==="enum"||p==="\
minimum"||p==="maximum"||p==="minLength"||p==="maxLength"||p==="minItems"||p==="maxItems"||p==="pattern"||p==="format"||
p==="items"||p==="properties"||p==="additionalProperties"||p==="required"||p==="default")){const _={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ce.then.propertyNames.enum},propertyName:p};e===null?e=[
_]:e.push(_),r++}var h=m===r;if(!h){const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let p=t.type;if(!(p==="string"||p==="integer"||p==="n\
umber"||p==="boolean"||p==="date"||p==="time"||p==="datetime"||p==="location"||p==="content"||p==="object"||p==="array")){
const m={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Ce.then.properties.
type.enum}};e===null?e=[m]:e.push(m),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const p={instancePath:s+"/$type",
schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.enum!==
void 0){let p=t.enum;if(Array.isArray(p)){if(p.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/properties/e\
num/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const m=p.length;for(let _=0;_<m;_++){let b=p[_];
if(typeof b!="string"&&typeof b!="number"&&typeof b!="boolean"){const w={instancePath:s+"/enum/"+_,schemaPath:"#/then/pr\
operties/enum/items/type",keyword:"type",params:{type:Ce.then.properties.enum.items.type}};e===null?e=[w]:e.push(w),r++}}}else{
const m={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?
e=[m]:e.push(m),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const p={instancePath:s+"/minimum",schemaPath:"#\
/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.maximum!==void 0&&
typeof t.maximum!="number"){const p={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",
params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.minLength!==void 0){let p=t.minLength;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p))){const m={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{
type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/minLengt\
h",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.
push(m),r++}}if(t.maxLength!==void 0){let p=t.maxLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(
m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.minItems!==void 0){let p=t.
minItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){
const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.maxItems!==void 0){let p=t.maxItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p))){const m={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const p={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.format!==void 0){let p=t.format;if(!(p==="\
email"||p==="uri"||p==="phone"||p==="postal-code")){const m={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:Ce.then.properties.format.enum}};e===null?e=[m]:e.push(m),r++}}if(t.items!==
void 0&&(te(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)),t.properties!==void 0){let p=t.properties;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(const m in p){const _=r;if(typeof m=="string"&&!O.test(m)){const b={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:m};
e===null?e=[b]:e.push(b),r++}var c=_===r;if(!c){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[b]:e.push(b),r++}}for(const m in p)te(
p[m],{instancePath:s+"/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:m,rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{const m={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.additionalProperties!==
void 0){let p=t.additionalProperties;const m=r;let _=!0;const b=r;if(typeof p!="boolean"){const w={};e===null?e=[w]:e.push(
w),r++}var u=b===r;if(r=m,e!==null&&(m?e.length=m:e=null),!u){const w=r;te(p,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var u=w===
r;_=u}if(!_){const w={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[w]:e.push(w),r++}}if(t.required!==void 0){let p=t.required;if(Array.isArray(
p)){const m=p.length;for(let _=0;_<m;_++)if(typeof p[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const m={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[m]:e.push(m),r++}}}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),r++}var o=y===r;n=o,i="then"}else{const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||
t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){const d={instancePath:s,
schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Ce.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;n=
o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[y]:e.push(
y),r++}return ee.errors=e,r===0}const Nr={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
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
on","content","object","array"]}};const zs={type:["string","number","boolean"]};function R(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const g={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:zs.type}};e===null?e=[g]:e.push(g),r++}return R.errors=e,r===0}function xe(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const g={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[g]:e.push(g),r++}for(const g in t)if(!Re.test(g)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g}};e===null?e=[n]:e.push(n),r++}for(const g in t)Re.test(g)&&(R(t[g],{
instancePath:s+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length))}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[g]:e.push(g),r++}return xe.errors=e,r===0}function Z(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;xe(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length);var o=a===r;n=o,i=
"then"}else{const a=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[a]:e.push(a),r++}return Z.errors=e,r===0}function ce(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=f===r;r=g,e!==null&&(g?e.length=
g:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)
if(!Re.test(y)){const P={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}};e===null?e=[P]:e.push(P),r++}for(const y in t)if(Re.test(y)){let P=t[y];const d=r;let v=!0;const $=r;
if(!Array.isArray(P)){const m={};e===null?e=[m]:e.push(m),r++}var a=$===r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(a){
const m=r;if(Array.isArray(P)){if(P.length<1){const w={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[w]:e.push(w),r++}const b=P.length;for(let w=0;w<b;w++)R(P[w],{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+w,parentData:P,parentDataProperty:w,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)}var a=m===r;v=a,p="then"}else{const m=r;R(P,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:y,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var a=m===r;v=a,p="else"}if(!v){const m={
instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[m]:e.push(m),r++}}}var o=c===
r;n=o,i="then"}else{const c=r,u=r;let y=!0;const P=r;if(!Array.isArray(t)){const $={};e===null?e=[$]:e.push($),r++}var h=P===
r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(h){const $=r;if(Array.isArray(t)){if(t.length<1){const _={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const m=t.length;for(let _=0;_<
m;_++)R(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)}var h=$===r;y=h,d="then"}else{const $=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length);var h=$===r;y=h,d="else"}if(!y){const $={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var o=c===r;n=o,i="else"}if(!n){const c={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return ce.errors=e,
r===0}const Zs={type:["string","boolean","number"]};function q(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!="number"){const g={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:Zs.type}};e===null?e=[g]:e.push(g),r++}return q.errors=e,r===0}function hr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){
const y=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.$type===void 0&&(p="$type")){const m={};
e===null?e=[m]:e.push(m),r++}}var a=v===r;if(r=P,e!==null&&(P?e.length=P:e=null),!a){const p=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var a=p===r;d=a}if(!d){const p={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const p in t){const m=r;if(!(p==="type"||p==="$type"||p==="enum"||p==="minimum"||p==="maximum"||p==="minLength"||p===
"maxLength"||p==="minItems"||p==="maxItems"||p==="pattern"||p==="format"||p==="items"||p==="properties"||p==="additional\
Properties"||p==="required"||p==="default"||p==="label"||p==="synonyms"||p==="show"||p==="secret")){const _={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Nr.then.propertyNames.enum},propertyName:p};
e===null?e=[_]:e.push(_),r++}var h=m===r;if(!h){const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:p}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let p=t.type;if(!(p==="string"||p===
"integer"||p==="number"||p==="boolean"||p==="date"||p==="time"||p==="datetime"||p==="location"||p==="content"||p==="obje\
ct"||p==="array")){const m={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Nr.
then.properties.type.enum}};e===null?e=[m]:e.push(m),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const p={instancePath:s+
"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(t.enum!==void 0){let p=t.enum;if(Array.isArray(p)){if(p.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/\
properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const m=p.length;for(let _=0;_<
m;_++){let b=p[_];if(typeof b!="string"&&typeof b!="number"&&typeof b!="boolean"){const w={instancePath:s+"/enum/"+_,schemaPath:"\
#/then/properties/enum/items/type",keyword:"type",params:{type:Nr.then.properties.enum.items.type}};e===null?e=[w]:e.push(
w),r++}}}else{const m={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[m]:e.push(m),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const p={instancePath:s+"/minimum",
schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.maximum!==
void 0&&typeof t.maximum!="number"){const p={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.minLength!==void 0){let p=t.minLength;if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+
"/minLength",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[m]:e.push(m),r++}}if(t.maxLength!==void 0){let p=t.maxLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(
m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.minItems!==void 0){let p=t.
minItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){
const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.maxItems!==void 0){let p=t.maxItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p))){const m={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const m={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const p={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.format!==void 0){let p=t.format;if(!(p==="\
email"||p==="uri"||p==="phone"||p==="postal-code")){const m={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:Nr.then.properties.format.enum}};e===null?e=[m]:e.push(m),r++}}if(t.items!==
void 0&&(te(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)),t.properties!==void 0){let p=t.properties;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(const m in p){const _=r;if(typeof m=="string"&&!O.test(m)){const b={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:m};
e===null?e=[b]:e.push(b),r++}var c=_===r;if(!c){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[b]:e.push(b),r++}}for(const m in p)te(
p[m],{instancePath:s+"/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:m,rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{const m={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.additionalProperties!==
void 0){let p=t.additionalProperties;const m=r;let _=!0;const b=r;if(typeof p!="boolean"){const w={};e===null?e=[w]:e.push(
w),r++}var u=b===r;if(r=m,e!==null&&(m?e.length=m:e=null),!u){const w=r;te(p,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var u=w===
r;_=u}if(!_){const w={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[w]:e.push(w),r++}}if(t.required!==void 0){let p=t.required;if(Array.isArray(
p)){const m=p.length;for(let _=0;_<m;_++)if(typeof p[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const m={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[m]:e.push(m),r++}}if(t.label!==void 0&&(Z(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.synonyms!==void 0&&(ce(t.synonyms,{instancePath:s+"/synonyms",parentData:t,
parentDataProperty:"synonyms",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),t.show!==void 0&&(q(t.
show,{instancePath:s+"/show",parentData:t,parentDataProperty:"show",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.secret!==void 0&&typeof t.secret!="boolean"){const p={instancePath:s+"/secret",schemaPath:"#/then/propert\
ies/secret/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}var o=y===r;n=o,i="then"}else{const y=r;
if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t===
"content"||t==="object"||t==="array")){const d={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Nr.
else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return hr.errors=e,r===0}function Zr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;
if(typeof n=="string"&&!O.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)
hr(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=
e===null?hr.errors:e.concat(hr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Zr.errors=e,r===0}function K(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return K.errors=null,!0}function dr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const g in t)K(t[g],{instancePath:s+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:g,
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);else{const g={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}return dr.errors=e,r===0}const jr={type:"object",properties:{
baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:[
"env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",
additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/defi\
nitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{
enum:["baseUrl","auth","operations"]}},Tt=new RegExp("^[A-Z_][A-Z0-9_]*$",""),St={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function Er(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return Er.errors=
null,!0}const $t=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Ve(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!$t.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return Ve.errors=e,r===0}function Ir(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[f]:e.push(f),r++}for(const f in t){const o=r;if(!(f==="method"||f==="path"||f==="query"||f==="body"||f==="ti\
meout"||f==="retry"||f==="accept"||f==="response")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:St.propertyNames.enum},propertyName:f};e===null?e=[i]:e.push(i),r++}var g=o===r;if(!g){const i={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[i]:e.push(i),r++}}
if(t.method!==void 0){let f=t.method;if(!(f==="GET"||f==="POST"||f==="PUT"||f==="PATCH"||f==="DELETE")){const o={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:St.properties.method.enum}};e===null?
e=[o]:e.push(o),r++}}if(t.path!==void 0&&typeof t.path!="string"){const f={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(t.query!==void 0&&(dr(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length)),t.
body!==void 0&&(Er(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:l})||(e=e===null?Er.errors:
e.concat(Er.errors),r=e.length)),t.timeout!==void 0&&(Ve(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length)),t.retry!==void 0){let f=t.retry;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const o in f){const i=r;if(!(o==="attempts"||o==="backoff")){const a={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:St.properties.retry.propertyNames.
enum},propertyName:o};e===null?e=[a]:e.push(a),r++}var n=i===r;if(!n){const a={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(a),r++}}if(f.attempts!==
void 0){let o=f.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o==
"number"){if(o>3||isNaN(o)){const i={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[i]:e.push(i),r++}if(o<1||isNaN(o)){const i={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[i]:e.push(i),r++}}}f.backoff!==void 0&&(Ve(f.backoff,{instancePath:s+"/retry/backoff",parentData:f,
parentDataProperty:"backoff",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length))}else{const o={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.
accept!==void 0){let f=t.accept;if(Array.isArray(f)){const o=f.length;for(let i=0;i<o;i++){let a=f[i];if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a))){const h={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof a=="number"){if(a>599||isNaN(a)){const h={instancePath:s+
"/accept/"+i,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[h]:e.push(h),r++}if(a<100||isNaN(a)){const h={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[h]:e.push(h),r++}}}}else{const o={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}t.response!==
void 0&&(ee(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:l})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}return Ir.errors=e,r===0}function Vr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[c]:e.push(c),r++}if(t.operations===
void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[c]:e.push(c),r++}for(const c in t){const u=r;if(!(c==="baseUrl"||c==="auth"||c==="operations")){const y={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:jr.propertyNames.enum},propertyName:c};e===null?e=
[y]:e.push(y),r++}var g=u===r;if(!g){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.baseUrl!==void 0){let c=t.baseUrl;const u=r;let y=!0;const P=r;if(!(c&&
typeof c=="object"&&!Array.isArray(c))){const v={};e===null?e=[v]:e.push(v),r++}var n=P===r;r=u,e!==null&&(u?e.length=u:
e=null);let d;if(n){const v=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.env===void 0){const p={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
p]:e.push(p),r++}for(const p in c){const m=r;if(p!=="env"){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:jr.properties.baseUrl.then.propertyNames.enum},propertyName:p};
e===null?e=[_]:e.push(_),r++}var f=m===r;if(!f){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:e.push(_),r++}}if(c.env!==void 0){let p=c.
env;if(typeof p=="string"){if(!Tt.test(p)){const m={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}var n=v===r;y=n,d="then"}else{const v=r;if(typeof c!=
"string"){const p={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[p]:e.push(p),r++}var n=v===r;y=n,d="else"}if(!y){const v={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.auth!==void 0){let c=t.auth;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const u in c){const y=r;if(!(u==="bearer"||u==="headers")){const P={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:jr.properties.auth.propertyNames.
enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var o=y===r;if(!o){const P={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}if(c.bearer!==
void 0){let u=c.bearer;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.env===void 0){const y={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[y]:e.push(y),r++}for(const y in u){const P=r;if(y!=="env"){const d={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:jr.properties.auth.properties.bearer.
propertyNames.enum},propertyName:y};e===null?e=[d]:e.push(d),r++}var i=P===r;if(!i){const d={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?
e=[d]:e.push(d),r++}}if(u.env!==void 0){let y=u.env;if(typeof y=="string"){if(!Tt.test(y)){const P={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{
const y={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}}if(c.headers!==void 0){let u=c.headers;if(u&&typeof u=="object"&&!Array.isArray(
u))for(const y in u){let P=u[y];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.env===void 0){const d={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[d]:e.push(d),r++}for(const d in P){const v=r;
if(d!=="env"){const $={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:jr.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:d};e===null?e=[$]:e.push($),r++}var a=v===r;if(!a){
const $={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[$]:e.push($),
r++}}if(P.env!==void 0){let d=P.env;if(typeof d=="string"){if(!Tt.test(d)){const v={instancePath:s+"/auth/headers/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{const d={
instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}else{const y={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[y]:e.push(y),r++}}}else{const u={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}}if(t.operations!==void 0){let c=t.operations;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(const u in c){const y=r;if(typeof u=="string"&&!Gt.test(u)){const P={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:u};
e===null?e=[P]:e.push(P),r++}var h=y===r;if(!h){const P={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}for(const u in c)Ir(c[u],
{instancePath:s+"/operations/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:u,rootData:l})||
(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length)}else{const u={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const c={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return Vr.errors=e,r===0}const Es={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function ur(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}
var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const y={instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[y]:e.push(y),r++}for(const y in t)if(!Re.test(y)){const P={instancePath:s,schemaPath:"#/then/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[P]:e.push(P),r++}for(const y in t)if(Re.test(
y)){let P=t[y];const d=r;let v=!0;const $=r;if(!Array.isArray(P)){const m={};e===null?e=[m]:e.push(m),r++}var a=$===r;r=
d,e!==null&&(d?e.length=d:e=null);let p;if(a){const m=r;if(Array.isArray(P)){if(P.length<1){const w={instancePath:s+"/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-\
Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(w),r++}const b=P.length;for(let w=0;w<
b;w++)R(P[w],{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,parentData:P,parentDataProperty:w,rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)}var a=m===r;v=a,p="then"}else{const m=r;R(P,{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:y,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=
e.length);var a=m===r;v=a,p="else"}if(!v){const m={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[m]:e.push(m),r++}}}var o=c===r;n=o,i="then"}else{const c=r,u=r;let y=!0;const P=r;if(!Array.isArray(t)){const $={};
e===null?e=[$]:e.push($),r++}var h=P===r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(h){const $=r;if(Array.isArray(t)){
if(t.length<1){const _={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[_]:e.push(_),r++}const m=t.length;for(let _=0;_<m;_++)R(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)}var h=$===r;y=h,d="then"}else{const $=r;R(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var h=$===r;y=h,d="else"}if(!y){const $={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var o=c===r;n=
o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(
c),r++}return ur.errors=e,r===0}const bt=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function gr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!bt.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return gr.errors=e,r===0}function Ur(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(r===f)if(t&&typeof t=="object"&&!Array.
isArray(t)){let h;if(t.match===void 0&&(h="match")){const c={};e===null?e=[c]:e.push(c),r++}}else{const h={};e===null?e=
[h]:e.push(h),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const h=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const u={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[u]:e.push(u),r++}for(const u in t){const y=r;if(!(u==="match"||u==="target")){const P={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Es.then.propertyNames.enum},propertyName:u};
e===null?e=[P]:e.push(P),r++}var a=y===r;if(!a){const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}t.match!==void 0&&(ur(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),t.target!==
void 0&&(gr(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length))}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[u]:e.push(u),r++}var o=h===r;n=o,i="then"}else{const h=r;ur(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var o=h===r;n=o,i="else"}if(!n){const h={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[h]:e.push(h),r++}return Ur.errors=e,r===0}const Qt={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function ue(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const g={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[g]:e.push(g),r++}for(const g in t)R(t[g],{instancePath:s+"/"+g.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else{
const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}return ue.
errors=e,r===0}const Is=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function E(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(typeof n=="string"&&!Is.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
for(const n in t)K(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return E.errors=e,r===0}function Kr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(Z(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const g={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}t.altText!==void 0&&
(Z(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.$if!==void 0&&(q(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[g]:e.push(g),r++}return Kr.errors=e,r===0}function Ae(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const c=r,u=r;let y=!0;const P=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const $ in t){const p=r;if(typeof $=="string"&&!Re.test($)){const m={};e===
null?e=[m]:e.push(m),r++}var a=p===r;if(!a){const m={};e===null?e=[m]:e.push(m),r++;break}}var h=P===r;r=u,e!==null&&(u?
e.length=u:e=null);let d;if(h){const $=r;xe(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
xe.errors:e.concat(xe.errors),r=e.length);var h=$===r;y=h,d="then"}else{const $=r;Kr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),r=e.length);var h=$===r;y=h,d="else"}if(!y){const $={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var o=c===r;n=o,i="then"}else{
const c=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=
e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[c]:e.push(c),r++}return Ae.errors=e,r===0}function U(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};e===null?e=[a]:e.push(a),
r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const c=t.length;for(let u=0;u<
c;u++)Ae(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),
r=e.length)}var o=a===r;n=o,i="then"}else{const a=r;Ae(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return U.errors=e,r===0}const Xt={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
nitions/sayAction"},else:{if:{required:["set"]},then:{$ref:"#/definitions/setAction"},else:{if:{required:["raise"]},then:{
$ref:"#/definitions/raiseAction"},else:{if:{required:["schedule"]},then:{$ref:"#/definitions/scheduleAction"},else:{if:{
required:["unschedule"]},then:{$ref:"#/definitions/unscheduleAction"},else:{if:{required:["request"]},then:{$ref:"#/defi\
nitions/requestAction"},else:{if:{required:["run"]},then:{$ref:"#/definitions/runAction"},else:{if:{required:["put"]},then:{
$ref:"#/definitions/putAction"},else:{if:{required:["take"]},then:{$ref:"#/definitions/takeAction"},else:{if:{required:[
"get"]},then:{$ref:"#/definitions/getAction"},else:{if:{required:["list"]},then:{$ref:"#/definitions/listAction"},else:{
if:{required:["loading"]},then:{$ref:"#/definitions/loadingAction"},else:{if:{required:["markAsRead"]},then:{$ref:"#/def\
initions/markAsReadAction"},else:{if:{required:["flush"]},then:{$ref:"#/definitions/flushAction"},else:{if:{required:["t\
rack"]},then:{$ref:"#/definitions/trackAction"},else:{type:"object",properties:{say:!0,set:!0,raise:!0,schedule:!0,unschedule:!0,
request:!0,run:!0,loading:!0,markAsRead:!0,flush:!0,track:!0,put:!0,take:!0,get:!0,list:!0},minProperties:1,propertyNames:{
enum:["say","set","raise","schedule","unschedule","request","run","loading","markAsRead","flush","track","put","take","g\
et","list"]}}}}}}}}}}}}}}}}}},Vs={type:"object",properties:{say:{$ref:"#/definitions/messages"},guard:{$ref:"#/definitio\
ns/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};function Cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.say===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"say"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="say"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Vs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Cr.errors=e,r===0}const Us={type:"object",properties:{set:{$ref:"#/d\
efinitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],propertyNames:{enum:["set","guard"]}};
function Mr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.set===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
set"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="set"||n==="guard")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Us.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Mr.errors=e,r===0}const Yt={
type:"object",properties:{raise:{if:{type:"object"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/\
definitions/data"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/defin\
itions/expression"}},required:["raise"],propertyNames:{enum:["raise","guard"]}};function Rr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){
const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"raise"}};e===null?e=[o]:e.push(
o),r++}for(const o in t){const i=r;if(!(o==="raise"||o==="guard")){const a={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:Yt.propertyNames.enum},propertyName:o};e===null?e=[a]:e.push(a),r++}var g=i===
r;if(!g){const a={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?
e=[a]:e.push(a),r++}}if(t.raise!==void 0){let o=t.raise;const i=r;let a=!0;const h=r;if(!(o&&typeof o=="object"&&!Array.
isArray(o))){const u={};e===null?e=[u]:e.push(u),r++}var n=h===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const u=r;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){const P={instancePath:s+"/raise",schemaPath:"#/propert\
ies/raise/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[P]:e.push(P),r++}for(const P in o){
const d=r;if(!(P==="event"||P==="data")){const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/propertyNa\
mes/enum",keyword:"enum",params:{allowedValues:Yt.properties.raise.then.propertyNames.enum},propertyName:P};e===null?e=[
v]:e.push(v),r++}var f=d===r;if(!f){const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/propertyNames",
keyword:"propertyNames",params:{propertyName:P}};e===null?e=[v]:e.push(v),r++}}if(o.event!==void 0&&typeof o.event!="str\
ing"){const P={instancePath:s+"/raise/event",schemaPath:"#/properties/raise/then/properties/event/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}o.data!==void 0&&(K(o.data,{instancePath:s+"/raise/data",parentData:o,parentDataProperty:"\
data",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{const P={instancePath:s+"/raise",schemaPath:"\
#/properties/raise/then/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var n=u===r;a=n,c="the\
n"}else{const u=r;if(typeof o!="string"){const P={instancePath:s+"/raise",schemaPath:"#/properties/raise/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}var n=u===r;a=n,c="else"}if(!a){const u={instancePath:s+"/rai\
se",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}t.guard!==void 0&&
(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return Rr.errors=e,r===0}const Dr={type:"object",properties:{schedule:{if:{required:["at"]},then:{type:"\
object",properties:{id:{type:"string"},at:{$ref:"#/definitions/data"},event:{type:"string"},data:{$ref:"#/definitions/da\
taMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["at","event"],propertyNames:{enum:["id","at","ev\
ent","data","late","detached"]}},else:{type:"object",properties:{id:{type:"string"},in:{$ref:"#/definitions/wait"},event:{
type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["in",
"event"],propertyNames:{enum:["id","in","event","data","late","detached"]}}},guard:{$ref:"#/definitions/expression"}},required:[
"schedule"],propertyNames:{enum:["schedule","guard"]}};function I(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t))for(const g in t)K(t[g],{instancePath:s+"/"+
g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length);else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
g]:e.push(g),r++}return I.errors=e,r===0}const ws=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function me(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!ws.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return me.errors=e,r===0}function Lr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.schedule===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schedule"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const a=r;if(!(i==="schedule"||i==="guard")){const h={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Dr.propertyNames.enum},propertyName:i};e===null?e=
[h]:e.push(h),r++}var g=a===r;if(!g){const h={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[h]:e.push(h),r++}}if(t.schedule!==void 0){let i=t.schedule;const a=r;let h=!0;const c=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){let y;if(i.at===void 0&&(y="at")){const P={};e===null?e=[P]:e.push(P),r++}}var n=c===
r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(n){const y=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.at===void 0){
const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[d]:e.push(d),r++}if(i.event===void 0){const d={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[d]:e.push(d),r++}for(const d in i){
const v=r;if(!(d==="id"||d==="at"||d==="event"||d==="data"||d==="late"||d==="detached")){const $={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Dr.properties.schedule.
then.propertyNames.enum},propertyName:d};e===null?e=[$]:e.push($),r++}var f=v===r;if(!f){const $={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[
$]:e.push($),r++}}if(i.id!==void 0&&typeof i.id!="string"){const d={instancePath:s+"/schedule/id",schemaPath:"#/properti\
es/schedule/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.at!==void 0&&
(K(i.at,{instancePath:s+"/schedule/at",parentData:i,parentDataProperty:"at",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),i.event!==void 0&&typeof i.event!="string"){const d={instancePath:s+"/schedule/event",schemaPath:"\
#/properties/schedule/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.
data!==void 0&&(I(i.data,{instancePath:s+"/schedule/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?
I.errors:e.concat(I.errors),r=e.length)),i.late!==void 0){let d=i.late;if(!(d==="now"||d==="skip")){const v={instancePath:s+
"/schedule/late",schemaPath:"#/properties/schedule/then/properties/late/enum",keyword:"enum",params:{allowedValues:Dr.properties.
schedule.then.properties.late.enum}};e===null?e=[v]:e.push(v),r++}}if(i.detached!==void 0&&typeof i.detached!="boolean"){
const d={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s+"/schedule",schemaPath:"#/prope\
rties/schedule/then/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=y===r;h=n,u="then"}else{
const y=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.in===void 0){const d={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[d]:e.push(d),r++}if(i.
event===void 0){const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/required",keyword:"required",
params:{missingProperty:"event"}};e===null?e=[d]:e.push(d),r++}for(const d in i){const v=r;if(!(d==="id"||d==="in"||d===
"event"||d==="data"||d==="late"||d==="detached")){const $={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/\
else/propertyNames/enum",keyword:"enum",params:{allowedValues:Dr.properties.schedule.else.propertyNames.enum},propertyName:d};
e===null?e=[$]:e.push($),r++}var o=v===r;if(!o){const $={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[$]:e.push($),r++}}if(i.id!==void 0&&typeof i.
id!="string"){const d={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.in!==void 0&&(me(i.in,{instancePath:s+"/schedule/in",parentData:i,
parentDataProperty:"in",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),i.event!==void 0&&typeof i.
event!="string"){const d={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/properties/event/type",
keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.data!==void 0&&(I(i.data,{instancePath:s+"/sche\
dule/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),i.late!==
void 0){let d=i.late;if(!(d==="now"||d==="skip")){const v={instancePath:s+"/schedule/late",schemaPath:"#/properties/sche\
dule/else/properties/late/enum",keyword:"enum",params:{allowedValues:Dr.properties.schedule.else.properties.late.enum}};
e===null?e=[v]:e.push(v),r++}}if(i.detached!==void 0&&typeof i.detached!="boolean"){const d={instancePath:s+"/schedule/d\
etached",schemaPath:"#/properties/schedule/else/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[d]:e.push(d),r++}}else{const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=y===r;h=n,u="else"}if(!h){const y={instancePath:s+"/schedule",
schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}t.guard!==void 0&&
(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return Lr.errors=e,r===0}const Ks={type:"object",properties:{unschedule:{type:"string"},guard:{$ref:"\
#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unschedule","guard"]}};function Br(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unschedule"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="unschedule"||n==="guard")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ks.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.unschedule!==void 0&&typeof t.unschedule!="string"){const n={instancePath:s+"/unsched\
ule",schemaPath:"#/properties/unschedule/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.guard!==
void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Br.errors=e,r===0}const Cs={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"\
#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:["request"],propertyNames:{enum:["request","guard",
"id","with","echo"]}},vs=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$","");function Fr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="request"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Cs.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.request;if(typeof n=="string"){
if(!vs.test(n)){const f={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/requ\
est",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==
void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(I(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.echo!==
void 0&&(I(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return Fr.errors=e,r===0}const Ms={type:"object",properties:{run:{type:"string"},guard:{$ref:"#/defi\
nitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function Tr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="run"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:Ms.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===
r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?
e=[o]:e.push(o),r++}}if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/\
run/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.id!==
void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.echo!==void 0&&(I(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Tr.errors=
e,r===0}const Rs={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defini\
tions/expression"},key:{$ref:"#/definitions/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},id:{type:"\
string"},echo:{$ref:"#/definitions/dataMap"}},required:["put","key","value"],propertyNames:{enum:["put","guard","key","v\
alue","ifAbsent","id","echo"]}};function Sr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"put"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}
for(const n in t){const f=r;if(!(n==="put"||n==="guard"||n==="key"||n==="value"||n==="ifAbsent"||n==="id"||n==="echo")){
const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Rs.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!O.
test(n)){const f={instancePath:s+"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/put",schemaPath:"#/properties/put/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/g\
uard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==
void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),t.value!==void 0&&(K(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"value",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.ifAbsent!==void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+
"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}
if(t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(I(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Sr.errors=e,r===0}const Ls={type:"object",properties:{
take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions\
/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["take","key"],propertyNames:{enum:["take","gua\
rd","key","id","echo"]}};function Or(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"take"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(!(n==="take"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",
keyword:"enum",params:{allowedValues:Ls.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){
const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(
o),r++}}if(t.take!==void 0){let n=t.take;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/take",schemaPath:"\
#/properties/take/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:s+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&
(I(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return Or.errors=e,r===0}const Bs={type:"object",properties:{get:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dat\
aMap"}},required:["get","key"],propertyNames:{enum:["get","guard","key","id","echo"]}};function Hr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="get"||n==="guard"||n==="key"||n==="id"||n==="e\
cho")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Bs.propertyNames.enum},
propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="strin\
g"){if(!O.test(n)){const f={instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/get",schemaPath:"#/properties/g\
et/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==
void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(I(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Hr.errors=
e,r===0}const Fs={type:"object",properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defin\
itions/expression"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"#/definitions/expression"},limit:{$ref:"#/def\
initions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["list"],propertyNames:{enum:["list","g\
uard","where","orderBy","limit","id","echo"]}};function Wr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"list"||n==="guard"||n==="where"||n==="orderBy"||n==="limit"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Fs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+
"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[f]:e.push(f),r++}}else{const f={instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.where!==void 0&&(q(t.where,{instancePath:s+"\
/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.orderBy!==
void 0&&(q(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),r=e.length)),t.limit!==void 0&&(K(t.limit,{instancePath:s+"/limit",parentData:t,parentDataProperty:"l\
imit",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={
instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}
t.echo!==void 0&&(I(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return Wr.errors=e,r===0}const es={type:"object",properties:{loading:{type:["integer","bool\
ean"],minimum:5,maximum:60},guard:{$ref:"#/definitions/expression"}},required:["loading"],propertyNames:{enum:["loading",
"guard"]}};function Gr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.loading===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"loading"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="loading"||n==="guard")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:es.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.loading!==void 0){let n=t.loading;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))&&typeof n!="boolean"){const f={instancePath:s+"/loading",schemaPath:"#/properties/loading/type",keyword:"\
type",params:{type:es.properties.loading.type}};e===null?e=[f]:e.push(f),r++}if(typeof n=="number"){if(n>60||isNaN(n)){const f={
instancePath:s+"/loading",schemaPath:"#/properties/loading/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};
e===null?e=[f]:e.push(f),r++}if(n<5||isNaN(n)){const f={instancePath:s+"/loading",schemaPath:"#/properties/loading/minim\
um",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[f]:e.push(f),r++}}}t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Gr.
errors=e,r===0}const rs={type:"object",properties:{markAsRead:{type:["boolean","null"]},guard:{$ref:"#/definitions/expre\
ssion"}},required:["markAsRead"],propertyNames:{enum:["markAsRead","guard"]}};function Jr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.markAsRead===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"markAsRead"}};e===null?e=[n]:
e.push(n),r++}for(const n in t){const f=r;if(!(n==="markAsRead"||n==="guard")){const o={instancePath:s,schemaPath:"#/pro\
pertyNames/enum",keyword:"enum",params:{allowedValues:rs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}
var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.markAsRead!==void 0){let n=t.markAsRead;if(typeof n!="boolean"&&n!==null){const f={instancePath:s+
"/markAsRead",schemaPath:"#/properties/markAsRead/type",keyword:"type",params:{type:rs.properties.markAsRead.type}};e===
null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Jr.errors=e,r===0}const ts={type:"object",properties:{
flush:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},required:["flush"],propertyNames:{enum:["flush",
"guard"]}};function Qr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.flush===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"flush"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="flush"||n==="guard")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ts.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.flush!==void 0){let n=t.flush;if(typeof n!="boolean"&&n!==
null){const f={instancePath:s+"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type:ts.properties.flush.
type}};e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Qr.errors=e,r===0}const ss={type:"object",
properties:{track:{if:{type:"object"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/definitions/da\
ta"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/express\
ion"}},required:["track"],propertyNames:{enum:["track","guard"]}};function Xr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.track===void 0){const o={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"track"}};e===null?e=[o]:e.push(o),r++}for(const o in t){
const i=r;if(!(o==="track"||o==="guard")){const a={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:ss.propertyNames.enum},propertyName:o};e===null?e=[a]:e.push(a),r++}var g=i===r;if(!g){const a={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(a),r++}}if(t.track!==
void 0){let o=t.track;const i=r;let a=!0;const h=r;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const u={};e===null?e=
[u]:e.push(u),r++}var n=h===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const u=r;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.event===void 0){const P={instancePath:s+"/track",schemaPath:"#/properties/track/then/required",keyword:"\
required",params:{missingProperty:"event"}};e===null?e=[P]:e.push(P),r++}for(const P in o){const d=r;if(!(P==="event"||P===
"data")){const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:ss.properties.track.then.propertyNames.enum},propertyName:P};e===null?e=[v]:e.push(v),r++}var f=d===r;if(!f){
const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames",keyword:"propertyNames",params:{propertyName:P}};
e===null?e=[v]:e.push(v),r++}}if(o.event!==void 0&&typeof o.event!="string"){const P={instancePath:s+"/track/event",schemaPath:"\
#/properties/track/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}o.data!==
void 0&&(K(o.data,{instancePath:s+"/track/data",parentData:o,parentDataProperty:"data",rootData:l})||(e=e===null?K.errors:
e.concat(K.errors),r=e.length))}else{const P={instancePath:s+"/track",schemaPath:"#/properties/track/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var n=u===r;a=n,c="then"}else{const u=r;if(typeof o!="string"){
const P={instancePath:s+"/track",schemaPath:"#/properties/track/else/type",keyword:"type",params:{type:"string"}};e===null?
e=[P]:e.push(P),r++}var n=u===r;a=n,c="else"}if(!a){const u={instancePath:s+"/track",schemaPath:"#/properties/track/if",
keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/gua\
rd",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const o={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Xr.errors=
e,r===0}function Ne(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;
const f=r;if(typeof t!="string"){const j={};e===null?e=[j]:e.push(j),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);
let i;if(o){const j=r;if(!(t==="flush"||t==="markAsRead"||t==="loading")){const H={instancePath:s,schemaPath:"#/then/enu\
m",keyword:"enum",params:{allowedValues:Xt.then.enum}};e===null?e=[H]:e.push(H),r++}var o=j===r;n=o,i="then"}else{const j=r,
C=r;let H=!0;const M=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let B;if(t.say===void 0&&(B="say")){const re={};e===
null?e=[re]:e.push(re),r++}}var a=M===r;r=C,e!==null&&(C?e.length=C:e=null);let Ze;if(a){const B=r;Cr(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length);var a=B===r;H=a,Ze=
"then"}else{const B=r,re=r;let he=!0;const _t=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let se;if(t.set===void 0&&(se=
"set")){const de={};e===null?e=[de]:e.push(de),r++}}var h=_t===r;r=re,e!==null&&(re?e.length=re:e=null);let Ge;if(h){const se=r;
Mr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);
var h=se===r;he=h,Ge="then"}else{const se=r,de=r;let Je=!0;const At=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ne;
if(t.raise===void 0&&(ne="raise")){const ge={};e===null?e=[ge]:e.push(ge),r++}}var c=At===r;r=de,e!==null&&(de?e.length=
de:e=null);let Qe;if(c){const ne=r;Rr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Rr.errors:
e.concat(Rr.errors),r=e.length);var c=ne===r;Je=c,Qe="then"}else{const ne=r,ge=r;let Xe=!0;const Nt=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let ie;if(t.schedule===void 0&&(ie="schedule")){const we={};e===null?e=[we]:e.push(we),r++}}var u=Nt===
r;r=ge,e!==null&&(ge?e.length=ge:e=null);let Ye;if(u){const ie=r;Lr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var u=ie===r;Xe=u,Ye="then"}else{const ie=r,we=r;let er=!0;
const jt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let oe;if(t.unschedule===void 0&&(oe="unschedule")){const ve={};
e===null?e=[ve]:e.push(ve),r++}}var y=jt===r;r=we,e!==null&&(we?e.length=we:e=null);let rr;if(y){const oe=r;Br(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);var y=oe===r;er=y,
rr="then"}else{const oe=r,ve=r;let tr=!0;const Dt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let le;if(t.request===void 0&&
(le="request")){const ke={};e===null?e=[ke]:e.push(ke),r++}}var P=Dt===r;r=ve,e!==null&&(ve?e.length=ve:e=null);let sr;if(P){
const le=r;Fr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),
r=e.length);var P=le===r;tr=P,sr="then"}else{const le=r,ke=r;let nr=!0;const xt=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let ae;if(t.run===void 0&&(ae="run")){const Pe={};e===null?e=[Pe]:e.push(Pe),r++}}var d=xt===r;r=ke,e!==null&&(ke?e.
length=ke:e=null);let ir;if(d){const ae=r;Tr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
Tr.errors:e.concat(Tr.errors),r=e.length);var d=ae===r;nr=d,ir="then"}else{const ae=r,Pe=r;let or=!0;const qt=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let pe;if(t.put===void 0&&(pe="put")){const $e={};e===null?e=[$e]:e.push($e),r++}}var v=qt===
r;r=Pe,e!==null&&(Pe?e.length=Pe:e=null);let lr;if(v){const pe=r;Sr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length);var v=pe===r;or=v,lr="then"}else{const pe=r,$e=r;let ar=!0;
const zt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let fe;if(t.take===void 0&&(fe="take")){const qe={};e===null?e=[
qe]:e.push(qe),r++}}var $=zt===r;r=$e,e!==null&&($e?e.length=$e:e=null);let pr;if($){const fe=r;Or(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var $=fe===r;ar=$,pr="then"}else{
const fe=r,qe=r;let Zt=!0;const _s=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Le;if(t.get===void 0&&(Le="get")){
const vr={};e===null?e=[vr]:e.push(vr),r++}}var p=_s===r;r=qe,e!==null&&(qe?e.length=qe:e=null);let Et;if(p){const Le=r;
Hr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),r=e.length);
var p=Le===r;Zt=p,Et="then"}else{const Le=r,vr=r;let It=!0;const As=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Be;
if(t.list===void 0&&(Be="list")){const kr={};e===null?e=[kr]:e.push(kr),r++}}var m=As===r;r=vr,e!==null&&(vr?e.length=vr:
e=null);let Vt;if(m){const Be=r;Wr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Wr.errors:
e.concat(Wr.errors),r=e.length);var m=Be===r;It=m,Vt="then"}else{const Be=r,kr=r;let Ut=!0;const Ns=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let Fe;if(t.loading===void 0&&(Fe="loading")){const Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var _=Ns===
r;r=kr,e!==null&&(kr?e.length=kr:e=null);let Kt;if(_){const Fe=r;Gr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),r=e.length);var _=Fe===r;Ut=_,Kt="then"}else{const Fe=r,Pr=r;let Ct=!0;
const js=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Te;if(t.markAsRead===void 0&&(Te="markAsRead")){const $r={};
e===null?e=[$r]:e.push($r),r++}}var b=js===r;r=Pr,e!==null&&(Pr?e.length=Pr:e=null);let Mt;if(b){const Te=r;Jr(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);var b=Te===r;Ct=b,
Mt="then"}else{const Te=r,$r=r;let Rt=!0;const Ds=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Se;if(t.flush===void 0&&
(Se="flush")){const br={};e===null?e=[br]:e.push(br),r++}}var w=Ds===r;r=$r,e!==null&&($r?e.length=$r:e=null);let Lt;if(w){
const Se=r;Qr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),
r=e.length);var w=Se===r;Rt=w,Lt="then"}else{const Se=r,br=r;let Bt=!0;const xs=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let Oe;if(t.track===void 0&&(Oe="track")){const Jt={};e===null?e=[Jt]:e.push(Jt),r++}}var k=xs===r;r=br,e!==null&&(br?
e.length=br:e=null);let Ft;if(k){const Oe=r;Xr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?Xr.errors:e.concat(Xr.errors),r=e.length);var k=Oe===r;Bt=k,Ft="then"}else{const Oe=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(Object.keys(t).length<1){const X={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/el\
se/else/else/else/else/else/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[X]:e.push(X),
r++}for(const X in t){const qs=r;if(!(X==="say"||X==="set"||X==="raise"||X==="schedule"||X==="unschedule"||X==="request"||
X==="run"||X==="loading"||X==="markAsRead"||X==="flush"||X==="track"||X==="put"||X==="take"||X==="get"||X==="list")){const Ar={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNam\
es/enum",keyword:"enum",params:{allowedValues:Xt.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.
else.propertyNames.enum},propertyName:X};e===null?e=[Ar]:e.push(Ar),r++}var D=qs===r;if(!D){const Ar={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames",keyword:"propertyNames",
params:{propertyName:X}};e===null?e=[Ar]:e.push(Ar),r++}}}else{const X={instancePath:s,schemaPath:"#/else/else/else/else\
/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[X]:
e.push(X),r++}var k=Oe===r;Bt=k,Ft="else"}if(!Bt){const Oe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/e\
lse/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ft}};e===null?e=[Oe]:e.push(Oe),r++}
var w=Se===r;Rt=w,Lt="else"}if(!Rt){const Se={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/\
else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Lt}};e===null?e=[Se]:e.push(Se),r++}var b=Te===r;Ct=b,Mt=
"else"}if(!Ct){const Te={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/i\
f",keyword:"if",params:{failingKeyword:Mt}};e===null?e=[Te]:e.push(Te),r++}var _=Fe===r;Ut=_,Kt="else"}if(!Ut){const Fe={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Kt}};
e===null?e=[Fe]:e.push(Fe),r++}var m=Be===r;It=m,Vt="else"}if(!It){const Be={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Vt}};e===null?e=[Be]:e.push(Be),r++}var p=Le===
r;Zt=p,Et="else"}if(!Zt){const Le={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:Et}};e===null?e=[Le]:e.push(Le),r++}var $=fe===r;ar=$,pr="else"}if(!ar){const fe={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:pr}};e===null?e=[fe]:
e.push(fe),r++}var v=pe===r;or=v,lr="else"}if(!or){const pe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/if",keyword:"if",params:{failingKeyword:lr}};e===null?e=[pe]:e.push(pe),r++}var d=ae===r;nr=d,ir="else"}if(!nr){
const ae={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ir}};e===
null?e=[ae]:e.push(ae),r++}var P=le===r;tr=P,sr="else"}if(!tr){const le={instancePath:s,schemaPath:"#/else/else/else/els\
e/else/else/if",keyword:"if",params:{failingKeyword:sr}};e===null?e=[le]:e.push(le),r++}var y=oe===r;er=y,rr="else"}if(!er){
const oe={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:rr}};e===null?e=
[oe]:e.push(oe),r++}var u=ie===r;Xe=u,Ye="else"}if(!Xe){const ie={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:Ye}};e===null?e=[ie]:e.push(ie),r++}var c=ne===r;Je=c,Qe="else"}if(!Je){const ne={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Qe}};e===null?e=[ne]:e.push(ne),r++}var h=se===r;he=
h,Ge="else"}if(!he){const se={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:Ge}};e===null?
e=[se]:e.push(se),r++}var a=B===r;H=a,Ze="else"}if(!H){const B={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:Ze}};e===null?e=[B]:e.push(B),r++}var o=j===r;n=o,i="else"}if(!n){const j={instancePath:s,schemaPath:"#/i\
f",keyword:"if",params:{failingKeyword:i}};e===null?e=[j]:e.push(j),r++}return Ne.errors=e,r===0}function z(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;if(Array.isArray(t)){
if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)Ne(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)}var o=a===r;n=o,i="then"}else{const a=r;Ne(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){
const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return z.
errors=e,r===0}function V(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!bt.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),r++}return V.errors=e,r===0}function F(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!bt.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[g]:e.push(g),r++}return F.errors=e,r===0}function je(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const c=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const y in t){const P=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||
y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const d={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Qt.then.propertyNames.enum},propertyName:y};
e===null?e=[d]:e.push(d),r++}var a=P===r;if(!a){const d={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[d]:e.push(d),r++}}if(t.match!==void 0){let y=t.match;const P=r;let d=!0;const v=r;
if(!Array.isArray(y)){const p={};e===null?e=[p]:e.push(p),r++}var h=v===r;r=P,e!==null&&(P?e.length=P:e=null);let $;if(h){
const p=r;if(Array.isArray(y)){if(y.length<1){const b={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const _=y.length;for(let b=0;b<_;b++)ue(y[b],
{instancePath:s+"/match/"+b,parentData:y,parentDataProperty:b,rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=
e.length)}var h=p===r;d=h,$="then"}else{const p=r;ue(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var h=p===r;d=h,$="else"}if(!d){const p={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};e===null?e=[p]:e.push(p),r++}}if(t.
guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.actions!==void 0&&
(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(F(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const P={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:Qt.then.properties.resume.enum}};e===null?e=[P]:e.push(P),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;V(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return je.errors=e,r===0}const ns={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},Ot={if:{type:"object"},then:{if:{required:["contains"]},then:{type:"object",properties:{contains:{
$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:["startsWith"]},
then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{enum:["\
startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["regex"]}}}},
else:{$ref:"#/definitions/scalar"}};function ye(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const P={};e===null?e=[P]:e.
push(P),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const P=r,d=r;let v=!0;const $=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let _;if(t.contains===void 0&&(_="contains")){const b={};e===null?e=[b]:e.push(b),r++}}var a=$===
r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(a){const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===
void 0){const w={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"contains"}};
e===null?e=[w]:e.push(w),r++}for(const w in t){const k=r;if(w!=="contains"){const D={instancePath:s,schemaPath:"#/then/t\
hen/propertyNames/enum",keyword:"enum",params:{allowedValues:Ot.then.then.propertyNames.enum},propertyName:w};e===null?e=
[D]:e.push(D),r++}var h=k===r;if(!h){const D={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:w}};e===null?e=[D]:e.push(D),r++}}t.contains!==void 0&&(R(t.contains,{instancePath:s+"/contains",
parentData:t,parentDataProperty:"contains",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const w={
instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var a=_===
r;v=a,p="then"}else{const _=r,b=r;let w=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let C;if(t.startsWith===
void 0&&(C="startsWith")){const H={};e===null?e=[H]:e.push(H),r++}}var c=k===r;r=b,e!==null&&(b?e.length=b:e=null);let D;
if(c){const C=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const M={instancePath:s,schemaPath:"\
#/then/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[M]:e.push(M),r++}for(const M in t){
const Ze=r;if(M!=="startsWith"){const G={instancePath:s,schemaPath:"#/then/else/then/propertyNames/enum",keyword:"enum",
params:{allowedValues:Ot.then.else.then.propertyNames.enum},propertyName:M};e===null?e=[G]:e.push(G),r++}var u=Ze===r;if(!u){
const G={instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:M}};e===
null?e=[G]:e.push(G),r++}}t.startsWith!==void 0&&(R(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const M={instancePath:s,schemaPath:"\
#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var c=C===r;w=c,D="then"}else{
const C=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const M={instancePath:s,schemaPath:"#/then/e\
lse/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[M]:e.push(M),r++}for(const M in t){const Ze=r;
if(M!=="regex"){const G={instancePath:s,schemaPath:"#/then/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Ot.
then.else.else.propertyNames.enum},propertyName:M};e===null?e=[G]:e.push(G),r++}var y=Ze===r;if(!y){const G={instancePath:s,
schemaPath:"#/then/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:M}};e===null?e=[G]:e.push(G),r++}}
if(t.regex!==void 0&&typeof t.regex!="string"){const M={instancePath:s+"/regex",schemaPath:"#/then/else/else/properties/\
regex/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:s,schemaPath:"\
#/then/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var c=C===r;w=c,D="else"}if(!w){
const C={instancePath:s,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword:D}};e===null?e=[C]:e.push(C),r++}
var a=_===r;v=a,p="else"}if(!v){const _={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:p}};e===
null?e=[_]:e.push(_),r++}var o=P===r;n=o,i="then"}else{const P=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length);var o=P===r;n=o,i="else"}if(!n){const P={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[P]:e.push(P),r++}return ye.errors=e,r===0}function Q(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){
const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const y in t){const P=r;if(!(y==="match"||y==="guard"||y==="s\
et"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="captu\
re"||y==="global")){const d={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ns.
then.propertyNames.enum},propertyName:y};e===null?e=[d]:e.push(d),r++}var a=P===r;if(!a){const d={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[d]:e.push(d),r++}}if(t.match!==void 0){
let y=t.match;const P=r;let d=!0;const v=r;if(!Array.isArray(y)){const p={};e===null?e=[p]:e.push(p),r++}var h=v===r;r=P,
e!==null&&(P?e.length=P:e=null);let $;if(h){const p=r;if(Array.isArray(y)){if(y.length<1){const b={instancePath:s+"/matc\
h",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}
const _=y.length;for(let b=0;b<_;b++)ye(y[b],{instancePath:s+"/match/"+b,parentData:y,parentDataProperty:b,rootData:l})||
(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)}var h=p===r;d=h,$="then"}else{const p=r;ye(y,{instancePath:s+"/mat\
ch",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var h=p===
r;d=h,$="else"}if(!d){const p={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[p]:e.push(p),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const y={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.call!==void 0&&(F(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&
(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),t.resume!==void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const P={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:ns.then.properties.resume.enum}};
e===null?e=[P]:e.push(P),r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"\
#/then/properties/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&
typeof t.global!="boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;V(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return Q.errors=e,
r===0}function Yr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const a=r;let h=!0;const c=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var g=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(g){const y=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<
d;v++)je(i[v],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:i,parentDataProperty:v,rootData:l})||
(e=e===null?je.errors:e.concat(je.errors),r=e.length)}var g=y===r;h=g,u="then"}else{const y=r;je(i,{instancePath:s+"/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?je.errors:e.concat(je.
errors),r=e.length);var g=y===r;h=g,u="else"}if(!h){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let a=!0;const h=r;if(!Array.isArray(o)){const u={};e===null?e=[u]:e.push(u),r++}var n=h===
r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const u=r;if(Array.isArray(o)){if(o.length<1){const d={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.
length;for(let d=0;d<P;d++)Q(o[d],{instancePath:s+"/text/"+d,parentData:o,parentDataProperty:d,rootData:l})||(e=e===null?
Q.errors:e.concat(Q.errors),r=e.length)}var n=u===r;a=n,c="then"}else{const u=r;Q(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);var n=u===r;a=n,c="else"}if(!a){
const u={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:
e.push(u),r++}}if(t.message!==void 0){let o=t.message;const i=r;let a=!0;const h=r;if(!Array.isArray(o)){const u={};e===
null?e=[u]:e.push(u),r++}var f=h===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){const u=r;if(Array.isArray(o)){if(o.
length<1){const d={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.length;for(let d=0;d<P;d++)Q(o[d],{instancePath:s+"/message/"+d,parentData:o,
parentDataProperty:d,rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}var f=u===r;a=f,c="then"}else{const u=r;
Q(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length);var f=u===r;a=f,c="else"}if(!a){const u={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Yr.errors=e,r===0}const Ts={if:{type:"object"},then:{type:"\
object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.json#/definitions/act\
ions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{
enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};function et(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;if(Array.isArray(t)){
if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)Ae(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:l})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)}var o=a===r;n=o,i="then"}else{const a=r;Ae(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){
const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return et.
errors=e,r===0}function rt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;
let n=!0;const f=r;if(!Array.isArray(t)){const a={};e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:
e=null);let i;if(o){const a=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)Ne(t[u],{instancePath:s+"/"+
u,parentData:t,parentDataProperty:u,rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)}var o=a===r;n=o,
i="then"}else{const a=r;Ne(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Ne.errors:e.concat(
Ne.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[a]:e.push(a),r++}return rt.errors=e,r===0}function Ue(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!bt.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return Ue.errors=e,r===0}function W(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const h={};e===null?e=[h]:e.push(h),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){
const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const y=r;if(!(u==="say"||u==="actions"||u==="t\
arget"||u==="call")){const P={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ts.
then.propertyNames.enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var a=y===r;if(!a){const P={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}t.say!==void 0&&(et(
t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?et.errors:e.concat(et.errors),
r=e.length)),t.actions!==void 0&&(rt(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?rt.errors:e.concat(rt.errors),r=e.length)),t.target!==void 0&&(gr(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)),t.call!==void 0&&(Ue(t.
call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),
r=e.length))}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:
e.push(u),r++}var o=h===r;n=o,i="then"}else{const h=r;Ue(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var o=h===r;n=o,i="else"}if(!n){const h={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[h]:e.push(h),r++}return W.errors=e,r===0}const He={if:{type:"a\
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
-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},additionalProperties:{$ref:"#/definitions/transitions"},minProperties:1}}};const is={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function yr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const h={};e===null?e=[h]:e.push(h),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){
const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const y=r;if(!(u==="guard"||u==="set"||u==="say"||
u==="actions"||u==="target"||u==="reenter"||u==="call"||u==="with"||u==="save"||u==="resume")){const P={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:is.then.propertyNames.enum},propertyName:u};e===null?e=[
P]:e.push(P),r++}var a=y===r;if(!a){const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:u}};e===null?e=[P]:e.push(P),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const u={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[u]:e.push(u),r++}if(t.call!==void 0&&(F(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&
(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),t.resume!==void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const y={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:is.then.properties.resume.enum}};
e===null?e=[y]:e.push(y),r++}}}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}var o=h===r;n=o,i="then"}else{const h=r;V(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var o=h===r;n=o,i="else"}if(!n){const h={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[h]:e.push(h),r++}return yr.errors=e,r===0}function x(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.
isArray(t)){const a={};e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;
if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[u]:e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)yr(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,
rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)}var o=a===r;n=o,i="then"}else{const a=r;yr(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var o=a===r;n=o,i=
"else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),
r++}return x.errors=e,r===0}function tt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=g,e!==null&&
(g?e.length=g:e=null);let i;if(o){const y=r;if(Array.isArray(t)){const d=t.length;for(let v=0;v<d;v++){let $=t[v];if($&&
typeof $=="object"&&!Array.isArray($)){if($.in===void 0){const p={instancePath:s+"/"+v,schemaPath:"#/then/items/required",
keyword:"required",params:{missingProperty:"in"}};e===null?e=[p]:e.push(p),r++}for(const p in $){const m=r;if(!(p==="in"||
p==="guard"||p==="set"||p==="say"||p==="actions"||p==="target"||p==="reenter"||p==="call"||p==="with"||p==="save"||p==="\
resume")){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:He.
then.items.propertyNames.enum},propertyName:p};e===null?e=[_]:e.push(_),r++}var a=m===r;if(!a){const _={instancePath:s+"\
/"+v,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:e.push(_),r++}}
if($.in!==void 0&&(me($.in,{instancePath:s+"/"+v+"/in",parentData:$,parentDataProperty:"in",rootData:l})||(e=e===null?me.
errors:e.concat(me.errors),r=e.length)),$.guard!==void 0&&(q($.guard,{instancePath:s+"/"+v+"/guard",parentData:$,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),$.set!==void 0&&(E($.set,{instancePath:s+"/"+v+
"/set",parentData:$,parentDataProperty:"set",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),$.say!==
void 0&&(U($.say,{instancePath:s+"/"+v+"/say",parentData:$,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.
concat(U.errors),r=e.length)),$.actions!==void 0&&(z($.actions,{instancePath:s+"/"+v+"/actions",parentData:$,parentDataProperty:"\
actions",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),$.target!==void 0&&(V($.target,{instancePath:s+
"/"+v+"/target",parentData:$,parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),
$.reenter!==void 0&&typeof $.reenter!="boolean"){const p={instancePath:s+"/"+v+"/reenter",schemaPath:"#/then/items/prope\
rties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if($.call!==void 0&&(F($.call,{
instancePath:s+"/"+v+"/call",parentData:$,parentDataProperty:"call",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
r=e.length)),$.with!==void 0&&(I($.with,{instancePath:s+"/"+v+"/with",parentData:$,parentDataProperty:"with",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),$.save!==void 0&&(E($.save,{instancePath:s+"/"+v+"/save",parentData:$,
parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),$.resume!==void 0){let p=$.
resume;if(!(p==="ask"||p==="silent"||p==="confirm")){const m={instancePath:s+"/"+v+"/resume",schemaPath:"#/then/items/pr\
operties/resume/enum",keyword:"enum",params:{allowedValues:He.then.items.properties.resume.enum}};e===null?e=[m]:e.push(
m),r++}}}else{const p={instancePath:s+"/"+v,schemaPath:"#/then/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),r++}}}var o=y===r;n=o,i="then"}else{const y=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let m;if(t.in===void 0&&(m="in")){const _={};e===null?e=[_]:e.push(_),r++}}var h=v===r;r=P,e!==null&&(P?e.length=P:e=
null);let $;if(h){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const b={instancePath:s,schemaPath:"\
#/else/then/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[b]:e.push(b),r++}for(const b in t){const w=r;
if(!(b==="in"||b==="guard"||b==="set"||b==="say"||b==="actions"||b==="target"||b==="reenter"||b==="call"||b==="with"||b===
"save"||b==="resume")){const k={instancePath:s,schemaPath:"#/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:He.
else.then.propertyNames.enum},propertyName:b};e===null?e=[k]:e.push(k),r++}var c=w===r;if(!c){const k={instancePath:s,schemaPath:"\
#/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}if(t.in!==void 0&&
(me(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),
r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.actions!==void 0&&
(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const b={
instancePath:s+"/reenter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[b]:e.push(b),r++}if(t.call!==void 0&&(F(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.resume!==
void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:He.else.then.properties.resume.enum}};e===null?e=[w]:
e.push(w),r++}}}else{const b={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var h=m===r;d=h,$="then"}else{const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const b={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(typeof b=="string"&&!$t.test(b)){const k={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:b};
e===null?e=[k]:e.push(k),r++}var u=w===r;if(!u){const k={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}for(const b in t)x(t[b],{instancePath:s+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:b,rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)}else{const b={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
b]:e.push(b),r++}var h=m===r;d=h,$="else"}if(!d){const m={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[m]:e.push(m),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return tt.errors=e,r===0}function Ie(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;xe(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length);var o=a===r;n=o,i=
"then"}else{const a=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[a]:e.push(a),r++}return Ie.errors=e,r===0}function ks(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const w={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[w]:e.push(w),r++}if(t.bot===void 0){
const w={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[w]:e.push(
w),r++}if(t.locales===void 0){const w={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[w]:e.push(w),r++}for(const w in t){const k=r;if(!(w==="renga"||w==="bot"||w==="locales"||w==="tim\
ezone"||w==="types"||w==="user"||w==="constants"||w==="services"||w==="functions"||w==="tables"||w==="commands"||w==="ev\
ents"||w==="on"||w==="repairs"||w==="defaults"||w==="delivery"||w==="stack")){const D={instancePath:s,schemaPath:"#/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:ze.propertyNames.enum},propertyName:w};e===null?e=[D]:e.push(D),r++}
var g=k===r;if(!g){const D={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:w}};
e===null?e=[D]:e.push(D),r++}}if(t.renga!==void 0&&t.renga!==1){const w={instancePath:s+"/renga",schemaPath:"#/propertie\
s/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[w]:e.push(w),r++}if(t.bot!==void 0){let w=t.bot;if(typeof w==
"string"){if(!Gt.test(w)){const k={instancePath:s+"/bot",schemaPath:"#/properties/bot/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:s+"/bot",schemaPath:"#/pr\
operties/bot/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(t.locales!==void 0){let w=t.locales;
if(Array.isArray(w)){if(w.length<1){const D={instancePath:s+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[D]:e.push(D),r++}const k=w.length;for(let D=0;D<k;D++){let j=w[D];if(typeof j=="\
string"){if(!Re.test(j)){const C={instancePath:s+"/locales/"+D,schemaPath:"#/properties/locales/items/pattern",keyword:"\
pattern",params:{pattern:"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:s+
"/locales/"+D,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(
C),r++}}}else{const k={instancePath:s+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[k]:e.push(k),r++}}if(t.timezone!==void 0&&typeof t.timezone!="string"){const w={instancePath:s+"/timez\
one",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}if(t.types!==
void 0){let w=t.types;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const D=r;if(typeof k=="string"&&!O.
test(k)){const j={instancePath:s+"/types",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[j]:e.push(j),r++}var n=D===r;if(!n){const j={instancePath:s+
"/types",schemaPath:"#/properties/types/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[j]:e.
push(j),r++}}for(const k in w)ee(w[k],{instancePath:s+"/types/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:k,
rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}else{const k={instancePath:s+"/types",schemaPath:"#/\
properties/types/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.user!==void 0&&(Zr(t.user,
{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),r=
e.length)),t.constants!==void 0&&(dr(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",
rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length)),t.services!==void 0){let w=t.services;if(w&&typeof w==
"object"&&!Array.isArray(w)){for(const k in w){const D=r;if(typeof k=="string"&&!Gt.test(k)){const j={instancePath:s+"/s\
ervices",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-\
9_-]*$"},propertyName:k};e===null?e=[j]:e.push(j),r++}var f=D===r;if(!f){const j={instancePath:s+"/services",schemaPath:"\
#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[j]:e.push(j),r++}}for(const k in w)
Vr(w[k],{instancePath:s+"/services/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:k,rootData:l})||
(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length)}else{const k={instancePath:s+"/services",schemaPath:"#/properties/\
services/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.functions!==void 0){let w=t.functions;
if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const D=r;if(typeof k=="string"&&!O.test(k)){const j={instancePath:s+
"/functions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_]*$"},propertyName:k};e===null?e=[j]:e.push(j),r++}var o=D===r;if(!o){const j={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[j]:e.push(j),r++}}for(const k in w){
let D=w[k];if(D&&typeof D=="object"&&!Array.isArray(D)){for(const j in D){const C=r;if(!(j==="with"||j==="result")){const H={
instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:ze.properties.functions.additionalProperties.propertyNames.
enum},propertyName:j};e===null?e=[H]:e.push(H),r++}var i=C===r;if(!i){const H={instancePath:s+"/functions/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:j}};e===null?e=[H]:e.push(H),r++}}if(D.with!==void 0){let j=D.with;if(j&&typeof j=="object"&&!Array.
isArray(j)){for(const C in j){const H=r;if(typeof C=="string"&&!O.test(C)){const M={instancePath:s+"/functions/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:C};e===null?e=[M]:e.push(M),r++}
var a=H===r;if(!a){const M={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:C}};
e===null?e=[M]:e.push(M),r++}}for(const C in j)ee(j[C],{instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:j,parentDataProperty:C,rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length)}else{const C={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[C]:e.push(C),r++}}D.result!==void 0&&(ee(D.result,{instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:D,parentDataProperty:"result",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=
e.length))}else{const j={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}}else{const k={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
k]:e.push(k),r++}}if(t.tables!==void 0){let w=t.tables;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const D=r;
if(typeof k=="string"&&!O.test(k)){const j={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[j]:e.push(j),r++}var h=D===
r;if(!h){const j={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:k}};e===null?e=[j]:e.push(j),r++}}for(const k in w){let D=w[k];if(D&&typeof D=="object"&&!Array.isArray(D)){
if(D.value===void 0){const j={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/tables/additionalProperties/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[j]:e.push(j),r++}
for(const j in D){const C=r;if(!(j==="key"||j==="value"||j==="expires")){const H={instancePath:s+"/tables/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:ze.properties.tables.additionalProperties.propertyNames.enum},propertyName:j};e===null?e=[H]:e.push(H),r++}
var c=C===r;if(!c){const H={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
tables/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:j}};e===null?e=[H]:e.push(H),r++}}
D.key!==void 0&&(ee(D.key,{instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",parentData:D,parentDataProperty:"\
key",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),D.value!==void 0&&(ee(D.value,{instancePath:s+
"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",parentData:D,parentDataProperty:"value",rootData:l})||(e=e===
null?ee.errors:e.concat(ee.errors),r=e.length)),D.expires!==void 0&&(Ve(D.expires,{instancePath:s+"/tables/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/expires",parentData:D,parentDataProperty:"expires",rootData:l})||(e=e===null?Ve.errors:e.concat(
Ve.errors),r=e.length))}else{const j={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/tables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}}else{const k={
instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(
k),r++}}if(t.commands!==void 0){let w=t.commands;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const D=r;
if(typeof k=="string"&&!O.test(k)){const j={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[j]:e.push(j),r++}var u=D===
r;if(!u){const j={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"propertyNames",params:{
propertyName:k}};e===null?e=[j]:e.push(j),r++}}for(const k in w)Ur(w[k],{instancePath:s+"/commands/"+k.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:w,parentDataProperty:k,rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length)}else{
const k={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"object"}};e===null?
e=[k]:e.push(k),r++}}if(t.events!==void 0){let w=t.events;if(w&&typeof w=="object"&&!Array.isArray(w))for(const k in w){
let D=w[k];const j=r;let C=!0;const H=r;if(D!==null){const M={};e===null?e=[M]:e.push(M),r++}var y=H===r;if(r=j,e!==null&&
(j?e.length=j:e=null),!y){const M=r;if(D&&typeof D=="object"&&!Array.isArray(D)){for(const G in D){const B=r;if(G!=="dat\
a"){const re={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additio\
nalProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:ze.properties.events.additionalProperties.else.
propertyNames.enum},propertyName:G};e===null?e=[re]:e.push(re),r++}var P=B===r;if(!P){const re={instancePath:s+"/events/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:G}};e===null?e=[re]:e.push(re),r++}}if(D.data!==void 0){let G=D.data;if(G&&typeof G==
"object"&&!Array.isArray(G)){for(const B in G){const re=r;if(typeof B=="string"&&!O.test(B)){const he={instancePath:s+"/\
events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/prop\
erties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:B};e===null?
e=[he]:e.push(he),r++}var d=re===r;if(!d){const he={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",
params:{propertyName:B}};e===null?e=[he]:e.push(he),r++}}for(const B in G)ee(G[B],{instancePath:s+"/events/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/data/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:G,parentDataProperty:B,rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}else{const B={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[B]:e.push(B),r++}}}else{const G={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/events/additionalProperties/else/type",keyword:"type",params:{type:"object"}};e===null?e=
[G]:e.push(G),r++}var y=M===r;C=y}if(!C){const M={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/events/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[M]:e.push(M),r++}}else{
const k={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?
e=[k]:e.push(k),r++}}if(t.on!==void 0&&(Yr(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||
(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length)),t.repairs!==void 0){let w=t.repairs;if(w&&typeof w=="object"&&!Array.
isArray(w)){for(const k in w){const D=r;if(!(k==="$cancel"||k==="$back"||k==="$help"||k==="$repeat"||k==="$correct"||k===
"$resume"||k==="$stale"||k==="$stackFull"||k==="$notUnderstood"||k==="$silence"||k==="$error"||k==="$handoff")){const j={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:ze.properties.
repairs.propertyNames.enum},propertyName:k};e===null?e=[j]:e.push(j),r++}var v=D===r;if(!v){const j={instancePath:s+"/re\
pairs",schemaPath:"#/properties/repairs/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[j]:e.
push(j),r++}}w.$cancel!==void 0&&(W(w.$cancel,{instancePath:s+"/repairs/$cancel",parentData:w,parentDataProperty:"$cance\
l",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$back!==void 0&&(W(w.$back,{instancePath:s+"/rep\
airs/$back",parentData:w,parentDataProperty:"$back",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.
$help!==void 0&&(W(w.$help,{instancePath:s+"/repairs/$help",parentData:w,parentDataProperty:"$help",rootData:l})||(e=e===
null?W.errors:e.concat(W.errors),r=e.length)),w.$repeat!==void 0&&(W(w.$repeat,{instancePath:s+"/repairs/$repeat",parentData:w,
parentDataProperty:"$repeat",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$correct!==void 0&&(W(
w.$correct,{instancePath:s+"/repairs/$correct",parentData:w,parentDataProperty:"$correct",rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),r=e.length)),w.$resume!==void 0&&(W(w.$resume,{instancePath:s+"/repairs/$resume",parentData:w,parentDataProperty:"\
$resume",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$stale!==void 0&&(W(w.$stale,{instancePath:s+
"/repairs/$stale",parentData:w,parentDataProperty:"$stale",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),
w.$stackFull!==void 0&&(W(w.$stackFull,{instancePath:s+"/repairs/$stackFull",parentData:w,parentDataProperty:"$stackFull",
rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$notUnderstood!==void 0&&(W(w.$notUnderstood,{instancePath:s+
"/repairs/$notUnderstood",parentData:w,parentDataProperty:"$notUnderstood",rootData:l})||(e=e===null?W.errors:e.concat(W.
errors),r=e.length)),w.$silence!==void 0&&(W(w.$silence,{instancePath:s+"/repairs/$silence",parentData:w,parentDataProperty:"\
$silence",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$error!==void 0&&(W(w.$error,{instancePath:s+
"/repairs/$error",parentData:w,parentDataProperty:"$error",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),
w.$handoff!==void 0&&(W(w.$handoff,{instancePath:s+"/repairs/$handoff",parentData:w,parentDataProperty:"$handoff",rootData:l})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const k={instancePath:s+"/repairs",schemaPath:"#/properties/re\
pairs/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.defaults!==void 0){let w=t.defaults;
if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const D=r;if(!(k==="silence"||k==="invalid"||k==="attempt\
s"||k==="interrupt"||k==="resume"||k==="help"||k==="taps")){const j={instancePath:s+"/defaults",schemaPath:"#/properties\
/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:ze.properties.defaults.propertyNames.enum},propertyName:k};
e===null?e=[j]:e.push(j),r++}var $=D===r;if(!$){const j={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[j]:e.push(j),r++}}if(w.silence!==void 0&&(tt(w.
silence,{instancePath:s+"/defaults/silence",parentData:w,parentDataProperty:"silence",rootData:l})||(e=e===null?tt.errors:
e.concat(tt.errors),r=e.length)),w.invalid!==void 0){let k=w.invalid;const D=r;let j=!0;const C=r;if(!Array.isArray(k)){
const M={};e===null?e=[M]:e.push(M),r++}var p=C===r;r=D,e!==null&&(D?e.length=D:e=null);let H;if(p){const M=r;if(Array.isArray(
k)){if(k.length<1){const B={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/then\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[B]:e.push(B),r++}const G=k.length;for(let B=0;B<G;B++)Ie(k[B],
{instancePath:s+"/defaults/invalid/"+B,parentData:k,parentDataProperty:B,rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.
errors),r=e.length)}var p=M===r;j=p,H="then"}else{const M=r;Ie(k,{instancePath:s+"/defaults/invalid",parentData:w,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length);var p=M===r;j=p,H="else"}if(!j){const M={instancePath:s+
"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/if",keyword:"if",params:{failingKeyword:H}};e===
null?e=[M]:e.push(M),r++}}if(w.attempts!==void 0){let k=w.attempts;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){const D={
instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[D]:e.push(D),r++}if(typeof k=="number"&&(k<1||isNaN(k))){const D={instancePath:s+"/defaults/attem\
pts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[D]:e.push(D),r++}}if(w.interrupt!==void 0){let k=w.interrupt;const D=r;let j=!0;const C=r;if(!Array.isArray(
k)){const M={};e===null?e=[M]:e.push(M),r++}var m=C===r;r=D,e!==null&&(D?e.length=D:e=null);let H;if(m){const M=r;if(Array.
isArray(k)){const G=k.length;for(let B=0;B<G;B++)Ue(k[B],{instancePath:s+"/defaults/interrupt/"+B,parentData:k,parentDataProperty:B,
rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)}var m=M===r;j=m,H="then"}else{const M=r;if(!(k==="af\
ter"||k==="first"||k==="deny")){const G={instancePath:s+"/defaults/interrupt",schemaPath:"#/properties/defaults/properti\
es/interrupt/else/enum",keyword:"enum",params:{allowedValues:ze.properties.defaults.properties.interrupt.else.enum}};e===
null?e=[G]:e.push(G),r++}var m=M===r;j=m,H="else"}if(!j){const M={instancePath:s+"/defaults/interrupt",schemaPath:"#/pro\
perties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:H}};e===null?e=[M]:e.push(M),r++}}if(w.resume!==
void 0){let k=w.resume;if(!(k==="ask"||k==="silent"||k==="confirm")){const D={instancePath:s+"/defaults/resume",schemaPath:"\
#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:ze.properties.defaults.properties.resume.
enum}};e===null?e=[D]:e.push(D),r++}}if(w.help!==void 0&&(Ie(w.help,{instancePath:s+"/defaults/help",parentData:w,parentDataProperty:"\
help",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length)),w.taps!==void 0){let k=w.taps;if(!(k==="while\
-current"||k==="once"||k==="always")){const D={instancePath:s+"/defaults/taps",schemaPath:"#/properties/defaults/propert\
ies/taps/enum",keyword:"enum",params:{allowedValues:ze.properties.defaults.properties.taps.enum}};e===null?e=[D]:e.push(
D),r++}}}else{const k={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[k]:e.push(k),r++}}if(t.delivery!==void 0){let w=t.delivery;if(w&&typeof w=="object"&&!Array.isArray(
w)){for(const k in w){const D=r;if(!(k==="policy"||k==="pushBudget")){const j={instancePath:s+"/delivery",schemaPath:"#/\
properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:ze.properties.delivery.propertyNames.enum},
propertyName:k};e===null?e=[j]:e.push(j),r++}var _=D===r;if(!_){const j={instancePath:s+"/delivery",schemaPath:"#/proper\
ties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[j]:e.push(j),r++}}if(w.policy!==
void 0){let k=w.policy;if(!(k==="reply-first"||k==="reply-only"||k==="push")){const D={instancePath:s+"/delivery/policy",
schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:ze.properties.delivery.properties.
policy.enum}};e===null?e=[D]:e.push(D),r++}}if(w.pushBudget!==void 0){let k=w.pushBudget;if(k&&typeof k=="object"&&!Array.
isArray(k)){for(const D in k){const j=r;if(!(D==="month"||D==="userDay")){const C={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{allowedValues:ze.properties.
delivery.properties.pushBudget.propertyNames.enum},propertyName:D};e===null?e=[C]:e.push(C),r++}var b=j===r;if(!b){const C={
instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:D}};e===null?e=[C]:e.push(C),r++}}if(k.month!==void 0){let D=k.month;if(!(typeof D=="n\
umber"&&!(D%1)&&!isNaN(D))){const j={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/prope\
rties/pushBudget/properties/month/type",keyword:"type",params:{type:"integer"}};e===null?e=[j]:e.push(j),r++}if(typeof D==
"number"&&(D<0||isNaN(D))){const j={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/proper\
ties/pushBudget/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[j]:e.push(j),r++}}
if(k.userDay!==void 0){let D=k.userDay;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D))){const j={instancePath:s+"/delivery/p\
ushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/type",keyword:"type",params:{
type:"integer"}};e===null?e=[j]:e.push(j),r++}if(typeof D=="number"&&(D<0||isNaN(D))){const j={instancePath:s+"/delivery\
/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0}};e===null?e=[j]:e.push(j),r++}}}else{const D={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(
D),r++}}}else{const k={instancePath:s+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[k]:e.push(k),r++}}if(t.stack!==void 0){let w=t.stack;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){const k={
instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(
k),r++}if(typeof w=="number"){if(w>16||isNaN(w)){const k={instancePath:s+"/stack",schemaPath:"#/properties/stack/maximum",
keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[k]:e.push(k),r++}if(w<1||isNaN(w)){const k={instancePath:s+
"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[k]:e.push(
k),r++}}}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(
w),r++}return ks.errors=e,r===0}const Gs=$s;const Ss={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},xr={type:"object",properties:{title:{$ref:"#/definitions/text"},onRestart:{enum:["resume","restart","s\
tack"]},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/v\
ariables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{
items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/defi\
nitions/states"},aside:{$ref:"#/definitions/aside"}},required:["states"],propertyNames:{enum:["title","onRestart","conte\
xt","constants","derive","input","output","triggers","on","initial","silence","invalid","attempts","interrupt","resume",
"help","taps","states","aside"]}};function De(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(typeof n=="string"&&!O.test(n)){const o={
instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)hr(t[n],{instancePath:s+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.
length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
r++}return De.errors=e,r===0}const os={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function be(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const v={};e===null?e=[v]:e.push(v),r++}const o=r;let i=!1;const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;
if(t.match===void 0&&(v="match")){const $={};e===null?e=[$]:e.push($),r++}}var h=a===r;if(i=i||h,!i){const v=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let p;if(t.guard===void 0&&(p="guard")){const m={};e===null?e=[m]:e.push(m),r++}}var h=v===
r;if(i=i||h,!i){const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.set===void 0&&(_="set")){const b={};e===
null?e=[b]:e.push(b),r++}}var h=p===r;if(i=i||h,!i){const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if(t.with===
void 0&&(w="with")){const k={};e===null?e=[k]:e.push(k),r++}}var h=_===r;if(i=i||h,!i){const w=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let D;if(t.resume===void 0&&(D="resume")){const j={};e===null?e=[j]:e.push(j),r++}}var h=w===r;i=i||h}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const v={};e===null?e=[v]:e.push(v),r++}var c=f===r;r=g,e!==null&&(g?e.length=
g:e=null);let u;if(c){const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const m=r;if(!(p==="match"||
p==="guard"||p==="set"||p==="with"||p==="resume")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:os.then.propertyNames.enum},propertyName:p};e===null?e=[_]:e.push(_),r++}var y=m===r;if(!y){
const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:
e.push(_),r++}}if(t.match!==void 0){let p=t.match;const m=r;let _=!0;const b=r;if(!Array.isArray(p)){const k={};e===null?
e=[k]:e.push(k),r++}var P=b===r;r=m,e!==null&&(m?e.length=m:e=null);let w;if(P){const k=r;if(Array.isArray(p)){if(p.length<
1){const C={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}const j=p.length;for(let C=0;C<j;C++)ue(p[C],{instancePath:s+"/match/"+C,parentData:p,parentDataProperty:C,
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}var P=k===r;_=P,w="then"}else{const k=r;ue(p,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var P=k===
r;_=P,w="else"}if(!_){const k={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:w}};
e===null?e=[k]:e.push(k),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.with!==void 0&&
(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length)),t.resume!==void 0){let p=t.resume;if(!(p==="ask"||p==="silent"||p==="confirm")){const m={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:os.then.properties.resume.enum}};
e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}var c=v===r;n=c,u="then"}else{const v=r,$=r;let p=!0;const m=r;if(!(t===!0||t===null)){const b={};
e===null?e=[b]:e.push(b),r++}var d=m===r;if(r=$,e!==null&&($?e.length=$:e=null),!d){const b=r;ue(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var d=b===r;p=d}if(!p){const b={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[b]:e.push(b),r++}var c=v===
r;n=c,u="else"}if(!n){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[v]:e.
push(v),r++}return be.errors=e,r===0}const ls={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function _e(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const d={};e===null?e=[d]:e.push(d),r++}const o=r;let i=!1;const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let d;
if(t.match===void 0&&(d="match")){const v={};e===null?e=[v]:e.push(v),r++}}var h=a===r;if(i=i||h,!i){const d=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let $;if(t.guard===void 0&&($="guard")){const p={};e===null?e=[p]:e.push(p),r++}}var h=d===
r;if(i=i||h,!i){const $=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.set===void 0&&(m="set")){const _={};e===
null?e=[_]:e.push(_),r++}}var h=$===r;if(i=i||h,!i){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.with===
void 0&&(b="with")){const w={};e===null?e=[w]:e.push(w),r++}}var h=m===r;if(i=i||h,!i){const b=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let k;if(t.resume===void 0&&(k="resume")){const D={};e===null?e=[D]:e.push(D),r++}}var h=b===r;i=i||h}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const d={};e===null?e=[d]:e.push(d),r++}var c=f===r;r=g,e!==null&&(g?e.length=
g:e=null);let u;if(c){const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const $ in t){const p=r;if(!($==="match"||
$==="guard"||$==="set"||$==="with"||$==="resume")){const m={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:ls.then.propertyNames.enum},propertyName:$};e===null?e=[m]:e.push(m),r++}var y=p===r;if(!y){
const m={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[m]:
e.push(m),r++}}if(t.match!==void 0){let $=t.match;const p=r;let m=!0;const _=r;if(!Array.isArray($)){const w={};e===null?
e=[w]:e.push(w),r++}var P=_===r;r=p,e!==null&&(p?e.length=p:e=null);let b;if(P){const w=r;if(Array.isArray($)){if($.length<
1){const j={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[j]:e.push(j),r++}const D=$.length;for(let j=0;j<D;j++)ye($[j],{instancePath:s+"/match/"+j,parentData:$,parentDataProperty:j,
rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)}var P=w===r;m=P,b="then"}else{const w=r;ye($,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var P=w===
r;m=P,b="else"}if(!m){const w={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[w]:e.push(w),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.with!==void 0&&
(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length)),t.resume!==void 0){let $=t.resume;if(!($==="ask"||$==="silent"||$==="confirm")){const p={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:ls.then.properties.resume.enum}};
e===null?e=[p]:e.push(p),r++}}}else{const $={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[$]:e.push($),r++}var c=d===r;n=c,u="then"}else{const d=r;ye(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var c=d===r;n=c,u="else"}if(!n){const d={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[d]:e.push(d),r++}return _e.errors=e,r===0}function wr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const i in t)if(!(i==="text"||i==="message"||i==="postback")){let a=t[i];const h=r;let c=!0;const u=r;if(!Array.
isArray(a)){const P={};e===null?e=[P]:e.push(P),r++}var g=u===r;r=h,e!==null&&(h?e.length=h:e=null);let y;if(g){const P=r;
if(Array.isArray(a)){if(a.length<1){const $={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),r++}const v=a.length;for(let $=0;$<
v;$++)be(a[$],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+$,parentData:a,parentDataProperty:$,rootData:l})||
(e=e===null?be.errors:e.concat(be.errors),r=e.length)}var g=P===r;c=g,y="then"}else{const P=r;be(a,{instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=e===null?be.errors:e.concat(be.
errors),r=e.length);var g=P===r;c=g,y="else"}if(!c){const P={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[P]:e.push(P),r++}}if(t.text!==
void 0){let i=t.text;const a=r;let h=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var n=c===
r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(n){const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.
length;for(let v=0;v<d;v++)_e(i[v],{instancePath:s+"/text/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?
_e.errors:e.concat(_e.errors),r=e.length)}var n=y===r;h=n,u="then"}else{const y=r;_e(i,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length);var n=y===r;h=n,u="else"}if(!h){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let i=t.message;const a=r;let h=!0;const c=r;if(!Array.isArray(i)){const y={};e===
null?e=[y]:e.push(y),r++}var f=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(f){const y=r;if(Array.isArray(i)){if(i.
length<1){const v={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<d;v++)_e(i[v],{instancePath:s+"/message/"+v,parentData:i,
parentDataProperty:v,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length)}var f=y===r;h=f,u="then"}else{const y=r;
_e(i,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?_e.errors:e.concat(_e.
errors),r=e.length);var f=y===r;h=f,u="else"}if(!h){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.postback!==void 0){let i=t.postback;const a=r;
let h=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=a,e!==null&&(a?e.length=a:
e=null);let u;if(o){const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<
d;v++)be(i[v],{instancePath:s+"/postback/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?be.errors:e.concat(
be.errors),r=e.length)}var o=y===r;h=o,u="then"}else{const y=r;be(i,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),r=e.length);var o=y===r;h=o,u="else"}if(!h){const y={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return wr.
errors=e,r===0}function T(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const a=r;let h=!0;const c=r;
if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var g=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(g){
const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;
for(let v=0;v<d;v++)je(i[v],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:i,parentDataProperty:v,
rootData:l})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)}var g=y===r;h=g,u="then"}else{const y=r;je(i,{instancePath:s+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),r=e.length);var g=y===r;h=g,u="else"}if(!h){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let a=!0;const h=r;if(!Array.isArray(o)){const u={};e===null?e=[u]:e.push(u),r++}var n=h===
r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const u=r;if(Array.isArray(o)){if(o.length<1){const d={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.
length;for(let d=0;d<P;d++)Q(o[d],{instancePath:s+"/text/"+d,parentData:o,parentDataProperty:d,rootData:l})||(e=e===null?
Q.errors:e.concat(Q.errors),r=e.length)}var n=u===r;a=n,c="then"}else{const u=r;Q(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);var n=u===r;a=n,c="else"}if(!a){
const u={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:
e.push(u),r++}}if(t.message!==void 0){let o=t.message;const i=r;let a=!0;const h=r;if(!Array.isArray(o)){const u={};e===
null?e=[u]:e.push(u),r++}var f=h===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){const u=r;if(Array.isArray(o)){if(o.
length<1){const d={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.length;for(let d=0;d<P;d++)Q(o[d],{instancePath:s+"/message/"+d,parentData:o,
parentDataProperty:d,rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}var f=u===r;a=f,c="then"}else{const u=r;
Q(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length);var f=u===r;a=f,c="else"}if(!a){const u={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return T.errors=e,r===0}function L(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const y={};e===
null?e=[y]:e.push(y),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const y=r;if(Array.isArray(t)){const d=t.
length;for(let v=0;v<d;v++){let $=t[v];if($&&typeof $=="object"&&!Array.isArray($)){if($.in===void 0){const p={instancePath:s+
"/"+v,schemaPath:"#/then/items/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[p]:e.push(p),r++}
for(const p in $){const m=r;if(!(p==="in"||p==="guard"||p==="set"||p==="say"||p==="actions"||p==="target"||p==="reenter"||
p==="call"||p==="with"||p==="save"||p==="resume")){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames/\
enum",keyword:"enum",params:{allowedValues:He.then.items.propertyNames.enum},propertyName:p};e===null?e=[_]:e.push(_),r++}
var a=m===r;if(!a){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};e===null?e=[_]:e.push(_),r++}}if($.in!==void 0&&(me($.in,{instancePath:s+"/"+v+"/in",parentData:$,parentDataProperty:"\
in",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),$.guard!==void 0&&(q($.guard,{instancePath:s+"/"+
v+"/guard",parentData:$,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),$.
set!==void 0&&(E($.set,{instancePath:s+"/"+v+"/set",parentData:$,parentDataProperty:"set",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),r=e.length)),$.say!==void 0&&(U($.say,{instancePath:s+"/"+v+"/say",parentData:$,parentDataProperty:"s\
ay",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),$.actions!==void 0&&(z($.actions,{instancePath:s+
"/"+v+"/actions",parentData:$,parentDataProperty:"actions",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
$.target!==void 0&&(V($.target,{instancePath:s+"/"+v+"/target",parentData:$,parentDataProperty:"target",rootData:l})||(e=
e===null?V.errors:e.concat(V.errors),r=e.length)),$.reenter!==void 0&&typeof $.reenter!="boolean"){const p={instancePath:s+
"/"+v+"/reenter",schemaPath:"#/then/items/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:
e.push(p),r++}if($.call!==void 0&&(F($.call,{instancePath:s+"/"+v+"/call",parentData:$,parentDataProperty:"call",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),$.with!==void 0&&(I($.with,{instancePath:s+"/"+v+"/with",parentData:$,
parentDataProperty:"with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),$.save!==void 0&&(E($.save,
{instancePath:s+"/"+v+"/save",parentData:$,parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),$.resume!==void 0){let p=$.resume;if(!(p==="ask"||p==="silent"||p==="confirm")){const m={instancePath:s+"/"+
v+"/resume",schemaPath:"#/then/items/properties/resume/enum",keyword:"enum",params:{allowedValues:He.then.items.properties.
resume.enum}};e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:s+"/"+v,schemaPath:"#/then/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}var o=y===r;n=o,i="then"}else{const y=r,P=r;let d=!0;const v=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.in===void 0&&(m="in")){const _={};e===null?e=[_]:e.push(_),r++}}
var h=v===r;r=P,e!==null&&(P?e.length=P:e=null);let $;if(h){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
in===void 0){const b={instancePath:s,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty:"in"}};
e===null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(!(b==="in"||b==="guard"||b==="set"||b==="say"||b==="actions"||
b==="target"||b==="reenter"||b==="call"||b==="with"||b==="save"||b==="resume")){const k={instancePath:s,schemaPath:"#/el\
se/then/propertyNames/enum",keyword:"enum",params:{allowedValues:He.else.then.propertyNames.enum},propertyName:b};e===null?
e=[k]:e.push(k),r++}var c=w===r;if(!c){const k={instancePath:s,schemaPath:"#/else/then/propertyNames",keyword:"propertyN\
ames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}if(t.in!==void 0&&(me(t.in,{instancePath:s+"/in",parentData:t,
parentDataProperty:"in",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?
E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const b={instancePath:s+"/reen\
ter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[b]:e.push(b),r++}
if(t.call!==void 0&&(F(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?F.
errors:e.concat(F.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.resume!==
void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:He.else.then.properties.resume.enum}};e===null?e=[w]:
e.push(w),r++}}}else{const b={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var h=m===r;d=h,$="then"}else{const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const b={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(typeof b=="string"&&!$t.test(b)){const k={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:b};
e===null?e=[k]:e.push(k),r++}var u=w===r;if(!u){const k={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}for(const b in t)x(t[b],{instancePath:s+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:b,rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)}else{const b={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
b]:e.push(b),r++}var h=m===r;d=h,$="else"}if(!d){const m={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[m]:e.push(m),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return L.errors=e,r===0}const Ee={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
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
efinitions/aside"}},required:["ask"],propertyNames:{enum:["ask","prompt","suggest","picker","parse","check","ifKnown","s\
kip","done","required","gather","save","options","as","onFailed","silence","invalid","attempts","interrupt","resume","he\
lp","taps","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}},Ps=new RegExp(
"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$","");const as={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function st(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let h;if(t.action===void 0&&(h="action")){const c={};e===null?e=[c]:e.push(c),r++}}var o=f===r;if(r=g,e!==null&&(g?e.
length=g:e=null),!o){const h=r,c=r;let u=!0;const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.value===void 0&&
(d="value")){const v={};e===null?e=[v]:e.push(v),r++}}var i=y===r;if(r=c,e!==null&&(c?e.length=c:e=null),!i){const d=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const $={instancePath:s,schemaPath:"#/else/else/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[$]:e.push($),r++}var i=d===r;u=i}if(!u){const d={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[d]:e.push(d),r++}var o=h===r;n=o}if(!n){
const h={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[h]:e.push(h),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const h in t){const c=r;if(!(h==="each"||h==="label"||h==="value"||h==="synon\
yms"||h==="set"||h==="guard"||h==="target"||h==="title"||h==="text"||h==="image"||h==="uri"||h==="style"||h==="action")){
const u={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:as.propertyNames.enum},propertyName:h};
e===null?e=[u]:e.push(u),r++}var a=c===r;if(!a){const u={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:h}};e===null?e=[u]:e.push(u),r++}}if(t.each!==void 0&&typeof t.each!="string"){const h={instancePath:s+
"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(t.label!==
void 0&&(Z(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length)),t.value!==void 0&&(K(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"val\
ue",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.synonyms!==void 0&&(ce(t.synonyms,{instancePath:s+
"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),
t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"g\
uard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.
title!==void 0&&(Z(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),t.text!==void 0&&(Z(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"\
text",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.image!==void 0&&(K(t.image,{instancePath:s+"/\
image",parentData:t,parentDataProperty:"image",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.uri!==
void 0&&(K(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),t.style!==void 0){let h=t.style;if(!(h==="primary"||h==="secondary"||h==="link")){const c={instancePath:s+
"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:as.properties.style.enum}};e===null?e=
[c]:e.push(c),r++}}if(t.action!==void 0){let h=t.action;if(!(h&&typeof h=="object"&&!Array.isArray(h))){const c={instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{
const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}return st.
errors=e,r===0}function cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;
let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=f===r;r=
g,e!==null&&(g?e.length=g:e=null);let i;if(o){const c=r,u=r;let y=!0;const P=r;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const $ in t){const p=r;if(typeof $=="string"&&!Re.test($)){const m={};e===null?e=[m]:e.push(m),r++}var a=p===r;if(!a){
const m={};e===null?e=[m]:e.push(m),r++;break}}var h=P===r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(h){const $=r;xe(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length);
var h=$===r;y=h,d="then"}else{const $=r;st(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
st.errors:e.concat(st.errors),r=e.length);var h=$===r;y=h,d="else"}if(!y){const $={instancePath:s,schemaPath:"#/then/if",
keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var o=c===r;n=o,i="then"}else{const c=r;R(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var o=c===r;n=o,i="e\
lse"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}
return cr.errors=e,r===0}function Ke(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&
(g?e.length=g:e=null);let i;if(o){const a=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)cr(t[u],
{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)}
var o=a===r;n=o,i="then"}else{const a=r;cr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
cr.errors:e.concat(cr.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return Ke.errors=e,r===0}function nt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!$t.test(t)){const g={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[g]:e.push(g),r++}}else{
const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return nt.
errors=e,r===0}const Ht={validate:zr};function S(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(typeof n=="string"&&!O.test(n)){const o={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?
e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)Ht.validate(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?Ht.validate.errors:e.concat(Ht.validate.
errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),r++}return S.errors=e,r===0}const J={validate:We};function it(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[c]:e.push(c),r++}for(const c in t){
const u=r;if(!(c==="ask"||c==="prompt"||c==="suggest"||c==="picker"||c==="parse"||c==="check"||c==="ifKnown"||c==="skip"||
c==="done"||c==="required"||c==="gather"||c==="save"||c==="options"||c==="as"||c==="onFailed"||c==="silence"||c==="inval\
id"||c==="attempts"||c==="interrupt"||c==="resume"||c==="help"||c==="taps"||c==="type"||c==="say"||c==="entry"||c==="exi\
t"||c==="on"||c==="always"||c==="after"||c==="onDone"||c==="onError"||c==="target"||c==="initial"||c==="states"||c==="as\
ide")){const y={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ee.propertyNames.enum},
propertyName:c};e===null?e=[y]:e.push(y),r++}var g=u===r;if(!g){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.ask!==void 0){let c=t.ask;if(typeof c=="strin\
g"){if(!Ps.test(c)){const u={instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{pattern:"\
^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/ask",schemaPath:"#/pr\
operties/ask/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(t.prompt!==void 0&&(U(t.prompt,
{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.suggest!==void 0&&(Ke(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:l})||
(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.picker!==void 0){let c=t.picker;if(c&&typeof c=="object"&&!Array.
isArray(c)){for(const u in c){const y=r;if(!(u==="label"||u==="min"||u==="max"||u==="initial")){const P={instancePath:s+
"/picker",schemaPath:"#/properties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:Ee.properties.picker.
propertyNames.enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var n=y===r;if(!n){const P={instancePath:s+"/picker",schemaPath:"\
#/properties/picker/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}c.label!==
void 0&&(Z(c.label,{instancePath:s+"/picker/label",parentData:c,parentDataProperty:"label",rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)),c.min!==void 0&&(K(c.min,{instancePath:s+"/picker/min",parentData:c,parentDataProperty:"\
min",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),c.max!==void 0&&(K(c.max,{instancePath:s+"/picke\
r/max",parentData:c,parentDataProperty:"max",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),c.initial!==
void 0&&(K(c.initial,{instancePath:s+"/picker/initial",parentData:c,parentDataProperty:"initial",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length))}else{const u={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.parse!==void 0&&(q(t.parse,{instancePath:s+"/parse",parentData:t,
parentDataProperty:"parse",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.check!==void 0){let c=t.
check;const u=r;let y=!0;const P=r;if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var f=P===r;r=u,e!==null&&
(u?e.length=u:e=null);let d;if(f){const v=r;if(Array.isArray(c)){if(c.length<1){const m={instancePath:s+"/check",schemaPath:"\
#/properties/check/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const p=c.length;for(let m=0;m<
p;m++){let _=c[m];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.that===void 0){const b={instancePath:s+"/check/"+m,schemaPath:"\
#/properties/check/then/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[b]:e.push(b),r++}
for(const b in _){const w=r;if(!(b==="that"||b==="else")){const k={instancePath:s+"/check/"+m,schemaPath:"#/properties/c\
heck/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Ee.properties.check.then.items.propertyNames.enum},
propertyName:b};e===null?e=[k]:e.push(k),r++}var o=w===r;if(!o){const k={instancePath:s+"/check/"+m,schemaPath:"#/proper\
ties/check/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}_.that!==
void 0&&(q(_.that,{instancePath:s+"/check/"+m+"/that",parentData:_,parentDataProperty:"that",rootData:l})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length)),_.else!==void 0&&(U(_.else,{instancePath:s+"/check/"+m+"/else",parentData:_,parentDataProperty:"\
else",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const b={instancePath:s+"/check/"+m,schemaPath:"\
#/properties/check/then/items/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}}}var f=v===r;y=
f,d="then"}else{const v=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.that===void 0){const p={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[p]:e.push(
p),r++}for(const p in c){const m=r;if(!(p==="that"||p==="else")){const _={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Ee.properties.check.else.propertyNames.enum},propertyName:p};
e===null?e=[_]:e.push(_),r++}var i=m===r;if(!i){const _={instancePath:s+"/check",schemaPath:"#/properties/check/else/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:e.push(_),r++}}c.that!==void 0&&(q(c.that,{instancePath:s+
"/check/that",parentData:c,parentDataProperty:"that",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
c.else!==void 0&&(U(c.else,{instancePath:s+"/check/else",parentData:c,parentDataProperty:"else",rootData:l})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length))}else{const p={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}var f=v===r;y=f,d="else"}if(!y){const v={instancePath:s+
"/check",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.ifKnown!==
void 0){let c=t.ifKnown;if(!(c==="ask"||c==="skip")){const u={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:Ee.properties.ifKnown.enum}};e===null?e=[u]:e.push(u),r++}}if(t.skip!==void 0&&
(ce(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:l})||(e=e===null?ce.errors:e.concat(ce.
errors),r=e.length)),t.done!==void 0&&(ce(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:l})||
(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const c={instancePath:s+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}
if(t.gather!==void 0&&(nt(t.gather,{instancePath:s+"/gather",parentData:t,parentDataProperty:"gather",rootData:l})||(e=e===
null?nt.errors:e.concat(nt.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.options!==void 0&&(Ke(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),
t.as!==void 0){let c=t.as;if(!(c==="quickReply"||c==="buttons"||c==="confirm"||c==="carousel"||c==="flex")){const u={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:Ee.properties.as.enum}};e===null?e=[u]:e.push(
u),r++}}if(t.onFailed!==void 0&&(V(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let c=t.
invalid;const u=r;let y=!0;const P=r;if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var a=P===r;r=u,e!==null&&
(u?e.length=u:e=null);let d;if(a){const v=r;if(Array.isArray(c)){if(c.length<1){const m={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const p=c.length;for(let m=0;m<
p;m++)Z(c[m],{instancePath:s+"/invalid/"+m,parentData:c,parentDataProperty:m,rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)}var a=v===r;y=a,d="then"}else{const v=r;Z(c,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var a=v===r;y=a,d="else"}if(!y){const v={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.
attempts!==void 0){let c=t.attempts;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const u={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof c=="number"&&
(c<1||isNaN(c))){const u={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[u]:e.push(u),r++}}if(t.interrupt!==void 0){let c=t.interrupt;const u=r;let y=!0;const P=r;
if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var h=P===r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(h){
const v=r;if(Array.isArray(c)){const p=c.length;for(let m=0;m<p;m++)F(c[m],{instancePath:s+"/interrupt/"+m,parentData:c,
parentDataProperty:m,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}var h=v===r;y=h,d="then"}else{const v=r;
if(!(c==="after"||c==="first"||c==="deny")){const p={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Ee.properties.interrupt.else.enum}};e===null?e=[p]:e.push(p),r++}var h=v===r;
y=h,d="else"}if(!y){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:d}};
e===null?e=[v]:e.push(v),r++}}if(t.resume!==void 0){let c=t.resume;if(!(c==="ask"||c==="silent"||c==="confirm")){const u={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Ee.properties.resume.
enum}};e===null?e=[u]:e.push(u),r++}}if(t.help!==void 0&&(Z(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.taps!==void 0){let c=t.taps;if(!(c==="while-c\
urrent"||c==="once"||c==="always")){const u={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Ee.properties.taps.enum}};e===null?e=[u]:e.push(u),r++}}if(t.type!==void 0){let c=t.type;if(!(c==="final"||
c==="parallel"||c==="history")){const u={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Ee.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&
(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.
concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let c=t.initial;if(typeof c=="string"){if(!O.test(c)){const u={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}return it.errors=e,r===0}const _r={type:"object",properties:{menu:{$ref:"#/\
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
tes","aside"]}};function ot(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.menu===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"menu"}};e===null?e=[o]:e.push(o),r++}if(t.options===void 0){const o={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;
if(!(o==="menu"||o==="options"||o==="as"||o==="onFailed"||o==="silence"||o==="invalid"||o==="attempts"||o==="interrupt"||
o==="resume"||o==="help"||o==="taps"||o==="type"||o==="say"||o==="entry"||o==="exit"||o==="on"||o==="always"||o==="after"||
o==="onDone"||o==="onError"||o==="target"||o==="initial"||o==="states"||o==="aside")){const a={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:_r.propertyNames.enum},propertyName:o};e===null?e=[a]:e.push(
a),r++}var g=i===r;if(!g){const a={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
e===null?e=[a]:e.push(a),r++}}if(t.menu!==void 0&&(U(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"men\
u",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.options!==void 0&&(Ke(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),
t.as!==void 0){let o=t.as;if(!(o==="quickReply"||o==="buttons"||o==="confirm"||o==="carousel"||o==="flex")){const i={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:_r.properties.as.enum}};e===null?e=[i]:e.push(
i),r++}}if(t.onFailed!==void 0&&(V(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let o=t.
invalid;const i=r;let a=!0;const h=r;if(!Array.isArray(o)){const u={};e===null?e=[u]:e.push(u),r++}var n=h===r;r=i,e!==null&&
(i?e.length=i:e=null);let c;if(n){const u=r;if(Array.isArray(o)){if(o.length<1){const d={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.length;for(let d=0;d<
P;d++)Z(o[d],{instancePath:s+"/invalid/"+d,parentData:o,parentDataProperty:d,rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)}var n=u===r;a=n,c="then"}else{const u=r;Z(o,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var n=u===r;a=n,c="else"}if(!a){const u={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}if(t.
attempts!==void 0){let o=t.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&
(o<1||isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[i]:e.push(i),r++}}if(t.interrupt!==void 0){let o=t.interrupt;const i=r;let a=!0;const h=r;
if(!Array.isArray(o)){const u={};e===null?e=[u]:e.push(u),r++}var f=h===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){
const u=r;if(Array.isArray(o)){const P=o.length;for(let d=0;d<P;d++)F(o[d],{instancePath:s+"/interrupt/"+d,parentData:o,
parentDataProperty:d,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}var f=u===r;a=f,c="then"}else{const u=r;
if(!(o==="after"||o==="first"||o==="deny")){const P={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:_r.properties.interrupt.else.enum}};e===null?e=[P]:e.push(P),r++}var f=u===r;
a=f,c="else"}if(!a){const u={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:c}};
e===null?e=[u]:e.push(u),r++}}if(t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const i={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:_r.properties.resume.
enum}};e===null?e=[i]:e.push(i),r++}}if(t.help!==void 0&&(Z(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.taps!==void 0){let o=t.taps;if(!(o==="while-c\
urrent"||o==="once"||o==="always")){const i={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:_r.properties.taps.enum}};e===null?e=[i]:e.push(i),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="final"||
o==="parallel"||o==="history")){const i={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:_r.properties.type.enum}};e===null?e=[i]:e.push(i),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&
(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.
concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let o=t.initial;if(typeof o=="string"){if(!O.test(o)){const i={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),r++}return ot.errors=e,r===0}const fr={type:"object",properties:{review:{type:"\
array",items:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},minItems:1},title:{$ref:"#/definitions/text"},
confirm:{type:"object",properties:{label:{$ref:"#/definitions/text"},synonyms:{$ref:"#/definitions/words"}},propertyNames:{
enum:["label","synonyms"]}},as:{enum:["quickReply","buttons","flex"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"\
#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/defin\
itions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowNam\
e"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{
enum:["while-current","once","always"]},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{
$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitio\
ns/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitio\
ns/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{
$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["review"],propertyNames:{enum:["review","titl\
e","confirm","as","onFailed","silence","invalid","attempts","interrupt","resume","help","taps","type","say","entry","exi\
t","on","always","after","onDone","onError","target","initial","states","aside"]}};function lt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.review===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"review"}};e===null?e=[i]:e.push(
i),r++}for(const i in t){const a=r;if(!(i==="review"||i==="title"||i==="confirm"||i==="as"||i==="onFailed"||i==="silence"||
i==="invalid"||i==="attempts"||i==="interrupt"||i==="resume"||i==="help"||i==="taps"||i==="type"||i==="say"||i==="entry"||
i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||
i==="aside")){const h={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:fr.propertyNames.
enum},propertyName:i};e===null?e=[h]:e.push(h),r++}var g=a===r;if(!g){const h={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[h]:e.push(h),r++}}if(t.review!==void 0){let i=t.review;if(Array.
isArray(i)){if(i.length<1){const h={instancePath:s+"/review",schemaPath:"#/properties/review/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[h]:e.push(h),r++}const a=i.length;for(let h=0;h<a;h++){let c=i[h];if(typeof c=="string"){if(!Ps.
test(c)){const u={instancePath:s+"/review/"+h,schemaPath:"#/properties/review/items/pattern",keyword:"pattern",params:{pattern:"\
^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/review/"+h,schemaPath:"\
#/properties/review/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{const a={instancePath:s+
"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.
title!==void 0&&(Z(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),t.confirm!==void 0){let i=t.confirm;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const a in i){const h=r;if(!(a==="label"||a==="synonyms")){const c={instancePath:s+"/confirm",schemaPath:"#/properti\
es/confirm/propertyNames/enum",keyword:"enum",params:{allowedValues:fr.properties.confirm.propertyNames.enum},propertyName:a};
e===null?e=[c]:e.push(c),r++}var n=h===r;if(!n){const c={instancePath:s+"/confirm",schemaPath:"#/properties/confirm/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),r++}}i.label!==void 0&&(Z(i.label,{
instancePath:s+"/confirm/label",parentData:i,parentDataProperty:"label",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),i.synonyms!==void 0&&(ce(i.synonyms,{instancePath:s+"/confirm/synonyms",parentData:i,parentDataProperty:"sy\
nonyms",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length))}else{const a={instancePath:s+"/confirm",schemaPath:"\
#/properties/confirm/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.as!==void 0){let i=t.
as;if(!(i==="quickReply"||i==="buttons"||i==="flex")){const a={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"\
enum",params:{allowedValues:fr.properties.as.enum}};e===null?e=[a]:e.push(a),r++}}if(t.onFailed!==void 0&&(V(t.onFailed,
{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const a=r;let h=!0;const c=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var f=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(f){const y=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<d;v++)Z(i[v],{instancePath:s+"/i\
nvalid/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)}var f=y===
r;h=f,u="then"}else{const y=r;Z(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?Z.errors:e.concat(Z.errors),r=e.length);var f=y===r;h=f,u="else"}if(!h){const y={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const a={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const a=r;let h=!0;const c=r;if(!Array.isArray(
i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(o){const y=r;if(Array.
isArray(i)){const d=i.length;for(let v=0;v<d;v++)F(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,
rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}var o=y===r;h=o,u="then"}else{const y=r;if(!(i==="afte\
r"||i==="first"||i==="deny")){const d={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:fr.properties.interrupt.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;h=o,u="else"}if(!h){
const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};e===
null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const a={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:fr.properties.resume.enum}};e===null?
e=[a]:e.push(a),r++}}if(t.help!==void 0&&(Z(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:fr.
properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||
i==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:fr.
properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!O.test(i)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?S.errors:e.
concat(S.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return lt.errors=e,r===0}const ps={type:"object",properties:{call:{$ref:"#/definitions/flowName"},
with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},onCancelled:{$ref:"#/definitions/transitions"},
type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:["call","with","save","onCancelled","type","say","ent\
ry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function at(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.call===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"call"}};e===null?e=[
n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="call"||n==="with"||n==="save"||n==="onCancelled"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ps.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.call!==void 0&&(F(t.
call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=
e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.onCancelled!==void 0&&(x(t.onCancelled,{instancePath:s+
"/onCancelled",parentData:t,parentDataProperty:"onCancelled",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:ps.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.
say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.
concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"ent\
ry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",
parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&
(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(S(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return at.errors=
e,r===0}const fs={type:"object",properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0\
-9_-]*$"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},accept:{type:"array",items:{type:"\
integer",minimum:100,maximum:599}},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{
$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitio\
ns/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitio\
ns/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{
$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["request"],propertyNames:{enum:["request","wi\
th","save","accept","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.request===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"request"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="request"||n==="with"||n===
"save"||n==="accept"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||
n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNa\
mes/enum",keyword:"enum",params:{allowedValues:fs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===
r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?
e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.request;if(typeof n=="string"){if(!vs.test(n)){const f={instancePath:s+
"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za\
-z_][A-Za-z0-9_-]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/request",schemaPath:"#/properties/re\
quest/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.with!==void 0&&(I(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==
void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(n)){const f=n.length;for(let o=0;o<f;o++){let i=n[o];
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const a={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"){if(i>599||isNaN(i)){const a={
instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};
e===null?e=[a]:e.push(a),r++}if(i<100||isNaN(i)){const a={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/it\
ems/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[a]:e.push(a),r++}}}}else{const f={instancePath:s+
"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(t.
type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:fs.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.
say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.
concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"ent\
ry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",
parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&
(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(S(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return pt.errors=
e,r===0}const us={type:"object",properties:{run:{type:"string"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/defini\
tions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/defini\
tions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},
after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},
target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definiti\
ons/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:["run","with","save","type","say",
"entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function ft(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.run===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[n]:
e.push(n),r++}for(const n in t){const f=r;if(!(n==="run"||n==="with"||n==="save"||n==="type"||n==="say"||n==="entry"||n===
"exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n===
"aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:us.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.run!==void 0&&typeof t.run!="stri\
ng"){const n={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),r++}if(t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||
n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:us.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&
(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.
concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!O.test(n)){const f={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return ft.errors=e,r===0}const ys={type:"object",properties:{put:{type:"str\
ing",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"\
boolean"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/me\
ssages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"\
#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"\
#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["put","key","value"],propertyNames:{
enum:["put","key","value","ifAbsent","save","type","say","entry","exit","on","always","after","onDone","onError","target",
"initial","states","aside"]}};function ut(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"put"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}
for(const n in t){const f=r;if(!(n==="put"||n==="key"||n==="value"||n==="ifAbsent"||n==="save"||n==="type"||n==="say"||n===
"entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n===
"states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ys.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.
put;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/put",schemaPath:"#/properties/put/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/put",
schemaPath:"#/properties/put/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&
(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.value!==void 0&&(K(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"value",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.ifAbsent!==void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+
"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}
if(t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?E.
errors:e.concat(E.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={
instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ys.properties.type.enum}};
e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,
parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,
{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.
length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?T.errors:
e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"\
always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+
"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==
void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"\
onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.
initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"\
states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(S(t.aside,
{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=
e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return ut.errors=e,r===0}const cs={type:"object",properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{
$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/defi\
nitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/tr\
ansitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["take","ke\
y"],propertyNames:{enum:["take","key","save","type","say","entry","exit","on","always","after","onDone","onError","targe\
t","initial","states","aside"]}};function yt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"take"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(!(n==="take"||n==="key"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="aft\
er"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:cs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.take;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+
"/take",schemaPath:"#/properties/take/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[f]:e.push(f),r++}}else{const f={instancePath:s+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/sav\
e",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.type!==void 0){
let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:cs.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return yt.errors=e,r===0}const ms={type:"object",
properties:{get:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/definit\
ions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definit\
ions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},
after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},
target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definiti\
ons/states"},aside:{$ref:"#/definitions/aside"}},required:["get","key"],propertyNames:{enum:["get","key","save","type","\
say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function ct(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="get"||n==="key"||n==="save"||n==="type"||n==="\
say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="init\
ial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ms.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.
get;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/get",
schemaPath:"#/properties/get/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&
(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=
e===null?E.errors:e.concat(E.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ms.properties.
type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?S.errors:e.
concat(S.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return ct.errors=e,r===0}const hs={type:"object",properties:{list:{type:"string",pattern:"^[A-Z\
a-z_][A-Za-z0-9_]*$"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"#/definitions/expression"},limit:{$ref:"#/d\
efinitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/defini\
tions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["list"],propertyNames:{enum:[
"list","where","orderBy","limit","save","type","say","entry","exit","on","always","after","onDone","onError","target","i\
nitial","states","aside"]}};function mt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="list"||n===
"where"||n==="orderBy"||n==="limit"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||
n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:hs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n=="string"){if(!O.test(n)){const f={
instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.where!==void 0&&(q(t.where,{instancePath:s+"/where",parentData:t,
parentDataProperty:"where",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.orderBy!==void 0&&(q(t.orderBy,
{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.limit!==void 0&&(K(t.limit,{instancePath:s+"/limit",parentData:t,parentDataProperty:"limit",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||
n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:hs.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&
(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.
concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!O.test(n)){const f={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return mt.errors=e,r===0}const Wt={type:"object",properties:{type:{enum:["f\
inal","parallel","history"]},history:{enum:["shallow","deep"]},target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{
enum:["type","history","target"]}};function ht(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){const n={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"type"||n==="history"||n==="target")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Wt.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.
type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enu\
m",keyword:"enum",params:{allowedValues:Wt.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.history!==void 0){let n=t.
history;if(!(n==="shallow"||n==="deep")){const f={instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"\
enum",params:{allowedValues:Wt.properties.history.enum}};e===null?e=[f]:e.push(f),r++}}t.target!==void 0&&(V(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ht.
errors=e,r===0}const ds={type:"object",properties:{ask:{},menu:{},review:{},call:{},request:{},run:{},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
propertyNames:{enum:["ask","menu","review","call","request","run","type","say","entry","exit","on","always","after","onD\
one","onError","target","initial","states","aside"]}};function dt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(!(n==="ask"||
n==="menu"||n==="review"||n==="call"||n==="request"||n==="run"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||
n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ds.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="para\
llel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ds.
properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?V.errors:e.concat(V.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?S.errors:e.
concat(S.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return dt.errors=e,r===0}function zr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[m]:e.push(m),r++}const g=r;let n=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let m;if(t.ask===void 0&&(m="ask")){const _={};e===null?e=[_]:e.push(_),r++}}var o=f===r;r=g,e!==null&&(g?e.length=g:
e=null);let i;if(o){const m=r;it(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?it.errors:
e.concat(it.errors),r=e.length);var o=m===r;n=o,i="then"}else{const m=r,_=r;let b=!0;const w=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let j;if(t.menu===void 0&&(j="menu")){const C={};e===null?e=[C]:e.push(C),r++}}var a=w===r;r=_,e!==null&&
(_?e.length=_:e=null);let k;if(a){const j=r;ot(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?ot.errors:e.concat(ot.errors),r=e.length);var a=j===r;b=a,k="then"}else{const j=r,C=r;let H=!0;const M=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let B;if(t.review===void 0&&(B="review")){const re={};e===null?e=[re]:e.push(re),r++}}var h=M===
r;r=C,e!==null&&(C?e.length=C:e=null);let Ze;if(h){const B=r;lt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?lt.errors:e.concat(lt.errors),r=e.length);var h=B===r;H=h,Ze="then"}else{const B=r,re=r;let he=!0;const _t=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let se;if(t.call===void 0&&(se="call")){const de={};e===null?e=[de]:e.push(
de),r++}}var c=_t===r;r=re,e!==null&&(re?e.length=re:e=null);let Ge;if(c){const se=r;at(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?at.errors:e.concat(at.errors),r=e.length);var c=se===r;he=c,Ge="then"}else{const se=r,de=r;let Je=!0;
const At=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ne;if(t.request===void 0&&(ne="request")){const ge={};e===null?
e=[ge]:e.push(ge),r++}}var u=At===r;r=de,e!==null&&(de?e.length=de:e=null);let Qe;if(u){const ne=r;pt(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?pt.errors:e.concat(pt.errors),r=e.length);var u=ne===r;Je=u,
Qe="then"}else{const ne=r,ge=r;let Xe=!0;const Nt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ie;if(t.run===void 0&&
(ie="run")){const we={};e===null?e=[we]:e.push(we),r++}}var y=Nt===r;r=ge,e!==null&&(ge?e.length=ge:e=null);let Ye;if(y){
const ie=r;ft(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ft.errors:e.concat(ft.errors),
r=e.length);var y=ie===r;Xe=y,Ye="then"}else{const ie=r,we=r;let er=!0;const jt=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let oe;if(t.put===void 0&&(oe="put")){const ve={};e===null?e=[ve]:e.push(ve),r++}}var P=jt===r;r=we,e!==null&&(we?e.
length=we:e=null);let rr;if(P){const oe=r;ut(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
ut.errors:e.concat(ut.errors),r=e.length);var P=oe===r;er=P,rr="then"}else{const oe=r,ve=r;let tr=!0;const Dt=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let le;if(t.take===void 0&&(le="take")){const ke={};e===null?e=[ke]:e.push(ke),r++}}var d=Dt===
r;r=ve,e!==null&&(ve?e.length=ve:e=null);let sr;if(d){const le=r;yt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),r=e.length);var d=le===r;tr=d,sr="then"}else{const le=r,ke=r;let nr=!0;
const xt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ae;if(t.get===void 0&&(ae="get")){const Pe={};e===null?e=[Pe]:
e.push(Pe),r++}}var v=xt===r;r=ke,e!==null&&(ke?e.length=ke:e=null);let ir;if(v){const ae=r;ct(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),r=e.length);var v=ae===r;nr=v,ir="then"}else{
const ae=r,Pe=r;let or=!0;const qt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let pe;if(t.list===void 0&&(pe="list")){
const $e={};e===null?e=[$e]:e.push($e),r++}}var $=qt===r;r=Pe,e!==null&&(Pe?e.length=Pe:e=null);let lr;if($){const pe=r;
mt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?mt.errors:e.concat(mt.errors),r=e.length);
var $=pe===r;or=$,lr="then"}else{const pe=r,$e=r;let ar=!0;const zt=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let fe;
if(t.type===void 0&&(fe="type")){const qe={};e===null?e=[qe]:e.push(qe),r++}else if(t.type!==void 0&&t.type!=="history"){
const qe={};e===null?e=[qe]:e.push(qe),r++}}var p=zt===r;r=$e,e!==null&&($e?e.length=$e:e=null);let pr;if(p){const fe=r;
ht(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ht.errors:e.concat(ht.errors),r=e.length);
var p=fe===r;ar=p,pr="then"}else{const fe=r;dt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?dt.errors:e.concat(dt.errors),r=e.length);var p=fe===r;ar=p,pr="else"}if(!ar){const fe={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:pr}};e===null?e=[fe]:e.push(
fe),r++}var $=pe===r;or=$,lr="else"}if(!or){const pe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/el\
se/else/if",keyword:"if",params:{failingKeyword:lr}};e===null?e=[pe]:e.push(pe),r++}var v=ae===r;nr=v,ir="else"}if(!nr){
const ae={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ir}};
e===null?e=[ae]:e.push(ae),r++}var d=le===r;tr=d,sr="else"}if(!tr){const le={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/if",keyword:"if",params:{failingKeyword:sr}};e===null?e=[le]:e.push(le),r++}var P=oe===r;er=P,rr="e\
lse"}if(!er){const oe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:rr}};
e===null?e=[oe]:e.push(oe),r++}var y=ie===r;Xe=y,Ye="else"}if(!Xe){const ie={instancePath:s,schemaPath:"#/else/else/else\
/else/else/if",keyword:"if",params:{failingKeyword:Ye}};e===null?e=[ie]:e.push(ie),r++}var u=ne===r;Je=u,Qe="else"}if(!Je){
const ne={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"if",params:{failingKeyword:Qe}};e===null?e=[ne]:
e.push(ne),r++}var c=se===r;he=c,Ge="else"}if(!he){const se={instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",
params:{failingKeyword:Ge}};e===null?e=[se]:e.push(se),r++}var h=B===r;H=h,Ze="else"}if(!H){const B={instancePath:s,schemaPath:"\
#/else/else/if",keyword:"if",params:{failingKeyword:Ze}};e===null?e=[B]:e.push(B),r++}var a=j===r;b=a,k="else"}if(!b){const j={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:k}};e===null?e=[j]:e.push(j),r++}var o=m===r;n=
o,i="else"}if(!n){const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(
m),r++}return zr.errors=e,r===0}function We(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"#/minPr\
operties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(typeof n==
"string"&&!O.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)zr(t[n],
{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?
zr.errors:e.concat(zr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),r++}return We.errors=e,r===0}function gt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const a=r;if(!(i==="title"||i==="onRestart"||i==="context"||i==="constants"||i==="derive"||i==="input"||i==="output"||i===
"triggers"||i==="on"||i==="initial"||i==="silence"||i==="invalid"||i==="attempts"||i==="interrupt"||i==="resume"||i==="h\
elp"||i==="taps"||i==="states"||i==="aside")){const h={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:xr.propertyNames.enum},propertyName:i};e===null?e=[h]:e.push(h),r++}var g=a===r;if(!g){const h={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[h]:e.push(h),r++}}if(t.title!==
void 0&&(Z(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length)),t.onRestart!==void 0){let i=t.onRestart;if(!(i==="resume"||i==="restart"||i==="stack")){const a={
instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:xr.properties.
onRestart.enum}};e===null?e=[a]:e.push(a),r++}}if(t.context!==void 0&&(De(t.context,{instancePath:s+"/context",parentData:t,
parentDataProperty:"context",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)),t.constants!==void 0&&
(I(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length)),t.derive!==void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const a in i){
const h=r;if(typeof a=="string"&&!O.test(a)){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:a};e===null?e=[c]:e.push(c),r++}
var n=h===r;if(!n){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNam\
es",params:{propertyName:a}};e===null?e=[c]:e.push(c),r++}}for(const a in i)q(i[a],{instancePath:s+"/derive/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)}else{const a={instancePath:s+"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[a]:e.push(a),r++}}if(t.input!==void 0&&(De(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"\
input",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)),t.output!==void 0&&(I(t.output,{instancePath:s+
"/output",parentData:t,parentDataProperty:"output",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.
triggers!==void 0&&(wr(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=
e===null?wr.errors:e.concat(wr.errors),r=e.length)),t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i==
"string"){if(!O.test(i)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"\
#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.silence!==void 0&&(L(
t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const a=r;let h=!0;const c=r;if(!Array.isArray(i)){const y={};
e===null?e=[y]:e.push(y),r++}var f=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(f){const y=r;if(Array.isArray(i)){
if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<d;v++)Z(i[v],{instancePath:s+"/invalid/"+v,parentData:i,
parentDataProperty:v,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)}var f=y===r;h=f,u="then"}else{const y=r;
Z(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length);var f=y===r;h=f,u="else"}if(!h){const y={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/if",keyword:"\
if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.attempts;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const a={instancePath:s+"/attempts",
schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),
r++}}if(t.interrupt!==void 0){let i=t.interrupt;const a=r;let h=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=
[y]:e.push(y),r++}var o=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(o){const y=r;if(Array.isArray(i)){const d=i.length;
for(let v=0;v<d;v++)F(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?F.
errors:e.concat(F.errors),r=e.length)}var o=y===r;h=o,u="then"}else{const y=r;if(!(i==="after"||i==="first"||i==="deny")){
const d={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"enum",params:{allowedValues:xr.
properties.interrupt.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;h=o,u="else"}if(!h){const y={instancePath:s+"/\
interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}
if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const a={instancePath:s+"/resume",schemaPath:"\
#/properties/resume/enum",keyword:"enum",params:{allowedValues:xr.properties.resume.enum}};e===null?e=[a]:e.push(a),r++}}
if(t.help!==void 0&&(Z(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||i==="always")){
const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:xr.properties.taps.
enum}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(We(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"\
states",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),r=e.length)),t.aside!==void 0&&(S(t.aside,{instancePath:s+
"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return gt.
errors=e,r===0}function wt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"renga"}};e===null?e=[f]:e.push(f),r++}if(t.flows===void 0){const f={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const o=r;
if(!(f==="renga"||f==="flows")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ss.
propertyNames.enum},propertyName:f};e===null?e=[i]:e.push(i),r++}var g=o===r;if(!g){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[i]:e.push(i),r++}}if(t.renga!==void 0&&t.renga!==
1){const f={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[f]:e.push(f),r++}if(t.flows!==void 0){let f=t.flows;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<
1){const o={instancePath:s+"/flows",schemaPath:"#/properties/flows/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}for(const o in f){const i=r;if(typeof o=="string"&&!O.test(o)){const a={instancePath:s+"/fl\
ows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:o};e===null?e=[a]:e.push(a),r++}var n=i===r;if(!n){const a={instancePath:s+"/flows",schemaPath:"#/propertie\
s/flows/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(a),r++}}for(const o in f)gt(
f[o],{instancePath:s+"/flows/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:o,rootData:l})||
(e=e===null?gt.errors:e.concat(gt.errors),r=e.length)}else{const o={instancePath:s+"/flows",schemaPath:"#/properties/flo\
ws/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{const f={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return wt.errors=e,r===0}const qr={type:"obj\
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
tput","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}};function vt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.renga===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ren\
ga"}};e===null?e=[i]:e.push(i),r++}if(t.flow===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"flow"}};e===null?e=[i]:e.push(i),r++}if(t.states===void 0){const i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const a=r;
if(!(i==="renga"||i==="flow"||i==="title"||i==="onRestart"||i==="context"||i==="constants"||i==="derive"||i==="input"||i===
"output"||i==="triggers"||i==="on"||i==="initial"||i==="silence"||i==="invalid"||i==="attempts"||i==="interrupt"||i==="r\
esume"||i==="help"||i==="taps"||i==="states"||i==="aside")){const h={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:qr.propertyNames.enum},propertyName:i};e===null?e=[h]:e.push(h),r++}var g=a===r;if(!g){const h={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[h]:e.push(h),r++}}
if(t.renga!==void 0&&t.renga!==1){const i={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",
params:{allowedValue:1}};e===null?e=[i]:e.push(i),r++}if(t.flow!==void 0){let i=t.flow;if(typeof i=="string"){if(!O.test(
i)){const a={instancePath:s+"/flow",schemaPath:"#/properties/flow/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_]\
[A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/flow",schemaPath:"#/properties/flow/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.title!==void 0&&(Z(t.title,{instancePath:s+"/t\
itle",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.onRestart!==
void 0){let i=t.onRestart;if(!(i==="resume"||i==="restart"||i==="stack")){const a={instancePath:s+"/onRestart",schemaPath:"\
#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:qr.properties.onRestart.enum}};e===null?e=[a]:e.push(a),
r++}}if(t.context!==void 0&&(De(t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:l})||
(e=e===null?De.errors:e.concat(De.errors),r=e.length)),t.constants!==void 0&&(I(t.constants,{instancePath:s+"/constants",
parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.derive!==
void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const a in i){const h=r;if(typeof a=="string"&&!O.
test(a)){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:a};e===null?e=[c]:e.push(c),r++}var n=h===r;if(!n){const c={instancePath:s+
"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:
e.push(c),r++}}for(const a in i)q(i[a],{instancePath:s+"/derive/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else{const a={instancePath:s+"/de\
rive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.input!==
void 0&&(De(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"input",rootData:l})||(e=e===null?De.errors:
e.concat(De.errors),r=e.length)),t.output!==void 0&&(I(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"\
output",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.triggers!==void 0&&(wr(t.triggers,{instancePath:s+
"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length)),
t.on!==void 0&&(T(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!O.test(i)){const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===
null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let i=t.
invalid;const a=r;let h=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var f=c===r;r=a,e!==null&&
(a?e.length=a:e=null);let u;if(f){const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<
d;v++)Z(i[v],{instancePath:s+"/invalid/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)}var f=y===r;h=f,u="then"}else{const y=r;Z(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var f=y===r;h=f,u="else"}if(!h){const y={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.
attempts!==void 0){let i=t.attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const a={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&
(i<1||isNaN(i))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const a=r;let h=!0;const c=r;
if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(o){
const y=r;if(Array.isArray(i)){const d=i.length;for(let v=0;v<d;v++)F(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,
parentDataProperty:v,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}var o=y===r;h=o,u="then"}else{const y=r;
if(!(i==="after"||i==="first"||i==="deny")){const d={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:qr.properties.interrupt.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;
h=o,u="else"}if(!h){const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const a={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:qr.properties.resume.
enum}};e===null?e=[a]:e.push(a),r++}}if(t.help!==void 0&&(Z(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-c\
urrent"||i==="once"||i==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:qr.properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(We(t.states,{instancePath:s+"/\
states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),r=e.length)),t.
aside!==void 0&&(S(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?S.
errors:e.concat(S.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}return vt.errors=e,r===0}function $s(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const a={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}const g=r;let n=!0;const f=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let a;if(t.flows===void 0&&(a="flows")){const h={};e===null?e=[h]:e.push(h),r++}}var o=f===r;
r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;wt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?wt.errors:e.concat(wt.errors),r=e.length);var o=a===r;n=o,i="then"}else{const a=r;vt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?vt.errors:e.concat(vt.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){
const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return $s.
errors=e,r===0}const Js=bs,Os={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{
renga:{const:1},tests:{type:"array",items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{
test:{type:"object",properties:{name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"\
object",additionalProperties:{$ref:"#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{
type:"array",items:{type:"object"},minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:[
"name","chat"],propertyNames:{enum:["name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",
properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"str\
ing"},tap:{if:{type:"object"},then:{type:"object",properties:{change:{type:"string"}},required:["change"],propertyNames:{
enum:["change"]}},else:{type:["string","number"]}},pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.]\
[0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},
sent:{type:"object",minProperties:1},expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:[
"string","null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},
ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integ\
er",minimum:0},tables:{type:"object"}},propertyNames:{enum:["state","flow","stack","error","errors","ended","context","u\
ser","timers","pushes","tables"]}},exact:{const:!0},as:{type:"string"},in:{type:"string"},U1:{type:["string","number","o\
bject"]},U2:{type:["string","number","object"]},U3:{type:["string","number","object"]},U4:{type:["string","number","obje\
ct"]},U5:{type:["string","number","object"]},U6:{type:["string","number","object"]},U7:{type:["string","number","object"]},
U8:{type:["string","number","object"]},U9:{type:["string","number","object"]}},minProperties:1,maxProperties:4,propertyNames:{
enum:["user","bot","snapshot","tap","pick","wait","event","services","result","sent","expect","exact","as","in","U1","U2",
"U3","U4","U5","U6","U7","U8","U9"]}},person:{type:"object",properties:{displayName:{type:"string"},language:{type:"stri\
ng"}},propertyNames:{enum:["displayName","language"]}}},propertyNames:{enum:["renga","tests"]}},gs={type:"object",properties:{
name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"\
#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},
minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:[
"name","now","user","users","services","seed","cases","chat"]}},Hs={type:"object",properties:{displayName:{type:"string"},
language:{type:"string"}},propertyNames:{enum:["displayName","language"]}};function mr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;
if(!(n==="displayName"||n==="language")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Hs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.displayName!==
void 0&&typeof t.displayName!="string"){const n={instancePath:s+"/displayName",schemaPath:"#/properties/displayName/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.language!==void 0&&typeof t.language!="string"){
const n={instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),r++}return mr.errors=e,r===0}const Y={type:"object",properties:{user:{type:["string","number","object"]},bot:{
type:["string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{type:"object",properties:{
change:{type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["string","number"]}},pick:{type:[
"string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{
type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},expect:{type:"object",properties:{
state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{type:["array","object"]},error:{type:[
"string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{
type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"object"}},propertyNames:{enum:["state","flow","\
stack","error","errors","ended","context","user","timers","pushes","tables"]}},exact:{const:!0},as:{type:"string"},in:{type:"\
string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{type:["string","number","obje\
ct"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:["string","number","object"]},
U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["string","number","object"]}},minProperties:1,
maxProperties:4,propertyNames:{enum:["user","bot","snapshot","tap","pick","wait","event","services","result","sent","exp\
ect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9"]}};function kt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>4){const i={instancePath:s,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:4}};e===null?e=[i]:e.push(i),r++}if(Object.keys(t).length<
1){const i={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(
i),r++}for(const i in t){const a=r;if(!(i==="user"||i==="bot"||i==="snapshot"||i==="tap"||i==="pick"||i==="wait"||i==="e\
vent"||i==="services"||i==="result"||i==="sent"||i==="expect"||i==="exact"||i==="as"||i==="in"||i==="U1"||i==="U2"||i===
"U3"||i==="U4"||i==="U5"||i==="U6"||i==="U7"||i==="U8"||i==="U9")){const h={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:Y.propertyNames.enum},propertyName:i};e===null?e=[h]:e.push(h),r++}var g=a===r;
if(!g){const h={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=
[h]:e.push(h),r++}}if(t.user!==void 0){let i=t.user;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&
!Array.isArray(i))){const a={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:Y.properties.
user.type}};e===null?e=[a]:e.push(a),r++}}if(t.bot!==void 0){let i=t.bot;if((!i||typeof i!="object")&&typeof i!="string"&&
typeof i!="number"){const a={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:Y.properties.
bot.type}};e===null?e=[a]:e.push(a),r++}}if(t.snapshot!==void 0&&typeof t.snapshot!="string"){const i={instancePath:s+"/\
snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.
tap!==void 0){let i=t.tap;const a=r;let h=!0;const c=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const y={};e===null?
e=[y]:e.push(y),r++}var n=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(n){const y=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.change===void 0){const d={instancePath:s+"/tap",schemaPath:"#/properties/tap/then/required",keyword:"re\
quired",params:{missingProperty:"change"}};e===null?e=[d]:e.push(d),r++}for(const d in i){const v=r;if(d!=="change"){const $={
instancePath:s+"/tap",schemaPath:"#/properties/tap/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Y.properties.
tap.then.propertyNames.enum},propertyName:d};e===null?e=[$]:e.push($),r++}var f=v===r;if(!f){const $={instancePath:s+"/t\
ap",schemaPath:"#/properties/tap/then/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[$]:e.push(
$),r++}}if(i.change!==void 0&&typeof i.change!="string"){const d={instancePath:s+"/tap/change",schemaPath:"#/properties/\
tap/then/properties/change/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s+
"/tap",schemaPath:"#/properties/tap/then/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=y===
r;h=n,u="then"}else{const y=r;if(typeof i!="string"&&typeof i!="number"){const d={instancePath:s+"/tap",schemaPath:"#/pr\
operties/tap/else/type",keyword:"type",params:{type:Y.properties.tap.else.type}};e===null?e=[d]:e.push(d),r++}var n=y===
r;h=n,u="else"}if(!h){const y={instancePath:s+"/tap",schemaPath:"#/properties/tap/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[y]:e.push(y),r++}}if(t.pick!==void 0&&typeof t.pick!="string"){const i={instancePath:s+"/pick",schemaPath:"#\
/properties/pick/type",keyword:"type",params:{type:Y.properties.pick.type}};e===null?e=[i]:e.push(i),r++}if(t.wait!==void 0){
let i=t.wait;if(typeof i=="string"){if(!ws.test(i)){const a={instancePath:s+"/wait",schemaPath:"#/properties/wait/patter\
n",keyword:"pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:s+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}}if(t.event!==void 0){let i=t.event;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={
instancePath:s+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:Y.properties.event.type}};e===null?
e=[a]:e.push(a),r++}}if(t.services!==void 0){let i=t.services;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}
if(t.result!==void 0){let i=t.result;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const a={instancePath:s+
"/result",schemaPath:"#/properties/result/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[a]:e.push(
a),r++}}else{const a={instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}}if(t.sent!==void 0){let i=t.sent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1){const a={instancePath:s+"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/sent",schemaPath:"#/properties/sent/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.expect!==void 0){let i=t.expect;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(const a in i){const h=r;if(!(a==="state"||a==="flow"||a==="stack"||a==="error"||a==="errors"||a===
"ended"||a==="context"||a==="user"||a==="timers"||a==="pushes"||a==="tables")){const c={instancePath:s+"/expect",schemaPath:"\
#/properties/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:Y.properties.expect.propertyNames.enum},propertyName:a};
e===null?e=[c]:e.push(c),r++}var o=h===r;if(!o){const c={instancePath:s+"/expect",schemaPath:"#/properties/expect/proper\
tyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),r++}}if(i.state!==void 0){let a=i.state;
if(typeof a!="string"&&a!==null&&!(a&&typeof a=="object"&&!Array.isArray(a))){const h={instancePath:s+"/expect/state",schemaPath:"\
#/properties/expect/properties/state/type",keyword:"type",params:{type:Y.properties.expect.properties.state.type}};e===null?
e=[h]:e.push(h),r++}}if(i.flow!==void 0){let a=i.flow;if(typeof a!="string"&&a!==null&&!(a&&typeof a=="object"&&!Array.isArray(
a))){const h={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/properties/flow/type",keyword:"type",params:{
type:Y.properties.expect.properties.flow.type}};e===null?e=[h]:e.push(h),r++}}if(i.stack!==void 0){let a=i.stack;if(!a||
typeof a!="object"){const h={instancePath:s+"/expect/stack",schemaPath:"#/properties/expect/properties/stack/type",keyword:"\
type",params:{type:Y.properties.expect.properties.stack.type}};e===null?e=[h]:e.push(h),r++}}if(i.error!==void 0){let a=i.
error;if(typeof a!="string"&&a!==null){const h={instancePath:s+"/expect/error",schemaPath:"#/properties/expect/propertie\
s/error/type",keyword:"type",params:{type:Y.properties.expect.properties.error.type}};e===null?e=[h]:e.push(h),r++}}if(i.
errors!==void 0){let a=i.errors;if(!a||typeof a!="object"){const h={instancePath:s+"/expect/errors",schemaPath:"#/proper\
ties/expect/properties/errors/type",keyword:"type",params:{type:Y.properties.expect.properties.errors.type}};e===null?e=
[h]:e.push(h),r++}}if(i.ended!==void 0&&typeof i.ended!="boolean"){const a={instancePath:s+"/expect/ended",schemaPath:"#\
/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(i.context!==
void 0){let a=i.context;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const h={instancePath:s+"/expect/context",schemaPath:"\
#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(i.user!==
void 0){let a=i.user;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const h={instancePath:s+"/expect/user",schemaPath:"\
#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(i.timers!==
void 0){let a=i.timers;if(!a||typeof a!="object"){const h={instancePath:s+"/expect/timers",schemaPath:"#/properties/expe\
ct/properties/timers/type",keyword:"type",params:{type:Y.properties.expect.properties.timers.type}};e===null?e=[h]:e.push(
h),r++}}if(i.pushes!==void 0){let a=i.pushes;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const h={instancePath:s+"/expe\
ct/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:
e.push(h),r++}if(typeof a=="number"&&(a<0||isNaN(a))){const h={instancePath:s+"/expect/pushes",schemaPath:"#/properties/\
expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(i.
tables!==void 0){let a=i.tables;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const h={instancePath:s+"/expect/tables",
schemaPath:"#/properties/expect/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}}else{const a={instancePath:s+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}}if(t.exact!==void 0&&t.exact!==!0){const i={instancePath:s+"/exact",schemaPath:"#/properti\
es/exact/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[i]:e.push(i),r++}if(t.as!==void 0&&typeof t.as!="s\
tring"){const i={instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),r++}if(t.in!==void 0&&typeof t.in!="string"){const i={instancePath:s+"/in",schemaPath:"#/properties/in/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.U1!==void 0){let i=t.U1;if(typeof i!="stri\
ng"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U1",schemaPath:"#/proper\
ties/U1/type",keyword:"type",params:{type:Y.properties.U1.type}};e===null?e=[a]:e.push(a),r++}}if(t.U2!==void 0){let i=t.
U2;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U2",
schemaPath:"#/properties/U2/type",keyword:"type",params:{type:Y.properties.U2.type}};e===null?e=[a]:e.push(a),r++}}if(t.
U3!==void 0){let i=t.U3;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={
instancePath:s+"/U3",schemaPath:"#/properties/U3/type",keyword:"type",params:{type:Y.properties.U3.type}};e===null?e=[a]:
e.push(a),r++}}if(t.U4!==void 0){let i=t.U4;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){const a={instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:Y.properties.U4.type}};
e===null?e=[a]:e.push(a),r++}}if(t.U5!==void 0){let i=t.U5;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="ob\
ject"&&!Array.isArray(i))){const a={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"type",params:{type:Y.
properties.U5.type}};e===null?e=[a]:e.push(a),r++}}if(t.U6!==void 0){let i=t.U6;if(typeof i!="string"&&typeof i!="number"&&
!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U6",schemaPath:"#/properties/U6/type",keyword:"ty\
pe",params:{type:Y.properties.U6.type}};e===null?e=[a]:e.push(a),r++}}if(t.U7!==void 0){let i=t.U7;if(typeof i!="string"&&
typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U7",schemaPath:"#/properties/\
U7/type",keyword:"type",params:{type:Y.properties.U7.type}};e===null?e=[a]:e.push(a),r++}}if(t.U8!==void 0){let i=t.U8;if(typeof i!=
"string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U8",schemaPath:"#/p\
roperties/U8/type",keyword:"type",params:{type:Y.properties.U8.type}};e===null?e=[a]:e.push(a),r++}}if(t.U9!==void 0){let i=t.
U9;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U9",
schemaPath:"#/properties/U9/type",keyword:"type",params:{type:Y.properties.U9.type}};e===null?e=[a]:e.push(a),r++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return kt.
errors=e,r===0}function Pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}if(t.chat===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"chat"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(!(n==="name"||n==="now"||n==="user"||n==="users"||n==="services"||n==="seed"||n==="cases"||n==="chat")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:gs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.name!==void 0&&typeof t.name!="string"){const n={instancePath:s+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.now!==void 0&&
typeof t.now!="string"){const n={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(mr(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length)),t.users!==void 0){let n=t.users;if(n&&typeof n==
"object"&&!Array.isArray(n))for(const f in n)mr(n[f],{instancePath:s+"/users/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:n,parentDataProperty:f,rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);else{const f={instancePath:s+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.
services!==void 0){let n=t.services;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const f={instancePath:s+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.seed!==
void 0){let n=t.seed;if(typeof n!="string"&&typeof n!="number"){const f={instancePath:s+"/seed",schemaPath:"#/properties\
/seed/type",keyword:"type",params:{type:gs.properties.seed.type}};e===null?e=[f]:e.push(f),r++}}if(t.cases!==void 0){let n=t.
cases;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.length;for(let o=0;o<f;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))){const a={instancePath:s+"/cases/"+o,schemaPath:"#/properties/cases/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const f={instancePath:s+"/cases",schemaPath:"#/propertie\
s/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(t.chat!==void 0){let n=t.chat;if(Array.
isArray(n)){if(n.length<1){const o={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.length;for(let o=0;o<f;o++)kt(n[o],{instancePath:s+"/chat/"+o,parentData:n,
parentDataProperty:o,rootData:l})||(e=e===null?kt.errors:e.concat(kt.errors),r=e.length)}else{const f={instancePath:s+"/\
chat",schemaPath:"#/properties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Pt.errors=
e,r===0}function bs(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"renga"}};e===null?e=[n]:e.push(n),r++}if(t.tests===void 0){const n={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"tests"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"renga"||n==="tests")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Os.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.renga!==void 0&&t.renga!==
1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[n]:e.push(n),r++}if(t.tests!==void 0){let n=t.tests;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/tes\
ts",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.
length;for(let o=0;o<f;o++)Pt(n[o],{instancePath:s+"/tests/"+o,parentData:n,parentDataProperty:o,rootData:l})||(e=e===null?
Pt.errors:e.concat(Pt.errors),r=e.length)}else{const f={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return bs.errors=e,r===0}
export const validateBot: Validate = Ws;
export const validateFlow: Validate = Gs;
export const validateTest: Validate = Js;
